"""One group of a member's data: shown with its source, and put right in its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from db.domain.member import Source
from desk import theme
from desk.members.words import source_words
from desk.widgets.badge import Badge
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text
from desk.widgets.tone import Tone

SOURCES: Final = (Source.DOCUMENT, Source.FORM, Source.DESK)


class CorrectionPanel(Panel):
    """Shows values; on demand the fields to put them right, and where the new ones come from."""

    corrected = Signal(object, object)  # dict of the values by field, Source

    def __init__(self, fields: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._values: dict[str, str] = dict.fromkeys(fields, "")
        self._lines = {name: QLineEdit() for name in fields}
        self.rows = {name: FieldRow("", line) for name, line in self._lines.items()}
        self._shown = text(wrap=True)
        self._shown.setTextFormat(Qt.TextFormat.PlainText)
        self._badge = Badge()
        self._source = QComboBox()
        self._source_row = FieldRow("", self._source)
        self._correct = Button("", symbol="", tone="quiet")
        self._save = PrimaryButton("")
        self._cancel = Button("")
        self._form = QWidget()
        self._place()
        self._correct.clicked.connect(self._begin)
        self._save.clicked.connect(self._say)
        self._cancel.clicked.connect(self.close_form)
        self.close_form()

    @property
    def editing(self) -> bool:
        """Whether staff are putting this group right."""
        return not self._form.isHidden()

    def name(self, title: str, labels: Mapping[str, str]) -> None:
        """Name the group and its fields, and set the texts in the language of the screen."""
        self.set_title(title)
        for field, label in labels.items():
            self.rows[field].set_label(label)
        self._source_row.set_label(self.tr("Where the new data come from"))
        chosen = max(0, self._source.currentIndex())
        self._source.clear()
        self._source.addItems([source_words(source) for source in SOURCES])
        self._source.setCurrentIndex(chosen)
        self._correct.set_words(self.tr("Correct"))
        self._save.set_words(self.tr("Save"))
        self._cancel.set_words(self.tr("Don't change"))
        for button in (self._correct, self._save, self._cancel):
            button.setAccessibleDescription(title)

    def show_values(self, values: Mapping[str, str], shown: str, badge: tuple[str, Tone]) -> None:
        """Show the group as it is now; fields that staff are changing keep what was typed."""
        self._values = dict(values)
        self._shown.setText(shown)
        self._badge.say(*badge)

    def show_error(self, field: str, sentence: str) -> bool:
        """Say what is wrong at its field; tell whether this group has it."""
        if field not in self.rows:
            return False
        self.rows[field].show_error(sentence)
        self.rows[field].field.setFocus()
        return True

    def forget(self) -> None:
        """Let go of the values."""
        self.close_form()
        self._values = dict.fromkeys(self._values, "")
        self._shown.clear()
        for line in self._lines.values():
            line.clear()

    def close_form(self) -> None:
        """Put the fields away."""
        self._form.hide()
        self._correct.show()

    def _begin(self) -> None:
        for name, line in self._lines.items():
            line.setText(self._values[name])
            self.rows[name].show_error("")
        self._correct.hide()
        self._form.show()
        next(iter(self.rows.values())).field.setFocus()

    def _say(self) -> None:
        for row in self.rows.values():
            row.show_error("")
        typed = {name: line.text().strip() for name, line in self._lines.items()}
        self.corrected.emit(typed, SOURCES[self._source.currentIndex()])

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.NEAR)
        head.addWidget(self._shown, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._correct)
        buttons = Flow()
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        form = QVBoxLayout()
        form.setSpacing(theme.NEAR)
        for row in (*self.rows.values(), self._source_row):
            form.addWidget(row)
        form.addLayout(buttons)
        line = QHBoxLayout(self._form)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(form, 3)
        line.addStretch(2)
        self.body.addLayout(head)
        self.body.addWidget(self._form)
