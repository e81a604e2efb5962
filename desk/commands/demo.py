"""`balie demo`: the training library to try everything on, or the tour that plays it by itself."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

DONE, TROUBLE = 0, 3


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie demo`."""
    parser.add_argument(
        "--tour", metavar="DIR", type=Path, help="play the tour and leave pictures in DIR"
    )
    parser.add_argument(
        "--language",
        choices=("nl", "fr", "de", "en"),
        default=argparse.SUPPRESS,
        help="the language of the screen",
    )


def run(args: argparse.Namespace) -> int:
    """Open the training library, or play the tour; give the exit code."""
    from desk.training.rehearsal import rehearse, tour

    if args.tour is None:
        return rehearse(args.language)
    if sys.platform == "linux" and not (os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    report = tour(args.tour, args.language)
    failed = [step.step for step in report.steps if not step.ok]
    print(f"The tour left {len(report.steps)} pictures in {args.tour.absolute()}.")
    print(f"Reader: {report.stage.reader_kind}. Central store: {report.stage.central_kind}.")
    if failed:
        print(f"Not as it should be: {', '.join(failed)}.", file=sys.stderr)
    return DONE if report.ok else TROUBLE
