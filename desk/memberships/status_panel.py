"""How a membership stands: renew it, or end it after a second press."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk import theme
from desk.language import money, short_day
from desk.memberships.view import MembershipView
from desk.memberships.words import category_name, category_why
from desk.widgets.badge import Badge
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text
from desk.widgets.tone import Tone


class StatusPanel(Panel):
    """Says what renewing gives before staff press."""

    renewed = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: MembershipView | None = None
        self._category, self._until = Badge(), Badge()
        self._why, self._offer = text(role="muted", wrap=True), text(wrap=True)
        self._renew = PrimaryButton("", symbol="check")
        self._end = Button("", tone="quiet")
        self._sure = text(wrap=True)
        self._really, self._not = Button("", tone="danger"), Button("")
        self._asking = QWidget()
        self._place()
        self._renew.clicked.connect(self.renewed)
        self._end.clicked.connect(lambda: self._ask(sure=True))
        self._not.clicked.connect(lambda: self._ask(sure=False))
        self._really.clicked.connect(self._say_ended)
        self._ask(sure=False)

    def show_view(self, view: MembershipView | None) -> None:
        """Show a membership; None lets go of the member."""
        if view is None or self._view is None or view.member_id != self._view.member_id:
            self._ask(sure=False)
        self._view = view
        if view is None:
            for badge in (self._category, self._until):
                badge.say("")
            for label in (self._why, self._offer):
                label.clear()
            return
        self._category.say(category_name(view.category.category), Tone.INFO)
        self._until.say(self.tr("until {day}").format(day=short_day(view.ends_on)))
        self._why.setText(category_why(view.category))
        period = view.next_period
        free = self.tr("Renewing makes it {first} to {last}, for free.")
        paid = self.tr("Renewing makes it {first} to {last}, for {amount}.")
        self._offer.setText(
            (paid if view.fee_cents else free).format(
                first=short_day(period.starts_on),
                last=short_day(period.ends_on),
                amount=money(view.fee_cents),
            )
        )

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("Membership"))
        self._renew.set_words(self.tr("Renew"))
        self._end.set_words(self.tr("End the membership…"))
        self._sure.setText(
            self.tr("The membership ends today. What is at home must be back first.")
        )
        self._really.set_words(self.tr("End it today"))
        self._not.set_words(self.tr("Don't end it"))
        self.show_view(self._view)

    def _ask(self, *, sure: bool) -> None:
        self._asking.setVisible(sure)
        self._end.setHidden(sure)
        if sure:
            self._not.setFocus()

    def _say_ended(self) -> None:
        self._ask(sure=False)
        self.ended.emit()

    def _place(self) -> None:
        badges = Flow()
        for part in (self._category, self._until):
            badges.addWidget(part)
        acts = Flow(space=theme.TIGHT)
        acts.addWidget(self._renew)
        acts.addWidget(self._end)
        sure = QVBoxLayout(self._asking)
        sure.setContentsMargins(0, 0, 0, 0)
        buttons = Flow(space=theme.TIGHT)
        buttons.addWidget(self._really)
        buttons.addWidget(self._not)
        sure.addWidget(self._sure)
        sure.addLayout(buttons)
        self.body.addLayout(badges)
        self.body.addWidget(self._why)
        self.body.addWidget(self._offer)
        self.body.addLayout(acts)
        self.body.addWidget(self._asking)
