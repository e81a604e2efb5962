"""The language of the screen, and how days and amounts are written."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from db.domain.loan import Reason
from desk.language import (
    LANGUAGES,
    Language,
    clock,
    day,
    explain,
    long_day,
    money,
    month_name,
    short_day,
)
from desk.lending.reasons import because
from eid.errors import NotAnEid
from resources.door import resource

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


FORMS = re.compile(r"<source>([^<]*)</source>\s*<translation>(.*?)</translation>", re.DOTALL)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_number_stands_before_a_word_in_two_minds(code: str) -> None:
    catalogue = (resource("i18n") / f"balie_{code}.ts").read_text(encoding="utf-8")
    counted = [(source, said) for source, said in FORMS.findall(catalogue) if "%n" in source]
    assert len(counted) > 40
    assert [source for source, said in counted if "<numerusform>" not in said] == []
    assert [said for _, said in counted if re.search(r"\w\((s|es|ies|en|n|e)\)", said)] == []


@pytest.mark.parametrize(
    ("code", "one", "two"),
    [
        ("nl", "1 dag te laat", "2 dagen te laat"),
        ("fr", "1 jour de retard", "2 jours de retard"),
        ("de", "1 Tag überfällig", "2 Tage überfällig"),
        ("en", "1 day late", "2 days late"),
    ],
)
def test_one_day_late_is_not_two(language: Language, code: str, one: str, two: str) -> None:
    language.use(code)
    said = [QCoreApplication.translate("items", "%n day(s) late", "", n) for n in (1, 2)]
    assert said == [one, two]


@pytest.mark.parametrize(
    ("code", "one", "many"), [("nl", "1 dag,", "7 dagen,"), ("en", "1 day,", "7 days,")]
)
@pytest.mark.parametrize("rule", ["loan_days", "renew_days"])
def test_a_rule_of_one_day_says_one_day(
    language: Language, rule: str, code: str, one: str, many: str
) -> None:
    language.use(code)
    for days, words in ((1, one), (7, many)):
        (said,) = because((Reason(rule, "default", str(days)),), {})
        assert words in said
