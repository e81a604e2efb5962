"""What follows a severing in its own batch is judged by it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import op

revision = "0004"
down_revision = "0003"

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    """Replace how a batch is taken with care, as the role that owns the schema."""
    postgres: Any = op.get_bind().connection.driver_connection
    postgres.execute((SQL / "0004_careful.sql").read_text("utf-8"))
