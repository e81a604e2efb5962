"""Check digits of the national number and the card number; they warn, they never refuse."""

from __future__ import annotations

import re

_NATIONAL_NUMBER = re.compile(r"[0-9]{11}")
_BELGIAN_CARD = re.compile(r"[0-9]{12}")
_FOREIGN_CARD = re.compile(r"[B ]{0,2}([0-9]{9})")
_MASK = "••.••.••-•••.••"
_SINCE_2000 = 2_000_000_000


def national_number_fits(number: str) -> bool:
    """Whether the check digits fit either century; a BIS number follows the same rule."""
    if _NATIONAL_NUMBER.fullmatch(number) is None:
        return False
    base, check = int(number[:9]), int(number[9:])
    return check in (97 - base % 97, 97 - (_SINCE_2000 + base) % 97)


def card_number_fits(number: str) -> bool:
    """Whether the check digits of a Belgian's or a foreigner's card fit."""
    foreign = _FOREIGN_CARD.fullmatch(number)
    digits = foreign.group(1) if foreign else number
    if foreign is None and _BELGIAN_CARD.fullmatch(digits) is None:
        return False
    return int(digits[-2:]) == (int(digits[:-2]) % 97 or 97)


def masked(national_number: str) -> str:
    """What may be shown of a national number: that there is one."""
    return _MASK if national_number else ""
