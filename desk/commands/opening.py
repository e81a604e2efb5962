"""Open the library of this home for a command, as the staff member who asks."""

from __future__ import annotations

import argparse
from contextlib import AbstractContextManager

from db.domain.clock import SystemClock
from db.errors import StoreMissing
from db.home import has_library
from db.library import Library, open_library
from db.looking import looked_into
from desk.commands import asking


def open_home(args: argparse.Namespace) -> Library:
    """Sign in to the library in `args.home`; close it afterwards.

    Raises StoreMissing, WrongPassphrase, or Missing where nobody can be asked.
    """
    return open_library(args.home, *_who(args), SystemClock())


def look_into_home(args: argparse.Namespace) -> AbstractContextManager[Library]:
    """Sign in to a copy of the library in `args.home`: nothing of its store is written.

    Raises what `open_home` raises.
    """
    return looked_into(args.home, *_who(args), SystemClock())


def _who(args: argparse.Namespace) -> tuple[str, str]:
    if not has_library(args.home):
        raise StoreMissing
    name = asking.answer(asking.STAFF, "Name of the staff member")
    return name, asking.secret(asking.PASSPHRASE, "Passphrase")
