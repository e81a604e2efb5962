"""The central store as a model in memory; it passes the contract of the real one."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice
from typing import Any
from uuid import UUID, uuid4

from db.domain.change import HLC_COUNTER_BITS, MAX_CLOCK_AHEAD_MS, Operation, Stamp
from db.domain.severing import parts_of
from db.errors import CentralBroken, CentralRefused
from db.store.sealed import WrappedKey
from db.store.sync_state import FACT_VERSION, FIRST_KEY, StateRow
from db.sync.central import (
    PULL_ROWS,
    STATE_ROWS,
    Held,
    Hello,
    KeySlot,
    Logged,
    RowKey,
    StateDigest,
    Waiting,
)
from db.sync.faults import HelloAgain
from db.sync.state_digest import digest_of
from db.sync.wire import MAX_BATCH_OPERATIONS, MAX_PAYLOAD_BYTES, NO_RECORD, decode, encode

NO_DIGEST = bytes(32)
Row = dict[str, Any]
RecordKey = tuple[str, UUID]


@dataclass(frozen=True)
class Origin:
    desk: UUID
    incarnation: UUID
    last_seq: int = 0
    digest: bytes = NO_DIGEST


@dataclass
class Centre:
    """One scope of a central store. `now_ms` is the centre's clock, handed in."""

    now_ms: Callable[[], int]
    scope: UUID = field(default_factory=uuid4)
    epoch: UUID = field(default_factory=uuid4)
    top: int = 0
    top_hlc: int = 0
    floor: int = 0
    smk_version: int = 1
    log: dict[int, Row] = field(default_factory=dict)
    state: dict[RecordKey, Row] = field(default_factory=dict)
    origins: dict[int, Origin] = field(default_factory=dict)
    erased: set[UUID] = field(default_factory=set)
    severed: dict[UUID, frozenset[str]] = field(default_factory=dict)  # none: all
    late: set[str] = field(default_factory=set)  # kinds that are void when their loan is severed
    held: set[UUID] = field(default_factory=set)  # the log is kept far longer than any queue
    taken: Counter[UUID] = field(default_factory=Counter)  # how often each operation was taken
    refused: dict[tuple[int, int], str] = field(default_factory=dict)
    keys: dict[UUID, WrappedKey] = field(default_factory=dict)
    desks: dict[UUID, bytes] = field(default_factory=dict)
    slots: dict[tuple[int, str], KeySlot] = field(default_factory=dict)
    claims: dict[str, tuple[UUID, int]] = field(default_factory=dict)
    next_origin: int = 1
    keys_from: int = 1
    needed: dict[UUID, int] = field(default_factory=dict)  # from which version on, by desk

    def desk(self, desk_id: UUID) -> ModelCentral:
        self.desks.setdefault(desk_id, bytes(32))
        return ModelCentral(self, desk_id)

    def backup(self) -> dict[str, Any]:
        kept = {k: v for k, v in vars(self).items() if k != "now_ms"}
        return {k: _copied(v) for k, v in kept.items()}

    def restore(self, kept: Mapping[str, Any]) -> None:
        ahead = self.next_origin + 1
        vars(self).update({k: _copied(v) for k, v in kept.items()})
        self.epoch = uuid4()
        self.next_origin = ahead

    def forget_log(self, up_to: int) -> None:
        self.floor = max(self.floor, min(up_to, self.top))
        self.log = {lsn: row for lsn, row in self.log.items() if lsn > self.floor}


def _copied(value: Any) -> Any:
    """Copy what holds rows; the rows themselves are replaced, never changed."""
    return value.copy() if isinstance(value, (dict, set)) else value


class ModelCentral:
    """What one desk may ask of a Centre."""

    def __init__(self, centre: Centre, desk_id: UUID) -> None:
        self.centre = centre
        self.desk_id = desk_id

    def hello(self, origin: int | None, incarnation: UUID, cursor: int, app: str) -> Hello:
        c = self._let_in()
        mine = self._origin(origin, incarnation)
        return Hello(
            schema_version=4,
            scope=c.scope,
            desk=self.desk_id,
            epoch=c.epoch,
            last_seq=mine.last_seq if mine else None,
            digest=mine.digest if mine else None,
            top_lsn=c.top,
            top_hlc=c.top_hlc,
            floor_lsn=c.floor,
            now_ms=c.now_ms(),
            min_sv=1,
            smk_version=c.smk_version,
        )

    def new_origin(self, incarnation: UUID) -> int:
        c = self._let_in()
        number, c.next_origin = c.next_origin, c.next_origin + 1
        c.origins[number] = Origin(self.desk_id, incarnation)
        return number

    def known(self, op_ids: Collection[UUID]) -> set[UUID]:
        return self._let_in().held & set(op_ids)

    def push(
        self,
        origin: int,
        incarnation: UUID,
        before: bytes,
        after: bytes,
        operations: Sequence[Operation],
    ) -> Held:
        c = self._let_in()
        rows = [_nobodys(json.loads(encode(o))) for o in operations]
        if not 1 <= len(rows) <= MAX_BATCH_OPERATIONS or len(after) != 32:
            raise CentralBroken("BA004")
        mine = self._origin(origin, incarnation)
        if mine is None:
            raise HelloAgain("BA001")
        first, last = rows[0]["s"], rows[0]["s"] + len(rows) - 1
        if last <= mine.last_seq:
            return Held(mine.last_seq, mine.digest)
        holes = [r["s"] for r in rows] != list(range(first, last + 1))
        if first != mine.last_seq + 1 or before != mine.digest or holes:
            raise HelloAgain("BA002")
        latest = (c.now_ms() + MAX_CLOCK_AHEAD_MS) << HLC_COUNTER_BITS
        if any(r["h"] > latest for r in rows):
            raise HelloAgain("BA003")
        self._take(origin, rows)
        c.top_hlc = max(c.top_hlc, *(r["h"] for r in rows))
        c.origins[origin] = replace(mine, last_seq=last, digest=after)
        return Held(last, after)

    def pull(self, after_lsn: int, limit: int = PULL_ROWS) -> list[Logged]:
        c = self._let_in()
        there = (lsn for lsn in range(max(after_lsn, c.floor) + 1, c.top + 1) if lsn in c.log)
        return [Logged(lsn, decode(c.log[lsn])) for lsn in islice(there, limit)]

    def state(self, after: RowKey = FIRST_KEY, limit: int = STATE_ROWS) -> list[StateRow]:
        c = self._let_in()
        last = (after[0], UUID(after[1]))
        keys = sorted(key for key in c.state if key > last)[:limit]
        return [_state_row(key, c.state[key]) for key in keys]

    def state_digest(self) -> StateDigest:
        c = self._let_in()
        return StateDigest(c.top, *digest_of(_state_row(k, r) for k, r in c.state.items()))

    def state_size(self) -> int:
        return len(self._let_in().state)

    def put_subject_keys(self, keys: Mapping[UUID, WrappedKey]) -> None:
        c = self._let_in()
        for subject, key in keys.items():
            held = c.keys.get(subject)
            newer = held is None or held.version < key.version
            fits = c.keys_from <= key.version <= c.smk_version
            if newer and fits and subject not in c.erased:
                c.keys[subject] = key

    def subject_keys(self, subjects: Collection[UUID]) -> dict[UUID, WrappedKey]:
        held = self._let_in().keys
        return {s: held[s] for s in subjects if s in held}

    def erased(self, subjects: Collection[UUID]) -> set[UUID]:
        return self._let_in().erased & set(subjects)

    def put_key_slot(self, smk_version: int, holder: UUID, sealed: bytes) -> None:
        c = self._let_in()
        if holder in c.desks and smk_version <= c.smk_version:
            slot = KeySlot(smk_version, str(holder), c.desks[holder], sealed)
            c.slots.setdefault((smk_version, str(holder)), slot)

    def key_slots(self) -> tuple[KeySlot, ...]:
        c = self._let_in()
        mine = ("recovery", str(self.desk_id))
        return tuple(slot for (_, holder), slot in sorted(c.slots.items()) if holder in mine)

    def keys_begin(self, version: int) -> int:
        c = self._let_in()
        c.needed[self.desk_id] = version
        holders = {desk for desk in c.desks if any(h == str(desk) for _, h in c.slots)}
        oldest = min([c.smk_version, *(c.needed.get(d, 0) for d in holders)])
        if holders and oldest > c.keys_from:
            c.keys_from = oldest
            c.slots = {k: s for k, s in c.slots.items() if k[0] >= oldest}
            c.keys = {s: k for s, k in c.keys.items() if k.version >= oldest}
        return c.keys_from

    def waiting_desks(self) -> tuple[Waiting, ...]:
        c = self._let_in()
        others = {desk: key for desk, key in c.desks.items() if desk != self.desk_id}
        return tuple(
            Waiting(desk, key, datetime.fromtimestamp(c.now_ms() / 1000, UTC))
            for desk, key in others.items()
            if (c.smk_version, str(desk)) not in c.slots
        )

    def claim(self, job: str, seconds: int) -> bool:
        c = self._let_in()
        if not re.fullmatch("[a-z_]{1,40}", job) or not 0 <= seconds <= 3600:
            raise CentralBroken("BA004")
        holder, until = c.claims.get(job, (self.desk_id, 0))
        if holder != self.desk_id and until > c.now_ms():
            return False
        c.claims[job] = (self.desk_id, c.now_ms() + seconds * 1000)
        return True

    def _let_in(self) -> Centre:
        if self.desk_id not in self.centre.desks:
            raise CentralRefused("28000")
        return self.centre

    def _origin(self, number: int | None, incarnation: UUID) -> Origin | None:
        found = self.centre.origins.get(number or 0)
        fits = found and (found.desk, found.incarnation) == (self.desk_id, incarnation)
        return found if fits else None

    def _take(self, origin: int, rows: list[Row]) -> None:
        c = self.centre
        going = {r["u"] for r in rows if r["a"] == "erase" and not _fault(r)} - {None}
        for r in rows:
            c.top += 1
            why = _fault(r)
            if why is None and UUID(r["o"]) in c.held:
                why = "double"
            gone = {str(s) for s in c.erased} | going
            if why is None and r["a"] in ("fact", "set") and (r["u"] in gone or r["i"] in gone):
                why = "erased"
            lost = _lost_of(c, r) if why is None and r["a"] == "fact" else None
            if lost is not None and not lost:
                why = "severed"
            if why not in (None, "erased", "severed"):
                c.refused[origin, r["s"]] = str(why)
            op_id = uuid4() if why == "double" else UUID(r["o"])
            c.held.add(op_id)
            c.taken[op_id] += why is None
            row = _log_row(r, op_id, origin, void=why is not None or r["a"] == "void")
            row = _less(row, lost) if lost else row
            if row["act"] == "void":
                row["kind"] = why or ""  # the reason travels here
            c.log[c.top] = row
            self._merge(row, c.top)

    def _merge(self, row: Row, lsn: int) -> None:
        c = self.centre
        key, stamp = (row["kind"], row["record_id"]), Stamp(row["hlc"], row["origin"])
        if row["act"] == "erase":
            _erase(c, row["subject"])
        elif row["act"] == "sever":
            _sever(c, row["p"])
        elif row["act"] == "fact":
            old = c.state.get(key)
            if old is None or (old["v"] is None and stamp < old["stamp"]):
                c.state[key] = _new_state(row, stamp, lsn, row["p"], None)
        elif row["act"] == "set":
            old = c.state.get(key) or _new_state(row, stamp, lsn, {}, {})
            if old["v"] is None:
                return
            newer = [g for g in row["p"] if str(stamp) > old["v"].get(g, "")]
            f = {**old["f"], **{g: row["p"][g] for g in newer}}
            c.state[key] = {**old, "f": f, "v": {**old["v"], **dict.fromkeys(newer, str(stamp))}}
            c.state[key]["lsn"] = lsn
            _wipe(c, key)


def _new_state(row: Row, stamp: Stamp, lsn: int, f: Row, v: Row | None) -> Row:
    return {"stamp": stamp, "subject": row["subject"], "lsn": lsn, "f": dict(f), "v": v}


def _state_row(key: RecordKey, row: Row) -> StateRow:
    versions = {FACT_VERSION: str(row["stamp"])} if row["v"] is None else row["v"]
    subject = None if row["subject"] is None else str(row["subject"])
    return StateRow(key[0], str(key[1]), subject, row["f"], versions)


def _erase(c: Centre, subject: UUID) -> None:
    c.erased.add(subject)
    c.keys.pop(subject, None)
    c.state = {k: r for k, r in c.state.items() if r["subject"] != subject}
    for lsn, row in c.log.items():
        if row["subject"] == subject and row["act"] != "erase":
            c.log[lsn] = {**row, **_NOTHING}


def _lost_of(c: Centre, r: Row) -> frozenset[str] | None:
    whole = {str(i) for i, lost in c.severed.items() if not lost}
    late = r["k"] in c.late and r["p"].get("loan_id") in whole
    return c.severed.get(UUID(r["i"]), frozenset() if late else None)


def _sever(c: Centre, said: Row) -> None:
    c.late |= set(said.get("late", ()))
    for part in parts_of(said):
        for lsn, row in c.log.items():
            if row["op_id"] in part.ids and row["act"] == "fact":
                c.log[lsn] = _less(row, part.fields)
        for key in [(part.kind, i) for i in part.ids if (part.kind, i) in c.state]:
            if c.state[key]["v"] is not None:
                continue  # only what happened can be severed
            row = c.state.pop(key)
            if part.fields:
                left = {f: v for f, v in row["f"].items() if f not in part.fields}
                subject = None if "member_id" in part.fields else row["subject"]
                c.state[key] = {**row, "f": left, "subject": subject}
        for i in part.ids:
            held = c.severed.get(i, part.fields)
            c.severed[i] = frozenset({*held, *part.fields} if held and part.fields else ())


def _less(row: Row, lost: Collection[str]) -> Row:
    if not lost or row["p"] is None:
        return {**row, **_NOTHING}
    left = {f: v for f, v in row["p"].items() if f not in lost}
    return {**row, "p": left, "subject": None if "member_id" in lost else row["subject"]}


def _wipe(c: Centre, key: RecordKey) -> None:
    state = c.state[key]
    wiped = {g: state["v"][g] for g, value in state["f"].items() if value is None}
    if not wiped:
        return
    for lsn, row in c.log.items():
        if row["act"] == "set" and (row["kind"], row["record_id"]) == key and row["subject"]:
            stamp = str(Stamp(row["hlc"], row["origin"]))
            left = {g: v for g, v in row["p"].items() if not stamp < wiped.get(g, "")}
            c.log[lsn] = {**row, "p": left}


_NOTHING: Row = {
    "act": "void", "hlc": 0, "kind": "", "record_id": NO_RECORD, "subject": None, "p": None,
}  # fmt: skip


def _log_row(r: Row, op_id: UUID, origin: int, *, void: bool) -> Row:
    place = {"op_id": op_id, "origin": origin, "seq": r["s"], "sv": r["v"]}
    if void:
        return {**place, **_NOTHING}
    return {
        **place,
        "hlc": r["h"],
        "act": r["a"],
        "kind": r["k"],
        "record_id": UUID(r["i"]),
        "subject": UUID(r["u"]) if r["u"] else None,
        "p": r["p"] if r["a"] != "erase" else None,
    }


def _nobodys(r: Row) -> Row:
    if (r["a"], r["k"]) != ("fact", "loan_return") or not isinstance(r["p"], dict):
        return r
    return {**r, "u": None, "p": {f: v for f, v in r["p"].items() if f != "member_id"}}


def _fault(r: Row) -> str | None:
    if r["a"] == "void":
        return None
    if r["a"] == "sever" and not isinstance(r["p"], dict):
        return "malformed"
    if not re.fullmatch("[a-z_]{1,40}", r["k"]) or (r["a"] == "erase" and r["u"] is None):
        return "malformed"
    if r["a"] != "erase" and not isinstance(r["p"], dict):
        return "malformed"
    too_big = r["p"] is not None and len(json.dumps(r["p"])) > MAX_PAYLOAD_BYTES
    return "too_big" if too_big else None
