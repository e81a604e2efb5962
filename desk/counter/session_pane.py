"""The session: the open member, what was done for them now, and what they still have."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import theme
from desk.counter.member_panel import MemberPanel
from desk.counter.view import CounterView
from desk.lending import handled, loan_row
from desk.lending.handled import Destination
from desk.lending.list_panel import ListPanel
from desk.lending.loan_row import LoanRow
from desk.lending.why_panel import WhyPanel
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.item_list import ItemList


class SessionPane(QWidget):
    """Shows one open member; says that staff want the file, or are done."""

    file_asked = Signal()
    end_asked = Signal()
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.member = MemberPanel()
        self._file = Button("", symbol="person")
        self._end = PrimaryButton("", symbol="check")
        self.member.buttons.addWidget(self._file)
        self.member.buttons.addWidget(self._end)
        self._now = ListPanel("book-out")
        self._home = ListPanel("house")
        self._undo = Button("", symbol="undo", tone="quiet")
        self._why = Button("", symbol="help", tone="quiet")
        self._why.setCheckable(True)
        self._reasons = WhyPanel()
        self._loans: dict[str, LoanRow] = {}
        self._place()
        self._undo.clicked.connect(self.undo_asked)
        self._file.clicked.connect(self.file_asked)
        self._end.clicked.connect(self.end_asked)
        self._why.toggled.connect(self._explain)
        self._looked = self._now.list
        for shown in (self._now.list, self._home.list):
            shown.installEventFilter(self)
            shown.chosen.connect(self._follow)

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._file.set_words(self.tr("&Member file"))
        self._end.set_words(self.tr("&Done (F12)"))
        self._undo.set_words(self.tr("&Undo the last (F4)"))
        self._why.set_words(self.tr("&Why this date?"))
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
        if view.member is None:
            return self._forget()
        self.member.show_head(view.member, view.photo)
        self._loans = {done.key: done.loan for done in view.session}
        self._loans |= {str(loan.loan_id): loan for loan in view.at_home}
        self._now.set_rows([handled.as_row(done) for done in view.session])
        self._home.set_rows([loan_row.as_row(loan) for loan in view.at_home])
        self._why.setEnabled(bool(self._loans))
        self._undo.setEnabled(
            any(d.goes_to is Destination.MEMBER and not d.ended for d in view.session)
        )
        self._follow()
        return None

    def _forget(self) -> None:
        self.member.forget()
        self._loans = {}
        self._now.set_rows([])
        self._home.set_rows([])
        self._why.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Remember which list staff look at: its row is the one explained."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, ItemList):
            self._looked = watched
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self._explain(self._why.isChecked())

    def _explain(self, wanted: bool) -> None:
        first = next(iter(self._loans.values()), None)
        self._reasons.explain(self._loans.get(self._looked.key, first) if wanted else None)

    def _place(self) -> None:
        lists = Columns()
        lists.add(self._now, 1)
        lists.add(self._home, 1)
        below = QHBoxLayout()
        below.addWidget(self._why)
        below.addWidget(self._undo)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.member)
        column.addWidget(lists, 1)
        column.addLayout(below)
        column.addWidget(self._reasons)
