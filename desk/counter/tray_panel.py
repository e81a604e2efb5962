"""The tray on the page: each scan in doubt on a line of its own, with its answers as buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desk import theme
from desk.counter.doubt import Doubt
from desk.counter.view import REASONED, WORDED, Choice, Question
from desk.lending.obstacle_words import obstacle_words
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import styled, text
from desk.widgets.symbol import Symbol
from desk.widgets.tone import Tone

MOST_WORDS = 200  # letters of a reason or a title
WIDE_ENOUGH = 260  # pixels for a few words


class TrayPanel(Panel):
    """Shows the questions; says which one was answered and how. Nothing waits for it.

    The answers to the first question have the keys Alt+1, Alt+2 and so on.
    """

    decided = Signal(str, object, str)  # code, Choice, the words that go with it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rows: dict[str, QWidget] = {}
        self._shown: tuple[Question, ...] = ()
        self.hide()

    def show_questions(self, questions: tuple[Question, ...], *, again: bool = False) -> None:
        """Show these; without any, the tray takes no room."""
        self.set_title(self.tr("To decide ({count})").format(count=len(questions)))
        self.setVisible(bool(questions))
        before = {question.code: question for question in self._shown}
        first = questions[0].code if questions else ""
        leads = self._shown[0].code if self._shown else ""
        self._shown = questions
        new = {question.code: question for question in questions}
        for code, row in list(self._rows.items()):
            turned = (code == first) is not (code == leads)
            # What stays as it was keeps its buttons, the words typed, and the focus.
            if again or turned or new.get(code) != before.get(code):
                row.hide()  # at once: it is deleted only when the program is idle
                row.deleteLater()
                del self._rows[code]
        for place, question in enumerate(questions):
            if question.code not in self._rows:
                self._rows[question.code] = self._row(question, keys=place == 0)
                self.body.insertWidget(place, self._rows[question.code])

    def _row(self, question: Question, *, keys: bool) -> QWidget:
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
        for number, choice in enumerate(question.choices, start=1):
            key = f"Alt+{number}" if keys else ""
            field = self._field(question, choice) if choice in WORDED else None
            if field is not None:
                buttons.addWidget(field)
            buttons.addWidget(self._button(question, choice, key, field))
        worded = any(choice in WORDED for choice in question.choices)
        row = Columns(narrow=1100 if worded else 640)
        row.add(said, 1)
        row.add(answers, 0)
        return row

    def _field(self, question: Question, choice: Choice) -> QLineEdit:
        field = QLineEdit(maxLength=MOST_WORDS)
        field.setMinimumWidth(theme.scaled(WIDE_ENOUGH))
        name = self.tr("Reason") if choice in REASONED else self.tr("Title")
        field.setPlaceholderText(name)
        field.setAccessibleName(f"{name}: {question.title}")
        field.returnPressed.connect(lambda: self.decided.emit(question.code, choice, field.text()))
        return field

    def _button(
        self, question: Question, choice: Choice, key: str, field: QLineEdit | None
    ) -> Button:
        button = Button(self._choice_words(choice), key=key, waits=not key)
        button.setAccessibleDescription(question.title)

        def answer() -> None:
            if field is not None and not field.text().strip():
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.decided.emit(question.code, choice, field.text() if field else "")

        button.clicked.connect(answer)
        return button

    def _words(self, question: Question) -> str:
        why = ", ".join(obstacle_words(one) for one in question.obstacles)
        return {
            Doubt.LENT_TO_OTHER: self.tr("{title} — on loan to another member"),
            Doubt.LENT_TO_SAME: self.tr("{title} — this member has it already"),
            Doubt.CARD_OR_ITEM: self.tr("{title} — the code is also a library card"),
            Doubt.UNKNOWN: self.tr("{title} — not in the catalogue yet"),
            Doubt.BLOCKED: self.tr("{title} — {why}"),
            Doubt.NOT_RENEWED: self.tr("{title}: not renewed — {why}"),
        }[question.doubt].format(title=question.title, why=why)

    def _choice_words(self, choice: Choice) -> str:
        return {
            Choice.TAKE_BACK: self.tr("Take back"),
            Choice.TAKE_BACK_THEN_LEND: self.tr("Take back, then lend"),
            Choice.CARD: self.tr("It is the card"),
            Choice.ITEM: self.tr("It is the item"),
            Choice.RENEW: self.tr("Renew"),
            Choice.LEND_ANYWAY: self.tr("Lend anyway"),
            Choice.OVERRIDE: self.tr("Lend anyway, with this reason"),
            Choice.RENEW_ANYWAY: self.tr("Renew anyway"),
            Choice.RENEW_OVERRIDE: self.tr("Renew anyway, with this reason"),
            Choice.KEEP: self.tr("Keep for who asked"),
            Choice.USE_HERE: self.tr("Used here"),
            Choice.QUICK_ITEM: self.tr("Make and lend"),
            Choice.LEAVE: self.tr("Leave"),
        }[choice]
