"""How much a desk has before it when it takes over the state."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import op

revision = "0004"
down_revision = "0003"

SQL = Path(__file__).parent.parent / "sql" / "0004_state_size.sql"


def upgrade() -> None:
    """Add the function, as the role that owns the schema."""
    postgres: Any = op.get_bind().connection.driver_connection
    postgres.execute(SQL.read_text("utf-8"))
