"""The page of the holds: what to fetch, the shelf, between branches, and the queue of a title."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from db.domain.hold_lines import OnShelf
from desk import theme
from desk.holds import rows
from desk.holds.hold_acts import HoldActs
from desk.holds.slip_panel import SlipPanel
from desk.holds.view import HoldsView
from desk.lending.list_panel import ListPanel
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.styled import styled


class HoldsPage(Page):
    """Shows a `HoldsView`; a scan on this page is a copy that staff have in the hand."""

    claim_asked = Signal()
    list_asked = Signal()  # the pick list on paper
    not_found = Signal(object)  # UUID of the copy
    handled = Signal(object)  # UUID of the copy that staff took from the shelf or the box
    given_up = Signal(object)  # UUID of the copy that never arrived
    slip_asked = Signal()
    slip_again = Signal(object)  # UUID of the copy on the shelf
    title_chosen = Signal(object)  # UUID
    changed = Signal(object)  # HoldChange

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: HoldsView | None = None
        self.slip = SlipPanel()
        self.picks, self.shelf = ListPanel("book"), ListPanel("bookmark")
        self.transit, self.titles = ListPanel("book-out"), ListPanel("search")
        self.queue = ListPanel("people")
        self.acts = HoldActs()
        self.claim = PrimaryButton("", symbol="check")
        self.paper = Button("", symbol="printer")
        self.missed = Button("", symbol="close")
        self.clear = PrimaryButton("", symbol="book-in")
        self.again = Button("", symbol="printer")
        self.arrived = PrimaryButton("", symbol="book-in")
        self.lost = Button("", symbol="close")
        self.tabs = QTabWidget()
        self._arrange()
        self._connect()
        self.slip.show_slip(None)
        self.retranslate()

    def show_view(self, view: HoldsView) -> None:
        """Show the lists."""
        self._view = view
        self.slip.show_slip(view.slip)
        self.picks.set_rows([rows.pick_row(line) for line in view.picks])
        self.shelf.set_rows([rows.shelf_row(line, view.how) for line in view.shelf])
        self.transit.set_rows([rows.transit_row(line) for line in view.transit])
        self.titles.set_rows([rows.title_row(line) for line in view.titles])
        self.queue.set_rows([rows.queue_row(line, view.today) for line in view.queue])
        for button in (self.claim, self.paper, self.missed):
            button.setEnabled(bool(view.picks))
        for button in (self.arrived, self.lost):
            button.setEnabled(bool(view.transit))
        self._look_at_shelf()
        self._look_at_hold()
        self._name()

    def show_titles(self) -> None:
        """Turn to the titles: something was looked for."""
        self.tabs.setCurrentIndex(self.tabs.count() - 1)
        self.titles.list.setFocus()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Holds"))
        self.tabs.setAccessibleName(self.tr("Lists of holds"))
        self.claim.set_words(self.tr("I fetch all of these"))
        self.paper.set_words(self.tr("Print the list"))
        self.missed.set_words(self.tr("Not on its shelf"))
        self.clear.set_words(self.tr("Taken from the shelf"))
        self.again.set_words(self.tr("Print its slip again"))
        self.arrived.set_words(self.tr("Has arrived"))
        self.lost.set_words(self.tr("Never arrived"))
        self.acts.retranslate()
        self.slip.retranslate()
        self._name()
        if self._view is not None:
            self.show_view(self._view)

    def _name(self) -> None:
        picks, shelf, way = (len(x) for x in self._lists())
        for number, words in enumerate(
            (
                self.tr("To fetch ({count})").format(count=picks),
                self.tr("Shelf ({count})").format(count=shelf),
                self.tr("Between branches ({count})").format(count=way),
                self.tr("Queue of a title"),
            )
        ):
            self.tabs.setTabText(number, words)
        self.picks.name(
            self.tr("Copies that somebody waits for, in walking order"),
            self.tr("Nothing to fetch"),
            self.tr("No copy on a shelf of this branch is asked for."),
        )
        self.shelf.name(
            self.tr("On the holds' shelf"),
            self.tr("The shelf is empty"),
            self.tr("Scan a copy that was fetched: it is kept for who is next."),
        )
        self.transit.name(
            self.tr("On its way to or from this branch"),
            self.tr("Nothing is on its way"),
            self.tr("A copy that arrives is scanned here or taken back as always."),
        )
        self.titles.name(
            self.tr("Titles found"),
            self.tr("Which title?"),
            self.tr("Type words of the title or the author in the field on top."),
        )
        self.queue.name(
            self.tr("Who waits for it"), self.tr("Nobody waits"), self.tr("Choose a title.")
        )

    def _lists(self) -> tuple[tuple[object, ...], ...]:
        view = self._view
        return (view.picks, view.shelf, view.transit) if view else ((), (), ())

    def _look_at_shelf(self) -> None:
        key = self.shelf.list.key
        shelf = self._view.shelf if self._view else ()
        line = next((x for x in shelf if str(x.copy.item_id) == key), None)
        self.clear.setEnabled(line is not None and line.why is not OnShelf.READY)
        self.again.setEnabled(line is not None and line.why is OnShelf.READY)

    def _look_at_hold(self) -> None:
        view, key = self._view, self.queue.list.key
        queue = view.queue if view else ()
        line = next((x.line for x in queue if str(x.line.state.hold.id) == key), None)
        branches, today = (view.branches, view.today) if view else ((), None)
        self.acts.show_hold(line.state if line else None, branches, today)

    def _connect(self) -> None:
        self.claim.clicked.connect(self.claim_asked)
        self.paper.clicked.connect(self.list_asked)
        self.missed.clicked.connect(lambda: _tell(self.picks, self.not_found))
        self.clear.clicked.connect(lambda: _tell(self.shelf, self.handled))
        self.again.clicked.connect(lambda: _tell(self.shelf, self.slip_again))
        self.arrived.clicked.connect(lambda: _tell(self.transit, self.handled))
        self.lost.clicked.connect(lambda: _tell(self.transit, self.given_up))
        self.slip.print.clicked.connect(self.slip_asked)
        self.shelf.list.chosen.connect(self._look_at_shelf)
        self.queue.list.chosen.connect(self._look_at_hold)
        self.titles.list.chosen.connect(lambda _key: _tell(self.titles, self.title_chosen))
        self.acts.asked.connect(self.changed)

    def _arrange(self) -> None:
        self.body.addWidget(self.slip)
        self.body.addWidget(self.tabs, 1)
        for panel, buttons in (
            (self.picks, (self.claim, self.paper, self.missed)),
            (self.shelf, (self.clear, self.again)),
            (self.transit, (self.arrived, self.lost)),
        ):
            self.tabs.addTab(_with_buttons(panel, buttons), "")
        both = Columns()
        both.add(self.titles)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.queue, 1)
        column.addWidget(self.acts)
        both.add(right)
        self.tabs.addTab(_on_ground(both), "")


def _tell(panel: ListPanel, signal: SignalInstance) -> None:
    if panel.list.key:
        signal.emit(UUID(panel.list.key))


def _with_buttons(panel: ListPanel, buttons: tuple[Button, ...]) -> QWidget:
    row = Flow()
    for button in buttons:
        row.addWidget(button)
    tab = QWidget()
    column = QVBoxLayout(tab)
    column.setContentsMargins(0, theme.GAP, 0, 0)
    column.setSpacing(theme.NEAR)
    column.addWidget(panel, 1)
    column.addLayout(row)
    return styled_ground(tab)


def _on_ground(part: QWidget) -> QWidget:
    tab = QWidget()
    column = QVBoxLayout(tab)
    column.setContentsMargins(0, theme.GAP, 0, 0)
    column.addWidget(part)
    return styled_ground(tab)


def styled_ground(widget: QWidget) -> QWidget:
    """Let a tab stand on the ground of the window."""
    styled(widget, role="ground")
    return widget
