"""What to ask a member at this visit: a new version, or their own word at sixteen (P5, P6)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from db.domain.consent import Purpose
from db.domain.wording import Text, ToAsk, Why
from desk.widgets.button import Button
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text

translate = QCoreApplication.translate


class AskPanel(Panel):
    """Says what to ask and why, with a button for each yes; a no is said at the consent itself."""

    accepted = Signal()
    confirmed = Signal(object)  # Purpose

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._asked: tuple[ToAsk, ...] = ()
        self._why = text(wrap=True)
        self.accepts = Button("", symbol="check")
        self.agrees = {purpose: Button("", symbol="check") for purpose in Purpose}
        self.body.addWidget(self._why)
        row = Flow()
        for button in (self.accepts, *self.agrees.values()):
            row.addWidget(button)
        self.body.addLayout(row)
        self.accepts.clicked.connect(self.accepted)
        for purpose, button in self.agrees.items():
            button.clicked.connect(lambda _=False, one=purpose: self.confirmed.emit(one))

    def show_asked(self, asked: tuple[ToAsk, ...]) -> None:
        """Show what is to be asked; with nothing to ask the panel is away."""
        self._asked = asked
        self.setVisible(bool(asked))
        texts = {one.what for one in asked}
        self.accepts.setVisible(bool(texts & {Text.STATEMENT, Text.REGULATIONS}))
        for purpose, button in self.agrees.items():
            button.setVisible(Text(purpose) in texts)
        self._say()

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("To ask at this visit"))
        self.accepts.set_words(self.tr("&Accepts the regulations, saw the statement"))
        self.agrees[Purpose.EMAIL].set_words(self.tr("E-mail: still yes"))
        self.agrees[Purpose.TELEPHONE].set_words(self.tr("Telephone: still yes"))
        self.agrees[Purpose.GENDER].set_words(self.tr("Gender: still yes"))
        self._say()

    def _say(self) -> None:
        why = {one.why for one in self._asked}
        lines = []
        if Why.SIXTEEN in why:
            lines.append(
                self.tr(
                    "The member is sixteen: what a parent or guardian said is asked of the member."
                )
            )
        if Why.NEW_VERSION in why:
            lines.append(self.tr("A new version holds since the member was asked."))
        lines.append(self.tr("What was said before holds until the member says no below."))
        self._why.setText(" ".join(lines))
