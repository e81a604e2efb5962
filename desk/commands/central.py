"""`balie central prepare URL`: create or upgrade the central store."""

from __future__ import annotations

import argparse
import json
import sys

from db.errors import CentralRefused, CentralUnreachable
from db.library import CentralAddress, prepare_central
from desk.commands.asking import CENTRAL_PASSWORD, secret

DONE, TROUBLE = 0, 3
NOBODY_THERE = (
    "No PostgreSQL answers at this address, or it has no database of that name."
    " Check the host, the port and the name of the database."
)
NOT_ADMITTED = (
    "PostgreSQL does not accept this login and password, or the login may not make schemas and"
    " roles there. docs/sync.md says what it needs."
)
ADVICE = {
    "large_objects": "Any login may store large objects here. A superuser can end that with the"
    " statement in docs/sync.md.",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie central`."""
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    prepare = acts.add_parser("prepare", help="create or upgrade the central schema")
    prepare.add_argument(
        "url", metavar="URL", help="postgresql://LOGIN@HOST/DATABASE, without a password"
    )
    prepare.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Prepare the central store; give the exit code."""
    password = secret(CENTRAL_PASSWORD, "Password of the administrator's login")
    try:
        done = prepare_central(CentralAddress(args.url, password))
    except (CentralUnreachable, CentralRefused) as error:
        # the sentences of the desk speak to staff, who go on working; this is its administrator
        lost = isinstance(error, CentralUnreachable)
        print(NOBODY_THERE if lost else NOT_ADMITTED, file=sys.stderr)
        return TROUBLE
    if args.json:
        schema = {"before": done.before or None, "after": done.after}
        print(json.dumps({"schema": schema, "advice": list(done.advice)}))
        return DONE
    print(_said(done.before, done.after))
    for code in done.advice:
        print(f"Advice: {ADVICE[code]}")
    return DONE


def _said(before: str, after: str) -> str:
    if before == after:
        return f"The central store is ready as it is (schema {after})."
    if before:
        return f"The central store went from schema {before} to {after}."
    return f"The central store is ready (schema {after})."
