"""The words for what is the matter with an item."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from db.domain.item import Condition, Why
from desk.items.view import Matter
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate


def condition_words(condition: Condition) -> str:
    """Say what is the matter with an item."""
    return {
        Condition.GOOD: translate("items", "in order"),
        Condition.QUICK: translate("items", "still to be described"),
        Condition.DAMAGED: translate("items", "damaged"),
        Condition.CLAIMS_RETURNED: translate("items", "back, says the member"),
        Condition.MISSING: translate("items", "not on its shelf"),
        Condition.LOST: translate("items", "lost"),
        Condition.WITHDRAWN: translate("items", "out of the collection"),
    }[condition]


def why_words(why: Why) -> str:
    """Say why a copy left the collection."""
    return {
        Why.WEEDED: translate("items", "weeded"),
        Why.LOST: translate("items", "lost for good"),
        Why.DAMAGED: translate("items", "too damaged"),
        Why.OTHER: translate("items", "another reason"),
    }[why]


def left_words(left: Mapping[Why, int]) -> str:
    """Say how many copies left the collection this year, and why; nothing where none did."""
    if not left:
        return ""
    count = translate("items", "Out of the collection this year: %n", "", sum(left.values()))
    parts = ", ".join(f"{why_words(why)} {left[why]}" for why in Why if why in left)
    return f"{count} ({parts})."


def matter_row(matter: Matter) -> Row:
    """Show an item in the list."""
    held = matter.item
    detail = " · ".join(part for part in (held.author, held.barcode) if part)
    if matter.loan_id is not None:
        late = translate("items", "%n day(s) late", "", matter.days_late)
        return Row(matter.key, held.title, detail, late, Tone.STOP, "clock")
    tone = Tone.OK if matter.settled else Tone.ATTENTION
    symbol = "check" if matter.settled else "warning"
    return Row(matter.key, held.title, detail, condition_words(held.condition), tone, symbol)
