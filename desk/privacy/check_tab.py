"""The promises with what is wrong now, where each is enforced and when it last ran (P32)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from db.domain.self_check import Checked
from desk.privacy.check_words import last_ran_words, problem_lines, state_words
from desk.privacy.explained_list import Explained, ExplainedList
from desk.privacy.kept_tabs import screen_language
from desk.privacy.register_words import say, status_key
from desk.widgets.button import Button
from desk.widgets.row import Row
from desk.widgets.styled import text
from desk.widgets.tone import Tone

_TONES = {"kept": Tone.OK, "part": Tone.ATTENTION, "not_yet": Tone.NEUTRAL}
_SYMBOLS = {"kept": "check", "part": "clock", "not_yet": "close"}


class CheckTab(ExplainedList):
    """Lists the promises, those with something wrong first; asks for the report."""

    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("shield", parent)
        self._checked: tuple[Checked, ...] = ()
        self._summary = text(role="muted", wrap=True)
        self._busy = QProgressBar(textVisible=False, maximum=0)
        self.save = Button("", symbol="printer")
        self.head.addWidget(self._summary, 1)
        self.head.addWidget(self._busy)
        self.head.addWidget(self.save)
        self.save.clicked.connect(self.save_asked)
        self.show_busy(busy=False)

    def show_busy(self, *, busy: bool) -> None:
        """Show that the report is being written."""
        self._busy.setVisible(busy)
        self.save.setEnabled(not busy)

    def show_checked(self, checked: Sequence[Checked]) -> None:
        """Show how the promises stand."""
        self._checked = tuple(checked)
        self._say_all()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        self._busy.setAccessibleName(self.tr("Writing the report"))
        self.save.set_words(self.tr("Self-check as PDF…"))
        self._say_all()

    def _say_all(self) -> None:
        language, checked = screen_language(), self._checked
        kept = sum(one.promise.kept for one in checked)
        self.list.name(
            self.tr("Promises kept: {kept} of {all}").format(kept=kept, all=len(checked)), ""
        )
        wrong = sum(bool(one.problems) for one in checked)
        self._summary.setText(
            self.tr("%n promise(s) need attention now: they stand first.", "", wrong)
            if wrong
            else self.tr("Nothing needs attention now.")
        )
        self.show_rows([self._row(one, language) for one in checked])

    def _row(self, one: Checked, language: str) -> Explained:
        promise = one.promise
        name, status = say(language, "promise", promise.id), status_key(promise)
        tone, symbol = _TONES[status], _SYMBOLS[status]
        if one.problems:
            tone, symbol = Tone.STOP if one.failed else Tone.ATTENTION, "warning"
        state = state_words(one, language)
        row = Row(promise.id, promise.id, name, state, tone, symbol)
        return Explained(
            row,
            f"{promise.id} · {name}",
            (
                (self.tr("What to do"), "\n".join(problem_lines(one, language))),
                (self.tr("How far"), say(language, "status", status)),
                (self.tr("Last ran"), last_ran_words(one, language)),
                (self.tr("As it stands in the documentation, in English"), f"{promise.rule}."),
                (
                    self.tr("What is kept and what not, in English"),
                    "" if promise.today == "kept" else f"{promise.today}.",
                ),
                (self.tr("Where the program keeps it"), "\n".join(promise.kept_in)),
                (self.tr("What shows it"), "\n".join(promise.shown_by)),
            ),
        )
