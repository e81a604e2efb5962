"""Stories of renewals at the window: what a rule refuses, and who may go past it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from db.store.tables import override
from desk.counter.doubt import Doubt
from tests.db.libraries import FixedClock, found
from tests.flows.desk_day import DeskDay, at_the_window, enrol, shelve

PARENT = 0


@pytest.fixture
def day(qapp: QApplication, tmp_path: Path) -> Iterator[DeskDay]:
    library = found(tmp_path / "home", FixedClock())
    with at_the_window(qapp, library, tmp_path / "home") as day:
        yield day


def test_a_refused_renewal_goes_through_with_a_reason_that_is_kept(day: DeskDay) -> None:
    (book,) = shelve(day.library, 1)
    parent = enrol(day.library, "An", PARENT)
    day.library.rules.set("renewals", 0)
    day.library.loans.checkout(book, parent.id)
    day.open(PARENT)
    day.alt(Qt.Key.Key_R)
    day.until(lambda: [q.doubt for q in day.counter.questions] == [Doubt.NOT_RENEWED])
    assert day.library.loans.of_member(parent.id)[0].renewals == 0
    day.answer(1)
    day.until(lambda: "reason first" in day.said)
    day.enter("op reis tot juni")
    day.until(lambda: bool(day.counter.session))
    assert day.counter.session[0].renewed
    assert day.counter.questions == ()
    assert day.library.loans.of_member(parent.id)[0].renewals == 1
    with day.library._store.reading() as connection:
        (kept,) = connection.execute(select(override)).all()
    assert (kept.codes, kept.reason) == (["renewals_used_up"], "op reis tot juni")
