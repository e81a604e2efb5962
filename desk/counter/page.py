"""The counter: the home of the desk, and the session of the member in front of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.counter.home_pane import HomePane
from desk.counter.session_pane import SessionPane
from desk.counter.tray_panel import TrayPanel
from desk.counter.view import CounterView
from desk.lending.why import Why
from desk.widgets.page import Page


class CounterPage(Page):
    """Shows a `CounterView`; tells what staff intend, scans come from the window."""

    member_chosen = Signal(object)  # UUID: of the members found, this one
    decided = Signal(str, object, str)  # code, Choice, the words that go with it
    end_asked = Signal()
    previous_asked = Signal()
    search_closed = Signal()
    undo_asked = Signal()
    file_asked = Signal(object)  # UUID: open the member file
    renew_asked = Signal(object)  # UUID: this loan
    renew_all_asked = Signal()
    why_asked = Signal(object)  # Asked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = CounterView()
        self._tray = TrayPanel()
        self._home = HomePane()
        self._session = SessionPane()
        self._panes = QStackedWidget()
        self._panes.addWidget(self._home)
        self._panes.addWidget(self._session)
        self.body.addWidget(self._tray)
        self.body.addWidget(self._panes, 1)
        self._tray.decided.connect(self.decided)
        self._home.member_chosen.connect(self.member_chosen)
        self._home.previous_asked.connect(self.previous_asked)
        self._home.search_closed.connect(self.search_closed)
        self._session.undo_asked.connect(self.undo_asked)
        self._session.end_asked.connect(self.end_asked)
        self._session.file_asked.connect(self._ask_file)
        self._session.renew_asked.connect(self.renew_asked)
        self._session.renew_all_asked.connect(self.renew_all_asked)
        self._session.why_asked.connect(self.why_asked)
        self._session.member_chosen.connect(self.member_chosen)
        self.retranslate()

    @property
    def view(self) -> CounterView:
        """What is shown now."""
        return self._view

    @property
    def looked_at(self) -> str:
        """The key of the row staff look at."""
        searching = self._panes.currentWidget() is self._home
        return self._home.looked_at if searching else self._session.looked_at

    def show_why(self, why: Why) -> None:
        """Show the answer to a question why."""
        self._session.show_why(why)

    def show_view(self, view: CounterView) -> None:
        """Show the open member's session, or the home of the desk; what is shown stays."""
        if view != self._view:
            self._show(view)

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.setAccessibleName(self.tr("Counter"))
        self._home.retranslate()
        self._session.retranslate()
        self._tray.show_questions(self._view.questions, again=True)
        self._show(self._view)

    def _show(self, view: CounterView) -> None:
        self._view = view
        self._tray.show_questions(view.questions)
        self._home.show_view(view)
        self._session.show_view(view)
        searching = view.member is None or bool(view.found)
        self._panes.setCurrentWidget(self._home if searching else self._session)

    def _ask_file(self) -> None:
        if self._view.member is not None:
            self.file_asked.emit(self._view.member.id)
