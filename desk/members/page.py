"""The member file: what a member has at home, their data with its sources, and their consents."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QTabWidget, QVBoxLayout, QWidget

from desk import theme
from desk.language import short_day
from desk.members.consents_tab import ConsentsTab
from desk.members.data_tab import DataTab
from desk.members.loans_tab import LoansTab
from desk.members.part import FilePart
from desk.members.view import Correction, FileView
from desk.widgets.badge import Badge
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.empty_state import EmptyState
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.styled import styled
from desk.widgets.tone import Tone


class MemberPage(Page):
    """Shows one `FileView`, or says how to open one; tells what staff put right or heard."""

    corrected = Signal(object)  # Correction
    consent_given = Signal(object)  # ConsentGiven
    consent_withdrawn = Signal(object)  # ConsentWithdrawn
    consent_confirmed = Signal(object)  # ConsentGiven, without a value
    agreement_accepted = Signal()
    number_asked = Signal(str)  # the reason
    erasure_asked = Signal()
    requests_asked = Signal()  # go on where requests are answered
    lending_asked = Signal(object)  # UUID: open the session of this member
    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._view: FileView | None = None
        self._until, self._guarded, self._odd = Badge(), Badge(), Badge()
        self._lend = PrimaryButton("", symbol="book-out")
        self._close = Button("", symbol="close")
        self.loans, self.data, self.consents = LoansTab(), DataTab(), ConsentsTab()
        self._parts: list[FilePart] = []
        self._wanted = 0  # the tab to open the next file with
        self._tabs = QTabWidget()
        self._empty = EmptyState("person")
        self._fill()
        self.data.corrected.connect(self.corrected)
        self.data.number_asked.connect(self.number_asked)
        self.data.erasure_asked.connect(self.erasure_asked)
        self.consents.given.connect(self.consent_given)
        self.consents.withdrawn.connect(self.consent_withdrawn)
        self.consents.confirmed.connect(self.consent_confirmed)
        self.consents.ask.accepted.connect(self.agreement_accepted)
        self._lend.clicked.connect(self._ask_lending)
        self._close.clicked.connect(self.close_asked)
        self.retranslate()

    def add_part(self, part: FilePart) -> None:
        """Add a tab that another subject brings."""
        self._parts.append(part)
        self._tabs.addTab(_scrolling(part.widget), "")
        part.retranslate()
        self.name_tabs()

    def turn_to(self, part: FilePart, member_id: UUID) -> None:
        """Show a part of this member's file, now or when the file opens."""
        place = self._tabs.count() - len(self._parts) + self._parts.index(part)
        if self.member_id == member_id:
            self._tabs.setCurrentIndex(place)
        else:
            self._wanted = place

    def name_tabs(self) -> None:
        """Set the words on the tabs; a part asks for it when its title says something else now."""
        count = len(self._view.loans) if self._view else 0
        titles = (
            self.tr("At home ({count})").format(count=count),
            self.tr("Data"),
            self.tr("Consents"),
            *(part.title() for part in self._parts),
        )
        for place, title in enumerate(titles):
            self._tabs.setTabText(place, title)

    def show_view(self, view: FileView | None) -> None:
        """Show a member's file; None lets go of everything about the member."""
        other = view is None or self._view is None or view.id != self._view.id
        self._view = view
        self._stack.setCurrentIndex(0 if view is None else 1)
        self._lend.setHidden(view is None)
        self._close.setHidden(view is None)
        if view is None:
            self._forget()
            return
        if other:
            for part in self._parts:
                part.follow(view.id)
            self._tabs.setCurrentIndex(self._wanted)
            self._wanted = 0
            self.consents.begin(child=view.child)
        self.set_title(f"{view.name.given_names} {view.name.surname}")
        self._show_badges(view)
        self.loans.show_loans(view.loans)
        self.data.show_file(view)
        self.consents.show_consents(view.consents)
        self.consents.ask.show_asked(view.to_ask)
        self.name_tabs()

    def show_saved(self, correction: Correction) -> None:
        """Put the fields of a correction away: it was kept."""
        self.data.saved(correction)

    def show_number(self, number: str) -> None:
        """Show the national number for a while."""
        self.data.number.reveal(number)

    def show_wrong(self, field: str, sentence: str) -> None:
        """Say what is wrong at the field it is about, if it stands on this page."""
        if not self.data.show_error(field, sentence):
            self.consents.show_error(field, sentence)

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self._lend.set_words(self.tr("&Lend to this member"))
        self._close.set_words(self.tr("&Close the file"))
        self._tabs.setAccessibleName(self.tr("Parts of the file"))
        self._empty.say(
            self.tr("No file open"),
            self.tr("Open a member at the counter, then choose their file."),
        )
        for tab in (self.loans, self.data, self.consents):
            tab.retranslate()
        for part in self._parts:
            part.retranslate()
        self.show_view(self._view)

    @property
    def member_id(self) -> UUID | None:
        """The member whose file is shown."""
        return self._view.id if self._view else None

    def _forget(self) -> None:
        self.set_title(self.tr("Member file"))
        self.loans.forget()
        self.data.forget()
        self.consents.begin(child=False)
        for part in self._parts:
            part.follow(None)
        self.name_tabs()

    def _show_badges(self, view: FileView) -> None:
        day = short_day(view.ends_on)
        if view.ended:
            self._until.say(self.tr("Membership ended {day}").format(day=day), Tone.STOP)
        else:
            self._until.say(self.tr("Member until {day}").format(day=day), Tone.OK)
        self._guarded.say(self.tr("Under 16") if view.child else "")
        odd = self.tr("Not normally returned: {count}").format(count=view.not_returned)
        self._odd.say(odd if view.not_returned else "", Tone.ATTENTION)

    def _ask_lending(self) -> None:
        if self._view is not None:
            self.lending_asked.emit(self._view.id)

    def _fill(self) -> None:
        self.head.addWidget(self._lend)
        self.head.addWidget(self._close)
        badges = Flow()
        badges.addWidget(self._until)
        badges.addWidget(self._guarded)
        badges.addWidget(self._odd)
        for tab in (self.loans, self.data, self.consents):
            self._tabs.addTab(_scrolling(tab), "")
        file = QWidget()
        column = QVBoxLayout(file)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addLayout(badges)
        column.addWidget(self._tabs, 1)
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(file)


def _scrolling(tab: QWidget) -> QScrollArea:
    """Let each part of the file be as high as it needs, without making the others higher."""
    styled(tab, role="ground")
    area = QScrollArea()
    area.setWidget(tab)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
