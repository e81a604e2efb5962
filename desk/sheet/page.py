"""The recovery sheet: which one is in force, and a new one in its place, shown once."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk import theme
from desk.setup.centred import SHEET
from desk.setup.key_sheet import KeySheet
from desk.setup.passphrase_field import PassphraseField, ShowTyped
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.styled import text
from desk.widgets.tick import Tick

CENTRAL = "central"


@dataclass(frozen=True, slots=True)
class SheetView:
    """What is known of the sheet; `key` is that of a new one, as long as it is shown."""

    mark: str = ""  # of the sheet in force
    joined: bool = False  # then the centre's administrator has to be there
    busy: bool = False
    key: str = field(default="", repr=False)
    error: str = ""
    at: str = ""  # the field it belongs to; empty for the page


class SheetPage(Page):
    """Shows a `SheetView`; says when staff want another sheet, and when they have it."""

    wanted = Signal(str, str)  # address and password of the centre's administrator
    kept = Signal()

    def __init__(self, library: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = SheetView()
        self.explained, self.in_force = text(wrap=True), text(wrap=True)
        self.before = text(role="muted", wrap=True)
        self.central, self.password = QLineEdit(), PassphraseField()
        self.rows = {CENTRAL: FieldRow("", self.central, required=True)}
        self.rows["password"] = FieldRow("", self.password, required=True)
        self.show_typed = ShowTyped([self.password])
        for row in self.rows.values():
            row.setMaximumWidth(theme.scaled(SHEET))
        self.problem = text(role="error", wrap=True)
        self.make, self.done = PrimaryButton(""), Button("", symbol="check")
        self.shown, self.have = KeySheet(library), Tick()
        self.once = text(wrap=True)
        self.asking, self.new = Panel(), Panel()
        for part in (
            *(self.in_force, self.explained, self.before),
            *(*self.rows.values(), self.show_typed, self.problem),
        ):
            self.asking.body.addWidget(part)
        self.asking.body.addLayout(_line(self.make))
        for part in (self.once, self.shown, self.have):
            self.new.body.addWidget(part)
        self.new.body.addLayout(_line(self.done))
        for panel in (self.new, self.asking):
            self.body.addWidget(panel)
        self.body.addStretch(1)
        self.make.clicked.connect(self._make)
        self.password.returnPressed.connect(self.make.click)
        self.have.toggled.connect(self.done.setEnabled)
        self.done.clicked.connect(self.kept)
        self.shown.failed.connect(self._say)
        self.retranslate()

    def show_view(self, view: SheetView) -> None:
        """Show how it stands."""
        if view.key != self._view.key:
            self.have.setChecked(False)
        self._view = view
        mark = self.tr("The sheet in force is {mark}.").format(mark=view.mark)
        self.in_force.setText(mark if view.mark else "")
        for part in (*self.rows.values(), self.show_typed):
            part.setVisible(view.joined)
        for name, row in self.rows.items():
            row.show_error(view.error if name == view.at else "")
        self._say("" if view.at in self.rows else view.error)
        self.make.setEnabled(not view.busy)
        self.done.setEnabled(self.have.isChecked())
        self.shown.show_key(view.key)
        self.new.setVisible(bool(view.key))
        self.asking.setVisible(not view.key)

    def wipe(self) -> None:
        """Empty what was typed."""
        self.central.clear()
        self.password.wipe()
        self.show_typed.setChecked(False)

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        tr = self.tr
        self.set_title(tr("Recovery sheet"))
        self.asking.set_title(tr("A new recovery sheet"))
        self.new.set_title(tr("Keep this recovery key"))
        self.explained.setText(
            tr(
                "Make a new sheet when the one before was lost, or seen by somebody who should "
                "not have it. From then on only the new one opens backups and lets desks join."
            )
        )
        self.before.setText(
            tr("The sheet before still opens the backups of its day: keep it as long as those.")
        )
        self.once.setText(
            tr(
                "It is shown only now: print it, and keep it in a safe place. Once you leave this "
                "page it is gone, and only another new sheet helps."
            )
        )
        self.rows[CENTRAL].set_label(tr("Address of the central store, as its administrator"))
        self.rows[CENTRAL].show_hint(tr("postgresql://login@host/database"))
        self.rows["password"].set_label(tr("Password of that login"))
        self.make.set_words(tr("&Make a new sheet"))
        self.have.setText(tr("I have the recovery key on paper or in a safe file"))
        self.done.set_words(tr("Put the key away"))
        self.show_view(self._view)

    def _make(self) -> None:
        self.wanted.emit(self.central.text().strip(), self.password.text())

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setHidden(not words)


def _line(act: Button) -> Flow:
    line = Flow()
    line.addWidget(act)
    return line
