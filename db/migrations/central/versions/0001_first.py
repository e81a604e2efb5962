"""The first central schema: log, state, desks, keys, and the functions desks may call."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import op

revision = "0001"
down_revision = None

SQL = Path(__file__).parent.parent / "sql"
PARTS = ("tables", "rules", "api", "enrolment")


def upgrade() -> None:
    """Create everything, as the role that owns the schema."""
    postgres: Any = op.get_bind().connection.driver_connection
    for part in PARTS:
        postgres.execute((SQL / f"0001_{part}.sql").read_text("utf-8"))
