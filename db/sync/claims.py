"""Asking the centre whether this desk may do a job that must be done once."""

from __future__ import annotations

from db.errors import NotJoined
from db.store.store import Store
from db.sync.kept_login import kept_login
from db.sync.postgres import connected


def claim(store: Store, job: str, seconds: int) -> bool:
    """Tell whether this desk holds a job for some time now; asking again prolongs it.

    In a library without a central store its one desk does. Raises a Trouble of the line: without
    an answer nothing that must happen once may happen.
    """
    try:
        login = kept_login(store)
    except NotJoined:
        return True
    with connected(login.url, login.password) as central:
        return central.claim(job, seconds)
