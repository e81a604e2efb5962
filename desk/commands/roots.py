"""`balie roots`: whose word counts when a card is checked, and how a supervisor adds a new root."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from db.domain.staff import Permission
from desk.commands import asking
from desk.commands.opening import open_home
from desk.settings import ROOTS
from eid.errors import BadData
from eid.root_folder import keep, kept
from eid.roots import OfferedRoot, belgian_roots, offered_root

DONE, REFUSED, TROUBLE = 0, 1, 3

_NO_ROOT = "This file is not the certificate of a root. Nothing was added."
_UNREADABLE = "This file can't be read. Nothing was added."
_ANOTHER = "The fingerprint is not the one of this file. Nothing was added: check both."
_COMPARE = (
    "Compare this with the fingerprint that the state publishes, on paper or on another computer.\n"
    "Who adds a false root lets forged cards pass. Type yes if every character is the same"
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie roots`."""
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--add", metavar="FILE", type=Path, help="trust the root in this file")
    parser.add_argument(
        "--fingerprint", metavar="SHA256", help="the one published, instead of comparing by eye"
    )


def run(args: argparse.Namespace) -> int:
    """Show the roots, or add one as the supervisor who signs in; give the exit code."""
    folder = args.home / ROOTS
    if args.add is not None:
        problem = _add(args, folder)
        if problem is not None:
            print(problem, file=sys.stderr)
            return TROUBLE if problem == _UNREADABLE else REFUSED
    added = kept(folder)
    print(json.dumps(as_json(added)) if args.json else as_text(added))
    return DONE


def as_json(added: tuple[OfferedRoot, ...]) -> dict[str, object]:
    """Give the roots for programs."""
    return {
        "built_in": [
            {"name": root.name, "key_sha256": root.key_fingerprint} for root in belgian_roots()
        ],
        "added": [
            {
                "name": offered.root.name,
                "sha256": offered.fingerprint,
                "valid_until": offered.valid_until.isoformat(),
            }
            for offered in added
        ],
    }


def as_text(added: tuple[OfferedRoot, ...]) -> str:
    """Show the roots for people: the built-in ones by their key, the others by certificate."""
    lines = ["In this version, by the SHA-256 of the key:"]
    lines += [f"  {root.name:<18}{root.key_fingerprint}" for root in belgian_roots()]
    lines += ["Added at this desk, by the SHA-256 of the certificate:"]
    lines += [f"  {_words(offered)}" for offered in added] or ["  none"]
    return "\n".join(lines)


def _add(args: argparse.Namespace, folder: Path) -> str | None:
    """Add the root if the fingerprint is right; answer what stands in the way."""
    try:
        offered = offered_root(args.add)
    except BadData:
        return _NO_ROOT
    except OSError:
        return _UNREADABLE
    if not _compared(offered, args.fingerprint):
        return _ANOTHER
    library = open_home(args)
    try:
        library.session.role.demand(Permission.ADD_ROOT)
    finally:
        library.close()
    keep(folder, offered)
    return None


def _compared(offered: OfferedRoot, published: str | None) -> bool:
    if published is not None:
        return offered.is_meant_by(published)
    if not asking.at_a_terminal():
        raise asking.Missing("The published fingerprint is missing: give it with --fingerprint.")
    print(_words(offered), _COMPARE, sep="\n")
    return input("> ").strip().lower() == "yes"


def _words(offered: OfferedRoot) -> str:
    return f"{offered.root.name}, until {offered.valid_until}, {offered.fingerprint}"
