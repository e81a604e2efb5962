"""Ordinary batches travel as columns, which are read at half the cost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import op

revision = "0006"
down_revision = "0005"

SQL = Path(__file__).parent.parent / "sql"
PARTS = ("columns", "push")


def upgrade() -> None:
    """Replace push and its quick way, as the role that owns the schema."""
    postgres: Any = op.get_bind().connection.driver_connection
    for part in PARTS:
        postgres.execute((SQL / f"0006_{part}.sql").read_text("utf-8"))
