"""Values that a newer program put beside the columns: taken into columns once this one has them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, RowMapping, select, update

from db.domain.change import Stamp
from db.domain.record import Nature, RecordKind
from db.domain.record_kinds import KINDS
from db.errors import KeyMissing
from db.store.arrival import fits
from db.store.merge import FactRow, GroupWrite, fact_row, register_row
from db.store.payloads import Envelope, Fields, plain_fields, subject_of
from db.store.sealed import ScopeSealer
from db.store.subject_keys import SubjectKeys, load_sealer
from db.store.tables import RECORDS


def take_up_values(connection: Connection) -> None:
    """Give columns the values that waited for them, versions untouched; again changes nothing.

    What this program does not know either, can't open or can't keep stays where it is.
    """
    sealer = load_sealer(connection)
    keys = SubjectKeys(connection, sealer)
    for kind in KINDS.values():
        table = RECORDS[kind.name]
        made = _of_fact if kind.nature is Nature.FACT else _of_register
        waiting = select(table).where(table.c.extra.is_not(None))
        for row in connection.execute(waiting).mappings().all():
            if values := made(kind, row, _opened(kind, row, sealer, keys)):
                this = table.c.id == row["id"]
                connection.execute(update(table).where(this).values(values))


def _opened(kind: RecordKind, row: RowMapping, sealer: ScopeSealer, keys: SubjectKeys) -> Fields:
    """Give what waits beside a row, by its name; sealed groups opened as far as they open."""
    personal = {group.name for group in kind.groups if group.personal}
    found: Fields = {}
    for name, value in row["extra"].items():
        if name not in personal or isinstance(value, Mapping):  # that was opened when it came
            found[name] = value
            continue
        subject = subject_of(kind, row["id"], dict(row))
        with suppress(KeyMissing, ValueError, TypeError):  # then it goes on waiting
            dek = None if subject is None else keys.of(subject)
            found[name] = Envelope(sealer, dek, kind, row["id"]).opened_group(name, value)
    return found


def _of_register(kind: RecordKind, row: RowMapping, waiting: Fields) -> dict[str, Any]:
    writes: dict[str, GroupWrite] = {}
    for group in kind.groups:
        value = waiting.get(group.name)
        if group.name not in waiting or not fits(kind, {group.name: value or {}}):
            continue
        whole = {**{f: row[f] for f in group.fields}, **(value or {})}
        writes[group.name] = GroupWrite(row["id"], group.name, row["ver"][group.name], whole)
    return register_row(kind, writes, row["ver"], row["extra"]) if writes else {}


def _of_fact(kind: RecordKind, row: RowMapping, waiting: Fields) -> dict[str, Any]:
    sealed = {group.name for group in kind.groups if group.personal}
    come: Fields = {}
    for name, value in waiting.items():
        come |= value if name in sealed else {name: value}
    whole = plain_fields({f: row[f] for f in kind.fields}) | come
    if not come.keys() & set(kind.fields) or not fits(kind, whole):
        return {}
    closed = {name: v for name, v in row["extra"].items() if name not in waiting}
    values = {**whole, **closed}
    return fact_row(kind, FactRow(row["id"], Stamp(row["hlc"], row["origin"]), values))
