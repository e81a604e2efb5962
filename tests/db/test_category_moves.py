"""Members of a category out of use are put in another, all of them, and back."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.domain.access import Way
from db.domain.clock import local_day
from db.domain.membership import Moved, Proof
from db.domain.record_kinds import MEMBER
from db.errors import InvalidValue, NotPermitted
from db.store import category_moves
from db.store.tables import member as member_row
from tests.db.lending import member
from tests.db.libraries import colleague
from tests.db.two_desks import bring


def retire(library, code="staff"):
    (kept,) = [c for c in library.memberships.every_category() if c.code == code]
    library.memberships.save_category(replace(kept, active=False))


def in_category(library, code="staff", count=3):
    found = [member(library, 33 + 2 * n) for n in range(count)]
    for one in found:
        library.memberships.choose_category(one, code)
    retire(library, code)
    return found


def move_all(library, code="staff", to="institution"):
    moved = 0
    while some := library.memberships.move_some(code, to).count:
        moved += some
    return moved


def put_all_back(library, code="staff"):
    while library.memberships.put_some_back(code).count:
        pass


def category(library, one):
    return library.memberships.of_member(one).category.category.code


def test_all_are_moved_some_at_a_time_at_every_desk(desks, monkeypatch):
    monkeypatch.setattr(category_moves, "AT_ONCE", 2)
    first, second = desks
    found = in_category(first)
    assert [category(first, one) for one in found] == ["adult"] * 3
    assert move_all(first) == 3
    bring(first, second)
    for library in desks:
        assert [category(library, one) for one in found] == ["institution"] * 3
    assert first.memberships.count_left_in("staff") == 0
    assert Way.CATEGORY in [line.way for line in first.access_log.of_member(found[0])]


def test_undone_move_leaves_who_was_put_elsewhere_since(library):
    one, other, _ = found = in_category(library)
    move_all(library)
    library.memberships.choose_category(other, "class")
    put_all_back(library)
    assert library.memberships.count_left_in("staff") == 2
    assert (category(library, one), category(library, other)) == ("adult", "class")
    assert move_all(library) == 2
    assert category(library, found[2]) == "institution"


def test_who_had_proof_of_it_is_moved_too_and_once(library):
    one = member(library)
    library.memberships.entitle(one, "target_group", Proof.SCHOOL, date(2027, 6, 30))
    retire(library, "target_group")
    assert move_all(library, "target_group") == 1
    assert library.memberships.count_left_in("target_group") == 0
    assert category(library, one) == "institution"
    put_all_back(library, "target_group")
    assert library.memberships.count_left_in("target_group") == 1


def test_move_is_taken_back_weeks_later_and_at_another_desk(desks, clock, monkeypatch):
    monkeypatch.setattr(category_moves, "AT_ONCE", 2)
    first, second = desks
    found = in_category(first)
    moved_on = local_day(clock.now())
    move_all(first)
    bring(first, second)
    clock.advance(timedelta(days=20))
    assert second.memberships.moved_out_of("staff") == Moved(3, moved_on)
    put_all_back(second)
    bring(second, first)
    for library in desks:
        assert library.memberships.count_left_in("staff") == len(found)
        assert library.memberships.moved_out_of("staff") is None


def test_who_was_moved_on_from_there_stays_and_goes_back_one_step(library):
    in_category(library)
    move_all(library)
    retire(library, "institution")
    move_all(library, "institution", "class")
    assert library.memberships.moved_out_of("staff") is None
    put_all_back(library)
    assert library.memberships.count_left_in("staff") == 0
    put_all_back(library, "institution")
    assert library.memberships.count_left_in("institution") == 3


def test_who_was_put_elsewhere_and_there_again_by_hand_stays(library):
    one, *_ = in_category(library)
    move_all(library)
    for code in ("class", "institution"):
        library.memberships.choose_category(one, code)
    put_all_back(library)
    assert category(library, one) == "institution"


def test_who_an_older_program_put_elsewhere_stays(library):
    one, *_ = in_category(library)
    move_all(library)
    with library._store.writing() as act:  # it knows of no moves, and leaves them as they are
        act.record_set(MEMBER, one, {"category": {"category": "class"}})
    put_all_back(library)
    with library._store.reading() as connection:
        named = connection.execute(select(member_row.c.category).where(member_row.c.id == one))
        assert named.scalar_one() == "class"


@pytest.mark.parametrize(
    ("code", "to"), [("class", "institution"), ("staff", "target_group"), ("staff", "none")]
)
def test_move_out_of_one_in_use_or_into_one_with_proof_is_refused(library, code, to):
    in_category(library)
    with pytest.raises(InvalidValue):
        library.memberships.move_some(code, to)


def test_who_may_not_set_rules_moves_nobody(library):
    in_category(library)
    with closing(colleague(library)) as at_the_desk, pytest.raises(NotPermitted):
        at_the_desk.memberships.move_some("staff", "institution")


def test_who_may_not_set_rules_puts_nobody_back(library):
    in_category(library)
    move_all(library)
    with closing(colleague(library)) as at_the_desk, pytest.raises(NotPermitted):
        at_the_desk.memberships.put_some_back("staff")
