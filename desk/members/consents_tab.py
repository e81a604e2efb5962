"""The consents of a member, one by one, and how the member says so."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from db.domain.consent import Purpose, Way
from desk import theme
from desk.members.ask_panel import AskPanel
from desk.members.consent_panel import ConsentPanel
from desk.members.view import ConsentGiven, ConsentView, ConsentWithdrawn
from desk.members.words import way_words
from desk.widgets.field_row import FieldRow
from desk.widgets.full_text import FullText
from desk.widgets.panel import Panel
from desk.widgets.styled import text

WAYS: Final = (Way.SCREEN, Way.PAPER, Way.GUARDIAN)


class ConsentsTab(QWidget):
    """No is as easy as yes; the way applies to both."""

    given = Signal(object)  # ConsentGiven
    withdrawn = Signal(object)  # ConsentWithdrawn
    confirmed = Signal(object)  # ConsentGiven, without a value

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way = QComboBox()
        self._way_row = FieldRow("", self._way)
        self._explained = text(role="muted", wrap=True)
        self.ask, self.full_text = AskPanel(), FullText()
        self.ask.confirmed.connect(self._confirm)
        self.panels = {purpose: ConsentPanel(purpose) for purpose in Purpose}
        sheet = Panel()
        sheet.body.addWidget(self._explained)
        way = QHBoxLayout()
        way.addWidget(self._way_row, 3)
        way.addStretch(2)
        sheet.body.addLayout(way)
        sheet.body.addWidget(self.full_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.ask)
        column.addWidget(sheet)
        for panel in self.panels.values():
            column.addWidget(panel)
            panel.given.connect(self._give)
            panel.withdrawn.connect(self._withdraw)
        column.addStretch(1)

    def begin(self, *, child: bool) -> None:
        """Start on another member: for a child it is the parent or guardian who speaks."""
        self._way.setCurrentIndex(WAYS.index(Way.GUARDIAN if child else Way.SCREEN))
        self.ask.show_asked(())
        for panel in self.panels.values():
            panel.begin()

    def show_consents(self, consents: tuple[ConsentView, ...]) -> None:
        """Show how each consent stands."""
        for view in consents:
            self.panels[view.purpose].show_consent(view)

    def show_error(self, field: str, sentence: str) -> bool:
        """Say what is wrong at the value it is about; tell whether there is one."""
        found = next((p for purpose, p in self.panels.items() if purpose.value == field), None)
        if found is not None:
            found.row.show_error(sentence)
            found.field.setFocus()
        return found is not None

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.ask.retranslate()
        self._explained.setText(
            self.tr("Saying no changes nothing about the membership, and is as easy as saying yes.")
        )
        self.full_text.set_words(self.tr("Read the texts that hold"))
        self._way_row.set_label(self.tr("How it is said"))
        chosen = max(0, self._way.currentIndex())
        self._way.clear()
        self._way.addItems([way_words(way) for way in WAYS])
        self._way.setCurrentIndex(chosen)
        for panel in self.panels.values():
            panel.retranslate()

    def _give(self, purpose: Purpose, value: str) -> None:
        # The wording that the member hears is the one on this screen.
        language = QLocale().name()[:2]
        self.given.emit(ConsentGiven(purpose, value, self._chosen(), language))

    def _confirm(self, purpose: Purpose) -> None:
        self.confirmed.emit(ConsentGiven(purpose, "", self._chosen(), QLocale().name()[:2]))

    def _withdraw(self, purpose: Purpose) -> None:
        self.withdrawn.emit(ConsentWithdrawn(purpose, self._chosen()))

    def _chosen(self) -> Way:
        return WAYS[max(0, self._way.currentIndex())]
