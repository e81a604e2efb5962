"""The one place where an error becomes a sentence: what happened, and what to do now."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from db import errors as records
from desk.codes import FIELDS, PARTIES, QT_TRANSLATE_NOOP, REASONS
from desk.consultation import errors as consultation
from desk.holds import errors as slips
from desk.post import errors as post
from desk.settings import Mistake, SettingsWrong
from eid import errors as card

Translate = Callable[[str, str], str]
CONTEXT: Final = "messages"


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
    records.WithdrawalRefused: QT_TRANSLATE_NOOP(
        "messages", "It stays in the collection: {reason}."
    ),
    records.HoldRefused: QT_TRANSLATE_NOOP("messages", "No hold was placed: {reason}."),
    records.EnrolmentRefused: QT_TRANSLATE_NOOP("messages", "Not enrolled: {reason}."),
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
    records.UnlistedParty: QT_TRANSLATE_NOOP(
        "messages",
        "Nothing leaves this desk: {party} is not in the register of processors. Add who that is, "
        "with the agreement or the ground, under Privacy, Processors.",
    ),
    records.NotPermitted: QT_TRANSLATE_NOOP(
        "messages", "You may not do this. Ask a colleague with more rights."
    ),
    records.WrongPassphrase: QT_TRANSLATE_NOOP(
        "messages", "This name and passphrase do not go together. Try again."
    ),
    records.SignInDelayed: QT_TRANSLATE_NOOP(
        "messages",
        "Too many wrong passphrases. Wait {wait} (minutes:seconds), then try again. A colleague "
        "can sign in meanwhile.",
    ),
    records.NewPassphraseNeeded: QT_TRANSLATE_NOOP(
        "messages",
        "This passphrase holds once. Choose one of your own now, that nobody else knows.",
    ),
    records.WeakPassphrase: QT_TRANSLATE_NOOP("messages", "Choose another passphrase: {reason}."),
    records.WrongRecoveryKey: QT_TRANSLATE_NOOP(
        "messages", "This recovery key does not open this library. Check what was typed."
    ),
    records.OtherSheet: QT_TRANSLATE_NOOP(
        "messages",
        "This is the key of sheet {typed}, and this opens with sheet {wanted}. "
        "Look for the sheet with that mark.",
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
    records.SentTooMuch: QT_TRANSLATE_NOOP(
        "messages",
        "The central store takes no more of this desk for now. Go on working: the rest is sent "
        "later by itself. If this goes on, or nobody did that much here, tell your administrator.",
    ),
    records.ProgramTooOld: QT_TRANSLATE_NOOP(
        "messages",
        "This desk's program is too old for the library. Update it. Until then it goes on "
        "exchanging, and does not show what only the newer program knows.",
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
    post.ReportsUnreachable: QT_TRANSLATE_NOOP(
        "messages", "Mail that came back can't be read: {reason}. The notices can go all the same."
    ),
    post.OutcomeUnknown: QT_TRANSLATE_NOOP(
        "messages", "The line broke off: nobody knows whether the mail went. Ask the member."
    ),
    post.FileNotWritten: QT_TRANSLATE_NOOP(
        "messages",
        "The file can't be written there. Close it where it is open, or choose another folder.",
    ),
    post.NotPrinted: QT_TRANSLATE_NOOP(
        "messages", "The printer did not take it. See whether it is on, and print again."
    ),
    # The National Register.
    consultation.ConsultationOff: QT_TRANSLATE_NOOP(
        "messages", "The National Register can't be asked yet. Not filled in: {reason}."
    ),
    consultation.CredentialsWrong: QT_TRANSLATE_NOOP(
        "messages", "The National Register can't be asked: {reason}. Ask your administrator."
    ),
    consultation.RegisterUnreachable: QT_TRANSLATE_NOOP(
        "messages", "The National Register can't be asked now: {reason}. The question is noted."
    ),
    consultation.RegisterRefused: QT_TRANSLATE_NOOP(
        "messages", "The National Register does not answer: {reason}. The question is noted."
    ),
    consultation.RegisterBroken: QT_TRANSLATE_NOOP(
        "messages", "The National Register gave a wrong answer. Nothing of it was used."
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

MISTAKES: Final[dict[str, str]] = {
    "not_toml": QT_TRANSLATE_NOOP("messages", "{where} is not written as TOML: {right}."),
    "unreadable": QT_TRANSLATE_NOOP(
        "messages", "{where} can't be read: it has to be text in UTF-8 that this account may open."
    ),
    "not_a_table": QT_TRANSLATE_NOOP("messages", "{where} has to be a table."),
    "not_a_list": QT_TRANSLATE_NOOP("messages", "{where} has to be a list."),
    "not_str": QT_TRANSLATE_NOOP("messages", "{where} has to be a text, between quotes."),
    "not_int": QT_TRANSLATE_NOOP("messages", "{where} has to be a whole number."),
    "not_bool": QT_TRANSLATE_NOOP("messages", "{where} has to be true or false."),
    "missing": QT_TRANSLATE_NOOP("messages", "{where} is missing."),
    "unknown": QT_TRANSLATE_NOOP("messages", "{where} is no setting. There are: {right}."),
    "not_one_of": QT_TRANSLATE_NOOP("messages", "{where} has to be one of: {right}."),
    "not_between": QT_TRANSLATE_NOOP("messages", "{where} has to be in {right}."),
    "too_long": QT_TRANSLATE_NOOP("messages", "{where} is too long: {right} letters at most."),
    "starts_otherwise": QT_TRANSLATE_NOOP("messages", "{where} has to begin with {right}."),
}


def mistake(wrong: Mistake, translate: Translate = as_it_is) -> str:
    """Answer what to tell about one mistake in the settings."""
    words = translate(CONTEXT, MISTAKES[wrong.code])
    told = words.format(where=wrong.where, right=wrong.right)
    return f"{wrong.place}: {told}" if wrong.place else told


def expected(error: BaseException) -> bool:
    """Whether this error is part of the day's work; anything else is a bug."""
    return isinstance(error, records.RecordsError | card.EidError)


def sentence(error: BaseException, translate: Translate = as_it_is) -> str:
    """Answer what to tell staff about this error; of a bug only that it is one."""
    if isinstance(error, SettingsWrong):
        return "\n".join(mistake(wrong, translate) for wrong in error.mistakes)
    found = next((SENTENCES[kind] for kind in type(error).__mro__ if kind in SENTENCES), BUG)
    reasons = getattr(error, "reasons", None) or (getattr(error, "reason", ""),)
    field, party = getattr(error, "field", ""), getattr(error, "party", "")
    return translate(CONTEXT, found).format(
        field=translate(CONTEXT, FIELDS.get(field, field)),
        reason=", ".join(translate(CONTEXT, REASONS.get(code, code)) for code in reasons),
        barcode=getattr(error, "barcode", ""),
        party=translate(CONTEXT, PARTIES.get(party, party)),
        wait=_clock_time(getattr(error, "seconds", 0)),
        typed=getattr(error, "typed", ""),
        wanted=getattr(error, "wanted", ""),
        on=f"{error.on:%d/%m/%Y}" if isinstance(error, records.CardReplaced) else "",
    )


def _clock_time(seconds: float) -> str:
    """Write a wait as minutes and seconds, never as nothing while some of it is left."""
    whole = math.ceil(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
