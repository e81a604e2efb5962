"""The language of the screen, and how days and amounts are written."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from desk.language import Language, clock, day, explain, long_day, money, month_name, short_day
from eid.errors import NotAnEid

SUNDAY = date(2026, 12, 20)
DAYS = [
    ("nl", "zo 20/12/2026"),
    ("fr", "dim. 20/12/2026"),
    ("de", "So. 20/12/2026"),
    ("en", "Sun 20/12/2026"),
]
MONTHS = [("nl", "december"), ("fr", "décembre"), ("de", "Dezember"), ("en", "December")]
CANCEL = [("nl", "Annuleren"), ("fr", "Annuler"), ("de", "Abbrechen")]


@pytest.mark.parametrize(("code", "expected"), DAYS)
def test_a_day_is_written_with_its_weekday(language: Language, code: str, expected: str) -> None:
    language.use(code)
    assert day(SUNDAY) == expected
    assert short_day(SUNDAY) == "20/12/2026"


@pytest.mark.parametrize(("code", "month"), MONTHS)
def test_months_are_named_in_the_language(language: Language, code: str, month: str) -> None:
    language.use(code)
    assert month_name(12) == month
    assert month in long_day(SUNDAY)


@pytest.mark.parametrize("code", ["nl", "en"])
@pytest.mark.parametrize(
    ("cents", "written"), [(0, "€ 0,00"), (250, "€ 2,50"), (-5, "-€ 0,05"), (123_456, "€ 1.234,56")]
)
def test_an_amount_is_written_the_belgian_way(
    language: Language, code: str, cents: int, written: str
) -> None:
    language.use(code)
    assert money(cents).replace("\u00a0", " ") == written


@pytest.mark.parametrize(("cents", "written"), [(-5, "-0,05 €"), (123_456, "1 234,56 €")])
def test_an_amount_in_french_has_its_sign_last(
    language: Language, cents: int, written: str
) -> None:
    language.use("fr")
    assert money(cents).replace("\u00a0", " ").replace("\u202f", " ") == written


def test_an_amount_in_german_has_its_sign_last(language: Language) -> None:
    language.use("de")
    assert money(-123_456).replace("\u00a0", " ") == "-1.234,56 €"


def test_the_clock_has_24_hours(language: Language) -> None:
    assert clock(datetime(2026, 12, 20, 14, 5)) == "14:05"


def test_the_language_switches_while_windows_are_open(language: Language, qtbot: Any) -> None:
    class Listener(QObject):
        heard = 0

        def eventFilter(self, _target: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
            self.heard += event.type() is QEvent.Type.LanguageChange
            return False

    widget, listener = QWidget(), Listener()
    qtbot.addWidget(widget)
    widget.installEventFilter(listener)
    language.use("nl")
    qtbot.waitUntil(lambda: listener.heard > 0)


@pytest.mark.parametrize(("code", "word"), CANCEL)
def test_the_buttons_of_qt_itself_speak_the_language(
    language: Language, qtbot: Any, code: str, word: str
) -> None:
    language.use(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert word in box.buttons()[0].text()


def test_an_unknown_language_becomes_the_default(language: Language) -> None:
    language.use("xx")
    assert language.code == "nl"


def test_an_error_is_explained_in_english_when_asked(language: Language) -> None:
    assert explain(NotAnEid()) == "This is not a Belgian identity card."


def test_what_another_object_made_the_program_speak_is_silent(
    qapp: QApplication, language: Language
) -> None:
    other = Language(qapp)
    other.use("nl")
    language.use("en")
    assert QCoreApplication.translate("app", "Counter") == "Counter"
    other.deleteLater()
