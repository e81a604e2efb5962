"""`balie central prepare URL`: create or upgrade the central store."""

from __future__ import annotations

import argparse
import json

from db.library import CentralAddress, prepare_central
from desk.commands.asking import CENTRAL_PASSWORD, secret

DONE = 0
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
    done = prepare_central(CentralAddress(args.url, password))
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
