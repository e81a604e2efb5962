"""Where a library's privacy statement speaks of each promise, and where staff see it kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# By part of the statement, in its order; each promise stands under the part that it is read from.
PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "Purposes: membership": ("P1", "P2", "P3", "P4", "P5", "P7", "P8", "P9", "P10", "P11", "P12"),
    "Purposes: e-mail and address": ("P13",),
    "Purposes: statistics": ("P14",),
    "Purposes: newsletter": ("P15",),
    "Purposes: activities": ("P16",),
    "Passing on to others": ("P18",),
    "Passing on to others: minors": ("P6",),
    "How long we keep": ("P19", "P20", "P21"),
    "Security": ("P28", "P29", "P30", "P31", "P32", "P34", "P35"),
    "Camera surveillance": ("P17",),
    "Your rights": ("P22", "P23", "P24", "P25", "P26"),
    "Complaints": ("P27",),
    "Changes": ("P33",),
}
# By promise: the pages on which staff, a supervisor or the privacy officer see that it is kept, by
# the names that the help has for them. `sign in` is the page before all others.
SEEN_AT: Final[Mapping[str, tuple[str, ...]]] = {
    "P1": ("register",),
    "P2": ("register", "member"),
    "P3": ("register", "member"),
    "P4": ("register", "counter"),
    "P5": ("register", "member"),
    "P6": ("register", "member"),
    "P7": ("member",),
    "P8": ("member",),
    "P9": ("member",),
    "P10": ("member", "privacy"),
    "P11": ("member", "notices"),
    "P12": ("inbox", "register"),
    "P13": ("notices",),
    "P14": ("statistics",),
    "P15": ("newsletter",),
    "P16": ("activities",),
    "P17": ("privacy",),
    "P18": ("privacy", "notices", "cash"),
    "P19": ("privacy", "member"),
    "P20": ("privacy",),
    "P21": ("privacy", "inbox"),
    "P22": ("requests",),
    "P23": ("requests", "member"),
    "P24": ("requests",),
    "P25": ("requests",),
    "P26": ("requests",),
    "P27": ("requests",),
    "P28": ("sign in",),
    "P29": ("sign in", "staff"),
    "P30": ("privacy",),
    "P31": ("privacy", "sheet"),
    "P32": ("privacy",),
    "P33": ("privacy", "rules"),
    "P34": ("sign in",),
    "P35": ("catalogue", "privacy"),
}


def part_of(promise: str) -> str:
    """Name the part of the statement that a promise is read from; raise KeyError."""
    found = (part for part, promises in PARTS.items() if promise in promises)
    for part in found:
        return part
    raise KeyError(promise)
