"""`balie readers` on a real card service: every rung of the ladder, for people and programs."""

from __future__ import annotations

import json

import pytest

from desk.commands import readers
from desk.readers.words import ADVICE
from eid.card_factory import make_card
from eid.diagnosis import Cause
from eid.faults import DirtyContacts, Mute
from eid.specimens import specimen
from eid.virtual_pcscd import READERS
from eid.virtual_reader import VirtualReader
from tests.reader.cards import not_an_eid
from tests.reader.waiting import present, seen

STEPS = ["service", "reader", "card", "eid", "readable"]


def balie_readers(capsys) -> tuple[int, dict]:
    import argparse

    parser = argparse.ArgumentParser()
    readers.configure(parser)
    code = readers.run(parser.parse_args(["--json"]))
    return code, json.loads(capsys.readouterr().out)


def reached(told: dict) -> int:
    return [told["ladder"][step] for step in STEPS].index(False) if told["cause"] else len(STEPS)


def content(told: dict, slot: VirtualReader) -> str:
    return next(reader["card"] for reader in told["readers"] if reader["name"] == slot.name)


def test_empty_reader_is_ready(only_slot, capsys):
    code, told = balie_readers(capsys)
    assert (code, told["ready"], told["cause"], reached(told)) == (0, True, "no_card", 2)
    assert [reader["name"] for reader in told["readers"]] == list(READERS)


def test_identity_card_climbs_the_whole_ladder(only_slot, capsys):
    only_slot.insert(make_card(specimen(1)))
    present(only_slot)
    code, told = balie_readers(capsys)
    assert (code, told["cause"], reached(told)) == (0, None, 5)
    assert content(told, only_slot) == "card"


@pytest.mark.parametrize(
    ("card", "cause", "rungs"),
    [
        (not_an_eid(), "not_an_eid", 3),
        (make_card(activated=False), "not_activated", 4),
        (DirtyContacts(make_card(), at=range(2, 99)), "unreadable", 4),
    ],
    ids=["transport", "inactive", "dirty"],
)
def test_card_that_is_no_use_stops_at_its_rung(only_slot, capsys, card, cause, rungs):
    only_slot.insert(card)
    present(only_slot)
    code, told = balie_readers(capsys)
    assert (code, told["cause"], reached(told)) == (3, cause, rungs)


def test_card_upside_down_is_told_to_be_turned(only_slot, capsys):
    only_slot.insert(Mute(make_card()))
    seen(only_slot, lambda state: state.mute)
    code, told = balie_readers(capsys)
    assert (code, told["cause"]) == (3, "card_mute")
    assert content(told, only_slot) == "silent"
    assert "Turn it over" in told["advice"]


def test_stopped_service_is_told(service, capsys):
    service.stop()
    try:
        code, told = balie_readers(capsys)
    finally:
        service.start()
    assert (code, told["cause"], reached(told)) == (3, "service_stopped", 0)
    assert told["code"] == "0x8010001D"


def test_nothing_of_the_holder_is_read_or_shown(only_slot, capsys):
    card = make_card(specimen(1))
    commands = []
    answer = card.transmit
    card.transmit = lambda apdu: commands.append(apdu) or answer(apdu)
    only_slot.insert(card)
    present(only_slot)
    _, told = balie_readers(capsys)
    assert told["cause"] is None
    assert not [apdu for apdu in commands if bytes.fromhex("DF01") in apdu]


def test_text_for_people_shows_the_ladder_and_the_advice(only_slot, capsys):
    import argparse

    assert readers.run(argparse.Namespace(json=False)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [
        "[x] The card service runs",
        "[x] There is a reader for identity cards",
        "[ ] There is a card, and it answers",
    ]
    assert lines[-1] == ADVICE[Cause.NO_CARD]


def test_every_cause_has_its_advice():
    assert list(ADVICE) == list(Cause)
