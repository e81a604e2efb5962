"""What an answer of staff asks of the records: one trip, as a scan does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from db.domain.obstacle import Assent
from desk.counter import scan
from desk.counter.scan import Intent, Outcome
from desk.counter.tray import Pending
from desk.counter.view import Choice

if TYPE_CHECKING:
    from db.library import Library


def decided(
    library: Library, pending: Pending, choice: Choice, words: str, intent: Intent
) -> Callable[[], Outcome]:
    """Give the work of an answer; `intent` is for whom, and what they went past before."""
    code, asked = pending.scan.code, pending.scan
    reason = words.strip() or intent.assent.reason
    past = Assent(intent.assent.codes | asked.codes, reason)

    def scanned(**changes: Any) -> Callable[[], Outcome]:
        return lambda: scan.act_on_item(library, code, replace(intent, **changes))

    work: dict[Choice, Callable[[], Outcome]] = {
        Choice.CARD: lambda: scan.open_card(library, code),
        Choice.RENEW: lambda: scan.renew_item(library, code),
        Choice.RENEW_ANYWAY: lambda: library.renewals.renew_item(code, assent=past),
        Choice.RENEW_OVERRIDE: lambda: library.renewals.renew_item(code, assent=past),
        Choice.TAKE_BACK: scanned(member_id=None),
        Choice.TAKE_BACK_THEN_LEND: scanned(found_here=True),
        Choice.LEND_ANYWAY: scanned(assent=past, found_here=asked.found_here),
        Choice.OVERRIDE: scanned(assent=past, found_here=asked.found_here),
        Choice.KEEP: lambda: scan.keep(library, code, intent),
        Choice.USE_HERE: lambda: library.items.use_in_house(code),
        Choice.QUICK_ITEM: lambda: scan.quick_item(library, code, words, intent),
    }
    return work.get(choice, scanned())
