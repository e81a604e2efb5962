"""What both stores promise of who takes part: the file tells it, and so does the one in memory."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from db.domain.activity_kinds import ENROLMENT
from tests.db.libraries import NOON
from tests.sim.test_store_contract import add_member, desk, new_desk, template

__all__ = ["desk", "new_desk", "template"]  # the fixtures of the contract


def enrol(desk: Any, member_id: UUID | None) -> UUID:
    with desk.store.writing() as act:
        enrolment: UUID = act.new_id()
        desk.make_key(act, enrolment)
        drawn = {name: uuid4() for name in ("activity_id", "count_id", "branch_id", "staff_id")}
        enrolled = {**drawn, "member_id": member_id, "way": "form", "at": NOON}
        person = {"surname": "Specimen", "given_names": "Greet", "age": None}
        act.record_set(ENROLMENT, enrolment, {"enrolled": enrolled, "person": person})
        return enrolment


def test_member_who_takes_part_and_is_nowhere_is_told_until_it_is_known_that_they_were_erased(
    desk: Any,
) -> None:
    here, stranger = add_member(desk), uuid4()
    for member_id in (here, stranger, None):
        enrol(desk, member_id)
    assert desk.store.unknown_members() == {stranger}
    with desk.store.writing() as act:
        act.take_away(stranger)
    assert desk.store.unknown_members() == set()
    with desk.store.writing() as act:
        act.record_erasure(here)
    assert desk.store.unknown_members() == set()
