"""What stands between a member and lending: shown, put and lifted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from db.domain.block import RECORDED, Block, Severity
from desk import theme
from desk.lending.list_panel import ListPanel
from desk.memberships.view import MembershipView, NewBlock, block_row
from desk.memberships.words import block_words, severity_words
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel

SEVERITIES: Final = (Severity.STOP, Severity.CONFIRM, Severity.INFO)


class BlocksPanel(QWidget):
    """A list with what stops on top, and a form that opens to put another."""

    put = Signal(object)  # NewBlock
    lifted = Signal(object)  # UUID

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: MembershipView | None = None
        self._list = ListPanel("shield")
        self._lift, self._begin = Button("", symbol="undo"), Button("", symbol="plus")
        self._code, self._severity = QComboBox(), QComboBox()
        self._reason, self._until = QLineEdit(), QLineEdit()
        self._code_row = FieldRow("", self._code)
        self._severity_row = FieldRow("", self._severity)
        self.rows = {"reason": FieldRow("", self._reason), "until": FieldRow("", self._until)}
        self._save, self._not = Button("", symbol="check"), Button("")
        self._form = Panel()
        self._place()
        self._list.list.chosen.connect(self._look)
        self._lift.clicked.connect(self._say_lifted)
        self._begin.clicked.connect(self._open)
        self._not.clicked.connect(self.put_away)
        self._reason.returnPressed.connect(self._say)
        self._save.clicked.connect(self._say)
        self.put_away()

    def show_view(self, view: MembershipView | None) -> None:
        """Show the blocks of a member."""
        other = view is None or self._view is None or view.member_id != self._view.member_id
        self._view = view
        if other:
            self.put_away()
        self._list.set_rows([block_row(block) for block in view.blocks] if view else [])
        self._look()

    def put_away(self) -> None:
        """Close the form."""
        self._form.hide()
        self._reason.clear()
        self._until.clear()
        for row in self.rows.values():
            row.show_error("")

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._list.name(
            self.tr("Blocks"),
            self.tr("No blocks"),
            self.tr("Nothing stands between this member and lending."),
        )
        self._lift.set_words(self.tr("Lift"))
        self._begin.set_words(self.tr("Block…"))
        self._form.set_title(self.tr("Block this member"))
        self._code_row.set_label(self.tr("What for"))
        self._severity_row.set_label(self.tr("How firmly"))
        self.rows["reason"].set_label(self.tr("Reason"))
        self.rows["until"].set_label(self.tr("Until, if it ends"))
        self._save.set_words(self.tr("Block"))
        self._not.set_words(self.tr("Don't block"))
        for box, words in (
            (self._code, [block_words(code) for code in RECORDED]),
            (self._severity, [severity_words(severity) for severity in SEVERITIES]),
        ):
            chosen = max(0, box.currentIndex())
            box.clear()
            box.addItems(words)
            box.setCurrentIndex(chosen)
        self.show_view(self._view)

    @property
    def _chosen(self) -> Block | None:
        blocks = self._view.blocks if self._view else ()
        return next((b for b in blocks if str(b.id) == self._list.list.key), None)

    def _look(self) -> None:
        chosen = self._chosen
        self._lift.setEnabled(chosen is not None and chosen.id is not None)

    def _open(self) -> None:
        self._form.show()
        self._code.setFocus()

    def _say_lifted(self) -> None:
        if self._chosen is not None:
            self.lifted.emit(self._chosen.id)

    def _say(self) -> None:
        for row in self.rows.values():
            row.show_error("")
        self.put.emit(
            NewBlock(
                RECORDED[max(0, self._code.currentIndex())],
                SEVERITIES[max(0, self._severity.currentIndex())],
                self._reason.text().strip(),
                self._until.text().strip(),
            )
        )

    def _place(self) -> None:
        acts, buttons = Flow(space=theme.TIGHT), Flow(space=theme.TIGHT)
        acts.addWidget(self._lift)
        acts.addWidget(self._begin)
        buttons.addWidget(self._save)
        buttons.addWidget(self._not)
        choices, fields = Columns(narrow=420), Columns(narrow=420)
        choices.add(self._code_row)
        choices.add(self._severity_row)
        fields.add(self.rows["reason"], 2)
        fields.add(self.rows["until"])
        self._form.body.addWidget(choices)
        self._form.body.addWidget(fields)
        self._form.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addWidget(self._list, 1)
        column.addLayout(acts)
        column.addWidget(self._form)
