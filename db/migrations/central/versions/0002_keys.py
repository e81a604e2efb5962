"""Joining by approval, and a new scope key when a desk goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import op

revision = "0002"
down_revision = "0001"

SQL = Path(__file__).parent.parent / "sql" / "0002_keys.sql"


def upgrade() -> None:
    """Add the functions, as the role that owns the schema."""
    postgres: Any = op.get_bind().connection.driver_connection
    postgres.execute(SQL.read_text("utf-8"))
