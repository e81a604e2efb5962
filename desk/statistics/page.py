"""The page of statistics: which table, its chart, and the same as a list."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.domain.disclosure import PublishedCell
from db.domain.statistics import What
from db.domain.sync_report import Lag
from db.registers.statistics import KNOWN, Of, View
from desk import theme
from desk.language import day
from desk.lending.list_panel import ListPanel
from desk.statistics.chart import Bar, BarChart
from desk.statistics.view import Chosen, Exchange, StatisticsView
from desk.statistics.words import (
    EXCHANGE,
    MEMBERS,
    VIEWS,
    WHAT,
    minutes_of,
    month_words,
    short_wait,
    short_words,
    value_words,
    wait_words,
)
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.pick import Pick
from desk.widgets.row import Row
from desk.widgets.styled import text


class StatisticsPage(Page):
    """Shows one `StatisticsView`; tells which table staff want, and that they want it as a file."""

    chosen = Signal(object)  # Chosen
    file_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self.view: StatisticsView | None = None
        self.what, self.by, self.month = Pick(), Pick(), Pick()
        self._rows = [FieldRow("", box) for box in (self.what, self.by, self.month)]
        self.save = Button("", symbol="chart")
        self.list, self.chart = ListPanel("chart"), BarChart()
        self._note = text(role="muted", wrap=True)
        self._sheet = Panel()
        self._sheet.body.addWidget(self.chart, 1)
        asked = Flow(space=theme.GAP)
        for row in self._rows:
            asked.addWidget(row)
        both = Columns(narrow=760)
        both.add(self.list, 2)
        both.add(self._sheet, 3)
        self.head.addWidget(self.save)
        self.body.addLayout(asked)
        self.body.addWidget(both, 1)
        self.body.addWidget(self._note)
        for box in (self.what, self.by, self.month):
            box.activated.connect(lambda _at: self.chosen.emit(self._asked()))
        self.save.clicked.connect(self.file_asked)
        self.retranslate()

    def show_view(self, view: StatisticsView | None) -> None:
        """Show a table."""
        self.view = view
        if view is None:
            return
        self._fill(view)
        rows, bars = self._shown(view)
        self.list.name(self.title(), self.tr("Nothing counted yet"), self._empty(view))
        self.list.set_rows(rows)
        self._sheet.setVisible(bool(rows))
        summary = ". ".join(row.spoken for row in rows)
        self.chart.show_bars(bars, self.tr("Chart of {title}").format(title=self.title()), summary)
        self._note.setText(self._said(view))
        self.save.setEnabled(bool(rows))

    def title(self) -> str:
        """Say what is shown, and of when."""
        view = self.view
        if view is None:
            return ""
        chosen = view.chosen
        if isinstance(chosen.view, Exchange):
            return EXCHANGE[chosen.view]()
        if isinstance(chosen.view, Of):
            return MEMBERS[chosen.view]()
        when = month_words(chosen.month) if chosen.month else ""
        return " ".join(p for p in (WHAT[chosen.what](), VIEWS[chosen.view](), when) if p)

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Statistics"))
        labels = (self.tr("What"), self.tr("Told apart"), self.tr("Month"))
        for row, label in zip(self._rows, labels, strict=True):
            row.set_label(label)
        self.save.set_words(self.tr("Write as a table"))
        self.show_view(self.view)

    def _asked(self) -> Chosen:
        what, by, month = self.what.value, self.by.value, self.month.value
        when = month if isinstance(month, date) else None
        if isinstance(what, Of | Exchange):
            return Chosen(view=what, month=when)
        act = what if isinstance(what, What) else What.LOAN
        return Chosen(act, by if isinstance(by, View) else View.DAY, when).fitting()

    def _fill(self, view: StatisticsView) -> None:
        chosen = view.chosen
        of = not isinstance(chosen.view, View)
        acts: list[tuple[str, object]] = [(said(), what) for what, said in WHAT.items()]
        acts += [(said(), one) for one, said in MEMBERS.items()]
        if view.joined:
            acts += [(said(), one) for one, said in EXCHANGE.items()]
        self.what.offer(acts, chosen.view if of else chosen.what)
        ways = () if of else KNOWN[chosen.what]
        self.by.offer([(VIEWS[one](), one) for one in ways], chosen.view)
        self.month.offer([(month_words(m), m) for m in view.months], chosen.month)
        for row in self._rows[1:]:
            row.setVisible(not of)

    def _shown(self, view: StatisticsView) -> tuple[list[Row], list[Bar]]:
        """Give the list, and the same as bars."""
        if isinstance(view.chosen.view, Exchange):
            rows = [Row(str(lag.on), day(lag.on), aside=wait_words(lag)) for lag in view.lags]
            return rows, [_bar(lag) for lag in view.lags]
        cells = view.table.cells if view.table.total != 0 else ()
        bars = [Bar(short_words(view.chosen.view, c.value, view.names), c.count) for c in cells]
        return [self._row(view, cell) for cell in cells], bars

    def _row(self, view: StatisticsView, cell: PublishedCell) -> Row:
        said = value_words(view.chosen.view, cell.value, view.names)
        number = self.tr("hidden") if cell.count is None else str(cell.count)
        return Row(cell.value, said, aside=number)

    def _said(self, view: StatisticsView) -> str:
        if isinstance(view.chosen.view, Exchange):
            return self.tr(
                "The longest time on each day from an act at this desk until the central store had"
                " it. Kept for five weeks, at this desk alone."
            )
        parts = []
        if view.table.total:
            parts.append(self.tr("Together: {count}.").format(count=view.table.total))
        if view.table.hides:
            parts.append(
                self.tr(
                    "Hidden are numbers below five, and what would give them away. "
                    "They are drawn hatched, all of one height."
                )
            )
        parts.append(self.tr("Counted without persons; no member and no loan is behind these."))
        return " ".join(parts)

    def _empty(self, view: StatisticsView) -> str:
        if isinstance(view.chosen.view, Exchange):
            return self.tr("Nothing was done here yet that the central store had to get.")
        if view.chosen.view in (View.ITEM_TYPE, View.AGE, View.CATEGORY):
            return self.tr("This is told once the month is over.")
        return self.tr("A day is told once it is over.")


def _bar(lag: Lag) -> Bar:
    return Bar(str(lag.on.day), minutes_of(lag), short_wait(lag))
