"""What versions this file holds of every record, to be compared with the centre's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import Connection, select

from db.domain.change import Act, Stamp
from db.domain.record import Nature
from db.domain.record_kinds import KINDS
from db.store.local_tables import parked_op
from db.store.sync_state import FACT_VERSION, StateRow
from db.store.tables import RECORDS

Waiting = dict[tuple[str, str], dict[str, str]]


def versions_held(connection: Connection) -> Iterator[StateRow]:
    """Give every record with its versions and nothing of its content.

    What waits beside the records, because this program can't take it in yet, counts as held.
    """
    waiting = _waiting(connection)
    for kind in KINDS.values():
        table = RECORDS[kind.name]
        if kind.nature is Nature.FACT:
            for row in connection.execute(select(table.c.id, table.c.hlc, table.c.origin)):
                version = str(Stamp(row.hlc, row.origin))
                waiting.pop((kind.name, str(row.id)), None)
                yield StateRow(kind.name, str(row.id), None, {}, {FACT_VERSION: version})
        else:
            for one in connection.execute(select(table.c.id, table.c.ver)):
                later = waiting.pop((kind.name, str(one.id)), {})
                versions = {
                    g: max(one.ver.get(g, ""), later.get(g, "")) for g in {*one.ver, *later}
                }
                yield StateRow(kind.name, str(one.id), None, {}, versions)
    for (name, record_id), versions in waiting.items():
        yield StateRow(name, record_id, None, {}, versions)


def _waiting(connection: Connection) -> Waiting:
    found: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for row in connection.execute(select(parked_op)):
        version = str(Stamp(row.hlc, row.origin))
        groups = [FACT_VERSION] if row.act == Act.FACT.value else list(row.payload or ())
        held = found[row.kind, str(row.record_id)]
        for group in groups:
            held[group] = max(held.get(group, ""), version)
    return dict(found)
