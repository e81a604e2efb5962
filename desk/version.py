"""Which version of Balie this is."""

from __future__ import annotations

FROM_SOURCE = "(from source)"


def own_version() -> str:
    """Answer the version, as in `0.1.0`; FROM_SOURCE where Balie was not installed."""
    from importlib.metadata import PackageNotFoundError, version  # reads the whole of email

    try:
        return version("balie")
    except PackageNotFoundError:
        return FROM_SOURCE
