"""Every screen of the desk, filled with invented people, for walks over all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QScrollArea, QTabWidget, QWidget

from db.domain.item_type import USUAL_TYPES, ItemType
from db.domain.member import Source
from db.domain.membership import DEFAULT_CATEGORIES
from db.domain.pledge import held_by_staff
from db.domain.recovery_key import written
from db.domain.session import StaffSlot
from desk.accounts.account_tab import AccountTab
from desk.accounts.cash_page import CashPage
from desk.activities.page import ActivitiesPage
from desk.catalogue.page import CataloguePage
from desk.choices_page import ChoicesPage
from desk.consultation.tab import ConsultationTab, ConsultationView
from desk.counter.page import CounterPage
from desk.counter.view import CounterView
from desk.holds.file_tab import HoldsTab
from desk.holds.page import HoldsPage
from desk.inbox.page import InboxPage
from desk.items.page import ItemsPage
from desk.lending.page import ReturnPage
from desk.look_choices import choices
from desk.members.page import MemberPage
from desk.members.part import FilePart
from desk.memberships.tab import MembershipTab
from desk.newsletter.page import NewsletterPage
from desk.notices.page import NoticesPage
from desk.privacy.book_entries import authority_entry, incident_entry, processor_entry
from desk.privacy.kept_tabs import screen_language
from desk.privacy.page import PrivacyPage
from desk.readers.page import ReadersPage
from desk.registration.draft import draft_from_card
from desk.registration.form import form_from_draft
from desk.registration.page import RegistrationPage
from desk.registration.state import State
from desk.registration.view import Ground, view_of
from desk.regulations.calendar_page import CalendarPage
from desk.regulations.kinds_page import KindsPage
from desk.regulations.rules_page import RulesPage
from desk.requests.page import RequestsPage
from desk.requests.view import RequestsView
from desk.setup.first_start_page import FirstStartPage
from desk.setup.pledge_page import PledgePage
from desk.setup.ready_page import ReadyPage, ReadyView
from desk.setup.recovery_page import RecoveryPage
from desk.setup.sign_in_page import SignInPage, SignInView
from desk.sheet.page import SheetPage, SheetView
from desk.staff.page import StaffPage
from desk.statistics.page import StatisticsPage
from desk.statistics.view import StatisticsView
from desk.updates import Waiting
from desk.widgets.tone import Tone
from eid.identity import CardData
from tests.desk.accounts.shown_account import ACCOUNT, DRAWER
from tests.desk.activities.shown_activities import PLANNED
from tests.desk.catalogue.shown_titles import FOUND
from tests.desk.consultation import shown_consultation
from tests.desk.counter import shown
from tests.desk.holds import shown_holds
from tests.desk.inbox import shown as inbox_shown
from tests.desk.items.shown_items import TO_SORT_OUT
from tests.desk.members.shown_file import FILE
from tests.desk.memberships.shown_membership import MEMBERSHIP
from tests.desk.newsletter.shown_newsletter import MONTHLY
from tests.desk.post.shown import TO_GO
from tests.desk.privacy import shown as privacy_shown
from tests.desk.readers.found import TWO_READERS
from tests.desk.registration.readings import TODAY, child, reading
from tests.desk.regulations.shown_rules import FULL_CALENDAR, SET_RULES
from tests.desk.requests.shown_requests import CARD, ERASURE, LIMIT, OPEN
from tests.desk.staff.shown_staff import STAFF_AT_WORK
from tests.desk.statistics.shown import LOANS, MEMBERS_TODAY, WAITS


def home() -> QWidget:
    page = CounterPage()
    page.show_view(shown.BUSY_HOME)
    return page


def session(view: CounterView = shown.SESSION) -> QWidget:
    page = CounterPage()
    page.show_view(view)
    return page


def in_doubt() -> QWidget:
    page = CounterPage()
    page.show_view(shown.IN_DOUBT)
    return page


def return_pile() -> QWidget:
    page = ReturnPage()
    page.show_view(shown.PILE)
    return page


def member_file() -> QWidget:
    page, account = MemberPage(), AccountTab()
    page.add_part(
        FilePart(account, lambda: "Account (€ 15,00)", lambda _id: None, account.retranslate)
    )
    account.show_account(ACCOUNT)
    membership = MembershipTab()
    page.add_part(
        FilePart(membership, lambda: "Membership", lambda _id: None, membership.retranslate)
    )
    membership.show_view(MEMBERSHIP)
    membership.blocks._open()
    page.show_view(FILE)
    return page


def cash_up(*, by_piece: bool = False) -> QWidget:
    page = CashPage()
    page.show_view(DRAWER)
    page._by_piece.setChecked(by_piece)
    return page


def registration(data: CardData) -> QWidget:
    page = RegistrationPage()
    card = draft_from_card(data, number_permitted=True, today=TODAY)
    form = form_from_draft(card.draft)
    state = State(form=form, source=Source.CARD, basis=card, trust=data.trust)
    page.show_view(view_of(state, Ground(number_permitted=True, training=False), TODAY))
    return page


def sign_in(*, locked: bool) -> SignInPage:
    page = SignInPage()
    staff = (StaffSlot(UUID(int=1), "An V. Specimen"),)
    page.show_view(SignInView(staff, locked=locked, place="Hasselt", error="Try again."))
    return page


def forgotten() -> QWidget:
    page = sign_in(locked=False)
    page.forgotten.open.click()
    return page


def holds() -> QWidget:
    page = HoldsPage()
    page.show_view(shown_holds.VIEW)
    return page


def holds_of_member() -> QWidget:
    tab = HoldsTab()
    tab.retranslate()
    tab.show_holds(shown_holds.MEMBER)
    return tab


def national_register() -> QWidget:
    tab = ConsultationTab()
    tab.show_view(ConsultationView(found=shown_consultation.DIFFERENCES))
    file = QScrollArea()  # as the member file has it
    file.setWidget(tab)
    file.setWidgetResizable(True)
    return file


def readers() -> QWidget:
    page = ReadersPage()
    page.show_view(TWO_READERS)
    return page


def catalogue() -> QWidget:
    page = CataloguePage()
    page.show_view(FOUND)
    return page


def items() -> QWidget:
    page = ItemsPage()
    page.show_view(TO_SORT_OUT)
    return page


def rules() -> QWidget:
    page = RulesPage()
    page.show_view(SET_RULES)
    return page


def kinds(tab: int = 0) -> QWidget:
    page = KindsPage()
    page.categories.show_kinds(DEFAULT_CATEGORIES)
    page.types.show_kinds((*USUAL_TYPES, ItemType("kamishibai", {"nl": "Vertelkast"}, False)))
    page.tabs.setCurrentIndex(tab)
    return page


def calendar() -> QWidget:
    page = CalendarPage()
    page.show_view(FULL_CALENDAR)
    return page


def notices() -> QWidget:
    page = NoticesPage()
    page.show_view(TO_GO)
    return page


def staff() -> QWidget:
    page = StaffPage()
    page.show_view(STAFF_AT_WORK)
    return page


def settings() -> QWidget:
    page = ChoicesPage()
    page.show_choices(choices({"language": "de", "theme": "system", "text": "100"}.__getitem__))
    page.show_update(Waiting("0.2.0", date(2026, 12, 1), Path(), {}))
    return page


def ready() -> QWidget:
    page = ReadyPage()
    page.show_view(
        ReadyView(
            reader="Ready: put a card in.",
            reader_tone=Tone.OK,
            printer="This computer has no printer yet.",
            printer_tone=Tone.ATTENTION,
        )
    )
    return page


def pledge() -> QWidget:
    return PledgePage("An V. Specimen", held_by_staff({}))


def handed_out() -> QWidget:
    page = SignInPage()
    slots = (StaffSlot(UUID(int=1), "An V. Specimen"),)
    page.show_view(SignInView(slots, renew=True, place="Hasselt", error="Choose another one."))
    return page


def privacy() -> QWidget:
    page = PrivacyPage()
    page.retention.show_view(privacy_shown.RETENTION)
    page.log.show_view(privacy_shown.LOG)
    page.check.show_checked(privacy_shown.CHECKED)
    language = screen_language()
    page.processors.show_entries(
        [processor_entry(one, language) for one in privacy_shown.PROCESSORS]
    )
    page.incidents.show_entries(
        [incident_entry(one, privacy_shown.SEEN, language) for one in privacy_shown.INCIDENTS]
    )
    page.texts.show_texts(privacy_shown.HELD_TEXTS, (), ("nl", "fr"))
    page.authorities.show_entries(
        [authority_entry(one, language) for one in privacy_shown.AUTHORITIES]
    )
    return page


def requests(view: RequestsView) -> QWidget:
    page = RequestsPage()
    page.show_view(view)
    return page


def recovery_sheet(view: SheetView) -> QWidget:
    page = SheetPage("Hasselt")
    page.show_view(view)
    return page


def inbox(place: int = 0, *, decided: bool = False) -> QWidget:
    page = InboxPage()
    page.show_view(inbox_shown.FULL)
    page.turn(decided=decided)
    page.choose((inbox_shown.FULL.decided if decided else inbox_shown.EVERYTHING)[place].id)
    return page


def statistics(view: StatisticsView) -> QWidget:
    page = StatisticsPage()
    page.show_view(view)
    return page


def activities(tab: int = 0, *, child: bool = False) -> QWidget:
    page = ActivitiesPage()
    page.show_view(PLANNED)
    page.turn(tab)
    page.enrol.child.setChecked(child)
    return page


def newsletter(tab: int = 0, issue: int = 0) -> QWidget:
    page = NewsletterPage()
    page.show_view(replace(MONTHLY, chosen=MONTHLY.issues[issue]))
    page.turn(tab)
    return page


PAGES: dict[str, Callable[[], QWidget]] = {
    "home": home,
    "session": session,
    "in doubt": in_doubt,
    "session with limits": lambda: session(shown.LIMITED),
    "session of a parent": lambda: session(shown.PARENT),
    "session of a child": lambda: session(shown.KID),
    "return": ReturnPage,
    "return pile": return_pile,
    "member file": member_file,
    "cash-up": cash_up,
    "cash-up by piece": lambda: cash_up(by_piece=True),
    "readers": readers,
    "holds": holds,
    "holds of a member": holds_of_member,
    "national register of a member": national_register,
    "notices": notices,
    "privacy": privacy,
    "activities": activities,
    "enrolling a child": lambda: activities(1, child=True),
    "planning an activity": lambda: activities(2),
    "newsletter": newsletter,
    "newsletter readers": lambda: newsletter(1),
    "newsletter issue": lambda: newsletter(2),
    "newsletter on its way": lambda: newsletter(2, 1),
    "statistics": lambda: statistics(LOANS),
    "statistics of members": lambda: statistics(MEMBERS_TODAY),
    "statistics of the exchange": lambda: statistics(WAITS),
    "requests": lambda: requests(OPEN),
    "requests card": lambda: requests(CARD),
    "requests limit": lambda: requests(LIMIT),
    "requests erasure": lambda: requests(ERASURE),
    "inbox": inbox,
    "inbox with two files": lambda: inbox(2),
    "inbox with something set aside": lambda: inbox(12),
    "inbox with what was decided": lambda: inbox(decided=True),
    "empty inbox": InboxPage,
    "catalogue": catalogue,
    "items to sort out": items,
    "rules": rules,
    "categories": kinds,
    "types of items": lambda: kinds(1),
    "calendar": calendar,
    "registration": lambda: registration(reading()),
    "registration of a child": lambda: registration(child()),
    "staff": staff,
    "sign in with a passphrase that was handed out": handed_out,
    "sign in": lambda: sign_in(locked=False),
    "a passphrase that was forgotten": forgotten,
    "lock": lambda: sign_in(locked=True),
    "first start": FirstStartPage,
    "ready to start": ready,
    "recovery sheet": lambda: recovery_sheet(SheetView("K7M3Q", joined=True)),
    "new recovery sheet": lambda: recovery_sheet(SheetView("K7M3Q", key=written(bytes(32)))),
    "settings": settings,
    "pledge": pledge,
    "recovery": lambda: RecoveryPage(written(bytes(32)), "Hasselt"),
}


def turned(page: QWidget) -> Iterator[QWidget]:
    """Turn every tab of a page in turn; a page without tabs is shown once."""
    tabs = page.findChild(QTabWidget)
    for number in range(tabs.count() if isinstance(tabs, QTabWidget) else 1):
        if isinstance(tabs, QTabWidget):
            tabs.setCurrentIndex(number)
        yield page
