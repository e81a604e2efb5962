"""How much a store holds: counts and sizes for who helps with a desk; no record is shown."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from db.store.local_tables import earlier_op, outbox, parked_op, rejected
from db.store.tables import RECORDS

_BESIDE = (outbox, earlier_op, parked_op, rejected)


def figures(connection: Connection) -> dict[str, int]:
    """Count the rows of each kind of record and of the queue; bytes of the file and free in it."""
    counted = {
        table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in (*RECORDS.values(), *_BESIDE)
    }
    size, pages, free = (
        int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
        for name in ("page_size", "page_count", "freelist_count")
    )
    held = {name: count for name, count in counted.items() if count}
    return {"bytes": size * pages, "bytes free": size * free, **held}
