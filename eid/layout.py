"""What is where on the card: answers to reset, names of files, tags of fields."""

from __future__ import annotations

from enum import IntEnum

APPLET_AID = bytes.fromhex("A00000003029057000AD13100101FF")
DF_BELPIC_AID = bytes.fromhex("A000000177504B43532D3135")
DF_ID_AID = bytes.fromhex("A000000177496446696C6573")

MF = bytes.fromhex("3F00")
DF_BELPIC = bytes.fromhex("DF00")
DF_ID = bytes.fromhex("DF01")

# Paths below the master file.
IDENTITY_FILE = bytes.fromhex("DF014031")
IDENTITY_SIGNATURE_FILE = bytes.fromhex("DF014032")
ADDRESS_FILE = bytes.fromhex("DF014033")
ADDRESS_SIGNATURE_FILE = bytes.fromhex("DF014034")
PHOTO_FILE = bytes.fromhex("DF014035")
BASIC_KEY_FILE = bytes.fromhex("DF014040")  # from applet 1.8 on
TOKEN_INFO_FILE = bytes.fromhex("DF005032")
AUTHENTICATION_CERTIFICATE_FILE = bytes.fromhex("DF005038")
SIGNATURE_CERTIFICATE_FILE = bytes.fromhex("DF005039")
CA_CERTIFICATE_FILE = bytes.fromhex("DF00503A")
ROOT_CERTIFICATE_FILE = bytes.fromhex("DF00503B")
RRN_CERTIFICATE_FILE = bytes.fromhex("DF00503C")  # the National Register, signer of the data

ATR_1_0 = bytes.fromhex("3B9894400AA503010101AD1310")
ATR_1_1 = bytes.fromhex("3B9813400AA503010101AD1311")  # 1.7 has the same
ATR_1_8 = bytes.fromhex("3B7F96000080318065B085040120120FFF829000")

# The 1.8 answer must match whole: other countries' cards share its first eleven bytes.
_ATR_MASKS = (
    (
        bytes.fromhex("3B980040000000000101AD1310"),
        bytes.fromhex("FFFF00FF00000000FFFFFFFFF0"),
    ),
    (ATR_1_8, b"\xff" * len(ATR_1_8)),
)

# The travel chip of cards since 2020, without its check byte.
_ATR_CONTACTLESS = bytes.fromhex("3B8F80018091E131D865B28C01022273C441E0")

APPLET_1_1 = 0x11  # up to here a card wants 10 ms of rest after 6Cxx
APPLET_1_8 = 0x18  # from here on a card has a basic key
SERIAL_LENGTH = 16
CARD_DATA_LENGTH = 28
APPLET_OFFSET = 21


class IdentityTag(IntEnum):
    """The fields of the identity file that a library looks at, or a test card carries."""

    CARD_NUMBER = 1
    CHIP_NUMBER = 2
    VALID_FROM = 3
    VALID_UNTIL = 4
    DELIVERED_BY = 5
    NATIONAL_NUMBER = 6
    SURNAME = 7
    GIVEN_NAMES = 8
    THIRD_INITIAL = 9
    NATIONALITY = 10
    BIRTH_PLACE = 11
    BIRTH_DATE = 12
    SEX = 13
    TITLE = 14
    DOCUMENT_TYPE = 15
    SPECIAL_STATUS = 16
    PHOTO_HASH = 17
    DUPLICATE = 18
    BASIC_KEY_HASH = 26


class AddressTag(IntEnum):
    """The fields of the address file."""

    STREET = 1
    POSTAL_CODE = 2
    MUNICIPALITY = 3


MANDATORY = frozenset(
    {
        IdentityTag.CARD_NUMBER,
        IdentityTag.CHIP_NUMBER,
        IdentityTag.VALID_FROM,
        IdentityTag.VALID_UNTIL,
        IdentityTag.DELIVERED_BY,
        IdentityTag.NATIONAL_NUMBER,
        IdentityTag.SURNAME,
        IdentityTag.NATIONALITY,
        IdentityTag.BIRTH_PLACE,
        IdentityTag.BIRTH_DATE,
        IdentityTag.SEX,
        IdentityTag.DOCUMENT_TYPE,
        IdentityTag.PHOTO_HASH,
    }
)


def is_known_atr(atr: bytes) -> bool:
    """Whether a Belgian eID answers a reset like this; a hint that saves one command."""
    return any(
        len(atr) == len(pattern)
        and all((a ^ p) & m == 0 for a, p, m in zip(atr, pattern, mask, strict=True))
        for pattern, mask in _ATR_MASKS
    )


def is_contactless_atr(atr: bytes) -> bool:
    """Whether this is the travel chip of an identity card, which holds none of the eID files."""
    return atr.startswith(_ATR_CONTACTLESS)
