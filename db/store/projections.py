"""All projections at once: thrown away and worked out again from the records."""

from __future__ import annotations

from sqlalchemy import Connection, delete

from db.store.local_tables import PROJECTIONS
from db.store.projected_accounts import project_all_accounts
from db.store.projected_consents import project_all_lost_consents
from db.store.projected_copies import project_all_transits
from db.store.projected_dismissals import project_all_dismissals
from db.store.projected_holds import project_all_holds
from db.store.projected_loans import project_all_items
from db.store.projected_members import project_all_members
from db.store.projected_places import project_all_places
from db.store.title_search import project_all_titles


def project_everything(connection: Connection) -> None:
    """Rebuild what is projected, as after a change of the rules or of the schema."""
    for table in PROJECTIONS:
        connection.execute(delete(table))
    project_all_items(connection)
    project_all_accounts(connection)
    project_all_holds(connection)
    project_all_titles(connection)
    project_all_transits(connection)
    project_all_members(connection)
    project_all_lost_consents(connection)
    project_all_dismissals(connection)
    project_all_places(connection)
