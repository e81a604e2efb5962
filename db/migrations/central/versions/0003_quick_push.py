"""A quick way through push, its bounds, the end of old keys, severing, a sum, and upkeep."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import op

revision = "0003"
down_revision = "0002"

SQL = Path(__file__).parent.parent / "sql"
PARTS = ("tables", "keys", "severing", "batch", "plain", "careful", "push", "state", "upkeep")


def upgrade() -> None:
    """Replace push and add to it, as the role that owns the schema."""
    postgres: Any = op.get_bind().connection.driver_connection
    for part in PARTS:
        postgres.execute((SQL / f"0003_{part}.sql").read_text("utf-8"))
