"""A new version of a text that members are shown or asked, beside the one that holds (P33)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from db.domain.pledge import OWN_WORDS, STAFF_TEXTS
from db.domain.wording import Held, Text, Wording, missing_languages
from desk import theme
from desk.language import LANGUAGES, short_day
from desk.staff_texts import own_words
from desk.text_words import full_words, text_name, version_words
from desk.widgets.button import PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.panel import Panel
from desk.widgets.styled import text

TEXT_HEIGHT = 110  # pixels: five lines in each language; the rest scrolls


@dataclass(frozen=True, slots=True)
class NewText:
    """A version as it is filled in; the day as staff type it."""

    what: Text
    version: str
    from_on: str
    texts: Mapping[str, str] = field(hash=False)


class TextsTab(QWidget):
    """Shows the text that holds, and beside it the fields of the next version."""

    published = Signal(object)  # NewText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: dict[Text, Held] = {}
        self._coming: tuple[Wording, ...] = ()
        self._languages: tuple[str, ...] = ()
        self.what, self.version, self.from_on = QComboBox(), QLineEdit(), QLineEdit()
        self.since, self.coming = text(role="label", wrap=True), text(role="small", wrap=True)
        self.old = QPlainTextEdit(readOnly=True)
        self.texts = {language: QPlainTextEdit() for language in LANGUAGES}
        self.missing = text(role="error", wrap=True)
        self.asked = text(role="muted", wrap=True)
        self.publish = PrimaryButton("", symbol="check")
        self.rows = {"version": FieldRow("", self.version), "from_on": FieldRow("", self.from_on)}
        self._what_row = FieldRow("", self.what)
        self._text_rows = {one: FieldRow("", place) for one, place in self.texts.items()}
        self._old_panel, self._new_panel = Panel(), Panel()
        self._arrange()
        self.what.currentIndexChanged.connect(lambda _row: self._begin())
        self.publish.clicked.connect(lambda: self.published.emit(self.filled_in()))

    @property
    def chosen(self) -> Text:
        """The text that staff look at."""
        return list(Text)[max(0, self.what.currentIndex())]

    def show_texts(
        self, held: tuple[Held, ...], coming: tuple[Wording, ...], languages: tuple[str, ...]
    ) -> None:
        """Show what holds and what is still to begin; what was typed stays while that stands."""
        known = {one.what: one for one in held}
        if (known, coming, languages) == (self._held, self._coming, self._languages):
            return
        self._held, self._coming = known, coming
        self._languages = languages
        for language, row in self._text_rows.items():
            row.setVisible(language in languages)
        self._begin()

    def filled_in(self) -> NewText:
        """Give the version as it stands in the fields."""
        said = {one: self.texts[one].toPlainText().strip() for one in self._languages}
        return NewText(self.chosen, self.version.text(), self.from_on.text(), said)

    def show_error(self, name: str, sentence: str) -> None:
        """Say what is wrong at its field."""
        for one, row in self.rows.items():
            row.show_error(sentence if one == name else "")

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        chosen = max(0, self.what.currentIndex())
        self.what.blockSignals(True)
        self.what.clear()
        self.what.addItems([text_name(one) for one in Text])
        self.what.setCurrentIndex(chosen)
        self.what.blockSignals(False)
        self._what_row.set_label(self.tr("Text"))
        self._old_panel.set_title(self.tr("What holds now"))
        self._new_panel.set_title(self.tr("New version"))
        self.old.setAccessibleName(self.tr("What holds now"))
        self.rows["version"].set_label(self.tr("Name of the version"))
        self.rows["from_on"].set_label(self.tr("Holds from (dd/mm/yyyy)"))
        for language, row in self._text_rows.items():
            row.set_label(LANGUAGES[language])
        self.publish.set_words(self.tr("Publish this version"))
        self._say()

    def _begin(self) -> None:
        held = self._shown()
        for row in self.rows.values():
            row.show_error("")
        self.version.clear()
        self.from_on.clear()
        for language, place in self.texts.items():
            place.setPlainText(held.texts.get(language, "") if held else "")
        self._say()

    def _say(self) -> None:
        held = self._shown()
        none = self.tr("No words of its own yet: the privacy statement holds.")
        self.since.setText(version_words(held) if held else none)
        self.old.setPlainText(full_words(held) if held else "")
        self.old.setVisible(held is not None)
        later = self.tr("Published: version {version}, from {day}.")
        said = [
            later.format(version=one.version, day=short_day(one.from_on))
            for one in self._coming
            if one.what is self.chosen
        ]
        self.coming.setText("\n".join(said))
        self.coming.setVisible(bool(said))
        self.asked.setText(self._whom())
        self._say_missing()

    def _shown(self) -> Held | None:
        """Give what holds; what staff read has words that come with the program."""
        known = self._held.get(self.chosen)
        if known is None and self.chosen in STAFF_TEXTS:
            return Held(self.chosen, OWN_WORDS, texts=own_words(self.chosen))
        return known

    def _whom(self) -> str:
        if self.chosen in STAFF_TEXTS:
            return self.tr(
                "From that day staff read and declare it at their next sign-in, and once a year."
            )
        if self.chosen in {Text.STATEMENT, Text.REGULATIONS}:
            return self.tr(
                "From that day the desk asks every member at the next visit. Until then what the "
                "member accepted before holds."
            )
        return self.tr(
            "From that day the desk asks who said yes once more at the next visit. Who said no is "
            "not asked."
        )

    def _say_missing(self) -> None:
        gone = missing_languages(self.filled_in().texts, self._languages)
        words = self.tr(
            "Still missing: {languages}. The library writes in each of these languages."
        )
        names = ", ".join(LANGUAGES[one] for one in gone)
        self.missing.setText(words.format(languages=names) if gone else "")
        self.missing.setVisible(bool(gone))

    def _arrange(self) -> None:
        for shown in (self.since, self.old, self.coming):
            self._old_panel.body.addWidget(shown)
        self._old_panel.body.addStretch(1)
        names = Columns(narrow=360)
        for row in self.rows.values():
            names.add(row)
        self._new_panel.body.addWidget(names)
        for language, row in self._text_rows.items():
            self.texts[language].setFixedHeight(TEXT_HEIGHT)
            self.texts[language].setTabChangesFocus(True)
            self.texts[language].textChanged.connect(self._say_missing)
            self._new_panel.body.addWidget(row)
        for part in (self.missing, self.asked, self.publish):
            self._new_panel.body.addWidget(part)
        sides = Columns()
        sides.add(self._old_panel)
        sides.add(self._new_panel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.GAP, 0, 0)
        outer.setSpacing(theme.NEAR)
        outer.addWidget(self._what_row)
        outer.addWidget(sides)
        outer.addStretch(1)
