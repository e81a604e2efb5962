"""How Alembic runs the central revisions: on the connection handed in, in its transaction."""

from __future__ import annotations

from alembic import context

connection = context.config.attributes["connection"]
context.configure(connection=connection, version_table="revision", version_table_schema="core")
context.run_migrations()
