"""What is kept about persons and why, as the program itself declares it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from db.domain.processing import Purpose
from desk.post.answers import ORDER
from desk.privacy.explained_list import Explained, ExplainedList
from desk.privacy.register_words import (
    Kept,
    fields_words,
    keeping_words,
    kept,
    say,
)
from desk.widgets.button import Button
from desk.widgets.row import Row
from desk.widgets.styled import text


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
