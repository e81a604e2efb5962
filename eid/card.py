"""Read a card in stages: the name, the address, what they are worth, the photo."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime

from eid import content
from eid.apdu import Cancel, Connection
from eid.authenticity import (
    Chain,
    Signer,
    address_verdict,
    identity_verdict,
    photo_verdict,
    signer,
)
from eid.channel import Channel
from eid.errors import BadData, CardUnreadable
from eid.identity import Address, CardData, Stage, Timing, Trust, Verdict
from eid.layout import SERIAL_LENGTH
from eid.notes import Note
from eid.roots import TEST, UNKNOWN, Root, belgian_roots
from eid.session import Session
from eid.structure import (
    ADDRESS,
    RRN_CERTIFICATE,
    CardFile,
    identity_file,
    is_jpeg,
    photo_file,
    photo_fits,
    signature_files,
)

Progress = Callable[[CardData], None]

_SPECIMEN = "SPECIMEN"
_NO_ADDRESS = Address("", "", "")


def never() -> bool:
    """A reading that nobody calls off."""
    return False


def read(
    connection: Connection,
    *,
    on_progress: Progress = lambda _: None,
    cancelled: Cancel = never,
    with_photo: bool = True,
    roots: Sequence[Root] = (),
    today: date | None = None,
    clock: Callable[[], float] = time.perf_counter,
    sleep: Callable[[float], None] = time.sleep,
) -> CardData:
    """Read the card; `on_progress` gets what is known after each stage, the name first.

    `roots` are trusted beside the Belgian ones. Raises an EidError when there is no identity to
    show; a file after it that can't be read becomes a note. What was shown before an error is
    to be discarded.
    """
    channel = Channel(connection, cancelled, clock, sleep)
    today = today or datetime.now(UTC).astimezone().date()
    reading = _Reading(channel, (*belgian_roots(), *roots), today, clock)
    reading.read_identity()
    on_progress(reading.data(Stage.IDENTITY))
    reading.read_address()
    on_progress(reading.data(Stage.ADDRESS))
    reading.check()
    if with_photo:
        on_progress(reading.data(Stage.TRUST))
        reading.read_photo()
    return reading.data(Stage.COMPLETE)


class _Reading:
    """What one reading has gathered so far."""

    def __init__(
        self, channel: Channel, roots: Sequence[Root], today: date, clock: Callable[[], float]
    ) -> None:
        self._clock = clock
        self._started = clock()
        self._channel = channel
        self._roots = roots
        self._today = today
        self._session = Session(channel)
        self._address_bytes: bytes | None = None
        self._address = _NO_ADDRESS
        self._address_notes: tuple[Note, ...] = ()
        self._trust = Trust()
        self._photo: bytes | None = None
        self._notes: list[Note] = []

    def data(self, stage: Stage) -> CardData:
        """Everything known now, as one frozen value."""
        spent = self._clock() - self._started
        return CardData(
            card=self._identity.card,
            person=self._identity.person,
            address=self._address,
            trust=self._trust,
            photo=self._photo,
            notes=tuple(dict.fromkeys((*self._identity.notes, *self._address_notes, *self._notes))),
            timing=Timing(
                self._channel.apdus,
                self._channel.bytes,
                self._channel.card_seconds * 1000,
                spent * 1000,
            ),
            stage=stage,
        )

    def read_identity(self) -> None:
        """The identity file; a chip number that is not this card's is looked at twice."""
        self._read_identity(self._session.read)
        if self._is_of_another_card():
            self._session = Session(self._channel)
            self._read_identity(self._session.read)
            if self._is_of_another_card():
                self._notes.append(Note.SERIAL_DIFFERS)

    def read_address(self) -> None:
        """The address file; without it the reading goes on."""
        self._address_bytes = self._try(ADDRESS, Note.ADDRESS_UNREADABLE)
        self._understand_address()

    def check(self) -> None:
        """The signatures over identity and address; what fails is read once more first."""
        by = self._signer()
        if by is None:
            self._trust = Trust(root=self._root_of(UNKNOWN))
            return
        identity_sgn, address_sgn = signature_files(by.signature_length)
        identity, signature = self._check_identity(by, identity_sgn)
        address = Verdict.NOT_CHECKED
        if signature is not None and self._address_bytes is not None:
            address = self._check_address(by, signature, address_sgn)
        self._trust = Trust(identity, address, root=self._root_of(by.root))

    def read_photo(self) -> None:
        """The photo; one that is not the holder's by its hash is not handed on."""
        photo_hash = self._identity.photo_hash
        photo = self._try(photo_file(photo_hash), Note.PHOTO_UNREADABLE)
        if photo is None:
            return
        verdict = photo_verdict(self._trust.identity, photo, photo_hash)
        self._trust = replace(self._trust, photo=verdict)
        if photo_fits(photo, photo_hash) is None:
            self._notes.append(Note.PHOTO_HASH_UNKNOWN)
        if not is_jpeg(photo):
            self._notes.append(Note.PHOTO_UNREADABLE)
        elif verdict is not Verdict.NOT_CONFIRMED:
            self._photo = photo

    def _read_identity(self, how: Callable[[CardFile], bytes]) -> None:
        data = how(identity_file(self._session.version))
        self._identity = content.identity(data, self._session.applet, self._today)
        self._identity_bytes = data

    def _is_of_another_card(self) -> bool:
        return self._identity.chip_number[:SERIAL_LENGTH] != self._session.serial

    def _understand_address(self) -> None:
        if self._address_bytes is None:
            return
        try:
            self._address, self._address_notes = content.address(self._address_bytes)
        except BadData:
            self._address_notes = (Note.ADDRESS_UNREADABLE,)

    def _check_identity(self, by: Signer, file: CardFile) -> tuple[Verdict, bytes | None]:
        """What the identity is worth, and its signature, which is part of what the other signs."""
        signature = self._try(file, Note.SIGNATURE_UNREADABLE)
        if signature is None:
            return Verdict.NOT_CHECKED, None
        verdict = identity_verdict(by, self._identity_bytes, signature)
        if _worth_another_look(by, verdict):
            with suppress(BadData, CardUnreadable):  # what was read first stays, not confirmed
                self._read_identity(self._session.read_whole)
                signature = self._session.read_whole(file)
                verdict = identity_verdict(by, self._identity_bytes, signature)
        return verdict, signature

    def _check_address(self, by: Signer, identity_signature: bytes, file: CardFile) -> Verdict:
        own = self._try(file, Note.SIGNATURE_UNREADABLE)
        if own is None or self._address_bytes is None:
            return Verdict.NOT_CHECKED
        verdict = address_verdict(by, self._address_bytes, identity_signature, own)
        if _worth_another_look(by, verdict):
            with suppress(BadData, CardUnreadable):  # as above
                self._address_bytes = self._session.read_whole(ADDRESS)
                self._understand_address()
                own = self._session.read_whole(file)
                verdict = address_verdict(by, self._address_bytes, identity_signature, own)
        return verdict

    def _signer(self) -> Signer | None:
        """Who signed; a certificate that makes no sense is read once more."""
        found = self._signer_from(self._session.read)
        if found is None or found.chain is Chain.FORGED:
            found = self._signer_from(self._session.read_whole)
        if found is None:
            self._notes.append(Note.CERTIFICATE_UNREADABLE)
            return None
        if found.chain is Chain.FORGED:
            self._notes.append(Note.CERTIFICATE_FORGED)
        elif found.chain is Chain.UNKNOWN:
            self._notes.append(Note.ROOT_UNKNOWN)
        issued = self._identity.card.valid_from
        if issued is not None and not found.valid_from <= issued <= found.valid_until:
            self._notes.append(Note.CERTIFICATE_DATES)
        return found

    def _signer_from(self, how: Callable[[CardFile], bytes]) -> Signer | None:
        try:
            return signer(how(RRN_CERTIFICATE), self._roots)
        except (BadData, CardUnreadable):
            return None

    def _try(self, file: CardFile, note: Note) -> bytes | None:
        try:
            return self._session.read(file)
        except (BadData, CardUnreadable):
            self._notes.append(note)
            return None

    def _root_of(self, root: str) -> str:
        """A card of an unknown root that calls its holder SPECIMEN is for testing."""
        unknown = root == UNKNOWN and Note.CERTIFICATE_FORGED not in self._notes
        specimen = _SPECIMEN in self._identity.person.surname.upper()
        return TEST if unknown and specimen else root


def _worth_another_look(by: Signer, verdict: Verdict) -> bool:
    """A forged chain stays forged; any other failure may be the reader's."""
    return verdict is Verdict.NOT_CONFIRMED and by.chain is not Chain.FORGED
