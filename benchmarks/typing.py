"""Typing in the catalogue of a large library: a key to the painted answer, and to the records'.

`python -m benchmarks.typing [--full] [--cache FOLDER]`. Beside each key stands the same key in an
empty field, and beside each look in the records one look by rowid in the same file. `--full` has
5 million items of 1.7 million titles; made once, the store is kept in the folder.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import tempfile
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from benchmarks.checkout import SETUP, spread, timed
from benchmarks.large_store import kept
from db.domain.clock import SystemClock
from db.home import store_file
from db.library import Library, open_library
from db.store.engine import connect
from db.store.sync_state import StateRow
from desk.app import Program
from desk.application import make_application
from desk.catalogue.page import CataloguePage
from desk.training.eyes import find
from tests.db.many import CHUNK, STAMP, SURNAMES, Chunk, item_id

DEFAULT, FULL, COPIES = 30_000, 5_000_000, 3
TITLES, KEYS, LOOKS = 60, 14, 2_000
AIM_MS = 50.0
PATIENCE = 60.0  # seconds
BEGINNINGS = ("br", "d", "gr", "h", "k", "l", "m", "p", "schr", "st", "t", "v", "w", "z", "vl")
MIDDLES = ("aa", "e", "ee", "i", "ie", "o", "oe", "ui", "ij", "u")
ENDINGS = ("cht", "der", "gen", "k", "ling", "ma", "nd", "per", "rt", "s", "ten", "ver")
SMALL_WORDS = ("de", "het", "van", "een", "en", "in", "op")
_BY_ROW = "SELECT title FROM title WHERE rowid = ?"


def word(n: int) -> str:
    """Give an invented word; the same number gives the same word."""
    n, begin = divmod(n, len(BEGINNINGS))
    n, middle = divmod(n, len(MIDDLES))
    n, end = divmod(n, len(ENDINGS))
    rest = word(n - 1) if n else ""
    return BEGINNINGS[begin] + MIDDLES[middle] + ENDINGS[end] + rest


def name_of(n: int) -> str:
    """Give a title: few words are in many titles, most words in few, as in any collection."""
    chance = random.Random(n)
    words = [word(int(chance.paretovariate(0.7))) for _ in range(chance.randint(1, 4))]
    return f"{chance.choice(SMALL_WORDS)} {' '.join(words)}".capitalize()


def title_id(n: int) -> UUID:
    """Give the id of the n-th title; ids rise."""
    return UUID(int=(0x0190 << 112) + (7 << 76) + (5 << 62) + n)


def collection(library: Library, items: int, after: int) -> Iterator[Chunk]:
    """Give the state of a collection in parts: its copies, and then its titles."""
    branch = str(library.session.branch_id)
    copies = (_copy(n, branch) for n in range(after, items))
    titles = (_title(n) for n in range(max(0, after - items), titles_of(items)))
    for rows in (copies, titles):
        while part := list(islice(rows, CHUNK)):
            yield part, {}


def titles_of(items: int) -> int:
    """Tell how many titles so many copies are of."""
    return items // COPIES + 1


def _copy(n: int, branch: str) -> StateRow:
    fields = {
        "description": {"title": name_of(n // COPIES), "author": _author(n // COPIES)},
        "copy": {"barcode": f"B{n}", "item_type": "book", "branch_id": branch},
        "place": {"title_id": str(title_id(n // COPIES)), "shelf_mark": f"{n % 900} SPEC"},
    }
    return StateRow("item", str(item_id(n)), None, fields, dict.fromkeys(fields, STAMP))


def _title(n: int) -> StateRow:
    fields = {"description": {"title": name_of(n), "author": _author(n)}}
    return StateRow("title", str(title_id(n)), None, fields, dict.fromkeys(fields, STAMP))


def _author(n: int) -> str:
    return f"{SURNAMES[n % 20]} Specimen, {word(n % 9973)}"


def made(cache: Path, items: int) -> Path:
    """Give a home with a collection of so many items."""
    home = cache / f"collection-{items}"
    return kept(home, items + titles_of(items), lambda it, after: collection(it, items, after))


class Painted(QObject):
    """Sees when something was painted."""

    def __init__(self, whole: QWidget) -> None:
        super().__init__(whole)
        self.at = 0.0
        for part in (whole, *whole.findChildren(QWidget)):
            part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Note the time of each painting."""
        if event.type() is QEvent.Type.Paint:
            self.at = perf_counter()
        return False


def wait(seen: Callable[[], bool]) -> None:
    """Let the program work until something is seen; raise TimeoutError when it is not."""
    loop, deadline = QEventLoop(), perf_counter() + PATIENCE
    while not seen():
        if perf_counter() > deadline:
            raise TimeoutError
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def at_the_desk(application: QApplication, home: Path, library: Library) -> dict[str, object]:
    """Type the beginnings of titles in the catalogue, and each key in an empty field too."""
    program = Program(application, home, language="nl")
    program.open(library)
    window = program.window
    program.frame.resize(1280, 900)
    program.frame.show()
    window.go("catalogue")
    page = find(window, CataloguePage)
    seen, empty = Painted(page), QLineEdit()
    empty.show()
    plain = Painted(empty)
    keys: list[float] = []
    floor: list[float] = []
    chance = random.Random(3)
    for n in chance.sample(range(library.catalogue.count() // COPIES), TITLES):
        page.search.clear()
        empty.clear()
        for letter in name_of(n)[:KEYS]:
            keys.append(_answered(page, seen, letter))
            began = perf_counter()
            QTest.keyClicks(empty, letter)
            wait(lambda began=began: plain.at > began)  # type: ignore[misc]  # binds the loop's value
            floor.append((plain.at - began) * 1000)
    program.close()
    return {"key_to_answer_ms": spread(keys), "empty_field_ms": spread(floor),
            "key_times_empty": round(median(keys) / median(floor), 1),
            "ok": spread(keys)["p99"] <= AIM_MS}  # fmt: skip


def _answered(page: CataloguePage, seen: Painted, letter: str) -> float:
    before = page.view.answered
    began = perf_counter()
    QTest.keyClicks(page.search, letter)
    wait(lambda: page.view.answered == page.search.text() != before)
    QApplication.processEvents()  # the answer's own painting, when it is still to come
    return (seen.at - began) * 1000


def in_the_records(home: Path, library: Library) -> dict[str, object]:
    """Find titles by each beginning, beside a look by rowid."""
    run = connect(store_file(home), library._store.file_key).execute  # noqa: SLF001 - the same file
    chance = random.Random(4)
    count = library.catalogue.count() // COPIES
    rows = [
        timed(lambda: run(_BY_ROW, (chance.randrange(count) + 1,)).fetchone()) for _ in range(LOOKS)
    ]
    names = [name_of(n) for n in chance.sample(range(count), TITLES)]
    finds = [
        timed(lambda t=name[:end]: library.collection.find(t))  # type: ignore[misc]  # binds the loop's value
        for name in names
        for end in range(1, KEYS)
    ]
    return {"find_ms": spread(finds), "by_rowid_ms": spread(rows)}


def main() -> None:
    """Print the figures, in milliseconds."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--full", action="store_true", help="5 million items")
    parser.add_argument("--cache", type=Path, help="where the stores that were made are kept")
    given = parser.parse_args()
    items = FULL if given.full else DEFAULT
    with tempfile.TemporaryDirectory() as scratch:
        home = made(given.cache or Path(scratch), items)
        library = open_library(home, SETUP.staff_name, SETUP.passphrase, SystemClock())
        figures = {"items": items, **in_the_records(home, library)}
        print(json.dumps(figures | at_the_desk(make_application(), home, library)))


if __name__ == "__main__":
    main()
