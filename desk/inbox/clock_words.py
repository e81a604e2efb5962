"""Says in plain words how far the clock of this computer is off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
MINUTE, HOUR, DAY, YEAR = 60_000, 3_600_000, 86_400_000, 31_557_600_000


def clock_words(offset_ms: int) -> str:
    """Say how far this computer's clock is off, and that dates are right all the same."""
    span = _span(abs(offset_ms))
    if offset_ms > 0:
        said = translate("inbox", "The clock of this computer is {span} behind.")
    else:
        said = translate("inbox", "The clock of this computer is {span} ahead.")
    advice = translate(
        "inbox",
        "Balie goes by the time of the centre, for due dates too. Have the clock set right.",
    )
    return f"{said.format(span=span)} {advice}"


def _span(ms: int) -> str:
    if ms >= YEAR:
        return translate("inbox", "%n year(s)", "", round(ms / YEAR))
    if ms >= 2 * DAY:
        return translate("inbox", "%n day(s)", "", round(ms / DAY))
    if ms >= 2 * HOUR:
        return translate("inbox", "%n hour(s)", "", round(ms / HOUR))
    return translate("inbox", "%n minute(s)", "", round(ms / MINUTE))
