"""Members of a category out of use are put in another, all of them, and back."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from db.domain.access import Way
from db.domain.membership import Proof
from db.errors import InvalidValue, NotPermitted
from db.store import category_moves
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
    before = {}
    while some := library.memberships.move_some(code, to).before:
        before |= some
    return before


def category(library, one):
    return library.memberships.of_member(one).category.category.code


def test_all_are_moved_some_at_a_time_at_every_desk(desks, monkeypatch):
    monkeypatch.setattr(category_moves, "AT_ONCE", 2)
    first, second = desks
    found = in_category(first)
    assert [category(first, one) for one in found] == ["adult"] * 3
    assert set(move_all(first)) == set(found)
    bring(first, second)
    for library in desks:
        assert [category(library, one) for one in found] == ["institution"] * 3
    assert first.memberships.count_left_in("staff") == 0
    assert Way.CATEGORY in [line.way for line in first.access_log.of_member(found[0])]


def test_undone_move_leaves_who_was_put_elsewhere_since(library):
    one, other, _ = found = in_category(library)
    before = move_all(library)
    library.memberships.choose_category(other, "class")
    library.memberships.put_back(before, "institution")
    assert library.memberships.count_left_in("staff") == 2
    assert (category(library, one), category(library, other)) == ("adult", "class")
    assert set(move_all(library)) == {found[0], found[2]}


def test_who_had_proof_of_it_is_moved_too_and_once(library):
    one = member(library)
    library.memberships.entitle(one, "target_group", Proof.SCHOOL, date(2027, 6, 30))
    retire(library, "target_group")
    assert move_all(library, "target_group") == {one: ""}
    assert library.memberships.count_left_in("target_group") == 0
    assert category(library, one) == "institution"


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
