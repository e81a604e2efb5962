"""Make test cards: an invented person on any version of the card, signed by the test authority."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from eid import layout, tlv
from eid.layout import IdentityTag
from eid.portrait import portrait
from eid.simulated import Applet, SimulatedCard
from eid.specimen_keys import TEST_ROOT, Authority, authority, private_key, spki
from eid.specimens import Specimen, specimen

_CHIP_MAKER = bytes.fromhex("534C4790")


@dataclass(frozen=True, slots=True)
class Edition:
    """A version of the card as the register personalises it."""

    applet: Applet
    key_kind: str
    hash_name: str
    photo_hash: str
    signature_size: int  # 0: as long as the signature is
    address_size: int
    padding: int  # zeros behind a certificate
    root_padding: int  # zeros behind those of root and register
    empty_certificate: int  # zeros where a holder has none


_APPLET_1_0 = Applet(
    version=0x10,
    atr=layout.ATR_1_0,
    card_data_tail=bytes.fromhex("A5030101011000020001010F"),
    has_df_aids=False,
    has_records=False,
    hurried=True,
    inactive_select=0x6283,
    inactive_read=0x6D00,
)
_APPLET_1_1 = Applet(
    version=0x11,
    atr=layout.ATR_1_1,
    card_data_tail=bytes.fromhex("A5030101011100020001010F"),
    has_df_aids=True,
    has_records=False,
    hurried=True,
    inactive_select=0x6283,
    inactive_read=0x6D00,
)
_APPLET_1_7 = Applet(
    version=0x17,
    atr=layout.ATR_1_1,
    card_data_tail=bytes.fromhex("A5030101011700030021010F"),
    has_df_aids=True,
    has_records=False,
    hurried=False,
    inactive_select=0x6283,
    inactive_read=0x6D00,
)
_APPLET_1_8 = Applet(
    version=0x18,
    atr=layout.ATR_1_8,
    card_data_tail=bytes.fromhex("A5030101011800010000020F"),
    has_df_aids=True,
    has_records=True,
    hurried=False,
    inactive_select=0x6985,
    inactive_read=0x6985,
)

# Columns: key, hash of the signatures, of the photo, sizes of signature and address files, zeros.
EDITIONS = {
    "1.0": Edition(_APPLET_1_0, "rsa1024", "sha1", "sha1", 0, 117, 50, 0, 1300),
    "1.1": Edition(_APPLET_1_1, "rsa1024", "sha1", "sha1", 0, 117, 50, 0, 1300),
    "1.7": Edition(_APPLET_1_7, "rsa2048", "sha256", "sha256", 0, 121, 50, 0, 1300),
    "1.7-SHA1": Edition(_APPLET_1_7, "rsa1024", "sha1", "sha1", 0, 117, 50, 0, 1300),
    "1.7-EC": Edition(_APPLET_1_7, "p384", "sha384", "sha256", 256, 121, 50, 0, 1300),
    "1.8": Edition(_APPLET_1_8, "p384", "sha384", "sha384", 0, 121, 1100, 1100, 2500),
}


def make_card(
    person: Specimen | None = None,
    edition: str = "1.8",
    *,
    root: str = TEST_ROOT,
    photo: bytes | None = None,
    address_size: int | None = None,
    address_hash: str | None = None,
    edit_identity: Callable[[bytes], bytes] = bytes,
    edit_address: Callable[[bytes], bytes] = bytes,
    activated: bool = True,
    clock: Callable[[], float] = time.monotonic,
) -> SimulatedCard:
    """A card of this edition for this person; the files can be spoilt afterwards in `.files`.

    `edit_identity` and `edit_address` change a file before it is signed. A root of another name
    is one the reader does not know, unless it is the name of a real one: then it is forged.
    """
    person = person or specimen(0)
    made = EDITIONS[edition]
    by = authority(root, made.key_kind, made.hash_name)
    serial = _CHIP_MAKER + hashlib.sha256(person.card_number.encode()).digest()[:12]
    picture = portrait(person.portrait) if photo is None else photo
    fields = person.identity_fields() | {
        IdentityTag.CHIP_NUMBER: serial,
        IdentityTag.PHOTO_HASH: hashlib.new(made.photo_hash, picture).digest(),
    }
    files = _certificates(made, by) | {
        layout.PHOTO_FILE: picture,
        layout.TOKEN_INFO_FILE: _token_info(serial),
    }
    if made.applet.has_records:
        key = spki(private_key(person.card_number, "p384"))
        files[layout.BASIC_KEY_FILE] = key
        fields[IdentityTag.BASIC_KEY_HASH] = hashlib.sha384(key).digest()
    identity = edit_identity(_file(fields))
    address = edit_address(_file(person.address_fields())).ljust(
        address_size or made.address_size, b"\0"
    )
    files |= _signed_files(made, by, identity, address, address_hash or made.hash_name)
    return SimulatedCard(made.applet, serial, files, activated=activated, clock=clock)


def _signed_files(
    made: Edition, by: Authority, identity: bytes, address: bytes, address_hash: str
) -> dict[bytes, bytes]:
    """The register signs the identity, then the address together with that signature."""
    signature = by.sign(identity, made.hash_name).ljust(made.signature_size, b"\0")
    other = by.sign(address.rstrip(b"\0") + signature, address_hash)
    return {
        layout.IDENTITY_FILE: identity,
        layout.IDENTITY_SIGNATURE_FILE: signature,
        layout.ADDRESS_FILE: address,
        layout.ADDRESS_SIGNATURE_FILE: other.ljust(made.signature_size, b"\0"),
    }


def _certificates(made: Edition, by: Authority) -> dict[bytes, bytes]:
    """As on a child's card: the holder has none."""
    none = bytes(made.empty_certificate)
    return {
        layout.AUTHENTICATION_CERTIFICATE_FILE: none,
        layout.SIGNATURE_CERTIFICATE_FILE: none,
        layout.CA_CERTIFICATE_FILE: by.root_certificate + bytes(made.padding),
        layout.ROOT_CERTIFICATE_FILE: by.root_certificate + bytes(made.root_padding),
        layout.RRN_CERTIFICATE_FILE: by.certificate + bytes(made.root_padding),
    }


def _file(fields: Mapping[int, bytes]) -> bytes:
    return b"".join(tlv.encode(tag, fields[tag]) for tag in sorted(fields))


def _token_info(serial: bytes) -> bytes:
    return (
        bytes.fromhex("30270201000410")
        + serial
        + bytes.fromhex("800642454C504943030204309E0404020000")
    )
