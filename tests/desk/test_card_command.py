from __future__ import annotations

import argparse
import json
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desk.commands.card import configure, kind_of, run
from desk.settings import ROOTS
from eid.errors import CardMute, CardUnreadable, NoReader
from eid.layout import PHOTO_FILE, RRN_CERTIFICATE_FILE
from eid.root_folder import keep
from eid.roots import offered_root
from eid.session import _BadAnswer
from eid.simulated import SimulatedConnection
from eid.specimen_keys import authority
from eid.specimens import specimen
from tests.cards.bench import card

PERSON = specimen(4)


def balie_card(model, *words: str, home: Path | None = None) -> int:
    """Run the command as a shell would, with this card in the reader."""

    @contextmanager
    def opener(_reader):
        if isinstance(model, Exception):
            raise model
        yield SimulatedConnection(model)

    parser = argparse.ArgumentParser()
    parser.set_defaults(home=home or Path("no such home"))
    configure(parser)
    return run(parser.parse_args(words), opener)


def someone_real(**options):
    """A card that is not recognised as one for testing."""
    return card(
        PERSON,
        root="Invented Root CA7",
        edit_identity=lambda d: d.replace(b"SPECIMEN", b"REALHUMA"),
        **options,
    )


def test_json_has_exactly_what_other_programs_expect(capsys):
    assert balie_card(card(PERSON), "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert {name: list(part) for name, part in told.items()} == {
        "card": [
            *("applet", "number", "valid_from", "valid_until", "document_type", "document_name"),
            "municipality",
        ],
        "person": [
            *("surname", "given_names", "third_initial", "sex", "birth_date", "birth_place"),
            *("nationality", "national_number", "title", "special_status"),
        ],
        "address": ["street", "postal_code", "municipality"],
        "trust": ["identity", "address", "photo", "root", "test_card"],
        "notes": [],
        "timing": ["apdus", "bytes", "card_ms", "total_ms"],
    }
    assert told["card"]["valid_until"] == "2031-03-01"
    assert told["person"]["birth_date"].keys() == {"year", "month", "day"}
    assert told["trust"]["identity"] == "confirmed"
    assert told["trust"]["root"] == "test"


def test_text_tells_name_address_and_trust(capsys):
    assert balie_card(card(PERSON)) == 0
    told = capsys.readouterr().out
    assert PERSON.surname in told
    assert PERSON.street in told
    assert "test card" in told
    assert "National Register" not in told


@pytest.mark.parametrize("words", [(), ("--json",)])
def test_the_national_number_is_masked(capsys, words):
    assert balie_card(card(PERSON), *words) == 0
    assert PERSON.national_number not in capsys.readouterr().out


@pytest.mark.parametrize("words", [(), ("--json",)])
def test_that_of_a_test_card_is_shown_when_asked_for(capsys, words):
    assert balie_card(card(PERSON), "--show-national-number", *words) == 0
    assert PERSON.national_number in capsys.readouterr().out


def test_a_root_that_was_added_at_this_desk_is_believed(tmp_path, capsys):
    file = tmp_path / "new.crt"
    file.write_bytes(authority("Invented Root CA7", "p384", "sha384").root_certificate)
    keep(tmp_path / ROOTS, offered_root(file))
    assert balie_card(someone_real(), "--json", home=tmp_path) == 0
    told = json.loads(capsys.readouterr().out)["trust"]
    assert (told["identity"], told["root"]) == ("confirmed", "Invented Root CA7")


def test_the_photo_of_a_test_card_is_written(tmp_path):
    file = tmp_path / "photo.jpg"
    model = card(PERSON)
    assert balie_card(model, "--photo", str(file)) == 0
    assert file.read_bytes() == model.files[PHOTO_FILE]


def test_the_photo_of_anyone_else_is_never_written(tmp_path, capsys):
    file = tmp_path / "photo.jpg"
    assert balie_card(someone_real(), "--photo", str(file)) == 1
    assert not file.exists()
    assert PERSON.given_names not in capsys.readouterr().out


def test_the_number_of_anyone_else_is_refused(capsys):
    assert balie_card(someone_real(), "--json", "--show-national-number") == 1
    assert json.loads(capsys.readouterr().out)["error"]["kind"] == "refused"


def test_a_photo_that_is_not_on_the_card_is_trouble(tmp_path):
    bare = card(PERSON)
    del bare.files[PHOTO_FILE]
    assert balie_card(bare, "--photo", str(tmp_path / "photo.jpg")) == 3


def test_a_file_that_can_not_be_written_is_trouble(tmp_path):
    assert balie_card(card(PERSON), "--photo", str(tmp_path)) == 3


def test_a_card_that_can_not_be_read_is_trouble_and_says_why(capsys):
    assert balie_card(CardMute(), "--json") == 3
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["kind"] == "card_mute"
    assert error["message"]


def test_trouble_is_told_to_people_on_standard_error(capsys):
    assert balie_card(NoReader()) == 3
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.strip()


@pytest.mark.parametrize(
    ("text", "shown"),
    [("01 JAN 1971", "1971-01-01"), ("   JAN 1970", "1970-01"), ("1984", "1984"), ("", "?")],
)
def test_a_birth_date_is_shown_as_far_as_it_is_known(capsys, text, shown):
    assert balie_card(card(replace(PERSON, birth_date=text, birth_place="Genk"))) == 0
    assert f"Born:            {shown} Genk\n" in capsys.readouterr().out


def test_every_note_can_be_told(capsys):
    odd = card(PERSON)
    odd.files[RRN_CERTIFICATE_FILE] = b""
    assert balie_card(odd) == 0
    assert "certificate unreadable" in capsys.readouterr().out


def test_errors_within_the_room_are_told_by_their_public_kind():
    assert kind_of(_BadAnswer(0x6F00)) == kind_of(CardUnreadable()) == "card_unreadable"
