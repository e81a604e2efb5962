"""`balie sync`: exchange with the central store once."""

from __future__ import annotations

import argparse
import json

from db.domain.sync_report import SyncReport
from desk.commands.opening import open_home
from desk.commands.progress import Progress
from desk.messages import sentence

DONE = 0


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie sync`."""
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Do one round; give the exit code."""
    library = open_home(args)
    try:
        report = library.sync(told=Progress())
        waiting = library.sync_status().waiting
    finally:
        library.close()
    print(json.dumps(_figures(report, waiting)) if args.json else _said(report, waiting))
    return DONE


def _figures(report: SyncReport, waiting: int) -> dict[str, object]:
    return {
        "pushed": report.pushed,
        "pulled": report.pulled,
        "waiting": waiting,
        "conflicts": report.conflicts,
        "offset_ms": report.offset_ms,
        "troubles": [type(trouble).__name__ for trouble in report.troubles],
    }


def _said(report: SyncReport, waiting: int) -> str:
    lines = [f"Sent {report.pushed}, received {report.pulled}, waiting {waiting}."]
    if report.conflicts:
        lines.append(f"{report.conflicts} to look at: two desks did what does not go together.")
    lines += [sentence(trouble) for trouble in report.troubles]
    return "\n".join(lines)
