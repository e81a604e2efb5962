"""The schema of the local file."""

from __future__ import annotations

from sqlalchemy import Connection

import db.store.local_tables
from db.store.tables import metadata

HEAD = 1
LOCAL_ONLY = db.store.local_tables.outbox  # importing them is what puts them into the schema


def make_schema(connection: Connection) -> None:
    """Make all tables of a new file."""
    metadata.create_all(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {HEAD}")
