"""A central database that is put back to an earlier moment, as from a backup."""

from __future__ import annotations

import psycopg

_TABLES = ("scope", "origin", "oplog", "state", "subject_key", "erased")


def keep_aside(root: psycopg.Connection) -> None:
    """Take a backup of what the centre holds."""
    root.execute("create schema kept")
    for table in _TABLES:
        root.execute(f"create table kept.{table} as table core.{table}".encode())


def put_back(root: psycopg.Connection) -> None:
    """Restore that backup, and say so, as the administrator is told to."""
    root.execute("set session_replication_role = replica")  # no checks while it is put back
    for table in _TABLES:
        root.execute(f"delete from core.{table}".encode())
        whole = f"insert into core.{table} overriding system value table kept.{table}"
        root.execute(whole.encode())
    root.execute("drop schema kept cascade")
    root.execute("select core.bump_epoch()")
