"""The last step of the first start: whether a card can be read and a receipt printed here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk import theme
from desk.setup.centred import CentredPage
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.flow import Flow
from desk.widgets.styled import text
from desk.widgets.symbol import Symbol
from desk.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class ReadyView:
    """What the test of the reader and of the printer said; empty while it is not known."""

    reader: str = ""
    reader_tone: Tone = Tone.INFO
    printer: str = ""
    printer_tone: Tone = Tone.INFO
    notice: str = ""  # what did not work on the way here


class ReadyPage(CentredPage):
    """Shows both tests, to be done again, and lets staff go on whatever they say."""

    look_asked = Signal()
    print_asked = Signal()
    onward_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = ReadyView()
        self.reader, self.printer = _Line(), _Line()
        self.look, self.print = Button("", symbol="reader"), Button("", symbol="printer")
        self.onward = PrimaryButton("")
        ways = Flow()
        for button in (self.look, self.print):
            ways.addWidget(button)
        self.sheet.body.addWidget(self.reader)
        self.sheet.body.addWidget(self.printer)
        self.sheet.body.addLayout(ways)
        for part in (self.error, self.onward):
            self.sheet.body.addWidget(part)
        self.look.clicked.connect(self.look_asked)
        self.print.clicked.connect(self.print_asked)
        self.onward.clicked.connect(self.onward_asked)
        self.setFocusProxy(self.look)
        self.retranslate()

    def show_view(self, view: ReadyView) -> None:
        """Show what the tests said."""
        self._view = view
        looking = self.tr("Looking…")
        self.reader.say(view.reader or looking, view.reader_tone)
        self.printer.say(view.printer or looking, view.printer_tone)
        self.say_error(view.notice)

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.title.setText(tr("Is this desk ready?"))
        self.lead.setText(
            tr("Put an eID in the reader and print a test page. You can do both later too.")
        )
        self.look.set_words(tr("&Test the reader"))
        self.print.set_words(tr("Test the &printer"))
        self.onward.set_words(tr("&Go to the desk"))
        self.setAccessibleName(self.title.text())
        self.show_view(self._view)


class _Line(QWidget):
    """A symbol and a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol, self.words = Symbol("info", 24), text(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        row.addWidget(self._symbol)
        row.addWidget(self.words, 1)

    def say(self, words: str, tone: Tone) -> None:
        """Say how it stands."""
        self.words.setText(words)
        self._symbol.change(tone.icon, tone.value)
