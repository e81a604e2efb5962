"""The words for requests: what is asked, how somebody is known, how near the last day is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.domain.request import Pressing, Proof, Wish
from db.registers.requests import Asked
from desk.language import short_day
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate

WISHES: Final[Mapping[Wish, Callable[[], str]]] = {
    Wish.ACCESS: lambda: translate("requests", "See what is kept"),
    Wish.PORTABILITY: lambda: translate("requests", "Take the data along"),
    Wish.RECTIFICATION: lambda: translate("requests", "Put the data right"),
    Wish.ERASURE: lambda: translate("requests", "Erase the data"),
    Wish.OBJECTION: lambda: translate("requests", "Object to a use"),
    Wish.RESTRICTION: lambda: translate("requests", "Restrict the use"),
}
PROOFS: Final[Mapping[Proof, Callable[[], str]]] = {
    Proof.EID: lambda: translate("requests", "Identity card read"),
    Proof.DOCUMENT: lambda: translate("requests", "Identity document seen"),
    Proof.GUARDIAN: lambda: translate("requests", "Document of the parent or guardian seen"),
}
_TONES: Final = {
    Pressing.LATER: Tone.INFO,
    Pressing.SOON: Tone.ATTENTION,
    Pressing.LATE: Tone.STOP,
}


def as_row(asked: Asked, today: date) -> Row:
    """Show a request in the list: who, what, and its last day."""
    request, name = asked.request, asked.member.name
    detail = [WISHES[request.wish]()]
    if request.proof is None:
        detail.append(translate("requests", "not identified yet"))
    pressing = request.pressing(today)
    return Row(
        str(request.id),
        f"{name.given_names} {name.surname}",
        " · ".join(detail),
        _last_day(pressing, request.answer_by),
        _TONES[pressing],
        "person",
    )


def _last_day(pressing: Pressing, day: date) -> str:
    if pressing is Pressing.LATE:
        return translate("requests", "too late since {day}").format(day=short_day(day))
    return translate("requests", "by {day}").format(day=short_day(day))
