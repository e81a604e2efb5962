"""What staff work in: places at the left, one field on top, states at the bottom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk import theme
from desk.acts import KNOWN, Act, Acts, Words
from desk.widgets import on_page
from desk.widgets.command_list import MARK, CommandList
from desk.widgets.discreet import Discreet
from desk.widgets.hint import Hint
from desk.widgets.omnibox import Omnibox
from desk.widgets.panes import next_pane
from desk.widgets.rail import Rail
from desk.widgets.result_line import ResultLine
from desk.widgets.row import Row
from desk.widgets.status_line import StatusLine
from desk.widgets.styled import styled
from desk.widgets.tone import Tone

TWICE: Final = 600  # milliseconds within which two presses of Escape belong together
# What every window can be asked for; what else there is, is offered by whoever answers it.
OWN: Final = (
    # The window answers these itself.
    *("omnibox", "palette", "next_pane", "repeat", "menu", "discreet"),
    *("undo", "end_session", "sync", "lock", "change_staff"),
)
ROOM_FOR_WORDS: Final = 700  # pixels at 100 %: in a narrower window the rail shows pictures only


def _nothing() -> None:
    """Follow from a place that needs to do nothing."""


@dataclass(frozen=True)
class Made:
    """A page, and what follows each time staff come there and go."""

    page: QWidget
    begin: Callable[[], object] = _nothing
    leave: Callable[[], object] = _nothing


@dataclass
class _Place:
    """A place of the window: its name, how its page is made, and the page once it is."""

    title: Words
    make: Callable[[], Made]
    made: Made | None = None


class Window(QWidget):
    """What one of the staff works in, inside the frame; pages are added as places, acts as keys.

    `submitted` carries what was typed in the omnibox, `asked` the key of an act, `arrived` the
    key of the place staff come to.
    """

    submitted = Signal(str)
    asked = Signal(str)
    arrived = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.omnibox = Omnibox()
        self.result = ResultLine()
        self.rail = Rail()
        self.status = StatusLine()
        self.pages = QStackedWidget()
        self.hint = Hint()
        self._covered = False
        self._places: dict[str, _Place] = {}
        self.acts = Acts(self)
        self._escaped = 0
        self._commands = CommandList(self.omnibox, self, self._offered)
        self._more = self.rail.add_below("menu", "F10")
        self._personal = Discreet(self.hint, self.pages)
        self._arrange()
        self._more.clicked.connect(self._open_menu)
        self.omnibox.submitted.connect(self._submit)
        self._commands.chosen.connect(self._choose)
        self.rail.asked.connect(self.go)
        self.acts.asked.connect(self.ask)
        self.offer(*(KNOWN[key] for key in OWN))
        self.retranslate()

    def add_place(
        self,
        key: str,
        title: Words,
        symbol: str,
        page: QWidget,
        shortcut: str = "",
        *,
        begin: Callable[[], object] = _nothing,
        leave: Callable[[], object] = _nothing,
        in_menu: bool = False,
    ) -> None:
        """Add a page that is at hand from the start.

        `title` answers its name in the language of the screen. `begin` follows each time staff
        come there; `leave` when they see it no more, and there it lets go of members' names: they
        went elsewhere, or the desk was locked.
        """
        self.pages.addWidget(page)
        made = Made(page, begin, leave)
        self._add(key, _Place(title, lambda: made, made), symbol, shortcut, in_menu=in_menu)

    def add_later(
        self,
        key: str,
        title: Words,
        symbol: str,
        make: Callable[[], Made],
        shortcut: str = "",
        *,
        in_menu: bool = False,
    ) -> None:
        """Add a place whose page is made when staff first come there; else as `add_place`."""
        self._add(key, _Place(title, make), symbol, shortcut, in_menu=in_menu)

    def _add(self, key: str, place: _Place, symbol: str, shortcut: str, *, in_menu: bool) -> None:
        """Put a place in the rail, or only in the menu when staff seldom need it."""
        self._places[key], title = place, place.title
        if not in_menu:
            button = self.rail.add_place(key, symbol, shortcut)
            button.set_words(title())
            QWidget.setTabOrder(button, self._more)
        self.offer(Act(f"go:{key}", title, shortcut, symbol, in_menu=in_menu))
        if len(self._places) == 1:
            self.go(key)

    def offer(self, *acts: Act) -> None:
        """Let staff ask for more; whoever offers an act answers it when `asked` carries its key."""
        for act in acts:
            self.acts.add(act)

    @property
    def place(self) -> str:
        """The key of the place shown."""
        shown = self.pages.currentWidget()
        places = self._places.items()
        return next((key for key, place in places if place.made and place.made.page is shown), "")

    def page(self, key: str) -> QWidget | None:
        """Give the page of a place; nothing while nobody came there yet."""
        made = self._places[key].made
        return made.page if made else None

    def ask(self, key: str) -> None:
        """Do what the window itself can do; tell the others what was asked for."""
        if self.covered:
            return
        own = {
            "omnibox": self.to_omnibox,
            "repeat": self.result.repeat,
            "next_pane": self._next_pane,
            "palette": self._commands.open,
            "discreet": self._turn_discreet,
        }
        if key.startswith("go:"):
            self.go(key.removeprefix("go:"))
        elif key in own:
            own[key]()
        elif key == "menu":
            self._open_menu()
        else:
            self.asked.emit(key)

    def go(self, key: str) -> None:
        """Show a place; whoever typed on the page before it goes on in the omnibox."""
        if self.place != key:
            self._leave()
        before = self.pages.currentWidget()
        typed = before is not None and before.isAncestorOf(QApplication.focusWidget() or self)
        self.pages.setCurrentWidget(self._made(self._places[key]).page)
        if typed and before is not self.pages.currentWidget():
            self.to_omnibox()
        self.rail.mark(key)
        self._arrive()

    def to_omnibox(self) -> None:
        """Put the cursor in the omnibox."""
        self.omnibox.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.omnibox.selectAll()

    @property
    def covered(self) -> bool:
        """Whether a page hides everything."""
        return self._covered

    def lay_out(self, size: QSize) -> None:
        """Work out everything's look and place as if it showed in this size."""
        if not self.isVisible():
            self.resize(size)
            self.grab()

    def step_back(self) -> None:
        """Let go of what staff see: a page covers everything."""
        if not self.covered:
            self._leave()
            self._close_what_floats()
            self._covered = True

    def step_forward(self) -> None:
        """Go on where staff left off: what covered everything is gone."""
        self._covered = False
        self.to_omnibox()
        self._arrive()

    def _close_what_floats(self) -> None:
        self._commands.hide()
        for widget in QApplication.topLevelWidgets():
            floats = widget.windowType() in (Qt.WindowType.Popup, Qt.WindowType.Dialog)
            if widget.isVisible() and floats:
                widget.close()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self._more.set_words(self.tr("Menu"))
        self.acts.menu.setAccessibleName(self.tr("Menu"))
        self.acts.retranslate()
        self._commands.retranslate()
        self._personal.retranslate()
        self._name_places()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Let letters that no field wants fall into the omnibox."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if plain and event.text().isprintable() and event.text().strip() and not self.covered:
            self.omnibox.setFocus()
            self.omnibox.insert(event.text())
        elif event.key() == Qt.Key.Key_Escape and not self.covered:
            self._escape(event.timestamp())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language and the size of the text."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.retranslate()
            self._share_room()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Leave the room to the page where larger text needs it."""
        super().resizeEvent(event)
        self._share_room()

    def _turn_discreet(self) -> None:
        """Hide what may name somebody, or show it again; scans go on all the while."""
        self.result.veil(yes=self._personal.turn())
        self.to_omnibox()

    def _arrange(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, theme.GAP)
        top.setSpacing(theme.NEAR)
        top.addWidget(self.omnibox)
        top.addWidget(self.result)
        top.addWidget(self._personal, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(top, 1)
        styled(self, role="ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row, 1)
        whole.addWidget(self.status)

    def _share_room(self) -> None:
        self.rail.show_words(yes=self.width() >= theme.scaled(ROOM_FOR_WORDS))

    def _escape(self, at: int) -> None:
        if at - self._escaped < TWICE:
            self.to_omnibox()
        self._escaped = at

    def _submit(self, typed: str) -> None:
        if not typed.startswith(MARK):
            self.submitted.emit(typed)
        elif not self._commands.run(typed.removeprefix(MARK)):
            self.result.say(self.tr("There is no such command."), Tone.ATTENTION)

    def _offered(self) -> list[Row]:
        """List everything staff can do here: the buttons of the page, then the acts."""
        return [*on_page.rows(self.pages.currentWidget()), *self.acts.rows()]

    def _choose(self, key: str) -> None:
        why_not = self.acts.why_not(key)
        if why_not:
            self.result.say(why_not, Tone.ATTENTION)
        elif key.startswith(on_page.PRESS):
            on_page.press(self.pages.currentWidget(), key)
        else:
            self.ask(key)

    def _name_places(self) -> None:
        for key, button in self.rail.buttons.items():
            button.set_words(self._places[key].title())
        self.rail.updateGeometry()

    def _arrive(self) -> None:
        place = self.place
        if place and not self.covered:
            self._made(self._places[place]).begin()
            self.arrived.emit(place)

    def _leave(self) -> None:
        place = self.place
        if place:
            self._made(self._places[place]).leave()

    def _made(self, place: _Place) -> Made:
        if place.made is None:
            place.made = place.make()
            self.pages.addWidget(place.made.page)
        return place.made

    def _open_menu(self) -> None:
        size = self.acts.menu.sizeHint()
        self.acts.menu.popup(self._more.mapToGlobal(QPoint(0, -size.height())))

    def _next_pane(self) -> None:
        page = self.pages.currentWidget()
        next_pane((self.omnibox, page, self.rail.buttons.get(self.place, self._more)), page)
