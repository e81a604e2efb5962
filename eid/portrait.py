"""Draw a neutral grey portrait as a small JPEG: the photo of people who do not exist."""

from __future__ import annotations

import math
from functools import cache

WIDTH, HEIGHT = 140, 200

_BLOCK = 8
_STEP = 10  # one quantiser for all frequencies: gives the size of the photos on real cards
_LEVELS = 128
_LINE = range(_BLOCK)

# Any code will do that the file itself declares: plain numbers of a fixed length are the simplest.
_DC_BITS, _AC_BITS = 4, 8
_DC_SYMBOLS = bytes(range(12))
_AC_SYMBOLS = bytes([0x00, 0xF0, *(run << 4 | size for run in range(16) for size in range(1, 11))])

_COSINES = [
    [math.cos((2 * x + 1) * u * math.pi / 16) * (0.5 if u else math.sqrt(1 / 8)) for x in _LINE]
    for u in _LINE
]


@cache
def portrait(seed: int) -> bytes:
    """A silhouette, a little different for each seed; 140 by 200 pixels, about 3 KB."""
    rows, columns = -(-HEIGHT // _BLOCK), -(-WIDTH // _BLOCK)
    bits = ""
    previous = 0
    for row in range(rows):
        for column in range(columns):
            block = _quantised(_pixels(seed, row * _BLOCK, column * _BLOCK))
            bits += _coded(block, previous)
            previous = block[0]
    bits += "1" * (-len(bits) % 8)
    scan = int(bits, 2).to_bytes(len(bits) // 8).replace(b"\xff", b"\xff\x00")
    return _header() + scan + b"\xff\xd9"


def _pixels(seed: int, top: int, left: int) -> list[list[float]]:
    return [[_grey(seed, left + x, top + y) - _LEVELS for x in _LINE] for y in _LINE]


def _grey(seed: int, x: int, y: int) -> float:
    """Background, shoulders, hair and face as soft ellipses over each other."""
    hair, width = 60 + seed * 37 % 90, 30 + seed * 5 % 6
    grey = 215.0 - y / 10
    for centre_x, centre_y, half_x, half_y, tone in (
        (70, 210, 62, 70, 90 + seed * 13 % 60),
        (70, 92, width + 7, 54, hair),
        (70, 128, 14, 40, 165),
        (70, 100, width, 44, 180),
    ):
        distance = math.hypot((x - centre_x) / half_x, (y - centre_y) / half_y)
        cover = min(1.0, max(0.0, (1.06 - distance) * 8))
        grey += (tone - grey) * cover
    return grey


def _quantised(pixels: list[list[float]]) -> list[int]:
    """The cosine transform of a block, in zigzag order, in steps of the quantiser."""
    rows = [
        [sum(p * c for p, c in zip(row, cos, strict=True)) for cos in _COSINES] for row in pixels
    ]
    columns = list(zip(*rows, strict=True))
    table = [
        [sum(p * c for p, c in zip(column, cos, strict=True)) for column in columns]
        for cos in _COSINES
    ]
    return [round(table[v][u] / _STEP) for v, u in _zigzag()]


@cache
def _zigzag() -> list[tuple[int, int]]:
    cells = [(v, u) for v in _LINE for u in _LINE]
    return sorted(cells, key=lambda c: (c[0] + c[1], c[0] if (c[0] + c[1]) % 2 else c[1]))


def _coded(block: list[int], previous: int) -> str:
    change = block[0] - previous
    bits = f"{change.bit_length():0{_DC_BITS}b}" + _magnitude(change)
    zeros = 0
    last = max((i for i, value in enumerate(block) if value), default=0)
    for value in block[1 : last + 1]:
        if value == 0:
            zeros += 1
            continue
        bits += _ac_code(0xF0) * (zeros // 16)
        bits += _ac_code(zeros % 16 << 4 | value.bit_length()) + _magnitude(value)
        zeros = 0
    return bits if last == _BLOCK * _BLOCK - 1 else bits + _ac_code(0x00)


def _ac_code(symbol: int) -> str:
    return f"{_AC_SYMBOLS.index(symbol):0{_AC_BITS}b}"


def _magnitude(value: int) -> str:
    """The value in as many bits as it needs; negative ones are stored less one."""
    size = value.bit_length()
    return f"{value if value > 0 else value + (1 << size) - 1:0{size}b}" if size else ""


def _header() -> bytes:
    size = HEIGHT.to_bytes(2) + WIDTH.to_bytes(2)
    return b"\xff\xd8" + b"".join(
        (
            _segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"),
            _segment(0xDB, b"\0" + bytes([_STEP]) * 64),
            _segment(0xC0, b"\x08" + size + b"\1\1\x11\0"),
            _segment(0xC4, b"\x00" + _code_lengths(_DC_BITS, _DC_SYMBOLS) + _DC_SYMBOLS),
            _segment(0xC4, b"\x10" + _code_lengths(_AC_BITS, _AC_SYMBOLS) + _AC_SYMBOLS),
            _segment(0xDA, b"\1\1\0\0\x3f\0"),
        )
    )


def _segment(marker: int, payload: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + (len(payload) + 2).to_bytes(2) + payload


def _code_lengths(bits: int, symbols: bytes) -> bytes:
    return bytes(len(symbols) if length == bits else 0 for length in range(1, 17))
