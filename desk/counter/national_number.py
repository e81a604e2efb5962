"""Recognise a national number in what was typed, so that it can be hidden at once."""

from __future__ import annotations

import re
from typing import Final

LENGTH: Final = 11
_FILLING: Final = re.compile(r"[\s.\-]")


def digits_of(typed: str) -> str:
    """Answer the text without the dots, dashes and blanks people write in numbers."""
    return _FILLING.sub("", typed)


def looks_like_national_number(typed: str) -> bool:
    """Whether these are eleven digits with the right check, for births before or since 2000."""
    digits = digits_of(typed)
    if len(digits) != LENGTH or not (digits.isascii() and digits.isdigit()):
        return False
    check = 97 - int(digits[9:])
    # National Register: the check is 97 minus the rest; a 2 goes before for births since 2000.
    return check in {int(digits[:9]) % 97, int("2" + digits[:9]) % 97}
