"""The page of the newsletter: signing up and off, who is on the list, and the issues."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from desk import theme
from desk.lending.list_panel import ListPanel
from desk.newsletter.issue_panel import IssuePanel
from desk.newsletter.join_panel import JoinPanel
from desk.newsletter.readers_panel import ReadersPanel
from desk.newsletter.view import NewsletterView
from desk.newsletter.words import issue_row
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.flow import Flow
from desk.widgets.page import Page

JOIN, READERS, ISSUES = range(3)


class NewsletterPage(Page):
    """Shows a `NewsletterView`; its panels tell what staff want."""

    chosen = Signal(str)  # id of the issue
    new_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._view = NewsletterView()
        self.join, self.readers, self.issue = JoinPanel(), ReadersPanel(), IssuePanel()
        self.list, self.new = ListPanel("mail"), Button("", symbol="plus")
        self.tabs = QTabWidget()
        for tab in (_scrolling(self.join), _scrolling(self.readers), self._issues()):
            self.tabs.addTab(tab, "")
        self.body.addWidget(self.tabs, 1)
        self.list.list.chosen.connect(self.chosen)
        self.new.clicked.connect(self.new_asked)
        self.retranslate()

    def show_view(self, view: NewsletterView) -> None:
        """Show the list and the issues, to who may see them."""
        self._view = view
        for tab in (READERS, ISSUES):
            self.tabs.setTabVisible(tab, view.may_manage)
        self.list.list.blockSignals(True)
        self.list.set_rows([issue_row(one) for one in view.issues])
        if view.chosen is not None:
            self.list.list.choose(str(view.chosen.issue.id))
        self.list.list.blockSignals(False)
        self.join.show_view(view)
        self.readers.show_view(view)
        self.issue.show_view(view)

    def turn(self, tab: int) -> None:
        """Turn to a tab."""
        self.tabs.setCurrentIndex(tab)

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Newsletter"))
        self.tabs.setAccessibleName(self.tr("Newsletter"))
        names = (self.tr("Sign up or off"), self.tr("Who is on the list"), self.tr("Issues"))
        for number, words in enumerate(names):
            self.tabs.setTabText(number, words)
        self.new.set_words(self.tr("New &issue"))
        self.list.name(
            self.tr("Issues, the latest first"),
            self.tr("No issue yet"),
            self.tr("Write the first one at the side."),
        )
        for panel in (self.join, self.readers, self.issue):
            panel.retranslate()
        self.show_view(self._view)

    def _issues(self) -> QWidget:
        left, above = QWidget(), Flow()
        above.addWidget(self.new)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        sides = Columns()
        sides.add(left, 2)
        sides.add(_scrolling(self.issue), 3)
        tab = QWidget()
        room = QVBoxLayout(tab)
        room.setContentsMargins(0, theme.GAP, 0, 0)
        room.addWidget(sides)
        return tab


def _scrolling(form: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(form)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
