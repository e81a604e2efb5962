"""A book of the privacy officer: its entries in a list, and the one staff look at as a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desk import theme
from desk.lending.list_panel import ListPanel
from desk.privacy.kept_tabs import screen_language
from desk.privacy.register_words import say
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.row import Row


@dataclass(frozen=True, slots=True)
class BookEntry:
    """One entry: its row, and what stands in each field."""

    row: Row
    values: Mapping[str, str] = field(repr=False)


class BookTab(QWidget):
    """Shows `BookEntry` rows under a title; `fields` tell the choices of each field, if any.

    In a book that only grows, an entry that was made is looked at and never changed.
    """

    saved = Signal(str, object)  # the key, empty for a new one; the values by field
    paper_asked = Signal(str)

    def __init__(
        self,
        title: str,
        symbol: str,
        fields: Mapping[str, Sequence[str]],
        parent: QWidget | None = None,
        *,
        only_grows: bool = False,
    ) -> None:
        super().__init__(parent)
        self._only_grows = only_grows
        self._title, self._choices = title, fields
        self._entries: dict[str, BookEntry] = {}
        self._key = ""
        self.list = ListPanel(symbol)
        self.fields = {name: _editor(choices) for name, choices in fields.items()}
        self.rows = {name: FieldRow("", editor) for name, editor in self.fields.items()}
        self.new, self.save = Button("", symbol="plus"), PrimaryButton("", symbol="check")
        self.paper = Button("", symbol="printer")
        self._arrange()
        self.list.list.chosen.connect(self._look)
        self.new.clicked.connect(self.begin_new)
        self.save.clicked.connect(lambda: self.saved.emit(self._key, self.values()))
        self.paper.clicked.connect(lambda: self.paper_asked.emit(self._key))

    def show_entries(self, entries: Sequence[BookEntry]) -> None:
        """Show what the book holds."""
        self._entries = {one.row.key: one for one in entries}
        self.list.set_rows([one.row for one in entries])
        self._look(self.list.list.key)

    def begin_new(self) -> None:
        """Begin an entry that is not in the book yet."""
        self._fill("", {})
        next(iter(self.fields.values())).setFocus()

    def values(self) -> dict[str, str]:
        """Give what stands in each field, or the choice that was made."""
        return {
            name: str(one.currentData()) if isinstance(one, QComboBox) else one.text().strip()
            for name, one in self.fields.items()
        }

    def show_error(self, name: str, sentence: str) -> None:
        """Say what is wrong at its field."""
        for one, row in self.rows.items():
            row.show_error(sentence if one == name else "")

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        language = screen_language()
        none = say(language, "book", f"{self._title}_none")
        self.list.name(say(language, "book", self._title), none)
        for button, word in ((self.new, "new"), (self.save, "save"), (self.paper, "paper")):
            button.set_words(say(language, "book", word))
        for name, row in self.rows.items():
            row.set_label(say(language, "book", name))
            for number, choice in enumerate(self._choices[name]):
                editor = self.fields[name]
                if isinstance(editor, QComboBox):
                    editor.setItemText(number, say(language, "book", choice))

    def _look(self, key: str) -> None:
        entry = self._entries.get(key)
        self._fill(key if entry else "", entry.values if entry else {})

    def _fill(self, key: str, values: Mapping[str, str]) -> None:
        self._key = key
        self.paper.setEnabled(bool(key))
        self.show_error("", "")
        fixed = self._only_grows and bool(key)
        self.save.setEnabled(not fixed)
        for name, editor in self.fields.items():
            if isinstance(editor, QComboBox):
                editor.setCurrentIndex(max(0, editor.findData(values.get(name, ""))))
                editor.setEnabled(not fixed)
            else:
                editor.setText(values.get(name, ""))
                editor.setReadOnly(fixed)

    def _arrange(self) -> None:
        form, buttons = Panel(), Flow(space=theme.TIGHT)
        for row in self.rows.values():
            form.body.addWidget(row)
        form.body.addStretch(1)
        for button in (self.save, self.new, self.paper):
            buttons.addWidget(button)
        sides = Columns()
        sides.add(self.list, 1)
        sides.add(form, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.GAP, 0, 0)
        outer.setSpacing(theme.NEAR)
        outer.addLayout(buttons)  # above what scrolls: always in sight
        outer.addWidget(sides, 1)


def _editor(choices: Sequence[str]) -> QLineEdit | QComboBox:
    if not choices:
        return QLineEdit()
    box = QComboBox()
    for choice in choices:
        box.addItem("", choice)
    return box
