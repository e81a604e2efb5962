"""The first sentence of a round: who is here, where both stand, and which clock is right."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from typing import Any
from uuid import UUID, uuid5

from db.domain.change import HLC_COUNTER_BITS
from db.domain.inbox_kinds import DESK_LIFE
from db.errors import CentralBroken
from db.store.gate import Priority
from db.store.sync_state import SyncSelf
from db.sync.central import Central, Hello
from db.sync.desk_store import SyncStore
from db.sync.faults import HelloAgain

_NOTABLE_OFFSET_MS = 1000  # a smaller difference is the line, not the clock
_TOLERATED_AHEAD_MS = 30_000  # the centre takes five minutes; we mend long before
APP = "balie"  # what the centre notes of the program


@dataclass(frozen=True, slots=True)
class Met:
    """Both sides after the greeting: this desk's place, and the centre's answer."""

    origin: int
    own: SyncSelf
    hello: Hello


def greet(store: SyncStore, central: Central, now: datetime) -> Met:
    """Say hello and put this desk's place right: origin, what is acknowledged, clock, resync."""
    own = store.sync_self()
    hello = central.hello(own.origin, own.incarnation, own.cursor_lsn, APP)
    if hello.scope != own.scope_id or hello.desk != own.desk_id:
        raise CentralBroken("other_scope")
    if not _same_chain(store, own, hello):
        _keep_clock(store, own, hello, now)  # the days of what is kept count from here
        _start_new_life(store, central, own, hello.epoch)
    elif own.epoch not in (None, hello.epoch):
        _send_again(store, central, own, hello.epoch)
    _settle(store, hello, now)
    own = store.sync_self()
    if own.origin is None:
        raise CentralBroken("no_origin")
    _restamp(store, own, hello)
    return Met(own.origin, own, hello)


def _same_chain(store: SyncStore, own: SyncSelf, hello: Hello) -> bool:
    """Tell whether the centre holds a beginning of our chain; else disk or centre was put back.

    What follows must still be in the queue: a centre from long ago may lack what was let go of.
    """
    if own.origin is None or hello.last_seq is None:
        return False
    follows = hello.last_seq == own.head_seq or store.digest_at(hello.last_seq + 1) is not None
    return follows and store.digest_at(hello.last_seq) == hello.digest


def _start_new_life(store: SyncStore, central: Central, own: SyncSelf, epoch: UUID) -> None:
    """Take a new origin, and queue there what the centre does not hold under any origin."""
    origin = central.new_origin(own.incarnation)
    # Also what was acknowledged, in this life or an earlier one: it may be lost there.
    held = _known(central, [*store.op_ids_after(0), *store.earlier_op_ids()], own, epoch)
    with store.writing(Priority.SYNC) as act:
        act.save_sync_self(acked_seq=0)
        act.renumber(origin, held)
        act.save_sync_self(need_resync=own.need_resync or own.origin is not None or bool(held))
        life = {"desk_id": own.desk_id, "life": origin}
        act.record_fact(DESK_LIFE, uuid5(own.desk_id, str(origin)), life)


def _send_again(store: SyncStore, central: Central, own: SyncSelf, epoch: UUID) -> None:
    """Queue again what earlier lives sent and a centre that was put back does not hold."""
    earlier = set(store.earlier_op_ids())
    lost = earlier - _known(central, earlier, own, epoch) if earlier else None
    if lost:
        with store.writing(Priority.SYNC) as act:
            act.send_again(lost)


def _known(central: Central, op_ids: Collection[UUID], own: SyncSelf, epoch: UUID) -> set[UUID]:
    """Ask what the centre holds; raise HelloAgain when it was put back meanwhile."""
    held = central.known(op_ids)
    if central.hello(own.origin, own.incarnation, own.cursor_lsn, APP).epoch != epoch:
        raise HelloAgain("epoch")
    return held


def _settle(store: SyncStore, hello: Hello, now: datetime) -> None:
    """Keep in one commit what the greeting taught us, if it taught us anything."""
    own = store.sync_self()
    behind = own.cursor_lsn < hello.floor_lsn or own.cursor_lsn > hello.top_lsn
    _keep(store, {
        "epoch": hello.epoch,
        "acked_seq": hello.last_seq if _same_chain(store, own, hello) else own.acked_seq,
        "need_resync": own.need_resync or behind or own.epoch not in (None, hello.epoch),
        **_clock_of(own, hello, now),
    })  # fmt: skip


def _clock_of(own: SyncSelf, hello: Hello, now: datetime) -> dict[str, Any]:
    """Tell how far our clock is off, if that is news."""
    offset = hello.now_ms - int(now.timestamp() * 1000)
    news = abs(offset - own.offset_ms) >= _NOTABLE_OFFSET_MS
    return {"offset_ms": offset, "measured_at": now} if news else {}


def _keep_clock(store: SyncStore, own: SyncSelf, hello: Hello, now: datetime) -> None:
    _keep(store, _clock_of(own, hello, now))


def _keep(store: SyncStore, changes: dict[str, Any]) -> None:
    own = store.sync_self()
    if any(getattr(own, name) != value for name, value in changes.items()):
        with store.writing(Priority.SYNC) as act:
            act.save_sync_self(**changes)


def _restamp(store: SyncStore, own: SyncSelf, hello: Hello) -> None:
    """Give stamps of the centre's time from the first on that is ahead of it, if our clock was.

    Those before it stay: a centre that was put back may have shown them to others already. What
    waits is looked at too: a value is wiped right after its own stamp, whatever the clock says.
    """
    latest = max((hello.now_ms + _TOLERATED_AHEAD_MS) << HLC_COUNTER_BITS, hello.top_hlc)
    if max(own.hlc, store.latest_unsent(own.acked_seq)) > latest:
        stamps = list(takewhile(lambda hlc: hlc <= latest, unsent_stamps(store, own.acked_seq)))
        with store.writing(Priority.SYNC) as act:
            from_seq = own.acked_seq + 1 + len(stamps)
            act.restamp(from_seq, max(hello.top_hlc, *stamps, 0), hello.now_ms)


def unsent_stamps(store: SyncStore, seq: int) -> Iterator[int]:
    """Give the stamps of everything that waits after a number, in the order of the queue."""
    while queued := store.unsent(seq):
        yield from (q.operation.stamp.hlc for q in queued)
        seq = queued[-1].operation.seq
