"""The inbox: what staff should look at, what was decided, and one of them in full (S13)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from db.domain.inbox import Entry, Told
from desk import theme
from desk.inbox.clock_words import clock_words
from desk.inbox.entry_panel import EntryPanel
from desk.inbox.view import InboxView
from desk.inbox.words import moment, short_words
from desk.widgets.columns import Columns
from desk.widgets.empty_state import EmptyState
from desk.widgets.item_list import ItemList
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.row import Row
from desk.widgets.styled import styled, text
from desk.widgets.symbol import Symbol
from desk.widgets.tone import Tone

SYMBOLS = {
    Told.LENT_TWICE: "book-out",
    Told.RETURNED_UNSEEN: "book-in",
    Told.REGISTERED_TWICE: "people",
    Told.CONSENT_LOST: "shield",
    Told.EDITED_TWICE: "person",
    Told.CARD_TWICE: "card",
    Told.BARCODE_TWICE: "book",
    Told.PAID_TWICE: "euro",
    Told.HOLD_BYPASSED: "bookmark",
    Told.OVERBOOKED: "people",
    Told.WORKED_ON: "lock",
    Told.LATE_WORK: "clock",
    Told.REFUSED: "stop",
    Told.SET_ASIDE: "info",
}


class InboxPage(Page):
    """Shows an `InboxView`; tells what staff decide, take back, or want to see of a member."""

    decided = Signal(object, object)  # Entry, Outcome
    undone = Signal(object)  # Entry
    file_asked = Signal(object)  # UUID

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._view = InboxView()
        self._clock = Panel()
        self._clock_words = text(wrap=True)
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for _ in range(2):
            self._tabs.addTab("")
        self.list = ItemList("")
        self.entry = EntryPanel()
        self._empty = EmptyState("check")
        self._place_parts()
        self._tabs.currentChanged.connect(lambda _place: self._show_list())
        self.list.chosen.connect(self._show_chosen)
        self.entry.chosen.connect(self._decide)
        self.entry.undone.connect(self._undo)
        self.entry.file_asked.connect(self.file_asked)
        self.retranslate()

    def show_view(self, view: InboxView) -> None:
        """Show what there is; staff stay at the entry they look at, while it is there."""
        self._view = view
        self._clock.setVisible(view.clock_off)
        self._clock_words.setText(clock_words(view.offset_ms) if view.clock_off else "")
        titles = (
            self.tr("To look at ({count})").format(count=len(view.waiting)),
            self.tr("Decided ({count})").format(count=len(view.decided)),
        )
        for place, title in enumerate(titles):
            self._tabs.setTabText(place, title)
        self._show_list()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self.set_title(self.tr("To look at"))
        self._tabs.setAccessibleName(self.tr("What waits, and what was decided"))
        self.list.setAccessibleName(self.tr("What staff should know"))
        self.show_view(self._view)

    @property
    def current(self) -> Entry | None:
        """The entry staff look at."""
        return next((e for e in self._entries() if str(e.id) == self.list.key), None)

    def _entries(self) -> tuple[Entry, ...]:
        return self._view.decided if self._tabs.currentIndex() else self._view.waiting

    def _show_list(self) -> None:
        entries = self._entries()
        self.list.set_rows([_row(entry) for entry in entries])
        self._both.setVisible(bool(entries))
        self._empty.setHidden(bool(entries))
        if self._tabs.currentIndex():
            self._empty.say(self.tr("Nothing was decided yet"))
        else:
            self._empty.say(
                self.tr("Nothing to look at"),
                self.tr("What two desks do that does not go together is told here."),
            )
        self._show_chosen(self.list.key)

    def _show_chosen(self, _key: str) -> None:
        self.entry.show_entry(self.current)

    def _decide(self, outcome: object) -> None:
        if (entry := self.current) is not None:
            self.decided.emit(entry, outcome)

    def _undo(self) -> None:
        if (entry := self.current) is not None:
            self.undone.emit(entry)

    def turn(self, *, decided: bool) -> None:
        """Show what was decided, or what waits."""
        self._tabs.setCurrentIndex(int(decided))

    def choose(self, entry_id: UUID) -> None:
        """Go to an entry, if it is in the list that is shown."""
        self.list.choose(str(entry_id))

    def _place_parts(self) -> None:
        warning = Columns(0)
        symbol = Symbol("clock", 24)
        symbol.change("clock", Tone.ATTENTION.value)
        symbol.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        warning.add(symbol, 0)
        warning.add(self._clock_words, 1)
        self._clock.body.addWidget(warning)
        self._both = Columns(760)
        self._both.add(self.list, 2)
        self._both.add(_scrolling(self.entry), 3)
        for part in (self._clock, self._tabs):
            self.body.addWidget(part)
        self.body.addWidget(self._both, 1)
        self.body.addWidget(self._empty, 1)


def _row(entry: Entry) -> Row:
    title, about = short_words(entry)
    at = entry.at if entry.settled is None else entry.settled.at
    tone = Tone.ATTENTION if entry.settled is None else Tone.NEUTRAL
    detail = " · ".join(filter(None, (moment(at), about)))
    return Row(str(entry.id), title, detail, tone=tone, symbol=SYMBOLS[entry.told])


def _scrolling(panel: QWidget) -> QScrollArea:
    """Let an entry be as high as it needs."""
    ground = QWidget()
    styled(ground, role="ground")
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, theme.HAIR, 0)
    column.addWidget(panel)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidget(ground)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
