"""The desk without a member: who was found, the latest acts, and the day in figures."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from db.domain.member import MemberLine
from desk import theme
from desk.counter.view import CounterView
from desk.lending import handled_words
from desk.lending.list_panel import ListPanel
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.panel import Panel
from desk.widgets.row import Row
from desk.widgets.styled import styled, text


class HomePane(QWidget):
    """Shows the calm desk; says which of the members found was chosen."""

    member_chosen = Signal(object)  # UUID
    previous_asked = Signal()
    search_closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = ListPanel("people")
        self._latest = ListPanel("desk")
        self._close = Button("", symbol="close", key="Esc")
        self._found.heading.addWidget(self._close)
        self._day_title = text(role="lead")
        self._out, self._back = text("0", role="title"), text("0", role="title")
        self._out_words, self._back_words = text(role="muted"), text(role="muted")
        self._previous = Button("", symbol="undo")
        parts = Columns()
        parts.add(self._found, 3)
        parts.add(self._latest, 3)
        parts.add(self._day(), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(_scrolling(parts))  # where the text is large and the window low
        self._previous.clicked.connect(self.previous_asked)
        self._close.clicked.connect(self.search_closed)
        self._found.list.opened.connect(lambda key: self.member_chosen.emit(UUID(key)))

    @property
    def looked_at(self) -> str:
        """The key of the act staff look at."""
        return self._latest.list.key

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._found.name(self.tr("Members found"), self.tr("Nobody found"))
        self._latest.name(
            self.tr("Latest at this desk"),
            self.tr("Nothing scanned yet"),
            self.tr("An item scanned without a member is taken back."),
        )
        self._day_title.setText(self.tr("Today"))
        self._close.set_words(self.tr("Close"))
        self._out_words.setText(self.tr("lent"))
        self._back_words.setText(self.tr("taken back"))
        self._previous.set_words(self.tr("&Previous member (V)"))

    def show_view(self, view: CounterView) -> None:
        """Show the members found, or else the latest acts."""
        news = bool(view.found) and self._found.isHidden()
        self._found.setVisible(bool(view.found))
        self._latest.setHidden(bool(view.found))
        self._found.set_rows([self._line(line) for line in view.found])
        if view.member is None:  # behind a session nobody sees it, and scans come fast
            self._latest.set_rows([handled_words.as_row(done) for done in view.recent])
        self._out.setText(str(view.out_today))
        self._back.setText(str(view.back_today))
        self._previous.setVisible(view.previous)
        if news:
            self._found.list.setFocus()

    def _line(self, line: MemberLine) -> Row:
        name = f"{line.name.surname}, {line.name.given_names}"
        born = self.tr("born in {year}").format(year=line.birth_year)
        return Row(str(line.id), name, line.street, born, symbol="person")

    def _day(self) -> QWidget:
        figures = QGridLayout()
        figures.setHorizontalSpacing(theme.NEAR)
        figures.setVerticalSpacing(theme.TIGHT)
        for place, (number, words) in enumerate(
            ((self._out, self._out_words), (self._back, self._back_words))
        ):
            figures.addWidget(number, place, 0, Qt.AlignmentFlag.AlignRight)
            figures.addWidget(words, place, 1)
        figures.setColumnStretch(1, 1)
        sheet = Panel()
        sheet.body.addLayout(figures)
        day = QWidget()
        column = QVBoxLayout(day)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        for part in (self._day_title, sheet, self._previous):
            column.addWidget(part)
        column.addStretch(1)
        return day


def _scrolling(parts: QWidget) -> QScrollArea:
    area = QScrollArea()
    styled(parts, role="ground")
    area.setWidget(parts)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
