"""Files of who signs up for the newsletter, and of who left: each row done, or told why not."""

from __future__ import annotations

import pytest

from db.errors import InvalidValue
from db.exchange.named_rows import MOST_ROWS
from db.exchange.newsletter_csv import read_asked

SIGN_UPS = """Taal;E-mail
fr;een.specimen@example.be
;Twee.Specimen@example.be
nl;no address
xx;drie.specimen@example.be
nl;EEN.specimen@example.be
;
nl;
"""
LEFT = "Email\nTWEE.specimen@example.be\nniemand.specimen@example.be\n"


@pytest.fixture
def rows(tmp_path):
    def written(text):
        path = tmp_path / "list.csv"
        path.write_text(text, encoding="utf-8")
        return read_asked(path)

    return written


def told(done):
    return [(number, error.field) for number, error in done.refused]


def test_each_row_signs_up_or_is_refused_with_its_reason(library, rows):
    done = library.newsletter.sign_up_all(rows(SIGN_UPS), "nl")
    assert [(one.email, one.language) for one in library.newsletter.list()] == [
        ("een.specimen@example.be", "fr"),
        ("twee.specimen@example.be", "nl"),
    ]
    assert done.done == 2
    assert told(done) == [(4, "email"), (5, "language"), (6, "email"), (8, "email")]
    assert done.refused[2][1].reason == "on_list"


def test_file_of_one_column_signs_off_who_stands_in_it(library, rows):
    library.newsletter.sign_up_all(rows(SIGN_UPS), "nl")
    done = library.newsletter.sign_off_all(rows(LEFT))
    assert [one.email for one in library.newsletter.list()] == ["een.specimen@example.be"]
    assert (done.done, told(done)) == (1, [(3, "email")])


@pytest.mark.parametrize("text", ["", "Naam;Voornaam\nSpecimen;An\n", "E-mail;E-mail\na;b\n"])
def test_file_without_one_column_of_addresses_is_refused_whole(library, rows, text):
    with pytest.raises(InvalidValue, match="format"):
        library.newsletter.sign_off_all(rows(text))


def test_no_row_of_a_long_file_is_left_unread(rows):
    text = "E-mail\n" + "".join(f"specimen{n}@example.be\n" for n in range(MOST_ROWS + 1))
    assert len(list(rows(text))) == MOST_ROWS + 1
