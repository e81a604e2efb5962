"""Severing: two months after its return a loan loses its member, on every desk (P10, P11)."""

from __future__ import annotations

import calendar
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from db.domain.account_kinds import LEDGER, NOTICE_ABOUT
from db.domain.change import Version, instant_of
from db.domain.clock import local_day
from db.domain.inbox_kinds import DECISION
from db.domain.lending_kinds import (
    DUE_MOVED,
    HOLD,
    HOLD_EVENT,
    LOAN,
    LOAN_RETURN,
    OVERRIDE,
    RENEWAL,
    UNDONE,
)
from db.domain.loan import Loan, LoanReturn, project_loans
from db.domain.privacy_kinds import ACCESS, INCIDENT_IMAGES
from db.domain.record_kinds import NUMBER_SHOWN

KEPT_MONTHS = 2


@dataclass(frozen=True, slots=True)
class Tie:
    """How a kind of record hangs on a loan: the field that names it, and what is lost with it.

    Where no field is listed the whole record goes; else the record stays without these fields.
    """

    by: str
    loses: tuple[str, ...] = ()


# A new kind that names a loan, or an act on one, is declared here; severing then finds it.
TIES: dict[str, Tie] = {
    LOAN.name: Tie("id"),
    LOAN_RETURN.name: Tie("loan_id"),
    RENEWAL.name: Tie("loan_id"),
    DUE_MOVED.name: Tie("loan_id"),
    UNDONE.name: Tie("act_id"),
    OVERRIDE.name: Tie("act_id"),
    HOLD_EVENT.name: Tie("act_id", ("act_id",)),  # the hold itself goes when it is long over
    NOTICE_ABOUT.name: Tie("loan_id"),
    DECISION.name: Tie("voids"),
    LEDGER.name: Tie("loan_id", ("loan_id", "item_id")),
}
# What goes whole when its own time is over, and hangs on no loan.
BY_TIME = (HOLD.name, ACCESS.name, NUMBER_SHOWN.name, INCIDENT_IMAGES.name)
LOOSENED = ("loan_id",)  # what a return loses that another loan still needs


@dataclass(frozen=True, slots=True)
class Severance:
    """One message: records that go whole, and records that lose fields, by kind."""

    gone: Mapping[str, Collection[UUID]] = field(default_factory=dict)
    less: Mapping[str, Collection[UUID]] = field(default_factory=dict)

    def payload(self) -> dict[str, Any]:
        """Give it as it travels; the ids stand in order, and nobody is named.

        `late` lists the kinds that go whole if they come in later, with the loan they name.
        """
        return {
            "gone": {k: sorted(map(str, ids)) for k, ids in self.gone.items() if ids},
            "less": {
                k: {"ids": sorted(map(str, ids)), "fields": list(_lost(k))}
                for k, ids in self.less.items()
                if ids
            },
            "late": sorted(k for k, t in TIES.items() if t.by == "loan_id" and not t.loses),
        }


@dataclass(frozen=True, slots=True)
class Part:
    """Records of one kind that a message names; without fields they go whole."""

    kind: str
    ids: frozenset[UUID]
    fields: tuple[str, ...] = ()


def parts_of(payload: Mapping[str, Any] | None) -> Iterator[Part]:
    """Read a message; what can't be understood in it is left out."""
    said = payload or {}
    for kind, ids in _items(said.get("gone")):
        yield Part(kind, frozenset(_ids(ids)))
    for kind, less in _items(said.get("less")):
        named = less if isinstance(less, Mapping) else {}
        fields = named.get("fields")
        if isinstance(fields, list) and fields:
            yield Part(kind, frozenset(_ids(named.get("ids"))), tuple(map(str, fields)))


@dataclass(frozen=True, slots=True)
class ItemHistory:
    """What is kept of the lending of one item; `undone` names acts that count as not done."""

    loans: tuple[Loan, ...]
    returns: tuple[LoanReturn, ...]
    undone: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Keeping:
    """What holds loans back: open or late costs, and members who keep a reading history.

    `settled` gives, for a loan that cost something, the day on which that was settled; None while
    it is open.
    """

    settled: Mapping[UUID, date | None] = field(default_factory=dict)
    members: Collection[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be severed of one item: loans, returns, and returns that stay loosened."""

    loans: frozenset[UUID] = frozenset()
    returns: frozenset[UUID] = frozenset()
    loosened: frozenset[UUID] = frozenset()


def due_for_severing(item: ItemHistory, today: date, keeping: Keeping) -> Due:
    """Tell which loans of an item lose their member today, and which returns go with them.

    A return that a loan which stays needs as its end, stays too, without the loan it named.
    """
    item = _with_true_times(item)
    loans = frozenset(_ended_long_ago(item, today, keeping))
    staying = [loan for loan in item.loans if loan.id not in loans]
    needed = _needed(staying, item)
    held = {loan.id for loan in staying}
    return Due(
        loans,
        frozenset(
            r.id for r in item.returns if r.id not in needed and _passed(r.returned_at, today)
        ),
        frozenset(
            r.id
            for r in item.returns
            if r.id in needed and r.loan_id is not None and r.loan_id not in held
        ),
    )


def months_after(day: date, months: int) -> date:
    """Give the same day some months later, or the last of that month where it has none such."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _with_true_times(item: ItemHistory) -> ItemHistory:
    """Let nothing have happened after its stamp: then the clock of its desk was ahead.

    Stamps are put right when such a desk meets the centre; what was written stays as it is.
    """
    return replace(
        item,
        loans=tuple(replace(ln, out_at=_by_stamp(ln.out_at, ln.version)) for ln in item.loans),
        returns=tuple(
            replace(r, returned_at=_by_stamp(r.returned_at, r.version)) for r in item.returns
        ),
    )


def _by_stamp(said: datetime, version: Version) -> datetime:
    return min(said, instant_of(version[0]))


def _ended_long_ago(item: ItemHistory, today: date, keeping: Keeping) -> Iterator[UUID]:
    ended = {
        s.loan.id: s.ended_at for s in project_loans(item.loans, item.returns, (), item.undone)
    }
    for loan in item.loans:
        end = loan.out_at if loan.id in item.undone else ended.get(loan.id)
        if end is None or loan.member_id in keeping.members:
            continue
        if not _passed(max(end, loan.out_at), today):  # one of two clocks may have been wrong
            continue
        settled = keeping.settled.get(loan.id, date.min)
        if settled is not None and (
            settled == date.min or months_after(settled, KEPT_MONTHS) <= today
        ):
            yield loan.id


def _needed(staying: Iterable[Loan], item: ItemHistory) -> set[UUID]:
    """Tell which returns are the end of a loan that stays."""
    back = sorted((r for r in item.returns if r.id not in item.undone), key=lambda r: r.version)
    ends = (next((r for r in back if r.version > loan.version), None) for loan in staying)
    return {end.id for end in ends if end is not None}


def _passed(instant: datetime, today: date) -> bool:
    return months_after(local_day(instant), KEPT_MONTHS) <= today


def _lost(kind: str) -> tuple[str, ...]:
    return LOOSENED if kind == LOAN_RETURN.name else TIES[kind].loses


def _items(value: Any) -> Iterable[tuple[str, Any]]:
    return value.items() if isinstance(value, Mapping) else ()


def _ids(values: Any) -> Iterator[UUID]:
    for value in values if isinstance(values, list) else ():
        try:
            yield UUID(value)
        except (ValueError, AttributeError, TypeError):
            continue
