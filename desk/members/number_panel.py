"""The national number of a member: masked, and in full only with a reason, for half a minute."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk import theme
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text

MASK: Final = "••.••.••-•••.••"
SEEN_FOR: Final = 30_000  # milliseconds that the whole number stays on the screen


class NumberPanel(Panel):
    """Says why staff must see the number; what is shown can't be selected or copied."""

    asked = Signal(str)  # the reason

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kept, self._permitted = False, False
        self._value = text(wrap=True)
        self._value.setTextFormat(Qt.TextFormat.PlainText)
        self._begin = Button("", tone="quiet")
        self._reason = QLineEdit()
        self._row = FieldRow("", self._reason, required=True)
        self._show = PrimaryButton("")
        self._cancel = Button("")
        self._form = QWidget()
        self._timer = QTimer(self, singleShot=True, interval=SEEN_FOR)
        self._place()
        self._timer.timeout.connect(self.hide_number)
        self._begin.clicked.connect(self._open)
        self._show.clicked.connect(self._ask)
        self._reason.returnPressed.connect(self._ask)
        self._cancel.clicked.connect(self.hide_number)
        self.hide_number()

    def show_kept(self, *, kept: bool, permitted: bool, may_see: bool) -> None:
        """Say whether the number is kept, or may be kept at all; staff may see it or not."""
        if (kept, permitted) != (self._kept, self._permitted):
            self._kept, self._permitted = kept, permitted
            self.hide_number()
        self._begin.setVisible(kept and may_see)

    def reveal(self, number: str) -> None:
        """Show the whole number for a while."""
        self._form.hide()
        self._reason.clear()
        self._value.setText(number)
        self._timer.start()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong with the reason."""
        self._row.show_error(sentence)
        self._reason.setFocus()

    def hide_number(self) -> None:
        """Hide the number, and put the reason away."""
        self._timer.stop()
        self._form.hide()
        self._reason.clear()
        self._row.show_error("")
        self._value.setText(self._masked())

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("National number"))
        self._begin.set_words(self.tr("Show in full"))
        self._row.set_label(self.tr("Why it must be seen"))
        self._row.show_hint(self.tr("The reason is noted with your name."))
        self._show.set_words(self.tr("Show for half a minute"))
        self._cancel.set_words(self.tr("Don't show"))
        self.hide_number()

    def _masked(self) -> str:
        if self._kept:
            return self.tr("{mask} (stored encrypted)").format(mask=MASK)
        if self._permitted:
            return self.tr("Not kept: this person has none")
        return self.tr("Not kept: the library's legal ground is not filled in")

    def _open(self) -> None:
        self.hide_number()
        self._form.show()
        self._reason.setFocus()

    def _ask(self) -> None:
        self._row.show_error("")
        self.asked.emit(self._reason.text().strip())

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._value, 1)
        head.addWidget(self._begin)
        buttons = Flow()
        buttons.addWidget(self._show)
        buttons.addWidget(self._cancel)
        form = QVBoxLayout()
        form.setSpacing(theme.NEAR)
        form.addWidget(self._row)
        form.addLayout(buttons)
        line = QHBoxLayout(self._form)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(form, 3)
        line.addStretch(2)
        self.body.addLayout(head)
        self.body.addWidget(self._form)
