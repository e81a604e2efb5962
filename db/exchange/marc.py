"""Reads MARC21 and UNIMARC, as ISO 2709 or as MARCXML, record by record."""

from __future__ import annotations

import io
import xml.sax
import xml.sax.handler
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO, Final
from xml.sax.expatreader import create_parser

import pymarc

from db.domain.copy_record import CopyRecord, Flaw, RefusedRow
from db.domain.title import Description
from db.exchange.texts import cents_of, cleaned, isbn_of, year_of

_LEADER: Final = 24
_LONGEST_RECORD: Final = 99_999  # five digits of its own length is all ISO 2709 has
_END_OF_RECORD: Final = b"\x1d"


class Dialect(StrEnum):
    """Which tags a file uses."""

    MARC21 = "marc21"
    UNIMARC = "unimarc"


@dataclass(frozen=True, slots=True)
class Tags:
    """Where a dialect keeps what we read: a tag and the letters of its subfields."""

    isbn: str
    title: tuple[str, str]
    authors: tuple[str, ...]
    author_parts: str
    publisher: tuple[tuple[str, str], ...]
    year: tuple[tuple[str, str], ...]
    language: tuple[str, str]
    copies: str
    barcode: str
    item_type: str
    branch: str
    location: str
    shelf_mark: str
    price: str


TAGS: Final = {
    Dialect.MARC21: Tags(
        isbn="020",
        title=("245", "abnp"),
        authors=("100", "110", "111", "700", "710"),
        author_parts="a",
        publisher=(("264", "b"), ("260", "b")),
        year=(("264", "c"), ("260", "c")),
        language=("041", "a"),
        copies="952",
        barcode="p",
        item_type="y",
        branch="a",
        location="c",
        shelf_mark="o",
        price="v",
    ),
    Dialect.UNIMARC: Tags(
        isbn="010",
        title=("200", "aehi"),
        authors=("700", "710", "701", "711", "702"),
        author_parts="ab",
        publisher=(("210", "c"), ("214", "c")),
        year=(("210", "d"), ("214", "d")),
        language=("101", "a"),
        copies="995",
        barcode="f",
        item_type="r",
        branch="b",
        location="e",
        shelf_mark="k",
        price="s",
    ),
}


def read_marc(path: Path, dialect: Dialect) -> Iterator[CopyRecord | RefusedRow]:
    """Read a file of MARC; one copy after the other, a record that can't be read as refused.

    Raises ValueError when the file is no MARC at all, and OSError when it can't be read.
    """
    with path.open("rb") as file:
        start = file.read(512).lstrip(b"\xef\xbb\xbf \t\r\n")
        file.seek(0)
        if start.startswith(b"<"):
            records = _xml_records(file)
        elif start[:5].isdigit():
            records = _iso_records(file)
        else:
            raise ValueError("not MARC")
        for number, record in enumerate(records, start=1):
            yield from _copies(number, record, TAGS[dialect])


def _iso_records(file: BinaryIO) -> Iterator[pymarc.Record | None]:
    """Cut the file at its own marks; what lies between two marks and is no record is None."""
    while lead := file.read(5).lstrip(b"\r\n"):
        lead += file.read(5 - len(lead))
        if not lead.isdigit() or not _LEADER < int(lead) <= _LONGEST_RECORD:
            yield None
            if not _skip_to_mark(file):
                return
            continue
        body = file.read(int(lead) - 5)
        yield _decoded(lead + body)


def _skip_to_mark(file: BinaryIO) -> bool:
    while byte := file.read(1):
        if byte == _END_OF_RECORD:
            return True
    return False


def _decoded(raw: bytes) -> pymarc.Record | None:
    if not raw.endswith(_END_OF_RECORD):
        return None
    reader = pymarc.MARCReader(io.BytesIO(raw), to_unicode=True, permissive=True)
    return next(iter(reader), None)


def _xml_records(file: BinaryIO) -> Iterator[pymarc.Record | None]:
    """Read MARCXML bit by bit; entities of its own the parser refuses."""
    handler = _Collecting()
    parser = create_parser()  # noqa: S315 -- a document type, and so entities, is refused
    parser.setFeature(xml.sax.handler.feature_namespaces, True)
    parser.setFeature(xml.sax.handler.feature_external_ges, False)
    parser.setProperty(xml.sax.handler.property_lexical_handler, _NoEntities())
    parser.setContentHandler(handler)
    try:
        while part := file.read(65_536):
            parser.feed(part)
            yield from handler.taken()
        parser.close()  # a file that was cut off ends here
    except (xml.sax.SAXException, LookupError):  # LookupError: an encoding nobody knows
        yield from handler.taken()
        if handler.seen:
            yield None  # what follows the break can't be read
    if not handler.seen:
        raise ValueError("not MARCXML")


class _Collecting(pymarc.XmlHandler):
    """Hands out each record as it ends; None is one that can't be read."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # pymarc says no types here
        self._ready: list[pymarc.Record | None] = []
        self._broken = False
        self.seen = False

    def startElementNS(self, *element: Any) -> None:  # noqa: N802 -- SAX's name
        try:
            super().startElementNS(*element)  # type: ignore[no-untyped-call]  # as above
        except KeyError:  # a field without its tag, or a subfield without its code
            self._broken = True

    def endElementNS(self, *element: Any) -> None:  # noqa: N802 -- SAX's name
        try:
            super().endElementNS(*element)  # type: ignore[no-untyped-call]  # as above
        except pymarc.exceptions.PymarcException:  # a leader that is too short
            self._broken = True

    def process_record(self, record: pymarc.Record) -> None:
        self._ready.append(None if self._broken else record)
        self._broken, self.seen = False, True

    def taken(self) -> list[pymarc.Record | None]:
        ready, self._ready = self._ready, []
        return ready


class _NoEntities(xml.sax.handler.LexicalHandler):
    def startDTD(self, name: str, public_id: str | None, system_id: str | None) -> None:  # noqa: N802 -- SAX's name
        raise xml.sax.SAXException("a document type is not taken")


def _copies(
    number: int, record: pymarc.Record | None, tags: Tags
) -> Iterable[CopyRecord | RefusedRow]:
    if record is None:
        return [RefusedRow(number, Flaw.UNREADABLE)]
    description = _description(record, tags)
    control = cleaned(record["001"].data or "") if "001" in record else ""
    fields = record.get_fields(tags.copies)
    if not fields:
        return [RefusedRow(number, Flaw.NO_BARCODE)]
    return [_copy(number, control, description, field, tags) for field in fields]


def _description(record: pymarc.Record, tags: Tags) -> Description:
    authors = [_joined(f, tags.author_parts, ", ") for f in record.get_fields(*tags.authors)]
    isbns = [isbn_of(f.get("a", "")) for f in record.get_fields(tags.isbn)]
    return Description(
        title=_title(record, tags),
        author=next((a for a in authors if a), ""),
        publisher=_first(record, tags.publisher),
        year=year_of(_first(record, tags.year)),
        isbn=next((i for i in isbns if i), ""),
        language=_first(record, (tags.language,))[:3],
    )


def _title(record: pymarc.Record, tags: Tags) -> str:
    tag, letters = tags.title
    field = next(iter(record.get_fields(tag)), None)
    return "" if field is None else _joined(field, letters, " : ")


def _first(record: pymarc.Record, places: Iterable[tuple[str, str]]) -> str:
    values = (
        cleaned(value)
        for tag, letter in places
        for field in record.get_fields(tag)
        for value in field.get_subfields(letter)
    )
    return next((value for value in values if value), "")


def _joined(field: pymarc.Field, letters: str, between: str) -> str:
    return between.join(v for v in map(cleaned, field.get_subfields(*letters)) if v)


def _copy(
    number: int, control: str, description: Description, field: pymarc.Field, tags: Tags
) -> CopyRecord | RefusedRow:
    def value(letter: str) -> str:
        return cleaned(field.get(letter, "") or "")

    barcode = value(tags.barcode)
    try:
        price = cents_of(value(tags.price))
    except ValueError:
        return RefusedRow(number, Flaw.BAD_PRICE, barcode)
    return CopyRecord(
        row=number,
        source_id=control,
        description=description,
        barcode=barcode,
        item_type=value(tags.item_type),
        branch=value(tags.branch),
        shelf_mark=value(tags.shelf_mark),
        location=value(tags.location),
        price_cents=price,
    )
