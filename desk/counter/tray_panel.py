"""The tray on the page: each scan in doubt on a line of its own, with its answers as buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk import theme
from desk.counter.doubt import Doubt
from desk.counter.view import Choice, Question
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import styled, text
from desk.widgets.symbol import Symbol
from desk.widgets.tone import Tone


class TrayPanel(Panel):
    """Shows the questions; says which one was answered and how. Nothing waits for it."""

    decided = Signal(str, object)  # code, Choice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rows: list[QWidget] = []
        self._shown: tuple[Question, ...] = ()
        self.hide()

    def show_questions(self, questions: tuple[Question, ...], *, again: bool = False) -> None:
        """Show these; without any, the tray takes no room."""
        self.set_title(self.tr("To decide ({count})").format(count=len(questions)))
        self.setVisible(bool(questions))
        if questions == self._shown and not again:
            return  # keep the buttons, and the focus on them
        self._shown = questions
        for row in self._rows:
            row.hide()  # at once: it is deleted only when the program is idle
            row.deleteLater()
        self._rows.clear()
        for question in questions:
            row = self._row(question)
            self._rows.append(row)
            self.body.addWidget(row)

    def _row(self, question: Question) -> QWidget:
        words = text(self._words(question), wrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        symbol = Symbol(Tone.ATTENTION.icon)
        styled(symbol, tone=Tone.ATTENTION.value)
        said, answers = QWidget(), QWidget()
        line, buttons = QHBoxLayout(said), Flow()
        answers.setLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.NEAR)
        line.addWidget(symbol)
        line.addWidget(words, 1)
        for choice in question.choices:
            buttons.addWidget(self._button(question, choice))
        row = Columns(narrow=640)
        row.add(said, 1)
        row.add(answers, 0)
        return row

    def _button(self, question: Question, choice: Choice) -> Button:
        button = Button(self._choice_words(choice))
        button.setAccessibleDescription(question.title)
        button.clicked.connect(lambda: self.decided.emit(question.code, choice))
        return button

    def _words(self, question: Question) -> str:
        return {
            Doubt.LENT_TO_OTHER: self.tr("{title} — on loan to another member"),
            Doubt.LENT_TO_SAME: self.tr("{title} — this member has it already"),
            Doubt.CARD_OR_ITEM: self.tr("{title} — the code is also a library card"),
        }[question.doubt].format(title=question.title)

    def _choice_words(self, choice: Choice) -> str:
        return {
            Choice.TAKE_BACK: self.tr("Take back"),
            Choice.TAKE_BACK_THEN_LEND: self.tr("Take back, then lend"),
            Choice.CARD: self.tr("It is the card"),
            Choice.ITEM: self.tr("It is the item"),
            Choice.LEAVE: self.tr("Leave"),
        }[choice]
