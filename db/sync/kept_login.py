"""This desk's login at the central store, kept inside its encrypted file and nowhere else."""

from __future__ import annotations

from db.errors import NotJoined
from db.store.store import Store
from db.store.writing import Writing
from db.sync.central_url import server_of
from db.sync.enrol import DeskLogin

_URL, _PASSWORD = "central_url", "central_password"


def keep_login(act: Writing, login: DeskLogin) -> None:
    """Keep a login in place of the one that was kept before."""
    act.save_secret(_URL, login.url.encode())
    act.save_secret(_PASSWORD, login.password.encode())


def central_server(store: Store) -> str:
    """Name the computer of the central store; empty without one, or on this very computer."""
    url = store.secret(_URL)
    return server_of(url.decode()) if url is not None else ""


def kept_login(store: Store) -> DeskLogin:
    """Give the login; raise NotJoined when this desk has none."""
    url, password = store.secret(_URL), store.secret(_PASSWORD)
    if url is None or password is None:
        raise NotJoined
    return DeskLogin(url.decode(), password.decode())
