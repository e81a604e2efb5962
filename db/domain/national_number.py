"""The national register number: eleven digits that name one person; masked wherever it is shown."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.errors import InvalidValue

DIGITS = 11
_MODULUS = 97
_FROM_2000 = 2_000_000_000  # put before the first nine digits of people born from 2000 on
_MASK = "••.••.••-•••.••"


@dataclass(frozen=True, slots=True)
class NationalNumber:
    """One national register number or BIS number, its check digits verified."""

    digits: str = field(repr=False)

    def __str__(self) -> str:
        """Give the masked form: the number never reaches a text by accident."""
        return _MASK

    def in_full(self) -> str:
        """Give the number as people write it, for the rare screen that may show it (P7)."""
        d = self.digits
        return f"{d[:2]}.{d[2:4]}.{d[4:6]}-{d[6:9]}.{d[9:]}"


def parse_national_number(text: str) -> NationalNumber:
    """Read a typed or card number; raise InvalidValue when the digits can't be right."""
    digits = "".join(c for c in text if c not in " .-/")
    if len(digits) != DIGITS or not (digits.isascii() and digits.isdigit()):
        raise InvalidValue("national_number", "length")
    if not check_digits_fit(digits):
        raise InvalidValue("national_number", "check_digits")
    return NationalNumber(digits)


def check_digits_fit(digits: str) -> bool:
    """Tell whether the last two digits fit the first nine, for either century."""
    body, check = int(digits[:9]), int(digits[9:])
    return check in (_MODULUS - body % _MODULUS, _MODULUS - (_FROM_2000 + body) % _MODULUS)
