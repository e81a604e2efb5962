"""The parent or legal representative of somebody under 16: without them nothing is saved (P6)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from db.domain.member import Document, Source
from desk import theme
from desk.registration.form import LEGAL_GUARDIAN, PARENT, Form, GuardianForm
from desk.registration.view import RegistrationView
from desk.registration.words import seen_documents
from desk.widgets.field_row import FieldRow
from desk.widgets.panel import Panel
from desk.widgets.pick import Pick
from desk.widgets.styled import text
from desk.widgets.tick import Tick
from desk.widgets.tone import Tone

RELATIONS = (PARENT, LEGAL_GUARDIAN)


class GuardianPanel(Panel):
    """Who permits it, how they were identified, and that they do."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._why = text(role="muted", wrap=True)
        self.surname, self.given_names, self.relation = QLineEdit(), QLineEdit(), QComboBox()
        self.permits, self.document = Tick(), Pick()
        self.rows = {
            "guardian_surname": FieldRow("", self.surname, required=True),
            "guardian_given_names": FieldRow("", self.given_names),
            "guardian_relation": FieldRow("", self.relation),
            "guardian_document": FieldRow("", self.document, required=True),
        }
        self.error = text(role="error", wrap=True)
        self._by_card = False
        self._tied = text(wrap=True)
        self._fill()
        for line in (self.surname, self.given_names):
            line.textEdited.connect(self.edited)
        self.relation.activated.connect(self.edited)
        self.document.activated.connect(self.edited)
        self.permits.clicked.connect(self.edited)

    def show_view(self, view: RegistrationView) -> None:
        """Show the guardian, if one is needed."""
        self.setVisible(view.guardian_needed)
        guardian = view.form.guardian
        pairs = ((self.surname, guardian.surname), (self.given_names, guardian.given_names))
        for line, value in pairs:
            if line.text() != value:
                line.setText(value)
        self.relation.setCurrentIndex(RELATIONS.index(guardian.relation))
        self._by_card = guardian.identified_by is Source.CARD
        self.rows["guardian_document"].setVisible(not self._by_card)
        self.document.setCurrentIndex(self.document.values.index(guardian.document))
        self.permits.setChecked(guardian.permits)
        self._tied.setVisible(guardian.member)
        words = self.tr("by their card") if self._by_card else ""
        self.rows["guardian_surname"].show_badge(words, Tone.OK)

    def read(self, form: Form) -> Form:
        """Give the form with what this panel holds; another name is no longer the card's."""
        names = (self.surname.text(), self.given_names.text())
        before = form.guardian
        same = names == (before.surname, before.given_names)
        by_card = self._by_card and same
        seen = None if self._by_card else self.document.value
        document = seen if isinstance(seen, Document) else None
        guardian = GuardianForm(
            surname=names[0],
            given_names=names[1],
            relation=RELATIONS[self.relation.currentIndex()],
            identified_by=Source.CARD if by_card else Source.DOCUMENT if document else None,
            document=document,
            member=by_card and before.member,
            permits=self.permits.isChecked() and by_card is self._by_card,
        )
        return replace(form, guardian=guardian)

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.set_title(tr("Parent or guardian"))
        self._why.setText(
            tr(
                "Somebody under 16 becomes a member only with the permission of a parent or legal "
                "representative. Put their card in the reader, or look at their document."
            )
        )
        self.rows["guardian_surname"].set_label(tr("Surname"))
        self.rows["guardian_given_names"].set_label(tr("Given names"))
        self.rows["guardian_relation"].set_label(tr("Relation"))
        self.rows["guardian_document"].set_label(tr("Valid document seen"))
        self.document.offer(seen_documents(), self.document.value)
        self._tied.setText(
            tr("A member too: their own file will show the child. Tell them, before you save.")
        )
        self.permits.setText(tr("The parent or guardian permits this membership"))
        chosen = max(0, self.relation.currentIndex())
        self.relation.clear()
        self.relation.addItems([tr("parent"), tr("legal guardian")])
        self.relation.setCurrentIndex(chosen)

    def _fill(self) -> None:
        names = QGridLayout()
        names.setHorizontalSpacing(theme.GAP)
        names.setVerticalSpacing(theme.NEAR)
        *beside, document = self.rows.values()
        for place, row in enumerate(beside):
            names.addWidget(row, *divmod(place, 2), Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            names.setColumnStretch(column, 1)
        for part in (self._why, self.error):
            self.body.addWidget(part)
        self.body.addLayout(names)
        self.body.addWidget(document)
        self.body.addWidget(self._tied)
        self.body.addWidget(self.permits)
        self._tied.hide()
        self.error.hide()
