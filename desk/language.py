"""The language of the screen: its catalogues, and how dates and amounts are written in it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

from resources.door import resource

LANGUAGES: Final = {"nl": "Nederlands", "fr": "Français", "de": "Deutsch", "en": "English"}
DEFAULT: Final = "nl"


class Language(QObject):
    """The language in force; every open widget gets a LanguageChange event when it switches."""

    switched = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.code = ""

    def use(self, code: str = DEFAULT) -> None:
        """Switch to a language of `LANGUAGES`; an unknown one becomes the default."""
        self.code = code if code in LANGUAGES else DEFAULT
        QLocale.setDefault(QLocale(f"{self.code}_BE"))
        for old in self._app.findChildren(QTranslator):  # what spoke before, whoever installed it
            self._app.removeTranslator(old)
            old.deleteLater()
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{self.code}", qt)
        self._install(f"balie_{self.code}", str(resource("i18n")))
        self.switched.emit(self.code)

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        # English text is the source: without its catalogue only plurals are missing.
        if translator.load(name, folder):
            self._app.installTranslator(translator)


def day(value: date) -> str:
    """Write a day as staff say it, with its weekday: `di 20/12/2026`."""
    name = QLocale().dayName(value.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{name} {short_day(value)}"


def short_day(value: date) -> str:
    """Write a day in figures: `20/12/2026`."""
    return f"{value:%d/%m/%Y}"


def long_day(value: date) -> str:
    """Write a day in full, as the language does: `dinsdag 20 december 2026`."""
    return QLocale().toString(
        QDate(value.year, value.month, value.day), QLocale.FormatType.LongFormat
    )


def clock(value: datetime) -> str:
    """Write a local moment as hours and minutes: `14:05`."""
    return f"{value:%H:%M}"


def month_name(month: int) -> str:
    """Answer the name of a month, 1 to 12, standing alone."""
    return QLocale().standaloneMonthName(month)


def money(cents: int) -> str:
    """Write an amount of whole cents: `€ 2,50`, in French and German `2,50 €`."""
    sign, sum_ = "-" if cents < 0 else "", QLocale().toString(abs(cents) / 100, "f", 2)
    # \u00a0: an amount is never broken over two lines.
    if QLocale().language() in (QLocale.Language.French, QLocale.Language.German):
        return f"{sign}{sum_}\u00a0€"
    return f"{sign}€\u00a0{sum_}"


def explain(error: BaseException) -> str:
    """Say in the language of the screen what happened and what to do."""
    from desk import messages  # all sentences of all subjects: not before one is wanted

    return messages.sentence(error, QCoreApplication.translate)
