"""The session: the open member, what was done for them now, and what they still have."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import theme
from desk.counter.member_panel import MemberPanel
from desk.counter.view import CounterView
from desk.lending import handled_words, loan_row
from desk.lending.handled import Handled
from desk.lending.list_panel import ListPanel
from desk.lending.loan_row import LoanRow
from desk.lending.why import Asked, Why, in_words
from desk.lending.why_panel import WhyPanel
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.flow import Flow
from desk.widgets.item_list import ItemList


class SessionPane(QWidget):
    """Shows one open member; says what staff want for them, or that they are done."""

    file_asked = Signal()
    end_asked = Signal()
    undo_asked = Signal()
    renew_asked = Signal(object)  # UUID
    renew_all_asked = Signal()
    why_asked = Signal(object)  # Asked
    member_chosen = Signal(object)  # UUID: another one of the household

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.member = MemberPanel()
        self._file = Button("", symbol="person")
        self._end = PrimaryButton("", symbol="check")
        self.member.buttons.addWidget(self._file)
        self.member.buttons.addWidget(self._end)
        self._now, self._home = ListPanel("book-out"), ListPanel("house")
        self._undo = Button("", symbol="undo", tone="quiet")
        self._why = Button("", symbol="help", tone="quiet")
        self._why.setCheckable(True)
        self._renew = Button("", symbol="sync", tone="quiet")
        self._renew_all = Button("", symbol="sync", tone="quiet")
        self._reasons = WhyPanel()
        self._view = CounterView()
        self._rows: dict[str, Handled | LoanRow] = {}
        self._asked: Asked | None = None
        self._looked = self._now.list
        self._place()
        self._connect()

    @property
    def looked_at(self) -> str:
        """The key of the act staff look at."""
        return self._now.list.key

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._file.set_words(self.tr("&Member file"))
        self._end.set_words(self.tr("&Done (F12)"))
        self._undo.set_words(self.tr("&Undo (F4)"))
        self._why.set_words(self.tr("&Why?"))
        self._renew.set_words(self.tr("&Renew"))
        self._renew_all.set_words(self.tr("Renew a&ll"))
        self.member.retranslate()
        self._now.name(
            self.tr("This session"),
            self.tr("Nothing yet"),
            self.tr("Scan the items to lend them."),
        )
        self._home.name(
            self.tr("Still at home"),
            self.tr("Nothing else at home"),
            self.tr("What was lent before stands here."),
        )

    def show_view(self, view: CounterView) -> None:
        """Show the member, the acts of this session and the other loans."""
        before, asked_before, self._view = self._view.member, self._view.questions, view
        if view.member is None or before is None or view.member.id != before.id:
            self._why.setChecked(False)
        if view.member is None:
            return self._forget()
        self.member.show_head(view.member, view.photo)
        self._rows = {done.key: done for done in view.session}
        self._rows |= {str(loan.loan_id): loan for loan in view.at_home}
        self._now.set_rows([handled_words.as_row(done) for done in view.session])
        self._home.set_rows([loan_row.as_row(loan) for loan in view.at_home])
        waits = any(question.obstacles for question in view.questions)
        self._why.setEnabled(bool(self._rows or view.member.obstacles or waits))
        if view.questions != asked_before:
            self._ask_why()
        self._undo.setEnabled(any(d.can_undo and not d.ended for d in view.session))
        for button in (self._renew, self._renew_all):
            button.setEnabled(view.member.at_home > 0)
        return None

    def show_why(self, why: Why) -> None:
        """Show the answer to a question why, unless something else is asked by now."""
        if why.asked == self._asked:
            self._reasons.show_words(*in_words(why))

    def _forget(self) -> None:
        self.member.forget()
        self._rows = {}
        self._now.set_rows([])
        self._home.set_rows([])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Remember which list staff look at: its row is the one explained."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, ItemList):
            self._looked = watched
            self._ask_why()
        return super().eventFilter(watched, event)

    def _ask_why(self) -> None:
        if not self._why.isChecked() or self._view.member is None:
            self._asked = None
            self._reasons.show_words("", ())
            return
        first = next(iter(self._rows.values()), None)
        about = self._rows.get(self._looked.key, first)
        waits = tuple(one for asked in self._view.questions for one in asked.obstacles)
        self._asked = Asked(about, (*self._view.member.obstacles, *waits))
        # At once what is known here; the rows of the rules follow when they are read.
        self._reasons.show_words(*in_words(Why(self._asked, {})))
        self.why_asked.emit(self._asked)

    def _ask_renewal(self) -> None:
        looked = self._rows.get(self._looked.key)
        late = next(iter(self._view.at_home), None)
        chosen = looked.loan if isinstance(looked, Handled) else looked or late
        if chosen is not None:
            self.renew_asked.emit(chosen.loan_id)

    def _connect(self) -> None:
        self._undo.clicked.connect(self.undo_asked)
        self._file.clicked.connect(self.file_asked)
        self._end.clicked.connect(self.end_asked)
        self._renew.clicked.connect(self._ask_renewal)
        self._renew_all.clicked.connect(self.renew_all_asked)
        self._why.toggled.connect(self._ask_why)
        self.member.member_chosen.connect(self.member_chosen)
        for shown in (self._now.list, self._home.list):
            shown.installEventFilter(self)
            shown.chosen.connect(self._ask_why)

    def _place(self) -> None:
        lists = Columns()
        lists.add(self._now, 1)
        lists.add(self._home, 1)
        below = Columns(0)
        for buttons in ((self._undo, self._why), (self._renew, self._renew_all)):
            below.add(_beside(*buttons), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.member)
        column.addWidget(lists, 1)
        column.addWidget(below)
        column.addWidget(self._reasons)


def _beside(*buttons: QWidget) -> QWidget:
    """Put buttons below the list they belong to."""
    side = QWidget()
    row = Flow(side)
    for button in buttons:
        row.addWidget(button)
    return side
