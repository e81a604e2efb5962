"""P19, P20: staff read when a member is deleted and why then, and hold a file back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from db.domain.member import Member
from db.domain.retention import Standing, decide_retention
from db.library import Library
from desk.language import Language
from desk.members.data_tab import DataTab
from desk.members.file import describe, read_file
from desk.news import News
from desk.privacy.retention_presenter import RetentionPresenter
from desk.privacy.retention_tab import RetentionTab
from desk.privacy.retention_words import retention_sentence
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, found
from tests.desk.counter.counters import Said, enrol
from tests.desk.everything import everything
from tests.desk.privacy.shown import TODAY
from tests.desk.runners import ImmediateRunner

ENDED = date(2024, 5, 3)


@dataclass
class Desk:
    library: Library
    clock: FixedClock
    said: Said = field(default_factory=Said)

    def __post_init__(self) -> None:
        self.tab, self.runner, self.news = RetentionTab(), ImmediateRunner(), News()
        self.tab.retranslate()
        self.presenter = RetentionPresenter(
            self.tab, self.library, self.runner, self.news, clock=self.clock, say=self.said
        )

    @property
    def listed(self) -> list[str]:
        return [line.key for line in self.tab._view.lines]


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any, language: Language) -> Iterator[Desk]:
    language.use("en")
    clock = FixedClock()
    library = found(tmp_path, clock)
    desk = Desk(library, clock)
    qtbot.addWidget(desk.tab)
    yield desk
    library.close()


@pytest.fixture
def an(desk: Desk) -> Member:
    """Somebody who is deleted within a month."""
    member = enrol(desk.library, "An", "20000000000018", 33)
    desk.clock.instant = desk.clock.instant.replace(year=2029, month=11, day=1)
    return member


@pytest.mark.parametrize(
    ("standing", "sentence"),
    [
        (
            Standing(ENDED, last_settled=date(2024, 12, 2)),
            "Ended 3 May 2024, last cost settled 2 December 2024,"
            " to be deleted on 2 December 2026.",
        ),
        (
            Standing(ENDED, last_return=date(2025, 1, 31), open_loans=2, owes_cents=750),
            "Ended 3 May 2024, last item back 31 January 2025, waits for 2 items at home,"
            " €\u00a07,50 to pay, to be deleted on 31 January 2027 at the earliest.",
        ),
        (
            Standing(date(2027, 1, 1)),
            "Member until 1 January 2027, to be deleted on 1 January 2029 at the earliest.",
        ),
        (
            Standing(ENDED, held_until=date(2027, 3, 1)),
            "Ended 3 May 2024, waits for a legal hold until 1 March 2027,"
            " to be deleted on 1 March 2027 at the earliest.",
        ),
        (
            Standing(ENDED),
            "Ended 3 May 2024, its time was over on 3 May 2026: deleted with the work of the day.",
        ),
    ],
)
def test_each_case_is_told_in_a_sentence(
    language: Language, standing: Standing, sentence: str
) -> None:
    language.use("en")
    assert retention_sentence(standing, decide_retention(standing, TODAY), TODAY) == sentence


def test_who_is_deleted_in_the_time_ahead_is_listed(desk: Desk, an: Member) -> None:
    desk.presenter.begin()
    assert desk.listed == [str(an.id)]
    desk.clock.advance(timedelta(days=-60))
    desk.presenter.begin()
    assert desk.listed == []
    desk.tab.period.setCurrentIndex(1)
    desk.tab.period.activated.emit(1)
    assert desk.listed == [str(an.id)]


def test_a_legal_hold_is_placed_with_its_reason_and_lifted(desk: Desk, an: Member) -> None:
    desk.tab.period.setCurrentIndex(2)
    desk.presenter.begin()
    desk.tab.case.place.click()
    desk.tab.case.save.click()
    assert desk.tab.case.rows["reason"].field.accessibleDescription() != ""
    assert desk.library.retention.legal_hold(an.id) is None
    desk.tab.case.reason.setText("Klacht over een boete")
    desk.tab.case.save.click()
    held = desk.library.retention.legal_hold(an.id)
    assert held is not None
    assert (held.reason, desk.said.tone) == ("Klacht over een boete", Tone.OK)
    assert "Klacht over een boete" in everything(desk.tab)
    desk.tab.case.lift.click()
    assert desk.library.retention.legal_hold(an.id) is None


def test_names_leave_with_the_staff_who_looked(desk: Desk, an: Member) -> None:
    desk.presenter.begin()
    assert "Peeters" in everything(desk.tab)
    desk.presenter.leave()
    assert "Peeters" not in everything(desk.tab)


def test_what_was_being_read_is_not_shown_once_staff_left(desk: Desk, an: Member) -> None:
    desk.runner.held = True
    desk.presenter.begin()
    desk.presenter.leave()
    desk.runner.release()
    assert "Peeters" not in everything(desk.tab)


def test_looking_ahead_is_no_look_at_a_file(desk: Desk, an: Member) -> None:
    before = desk.library.access_log.of_member(an.id)
    desk.presenter.begin()
    assert desk.library.access_log.of_member(an.id) == before


def test_the_member_file_says_when_the_member_is_deleted(desk: Desk, an: Member) -> None:
    tab = DataTab()
    tab.retranslate()
    tab.show_file(describe(read_file(desk.library, an.id), date(2029, 11, 1)))
    assert "Ended 22 November 2027, to be deleted on 22 November 2029." in everything(tab)
    tab.forget()
    assert "2029" not in everything(tab)
