"""Stories of the return screen: a pile of books, one scan after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from db.domain.member import Member
from db.library import Library
from db.store.tables import in_house_use, undone
from desk.language import Language
from desk.lending.handled import Destination, Handled
from desk.lending.handled_words import as_row, sentence
from desk.lending.page import ReturnPage
from desk.lending.presenter import ReturnPresenter
from desk.lending.returns import Stray
from desk.news import News
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, found
from tests.desk.counter import shown
from tests.desk.counter.counters import BOON, CLAUS, TITLES, Said, enrol, stock, twin
from tests.desk.runners import ImmediateRunner


@dataclass
class Returning:
    library: Library
    clock: FixedClock
    said: Said = field(default_factory=Said)

    def __post_init__(self) -> None:
        self.page = ReturnPage()
        self.presenter = ReturnPresenter(
            self.page, self.library, ImmediateRunner(), News(), clock=self.clock, say=self.said
        )


@pytest.fixture
def returning(tmp_path: Path, qtbot: Any, language: Language) -> Iterator[Returning]:
    clock = FixedClock()
    library = found(tmp_path, clock)
    stock(library)
    returning = Returning(library, clock)
    qtbot.addWidget(returning.page)
    yield returning
    library.close()


@pytest.fixture
def an(returning: Returning) -> Member:
    member = enrol(returning.library, "An", "20000000000018", 33)
    returning.library.loans.checkout(CLAUS, member.id)
    returning.library.loans.checkout(BOON, member.id)
    return member


def test_every_item_scanned_is_taken_back(returning: Returning, an: Member) -> None:
    returning.presenter.submitted(CLAUS)
    returning.presenter.submitted(BOON)
    assert returning.library.loans.of_member(an.id) == ()
    titles = [one.loan.title for one in returning.page.view.returned if isinstance(one, Handled)]
    assert titles == [TITLES[BOON], TITLES[CLAUS]]
    assert returning.page.view.back_today == 2


def test_a_late_item_shows_its_days_on_its_row(returning: Returning, an: Member) -> None:
    returning.clock.advance(timedelta(days=33))
    returning.presenter.submitted(CLAUS)
    done = returning.page.view.returned[0]
    assert isinstance(done, Handled)
    assert done.loan.days_late == 5
    assert "5 day" in as_row(done).detail
    assert returning.said.tone is Tone.ATTENTION


def test_an_item_that_was_not_lent_is_still_put_away(returning: Returning, an: Member) -> None:
    returning.presenter.submitted(CLAUS)
    returning.presenter.submitted(CLAUS)
    stray = returning.page.view.returned[0]
    assert isinstance(stray, Stray)
    assert stray.title == TITLES[CLAUS]
    assert returning.said.tone is Tone.ATTENTION


def test_an_unknown_item_is_listed_to_be_set_aside(returning: Returning) -> None:
    returning.presenter.submitted("30000000009998")
    stray = returning.page.view.returned[0]
    assert isinstance(stray, Stray)
    assert stray.title == ""
    assert "30000000009998" in returning.said.last


def test_a_member_card_does_nothing_here(returning: Returning, an: Member) -> None:
    # rero/rero-ils-ui pull 834: a screen on which nothing is lent by mistake
    returning.presenter.submitted("20000000000018")
    assert returning.page.view.returned == ()
    assert len(returning.library.loans.of_member(an.id)) == 2
    assert "Nothing was done" in returning.said.last


def test_an_item_with_the_code_of_a_card_comes_back_all_the_same(
    returning: Returning, an: Member
) -> None:
    twin(returning.library, "20000000000018")
    returning.library.loans.checkout("20000000000018", an.id)
    returning.presenter.submitted("20000000000018")
    assert len(returning.library.loans.of_member(an.id)) == 2
    assert len(returning.page.view.returned) == 1


def uses(library: Library) -> int:
    with library._store.reading() as connection:
        used = connection.execute(select(in_house_use.c.id)).scalars().all()
        voided = set(connection.execute(select(undone.c.act_id)).scalars())
    return len(set(used) - voided)


def test_what_lay_on_the_tables_is_counted_as_used_here_and_the_count_undone(
    returning: Returning, an: Member
) -> None:
    returning.library.loans.checkin(CLAUS)
    returning.page.here_asked.emit(True)
    assert returning.page.view.here
    returning.presenter.submitted(CLAUS)
    returning.presenter.submitted(CLAUS)
    returning.presenter.submitted(BOON)  # was lent: it comes back, and is no use
    returning.presenter.submitted("30000000009998")
    assert uses(returning.library) == 2
    assert returning.library.loans.of_member(an.id) == ()
    rows = returning.page.view.returned
    assert [x.goes_to for x in rows if isinstance(x, Handled)] == [
        Destination.SHELF,
        Destination.IN_HOUSE,
        Destination.IN_HOUSE,
    ]
    returning.page._list.list.choose(rows[2].key)
    returning.page.undo_asked.emit()
    assert uses(returning.library) == 1
    returning.page.here_asked.emit(False)
    returning.presenter.submitted(CLAUS)
    assert uses(returning.library) == 1


def test_counting_what_is_used_here_ends_with_the_day_the_list_and_the_book_drop(
    returning: Returning,
) -> None:
    returning.page.here_asked.emit(True)
    returning.page.drop_asked.emit(True)
    assert not returning.page.view.here
    returning.page.here_asked.emit(True)
    assert returning.page.view.counts_for is None
    returning.page.clear_asked.emit()
    assert not returning.page.view.here
    returning.page.here_asked.emit(True)
    returning.clock.advance(timedelta(days=1))
    returning.presenter.submitted(CLAUS)
    assert uses(returning.library) == 0


def test_emptying_the_list_takes_nothing_back_again(returning: Returning, an: Member) -> None:
    returning.presenter.submitted(CLAUS)
    returning.page.clear_asked.emit()
    assert returning.page.view.returned == ()
    assert len(returning.library.loans.of_member(an.id)) == 1


def test_no_name_stands_on_the_screen(returning: Returning, an: Member) -> None:
    returning.presenter.submitted(CLAUS)
    assert "Peeters" not in repr(returning.page.view) + returning.said.last


def test_an_item_of_another_branch_goes_there() -> None:
    foreign = shown.back(1, goes_to=Destination.OTHER_BRANCH)
    assert as_row(foreign).aside == "To its own branch"
    assert sentence(foreign)[1] is Tone.ATTENTION


def test_two_acts_on_one_loan_are_two_rows() -> None:
    lent, back = shown.lent(1), replace(shown.back(1), loan=shown.lent(1).loan)
    assert lent.key != back.key
    assert UUID(lent.key.split()[0]) == UUID(back.key.split()[0])


def test_what_somebody_waits_for_is_told_large_with_its_slip(
    returning: Returning, an: Member
) -> None:
    """Rero-ils asked for it twice: github.com/rero/rero-ils/issues/58, and always: 3610."""
    jan = enrol(returning.library, "Jan", "20000000000026", 35)
    returning.library.holds.place_by_barcode(CLAUS, jan.id)
    for _ in range(2):  # the second time it lies there already, and it is told again
        returning.presenter.submitted(CLAUS)
        done = returning.page.view.returned[0]
        assert isinstance(done, Handled)
        assert done.goes_to is Destination.HOLD_SHELF
        assert done.slip is not None
        assert returning.said.last == f"Keep for {done.slip.large}: {TITLES[CLAUS]}"
        assert returning.said.tone is Tone.ATTENTION
    assert jan.name.surname not in repr(returning.page.view) + returning.said.last
