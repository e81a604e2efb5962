"""The form of somebody who enrols: an adult, or a child with a parent or guardian (P16)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from db.domain.member import Name
from desk import theme
from desk.activities.view import EnrolSaid
from desk.lending.list_panel import ListPanel
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.row import Row
from desk.widgets.styled import styled, text

_CHILD = ("age", "guardian_surname", "guardian_given_names", "telephone")
_ORDER = ("surname", "given_names", "age", "guardian_surname", "guardian_given_names")


class EnrolPanel(QWidget):
    """Tells who wants to enrol; Enter in the last field does too."""

    enrolled = Signal(object)  # EnrolSaid
    file_asked = Signal()
    counter_asked = Signal()  # the member who stands at the counter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member = ""
        self.child = QCheckBox()
        self.fields = {name: QLineEdit() for name in (*_ORDER, "telephone", "email")}
        self.rows = {name: FieldRow("", f, required=True) for name, f in self.fields.items()}
        self.counter, self.clear = Button("", symbol="card"), Button("", symbol="close")
        self.enrol, self.file = PrimaryButton("", symbol="check"), Button("", symbol="inbox")
        self.refused = ListPanel("warning")
        self._about = text(role="muted", wrap=True)
        self._arrange()
        self.child.toggled.connect(lambda _on: self._fit())
        self.enrol.clicked.connect(self._say)
        self.clear.clicked.connect(self.empty)
        self.file.clicked.connect(self.file_asked)
        self.counter.clicked.connect(self.counter_asked)
        self.fields["email"].returnPressed.connect(self._say)
        self._fit()
        styled(self, role="ground")

    def fill(self, member: str, name: Name, *, child: bool) -> None:
        """Fill in the name of a member; their e-mail is asked, for it serves another purpose."""
        self.empty()
        self._member = member
        self.fields["surname"].setText(name.surname)
        self.fields["given_names"].setText(name.given_names)
        self.child.setChecked(child)
        self.fields["age" if child else "email"].setFocus()

    def show_refused(self, rows: Sequence[Row]) -> None:
        """Show the rows of a file that were refused, and why; none takes the list away."""
        self.refused.setHidden(not rows)
        self.refused.set_rows(rows)

    def empty(self) -> None:
        """Begin with somebody else."""
        self._member = ""
        self.child.setChecked(False)
        for name, field in self.fields.items():
            field.clear()
            self.rows[name].show_error("")
        self.fields["surname"].setFocus()

    def show_error(self, field: str, sentence: str) -> bool:
        """Say what is wrong at its field; tell whether it stands here."""
        for name, row in self.rows.items():
            row.show_error(sentence if name == field else "")
        if field in self.fields:
            self.fields[field].setFocus()
        return field in self.fields

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.child.setText(self.tr("A &child, under sixteen"))
        self.refused.name(self.tr("Rows of the file that were not taken in"), "")
        labels = {
            "surname": self.tr("Su&rname"),
            "given_names": self.tr("&First name"),
            "age": self.tr("A&ge"),
            "guardian_surname": self.tr("Surname of the parent or guardian"),
            "guardian_given_names": self.tr("First name of the parent or guardian"),
            "telephone": self.tr("&Telephone of the parent or guardian"),
        }
        for name, label in labels.items():
            self.rows[name].set_label(label)
        self.counter.set_words(self.tr("The member at the co&unter"))
        self.clear.set_words(self.tr("Em&pty the form"))
        self.file.set_words(self.tr("From a fi&le of the website…"))
        self.enrol.set_words(self.tr("&Enrol"))
        self._about.setText(
            self.tr("Nothing else is kept, and it serves this activity only. Scan a library card"
                    " to fill in the name of a member.")
        )  # fmt: skip
        self._fit()

    def _fit(self) -> None:
        child = self.child.isChecked()
        for name in _CHILD:
            self.rows[name].setVisible(child)
        own, parents = self.tr("E-&mail"), self.tr("E-&mail of the parent or guardian")
        self.rows["email"].set_label(parents if child else own)

    def _say(self) -> None:
        values = {name: field.text() for name, field in self.fields.items()}
        self.enrolled.emit(EnrolSaid(values, self.child.isChecked(), self._member))

    def _arrange(self) -> None:
        sheet, buttons = Panel(), Flow()
        self.refused.setHidden(True)
        sheet.body.addWidget(self.child)
        for row in self.rows.values():
            sheet.body.addWidget(row)
        sheet.body.addWidget(self._about)
        for button in (self.enrol, self.counter, self.clear, self.file):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addLayout(buttons)  # above what scrolls: always in sight
        column.addWidget(self.refused)
        column.addWidget(sheet)
        column.addStretch(1)
