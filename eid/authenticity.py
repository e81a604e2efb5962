"""Is it genuine: from a root of the Kingdom to the signatures over identity, address and photo.

The National Register's certificate signs the identity file; it signs the address, without its
padding, together with the identity's signature file as read; the identity holds the photo's hash.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from eid.certificate import PublicKey, read_certificate, verifies, without_padding
from eid.identity import Verdict
from eid.roots import TEST, UNKNOWN, Root, is_test_name
from eid.structure import photo_fits


class Chain(Enum):
    """How the signer's certificate hangs on a root."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    FORGED = "forged"  # names a known root that did not sign it


@dataclass(frozen=True, slots=True)
class Signer:
    """The National Register as one card presents it."""

    key: PublicKey
    chain: Chain
    root: str  # the root's name, "test" or "unknown"
    valid_from: date
    valid_until: date

    @property
    def signature_length(self) -> int:
        """How long its signature files are; 256 when only the card knows."""
        return self.key.key_size // 8 if self.key.key_size in (1024, 2048) else 256


def signer(certificate: bytes, roots: Sequence[Root]) -> Signer:
    """Who signed the files, and who vouches for it; raise BadData when it is no certificate.

    Dates are not judged: the certificate may expire years before the card it signed.
    """
    found = read_certificate(certificate)
    chain, root = Chain.UNKNOWN, UNKNOWN
    vouching = [r.name for r in roots if verifies(r.key, found.signature, found.signed)]
    if vouching:
        chain, root = Chain.KNOWN, vouching[0]
    elif {r.name for r in roots} & set(found.issuer_names):
        chain = Chain.FORGED
    elif any(map(is_test_name, found.issuer_names)):
        chain, root = Chain.KNOWN, TEST
    return Signer(found.key, chain, root, found.valid_from, found.valid_until)


def identity_verdict(by: Signer, identity: bytes, signature: bytes) -> Verdict:
    """What the identity file is worth: every byte of it is signed."""
    return _verdict(by, verifies(by.key, without_padding(by.key, signature), identity))


def address_verdict(by: Signer, address: bytes, identity_signature: bytes, own: bytes) -> Verdict:
    """What the address file is worth: signed without its zeros, with the identity's signature."""
    signed = address.rstrip(b"\0") + identity_signature
    return _verdict(by, verifies(by.key, without_padding(by.key, own), signed))


def photo_verdict(identity: Verdict, photo: bytes, photo_hash: bytes) -> Verdict:
    """What the photo is worth: never more than the identity file that holds its hash."""
    fits = photo_fits(photo, photo_hash)
    if fits is None:
        return Verdict.NOT_CHECKED
    return identity if fits else Verdict.NOT_CONFIRMED


def _verdict(by: Signer, fits: bool) -> Verdict:
    if not fits or by.chain is Chain.FORGED:
        return Verdict.NOT_CONFIRMED
    return Verdict.CONFIRMED if by.chain is Chain.KNOWN else Verdict.NOT_CHECKED
