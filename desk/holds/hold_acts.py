"""The acts on one hold: cancel, pass over, fetch elsewhere, to the front; one field at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QVBoxLayout, QWidget

from db.domain.hold import HoldAct, HoldState
from desk import theme
from desk.holds.change import HoldChange
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow

USUAL_PAUSE = timedelta(days=14)
Branches = tuple[tuple[UUID, str], ...]


class HoldActs(QWidget):
    """Buttons for the chosen hold; what needs a value opens its field, in the same place."""

    asked = Signal(object)  # HoldChange

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: HoldState | None = None
        self._cancelled: UUID | None = None
        self._opened: HoldAct | None = None
        self.cancel = Button("", symbol="close")
        self.restore = Button("", symbol="undo")
        self.pause = Button("", symbol="clock")
        self.resume = Button("", symbol="clock")
        self.move_it = Button("", symbol="house")
        self.promote = Button("", symbol="chevron")
        self.until = QDateEdit()
        self.until.setDisplayFormat("dd/MM/yyyy")
        self.branch = QComboBox()
        self.reason = QLineEdit()
        self._rows = {
            HoldAct.SUSPENDED: FieldRow("", self.until),
            HoldAct.MOVED: FieldRow("", self.branch),
            HoldAct.PROMOTED: FieldRow("", self.reason, required=True),
        }
        self.save = PrimaryButton("")
        self.leave = Button("")
        self._form = QWidget()
        self._arrange()
        self._connect()
        self.show_hold(None)

    def show_hold(
        self, state: HoldState | None, branches: Branches = (), today: date | None = None
    ) -> None:
        """Offer what can be done with a hold; None offers nothing."""
        other = state is None or self._state is None or state.hold.id != self._state.hold.id
        self._state = state
        paused = state is not None and today is not None and state.suspended(today)
        for button in (self.cancel, self.pause, self.resume, self.move_it, self.promote):
            button.setEnabled(state is not None)
        self.pause.setHidden(paused)
        self.resume.setVisible(paused)
        self.restore.setVisible(self._cancelled is not None)
        if [self.branch.itemData(n) for n in range(self.branch.count())] != [
            b for b, _ in branches
        ]:
            self.branch.clear()
            for branch_id, name in branches:
                self.branch.addItem(name, branch_id)
        self.move_it.setVisible(len(branches) > 1)
        if today is not None:
            last = today + USUAL_PAUSE
            self.until.setMinimumDate(QDate(today.year, today.month, today.day))
            self.until.setDate(QDate(last.year, last.month, last.day))
        if other:
            self._close()

    def offer_restoring(self, hold_id: UUID | None) -> None:
        """Offer to take the last cancelling back."""
        self._cancelled = hold_id
        self.restore.setVisible(hold_id is not None)

    def show_error(self, sentence: str) -> None:
        """Say what is wrong with the reason."""
        self._rows[HoldAct.PROMOTED].show_error(sentence)

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.cancel.set_words(self.tr("Cancel the hold"))
        self.restore.set_words(self.tr("Take back the cancelling"))
        self.pause.set_words(self.tr("Pass over until…"))
        self.resume.set_words(self.tr("Serve again"))
        self.move_it.set_words(self.tr("Fetch elsewhere…"))
        self.promote.set_words(self.tr("To the front…"))
        self._rows[HoldAct.SUSPENDED].set_label(self.tr("Pass over until"))
        self._rows[HoldAct.MOVED].set_label(self.tr("Fetched at"))
        self._rows[HoldAct.PROMOTED].set_label(self.tr("Why it goes first"))
        self._rows[HoldAct.PROMOTED].show_hint(self.tr("The reason is noted with your name."))
        self.save.set_words(self.tr("Do it"))
        self.leave.set_words(self.tr("Leave it"))

    def _open(self, what: HoldAct) -> None:
        self._close()
        self._opened = what
        self._rows[what].show()
        self._form.show()
        self._rows[what].field.setFocus()

    def _close(self) -> None:
        self._opened = None
        self.reason.clear()
        self.show_error("")
        for row in self._rows.values():
            row.hide()
        self._form.hide()

    def _ask(self, what: HoldAct) -> None:
        if self._state is not None:
            self.asked.emit(HoldChange(self._state.hold.id, what))

    def _restore(self) -> None:
        if self._cancelled is not None:
            self.asked.emit(HoldChange(self._cancelled, HoldAct.RESTORED))

    def _save(self) -> None:
        if self._state is None or self._opened is None:
            return
        day = self.until.date()
        change = HoldChange(
            self._state.hold.id,
            self._opened,
            until=date(day.year(), day.month(), day.day()),
            branch_id=self.branch.currentData(),
            reason=self.reason.text().strip(),
        )
        if self._opened is HoldAct.PROMOTED and not change.reason:
            self.show_error(self.tr("Say why, in a few words."))
            return
        self._close()
        self.asked.emit(change)

    def _connect(self) -> None:
        self.cancel.clicked.connect(lambda: self._ask(HoldAct.CANCELLED))
        self.resume.clicked.connect(lambda: self._ask(HoldAct.SUSPENDED))
        self.restore.clicked.connect(self._restore)
        openers: tuple[tuple[Button, Callable[[], None]], ...] = (
            (self.pause, lambda: self._open(HoldAct.SUSPENDED)),
            (self.move_it, lambda: self._open(HoldAct.MOVED)),
            (self.promote, lambda: self._open(HoldAct.PROMOTED)),
        )
        for button, opener in openers:
            button.clicked.connect(opener)
        self.save.clicked.connect(self._save)
        self.reason.returnPressed.connect(self._save)
        self.leave.clicked.connect(self._close)

    def _arrange(self) -> None:
        buttons = Flow()
        for button in (
            self.cancel,
            self.restore,
            self.pause,
            self.resume,
            self.move_it,
            self.promote,
        ):
            buttons.addWidget(button)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        for row in self._rows.values():
            form.addWidget(row)
        line = Flow()
        line.addWidget(self.save)
        line.addWidget(self.leave)
        form.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addLayout(buttons)
        column.addWidget(self._form)
