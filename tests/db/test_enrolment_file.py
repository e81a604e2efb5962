"""A file of web enrolments: who is taken in, and why each other row is refused."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.errors import InvalidValue
from db.exchange.enrolment_csv import read_enrolments
from db.exchange.named_rows import MOST_BYTES, MOST_ROWS
from desk.codes import REASONS
from tests.db.activities import planned, stands

HEAD = "Naam;Voornaam;E-mail\n"
ROW = "Specimen;Greet;greet@example.be\n"
ROWS = """Naam;Voornaam;E-mail;Leeftijd;Naam ouder;Voornaam ouder;Telefoon
Specimen Een;Greet;een@example.be;;;;
Specimen Kind;Lies;ouder@example.be;8;Specimen Ouder;Rik;0470 12 34 56
Specimen Drie;Jan;no address;;;;
Specimen Vier;An;vier@example.be;oud;;;
Specimen Vijf;Bo;vijf@example.be;7;;;
Specimen Een;Greet;een@example.be;;;;
=HYPERLINK(1);Eva;zes@example.be;;;;
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "web.csv"

    def write(text, encoding="utf-8"):
        path.write_bytes(text.encode(encoding))
        return path

    return write


def test_each_row_is_taken_in_or_refused_with_its_reason(library, file):
    activity = planned(library, capacity=2)
    taken = library.activities.take_in(activity.id, read_enrolments(file(ROWS)))
    assert (taken.places, taken.waiting) == (2, 1)
    assert stands(library, activity.id) == ["place", "place", "waiting"]
    told = [(n, getattr(e, "field", getattr(e, "reason", ""))) for n, e in taken.refused]
    assert told == [(4, "email"), (5, "age"), (6, "guardian_surname"), (7, "enrolled_already")]
    again = library.activities.take_in(activity.id, read_enrolments(file(ROWS)))
    assert (again.places, again.waiting, len(again.refused)) == (0, 0, 7)


@pytest.mark.parametrize(
    ("head", "encoding"),
    [("Nom,Prénom,Courriel", "cp1252"), ("Surname\tFirst name\tE-mail", "utf-8-sig")],
)
def test_columns_go_by_their_names_in_each_language(library, file, head, encoding):
    activity = planned(library)
    sign = "," if "," in head else "\t"
    text = f"{head}\nSpecimen Zoé{sign}Zoé{sign}zoe@example.be\n"
    taken = library.activities.take_in(activity.id, read_enrolments(file(text, encoding)))
    assert (taken.places, taken.refused) == (1, ())
    assert library.activities.get(activity.id).people[0].enrolment.name.given_names == "Zoé"


@pytest.mark.parametrize("text", ["", "x", "Naam;Voornaam\nA;B\n", "a;b;c\n1;2;3\n"])
def test_file_that_is_no_list_of_enrolments_is_refused_whole(file, text):
    with pytest.raises(InvalidValue, match="file"):
        read_enrolments(file(text))


def test_p35_file_without_end_is_read_within_limits(file):
    with pytest.raises(InvalidValue) as refused:
        read_enrolments(file(HEAD + "x" * MOST_BYTES))
    assert refused.value.reason == "too_many_bytes"
    assert f"{MOST_BYTES // 10**6} MB" in REASONS["too_many_bytes"]


def test_list_over_the_limit_is_refused_whole_with_the_limit_and_loses_nobody(library, file):
    activity = planned(library)
    assert len(read_enrolments(file(HEAD + ROW * MOST_ROWS))) == MOST_ROWS
    with pytest.raises(InvalidValue) as refused:
        library.activities.take_in(activity.id, read_enrolments(file(HEAD + ROW * (MOST_ROWS + 1))))
    assert refused.value.reason == "too_many_rows"
    assert f"{MOST_ROWS:,} rows" in REASONS["too_many_rows"]
    assert stands(library, activity.id) == []


@given(st.binary(max_size=300))
def test_p35_no_bytes_bring_the_reading_down(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(b"Naam;Voornaam;E-mail;Leeftijd\n" + content)
    with suppress(InvalidValue):  # what is no text is refused whole
        assert all(number > 1 for number, _read in read_enrolments(path))
