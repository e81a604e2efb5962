"""The readers of this desk: how far they get, what to do, and which one to use (S16)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desk import theme
from desk.readers.choice import ANY
from desk.readers.words import CONTENTS, CONTEXT, RUNGS, advice, content
from desk.widgets.button import PrimaryButton
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.styled import styled, text
from desk.widgets.symbol import Symbol
from desk.widgets.tick import Choice
from desk.widgets.tone import Tone
from eid.diagnosis import Diagnosis, Step
from eid.scard import ReaderState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ReadersView:
    """What was found; `looking` while it is looked again."""

    found: Diagnosis | None = None
    chosen: str = ANY
    looking: bool = False


class ReadersPage(Page):
    """Shows a `ReadersView`; says that staff want another look, or choose a reader."""

    look_asked = Signal()
    reader_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = ReadersView()
        self._look = PrimaryButton("", symbol="sync")
        self.head.addWidget(self._look)
        self.advice = text(role="lead", wrap=True)
        self._code = text(role="small", wrap=True)
        self._symbol = Symbol("info", 28)
        self._todo = Panel()
        self._todo.body.addLayout(self._beside(self._symbol, self.advice))
        self._todo.body.addWidget(self._code)
        self._ladder = Panel()
        self.rungs = {step: _Rung() for step in Step}
        for rung in self.rungs.values():
            self._ladder.body.addWidget(rung)
        self._choice = Panel()
        self._why = text(role="muted", wrap=True)
        self._choice.body.addWidget(self._why)
        self.offered: list[Choice] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._choose)
        for panel in (self._todo, self._ladder, self._choice):
            self.body.addWidget(panel)
        self.body.addStretch(1)
        self._look.clicked.connect(self.look_asked)
        self.retranslate()

    def show_view(self, view: ReadersView) -> None:
        """Show what was found."""
        self._view = view
        self._look.setEnabled(not view.looking)
        self._say_what_to_do(view)
        for step, rung in self.rungs.items():
            rung.show_step(step, view.found)
        self._offer(view.found.readers if view.found is not None else ())

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.set_title(tr("Card reader"))
        self._look.set_words(tr("&Look again"))
        self._todo.set_title("")
        self._ladder.set_title(tr("How far this desk gets"))
        self._choice.set_title(tr("Which reader to use"))
        self._why.setText(tr("This desk remembers the choice, and uses any while it is not there."))
        self.show_view(self._view)

    def _say_what_to_do(self, view: ReadersView) -> None:
        found = view.found
        words = self.tr("Balie is looking…") if found is None else advice(found, translate)
        self.advice.setText(words)
        tone = Tone.INFO if found is None else (Tone.OK if found.ready else Tone.ATTENTION)
        self._symbol.change(tone.icon, tone.value)
        code = None if found is None else found.code
        self._code.setText(
            "" if code is None else self.tr("For support: {code}").format(code=f"0x{code:08X}")
        )
        self._code.setHidden(code is None)

    def _offer(self, readers: tuple[ReaderState, ...]) -> None:
        """Offer the readers there are; with one there is nothing to choose."""
        names = [ANY, *(reader.name for reader in readers)]
        while len(self.offered) > len(names):
            self._drop(self.offered.pop())
        while len(self.offered) < len(names):
            self.offered.append(self._new_choice())
        for button, name in zip(self.offered, names, strict=True):
            button.setProperty("reader", name)
            button.setText(self._words(name, readers))
            button.setChecked(name == self._view.chosen)
        self._choice.setVisible(len(readers) > 1)

    def _new_choice(self) -> Choice:
        button = Choice()
        self._group.addButton(button)
        self._choice.body.addWidget(button)
        return button

    def _drop(self, button: Choice) -> None:
        self._group.removeButton(button)
        self._choice.body.removeWidget(button)
        button.setParent(None)
        button.deleteLater()

    def _words(self, name: str, readers: tuple[ReaderState, ...]) -> str:
        if name == ANY:
            return self.tr("Any reader")
        inside = next(content(reader) for reader in readers if reader.name == name)
        return f"{name} ({translate(CONTEXT, CONTENTS[inside])})".replace("&", "&&")

    def _choose(self, button: Choice) -> None:
        self.reader_chosen.emit(str(button.property("reader")))

    @staticmethod
    def _beside(symbol: QWidget, words: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.NEAR)
        row.addWidget(symbol)
        row.addWidget(words, 1)
        return row


class _Rung(QWidget):
    """One step on the way to a readable card: reached, where it stops, or not tried."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol = Symbol("check", 20)
        self.words = text(wrap=True)
        self.state = text(role="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        row.addWidget(self._symbol)
        row.addWidget(self.words, 1)
        row.addWidget(self.state)

    def show_step(self, step: Step, found: Diagnosis | None) -> None:
        """Show how this step stands."""
        self.words.setText(translate(CONTEXT, RUNGS[step]))
        self.state.setText(_state_words(step, found))
        symbol, tone = _state_look(step, found)
        self._symbol.change(symbol, tone)
        styled(self.words, role="muted" if tone == Tone.NEUTRAL.value else "")


def _stops_here(step: Step, found: Diagnosis) -> bool:
    """Whether a step that was not reached is the first of those."""
    before = list(Step)[: list(Step).index(step)]
    return all(found.has_reached(earlier) for earlier in before)


def _state_words(step: Step, found: Diagnosis | None) -> str:
    if found is not None and found.has_reached(step):
        return translate("readers", "yes")
    if found is not None and _stops_here(step, found):
        return (
            translate("readers", "waits for a card") if found.ready else translate("readers", "no")
        )
    return translate("readers", "not tried yet")


def _state_look(step: Step, found: Diagnosis | None) -> tuple[str, str]:
    """The icon and the tone of a step; neither says more than the words do."""
    if found is not None and found.has_reached(step):
        return Tone.OK.icon, Tone.OK.value
    if found is not None and _stops_here(step, found) and not found.ready:
        return Tone.ATTENTION.icon, Tone.ATTENTION.value
    return "clock", Tone.NEUTRAL.value
