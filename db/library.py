"""The door of the records: found, open or recover a library, and work with its registers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from uuid6 import uuid7

from db.day import do_the_day
from db.domain.clock import Clock
from db.domain.passphrase import check_passphrase
from db.domain.record_kinds import LEASE_OVERRIDE
from db.domain.recovery_key import read as read_recovery_key
from db.domain.recovery_key import written
from db.domain.session import Session, StaffSlot
from db.domain.setup import CentralAddress, Setup
from db.domain.staff import Permission
from db.domain.sync_report import SyncReport, SyncStatus
from db.errors import KeyMissing, MissingValue, NewPassphraseNeeded
from db.invitations import Invitations
from db.registers.access_log import AccessLog
from db.registers.accounts import Accounts
from db.registers.activities import Activities
from db.registers.blocks import Blocks
from db.registers.calendar import Calendar
from db.registers.cards import Cards
from db.registers.cash import Cash
from db.registers.catalogue import Catalogue
from db.registers.collection import Collection
from db.registers.consents import ConsentLedger
from db.registers.consultations import Consultations
from db.registers.desks import Desks
from db.registers.founding import FirstKeys, check_setup, record_library
from db.registers.guardians import Guardians
from db.registers.hold_shelf import HoldShelf
from db.registers.holds import Holds
from db.registers.households import Households
from db.registers.inbox import Inbox
from db.registers.items import Items
from db.registers.loans import Loans
from db.registers.members import Members
from db.registers.memberships import Memberships
from db.registers.newsletter import Newsletter
from db.registers.newsletter_handover import NewsletterHandover
from db.registers.newsletter_issues import NewsletterIssues
from db.registers.notices import Notices
from db.registers.pledges import Pledges
from db.registers.privacy_books import PrivacyBooks
from db.registers.renewals import Renewals
from db.registers.requests import Requests
from db.registers.retention import MemberRetention
from db.registers.rules import Rules
from db.registers.sittings import Sittings
from db.registers.staff import StaffAccounts
from db.registers.statistics import Statistics
from db.registers.undoing import Undoing
from db.registers.upkeep import DayDone
from db.registers.wordings import Wordings
from db.store.attempts import counted_attempt
from db.store.backup import write_backup, writing_files
from db.store.contact import read_email, read_telephone
from db.store.erased_list import keep_list
from db.store.figures import figures
from db.store.founding import Founding, found_store
from db.store.guarded import GuardedStore, load_lease
from db.store.key_pairs import new_private_key, recovery_private_key
from db.store.passphrases import PRODUCTION, PassphraseCost, new_sealed_pair
from db.store.restore import restore
from db.store.sealed import new_key
from db.store.session_rows import first_administrator, load_session, sheet_in_force
from db.store.slot_upkeep import keep_slots
from db.store.slots import read_slots
from db.store.store import Store
from db.store.sync_state import load_status
from db.sync.approval import Request, WaitingDesk, approve, waiting_desks
from db.sync.bootstrap import Told
from db.sync.claims import claim
from db.sync.joining import Newcomer, connect_library, join
from db.sync.kept_login import central_server
from db.sync.prepare import Prepared, prepare_central, reach_central
from db.sync.rolling import cut_off, roll_key
from db.sync.round import never, nobody, sync_over_line
from db.sync.sheet_keys import take_up_by_sheet
from db.sync.sheets import new_sheet

__all__ = [
    "CentralAddress",
    "DayDone",
    "JoinRequest",
    "Library",
    "PassphraseCost",
    "Prepared",
    "Session",
    "Setup",
    "StaffSlot",
    "SyncReport",
    "SyncStatus",
    "WaitingDesk",
    "create_library",
    "join_library",
    "open_library",
    "prepare_central",
    "reach_central",
    "read_email",
    "read_telephone",
    "recover_library",
    "restore_backup",
]


class Library:
    """An open library: who sits here, and the registers. Close it before the program ends."""

    def __init__(self, store: Store, session: Session, cost: PassphraseCost, clock: Clock) -> None:
        """Put the registers on an open store."""
        self.session = session
        self.clock = store.true_clock
        people = GuardedStore(store)  # no member data once the lease is over
        self.members = Members(people, session, self.clock)
        self.catalogue = Catalogue(store, session)
        self.collection = Collection(store, session, self.clock)
        self.loans = Loans(people, session, self.clock)
        self.holds = Holds(people, session, self.clock)
        self.hold_shelf = HoldShelf(people, session, self.clock)
        self.renewals = Renewals(people, session)
        self.undoing = Undoing(people, session)
        self.items = Items(store, session)
        self.rules = Rules(store, session, self.clock)
        self.calendar = Calendar(store, session)
        self.consents = ConsentLedger(people, session)
        self.consultations = Consultations(people, session)
        self.staff = StaffAccounts(store, session, cost, clock)
        self.sittings = Sittings(store, session)
        self.pledges = Pledges(store, session, self.clock)
        self.desks = Desks(store)
        self.accounts = Accounts(people, session, self.clock)
        self.cash = Cash(store, session)
        self.memberships = Memberships(people, session, self.clock)
        self.cards = Cards(people, session)
        self.blocks = Blocks(people, session, self.clock)
        self.households = Households(people, session, self.clock)
        self.guardians = Guardians(people, session, self.clock)
        self.notices = Notices(people, session, self.clock)
        self.inbox = Inbox(people, session)
        self.retention = MemberRetention(people, session, self.clock)
        self.access_log = AccessLog(people, session, self.clock)
        self.requests = Requests(people, session, self.clock)
        self.wordings = Wordings(people, session, self.clock)
        self.activities = Activities(people, session, self.clock)
        self.newsletter = Newsletter(people, session, self.clock)
        self.newsletter_issues = NewsletterIssues(people, session)
        self.newsletter_handover = NewsletterHandover(people, session, self.clock)
        self.statistics = Statistics(store, session, self.clock)
        self.invitations = Invitations(store, session, self.clock)
        self.books = PrivacyBooks(store, session, self.clock, lambda: central_server(store))
        self._store, self._clock = store, clock

    @property
    def home(self) -> Path:
        """Tell in which folder this library's files lie."""
        return self._store.home

    def backup(self, target: Path) -> None:
        """Write an encrypted backup that the recovery sheet opens, read back after writing."""
        write_backup(self._store, target)
        self.keep_erased_list(target.parent)

    def keep_erased_list(self, folder: Path) -> None:
        """Keep beside the backups who was erased since: random ids and days, for restoring."""
        with writing_files():
            keep_list(self._store, folder)

    def figures(self) -> dict[str, int]:
        """Count what is kept, by kind, and give the size of the file in bytes."""
        with self._store.reading() as connection:
            return figures(connection)

    def sync_status(self) -> SyncStatus:
        """Tell how the desk stands with the centre, without touching the network."""
        with self._store.reading() as connection:
            lease = load_lease(connection, self.clock.now())
            return replace(load_status(connection), lease=lease)

    def override_lease(self, reason: str) -> None:
        """Let this desk show member data for a week, out of touch as it is; noted with the reason.

        Raises NotPermitted, or MissingValue without a reason.
        """
        self.session.role.demand(Permission.OVERRIDE_LEASE)
        if not reason.strip():
            raise MissingValue("reason")
        with self._store.writing() as act:
            values = {"desk_id": self.session.desk_id, "reason": reason.strip(), "at": act.now}
            staff = {"staff_id": self.session.staff_id}
            act.record_fact(LEASE_OVERRIDE, act.new_id(), {**values, **staff})

    def connect_central(self, address: CentralAddress) -> None:
        """Bring this library and this desk to a central store, with its administrator's login.

        Again is no harm: the library stays, and this desk gets a new login.
        """
        self.session.role.demand(Permission.MANAGE_STAFF)
        connect_library(self._store, address.url, address.password)

    def waiting_desks(self) -> tuple[WaitingDesk, ...]:
        """List the new desks that wait to be approved, with the codes that their screens show."""
        return waiting_desks(self._store)

    def approve_desk(self, code: str) -> WaitingDesk:
        """Hand the library's key to the desk that shows this code; raise InvalidValue if none."""
        self.session.role.demand(Permission.MANAGE_STAFF)
        return approve(self._store, code)

    def revoke_desk(self, desk: str, address: CentralAddress) -> int:
        """Cut a desk off and give the library a new key; needs the administrator's login.

        Gives that key's version; raises InvalidValue unless the name or id is that of one other
        desk. Once it is cut off it stays so, also when what follows fails.
        """
        self.session.role.demand(Permission.MANAGE_STAFF)
        cut_off(self._store, self.desks.find(desk).id, address.url, address.password)
        return self.rotate_keys(address)

    def rotate_keys(self, address: CentralAddress) -> int:
        """Give the library a new key and bring what is here under it; give its version."""
        self.session.role.demand(Permission.MANAGE_STAFF)
        return roll_key(self._store, address.url, address.password, self._clock)

    def new_sheet(self, address: CentralAddress | None = None) -> str:
        """Replace the recovery sheet, and give the new key; a centre takes its administrator."""
        self.session.role.demand(Permission.MANAGE_STAFF)
        return written(new_sheet(self._store, self._clock, address))

    def sheet_mark(self) -> str:
        """Tell the mark of the recovery sheet in force."""
        with self._store.counting() as connection:
            return sheet_in_force(connection)

    def claim(self, job: str, seconds: int) -> bool:
        """Ask whether this desk may do, for so many seconds, a job that must be done once.

        Asking again prolongs it; raises a Trouble of the line.
        """
        return claim(self._store, job, seconds)

    def sync(self, *, cancelled: Callable[[], bool] = never, told: Told = nobody) -> SyncReport:
        """Exchange with the central store once; raise NotJoined or a Trouble of the line.

        When everything is taken over, `told` hears how many records are here, and of how many.
        What was called off, or cut off, goes on where it was.
        """
        return sync_over_line(self._store, self._clock, cancelled, told)

    def upkeep(self, *, cancelled: Callable[[], bool] = never) -> DayDone:
        """Do what the library owes each day; raise a Trouble when the centre is away."""
        return do_the_day(self, self._store, self._clock, cancelled)

    def close(self) -> None:
        """Close the store; nothing of this library can be used afterwards."""
        self._store.close()


def create_library(
    home: Path, setup: Setup, clock: Clock, *, cost: PassphraseCost = PRODUCTION
) -> tuple[Library, str]:
    """Found a library in an empty home; the text is the recovery key, which is shown once."""
    check_setup(setup)
    check_passphrase(setup.passphrase)
    recovery_key = new_key()
    pair = new_sealed_pair(setup.passphrase, cost)
    keys = FirstKeys(pair, recovery_private_key(recovery_key), new_private_key())
    library_id, desk_id = (UUID(int=uuid7().int) for _ in range(2))
    founding = Founding(library_id, desk_id, keys.desk_private_key, {1: new_key()})
    store = found_store(home, new_key(), founding, clock)
    with store.writing() as act:
        staff_id = record_library(act, setup, library_id, desk_id, keys)
    return _opened(store, staff_id, cost, clock), written(recovery_key)


def open_library(
    home: Path, staff: str | UUID, passphrase: str, clock: Clock, *, new_passphrase: str = ""
) -> Library:
    """Sign in; a passphrase that was handed out needs a new one beside it.

    Raises StoreMissing, WrongPassphrase, SignInDelayed, WeakPassphrase or NewPassphraseNeeded.
    """
    slot = read_slots(home).find(staff)
    with counted_attempt(home, slot.staff_id, clock.now()):
        file_key = slot.open(passphrase)
    if slot.pair.holds_once and not new_passphrase:
        raise NewPassphraseNeeded
    library = _opened(Store(home, file_key, clock), slot.staff_id, slot.pair.cost, clock)
    if new_passphrase:
        try:
            library.staff.change_passphrase(passphrase, new_passphrase)
        except BaseException:
            library.close()
            raise
    return library


def recover_library(home: Path, recovery_key: str, clock: Clock) -> Library:
    """Open this desk's file with the recovery sheet, as the first administrator."""
    private_key = recovery_private_key(read_recovery_key(recovery_key))
    store = Store(home, read_slots(home).open_by_recovery(private_key), clock)
    take_up_by_sheet(store, private_key)
    with store.reading() as connection:
        first = first_administrator(connection)
    if first is None:
        store.close()
        raise KeyMissing
    return _opened(store, first, PRODUCTION, clock)


def restore_backup(file: Path, home: Path, recovery_key: str, clock: Clock) -> Library:
    """Put a backup into a home without a library, by the sheet, and open it; its next sync is anew.

    Raises AlreadySetUp, BackupDamaged, WrongRecoveryKey or BackupNotWritten: the home stays empty.
    """
    restore(file, home, recovery_private_key(read_recovery_key(recovery_key)), clock)
    return recover_library(home, recovery_key, clock)


def join_library(
    home: Path,
    address: CentralAddress,
    recovery_key: str,
    *,
    staff_name: str,
    passphrase: str,
    desk_name: str,
    branch_name: str = "",
    clock: Clock,
    told: Told = nobody,
) -> Library:
    """Set up a further desk of a library, with the recovery sheet and the administrator's login.

    Somebody who has an account signs in; without a branch's name it stands at the first. Raises
    WrongRecoveryKey, WrongPassphrase, AlreadySetUp, InvalidValue or a Trouble; then nothing stays.
    """
    private_key = recovery_private_key(read_recovery_key(recovery_key))
    newcomer = Newcomer(home, desk_name, staff_name, passphrase, branch_name)
    store, slot = join(newcomer, private_key, address.url, address.password, clock, told=told)
    return _opened(store, slot.staff_id, slot.pair.cost, clock)


class JoinRequest:
    """A new desk that asks to join, and shows a code until a desk of the library approves it."""

    def __init__(
        self,
        home: Path,
        address: CentralAddress,
        *,
        staff_name: str,
        passphrase: str,
        desk_name: str,
        branch_name: str = "",
        clock: Clock,
        library: str = "",
    ) -> None:
        """Ask, with the administrator's login; the library goes by name where there are several.

        Raises InvalidValue, AlreadySetUp or a Trouble of the line.
        """
        newcomer = Newcomer(home, desk_name, staff_name, passphrase, branch_name)
        self._request = Request(newcomer, address.url, address.password, library)
        self._clock, self.code = clock, self._request.code
        self.library_name = self._request.library.name

    def finish(self, told: Told = nobody) -> Library | None:
        """Give the library if this desk was approved, first load included; None if not yet.

        Raises WrongPassphrase or a Trouble; then nothing stays, and the desk must ask anew.
        """
        done = self._request.finish(self._clock, told)
        if done is None:
            return None
        store, slot = done
        return _opened(store, slot.staff_id, slot.pair.cost, self._clock)

    def withdraw(self) -> None:
        """Ask no more."""
        self._request.withdraw()


def _opened(store: Store, staff_id: UUID, cost: PassphraseCost, clock: Clock) -> Library:
    try:
        keep_slots(store)
        store.try_again()
        store.tidy()
        with store.reading() as connection:
            session = load_session(connection, staff_id)
    except BaseException:
        store.close()
        raise
    return Library(store, session, cost, clock)
