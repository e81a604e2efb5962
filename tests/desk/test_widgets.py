"""The small widgets: what they show, what they say, and what they tell a screen reader."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCheckBox,
    QLabel,
    QLineEdit,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from desk.language import Language
from desk.theme import Theme
from desk.widgets import row_painter
from desk.widgets.badge import Badge
from desk.widgets.busy_bar import BusyBar
from desk.widgets.button import PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.eliding import Eliding
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.icons import icon
from desk.widgets.item_list import ItemList
from desk.widgets.omnibox import Omnibox
from desk.widgets.photo import Photo
from desk.widgets.result_line import ResultLine
from desk.widgets.row import Row
from desk.widgets.status_line import Connection, Reader, StatusLine
from desk.widgets.tick import Tick
from desk.widgets.tone import Tone
from resources.door import resource

ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.fixture
def shown(qtbot: Any, theme: Theme) -> Any:
    def show(widget: QWidget, size: QSize = QSize(600, 200)) -> None:  # noqa: B008 -- a value
        qtbot.addWidget(widget)
        widget.resize(size)
        with qtbot.waitExposed(widget):
            widget.show()

    return show


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_something_in_the_colour_of_the_text(name: str, theme: Theme) -> None:
    picture = icon(name).pixmap(48, 48).toImage()
    inked = [(x, y) for x in range(48) for y in range(48) if picture.pixelColor(x, y).alpha() > 200]
    assert inked
    colours = {picture.pixelColor(x, y).name() for x, y in inked}
    assert theme.tokens.text.lower() in colours


def test_the_result_says_word_and_sentence(qtbot: Any, theme: Theme) -> None:
    line = ResultLine()
    qtbot.addWidget(line)
    line.say("Max Havelaar is on hold for another member.", Tone.ATTENTION)
    assert line.accessibleName() == "Attention: Max Havelaar is on hold for another member."
    assert (line.tone, line.sentence[:12]) == (Tone.ATTENTION, "Max Havelaar")


@pytest.mark.parametrize(
    ("tone", "politeness"), [(Tone.OK, "Polite"), (Tone.INFO, "Polite"), (Tone.STOP, "Assertive")]
)
def test_the_result_is_announced_and_a_stop_interrupts(
    qtbot: Any, theme: Theme, monkeypatch: pytest.MonkeyPatch, tone: Tone, politeness: str
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: told.append((event.message(), event.politeness().name)),
    )
    line = ResultLine()
    qtbot.addWidget(line)
    line.say("Done.", tone)
    assert told == [(f"{tone.word}: Done.", politeness)]


def test_markup_in_a_result_is_text(qtbot: Any, theme: Theme) -> None:
    line = ResultLine()
    qtbot.addWidget(line)
    line.say("<b>Max</b>")
    [label] = [label for label in line.findChildren(QLabel) if "Max" in label.text()]
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_field_tells_its_label_badge_and_error(qtbot: Any, theme: Theme) -> None:
    field = QLineEdit()
    row = FieldRow("&Surname", field, required=True)
    qtbot.addWidget(row)
    row.show_badge("from the card, signature valid", Tone.OK)
    row.show_error("Fill in the surname.")
    heard = QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name)
    assert heard == "Surname *"
    assert field.accessibleDescription() == (
        "Fill in the surname.. from the card, signature valid. Required"
    )
    assert field.property("wrong") == "true"
    row.show_error("")
    assert field.property("wrong") == "false"


def test_an_empty_badge_takes_no_room(qtbot: Any, theme: Theme) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    badge = Badge(parent=panel)
    assert badge.isHidden()
    badge.say("minor", Tone.INFO)
    assert not badge.isHidden()
    badge.say("")
    assert badge.isHidden()


@pytest.mark.parametrize("said_at", ["birth", "later"])
def test_a_badge_with_words_waits_for_its_place_before_it_appears(
    qtbot: Any, theme: Theme, said_at: str
) -> None:
    badge = Badge("minor" if said_at == "birth" else "")
    qtbot.addWidget(badge)
    badge.say("minor", Tone.INFO)
    assert not badge.isVisible()
    panel = QWidget()
    qtbot.addWidget(panel)
    QVBoxLayout(panel).addWidget(badge)
    with qtbot.waitExposed(panel):
        panel.show()
    assert badge.isVisible()


def test_a_list_keeps_its_place_when_it_is_shown_again(qtbot: Any, theme: Theme) -> None:
    items = ItemList("On loan")
    qtbot.addWidget(items)
    rows = [Row(str(n), f"Title {n}") for n in range(5)]
    items.set_rows(rows)
    items.choose("3")
    items.set_rows(rows[1:])
    assert items.key == "3"
    items.set_rows([])
    assert items.key == ""


def test_a_scan_on_top_of_a_list_leaves_what_stands_below(qtbot: Any, theme: Theme) -> None:
    items = ItemList("On loan")
    qtbot.addWidget(items)
    rows = [Row(str(n), f"Title {n}") for n in range(5)]
    items.set_rows(rows)
    below = [items.item(place) for place in range(5)]
    items.choose("3")
    with qtbot.waitSignal(items.chosen) as heard:
        items.set_rows([Row("9", "Title 9"), *rows])
    assert heard.args == ["3"]
    assert [items.item(place) for place in range(1, 6)] == below


@pytest.mark.parametrize("keys", ["", "4", "01234", "9123", "01934", "43210", "12", "0123499"])
def test_a_list_shows_the_rows_it_was_given_last(qtbot: Any, theme: Theme, keys: str) -> None:
    items = ItemList("On loan")
    qtbot.addWidget(items)
    items.set_rows([Row(str(n), f"Title {n}") for n in range(5)])
    items.set_rows([Row(key, f"Title {key}") for key in keys])
    assert [items.item(n).text() for n in range(items.count())] == [f"Title {k}" for k in keys]


def test_a_row_is_spoken_whole_and_opens_with_enter(shown: Any, qtbot: Any) -> None:
    items = ItemList("On loan")
    items.set_rows([Row("7", "Max Havelaar", "Multatuli", "3 days late", Tone.ATTENTION)])
    shown(items)
    spoken = items.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Max Havelaar, 3 days late, Multatuli"
    with qtbot.waitSignal(items.opened) as heard:
        qtbot.keyClick(items, Qt.Key.Key_Return)
    assert heard.args == ["7"]


def jpeg() -> bytes:
    image, data = QImage(140, 200, QImage.Format.Format_RGB32), QByteArray()
    image.fill(Qt.GlobalColor.darkCyan)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")
    return bytes(data.data())


def test_a_photo_is_shown_and_forgotten(qtbot: Any, theme: Theme) -> None:
    photo = Photo()
    qtbot.addWidget(photo)
    photo.look(jpeg())
    assert (photo.pixmap().width(), photo.accessibleName()) == (140, "Photo on the card")
    photo.forget()
    assert (photo.pixmap().isNull(), photo.accessibleName()) == (True, "No photo")


@pytest.mark.qt_log_ignore("JPEG")
def test_bytes_that_are_no_photo_leave_the_frame_empty(qtbot: Any, theme: Theme) -> None:
    photo = Photo()
    qtbot.addWidget(photo)
    photo.look(b"\xff\xd8 no photo")
    assert photo.accessibleName() == "No photo"


def test_a_button_shows_its_key_and_is_named_without_it(shown: Any, qtbot: Any) -> None:
    button = PrimaryButton("&Done", key="F12")
    shown(button)
    assert button.text() == "&Done   F12"
    assert (button.accessibleName(), button.accessibleDescription()) == ("Done", "F12")
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_F12)


def national_number() -> str:
    return f"850412001{97 - 850412001 % 97:02d}"


def test_a_national_number_is_hidden_as_soon_as_it_is_one(shown: Any, qtbot: Any) -> None:
    box, number = Omnibox(), national_number()
    shown(box)
    qtbot.keyClicks(box, number[:10])
    assert box.displayText() == number[:10]
    qtbot.keyClicks(box, number[10])
    assert number not in box.displayText()
    qtbot.keyClick(box, Qt.Key.Key_Backspace)
    assert number[:10] not in box.displayText()


def test_nothing_typed_can_be_brought_back_once_it_is_handed_on(shown: Any, qtbot: Any) -> None:
    box = Omnibox()
    shown(box)
    qtbot.keyClicks(box, national_number())
    with qtbot.waitSignal(box.submitted):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    box.undo()
    assert box.text() == ""
    qtbot.keyClicks(box, "jan")
    assert box.displayText() == "jan"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ((Connection.ALONE, 3), "This desk works on its own"),
        ((Connection.ONLINE, 0), "Online · everything passed on"),
        ((Connection.ONLINE, 1), "Online · 1 change waiting"),
        (
            (Connection.OFFLINE, 12, "14:03"),
            "Offline: you can go on working · 12 changes waiting since 14:03",
        ),
        ((Connection.TROUBLE, 0), "Exchange needs attention · everything passed on"),
    ],
)
def test_the_connection_is_told_in_words(
    qtbot: Any, language: Language, state: Any, words: str
) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_connection(*state)
    assert line.sentence.startswith(words)


def test_how_far_a_first_load_is_is_told_in_the_status_line(qtbot: Any, language: Language) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_connection(Connection.ONLINE)
    line.show_loading(43, 100)
    assert "Online · fetching the library: 43 %" in line.sentence
    line.show_loading(0, 0)
    assert "fetching" not in line.sentence


def test_the_reader_the_staff_and_the_time_are_told_in_words(qtbot: Any, theme: Theme) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_reader(Reader.NO_SERVICE)
    line.show_staff("An V. - Desk 2")
    line.show_clock("14:05")
    assert line.sentence.endswith("Card service is not running. An V. - Desk 2. 14:05")
    line.show_clock_off(off=True)
    assert line.sentence.endswith("14:05 · this computer's clock is wrong")


def test_waiting_shows_only_when_it_lasts(shown: Any, qtbot: Any) -> None:
    bar = BusyBar()
    bar.start("Reading the card")
    bar.stop()
    assert not bar.isVisible()
    bar.start("Reading the card")
    qtbot.waitUntil(bar.isVisible, timeout=2000)
    bar.progress(3, 7)
    bar.stop()
    assert not bar.isVisible()


def test_columns_stand_below_each_other_when_it_is_narrow(shown: Any, theme: Theme) -> None:
    columns = Columns(narrow=500)
    columns.add(QLabel("one"))
    columns.add(QLabel("two"))
    shown(columns, QSize(600, 200))
    row = columns.layout()
    assert isinstance(row, QBoxLayout)
    assert row.direction() is QBoxLayout.Direction.LeftToRight
    theme.apply("light", 200)
    QApplication.processEvents()
    assert row.direction() is QBoxLayout.Direction.TopToBottom


def test_a_row_that_is_full_goes_on_below(shown: Any) -> None:
    ground = QWidget()
    flow, labels = Flow(ground), [QLabel(f"number {n}") for n in range(6)]
    for label in labels:
        label.setFixedSize(90, 20)
        flow.addWidget(label)
    shown(ground, QSize(300, 48))
    assert [label.y() for label in labels] == [0, 0, 0, 28, 28, 28]
    assert flow.heightForWidth(600) == 20


def test_row_asks_no_height_of_what_qt_has_let_go_of(shown: Any) -> None:
    ground = QWidget()
    flow = Flow(ground)
    for label in (QLabel("gone"), QLabel("here")):
        label.setFixedSize(90, 20)
        flow.addWidget(label)
    first = flow.itemAt(0)
    delete(first)
    assert (flow.count(), flow.heightForWidth(50)) == (1, 20)


def test_words_that_do_not_fit_are_in_the_tool_tip(shown: Any) -> None:
    label = Eliding("Offline: you can go on working")
    shown(label, QSize(80, 30))
    label.grab()
    assert label.toolTip() == label.text()


def test_a_sentence_beside_a_box_goes_on_below(shown: Any, qtbot: Any) -> None:
    tick = Tick("The member accepts the regulations and saw the privacy statement")
    shown(tick, QSize(200, 120))
    assert QCheckBox.text(tick).count("\n") >= 2
    assert tick.text() == tick.accessibleName()
    assert tick.heightForWidth(900) < tick.heightForWidth(200)
    assert tick.minimumSizeHint().width() < 160


def test_a_row_that_shows_some_of_its_words_tells_all_of_them_to_the_mouse(
    theme: Theme, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    class Shown:
        """Stands for Qt's tool tip, which the platform of the tests can't raise."""

        @staticmethod
        def showText(_where: QPoint, words: str, _view: QWidget) -> None:  # noqa: N802 -- Qt's name
            told.append(words)

    monkeypatch.setattr(row_painter, "QToolTip", Shown)
    items = ItemList("On loan")
    qtbot.addWidget(items)
    items.set_rows([Row("a", "<b>Het</b> " * 30, "Claus"), Row("b", "Lijmen")])
    items.resize(300, 200)
    items.show()
    for place in (0, 1):
        where = items.visualItemRect(items.item(place)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, where, items.mapToGlobal(where))
        option, index = _option(items, place), items.indexAt(where)
        items.itemDelegate().helpEvent(event, items, option, index)
    assert [words[:15] for words in told] == ["<qt>&lt;b&gt;Het"[:15]]


def _option(items: ItemList, place: int) -> QStyleOptionViewItem:
    option: Any = QStyleOptionViewItem()
    option.rect, option.font = items.visualItemRect(items.item(place)), items.font()
    answer: QStyleOptionViewItem = option
    return answer
