"""One member whose time runs: the whole sentence, and the legal hold that keeps the file longer."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QLineEdit, QVBoxLayout, QWidget

from db.domain.retention import MOST_HOLD_MONTHS
from db.domain.severing import months_after
from desk import theme
from desk.privacy.retention_words import retention_sentence
from desk.privacy.view import CaseLine, NewHold
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text

USUAL_MONTHS = 3


class CasePanel(Panel):
    """Shows a `CaseLine`; asks for the file, or for a legal hold to be placed or lifted."""

    file_asked = Signal(str)
    placed = Signal(str, object)  # the key, NewHold
    lifted = Signal(str)
    editing = Signal(bool)  # the form opens or closes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._line: CaseLine | None = None
        self._sentence, self._why = text(wrap=True), text(role="muted", wrap=True)
        self.open = Button("", symbol="person")
        self.place, self.lift = Button("", symbol="lock"), Button("", symbol="undo")
        self.reason, self.until = QLineEdit(), QDateEdit()
        self.until.setDisplayFormat("dd/MM/yyyy")
        self.rows = {
            "reason": FieldRow("", self.reason, required=True),
            "until": FieldRow("", self.until),
        }
        self.save, self._not = PrimaryButton("", symbol="check"), Button("")
        self._form = QWidget()
        self._arrange()
        self._connect()
        self.put_away()

    def show_line(self, line: CaseLine | None, today: date) -> None:
        """Show a member; None lets go of them."""
        if line is None or self._line is None or line.key != self._line.key:
            self.put_away()
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            for label in (self._sentence, self._why):
                label.clear()
            self.set_title("")
            return
        case, hold = line.case, line.hold
        self.set_title(f"{case.name.given_names} {case.name.surname}")
        self._sentence.setText(retention_sentence(case.standing, case.retention, today))
        why = self.tr("Reason of the legal hold: {reason}")
        self._why.setText(why.format(reason=hold.reason) if hold is not None else "")
        self._why.setVisible(hold is not None)
        self.lift.setVisible(hold is not None)
        last = months_after(today, MOST_HOLD_MONTHS)
        self.until.setDateRange(_qt(today), _qt(last))

    def put_away(self) -> None:
        """Close the form."""
        self._form.hide()
        self.editing.emit(False)
        self.reason.clear()
        for row in self.rows.values():
            row.show_error("")

    def show_error(self, field: str, sentence: str) -> None:
        """Say what is wrong at its field."""
        if field in self.rows:
            self.rows[field].show_error(sentence)

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.open.set_words(self.tr("Open the file"))
        self.place.set_words(self.tr("Legal hold…"))
        self.lift.set_words(self.tr("Lift the legal hold"))
        self.rows["reason"].set_label(self.tr("Why the file has to stay longer"))
        self.rows["until"].set_label(self.tr("Last day"))
        self.rows["until"].show_hint(self.tr("At most a year from now."))
        self.save.set_words(self.tr("Keep this file until then"))
        self._not.set_words(self.tr("No legal hold"))

    def _begin(self) -> None:
        self._form.show()
        self.editing.emit(True)
        self.until.setDate(self.until.minimumDate().addMonths(USUAL_MONTHS))
        self.reason.setFocus()

    def _say(self) -> None:
        for row in self.rows.values():
            row.show_error("")
        if self._line is not None:
            until = self.until.date()
            day = date(until.year(), until.month(), until.day())
            self.placed.emit(self._line.key, NewHold(self.reason.text().strip(), day))

    def _connect(self) -> None:
        self.place.clicked.connect(self._begin)
        self.save.clicked.connect(self._say)
        self.reason.returnPressed.connect(self._say)
        self._not.clicked.connect(self.put_away)
        self.lift.clicked.connect(lambda: self.lifted.emit(self._line.key if self._line else ""))
        self.open.clicked.connect(
            lambda: self.file_asked.emit(self._line.key if self._line else "")
        )

    def _arrange(self) -> None:
        acts, buttons = Flow(space=theme.TIGHT), Flow(space=theme.TIGHT)
        for button in (self.open, self.place, self.lift):
            acts.addWidget(button)
        for button in (self.save, self._not):
            buttons.addWidget(button)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.NEAR)
        for row in self.rows.values():
            form.addWidget(row)
        form.addLayout(buttons)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._why)
        self.body.addLayout(acts)
        self.body.addWidget(self._form)
        self.body.addStretch(1)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
