"""What both stores promise of values that lost: the file tells them, so does the one in memory."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from db.domain.record_kinds import MEMBER
from tests.sim.test_store_contract import add_member, desk, give, new_desk, template

__all__ = ["desk", "new_desk", "template"]  # the fixtures of the contract


def move(desk: Any, member: UUID, street: str) -> None:
    with desk.store.writing() as act:
        address = {"street": street, "postal_code": "3500", "municipality": "Hasselt"}
        act.record_set(MEMBER, member, {"address": address})


def lost(desk: Any) -> set[UUID]:
    return {record_id for kind, record_id in desk.versions() if kind == "lost_value"}


def test_value_that_lost_unseen_is_told_once_by_the_desk_that_won(new_desk: Any) -> None:
    one, two = new_desk(), new_desk()
    member = add_member(one)
    move(one, member, "Oud 1")
    give(one, two)
    move(one, member, "Een 1")
    two.store.clock.advance(timedelta(minutes=5))
    move(two, member, "Twee 2")
    for _ in range(2):
        give(one, two)
        give(two, one)
    assert len(lost(two)) == 1
    assert lost(one) == lost(two)


def test_value_that_was_seen_is_not_told(new_desk: Any) -> None:
    one, two = new_desk(), new_desk()
    member = add_member(one)
    move(one, member, "Een 1")
    give(one, two)
    two.store.clock.advance(timedelta(minutes=5))
    move(two, member, "Twee 2")
    give(one, two)
    give(two, one)
    assert lost(one) == lost(two) == set()


def test_value_that_lost_is_wiped_after_thirty_days(new_desk: Any) -> None:
    one, two = new_desk(), new_desk()
    member = add_member(one)
    give(one, two)
    move(one, member, "Een 1")
    two.store.clock.advance(timedelta(minutes=5))
    move(two, member, "Twee 2")
    give(one, two)
    (record_id,) = lost(two)
    before = two.versions()["lost_value", record_id]
    two.store.tidy()
    assert two.versions()["lost_value", record_id] == before
    two.store.clock.advance(timedelta(days=31))
    two.store.tidy()
    after = two.versions()["lost_value", record_id]
    assert {group for group in after if after[group] != before[group]} == {"value"}
