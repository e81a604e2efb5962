"""The cash-up of this desk: what should be there, what is, what stays, and the city's journal."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from db.domain.clock import BELGIUM
from db.domain.money import decimal_comma
from desk import theme
from desk.accounts.cash_view import CashView, Counted, Period, as_row
from desk.accounts.pieces_panel import PiecesPanel
from desk.language import clock, money, short_day
from desk.lending.list_panel import ListPanel
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.styled import text
from desk.widgets.tick import Tick

FACTS = 4


class CashPage(Page):
    """Shows one `CashView`; tells what staff counted, and which days they want a journal of."""

    counted = Signal(object)  # Counted
    journal_asked = Signal(object)  # Period

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: CashView | None = None
        self._drawer, self._form, self._export = Panel(), Panel(), Panel()
        self._labels = [text(role="label") for _ in range(FACTS)]
        self._values = [text(wrap=True) for _ in range(FACTS)]
        fields = ("cash", "terminal", "left", "explanation", "first", "last")
        self._lines = {name: QLineEdit() for name in fields}
        self.rows = {name: FieldRow("", line) for name, line in self._lines.items()}
        self._by_piece, self._pieces = Tick(), PiecesPanel()
        self._save, self._write = PrimaryButton("", symbol="check"), Button("", symbol="chart")
        self._about = text(role="muted", wrap=True)
        self._before = ListPanel("euro")
        self._place_parts()
        self._by_piece.toggled.connect(self._count_pieces)
        self._pieces.counted.connect(self._sum_up)
        self._save.clicked.connect(self._say)
        self._write.clicked.connect(self._ask_journal)
        self._lines["explanation"].returnPressed.connect(self._say)
        self.retranslate()

    def show_view(self, view: CashView | None) -> None:
        """Show how the drawer stands."""
        self._view = view
        if view is None:
            return
        values = (view.cash_cents, view.carried_cents, view.terminal_cents, view.transfer_cents)
        for label, cents in zip(self._values, values, strict=True):
            label.setText(money(cents))
        self._drawer.set_title(self._since(view))
        self._before.set_rows([as_row(count) for count in view.counts])
        if not self._lines["first"].text():
            self._lines["first"].setText(short_day(view.today.replace(day=1)))
            self._lines["last"].setText(short_day(view.today))

    def begin(self) -> None:
        """Empty the fields: what was counted is kept."""
        for name in ("cash", "terminal", "left", "explanation"):
            self._lines[name].clear()
            self.rows[name].show_error("")
        self._pieces.begin()
        self._by_piece.setChecked(False)

    def show_wrong(self, field: str, sentence: str) -> None:
        """Say what is wrong at its field."""
        if field in self.rows:
            self.rows[field].show_error(sentence)
            self._lines[field].setFocus()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Cash-up"))
        titles = (
            self.tr("Cash that should be there"),
            self.tr("Of it, left from the last count"),
            self.tr("Paid by card"),
            self.tr("Paid by transfer"),
        )
        for label, title in zip(self._labels, titles, strict=True):
            label.setText(title)
        self._form.set_title(self.tr("What you count"))
        words = {
            "cash": self.tr("Cash in the drawer"),
            "terminal": self.tr("Total of the card terminal"),
            "left": self.tr("Stays in the drawer"),
            "explanation": self.tr("Explanation, if it differs"),
            "first": self.tr("From"),
            "last": self.tr("To and with"),
        }
        for name, said in words.items():
            self.rows[name].set_label(said)
        self._by_piece.setText(self.tr("Count coins and notes"))
        self._pieces.retranslate()
        self._save.set_words(self.tr("Close the till"))
        self._export.set_title(self.tr("For the accounts of the city"))
        self._about.setText(
            self.tr(
                "A table of sums by day, branch, kind and way of paying, for every desk. "
                "It names nobody."
            )
        )
        self._write.set_words(self.tr("Write the table"))
        self._before.name(
            self.tr("Earlier counts of this desk"),
            self.tr("Not counted yet"),
            self.tr("Each count of this desk stands here."),
        )
        self.show_view(self._view)

    def _since(self, view: CashView) -> str:
        if view.since is None:
            return self.tr("{desk}: since the beginning").format(desk=view.desk)
        at = view.since.astimezone(BELGIUM)
        return self.tr("{desk}: since {day} {time}").format(
            desk=view.desk, day=short_day(at.date()), time=clock(at)
        )

    def _count_pieces(self) -> None:
        wanted = self._by_piece.isChecked()
        self._pieces.setVisible(wanted)
        self._lines["cash"].setReadOnly(wanted)
        if not wanted:
            self._pieces.begin()

    def _sum_up(self, cents: int) -> None:
        self._lines["cash"].setText(decimal_comma(cents))

    def _say(self) -> None:
        for row in self.rows.values():
            row.show_error("")
        typed = {name: line.text().strip() for name, line in self._lines.items()}
        pieces = self._pieces.pieces if self._by_piece.isChecked() else {}
        self.counted.emit(
            Counted(typed["cash"], typed["terminal"], typed["left"], typed["explanation"], pieces)
        )

    def _ask_journal(self) -> None:
        first, last = self._lines["first"], self._lines["last"]
        for name in ("first", "last"):
            self.rows[name].show_error("")
        self.journal_asked.emit(Period(first.text().strip(), last.text().strip()))

    def _place_parts(self) -> None:
        grid = QFormLayout()
        grid.setHorizontalSpacing(theme.WIDE)
        grid.setVerticalSpacing(theme.TIGHT)
        for label, value in zip(self._labels, self._values, strict=True):
            value.setTextFormat(Qt.TextFormat.PlainText)
            grid.addRow(label, value)
        self._drawer.body.addLayout(grid)
        self._drawer.body.addStretch(1)
        counted = Columns(narrow=520)
        for name in ("cash", "terminal", "left"):
            counted.add(self.rows[name])
        for part in (counted, self._by_piece, self._pieces, self.rows["explanation"]):
            self._form.body.addWidget(part)
        self._form.body.addLayout(_in_a_row(self._save))
        days = Flow(space=theme.GAP)
        days.addWidget(self.rows["first"])
        days.addWidget(self.rows["last"])
        self._export.body.addWidget(self._about)
        self._export.body.addLayout(days)
        self._export.body.addLayout(_in_a_row(self._write))
        self._export.body.addStretch(1)
        top = Columns(narrow=900)
        top.add(self._drawer, 2)
        top.add(self._form, 3)
        bottom = Columns(narrow=900)
        bottom.add(self._before, 3)
        bottom.add(self._export, 2)
        self.body.addWidget(top)
        self.body.addWidget(bottom, 1)


def _in_a_row(button: QWidget) -> Flow:
    row = Flow()
    row.addWidget(button)
    return row
