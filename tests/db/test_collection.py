"""Taking in a collection within limits (P35), and finding it again."""

from __future__ import annotations

from typing import Any

import pymarc
import pytest
from sqlalchemy import event

from db.domain.consent import Consents
from db.domain.copy_record import CopyRecord, Flaw, RefusedRow
from db.domain.item import ItemDraft
from db.domain.title import Description
from db.exchange.csv_rows import columns_of, default_mapping, read_csv
from db.exchange.marc import Dialect, read_marc
from db.library import Library
from tests.db.libraries import draft


def copy(barcode="B1", title="Het verdriet van België", **more):
    described = Description(title, more.pop("author", "Claus, Hugo"))
    return CopyRecord(1, more.pop("source_id", "T1"), described, barcode, **more)


def test_copies_come_in_with_their_titles(library):
    report = library.collection.take_in([copy("B1"), copy("B2")], "koha")
    (line,) = library.collection.find("verdriet cla")
    assert (report.added, line.copies, line.available) == (2, 2, 2)
    assert [c.barcode for c in library.collection.copies_of(line.title.id)] == ["B1", "B2"]


def test_same_file_again_changes_nothing(library):
    library.collection.take_in([copy()], "koha")
    waiting = library.sync_status().waiting
    report = library.collection.take_in([copy()], "koha")
    assert (report.added, report.changed, report.unchanged) == (0, 0, 1)
    assert library.sync_status().waiting == waiting


def test_a_changed_title_is_found_by_its_new_words_only(library):
    library.collection.take_in([copy(title="De Kapellekensbaan")], "koha")
    library.collection.take_in([copy(title="Zomer te Ter-Muren")], "koha")
    assert library.collection.find("kapellekens") == ()
    assert library.collection.find("zomer muren")[0].copies == 1


@pytest.mark.parametrize(
    ("record", "flaw"),
    [
        (copy(title=""), Flaw.NO_TITLE),
        (copy(barcode=""), Flaw.NO_BARCODE),
        (copy(title="x" * 501), Flaw.TOO_LONG),
        (copy(branch="Nowhere"), Flaw.UNKNOWN_BRANCH),
        (copy(price_cents=-1), Flaw.BAD_PRICE),
    ],
)
def test_a_row_that_can_not_be_kept_is_reported_and_the_rest_goes_on(library, record, flaw):
    report = library.collection.take_in([record, copy("OTHER", "Malpertuis")], "koha")
    assert [row.flaw for row in report.refused_rows] == [flaw]
    assert report.added == 1


def test_a_barcode_of_another_collection_is_not_overwritten(library):
    library.collection.take_in([copy()], "koha")
    report = library.collection.take_in([copy(title="Something else")], "pmb")
    assert report.refused_rows == [RefusedRow(1, Flaw.TAKEN, "B1")]
    assert library.catalogue.by_barcode("B1").title == "Het verdriet van België"


def test_a_lent_copy_is_counted_but_not_available(library):
    member_id = library.members.register(draft(), Consents()).member.id
    library.collection.take_in([copy()], "koha")
    library.loans.checkout("B1", member_id)
    (line,) = library.collection.find("claus")
    assert (line.copies, line.available) == (1, 0)


def test_a_copy_added_by_hand_is_found_too(library):
    library.catalogue.add(ItemDraft("B9", "Reinaert de vos", "Willem"))
    assert library.collection.find("reina")[0].title.description.author == "Willem"


def test_barcode_and_shelf_mark_find_the_title(library):
    library.collection.take_in([copy(shelf_mark="850 CLAU")], "koha")
    assert [len(library.collection.find(typed)) for typed in ("B1", "850 C", "999")] == [1, 1, 0]


def marc(title, barcodes, dialect):
    record = pymarc.Record()
    record.add_field(pymarc.Field("001", data=f"ctl-{title}"))
    tags = {Dialect.MARC21: ("245", "100", "952", "p"), Dialect.UNIMARC: ("200", "700", "995", "f")}
    title_tag, author, copies, code = tags[dialect]
    for tag, letter, value in ((title_tag, "a", f"{title} /"), (author, "a", "Specimen, An,")):
        record.add_field(pymarc.Field(tag, subfields=[pymarc.Subfield(letter, value)]))
    for barcode in barcodes:
        record.add_field(pymarc.Field(copies, subfields=[pymarc.Subfield(code, barcode)]))
    return record


@pytest.mark.parametrize("dialect", Dialect)
@pytest.mark.parametrize("form", ["iso2709", "xml"])
def test_both_dialects_are_read_in_both_forms(tmp_path, dialect, form):
    records = [marc("Één", ["A", "B"], dialect), marc("Twee", ["C"], dialect)]
    file = tmp_path / "records"
    if form == "xml":
        body = b"".join(pymarc.record_to_xml(r) for r in records)
        start = b'<collection xmlns="http://www.loc.gov/MARC21/slim">'
        file.write_bytes(start + body + b"</collection>")
    else:
        file.write_bytes(b"".join(r.as_marc() for r in records))
    read = list(read_marc(file, dialect))
    assert [(r.barcode, r.description.title, r.description.author) for r in read] == [
        ("A", "Één", "Specimen, An"),
        ("B", "Één", "Specimen, An"),
        ("C", "Twee", "Specimen, An"),
    ]


def test_a_broken_record_is_reported_and_the_next_is_read(tmp_path):
    good = marc("Twee", ["C"], Dialect.MARC21).as_marc()
    broken = b"00090" + b"x" * 60 + b"\x1d"
    file = tmp_path / "records"
    file.write_bytes(good + b"12x45rubbish\x1d" + good)
    read = list(read_marc(file, Dialect.MARC21))
    assert [isinstance(r, RefusedRow) for r in read] == [False, True, False]
    file.write_bytes(good + broken + good)
    assert list(read_marc(file, Dialect.MARC21))[1] == RefusedRow(2, Flaw.UNREADABLE)


def xml(*records):
    """A file of MARCXML; a record is what stands in it, or a whole one by its title."""
    return f"<collection>{''.join(f'<record>{r}</record>' for r in records)}</collection>"


def titled(title, barcode="A"):
    return (
        f'<datafield tag="245"><subfield code="a">{title}</subfield></datafield>'
        f'<datafield tag="952"><subfield code="p">{barcode}</subfield></datafield>'
    )


def read_xml(tmp_path, text):
    file = tmp_path / "records.xml"
    file.write_text(text, encoding="utf-8")
    return [
        r.flaw if isinstance(r, RefusedRow) else r.description.title
        for r in read_marc(file, Dialect.MARC21)
    ]


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))


@pytest.mark.parametrize(
    "before",
    [
        "<!DOCTYPE c>",
        '<!DOCTYPE c [<!ENTITY l0 "ha">]>',
        f'<!DOCTYPE c [<!ENTITY l0 "ha">{LAUGHS}]>',
        '<!DOCTYPE c [<!ENTITY l0 SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE c [<!ENTITY % l SYSTEM "file:///etc/hostname"> %l;]>',
        '<!DOCTYPE c SYSTEM "http://127.0.0.1:1/c.dtd">',
        "",  # an entity that nobody declared
    ],
    ids=["bare", "entity", "bomb", "external", "parameter", "dtd", "undeclared"],
)
def test_document_type_and_its_entities_are_not_taken(tmp_path, before):
    named = "&l8;" if LAUGHS in before else "Twee" if before == "<!DOCTYPE c>" else "&l0;"
    with pytest.raises(ValueError, match="MARCXML"):
        read_xml(tmp_path, before + xml(titled(named)))


@pytest.mark.parametrize(
    "text",
    [
        "<html><body/></html>",
        "<a>" * 100_000,
        "<collection/>",
        '<?xml version="1.0" encoding="x"?>',
    ],
    ids=["html", "deep", "empty", "encoding"],
)
def test_document_without_records_is_no_marcxml(tmp_path, text):
    with pytest.raises(ValueError, match="MARCXML"):
        read_xml(tmp_path, text)


@pytest.mark.parametrize(
    "odd",
    [f'<x y="{"z" * 1_000_000}"/>', "<x>" * 50_000 + "</x>" * 50_000, "z" * 1_000_000],
    ids=["long", "deep", "wide"],
)
def test_what_is_no_field_is_passed_over_however_large(tmp_path, odd):
    assert read_xml(tmp_path, xml(odd + titled("Een"), titled("Twee"))) == ["Een", "Twee"]


@pytest.mark.parametrize(
    "broken",
    [
        "<controlfield>1</controlfield>",
        "<datafield><subfield code='a'>x</subfield></datafield>",
        "<datafield tag='245'><subfield>x</subfield></datafield>",
        "<leader>short</leader>",
    ],
)
def test_broken_record_of_xml_is_reported_and_the_next_is_read(tmp_path, broken):
    text = xml(titled("Een"), broken + titled("Stuk"), titled("Drie"))
    assert read_xml(tmp_path, text) == ["Een", Flaw.UNREADABLE, "Drie"]


@pytest.mark.parametrize("end", ["", "<record>", "&", "<!DOCTYPE c>", "</x>"])
def test_xml_that_breaks_off_tells_that_something_is_missing(tmp_path, end):
    text = xml(titled("Een"), titled("Twee")).removesuffix("</collection>")
    assert read_xml(tmp_path, text + end) == ["Een", "Twee", Flaw.UNREADABLE]


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_tables_of_any_usual_sort_are_read(tmp_path, separator, encoding):
    file = tmp_path / "copies.csv"
    rows = [["titel", "code", "prijs"], ["Één", "A", '"12,50"'], ["Twee", "B", ""]]
    file.write_text("\n".join(separator.join(r) for r in rows), encoding=encoding)
    mapping = {"title": "titel", "barcode": "code", "price": "prijs"}
    read = list(read_csv(file, mapping))
    assert [(r.barcode, r.description.title, r.price_cents) for r in read] == [
        ("A", "Één", 1250),
        ("B", "Twee", None),
    ]


def test_columns_with_our_own_names_need_no_mapping(tmp_path):
    file = tmp_path / "copies.csv"
    file.write_text("barcode;title;remark\nA;T;x\n")
    assert default_mapping(columns_of(file)) == {"title": "title", "barcode": "barcode"}


def test_a_price_that_is_none_refuses_the_row_only(tmp_path):
    file = tmp_path / "copies.csv"
    file.write_text("barcode;title;price\nA;T;cheap\nB;U;3\n")
    read = list(read_csv(file, {n: n for n in ("barcode", "title", "price")}))
    assert read[0] == RefusedRow(2, Flaw.BAD_PRICE, "A")
    assert read[1].price_cents == 300


def test_a_copy_made_at_the_desk_is_completed_by_the_catalogue(library):
    library.catalogue.add(ItemDraft("B1", "Onbekend"))
    report = library.collection.take_in([copy("B1", "De echte titel")], "koha")
    assert (report.added, report.changed) == (0, 1)
    assert library.catalogue.by_barcode("B1").title == "De echte titel"


@pytest.mark.parametrize("typed", ["b1", "Z Spec", "3000001", "een boek"])
def test_nothing_typed_walks_through_the_collection(library: Library, typed: str) -> None:
    asked: list[tuple[str, Any]] = []

    def note(_line: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        asked.append((statement, values))

    with library._store.reading() as connection:
        engine = connection.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        library.collection.find(typed)
    finally:
        event.remove(engine, "before_cursor_execute", note)
    selects = [(s, v) for s, v in asked if s.lstrip().startswith("SELECT")]
    with library._store.reading() as connection:
        plans = [
            str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {s}", v).all()) for s, v in selects
        ]
    assert len(plans) >= 3
    assert not [p for p in plans if "SCAN item" in p or "item_by_title (title_id>" in p]
