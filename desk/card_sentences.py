"""What the desk says while a card is in the reader; what went wrong is said by `desk.messages`."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from db.domain.member import CardTrust, MemberDraft
from desk import messages
from desk.language import short_day
from desk.widgets.tone import Tone
from eid.identity import Person

Said = tuple[str, Tone]
translate = QCoreApplication.translate


def trouble(error: Exception) -> Said:
    """Say what stands between the desk and the card, and what to do."""
    return messages.sentence(error, translate), Tone.ATTENTION


def waiting() -> Said:
    """Ask for a card."""
    return translate("card", "Put the identity card in the reader."), Tone.INFO


def out() -> Said:
    """Say what staff still have of a card that left while its form is open."""
    sentence = translate("card", "The card is out. What was read stays in the form.")
    return sentence, Tone.INFO


def reading() -> Said:
    """Say that a card is being read."""
    return translate("card", "The card is being read. Leave it in."), Tone.INFO


def reading_of(person: Person) -> Said:
    """Say whose card it is, as soon as the card has told, while the rest is still being read."""
    sentence = translate("card", "{name}: the card is being read. Leave it in.")
    return sentence.format(name=f"{person.given_names} {person.surname}".strip()), Tone.INFO


def read(person: Person) -> Said:
    """Say that the card a page waited for is read."""
    sentence = translate("card", "{name}: the card is read.")
    return sentence.format(name=f"{person.given_names} {person.surname}".strip()), Tone.OK


def busy() -> Said:
    """Say that another program holds the card."""
    sentence = translate("card", "Another program is using the card. Balie waits for its turn.")
    return sentence, Tone.ATTENTION


def slow() -> Said:
    """Say that a card lets itself be waited for."""
    sentence = translate("card", "This card takes long. Wait, or take it out and try again.")
    return sentence, Tone.ATTENTION


def differs() -> Said:
    """Say that the card and the file of its member do not say the same."""
    sentence = translate(
        "card",
        "The card says something else than the file. Put it right under Requests about data.",
    )
    return sentence, Tone.ATTENTION


def ready_to_register(draft: MemberDraft) -> Said:
    """Say what the card is worth now that the form is filled."""
    if draft.trust is CardTrust.NOT_CONFIRMED:
        return not_confirmed()
    if draft.card_expired:
        sentence = translate("card", "The card has expired. Ask for a valid document.")
        return sentence, Tone.ATTENTION
    if draft.trust in (CardTrust.NOT_CHECKED, CardTrust.UNKNOWN_ROOT):
        sentence = translate("card", "The card was read but could not be checked. Look at it.")
        return sentence, Tone.ATTENTION
    sentence = translate("card", "Not a member yet. Complete the registration and save it.")
    return sentence, Tone.INFO


def not_confirmed() -> Said:
    """Say that the card does not prove who this is."""
    sentence = translate("card", "The data could not be confirmed. Look at the card.")
    return sentence, Tone.STOP


def expired(until: date | None) -> Said:
    """Say that the card of a known member has expired."""
    sentence = translate("card", "The card expired on {day}; its data can still be read.")
    return sentence.format(day=short_day(until) if until else ""), Tone.ATTENTION
