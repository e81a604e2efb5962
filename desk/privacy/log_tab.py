"""Who looked at whom: asked by staff, by member and by days, with what is odd on top."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desk import theme
from desk.lending.list_panel import ListPanel
from desk.privacy.log_view import DAYS, USUAL, Asked, LogView, Look, OddLook
from desk.privacy.log_words import look_row, look_sentence, odd_row, odd_sentence
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.row import Row
from desk.widgets.styled import text


class LogTab(QWidget):
    """Shows a `LogView`; says what of the log staff ask, and which file they open."""

    asked = Signal(object)  # Asked
    file_asked = Signal(object)  # UUID

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = LogView()
        self._rows: dict[str, Look | OddLook] = {}
        self.staff, self.member, self.days = QComboBox(), QComboBox(), QComboBox()
        self._fields = [FieldRow("", box) for box in (self.staff, self.member, self.days)]
        self.list = ListPanel("search")
        self.detail = Panel()
        self._sentence, self._neutral = text(wrap=True), text(role="muted", wrap=True)
        self.open, self.narrow = Button("", symbol="person"), Button("", symbol="search")
        self._arrange()
        self._connect()
        self.retranslate()

    @property
    def wanted(self) -> Asked:
        """What of the log staff ask for now."""
        days = DAYS[max(0, self.days.currentIndex())]
        return Asked(_chosen(self.staff), _chosen(self.member), days)

    def show_view(self, view: LogView) -> None:
        """Show the log, with what is odd on top."""
        self._view = view
        self._rows = {f"odd {n}": one for n, one in enumerate(view.odd)}
        self._rows |= {f"look {n}": one for n, one in enumerate(view.looks)}
        self.list.set_rows([_row(key, one) for key, one in self._rows.items()])
        self._choices()
        self._name()
        self._look(self.list.list.key)

    def forget(self) -> None:
        """Let go of everybody's names, and of what was asked."""
        self.staff.setCurrentIndex(0)
        self.member.setCurrentIndex(0)
        self.show_view(LogView())

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        labels = (self.tr("Who looked"), self.tr("Whose file"), self.tr("When"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        chosen = self.days.currentIndex()
        self.days.clear()
        self.days.addItems(
            [
                self.tr("the last day"),
                self.tr("the last week"),
                self.tr("the last month"),
                self.tr("the last 3 months"),
                self.tr("the last 2 years"),
            ]
        )
        self.days.setCurrentIndex(chosen if chosen >= 0 else USUAL)
        self.open.set_words(self.tr("Open the file"))
        self.narrow.set_words(self.tr("All this person looked at"))
        self._neutral.setText(
            self.tr("This says nothing about why. There may be a good reason: ask first.")
        )
        self.show_view(self._view)

    def _choices(self) -> None:
        """Offer whom there is to ask for; what was chosen stays chosen."""
        for box, every, known in (
            (self.staff, self.tr("everybody"), self._view.staff),
            (self.member, self.tr("all members"), self._view.members),
        ):
            chosen = box.currentData()
            box.clear()
            box.addItem(every, "")
            for one, name in known:
                box.addItem(name, str(one))
            box.setCurrentIndex(max(0, box.findData(chosen)) if chosen else 0)

    def _name(self) -> None:
        count, odd = len(self._view.looks), len(self._view.odd)
        most = self.tr("Pointed out: {odd}. The newest {count} lines of the log")
        every = self.tr("Pointed out: {odd}. Lines of the log: {count}")
        self.list.name(
            (most if self._view.more else every).format(odd=odd, count=count),
            self.tr("Nobody looked"),
            self.tr("Ask for more days, for another member or for everybody."),
        )

    def _look(self, key: str) -> None:
        one = self._rows.get(key)
        self.detail.setVisible(one is not None)
        self.open.setVisible(isinstance(one, Look))
        self.narrow.setVisible(one is not None)
        self._neutral.setVisible(isinstance(one, OddLook))
        if isinstance(one, Look):
            self.detail.set_title(one.member)
            self._sentence.setText(look_sentence(one))
        elif one is not None:
            self.detail.set_title(one.staff)
            self._sentence.setText(odd_sentence(one))
        else:
            self.detail.set_title("")
            self._sentence.clear()

    def _open(self, key: str) -> None:
        one = self._rows.get(key)
        if isinstance(one, Look):
            self.file_asked.emit(one.access.member_id)
        elif one is not None:
            self._ask_of(one.staff_id)

    def _narrow(self) -> None:
        one = self._rows.get(self.list.list.key)
        if one is not None:
            self._ask_of(one.access.staff_id if isinstance(one, Look) else one.staff_id)

    def _ask_of(self, staff_id: UUID) -> None:
        self.staff.setCurrentIndex(max(0, self.staff.findData(str(staff_id))))
        self.member.setCurrentIndex(0)
        self.asked.emit(self.wanted)

    def _connect(self) -> None:
        for box in (self.staff, self.member, self.days):
            box.activated.connect(lambda _row: self.asked.emit(self.wanted))
        self.list.list.chosen.connect(self._look)
        self.list.list.opened.connect(self._open)
        self.open.clicked.connect(lambda: self._open(self.list.list.key))
        self.narrow.clicked.connect(self._narrow)

    def _arrange(self) -> None:
        asked = Columns(narrow=420)
        for field in self._fields:
            asked.add(field)
        acts = Flow(space=theme.TIGHT)
        acts.addWidget(self.open)
        acts.addWidget(self.narrow)
        self.detail.body.addWidget(self._sentence)
        self.detail.body.addWidget(self._neutral)
        self.detail.body.addLayout(acts)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail)
        column.addStretch(1)
        sides = Columns()
        sides.add(self.list, 3)
        sides.add(right, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.GAP, 0, 0)
        outer.setSpacing(theme.GAP)
        outer.addWidget(asked)
        outer.addWidget(sides, 1)


def _chosen(box: QComboBox) -> UUID | None:
    # As text: Qt does not find values of Python's own kinds again.
    chosen: str = box.currentData()
    return UUID(chosen) if chosen else None


def _row(key: str, one: Look | OddLook) -> Row:
    return look_row(key, one) if isinstance(one, Look) else odd_row(key, one)
