"""Severing: returned loans lose their member by a message of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import op

revision = "0005"
down_revision = "0004"

SQL = Path(__file__).parent.parent / "sql"
PARTS = ("severing", "plain", "careful")


def upgrade() -> None:
    """Add the tables and replace the ways through a push, as the role that owns the schema."""
    postgres: Any = op.get_bind().connection.driver_connection
    for part in PARTS:
        postgres.execute((SQL / f"0005_{part}.sql").read_text("utf-8"))
