"""The words of the registration page: where a value comes from, what a card is worth."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from db.domain.member import Document
from db.errors import Refused
from desk import messages
from desk.language import short_day
from desk.registration import draft
from desk.registration.view import CardVerdict, Origin
from desk.widgets.tone import Tone

translate = QCoreApplication.translate


def problem_words(problem: Refused) -> str:
    """Say what stands in the way of saving."""
    return messages.sentence(problem, translate)


def document_words(document: Document) -> str:
    """Name a kind of identity document."""
    return {
        Document.IDENTITY_CARD: translate("registration", "identity card, looked at"),
        Document.PASSPORT: translate("registration", "passport"),
        Document.RESIDENCE_PERMIT: translate("registration", "residence permit"),
    }[document]


def seen_documents() -> list[tuple[str, object]]:
    """Give what staff can have looked at to know a guardian, nothing first."""
    kinds: list[tuple[str, object]] = [(document_words(one), one) for one in Document]
    return [(translate("registration", "nothing yet"), None), *kinds]


def origin_words(origin: Origin) -> tuple[str, Tone]:
    """Say where a value comes from, and how good that is."""
    return {
        Origin.NOTHING: ("", Tone.NEUTRAL),
        Origin.CARD_CHECKING: (
            translate("registration", "from the card, checking"),
            Tone.INFO,
        ),
        Origin.CARD_CONFIRMED: (
            translate("registration", "from the card, valid"),
            Tone.OK,
        ),
        Origin.CARD_NOT_CHECKED: (
            translate("registration", "from the card, unchecked"),
            Tone.ATTENTION,
        ),
        Origin.CARD_UNKNOWN_ROOT: (
            translate("registration", "from the card, issuer unknown"),
            Tone.ATTENTION,
        ),
        Origin.CARD_NOT_CONFIRMED: (
            translate("registration", "from the card, invalid"),
            Tone.STOP,
        ),
        Origin.CARD_TEST: (translate("registration", "from a test card"), Tone.INFO),
        Origin.DOCUMENT: (translate("registration", "from the document"), Tone.NEUTRAL),
        Origin.FORM: (translate("registration", "from the form"), Tone.NEUTRAL),
        Origin.DESK: (translate("registration", "by the desk"), Tone.ATTENTION),
    }[origin]


def verdict_words(verdict: CardVerdict, expired_on: date | None) -> tuple[str, str, Tone]:
    """Say what the card is worth: a word, a sentence that says what to do, and a tone."""
    if verdict is CardVerdict.EXPIRED:
        sentence = translate(
            "registration",
            "The card expired on {day}. Its data can be used, but ask for a valid document.",
        )
        day = short_day(expired_on) if expired_on else ""
        return translate("registration", "Expired"), sentence.format(day=day), Tone.ATTENTION
    return {
        CardVerdict.NO_CARD: (
            translate("registration", "Without a card"),
            translate("registration", "Copy the data from a valid document or from the form."),
            Tone.NEUTRAL,
        ),
        CardVerdict.CHECKING: (
            translate("registration", "Checking"),
            translate("registration", "The signature is being checked. Leave the card in."),
            Tone.INFO,
        ),
        CardVerdict.CONFIRMED: (
            translate("registration", "Genuine"),
            translate("registration", "The signature of the National Register is valid."),
            Tone.OK,
        ),
        CardVerdict.NOT_CHECKED: (
            translate("registration", "Not checked"),
            translate("registration", "The signature could not be checked. Look at the card."),
            Tone.ATTENTION,
        ),
        CardVerdict.UNKNOWN_ROOT: (
            translate("registration", "Issuer unknown"),
            translate(
                "registration", "Balie does not know the authority on this card. Look at the card."
            ),
            Tone.ATTENTION,
        ),
        CardVerdict.NOT_CONFIRMED: (
            translate("registration", "Not confirmed"),
            translate(
                "registration",
                "The data do not fit their signature. The card does not identify this person: "
                "ask for another document.",
            ),
            Tone.STOP,
        ),
        CardVerdict.TEST_CARD: (
            translate("registration", "Test card"),
            translate("registration", "A test card (SPECIMEN): it names nobody real."),
            Tone.INFO,
        ),
    }[verdict]


def note_words(note: str) -> str:
    """Say what is odd about what the card gave."""
    return {
        draft.NUMBER_UNFIT: translate(
            "registration",
            "The national number on the card does not check out and was left out. "
            "Type it from the card, or say why there is none.",
        ),
        draft.BIRTH_DATE_MISSING: translate(
            "registration", "The card does not give a birth date. Ask for a document."
        ),
        draft.BIRTH_DATE_INCOMPLETE: translate(
            "registration", "The birth date is incomplete on the card."
        ),
        draft.ADDRESS_MISSING: translate(
            "registration", "The card does not give an address. Ask for it."
        ),
    }[note]
