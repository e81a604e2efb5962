"""The page of the activities: what is planned, and of one: who takes part, enrolling, planning."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QTabWidget, QWidget

from desk.activities.enrol_panel import EnrolPanel
from desk.activities.people_panel import PeoplePanel
from desk.activities.plan_panel import PlanPanel
from desk.activities.view import ActivitiesView
from desk.activities.words import activity_row
from desk.lending.list_panel import ListPanel
from desk.privacy.kept_tabs import screen_language
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.page import Page

PEOPLE, ENROL, PLAN = range(3)


class ActivitiesPage(Page):
    """Shows an `ActivitiesView`; its panels tell what staff want."""

    chosen = Signal(str)  # id of the activity

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._view: ActivitiesView | None = None
        self.list = ListPanel("calendar")
        self.new = Button("", symbol="plus")
        self.people, self.enrol, self.plan = PeoplePanel(), EnrolPanel(), PlanPanel()
        self.tabs = QTabWidget()
        for tab in (_scrolling(self.people), _scrolling(self.enrol), _scrolling(self.plan)):
            self.tabs.addTab(tab, "")
        self.tabs.setTabEnabled(ENROL, False)  # what is typed before the list is read goes nowhere
        sides = Columns()
        sides.add(self.list, 2)
        sides.add(self.tabs, 3)
        self.head.addWidget(self.new)
        self.body.addWidget(sides, 1)
        self.list.list.chosen.connect(self.chosen)
        self.list.list.opened.connect(lambda _key: self.turn(ENROL))
        self.new.clicked.connect(self.begin_new)
        self.retranslate()

    def show_view(self, view: ActivitiesView) -> None:
        """Show the activities, and the one that staff look at."""
        self._view = view
        language = screen_language()
        self.list.list.blockSignals(True)
        self.list.set_rows([activity_row(o, view.today, language) for o in view.activities])
        if view.chosen is not None:
            self.list.list.choose(str(view.chosen.activity.id))
        self.list.list.blockSignals(False)
        self.new.setVisible(view.may_plan)
        self.tabs.setTabEnabled(ENROL, view.chosen is not None)
        self.people.show_view(view)
        self.plan.show_view(view)

    def begin_new(self) -> None:
        """Fill in an activity that is not planned yet."""
        self.turn(PLAN)
        self.plan.begin_new()

    def turn(self, tab: int) -> None:
        """Turn to a tab, at its first field."""
        self.tabs.setCurrentIndex(tab)
        if tab == ENROL:
            self.enrol.fields["surname"].setFocus()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Activities"))
        self.tabs.setAccessibleName(self.tr("One activity"))
        for number, words in enumerate(
            (self.tr("Who takes part"), self.tr("Enrol"), self.tr("The activity"))
        ):
            self.tabs.setTabText(number, words)
        self.new.set_words(self.tr("Ne&w activity"))
        self.list.name(
            self.tr("Planned, the next one first"),
            self.tr("Nothing is planned"),
            self.tr("A supervisor plans an activity with New activity."),
        )
        for panel in (self.people, self.enrol, self.plan):
            panel.retranslate()
        if self._view is not None:
            self.show_view(self._view)


def _scrolling(form: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(form)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
