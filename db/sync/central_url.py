"""Where the central store is: what an address may say, and that the line to it is safe."""

from __future__ import annotations

from ipaddress import ip_address

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from db.errors import InvalidValue

_ALLOWED = {"host", "hostaddr", "port", "user", "dbname", "sslmode", "sslrootcert"}
_TIMES = {
    "connect_timeout": "5",  # seconds
    "keepalives_idle": "10",
    "tcp_user_timeout": "20000",  # milliseconds
    "options": "-c statement_timeout=60000 -c lock_timeout=20000",
    "application_name": "balie",
}


def connection_settings(url: str) -> dict[str, str]:
    """Read an address into libpq settings; raise InvalidValue when it can't or mustn't be used.

    Any host that is not this computer is spoken to over TLS with its certificate and name checked.
    """
    try:
        said = {k: str(v) for k, v in conninfo_to_dict(url).items()}
    except ProgrammingError:
        raise InvalidValue("central", "not_an_address") from None
    if "password" in said:
        raise InvalidValue("central", "password_in_address")
    if set(said) - _ALLOWED or not said.get("dbname"):
        raise InvalidValue("central", "not_an_address")
    return {**said, **_TIMES, **_safety(said)}


def server_of(url: str) -> str:
    """Name the computer that an address leads to; empty for this very computer."""
    said = connection_settings(url)
    places = ",".join(filter(None, (said.get("host"), said.get("hostaddr")))).split(",")
    return next((place for place in places if not _is_here(place)), "")


def with_login(url: str, user: str) -> str:
    """Give the address with another login name, still without a password."""
    return make_conninfo(url, user=user)


def _safety(said: dict[str, str]) -> dict[str, str]:
    places = [*said.get("host", "").split(","), *said.get("hostaddr", "").split(",")]
    if all(_is_here(place) for place in places):
        return {}
    if said.get("sslmode", "verify-full") != "verify-full":
        raise InvalidValue("central", "tls_not_verified")
    return {"sslmode": "verify-full", "sslrootcert": said.get("sslrootcert", "system")}


def _is_here(place: str) -> bool:
    if place in ("", "localhost") or place.startswith(("/", "@")):
        return True
    try:
        return ip_address(place).is_loopback
    except ValueError:
        return False
