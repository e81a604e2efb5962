"""Who is on the list of the newsletter, and which addresses take no mail."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desk import theme
from desk.lending.list_panel import ListPanel
from desk.newsletter.view import NewsletterView
from desk.newsletter.words import handed_words, reader_row
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.pick import Pick
from desk.widgets.styled import styled, text

SHOWN: Final = 200  # rows: more is looked for, not walked through


class ReadersPanel(QWidget):
    """Shows who is on the list; tells whom staff take off it."""

    left = Signal(str)  # the address
    hand_over_asked = Signal(object)  # Processor

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = NewsletterView()
        self.search = QLineEdit()
        self._search_row = FieldRow("", self.search)
        self.list, self.failing = ListPanel("mail"), ListPanel("warning")
        self.off = Button("", symbol="close")
        self.off_failing = Button("", symbol="close")
        self._more = text(role="muted", wrap=True)
        self.party, self.hand_over = Pick(), Button("", symbol="book-out")
        self._party_row = FieldRow("", self.party)
        self._handed = text(role="muted", wrap=True)
        self._service = Panel()
        self._service.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        buttons, below, going = Flow(), Flow(), Flow()
        going.addWidget(self.hand_over)
        self._service.body.addWidget(self._party_row)
        self._service.body.addWidget(self._handed)
        self._service.body.addLayout(going)
        buttons.addWidget(self.off)
        below.addWidget(self.off_failing)
        sides = Columns()
        sides.add(_stacked(self._search_row, self.list, self._more, buttons))
        sides.add(_stacked(self.failing, below, self._service))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.addWidget(sides)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.off.clicked.connect(lambda: self._leave(self.list))
        self.off_failing.clicked.connect(lambda: self._leave(self.failing))
        self.hand_over.clicked.connect(lambda: self.hand_over_asked.emit(self.party.value))
        styled(self, role="ground")

    def show_view(self, view: NewsletterView) -> None:
        """Show the list."""
        self._view = view
        self._fill()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self._search_row.set_label(self.tr("&Look for an address"))
        self.off.set_words(self.tr("Sign this address o&ff"))
        self.off_failing.set_words(self.tr("Sign this one off &too"))
        self._party_row.set_label(self.tr("&Mailing service"))
        self.hand_over.set_words(self.tr("&Hand the list over…"))
        self._fill()

    def _fill(self) -> None:
        readers, failing = self._view.readers, self._view.failing
        sought = self.search.text().strip().lower()
        found = [one for one in readers if sought in one.email]
        self.list.set_rows([reader_row(one) for one in found[:SHOWN]])
        self.list.name(
            self.tr("%n address(es) on the list", "", len(readers)),
            self.tr("No address like that") if sought else self.tr("Nobody is on the list yet"),
            "" if sought else self.tr("Sign the first reader up."),
        )
        more = len(found) - SHOWN
        self._more.setText(self.tr("And %n more: type a part of the address.", "", more))
        self._more.setVisible(more > 0)
        self.off.setEnabled(bool(found))
        self.failing.set_rows([reader_row(one) for one in failing])
        self.failing.name(
            self.tr("The last issue did not arrive: {count}").format(count=len(failing)), ""
        )
        self.failing.setVisible(bool(failing))
        self.off_failing.setVisible(bool(failing))
        self._offer()

    def _offer(self) -> None:
        parties = self._view.parties
        if tuple(self.party.values) != parties:
            self.party.offer([(one.name, one) for one in parties], self.party.value)
        words = handed_words(self._view.handed)
        if not parties:
            words = self.tr(
                "To let a mailing service send it, add it under Privacy, Registers, as the party"
                " that sends the newsletter."
            )
        self._handed.setText(words)
        self._party_row.setVisible(bool(parties))
        self.hand_over.setVisible(bool(parties))
        self.hand_over.setEnabled(bool(self._view.readers))

    def _leave(self, panel: ListPanel) -> None:
        key = panel.list.key
        chosen = next((one for one in self._view.readers if str(one.id) == key), None)
        if chosen is not None:
            self.left.emit(chosen.email)


def _stacked(*parts: QWidget | QLayout) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.NEAR)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part, isinstance(part, ListPanel))
    column.addStretch(0)
    return side
