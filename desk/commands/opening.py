"""Open the library of this home for a command, as the staff member who asks."""

from __future__ import annotations

import argparse

from db.domain.clock import SystemClock
from db.errors import StoreMissing
from db.home import has_library
from db.library import Library, open_library
from desk.commands import asking


def open_home(args: argparse.Namespace) -> Library:
    """Sign in to the library in `args.home`; close it afterwards.

    Raises StoreMissing, WrongPassphrase, or Missing where nobody can be asked.
    """
    if not has_library(args.home):
        raise StoreMissing
    name = asking.answer(asking.STAFF, "Name of the staff member")
    passphrase = asking.secret(asking.PASSPHRASE, "Passphrase")
    return open_library(args.home, name, passphrase, SystemClock())
