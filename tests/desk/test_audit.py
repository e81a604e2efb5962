"""The audit itself finds what it is for, and the window passes it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QToolButton,
    QWidget,
)

from desk.language import LANGUAGES, Language
from desk.theme import Theme
from desk.tokens import THEMES
from desk.widgets.busy_bar import BusyBar
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.empty_state import EmptyState
from desk.widgets.field_row import FieldRow
from desk.widgets.item_list import ItemList
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.photo import Photo
from desk.widgets.row import Row
from desk.widgets.status_line import Connection, Reader
from desk.widgets.tone import Tone
from desk.window import Window
from tests.desk.audit import findings


def test_the_audit_finds_what_it_is_for(qtbot: Any) -> None:
    window = QWidget()
    form = QFormLayout(window)
    tiny, unreachable = QToolButton(), QPushButton("Lend")
    tiny.setFixedSize(16, 16)
    form.addRow(QLineEdit())
    form.addRow(tiny)
    form.addRow("&Name", QLineEdit())
    form.addRow("&Number", QLineEdit())
    form.addRow(QTableWidget(1, 1))
    form.addRow(QPushButton("..."))
    form.addRow(unreachable)
    qtbot.addWidget(window)
    window.show()
    found = "\n".join(findings(window))
    for part in ("no name: EditableText", "no name: Button", "no name: Table"):
        assert part in found
    for criterion in ("3.3.2", "2.5.8", "2.1.2", "2.4.6", "Alt+N"):
        assert criterion in found


def example_page() -> Page:
    """A page with one of each widget."""
    page, columns = Page(), Columns()
    page.set_title("Jan Peeters SPECIMEN")
    done, data = Panel("This visit"), Panel("Details")
    items = ItemList("This visit")
    items.set_rows([Row("1", "Max Havelaar", "Multatuli", "Sun 20/12/2026", Tone.OK, "check")])
    done.body.addWidget(items)
    buttons = QHBoxLayout()
    buttons.addWidget(Button("&Undo", symbol="undo"))
    buttons.addWidget(PrimaryButton("&Done", symbol="check"))
    done.body.addLayout(buttons)
    field = FieldRow("&Surname", QLineEdit("Peeters"), required=True)
    field.show_badge("from the card, signature valid", Tone.OK)
    field.show_error("Fill in the surname.")
    data.body.addWidget(field)
    data.body.addWidget(Photo())
    data.body.addWidget(EmptyState("book", "Nothing lent", "Scan an item."))
    data.body.addWidget(BusyBar())
    columns.add(done, 3)
    columns.add(data, 2)
    page.body.addWidget(columns, 1)
    return page


def example_window() -> Window:
    """The frame with places and a page in it."""
    window = Window()
    window.add_place("desk", lambda: "Desk", "desk", example_page())
    window.add_place("return", lambda: "Return", "book-in", Page(), "F3")
    window.add_place("members", lambda: "Members", "people", Page())
    window.status.show_connection(Connection.OFFLINE, 12, "14:03")
    window.status.show_reader(Reader.READY)
    window.status.show_staff("An V. - Desk 2")
    window.result.say("Lent: Het verdriet van België - back Sun 20/12/2026", Tone.OK)
    return window


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_window_passes(
    theme: Theme, language: Language, qtbot: Any, name: str, code: str
) -> None:
    theme.apply(name)
    language.use(code)
    window = example_window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert findings(window) == []


@pytest.mark.parametrize(
    ("percent", "width", "height"), [(100, 1024, 768), (200, 1024, 768), (200, 1280, 800)]
)
def test_everything_fits_the_screen(
    theme: Theme, qtbot: Any, percent: int, width: int, height: int
) -> None:
    theme.apply("light", percent)
    window = example_window()
    qtbot.addWidget(window)
    window.resize(width, height)
    with qtbot.waitExposed(window):
        window.show()
    least = window.minimumSizeHint()
    assert (window.width(), window.height()) == (width, height)
    assert least.width() <= width
    assert least.height() <= height


def test_text_grows_and_shrinks_while_the_window_is_open(theme: Theme, qtbot: Any) -> None:
    window = example_window()
    qtbot.addWidget(window)
    window.show()
    before = window.rail.sizeHint()
    theme.apply("light", 200)
    QApplication.processEvents()
    assert window.rail.buttons["desk"].sizeHint().height() > 50
    theme.apply("light", 100)
    QApplication.processEvents()
    assert window.rail.sizeHint() == before


def test_tab_goes_round(theme: Theme, qtbot: Any) -> None:
    window = example_window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.to_omnibox()
    qtbot.waitUntil(window.omnibox.hasFocus)
    names: list[str] = []
    while "Scan or search" not in names:
        assert window.focusNextChild()
        focus = window.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
    assert names == ["This visit", "Undo", "Done", "", "Desk", "Menu", "Scan or search"]


class Stretched(QTranslator):
    """A language that takes half as much room again, with accents above the letters."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        """Answer the text, longer; a placeholder stays what it is."""
        longer = {"a": "åå", "e": "éé", "o": "öö"}
        return re.sub(r"[aeo](?![^{]*})", lambda found: longer[found[0]], text)


def test_a_language_with_longer_words_fits_too(
    theme: Theme, qtbot: Any, qapp: QApplication
) -> None:
    stretched = Stretched()
    qapp.installTranslator(stretched)
    window = example_window()
    qtbot.addWidget(window)
    window.resize(1024, 768)
    with qtbot.waitExposed(window):
        window.show()
    found, least = findings(window), window.minimumSizeHint()
    qapp.removeTranslator(stretched)
    assert window.omnibox.accessibleName() == "Scåån öör sééåårch"
    assert found == []
    assert least.width() <= 1024
