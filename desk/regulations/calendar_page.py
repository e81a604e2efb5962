"""The calendar: what it holds, days to close or to open, holidays, an unexpected closing."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from desk import theme
from desk.language import money
from desk.lending.list_panel import ListPanel
from desk.regulations.view import CalendarView, DaysSaid
from desk.regulations.words import entry_row
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.styled import text

WEEK = 7


class CalendarPage(Page):
    """Shows a `CalendarView`; tells what staff set."""

    days_said = Signal(object)  # DaysSaid
    previewed = Signal(object)  # DaysSaid
    hours_said = Signal(object)  # seven texts, and the first day
    holidays_taken = Signal()
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = CalendarView()
        self._entries = ListPanel("calendar")
        self._remove = Button("", symbol="trash", tone="quiet")
        self._holidays = Button("", symbol="calendar")
        self.head.addWidget(self._holidays)
        self.kind, self.branch = QComboBox(), QComboBox()
        self.from_on, self.to_on, self.label = QLineEdit(), QLineEdit(), QLineEdit()
        for box in (self.kind, self.branch):  # long words do not make the page wider
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(12)
        self._yearly = QCheckBox()
        self.hours = [QLineEdit() for _ in range(WEEK)]
        self.rows = {
            "kind": FieldRow("", self.kind),
            "from_on": FieldRow("", self.from_on),
            "to_on": FieldRow("", self.to_on),
            "branch": FieldRow("", self.branch),
            "label": FieldRow("", self.label),
        }
        self.hour_rows = [FieldRow("", field) for field in self.hours]
        self._effect = text(wrap=True)
        self._preview, self._set = Button("", symbol="search"), PrimaryButton("", symbol="check")
        self._week, self._days = Panel(), Panel()
        self._set_hours = Button("", symbol="check")
        self._arrange()
        self._connect()
        self.retranslate()

    def show_view(self, view: CalendarView) -> None:
        """Show what the calendar holds."""
        self._view = view
        self._entries.set_rows([entry_row(entry, view.branches) for entry in view.entries])
        self._holidays.setVisible(bool(view.holidays) and view.may_change)
        self._remove.setEnabled(bool(view.entries) and view.may_change)
        for panel in (self._days, self._week):
            panel.setVisible(view.may_change)
        if self.branch.count() != len(view.branches) + 1:
            self.branch.clear()
            self.branch.addItem(self.tr("every branch"), "")
            for code, name in view.branches:
                self.branch.addItem(name, code)
        self._say_effect()
        self._name()

    def show_error(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a field; tell whether it stands here."""
        if field in self.rows:
            self.rows[field].show_error(sentence)
        elif field == "hours":
            self.hour_rows[0].show_error(sentence)
        return field in self.rows or field == "hours"

    def clear_errors(self) -> None:
        """Nothing is wrong any more."""
        for row in (*self.rows.values(), *self.hour_rows):
            row.show_error("")

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        tr = self.tr
        self.set_title(tr("Calendar"))
        self._remove.set_words(tr("Take the chosen &entry out"))
        self._days.set_title(tr("Days"))
        chosen = max(0, self.kind.currentIndex())
        self.kind.clear()
        for code, words in (
            ("closed", tr("Closed")),
            ("open", tr("Open after all")),
            ("unexpected", tr("Closed unexpectedly: dates and fines move along")),
        ):
            self.kind.addItem(words, code)
        self.kind.setCurrentIndex(chosen)
        for name, words in (
            ("kind", tr("&What")),
            ("from_on", tr("&First day")),
            ("to_on", tr("&Last day (empty: the same)")),
            ("branch", tr("&Branch")),
            ("label", tr("&Occasion")),
        ):
            self.rows[name].set_label(words)
        self._yearly.setText(tr("Every &year again"))
        self._preview.set_words(tr("What would &move?"))
        self._set.set_words(tr("&Put it in the calendar"))
        self._week.set_title(tr("Opening hours of the week"))
        names = (
            *(tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday")),
            *(tr("Friday"), tr("Saturday"), tr("Sunday")),
        )
        for row, day in zip(self.hour_rows, names, strict=True):
            row.set_label(day)
        self.hour_rows[0].show_hint(tr("Such as 10:00-12:30 13:00-18:00; empty: closed"))
        self._set_hours.set_words(tr("Set the ho&urs, from the first day above"))
        self.branch.clear()
        self.show_view(self._view)

    def _name(self) -> None:
        self._entries.name(
            self.tr("%n entr(ies)", "", len(self._view.entries)),
            self.tr("The calendar is empty"),
            self.tr("While it is, every day counts as open."),
        )
        self._holidays.set_words(self.tr("%n public &holiday(s) in", "", len(self._view.holidays)))

    def _say_effect(self) -> None:
        effect = self._view.preview
        self._effect.setHidden(effect is None)
        if effect is not None:
            words = self.tr("Moving: {loans}, {holds}. Counted anew: {fines}, {sum} less.")
            self._effect.setText(
                words.format(
                    loans=self.tr("%n loan(s)", "", effect.loans),
                    holds=self.tr("%n reservation(s)", "", effect.holds),
                    fines=self.tr("%n fine(s)", "", effect.fines),
                    sum=money(effect.cents),
                )
            )

    def _said(self) -> DaysSaid:
        branch = self.branch.currentData()
        return DaysSaid(
            kind=self.kind.currentData(),
            from_on=self.from_on.text().strip(),
            to_on=self.to_on.text().strip(),
            branch_id=UUID(branch) if branch else None,
            yearly=self._yearly.isChecked(),
            label=self.label.text().strip(),
        )

    def _arrange(self) -> None:
        for row in self.rows.values():
            self._days.body.addWidget(row)
        self._days.body.addWidget(self._yearly)
        self._days.body.addWidget(self._effect)
        buttons = Flow()
        buttons.addWidget(self._set)
        buttons.addWidget(self._preview)
        self._days.body.addLayout(buttons)
        for row in self.hour_rows:
            self._week.body.addWidget(row)
        end = Flow()
        end.addWidget(self._set_hours)
        self._week.body.addLayout(end)
        left, right = QWidget(), QWidget()
        for side, parts in (
            (left, (self._entries, self._remove)),
            (right, (self._days, self._week)),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.GAP)
            for part in parts:
                column.addWidget(part, 1 if part is self._entries else 0)
            if side is right:
                column.addStretch(1)
        sides = Columns()
        sides.add(left, 1)
        sides.add(right, 1)
        self.body.addWidget(sides, 1)

    def _connect(self) -> None:
        self._set.clicked.connect(lambda: self.days_said.emit(self._said()))
        self._preview.clicked.connect(lambda: self.previewed.emit(self._said()))
        self._set_hours.clicked.connect(
            lambda: self.hours_said.emit(([f.text() for f in self.hours], self._said()))
        )
        self._holidays.clicked.connect(self.holidays_taken)
        self._remove.clicked.connect(lambda: self.removed.emit(self._entries.list.key))
