"""P24, P14: who does not want to be counted is told apart by nothing, and stays one of the day."""

from __future__ import annotations

from collections import Counter

import pytest

from db.domain.processing import Purpose as Use
from db.domain.request import Wish
from db.domain.statistics import By, What
from db.library import Library
from db.registers.statistics import Of
from tests.db.test_statistics import lend, member_of, waiting
from tests.privacy.test_limits import limited

CODES = ("C1", "C2")


def told_apart(library: Library, what: What) -> Counter[By]:
    found: Counter[By] = Counter()
    for counter, n in waiting(library).items():
        found[counter.by] += n if counter.what is what else 0
    return found


@pytest.mark.parametrize("wish", [None, Wish.OBJECTION, Wish.RESTRICTION])
def test_p24_acts_of_who_objects_are_counted_by_day_and_type_alone(
    library: Library, wish: Wish | None
) -> None:
    ann = member_of(library)
    if wish:
        limited(library, ann, wish, Use.STATISTICS)
    lend(library, ann, CODES)
    library.renewals.renew_item(CODES[0])
    persons = 0 if wish else 1
    for what, times in ((What.LOAN, len(CODES)), (What.RENEWAL, 1)):
        told = told_apart(library, what)
        assert (told[By.DAY], told[By.ITEM_TYPE]) == (times, times)
        assert (told[By.AGE], told[By.CATEGORY]) == (times * persons, times * persons)


def test_p24_what_is_undone_takes_off_what_was_counted(library: Library) -> None:
    ann = member_of(library)
    limited(library, ann, Wish.OBJECTION, Use.STATISTICS)
    lend(library, ann, CODES[:1])
    (line,) = library.loans.of_member(ann)
    library.undoing.undo((line.loan.id,))
    assert not any(told_apart(library, What.LOAN).values())


def test_p24_who_objects_is_none_of_the_members_of_today(library: Library) -> None:
    people = [member_of(library, serial=33 + 2 * n) for n in range(10)]
    assert library.statistics.members(Of.AGE).total == 10
    limited(library, people[0], Wish.OBJECTION, Use.STATISTICS)
    assert library.statistics.members(Of.AGE).total == 9
