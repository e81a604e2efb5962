"""`balie bench`: run one measure of `benchmarks/` and show its figures."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DONE, WRONG_USAGE, TROUBLE = 0, 2, 3


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie bench`."""
    parser.add_argument("name", help="the measure, as its file in benchmarks/ is called")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Run the measure in a process of its own; give the exit code."""
    known = measures()
    if args.name not in known:
        there = ", ".join(known) or "none: they come with the source of Balie, not with a package"
        print(f"There is no measure '{args.name}'. There are: {there}.", file=sys.stderr)
        return WRONG_USAGE
    measured = subprocess.run(  # noqa: S603 - our own file, from the list above
        [sys.executable, "-m", f"benchmarks.{args.name}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if measured.returncode:
        print(f"The measure '{args.name}' failed.", measured.stderr, sep="\n", file=sys.stderr)
        return TROUBLE
    print(measured.stdout.strip() if args.json else as_text(json.loads(measured.stdout)))
    return DONE


def measures() -> list[str]:
    """Name the measures there are."""
    return sorted(p.stem for p in (ROOT / "benchmarks").glob("*.py") if p.stem != "__init__")


def as_text(figures: dict[str, object], indent: str = "") -> str:
    """Show figures for people: one a line, groups indented."""
    lines = []
    for name, value in figures.items():
        if isinstance(value, dict):
            lines += [f"{indent}{name}", as_text(value, indent + "  ")]
        else:
            lines.append(f"{indent}{name:<36}{value}")
    return "\n".join(lines)
