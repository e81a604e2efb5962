"""Reads copies from CSV: any of the usual separators, any order of columns, by a mapping."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Final

from db.domain.copy_record import CopyRecord, Flaw, RefusedRow
from db.domain.title import Description
from db.exchange.texts import cents_of, cleaned, isbn_of, year_of

FIELDS: Final = (
    *("title", "author", "publisher", "year", "isbn", "language"),
    *("barcode", "item_type", "branch", "shelf_mark", "location", "price", "source_id"),
)
_SEPARATORS: Final = ";,\t|"
_LONGEST_LINE: Final = 100_000


def columns_of(path: Path, *, alone: bool = False) -> tuple[str, ...]:
    """Give the names in the first line; raise ValueError when the file is no such table.

    `alone`: one column will do.
    """
    with path.open(encoding=_encoding(path), newline="") as file:
        rows = csv.reader(_lines(file), delimiter=_separator(path), strict=True)
        try:
            head = next(rows)
        except (StopIteration, csv.Error) as error:
            raise ValueError("no table") from error
    names = tuple(cleaned(name) for name in head)
    if (len(names) == 1 and not alone) or len(set(names)) != len(names):
        raise ValueError("no table")
    return names


def default_mapping(columns: tuple[str, ...]) -> dict[str, str]:
    """Give the mapping of a file whose columns bear our own names."""
    return {field: field for field in FIELDS if field in columns}


def read_csv(path: Path, mapping: Mapping[str, str]) -> Iterator[CopyRecord | RefusedRow]:
    """Read a table; the mapping tells, for a field, the name of its column.

    Raises ValueError when the mapping names what is not there, and OSError.
    """
    columns = columns_of(path)
    unknown = set(mapping) - set(FIELDS) | set(mapping.values()) - set(columns)
    if unknown or not {"title", "barcode"} <= mapping.keys():
        raise ValueError("mapping", *sorted(unknown))
    place = {field: columns.index(column) for field, column in mapping.items()}
    for number, row in rows_below(path):
        yield RefusedRow(number, Flaw.UNREADABLE) if row is None else _record(number, row, place)


def rows_below(path: Path) -> Iterator[tuple[int, list[str] | None]]:
    """Give the rows below the first, with their numbers; None for one that can't be read."""
    with path.open(encoding=_encoding(path), newline="") as file:
        rows = csv.reader(_lines(file), delimiter=_separator(path), strict=True)
        next(rows)
        number = 1
        while True:
            number += 1
            try:
                row = next(rows)
            except StopIteration:
                return
            except csv.Error:
                yield number, None
                continue
            if any(row):
                yield number, row


def _record(number: int, row: list[str], place: Mapping[str, int]) -> CopyRecord | RefusedRow:
    def value(field: str) -> str:
        at = place.get(field, len(row))
        return cleaned(row[at]) if at < len(row) else ""

    try:
        price = cents_of(value("price"))
    except ValueError:
        return RefusedRow(number, Flaw.BAD_PRICE, value("barcode"))
    return CopyRecord(
        row=number,
        source_id=value("source_id"),
        description=Description(
            title=value("title"),
            author=value("author"),
            publisher=value("publisher"),
            year=year_of(value("year")),
            isbn=isbn_of(value("isbn")),
            language=value("language")[:3],
        ),
        barcode=value("barcode"),
        item_type=value("item_type"),
        branch=value("branch"),
        shelf_mark=value("shelf_mark"),
        location=value("location"),
        price_cents=price,
    )


def _lines(file: Iterator[str]) -> Iterator[str]:
    """Give the lines without those parts that no table has: NUL bytes and endless lines."""
    for line in file:
        yield line[:_LONGEST_LINE].replace("\0", "")


def _separator(path: Path) -> str:
    with path.open(encoding=_encoding(path), newline="") as file:
        head = next(islice(file, 1), "")[:_LONGEST_LINE]
    return max(_SEPARATORS, key=head.count)


def _encoding(path: Path) -> str:
    """Tell UTF-8, with or without its mark, from the code page of older Windows programs."""
    with path.open("rb") as file:
        while part := file.read(1 << 20):
            tail = file.readline()
            try:
                (part + tail).decode()
            except UnicodeDecodeError:
                return "cp1252"
    return "utf-8-sig"
