"""Where images are leaves the incidents that older desks told of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import op

revision = "0006"
down_revision = "0005"

SQL = Path(__file__).parent.parent / "sql"


def upgrade() -> None:
    """Empty that group of every incident, as the role that owns the schema."""
    postgres: Any = op.get_bind().connection.driver_connection
    postgres.execute((SQL / "0006_incident_images.sql").read_text("utf-8"))
