"""A desk may ask which people were erased."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import op

revision = "0005"
down_revision = "0004"

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    """Add the question, as the role that owns the schema."""
    postgres: Any = op.get_bind().connection.driver_connection
    postgres.execute((SQL / "0005_erased.sql").read_text("utf-8"))
