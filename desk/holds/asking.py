"""Placing a hold from elsewhere: for the member at the counter, on the title that is looked at."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.registers.holds import Placed
from desk.around import Around
from desk.language import money
from desk.lending.refusals import explain
from desk.tasks import Lane
from desk.widgets.tone import Tone

translate = QCoreApplication.translate


def place_at_counter(around: Around, title_id: UUID, owner: QWidget) -> None:
    """Place a hold for whoever is being served; say so when nobody is."""
    member_id = around.at_counter()
    if member_id is None:
        text = translate("holds", "No hold was placed: open a member at the counter first.")
        around.say(text, Tone.ATTENTION)
        return

    def placed(done: Placed) -> None:
        around.say(placed_words(done), Tone.OK)
        around.news.tell(done.changed)

    around.tasks.run(
        Lane.STORE,
        lambda: around.library.holds.place(member_id, title_id=title_id),
        owner=owner,
        done=placed,
        failed=lambda error: around.say(*explain(error)),
    )


def placed_words(placed: Placed) -> str:
    """Say that a hold was placed, its place in the queue, and what it cost."""
    text = translate("holds", "The hold is placed: number {place} in the queue.")
    said = text.format(place=placed.place)
    if not placed.fee_cents:
        return said
    fee = translate("holds", "It costs {amount}.").format(amount=money(placed.fee_cents))
    return f"{said} {fee}"
