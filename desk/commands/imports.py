"""`balie import`: take in the collection of another system, as often as you like."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.domain.copy_record import CopyRecord, Flaw, ImportReport, RefusedRow
from db.errors import InvalidValue
from desk.commands.opening import open_home

if TYPE_CHECKING:
    from db.domain.change import Changed

DONE, REFUSED = 0, 1
SHOWN = 20  # refused rows that are printed; --json lists more
FLAWS = {
    Flaw.UNREADABLE: "can't be read",
    Flaw.NO_TITLE: "has no title",
    Flaw.NO_BARCODE: "has no barcode",
    Flaw.TOO_LONG: "has a value that is too long",
    Flaw.BAD_PRICE: "has a price that is none",
    Flaw.DOUBLE: "bears a barcode that stood in the file before",
    Flaw.TAKEN: "bears a barcode that is in use already",
    Flaw.UNKNOWN_BRANCH: "names a branch that this library does not have",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie import`."""
    parser.add_argument("kind", choices=("marc21", "unimarc", "csv"), help="what the file holds")
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument(
        "--source",
        default="",
        metavar="NAME",
        help="the system it comes from: the same name updates what came from there before",
    )
    parser.add_argument(
        "--map",
        nargs="*",
        default=[],
        metavar="FIELD=COLUMN",
        help="for csv: which column holds which field, such as title=Titel",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Take the file in; give the exit code: 1 when a row was refused."""
    records = _records(args)
    library = open_home(args)
    try:
        report = library.collection.take_in(
            records, args.source or args.kind, told=_nothing if args.json else _progress
        )
    finally:
        library.close()
    print(json.dumps(_figures(report)) if args.json else _said(report))
    return REFUSED if report.refused else DONE


def _records(args: argparse.Namespace) -> Iterator[CopyRecord | RefusedRow]:
    try:
        yield from _read(args)
    except (OSError, ValueError) as error:
        raise InvalidValue("file", "format") from error


def _read(args: argparse.Namespace) -> Iterator[CopyRecord | RefusedRow]:
    from db.exchange.csv_rows import columns_of, default_mapping, read_csv
    from db.exchange.marc import Dialect, read_marc

    if args.kind != "csv":
        return read_marc(args.file, Dialect(args.kind))
    given = dict(pair.split("=", maxsplit=1) for pair in args.map)
    return read_csv(args.file, default_mapping(columns_of(args.file)) | given)


def _nothing(_report: ImportReport, _changed: Changed) -> None:
    """Print nothing on the way: a program reads the end."""


def _progress(report: ImportReport, _changed: Changed) -> None:
    if sys.stderr.isatty():
        print(f"\r{report.read} rows", end="", file=sys.stderr, flush=True)


def _figures(report: ImportReport) -> dict[str, Any]:
    return {
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "refused": report.refused,
        "refused_rows": [asdict(row) for row in report.refused_rows],
    }


def _said(report: ImportReport) -> str:
    lines = [
        f"Added {report.added}, changed {report.changed}, unchanged {report.unchanged}, "
        f"refused {report.refused}."
    ]
    lines += [f"Row {row.row} {FLAWS[row.flaw]}." for row in report.refused_rows[:SHOWN]]
    if report.refused > SHOWN:
        lines.append(f"And {report.refused - SHOWN} more: --json lists them.")
    return "\n".join(lines)
