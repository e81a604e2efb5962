"""`balie check`: does everything work that should, and is everything sealed that must be? (P32)."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from db.domain.sync_report import NOTABLE_MS
from db.errors import RecordsError
from db.home import has_library
from db.library import Library
from db.trial import demand_sealed
from desk.commands.asking import Missing
from desk.commands.finding import Finding, attempt, sentence
from desk.commands.opening import look_into_home
from desk.commands.self_check import program
from desk.commands.support_report import support_report
from desk.settings import load
from desk.updates import UpdateNotSigned, UpdateUnreadable, waiting
from desk.version import own_version

DONE, TROUBLE = 0, 3
_ENGLISH = "en"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie check`."""
    parser.add_argument("--self", action="store_true", help="only the program, without a home")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE",
        help="write a file for who helps; nobody is named in it",
    )


def run(args: argparse.Namespace) -> int:
    """Check and tell; the exit code is 3 when something failed."""
    found, figures = list(program()), dict[str, int]()
    trouble: Exception | None = None
    if not args.self:
        try:
            found += _home(args, figures)
        except (RecordsError, Missing) as error:  # raised again, once the report is written
            trouble = error
            found.append(Finding("home", "failed", sentence(error)))
    ok = all(finding.state != "failed" for finding in found)
    home = None if args.self else args.home
    written = args.report is None or _written(
        args.report, support_report(home, _as_text(found), figures)
    )
    if trouble is not None:
        raise trouble
    print(_as_json(found, ok=ok) if args.json else _as_text(found))
    return DONE if ok and written else TROUBLE


def _written(file: Path, text: str) -> bool:
    try:
        file.write_text(text + "\n", encoding="utf-8")
    except OSError:
        print(f"The report could not be written to {file}.", file=sys.stderr)
        return False
    return True


def _home(args: argparse.Namespace, figures: dict[str, int]) -> Iterator[Finding]:
    """What only shows in a home: that it opens, is whole, is sealed, and exchanges."""
    if not has_library(args.home):
        yield Finding("home", "failed", f"there is no library in {args.home}")
        return
    with look_into_home(args) as library:
        figures |= library.figures()
        yield attempt("home", lambda: _sealed(args.home))
        yield attempt("whole", lambda: _whole(library))
        yield _number(library)
        yield _exchange(library)
        yield _clock(library)
        yield _update(args.home)
        yield _to_look_at(library)
        yield from _promises(library, args.home)


def _sealed(home: Path) -> str:
    demand_sealed(home)
    return "the store can't be read without its key"


def _whole(library: Library) -> str:
    """Tell of the copy that is looked into: it was checked from end to end as it was made."""
    return f"the store checks clean; {library.catalogue.count()} items"


def _number(library: Library) -> Finding:
    if library.session.number_permitted:
        return Finding("legal ground", "ok", "filled in: the national number is kept encrypted")
    return Finding("legal ground", "attention", "empty: Balie works without the national number")


def _exchange(library: Library) -> Finding:
    status = library.sync_status()
    if not status.joined:
        return Finding("exchange", "attention", "this desk works alone")
    last = status.last_ok.isoformat(timespec="minutes") if status.last_ok else "never"
    said = f"{status.waiting} waiting, last went well {last}"
    return Finding("exchange", "attention" if status.last_error else "ok", said)


def _clock(library: Library) -> Finding:
    """Say how far this computer's clock is off, as the last exchange measured it."""
    off = library.sync_status().offset_ms
    if abs(off) <= NOTABLE_MS:
        return Finding("clock", "ok", "goes with that of the centre")
    words = f"{abs(off) // 60_000} minutes {'behind' if off > 0 else 'ahead of'} the centre"
    return Finding("clock", "attention", f"{words}; dates follow the centre. Set it right")


def _update(home: Path) -> Finding:
    """Say whether a newer version waits in the folder of the city's IT."""
    try:
        found = waiting(load(home).updates, own_version())
    except UpdateNotSigned:
        said = "what is announced was not signed by the key in the settings"
        return Finding("update", "attention", said)
    except UpdateUnreadable:
        return Finding("update", "attention", "the folder for newer versions can't be read")
    if found is None:
        return Finding("update", "ok", f"nothing newer than {own_version()} is known")
    return Finding("update", "ok", f"{found.version} waits, from {found.day or 'no day yet'}")


def _to_look_at(library: Library) -> Finding:
    """Count what waits in the inbox, by sort; no names."""
    sorts = Counter(entry.told.value for entry in library.inbox.list().waiting)
    if not sorts:
        return Finding("to look at", "ok", "nothing waits")
    told = ", ".join(f"{count} {sort}" for sort, count in sorted(sorts.items()))
    return Finding("to look at", "attention", f"{sum(sorts.values())} wait: {told}")


def _promises(library: Library, home: Path) -> Iterator[Finding]:
    """Say how each promise of the privacy statement stands, what is wrong first."""
    from desk.privacy.check_words import last_ran_words, problem_lines, state_words

    for one in library.books.check(load(home).mail.host):
        state = "failed" if one.failed else "attention" if one.problems else "ok"
        said = (state_words(one, _ENGLISH), *problem_lines(one, _ENGLISH))
        ran = last_ran_words(one, _ENGLISH)
        where = ", ".join(one.promise.kept_in)
        told = filter(None, (*said, ran and f"last ran: {ran}", where and f"in {where}"))
        yield Finding(one.promise.id, state, "; ".join(told))


def _as_json(found: list[Finding], *, ok: bool) -> str:
    return json.dumps({"ok": ok, "checks": [asdict(finding) for finding in found]}, indent=1)


def _as_text(found: list[Finding]) -> str:
    signs = {"ok": "ok       ", "attention": "attention", "failed": "FAILED   "}
    return "\n".join(f"{signs[f.state]}  {f.check}: {f.said}" for f in found)
