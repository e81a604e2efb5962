"""What may be kept only with consent: each value with a box of its own, none ticked before (P3)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desk import theme
from desk.registration.form import ConsentForm, Form
from desk.registration.view import RegistrationView
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.full_text import FullText
from desk.widgets.panel import Panel
from desk.widgets.styled import text
from desk.widgets.tick import Tick

ROOM = 560  # pixels for the three boxes beside each other
GENDERS = ("", "F", "M", "X")
SHARES = {"email": 5, "telephone": 4, "gender": 4}  # an address is longer than a number


class ConsentPanel(Panel):
    """E-mail, telephone and gender; a value field is there only while its box is ticked."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.boxes = {name: Tick() for name in ("email", "telephone", "gender")}
        self.email, self.telephone, self.gender = QLineEdit(), QLineEdit(), QComboBox()
        self.rows = {
            "email": FieldRow("", self.email),
            "telephone": FieldRow("", self.telephone),
            "gender": FieldRow("", self.gender),
        }
        self.on_paper, self.full_text = Tick(), FullText()
        self._why = text(role="muted", wrap=True)
        self.body.addWidget(self._why)
        columns = Columns(narrow=ROOM)
        self.body.addWidget(columns)
        for name, box in self.boxes.items():
            columns.add(self._pair(box, self.rows[name]), SHARES[name])
            box.clicked.connect(lambda on, name=name: self._ticked(name, on=on))
        self.body.addWidget(self.on_paper)
        self.body.addWidget(self.full_text)
        self.email.textEdited.connect(self.edited)
        self.telephone.textEdited.connect(self.edited)
        self.gender.activated.connect(self.edited)
        self.on_paper.clicked.connect(self.edited)

    def show_view(self, view: RegistrationView) -> None:
        """Show what is consented to."""
        said = view.form.consents
        for name, box in self.boxes.items():
            allowed = getattr(said, f"{name}_allowed")
            box.setChecked(allowed)
            self.rows[name].setVisible(allowed)
        for line, value in ((self.email, said.email), (self.telephone, said.telephone)):
            if line.text() != value:
                line.setText(value)
        self.gender.setCurrentIndex(GENDERS.index(said.gender))
        self.on_paper.setChecked(said.on_paper)
        self.on_paper.setVisible(any(box.isChecked() for box in self.boxes.values()))

    def read(self, form: Form) -> Form:
        """Give the form with what this panel holds; a value without its box is dropped."""
        allowed = {name: box.isChecked() for name, box in self.boxes.items()}
        said = ConsentForm(
            email_allowed=allowed["email"],
            email=self.email.text() if allowed["email"] else "",
            telephone_allowed=allowed["telephone"],
            telephone=self.telephone.text() if allowed["telephone"] else "",
            gender_allowed=allowed["gender"],
            gender=GENDERS[self.gender.currentIndex()] if allowed["gender"] else "",
            on_paper=self.on_paper.isChecked(),
        )
        return replace(form, consents=said)

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.set_title(tr("Only with consent"))
        self._why.setText(
            tr(
                "E-mail and telephone are for messages about loans and holds, gender is for "
                "statistics. Saying no changes nothing else."
            )
        )
        self.boxes["email"].setText(tr("E-mail: yes, you may"))
        self.boxes["telephone"].setText(tr("Telephone: yes, you may"))
        self.boxes["gender"].setText(tr("Gender: yes, you may"))
        self.rows["email"].set_label(tr("E-mail address"))
        self.rows["telephone"].set_label(tr("Telephone number"))
        self.rows["gender"].set_label(tr("Gender"))
        self.on_paper.setText(tr("The consents were signed on paper"))
        self.full_text.set_words(tr("Read the wording"))
        chosen = max(0, self.gender.currentIndex())
        self.gender.clear()
        self.gender.addItems([tr("choose"), tr("woman"), tr("man"), tr("other")])
        self.gender.setCurrentIndex(chosen)

    def _ticked(self, name: str, *, on: bool) -> None:
        self.edited.emit()
        if on:
            self.rows[name].field.setFocus()

    @staticmethod
    def _pair(box: Tick, row: FieldRow) -> QWidget:
        ground = QWidget()
        pair = QVBoxLayout(ground)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(theme.HAIR)
        pair.addWidget(box)
        pair.addWidget(row)
        pair.addStretch(1)
        return ground
