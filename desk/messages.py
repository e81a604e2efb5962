"""The one place where an error becomes a sentence: what happened, and what to do now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from db import errors as records
from desk.holds import errors as slips
from desk.post import errors as post
from desk.settings import Mistake, SettingsWrong
from eid import errors as card

Translate = Callable[[str, str], str]
CONTEXT: Final = "messages"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 -- the name Qt's tools look for
    """Mark a text for translation without Qt: commands without a window speak through here too."""
    return text


def as_it_is(_context: str, text: str) -> str:
    """Leave a text in English, as programs without a window do."""
    return text


SENTENCES: Final[dict[type[Exception], str]] = {
    # The records: a rule says no.
    records.Refused: QT_TRANSLATE_NOOP("messages", "This is not allowed here."),
    records.MissingValue: QT_TRANSLATE_NOOP("messages", "Fill in the {field}."),
    records.InvalidValue: QT_TRANSLATE_NOOP("messages", "The {field} can't be right: {reason}."),
    records.ConsentMissing: QT_TRANSLATE_NOOP(
        "messages", "The {field} may only be kept with consent. Ask for it, or leave it empty."
    ),
    records.RegulationsNotAccepted: QT_TRANSLATE_NOOP(
        "messages", "The member has not accepted the user regulations yet."
    ),
    records.GuardianMissing: QT_TRANSLATE_NOOP(
        "messages", "Under 16, a parent or guardian has to give permission. Fill in who that is."
    ),
    records.NumberNotPermitted: QT_TRANSLATE_NOOP(
        "messages",
        "This library may not keep the national number: its legal ground is not filled in.",
    ),
    records.NotIdentified: QT_TRANSLATE_NOOP("messages", "Not identified yet: {reason}."),
    records.AlreadyMember: QT_TRANSLATE_NOOP(
        "messages", "This person is a member already. Open the member instead."
    ),
    records.UnknownMember: QT_TRANSLATE_NOOP(
        "messages", "No member has this card or number. Search by name, or register."
    ),
    records.UnknownItem: QT_TRANSLATE_NOOP(
        "messages", "No item has barcode {barcode}. Check the number, or add the item."
    ),
    records.DuplicateBarcode: QT_TRANSLATE_NOOP(
        "messages", "Barcode {barcode} is in use already. Take another one."
    ),
    records.ItemOnLoan: QT_TRANSLATE_NOOP(
        "messages", "This item is on loan to another member. Take it back first."
    ),
    records.AlreadyLent: QT_TRANSLATE_NOOP(
        "messages", "This member has this item already. Nothing was changed."
    ),
    records.NotOnLoan: QT_TRANSLATE_NOOP(
        "messages", "This item was not on loan. It can go to its place."
    ),
    records.CheckoutBlocked: QT_TRANSLATE_NOOP("messages", "Nothing was lent: {reason}."),
    records.RenewalRefused: QT_TRANSLATE_NOOP("messages", "Not renewed: {reason}."),
    records.HoldRefused: QT_TRANSLATE_NOOP("messages", "No hold was placed: {reason}."),
    records.UnknownHold: QT_TRANSLATE_NOOP(
        "messages", "This hold ended already. Nothing was changed."
    ),
    slips.SlipNotPrinted: QT_TRANSLATE_NOOP(
        "messages", "The slip was not printed: this computer has no printer that takes it."
    ),
    records.NothingToUndo: QT_TRANSLATE_NOOP(
        "messages", "Only the last act with an item can be undone, and once. Nothing was changed."
    ),
    records.AlreadyCountered: QT_TRANSLATE_NOOP(
        "messages", "This line was taken back already. Nothing was changed."
    ),
    records.MembershipOpen: QT_TRANSLATE_NOOP(
        "messages", "The membership can't end yet: {reason}."
    ),
    records.RenewedAlready: QT_TRANSLATE_NOOP(
        "messages", "This membership was renewed already. Nothing was changed."
    ),
    records.CardReplaced: QT_TRANSLATE_NOOP(
        "messages", "This card was replaced on {on}. Ask for the new card, or search by name."
    ),
    records.ErasureBlocked: QT_TRANSLATE_NOOP("messages", "Nothing was erased: {reason}."),
    records.LeaseOver: QT_TRANSLATE_NOOP(
        "messages",
        "This desk has not exchanged with the central store for 35 days, so it shows no members. "
        "Bring it online, or ask a supervisor to let it go on for a week.",
    ),
    records.NotPermitted: QT_TRANSLATE_NOOP(
        "messages", "You may not do this. Ask a colleague with more rights."
    ),
    records.WrongPassphrase: QT_TRANSLATE_NOOP(
        "messages", "This name and passphrase do not go together. Try again."
    ),
    records.SignInDelayed: QT_TRANSLATE_NOOP(
        "messages", "Too many wrong passphrases. Wait {seconds:.0f} seconds, then try again."
    ),
    records.WeakPassphrase: QT_TRANSLATE_NOOP("messages", "Choose another passphrase: {reason}."),
    records.WrongRecoveryKey: QT_TRANSLATE_NOOP(
        "messages", "This recovery key does not open this library. Check what was typed."
    ),
    records.AlreadySetUp: QT_TRANSLATE_NOOP(
        "messages", "There is a library on this computer already. Nothing was changed."
    ),
    # The records: the world failed.
    records.Trouble: QT_TRANSLATE_NOOP("messages", "That did not work. Try again in a moment."),
    records.StoreMissing: QT_TRANSLATE_NOOP(
        "messages", "There is no library on this computer yet. Set one up, or join one."
    ),
    records.HomeNotWritable: QT_TRANSLATE_NOOP(
        "messages", "The folder for the data of this desk can't be written. Choose another one."
    ),
    records.StoreDamaged: QT_TRANSLATE_NOOP(
        "messages", "The file of this desk is damaged. Stop working and restore a backup."
    ),
    records.StoreTooNew: QT_TRANSLATE_NOOP(
        "messages", "A newer version of Balie has written this file. Update this desk."
    ),
    records.StoreBusy: QT_TRANSLATE_NOOP(
        "messages", "Another program holds the file of this desk. Close it, then try again."
    ),
    records.StoreFull: QT_TRANSLATE_NOOP(
        "messages", "The disk is full, so this was not saved. Make room, then try again."
    ),
    records.EngineTooOld: QT_TRANSLATE_NOOP(
        "messages", "The database of this computer is too old to be safe. Install Balie again."
    ),
    records.BackupDamaged: QT_TRANSLATE_NOOP(
        "messages", "This file is not a whole backup. Nothing was restored: take another one."
    ),
    records.BackupNotWritten: QT_TRANSLATE_NOOP(
        "messages", "The backup can't be written there. Choose another folder, or another name."
    ),
    records.KeyMissing: QT_TRANSLATE_NOOP(
        "messages", "A key is missing on this desk. Use the recovery sheet of the library."
    ),
    records.NotJoined: QT_TRANSLATE_NOOP(
        "messages", "This desk works on its own: there is no central store to exchange with."
    ),
    records.CentralUnreachable: QT_TRANSLATE_NOOP(
        "messages", "No line to the central store. Go on working; all is passed on later."
    ),
    records.CentralRefused: QT_TRANSLATE_NOOP(
        "messages", "The central store does not accept this desk. Ask your administrator."
    ),
    records.CentralTooOld: QT_TRANSLATE_NOOP(
        "messages", "The central store has to be prepared for this version. Ask your administrator."
    ),
    records.CentralBroken: QT_TRANSLATE_NOOP(
        "messages", "The central store gave a wrong answer. Nothing of it was used."
    ),
    # What leaves the library.
    post.MailUnreachable: QT_TRANSLATE_NOOP(
        "messages", "The mail server takes no mail of this desk: {reason}. Nothing was lost."
    ),
    post.AddressRefused: QT_TRANSLATE_NOOP("messages", "This address does not take mail."),
    post.OutcomeUnknown: QT_TRANSLATE_NOOP(
        "messages", "The line broke off: nobody knows whether the mail went. Ask the member."
    ),
    post.LettersNotWritten: QT_TRANSLATE_NOOP(
        "messages", "The letters can't be written there. Choose another folder, or another name."
    ),
    # The card and its reader.
    card.EidError: QT_TRANSLATE_NOOP("messages", "The card could not be read. Try again."),
    card.ReaderTrouble: QT_TRANSLATE_NOOP(
        "messages", "The card reader does not work. Unplug it and plug it in again."
    ),
    card.NoService: QT_TRANSLATE_NOOP(
        "messages", "The card service of this computer is not running. Start it, or restart."
    ),
    card.NoReader: QT_TRANSLATE_NOOP("messages", "No card reader found. Plug one in."),
    card.NoAccess: QT_TRANSLATE_NOOP(
        "messages", "This session may not use the card reader. Work at the computer itself."
    ),
    card.ReaderGone: QT_TRANSLATE_NOOP(
        "messages", "The card reader was unplugged. Plug it in and read the card again."
    ),
    card.CardTrouble: QT_TRANSLATE_NOOP(
        "messages", "This card could not be read. Take it out and try again."
    ),
    card.NoCard: QT_TRANSLATE_NOOP("messages", "Put the identity card in the reader."),
    card.CardMute: QT_TRANSLATE_NOOP(
        "messages",
        "The card does not answer. Turn it over: on recent cards the chip is at the back.",
    ),
    card.CardBusy: QT_TRANSLATE_NOOP(
        "messages", "Another program is using the card. Close it, then try again."
    ),
    card.CardReset: QT_TRANSLATE_NOOP(
        "messages", "Another program came in between. Read the card again."
    ),
    card.CardRemoved: QT_TRANSLATE_NOOP(
        "messages", "The card was taken out too early. Put it back and leave it in."
    ),
    card.CardUnreadable: QT_TRANSLATE_NOOP(
        "messages", "Reading keeps failing. Wipe the chip, then try again."
    ),
    card.NotActivated: QT_TRANSLATE_NOOP(
        "messages", "This identity card has not been activated yet. Use another document."
    ),
    card.NotAnEid: QT_TRANSLATE_NOOP("messages", "This is not a Belgian identity card."),
    card.ContactlessCard: QT_TRANSLATE_NOOP(
        "messages", "An identity card is not read contactless. Put it in the slot."
    ),
    card.Cancelled: QT_TRANSLATE_NOOP("messages", "Reading was called off."),
    card.BadData: QT_TRANSLATE_NOOP(
        "messages", "The card holds something unexpected. Use the document itself."
    ),
}

BUG: Final = QT_TRANSLATE_NOOP(
    "messages", "The program made a mistake. What you just did may not be kept: check it."
)

REASONS: Final[dict[str, str]] = {
    "": QT_TRANSLATE_NOOP("messages", "check what was filled in"),
    "format": QT_TRANSLATE_NOOP("messages", "it is not written as it should be"),
    "length": QT_TRANSLATE_NOOP("messages", "the number of digits is wrong"),
    "future": QT_TRANSLATE_NOOP("messages", "it lies in the future"),
    "too_old": QT_TRANSLATE_NOOP("messages", "it lies too far back"),
    "check_digits": QT_TRANSLATE_NOOP("messages", "its check digits do not fit"),
    "no_document": QT_TRANSLATE_NOOP("messages", "look at an identity document first"),
    "expired": QT_TRANSLATE_NOOP("messages", "the card has expired; look at a valid document"),
    "not_confirmed": QT_TRANSLATE_NOOP(
        "messages", "the card's signature is not confirmed; look at the card itself"
    ),
    "test_card": QT_TRANSLATE_NOOP("messages", "this is a test card"),
    "line": QT_TRANSLATE_NOOP("messages", "it does not answer"),
    "tls": QT_TRANSLATE_NOOP("messages", "it can't prove who it is"),
    "login": QT_TRANSLATE_NOOP("messages", "it does not accept the name and password"),
    "refused": QT_TRANSLATE_NOOP("messages", "it refuses for now; try again later"),
    "membership_ended": QT_TRANSLATE_NOOP("messages", "the membership has ended"),
    "too_many_of_type": QT_TRANSLATE_NOOP(
        "messages", "the member has as many items of this type as allowed"
    ),
    "not_loanable": QT_TRANSLATE_NOOP("messages", "this item is not lent out"),
    "on_site_only": QT_TRANSLATE_NOOP("messages", "this item is for use in the library only"),
    "youth_only": QT_TRANSLATE_NOOP(
        "messages", "this member borrows from the children's collection only"
    ),
    "too_young": QT_TRANSLATE_NOOP("messages", "the member is too young for this item"),
    "item_lost": QT_TRANSLATE_NOOP("messages", "this item was noted as lost"),
    "item_withdrawn": QT_TRANSLATE_NOOP("messages", "this item is out of the collection"),
    "held_for_other": QT_TRANSLATE_NOOP("messages", "this item is kept for somebody else"),
    "wanted_by_other": QT_TRANSLATE_NOOP("messages", "somebody else waits for this"),
    "debt": QT_TRANSLATE_NOOP("messages", "the member owes too much"),
    "by_staff": QT_TRANSLATE_NOOP("messages", "a colleague blocked the member"),
    "address_unknown": QT_TRANSLATE_NOOP("messages", "the member's address is not known"),
    "card_lost": QT_TRANSLATE_NOOP("messages", "the card was reported lost"),
    "membership_unpaid": QT_TRANSLATE_NOOP("messages", "the membership is not paid"),
    "no_copies": QT_TRANSLATE_NOOP("messages", "the library has no copy of it"),
    "hold_not_allowed": QT_TRANSLATE_NOOP("messages", "this can't be asked for"),
    "on_loan_to_member": QT_TRANSLATE_NOOP("messages", "the member has it at home"),
    "already_waits": QT_TRANSLATE_NOOP("messages", "the member waits for it already"),
    "on_shelf": QT_TRANSLATE_NOOP("messages", "a copy is on the shelf"),
    "too_many_holds": QT_TRANSLATE_NOOP("messages", "the member has as many holds as allowed"),
    "renewals_used_up": QT_TRANSLATE_NOOP("messages", "it was renewed as often as allowed"),
    "overdue": QT_TRANSLATE_NOOP("messages", "it is late already"),
    "too_many_items": QT_TRANSLATE_NOOP("messages", "the member has as many items as allowed"),
    "before_from": QT_TRANSLATE_NOOP("messages", "it lies before the first day"),
    "too_short": QT_TRANSLATE_NOOP("messages", "this one is too short"),
    "too_common": QT_TRANSLATE_NOOP("messages", "this one is too easy to guess"),
    "taken": QT_TRANSLATE_NOOP("messages", "somebody else has it already"),
    "unknown": QT_TRANSLATE_NOOP("messages", "there is none like it"),
    "several": QT_TRANSLATE_NOOP("messages", "there are several; say which"),
    "own_desk": QT_TRANSLATE_NOOP("messages", "do this at another desk"),
    "oneself": QT_TRANSLATE_NOOP("messages", "somebody else has to do this for you"),
    "same_member": QT_TRANSLATE_NOOP("messages", "it is the same member"),
    "not_an_address": QT_TRANSLATE_NOOP("messages", "this is no address of a database"),
    "password_in_address": QT_TRANSLATE_NOOP("messages", "a password may not stand in it"),
    "tls_not_verified": QT_TRANSLATE_NOOP("messages", "the line would not be verified"),
    "postgresql_before_15": QT_TRANSLATE_NOOP("messages", "PostgreSQL 15 or newer is needed"),
    "database_in_use": QT_TRANSLATE_NOOP("messages", "this database is used for something else"),
    "not_the_owner": QT_TRANSLATE_NOOP("messages", "this login does not own the database"),
    "may_not_create_roles": QT_TRANSLATE_NOOP("messages", "this login may not create roles"),
    "not_a_sum": QT_TRANSLATE_NOOP("messages", "write a sum such as 2,50"),
    "not_above_zero": QT_TRANSLATE_NOOP("messages", "it has to be above zero"),
    "too_large": QT_TRANSLATE_NOOP("messages", "it is far too large"),
    "more_than_open": QT_TRANSLATE_NOOP("messages", "it is more than what is open"),
    "nothing_open": QT_TRANSLATE_NOOP("messages", "nothing of it is open"),
    "more_than_credit": QT_TRANSLATE_NOOP("messages", "it is more than the credit"),
    "more_than_counted": QT_TRANSLATE_NOOP("messages", "it is more than what was counted"),
    "not_the_pieces": QT_TRANSLATE_NOOP("messages", "it is not what the coins and notes add up to"),
    "ends_before_it_begins": QT_TRANSLATE_NOOP("messages", "it ends before it begins"),
    "past": QT_TRANSLATE_NOOP("messages", "it lies in the past"),
    "over_a_year": QT_TRANSLATE_NOOP("messages", "it is more than a year away"),
    "needs_no_proof": QT_TRANSLATE_NOOP("messages", "this category needs no proof"),
    "no_receipt": QT_TRANSLATE_NOOP("messages", "there is no receipt for it"),
    "follows_from_an_act": QT_TRANSLATE_NOOP("messages", "the program does this itself"),
    "open_loans": QT_TRANSLATE_NOOP("messages", "there are items at home"),
    "open_costs": QT_TRANSLATE_NOOP("messages", "there are costs to pay"),
    "open_credit": QT_TRANSLATE_NOOP("messages", "there is credit to give back"),
}

FIELDS: Final[dict[str, str]] = {
    "rule": QT_TRANSLATE_NOOP("messages", "rule"),
    "value": QT_TRANSLATE_NOOP("messages", "value"),
    "from_on": QT_TRANSLATE_NOOP("messages", "first day"),
    "to_on": QT_TRANSLATE_NOOP("messages", "last day"),
    "hours": QT_TRANSLATE_NOOP("messages", "opening hours"),
    "entry": QT_TRANSLATE_NOOP("messages", "entry of the calendar"),
    "surname": QT_TRANSLATE_NOOP("messages", "surname"),
    "given_names": QT_TRANSLATE_NOOP("messages", "given names"),
    "birth_date": QT_TRANSLATE_NOOP("messages", "date of birth"),
    "street": QT_TRANSLATE_NOOP("messages", "street and number"),
    "postal_code": QT_TRANSLATE_NOOP("messages", "postal code"),
    "municipality": QT_TRANSLATE_NOOP("messages", "municipality"),
    "national_number": QT_TRANSLATE_NOOP("messages", "national number, or why there is none"),
    "guardian_surname": QT_TRANSLATE_NOOP("messages", "surname of the parent or guardian"),
    "guardian_given_names": QT_TRANSLATE_NOOP("messages", "given names of the parent or guardian"),
    "guardian_relation": QT_TRANSLATE_NOOP("messages", "relation to the child"),
    "guardian_identified_by": QT_TRANSLATE_NOOP("messages", "document of the parent or guardian"),
    "title_id": QT_TRANSLATE_NOOP("messages", "title"),
    "wanted_until": QT_TRANSLATE_NOOP("messages", "last day that it is wanted"),
    "email": QT_TRANSLATE_NOOP("messages", "e-mail address"),
    "telephone": QT_TRANSLATE_NOOP("messages", "telephone number"),
    "gender": QT_TRANSLATE_NOOP("messages", "gender"),
    "barcode": QT_TRANSLATE_NOOP("messages", "barcode"),
    "title": QT_TRANSLATE_NOOP("messages", "title"),
    "name": QT_TRANSLATE_NOOP("messages", "name"),
    "library_name": QT_TRANSLATE_NOOP("messages", "name of the library"),
    "branch_name": QT_TRANSLATE_NOOP("messages", "name of the branch"),
    "desk_name": QT_TRANSLATE_NOOP("messages", "name of the desk"),
    "staff_name": QT_TRANSLATE_NOOP("messages", "name of the staff member"),
    "reason": QT_TRANSLATE_NOOP("messages", "reason"),
    "staff_id": QT_TRANSLATE_NOOP("messages", "name of the staff member"),
    "central": QT_TRANSLATE_NOOP("messages", "address of the central store"),
    "desk": QT_TRANSLATE_NOOP("messages", "name of the desk"),
    "file": QT_TRANSLATE_NOOP("messages", "file"),
    "outcome": QT_TRANSLATE_NOOP("messages", "outcome"),
    "code": QT_TRANSLATE_NOOP("messages", "code of the new desk"),
    "library": QT_TRANSLATE_NOOP("messages", "name of the library"),
    "amount": QT_TRANSLATE_NOOP("messages", "amount"),
    "note": QT_TRANSLATE_NOOP("messages", "note"),
    "price": QT_TRANSLATE_NOOP("messages", "price of the item"),
    "cash": QT_TRANSLATE_NOOP("messages", "cash"),
    "left": QT_TRANSLATE_NOOP("messages", "sum that stays in the drawer"),
    "explanation": QT_TRANSLATE_NOOP("messages", "explanation of the difference"),
    "period": QT_TRANSLATE_NOOP("messages", "period"),
    "proof": QT_TRANSLATE_NOOP("messages", "proof"),
    "until": QT_TRANSLATE_NOOP("messages", "last day"),
    "category": QT_TRANSLATE_NOOP("messages", "category"),
    "library_card": QT_TRANSLATE_NOOP("messages", "library card"),
    "household": QT_TRANSLATE_NOOP("messages", "other member"),
    "other_file": QT_TRANSLATE_NOOP("messages", "other file"),
    "block": QT_TRANSLATE_NOOP("messages", "block"),
    "line": QT_TRANSLATE_NOOP("messages", "line"),
    "what": QT_TRANSLATE_NOOP("messages", "kind of charge"),
}

MISTAKES: Final[dict[str, str]] = {
    "not_toml": QT_TRANSLATE_NOOP("messages", "{where} is not written as TOML: {right}."),
    "not_a_table": QT_TRANSLATE_NOOP("messages", "{where} has to be a table."),
    "not_a_list": QT_TRANSLATE_NOOP("messages", "{where} has to be a list."),
    "not_str": QT_TRANSLATE_NOOP("messages", "{where} has to be a text, between quotes."),
    "not_int": QT_TRANSLATE_NOOP("messages", "{where} has to be a whole number."),
    "not_bool": QT_TRANSLATE_NOOP("messages", "{where} has to be true or false."),
    "missing": QT_TRANSLATE_NOOP("messages", "{where} is missing."),
    "unknown": QT_TRANSLATE_NOOP("messages", "{where} is no setting. There are: {right}."),
    "not_one_of": QT_TRANSLATE_NOOP("messages", "{where} has to be one of: {right}."),
    "not_between": QT_TRANSLATE_NOOP("messages", "{where} has to be in {right}."),
    "too_long": QT_TRANSLATE_NOOP("messages", "{where} may have {right} character."),
}


def mistake(wrong: Mistake, translate: Translate = as_it_is) -> str:
    """Answer what to tell about one mistake in the settings."""
    words = translate(CONTEXT, MISTAKES[wrong.code])
    return words.format(where=wrong.where, right=wrong.right)


def expected(error: BaseException) -> bool:
    """Whether this error is part of the day's work; anything else is a bug."""
    return isinstance(error, records.RecordsError | card.EidError)


def sentence(error: BaseException, translate: Translate = as_it_is) -> str:
    """Answer what to tell staff about this error; of a bug only that it is one."""
    if isinstance(error, SettingsWrong):
        return "\n".join(mistake(wrong, translate) for wrong in error.mistakes)
    found = next((SENTENCES[kind] for kind in type(error).__mro__ if kind in SENTENCES), BUG)
    reasons = getattr(error, "reasons", None) or (getattr(error, "reason", ""),)
    field = getattr(error, "field", "")
    return translate(CONTEXT, found).format(
        field=translate(CONTEXT, FIELDS.get(field, field)),
        reason=", ".join(translate(CONTEXT, REASONS.get(code, code)) for code in reasons),
        barcode=getattr(error, "barcode", ""),
        seconds=getattr(error, "seconds", 0),
        on=f"{error.on:%d/%m/%Y}" if isinstance(error, records.CardReplaced) else "",
    )
