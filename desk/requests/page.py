"""The requests about one's own data: a list by last day, and the steps of the one staff look at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from db.domain.request import Wish
from desk.lending.list_panel import ListPanel
from desk.requests.steps import StepsPanel
from desk.requests.view import WISHES, RequestsView
from desk.requests.words import WISHES as WISH_WORDS
from desk.requests.words import as_row
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.panel import Panel


class RequestsPage(Page):
    """Shows a `RequestsView`; says what is asked, and what is to happen with it."""

    looked_at = Signal(str)
    taken = Signal(object, str)  # Wish, and the day as it was typed; empty for today

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = RequestsView()
        self.take = PrimaryButton("", symbol="plus")
        self.wish, self.day = QComboBox(), QLineEdit()
        self._wish_row, self.day_row = FieldRow("", self.wish), FieldRow("", self.day)
        self._save, self._not = Button("", symbol="check"), Button("")
        self._form = Panel()
        self.list = ListPanel("shield")
        self.steps = StepsPanel()
        self._arrange()
        self.take.clicked.connect(self._open)
        self._not.clicked.connect(self.put_away)
        self._save.clicked.connect(self._say)
        self.day.returnPressed.connect(self._say)
        self.list.list.chosen.connect(self.looked_at)
        self._form.hide()
        self.retranslate()

    def show_view(self, view: RequestsView) -> None:
        """Show the open requests."""
        self._view = view
        self.list.set_rows([as_row(asked, view.today) for asked in view.asked])
        if view.chosen:
            self.list.list.choose(view.chosen)
        self.take.setEnabled(view.asker is not None)
        if view.asker is None:
            self.put_away()
        self.steps.show_view(view)
        self._name()

    def put_away(self) -> None:
        """Close the form of a new request."""
        self._form.hide()
        self.day.clear()
        self.day_row.show_error("")

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Requests about data"))
        self.take.set_words(self.tr("&New request…"))
        self._wish_row.set_label(self.tr("What is &asked"))
        self.day_row.set_label(self.tr("&Received on"))
        self.day_row.show_hint(self.tr("Empty for today; the answer is due a month later."))
        self._save.set_words(self.tr("&Take it in"))
        self._not.set_words(self.tr("&Cancel"))
        chosen = max(0, self.wish.currentIndex())
        self.wish.clear()
        self.wish.addItems([WISH_WORDS[wish]() for wish in WISHES])
        self.wish.setCurrentIndex(chosen)
        self.steps.retranslate()
        self.show_view(self._view)

    def _name(self) -> None:
        asker = self._view.asker
        if asker is None:
            self._form.set_title("")
        else:
            name = f"{asker.given_names} {asker.surname}"
            self._form.set_title(self.tr("New request of {name}").format(name=name))
        self.list.name(
            self.tr("Open: {count}").format(count=len(self._view.asked)),
            self.tr("No open requests"),
            self.tr("Open the member at the counter, then come here to take in what they ask."),
        )

    def _open(self) -> None:
        self._form.show()
        self.wish.setFocus()

    def _say(self) -> None:
        self.day_row.show_error("")
        wish: Wish = WISHES[max(0, self.wish.currentIndex())]
        self.taken.emit(wish, self.day.text().strip())

    def _arrange(self) -> None:
        self.head.addWidget(self.take)
        fields = Columns()
        fields.add(self._wish_row)
        fields.add(self.day_row)
        buttons = Flow()
        buttons.addWidget(self._save)
        buttons.addWidget(self._not)
        self._form.body.addWidget(fields)
        self._form.body.addLayout(buttons)
        sides = Columns()
        sides.add(self.list, 1)
        sides.add(self.steps, 1)
        self.body.addWidget(self._form)
        self.body.addWidget(sides, 1)
