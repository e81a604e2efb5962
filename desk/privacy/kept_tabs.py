"""What is kept and why, and how far each promise is kept: as the program itself declares it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from db.domain.obligation import OBLIGATIONS, Obligation
from db.domain.processing import Purpose
from desk.post.answers import ORDER
from desk.privacy.explained_list import Explained, ExplainedList
from desk.privacy.register_words import (
    Kept,
    fields_words,
    keeping_words,
    kept,
    say,
    status_key,
)
from desk.widgets.button import Button
from desk.widgets.row import Row
from desk.widgets.styled import text
from desk.widgets.tone import Tone

_TONES = {"kept": Tone.OK, "part": Tone.ATTENTION, "not_yet": Tone.NEUTRAL}
_SYMBOLS = {"kept": "check", "part": "clock", "not_yet": "close"}


def screen_language() -> str:
    """The language of the screen, if these words are written in it."""
    code = QLocale().name()[:2]
    return code if code in ORDER else "en"


class RegisterTab(ExplainedList):
    """Lists what is kept about persons, purpose by purpose; asks for it on paper."""

    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("book", parent)
        self._advice = text(role="muted", wrap=True)
        self._busy = QProgressBar(textVisible=False, maximum=0)
        self.save = Button("", symbol="printer")
        self.head.addWidget(self._advice, 1)
        self.head.addWidget(self._busy)
        self.head.addWidget(self.save)
        self.save.clicked.connect(self.save_asked)
        self.show_busy(busy=False)

    def show_busy(self, *, busy: bool) -> None:
        """Show that the record is being written."""
        self._busy.setVisible(busy)
        self.save.setEnabled(not busy)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        language = screen_language()
        rows = [
            _register_row(f"{purpose} {n}", purpose, one, language)
            for purpose in Purpose
            for n, one in enumerate(kept(purpose))
        ]
        self._advice.setText(
            self.tr("This is what the program itself goes by. It can't keep what is not here.")
        )
        self._busy.setAccessibleName(self.tr("Writing the record"))
        self.save.set_words(self.tr("Record of processing as PDF…"))
        self.list.name(self.tr("What is kept about persons ({count})").format(count=len(rows)), "")
        self.show_rows(rows)


class PromisesTab(ExplainedList):
    """Lists the promises, and how far each is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("shield", parent)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        language = screen_language()
        self.list.name(
            self.tr("Promises kept: {kept} of {all}").format(
                kept=sum(1 for one in OBLIGATIONS if one.kept), all=len(OBLIGATIONS)
            ),
            "",
        )
        self.show_rows([self._row(one, language) for one in OBLIGATIONS])

    def _row(self, one: Obligation, language: str) -> Explained:
        status = status_key(one)
        said = say(language, "status", status)
        promise = say(language, "promise", one.id)
        row = Row(one.id, one.id, promise, said, _TONES[status], _SYMBOLS[status])
        return Explained(
            row,
            f"{one.id} · {promise}",
            (
                (self.tr("How far"), said),
                (self.tr("As it stands in the documentation, in English"), f"{one.rule}."),
                (
                    self.tr("What is kept and what not, in English"),
                    "" if one.today == "kept" else f"{one.today}.",
                ),
                (self.tr("Where the program keeps it"), "\n".join(one.kept_in)),
                (self.tr("What shows it"), "\n".join(one.shown_by)),
            ),
        )


def _standing(one: Obligation) -> str:
    return "" if one.today == "kept" else f"{one.today}."


def _register_row(key: str, purpose: Purpose, one: Kept, language: str) -> Explained:
    declared, fields = one.processing, fields_words(one, language)
    why, kind = say(language, "purpose", purpose), say(language, "kind", one.kind)
    told = {
        "what": fields,
        "why": why,
        "ground": say(language, "ground", declared.ground),
        "source": say(language, "source", declared.source),
        "seen_by": say(language, "seen_by", declared.seen_by),
        "keeping": keeping_words(declared, language),
    }
    return Explained(
        Row(key, kind, fields, why),
        kind,
        tuple((say(language, "words", name), said) for name, said in told.items()),
    )
