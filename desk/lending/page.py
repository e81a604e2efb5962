"""The return screen: everything that was scanned, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desk.holds.slip import Slip
from desk.holds.slip_panel import SlipPanel
from desk.language import day
from desk.lending import handled_words
from desk.lending.handled import Handled
from desk.lending.list_panel import ListPanel
from desk.lending.returns import Stray
from desk.lending.view import ReturnView
from desk.lending.why_panel import WhyPanel
from desk.widgets.button import Button
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.row import Row
from desk.widgets.styled import styled, text
from desk.widgets.tone import Tone


class ReturnPage(Page):
    """Shows a `ReturnView`; every scan of the window comes back here while it is open."""

    clear_asked = Signal()
    undo_asked = Signal()
    drop_asked = Signal(bool)  # what is scanned from now on comes out of the book drop
    here_asked = Signal(bool)  # what is scanned from now on was used in the library
    why_asked = Signal(bool)
    slip_asked = Signal(object)  # Slip: print it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = ReturnView()
        self._list = ListPanel("book-in")
        self._today = text(role="muted")
        self._drop = Button("", symbol="calendar")
        self._drop.setCheckable(True)
        self._here = Button("", symbol="book")
        self._here.setCheckable(True)
        self._clear = Button("", symbol="check")
        self._undo = Button("", symbol="undo", tone="quiet")
        self._why = Button("", symbol="help", tone="quiet")
        self._why.setCheckable(True)
        self.reasons = WhyPanel()
        self.slip = SlipPanel()
        self._lay_out()
        self._drop.clicked.connect(self.drop_asked)
        self._here.clicked.connect(self.here_asked)
        self._clear.clicked.connect(self.clear_asked)
        self.slip.print.clicked.connect(self._ask_slip)
        self._undo.clicked.connect(self.undo_asked)
        self._why.toggled.connect(self.why_asked)
        self._list.list.chosen.connect(lambda _key: self.why_asked.emit(self._why.isChecked()))
        self.retranslate()

    @property
    def view(self) -> ReturnView:
        """What is shown now."""
        return self._view

    @property
    def looked_at(self) -> str:
        """The key of the row staff look at."""
        return self._list.list.key

    def show_view(self, view: ReturnView) -> None:
        """Show what was taken back."""
        self._view = view
        self._list.set_rows([_row(one) for one in view.returned])
        self.slip.show_slip(_slip(view))
        self._clear.setEnabled(bool(view.returned))
        self._undo.setEnabled(any(isinstance(x, Handled) and x.can_undo for x in view.returned))
        self._why.setEnabled(any(isinstance(x, Handled) for x in view.returned))
        self._drop.setChecked(view.counts_for is not None)
        styled(self._drop, tone="attention" if view.counts_for else "")
        self._here.setChecked(view.here)
        styled(self._here, tone="attention" if view.here else "")
        self._name()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Take back"))
        self.slip.retranslate()
        self._here.set_words(self.tr("Used in the &library"))
        self._clear.set_words(self.tr("&Empty the list"))
        self._undo.set_words(self.tr("&Undo this row (F4)"))
        self._why.set_words(self.tr("&Why?"))
        self.show_view(self._view)

    def _lay_out(self) -> None:
        self.head.addWidget(self._clear)
        first = Flow()
        first.addWidget(self._drop)
        first.addWidget(self._here)
        first.addWidget(self._today)
        self.body.addLayout(first)
        below = Flow()
        below.addWidget(self._why)
        below.addWidget(self._undo)
        self.body.addWidget(self.slip)
        self.body.addWidget(self._list, 1)
        self.body.addLayout(below)
        self.body.addWidget(self.reasons)

    def _ask_slip(self) -> None:
        slip = _slip(self._view)
        if slip is not None:
            self.slip_asked.emit(slip)

    def _name(self) -> None:
        counts_for = self._view.counts_for
        self._drop.set_words(
            self.tr("&Book drop: counts for {day}").format(day=day(counts_for))
            if counts_for
            else self.tr("&Book drop: handed in before opening")
        )
        self._today.setText(self.tr("%n item(s) taken back today", "", self._view.back_today))
        self._list.name(
            self.tr("Scanned now: {count}").format(count=len(self._view.returned)),
            self.tr("Scan what comes back"),
            self.tr("Every item scanned here is taken back, one after the other."),
        )


def _slip(view: ReturnView) -> Slip | None:
    """Give the slip of what was scanned last, if one goes into it."""
    last = view.returned[0] if view.returned else None
    return last.slip if isinstance(last, Handled) and not last.undone else None


def _row(one: Handled | Stray) -> Row:
    return _stray_row(one) if isinstance(one, Stray) else handled_words.as_row(one)


def _stray_row(stray: Stray) -> Row:
    if stray.title:
        place = QCoreApplication.translate("lending", "Was not on loan: to the shelf")
        return Row(stray.key, stray.title, stray.author, place, Tone.ATTENTION, "info")
    place = QCoreApplication.translate("lending", "Unknown: set aside")
    return Row(stray.key, stray.barcode, "", place, Tone.ATTENTION, "warning")
