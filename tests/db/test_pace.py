"""How much sync writes at a time, by a clock that the test drives."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from db.store.gate import Priority, WriterGate
from db.store.pace import AIM, FIRST, LARGEST, Pace


@dataclass
class Hands:
    """A clock and a rest that nobody has to wait for."""

    now: float = 0.0
    rested: list[float] = field(default_factory=list)
    staff: bool = True

    def pace(self) -> Pace:
        return Pace(lambda: self.staff, lambda: self.now, self.rested.append)

    def slice(self, pace: Pace, seconds_each: float) -> int:
        """Let a slice of the size that is asked for take its time."""
        size = pace.size
        pace.begun()
        self.now += size * seconds_each
        pace.ended(size)
        return size


def test_slices_begin_small_and_grow_to_what_takes_ten_milliseconds() -> None:
    hands = Hands()
    pace = hands.pace()
    sizes = [hands.slice(pace, 0.00005) for _ in range(6)]
    assert sizes[0] == FIRST
    assert sizes[-1] == AIM / 0.00005
    assert all(later <= 2 * earlier for earlier, later in pairwise(sizes))


def test_slices_shrink_on_a_slow_disk_but_never_to_nothing() -> None:
    hands = Hands()
    pace = hands.pace()
    sizes = [hands.slice(pace, 0.1) for _ in range(12)]
    assert sizes[-1] == 1
    assert sizes == sorted(sizes, reverse=True)


def test_slices_have_an_end_on_a_disk_that_takes_no_time() -> None:
    hands = Hands()
    pace = hands.pace()
    assert [hands.slice(pace, 0.0) for _ in range(20)][-1] == LARGEST


@pytest.mark.parametrize(("staff", "rests"), [(True, 1), (False, 0)])
def test_sync_rests_as_long_as_it_worked_while_staff_work(staff: bool, rests: int) -> None:
    hands = Hands(staff=staff)
    pace = hands.pace()
    hands.slice(pace, 0.0002)
    pace.rest()
    assert hands.rested == [pytest.approx(0.0002 * FIRST)] * rests


def test_gate_knows_when_staff_came_last() -> None:
    now = [100.0]
    gate = WriterGate(lambda: now[0])
    with gate.entered(Priority.SYNC):
        pass
    assert not gate.staff_within(10)
    with gate.entered(Priority.STAFF):
        pass
    now[0] += 9
    assert gate.staff_within(10)
    now[0] += 2
    assert not gate.staff_within(10)
