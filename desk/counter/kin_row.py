"""People who belong to the open member: a word for what they are, and a button for each."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from desk.counter.view import Kin
from desk.widgets.button import Button
from desk.widgets.flow import Flow
from desk.widgets.styled import text


class KinRow(QWidget):
    """A button opens its member; who is no member stands there as words. Hidden without anybody."""

    chosen = Signal(object)  # UUID

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._called, self._names = text(role="muted"), text()
        self._names.setTextFormat(Qt.TextFormat.PlainText)
        self._kin: tuple[Kin, ...] = ()
        self._flow = Flow()
        self.setLayout(self._flow)
        self._flow.addWidget(self._called)
        self._flow.addWidget(self._names)
        self.buttons: list[Button] = []
        self.hide()

    def call(self, words: str) -> None:
        """Say what they are to the member."""
        self._called.setText(words)

    def show_kin(self, kin: tuple[Kin, ...]) -> None:
        """Show these people."""
        self.setVisible(bool(kin))
        if kin == self._kin:
            return  # keep the buttons, and the focus on them
        self._kin = kin
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self._names.setText(", ".join(one.name for one in kin if one.id is None))
        self._names.setVisible(bool(self._names.text()))
        self.buttons = []
        for one in kin:
            if one.id is not None:
                self._add(one, one.id)

    def _add(self, one: Kin, member_id: UUID) -> None:
        tell = QCoreApplication.translate("MemberPanel", "{count} at home")
        count = "" if one.at_home is None else tell.format(count=one.at_home)
        button = Button(" · ".join(part for part in (one.name, count) if part), tone="quiet")
        button.clicked.connect(partial(self._choose, member_id))
        self.buttons.append(button)
        self._flow.addWidget(button)

    def _choose(self, member_id: UUID, *_clicked: bool) -> None:
        self.chosen.emit(member_id)
