"""Items to sort out: late for very long, damaged, missing, claimed, still to be described."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from db.domain.item import Condition, Why
from desk import theme
from desk.items.view import ItemsView, Matter
from desk.items.words import left_words, matter_row, why_words
from desk.lending.list_panel import ListPanel
from desk.widgets.button import Button
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.styled import text

NOTED = (Condition.GOOD, Condition.DAMAGED, Condition.MISSING)


class ItemsPage(Page):
    """Shows an `ItemsView`; a scan on this page is an item that staff have in the hand."""

    noted = Signal(object, object)  # Item, Condition
    lost = Signal(object)  # Matter: the loan ends, and the item is charged
    withdrawn = Signal(object, object)  # Item, Why
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._view = ItemsView()
        self._rows: dict[str, Matter] = {}
        self.list = ListPanel("search")
        self.lost_button = Button("", symbol="euro")
        self.withdraw, self.undo = Button("", symbol="trash"), Button("", symbol="undo")
        self.why = QComboBox()
        self._left = text(role="small", wrap=True)
        self.buttons = {
            Condition.GOOD: Button("", symbol="check"),
            Condition.DAMAGED: Button("", symbol="warning"),
            Condition.MISSING: Button("", symbol="help"),
        }
        acts = QWidget()
        flow = Flow(space=theme.TIGHT)
        acts.setLayout(flow)
        for condition, button in self.buttons.items():
            button.clicked.connect(partial(self._note, condition))
            flow.addWidget(button)
        for widget in (self.lost_button, self.why, self.withdraw, self.undo):
            flow.addWidget(widget)
        self.withdraw.clicked.connect(self._withdraw)
        self.undo.clicked.connect(self.undo_asked)
        self.lost_button.clicked.connect(self._lose)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(acts)
        self.body.addWidget(self._left)
        self.list.list.chosen.connect(self._offer)
        self.retranslate()

    @property
    def looked_at(self) -> Matter | None:
        """The item that staff look at."""
        return self._rows.get(self.list.list.key)

    def show_view(self, view: ItemsView) -> None:
        """Show the list, with what was scanned on top and chosen."""
        self._view = view
        hand = view.in_hand
        rows = [m for m in view.matters if hand is None or m.item.id != hand.id]
        if hand is not None:
            known = next((m for m in view.matters if m.item.id == hand.id), None)
            rows.insert(0, known or Matter(hand))
        self._rows = {matter.key: matter for matter in rows}
        self.list.set_rows([matter_row(matter) for matter in rows])
        if hand is not None:
            self.list.list.choose(str(hand.id))
        self.list.name(
            self.tr("To sort out ({count})").format(count=len(view.matters)),
            self.tr("Nothing to sort out"),
            self.tr("Scan an item to say what is the matter with it."),
        )
        for widget in (self.why, self.withdraw):
            widget.setVisible(view.may_withdraw)
        self._left.setText(left_words(view.left))
        self._left.setVisible(bool(view.left))
        self.undo.setVisible(view.withdrawn is not None)
        self._offer()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Items to sort out"))
        self.buttons[Condition.GOOD].set_words(self.tr("In &order"))
        self.buttons[Condition.DAMAGED].set_words(self.tr("&Damaged"))
        self.buttons[Condition.MISSING].set_words(self.tr("&Not on its shelf"))
        self.lost_button.set_words(self.tr("&Lost: charge it"))
        self.why.setAccessibleName(self.tr("Why it leaves the collection"))
        chosen = max(self.why.currentIndex(), 0)
        self.why.clear()
        for why in Why:
            self.why.addItem(why_words(why), why)
        self.why.setCurrentIndex(chosen)
        self.withdraw.set_words(self.tr("Out of the &collection"))
        self.undo.set_words(self.tr("&Back in the collection"))
        self.show_view(self._view)

    def _offer(self, *_key: str) -> None:
        matter = self.looked_at
        for condition, button in self.buttons.items():
            button.setEnabled(
                matter is not None
                and matter.loan_id is None
                and matter.item.condition is not condition
            )
        self.lost_button.setEnabled(matter is not None and matter.loan_id is not None)
        there = matter is not None and matter.item.condition is not Condition.WITHDRAWN
        self.why.setEnabled(there)
        self.withdraw.setEnabled(there)  # also of what is lent: staff are told what to do first

    def _note(self, condition: Condition, *_clicked: bool) -> None:
        matter = self.looked_at
        if matter is not None:
            self.noted.emit(matter.item, condition)

    def _lose(self) -> None:
        matter = self.looked_at
        if matter is not None and matter.loan_id is not None:
            self.lost.emit(matter)

    def _withdraw(self) -> None:
        matter = self.looked_at
        if matter is not None:
            self.withdrawn.emit(matter.item, Why(self.why.currentData()))
