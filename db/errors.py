"""Everything the records can answer instead of doing what was asked.

RecordsError
├── Refused                    a rule says no; shown at the field, with the facts it carries
│   ├── MissingValue           a mandatory field is empty (P2)
│   ├── InvalidValue           a field holds what can't be
│   ├── ConsentMissing         a voluntary value without its consent (P3)
│   ├── RegulationsNotAccepted membership is an agreement (P5)
│   ├── GuardianMissing        under 16 without a parent's permission (P6)
│   ├── NumberNotPermitted     the library has no legal ground for the national number (P2)
│   ├── NotIdentified          neither a confirmed card nor a document seen by staff (P1)
│   ├── AlreadyMember          this person is registered (P12)
│   ├── UnknownMember          no member with this id or card
│   ├── UnknownItem            no item with this barcode
│   ├── DuplicateBarcode       another item or card carries this barcode
│   ├── ItemOnLoan             the item is lent to another member
│   ├── AlreadyLent            the item is lent to this very member
│   ├── NotOnLoan              nothing to take back
│   ├── CheckoutBlocked        limits or blocks of this member
│   ├── WithdrawalRefused      this copy can't leave the collection now
│   ├── HoldRefused            this member may not ask for this now
│   ├── EnrolmentRefused       this activity does not take this person now
│   ├── UnknownHold            no hold with this id, or nobody waits in it any more
│   ├── RenewalRefused         this loan is not made longer now
│   ├── NothingToUndo          the act is not here, was undone, or is not the last
│   ├── AlreadyCountered       this line of an account is countered, or is no line to counter
│   ├── MembershipOpen         the membership can't end while something is open
│   ├── RenewedAlready         the membership runs for longer than one more period
│   ├── CardReplaced           this library card was replaced by another one
│   ├── UnlistedParty          data would go to a party that the register does not have (P18)
│   ├── NotPermitted           the staff member may not do this
│   ├── WrongPassphrase        signing in failed
│   ├── SignInDelayed          too many wrong passphrases: wait a little
│   ├── NewPassphraseNeeded    this passphrase was handed out, and opens only the way to another
│   ├── WeakPassphrase         a new passphrase is too short or too common
│   ├── WrongRecoveryKey       the recovery key does not open this library
│   │   └── OtherSheet         the key of another recovery sheet than the one that opens this
│   └── AlreadySetUp           this home holds a library already
└── Trouble                    the world failed; shown with advice, retried where safe
    ├── StoreMissing           no library in this home yet
    ├── HomeNotWritable        the folder can't be made, or not be written in
    ├── StoreDamaged           the local file does not check clean
    ├── StoreTooNew            written by a newer version of the program
    ├── StoreBusy              the file is held by another program
    ├── StoreFull              no room on the disk
    ├── EngineTooOld           the SQLite engine is older than 3.51.3
    ├── BackupDamaged          a backup file is cut off, altered, or none at all
    ├── BackupNotWritten       a backup can't be written or put back there
    ├── KeyMissing             a key that should be here is not
    ├── NotJoined              this home has no central store
    ├── CentralUnreachable     no line to the central store
    ├── CentralRefused         the central store does not know or accept this desk
    ├── SentTooMuch            the centre takes no more of this desk for now
    ├── ProgramTooOld          the library goes on with a newer program than this desk's
    ├── CentralTooOld          the central schema must be prepared again
    └── CentralBroken          the central store answered what it never should
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


class RecordsError(Exception):
    """The root of all errors of this room; they carry codes and ids, never names or numbers."""


class Refused(RecordsError):
    """A rule says no."""


class Trouble(RecordsError):
    """The world failed: disk, key or network."""


class MissingValue(Refused):
    """A mandatory field is empty."""

    def __init__(self, field: str) -> None:
        """Name the field as the draft names it."""
        super().__init__(field)
        self.field = field


class InvalidValue(Refused):
    """A field holds what can't be."""

    def __init__(self, field: str, reason: str = "") -> None:
        """Name the field and, as a code, what is wrong with it."""
        super().__init__(field, reason)
        self.field = field
        self.reason = reason


class ConsentMissing(Refused):
    """A voluntary value was given without the consent for it."""

    def __init__(self, purpose: str) -> None:
        """Name the purpose, which is also the field."""
        super().__init__(purpose)
        self.field = purpose


class RegulationsNotAccepted(Refused):
    """The member has not accepted the user regulations."""


class GuardianMissing(Refused):
    """The member is, or may be, under 16 and no guardian gave permission."""


class NumberNotPermitted(Refused):
    """The library's legal ground for the national number is empty."""


class NotIdentified(Refused):
    """Nothing shows who this is: the card did not confirm it and no document was seen."""

    def __init__(self, reason: str) -> None:
        """Give the reason as a code: `not_confirmed`, `expired`, `test_card` or `no_document`."""
        super().__init__(reason)
        self.reason = reason


class AlreadyMember(Refused):
    """This person is registered already."""

    def __init__(self, member_id: UUID) -> None:
        """Point at the member's file."""
        super().__init__(str(member_id))
        self.member_id = member_id


class UnknownMember(Refused):
    """No member has this id or card."""


class UnknownItem(Refused):
    """No item has this barcode."""

    def __init__(self, barcode: str) -> None:
        """Repeat the barcode, which names no person."""
        super().__init__(barcode)
        self.barcode = barcode


class DuplicateBarcode(Refused):
    """Another item or member card carries this barcode."""

    def __init__(self, barcode: str) -> None:
        """Repeat the barcode."""
        super().__init__(barcode)
        self.barcode = barcode


class ItemOnLoan(Refused):
    """The item is lent to another member."""

    def __init__(self, loan_id: UUID) -> None:
        """Point at the open loan."""
        super().__init__(str(loan_id))
        self.loan_id = loan_id


class AlreadyLent(Refused):
    """The item is lent to this very member."""

    def __init__(self, loan_id: UUID) -> None:
        """Point at the open loan."""
        super().__init__(str(loan_id))
        self.loan_id = loan_id


class NotOnLoan(Refused):
    """Nothing to take back: the item is not lent."""


class CheckoutBlocked(Refused):
    """The member may not borrow this now."""

    def __init__(self, reasons: tuple[str, ...], obstacles: tuple[object, ...] = ()) -> None:
        """List what is in the way as codes; `obstacles` (domain.obstacle) say why, and how hard."""
        super().__init__(*reasons)
        self.reasons = reasons
        self.obstacles = obstacles


class RenewalRefused(Refused):
    """The loan is not made longer now."""

    def __init__(self, reasons: tuple[str, ...], obstacles: tuple[object, ...] = ()) -> None:
        """List what is in the way as codes; `obstacles` (domain.obstacle) say why, and how hard."""
        super().__init__(*reasons)
        self.reasons = reasons
        self.obstacles = obstacles


class NothingToUndo(Refused):
    """The act is not known here, was undone already, or something came after it."""


class ErasureBlocked(Refused):
    """The member may not be erased yet."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        """List the grounds as codes: open_loans, open_costs."""
        super().__init__(*reasons)
        self.reasons = reasons


class WithdrawalRefused(Refused):
    """A copy can't leave the collection now."""

    def __init__(self, reason: str) -> None:
        """Give the reason as a code: `lent`, `kept`, `asked`, `last_asked` or `why`."""
        super().__init__(reason)
        self.reason = reason


class HoldRefused(Refused):
    """The member may not ask for this now."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        """List the reasons as codes."""
        super().__init__(*reasons)
        self.reasons = reasons


class EnrolmentRefused(Refused):
    """This activity does not take this person now."""

    def __init__(self, reason: str) -> None:
        """Give the reason as a code: `activity_over`, `not_for_age`, `enrolled_already` …."""
        super().__init__(reason)
        self.reason = reason


class UnknownHold(Refused):
    """No hold has this id, or it does not stand where this act needs it."""


class AlreadyCountered(Refused):
    """This line of an account was countered already, or counters another."""


class MembershipOpen(Refused):
    """The membership can't end yet."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        """List the grounds as codes: open_loans, open_costs, open_credit."""
        super().__init__(*reasons)
        self.reasons = reasons


class RenewedAlready(Refused):
    """The membership was renewed already."""


class CardReplaced(Refused):
    """This library card was replaced; its holder has another one."""

    def __init__(self, on: date) -> None:
        """Tell on which day."""
        super().__init__(on.isoformat())
        self.on = on


class UnlistedParty(Refused):
    """Data would go to a party that the register of processors does not have."""

    def __init__(self, party: str) -> None:
        """Name its server, or the task that nobody in the register does."""
        super().__init__(party)
        self.party = party


class NotPermitted(Refused):
    """The staff member who is signed in may not do this."""


class LeaseOver(Refused):
    """This desk has been out of touch with the centre for too long to show member data."""


class WrongPassphrase(Refused):
    """The name and passphrase do not open this library."""


class SignInDelayed(Refused):
    """Too many wrong passphrases in a row: the next attempt must wait."""

    def __init__(self, seconds: float) -> None:
        """Tell how many seconds are left to wait."""
        super().__init__(seconds)
        self.seconds = seconds


class NewPassphraseNeeded(Refused):
    """The passphrase was handed out by a colleague: it has to be replaced before anything opens."""


class WeakPassphrase(Refused):
    """A new passphrase is too short or too common."""

    def __init__(self, reason: str) -> None:
        """Give the reason as a code: `too_short`, `too_common` or `not_new`."""
        super().__init__(reason)
        self.reason = reason


class WrongRecoveryKey(Refused):
    """The recovery key is mistyped or belongs to another library."""


class OtherSheet(WrongRecoveryKey):
    """This is a whole recovery key, and of another sheet than the one that is asked for."""

    def __init__(self, typed: str, wanted: str) -> None:
        """Give the marks of both sheets."""
        super().__init__(typed, wanted)
        self.typed = typed
        self.wanted = wanted


class AlreadySetUp(Refused):
    """This home holds a library already."""


class StoreMissing(Trouble):
    """There is no library in this home yet."""


class HomeNotWritable(Trouble):
    """The folder of this desk can't be made, or this account may not write in it."""


class StoreDamaged(Trouble):
    """The local file does not check clean."""


class StoreTooNew(Trouble):
    """The local file was written by a newer version of the program."""


class StoreBusy(Trouble):
    """The local file is held by another program."""


class StoreFull(Trouble):
    """There is no room left on the disk."""


class EngineTooOld(Trouble):
    """The SQLite engine is too old to be safe with two connections (before 3.51.3)."""


class BackupDamaged(Trouble):
    """A backup file is not whole, or it is no backup; nothing of it was used."""


class BackupNotWritten(Trouble):
    """A backup can't be written, or put back, in that place."""


class KeyMissing(Trouble):
    """A key that should be here is not."""


class NotJoined(Trouble):
    """This home is not joined to a central store."""


class CentralUnreachable(Trouble):
    """There is no line to the central store."""


class CentralRefused(Trouble):
    """The central store does not know this desk, or no longer accepts it."""


class SentTooMuch(Trouble):
    """This desk sent more than one desk may; what waits goes later, and nothing is lost."""


class ProgramTooOld(Trouble):
    """The library asks for a newer program than this desk's; what it knows still goes both ways."""


class CentralTooOld(Trouble):
    """The central schema is older than this program needs."""


class CentralBroken(Trouble):
    """The central store answered what it never should."""
