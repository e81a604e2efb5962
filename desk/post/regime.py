"""In which languages a library may write: Dutch first, and others only where the law lets it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Regime(StrEnum):
    """The language regime of a library's municipality; nobody's own language is stored."""

    DUTCH = "dutch"  # the homogeneous Dutch area
    FACILITIES = "facilities"  # a municipality with facilities for French speakers
    BRUSSELS = "brussels"
    GERMAN = "german"  # a municipality of the German language area
    OTHER = "other"  # abroad, or for practice: all four


LANGUAGES: Final = {
    Regime.DUTCH: ("nl",),
    Regime.FACILITIES: ("nl", "fr"),
    Regime.BRUSSELS: ("nl", "fr"),
    Regime.GERMAN: ("de", "fr"),
    Regime.OTHER: ("nl", "fr", "de", "en"),
}
