"""Who takes part in an activity: the list, ticks, signing off, and the presence list."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.account import Method
from db.domain.enrolment import Stands
from db.registers.activities import Overview, TakesPart
from desk import theme
from desk.activities.view import ActivitiesView
from desk.activities.words import count_words, forgotten_words, meeting_words, person_row
from desk.lending.list_panel import ListPanel
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.pick import Pick
from desk.widgets.row import Row
from desk.widgets.styled import styled, text

LOWEST = 220  # pixels for the list: a panel lower than that scrolls


class PeoplePanel(QWidget):
    """Shows who enrolled for an activity; tells what staff do with one of them."""

    ticked = Signal(object, object)  # id of the enrolment, keys of the sessions
    signed_off = Signal(object)
    put_back = Signal(object)
    told = Signal(object)
    forgotten = Signal(object)
    paid = Signal(object, object)  # TakesPart, Method
    given_back = Signal(object)  # TakesPart
    receipt_asked = Signal()  # of what this one paid just now
    report_asked = Signal(object)  # id of the enrolment
    mailed = Signal(object)  # ids of the enrolments that hear of a change
    print_asked = Signal()
    paper_asked = Signal()  # the presence list as a PDF

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ActivitiesView | None = None
        self.list = ListPanel("people")
        self.list.list.take_several()  # whom a mail goes to; all else is about the one in front
        self.meeting = Pick()
        self._meeting_row = FieldRow("", self.meeting)
        self._note = text(role="muted", wrap=True)
        self.tick = PrimaryButton("", symbol="check")
        self.off, self.back = Button("", symbol="close"), Button("", symbol="undo")
        self.tell, self.forget = Button("", symbol="mail"), Button("", symbol="trash")
        self.cash, self.terminal = Button("", symbol="euro"), Button("", symbol="card")
        self.report = Button("", symbol="shield")
        self.give_back, self.receipt = Button("", symbol="euro"), Button("", symbol="printer")
        self.mail_all, self.mail_one = Button("", symbol="mail"), Button("", symbol="mail")
        self.print, self.paper = Button("", symbol="printer"), Button("", symbol="book-out")
        self._arrange()
        self._connect()
        styled(self, role="ground")

    def show_view(self, view: ActivitiesView) -> None:
        """Show who takes part in the activity that staff look at."""
        self._view = view
        self._offer_meetings()
        self._rows()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self._meeting_row.set_label(self.tr("&Session"))
        self.off.set_words(self.tr("Sign &off"))
        self.back.set_words(self.tr("Put &back on the list"))
        self.tell.set_words(self.tr("Has been to&ld"))
        self.forget.set_words(self.tr("&Delete"))
        self.report.set_words(self.tr("What we k&eep"))
        self.cash.set_words(self.tr("Cas&h"))
        self.terminal.set_words(self.tr("&Terminal"))
        self.give_back.set_words(self.tr("Give bac&k"))
        self.receipt.set_words(self.tr("&Receipt"))
        self.mail_all.set_words(self.tr("&Mail about a change"))
        self.print.set_words(self.tr("&Print list"))
        self.paper.set_words(self.tr("List as PD&F"))
        self._rows()

    def _rows(self) -> None:
        view, one = self._view, self._overview()
        places = {Stands.PLACE: 0, Stands.WAITING: 0, Stands.OFF: 0}
        rows: list[Row] = []
        meeting = str(self.meeting.value or "")
        over = bool(view and one and one.activity.over_on and one.activity.over_on < view.today)
        for person in one.people if one else ():
            places[person.stands] += 1
            rows.append(person_row(person, places[person.stands], meeting, over=over))
        self.list.name(
            self.tr("%n with a place", "", places[Stands.PLACE]),
            self.tr("Nobody on the list"),
            "" if one is None else count_words(one.counts),
        )
        self.list.set_rows(rows)
        self._note.setText(forgotten_words(one.activity, view.today) if view and one else "")
        for button in (self.print, self.paper, self.mail_all):
            button.setEnabled(places[Stands.PLACE] > 0)
        self._look()

    def _look(self) -> None:
        several = len(self.list.list.keys) > 1
        person = None if several else self._person()
        stands = person.stands if person else None
        came = bool(person and self.meeting.value in person.enrolment.came)
        self.tick.set_words(self.tr("Did &not come") if came else self.tr("&Came"))
        self.tick.setEnabled(stands is Stands.PLACE)
        self.off.setEnabled(stands in (Stands.PLACE, Stands.WAITING))
        self.back.setVisible(stands is Stands.OFF)
        off = stands in (None, Stands.OFF)
        self.tell.setVisible(bool(person and not off and person.enrolment.told is not stands))
        owes = person.owes_cents if person else 0
        for button in (self.cash, self.terminal):
            button.setVisible(owes > 0)
        self.give_back.setVisible(owes < 0)
        paid = self._view.paid if self._view else None
        self.receipt.setVisible(person is not None and person.enrolment.id == paid)
        chosen = self._mailed()
        these = self.tr("Ma&il these %n", "", len(chosen))
        self.mail_one.set_words(these if several else self.tr("Ma&il this one"))
        self.mail_one.setEnabled(bool(chosen))
        may = bool(self._view and self._view.may_answer)
        self.report.setVisible(may and bool(person and person.enrolment.member_id is None))
        self.forget.setVisible(stands is Stands.OFF)  # for ever, so it takes two steps

    def _overview(self) -> Overview | None:
        return self._view.chosen if self._view else None

    def _on_the_list(self) -> list[UUID]:
        one = self._overview()
        people = one.people if one else ()
        return [p.enrolment.id for p in people if p.stands is not Stands.OFF]

    def _mailed(self) -> list[UUID]:
        keys = set(self.list.list.keys)
        return [one for one in self._on_the_list() if str(one) in keys]

    def _person(self) -> TakesPart | None:
        one, key = self._overview(), self.list.list.key
        return next((p for p in one.people if str(p.enrolment.id) == key), None) if one else None

    def _offer_meetings(self) -> None:
        one, view = self._overview(), self._view
        meetings = one.activity.meetings if one else ()
        today = [m.key for m in meetings if view and m.starts.date() >= view.today]
        known = {m.key for m in meetings}
        first = today[0] if today else (meetings[-1].key if meetings else "")
        chosen = self.meeting.value if self.meeting.value in known else first
        self.meeting.offer([(meeting_words(m), m.key) for m in meetings], chosen)
        self._meeting_row.setVisible(len(meetings) > 1)

    def _ticked(self) -> None:
        person, key = self._person(), self.meeting.value
        if person is not None and isinstance(key, str):
            self.ticked.emit(person.enrolment.id, person.enrolment.came ^ {key})

    def _connect(self) -> None:
        self.list.list.chosen.connect(lambda _key: self._look())
        self.list.list.itemSelectionChanged.connect(self._look)
        self.list.list.opened.connect(lambda _key: self._ticked())
        self.meeting.activated.connect(lambda _at: self._rows())
        self.tick.clicked.connect(self._ticked)
        self.cash.clicked.connect(lambda: self.paid.emit(self._person(), Method.CASH))
        self.terminal.clicked.connect(lambda: self.paid.emit(self._person(), Method.TERMINAL))
        self.give_back.clicked.connect(lambda: self.given_back.emit(self._person()))
        self.mail_all.clicked.connect(lambda: self.mailed.emit(self._on_the_list()))
        self.mail_one.clicked.connect(lambda: self.mailed.emit(self._mailed()))
        self.receipt.clicked.connect(self.receipt_asked)
        self.print.clicked.connect(self.print_asked)
        self.paper.clicked.connect(self.paper_asked)
        for button, signal in (
            (self.off, self.signed_off),
            (self.back, self.put_back),
            (self.tell, self.told),
            (self.forget, self.forgotten),
            (self.report, self.report_asked),
        ):
            button.clicked.connect(lambda _on=False, s=signal: s.emit(UUID(self.list.list.key)))

    def _arrange(self) -> None:
        person, everybody = Flow(space=theme.TIGHT), Flow(space=theme.TIGHT)
        money = (self.cash, self.terminal, self.give_back, self.receipt)
        for button in (self.tick, self.off, self.back, self.tell, *money):
            person.addWidget(button)
        for button in (self.mail_one, self.report, self.forget):
            person.addWidget(button)
        for button in (self.mail_all, self.print, self.paper):
            everybody.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addWidget(self._meeting_row)
        column.addLayout(person)
        self.list.setMinimumHeight(LOWEST)
        column.addWidget(self.list, 1)
        column.addLayout(everybody)
        column.addWidget(self._note)
