"""The mandatory half of the form: who this is and where they live, each value with its source."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from db.domain.member import Source
from desk import theme
from desk.registration.draft import NUMBER_UNFIT
from desk.registration.form import Form
from desk.registration.view import Origin, RegistrationView
from desk.registration.words import note_words, origin_words
from desk.widgets.field_row import FieldRow
from desk.widgets.panel import Panel
from desk.widgets.tick import Choice, Tick
from desk.widgets.tone import Tone

MASK = "••.••.••-•••.••"


class IdentityPanel(Panel):
    """Name, birth date, number and address; tells each keystroke by `edited`."""

    edited = Signal()
    source_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.document, self.paper = Choice(), Choice()
        self.seen = Tick()
        self.rows = {
            name: FieldRow("", QLineEdit(), required=name in _REQUIRED) for name in _PLACES
        }
        self.body.addLayout(self._grid())
        self._sources = QButtonGroup(self)
        for button, source in ((self.document, Source.DOCUMENT), (self.paper, Source.FORM)):
            self._sources.addButton(button)
            button.clicked.connect(lambda _=False, source=source: self.source_chosen.emit(source))
        for line in self.lines.values():
            line.textEdited.connect(self.edited)
        self.seen.clicked.connect(self.edited)
        # Shows while it is typed and hides afterwards; what is hidden can't be copied (P7).
        self.lines["national_number"].setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)

    @property
    def lines(self) -> dict[str, QLineEdit]:
        """The line edits by the name of their field."""
        return {
            name: row.field for name, row in self.rows.items() if isinstance(row.field, QLineEdit)
        }

    def show_view(self, view: RegistrationView) -> None:
        """Show the values, where each comes from, and what staff must look at."""
        for name, line in self.lines.items():
            value = getattr(view.form, name)
            if line.text() != value:
                line.setText(value)
                line.setCursorPosition(0)
        self._show_origins(view)
        self._show_number(view)
        self._show_source(view)

    def read(self, form: Form) -> Form:
        """Give the form with what the fields of this panel hold."""
        texts: dict[str, Any] = {name: line.text() for name, line in self.lines.items()}
        return replace(form, **texts, document_seen=self.seen.isChecked())

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.set_title(tr("Mandatory, for the membership"))
        labels = {
            "surname": tr("Surname"),
            "given_names": tr("Given names"),
            "birth_date": tr("Birth date"),
            "national_number": tr("National number"),
            "no_number_reason": tr("Why there is no national number"),
            "street": tr("Address"),
            "postal_code": tr("Postal code"),
            "municipality": tr("Municipality"),
        }
        for name, label in labels.items():
            self.rows[name].set_label(label)
        self.document.setText(tr("From an identity document or residence permit"))
        self.paper.setText(tr("From a signed form (child under 16, or through a school)"))
        self.seen.setText(tr("I have seen a valid identity document of this person"))

    def _show_origins(self, view: RegistrationView) -> None:
        """Say where each value comes from; an address of one source says it once."""
        for name, origin in view.origins.items():
            again = name in _BEHIND_STREET and origin is view.origins["street"]
            self.rows[name].show_badge(*(("", Tone.NEUTRAL) if again else origin_words(origin)))
        by_hand = view.origins["birth_date"] in (Origin.NOTHING, Origin.DOCUMENT, Origin.FORM)
        hint = self.tr("Day/month/year; only the year if that is all") if by_hand else ""
        self.rows["birth_date"].show_hint(hint)

    def _show_number(self, view: RegistrationView) -> None:
        typed = bool(view.form.national_number.strip())
        number, reason = self.rows["national_number"], self.rows["no_number_reason"]
        number.setVisible(view.number_permitted)
        reason.setVisible(view.number_permitted and not (typed or view.number_from_card))
        from_card = view.number_from_card
        self.lines["national_number"].setPlaceholderText(MASK if from_card else "")
        other = note_words(NUMBER_UNFIT) if NUMBER_UNFIT in view.notes and not from_card else ""
        number.show_hint(other or self.tr("Kept encrypted"))
        tip = self.tr("From the card. Type here only to replace it.") if from_card else ""
        self.lines["national_number"].setToolTip(tip)
        if not from_card and other and not typed:
            number.show_badge(self.tr("not on the card"), Tone.ATTENTION)

    def _show_source(self, view: RegistrationView) -> None:
        without_card = view.source is not Source.CARD
        for button, source in ((self.document, Source.DOCUMENT), (self.paper, Source.FORM)):
            button.setVisible(without_card)
            button.setChecked(view.source is source)
        self.seen.setVisible(view.document_needed)
        self.seen.setChecked(view.form.document_seen)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.NEAR)
        sources = QVBoxLayout()
        sources.setSpacing(0)
        for part in (self.document, self.paper, self.seen):
            sources.addWidget(part)
        grid.addLayout(sources, 0, 0, 1, 6)
        for name, place in _PLACES.items():
            grid.addWidget(self.rows[name], *place, Qt.AlignmentFlag.AlignTop)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        return grid


_REQUIRED = frozenset(
    {
        *("surname", "given_names", "birth_date", "national_number"),
        *("street", "postal_code", "municipality"),
    }
)
_BEHIND_STREET = ("postal_code", "municipality")

# Where each field stands: row, column, rows, columns of six.
_PLACES = {
    "surname": (1, 0, 1, 3),
    "given_names": (1, 3, 1, 3),
    "birth_date": (2, 0, 1, 3),
    "national_number": (2, 3, 1, 3),
    "no_number_reason": (3, 0, 1, 6),
    "street": (4, 0, 1, 6),
    "postal_code": (5, 0, 1, 3),
    "municipality": (5, 3, 1, 3),
}
