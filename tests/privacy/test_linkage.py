"""P10, P14: who had what can't be found again from all that is left together.

An attacker with every table of the file, the log of the program, its times and all that is exported
(each table of the statistics, the accounts) tries to tell for each count of a lent item who it was.
None of the ways may do better than naming the keenest borrower each time: without any of it nobody
can guess better, who borrows how often being the most that somebody may know beforehand. Three
standard deviations of so many guesses are left to chance, one way in a thousand.
"""

from __future__ import annotations

import logging
import random
import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import sqrt
from typing import Any

import pytest
from sqlalchemy import select, text

from db.domain.access import Way
from db.domain.account import LineKind, Method
from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.journal import journal_csv, table_csv
from db.domain.statistics import What, age_class
from db.library import Library
from db.registers.statistics import Of, View
from db.store.tables import metadata
from tests.db.libraries import FixedClock, draft, found, invented_number

PEOPLE, ITEMS, VISITS, SEED = 20, 30, 90, 1410
PAYING = 0.2  # of the visits: somebody pays for a copy
HEADINGS = ("from", "to", "day", "branch", "what", "method", "lines", "sum")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
MONTH = len("2026-11")
HUB = 12  # a value in more rows than this, such as the branch, leads to nobody
Row = tuple[str, frozenset[str]]


@dataclass(frozen=True)
class Scene:
    """A file, what the attacker does not know, and what the program logged."""

    tables: Mapping[str, list[dict[str, Any]]]
    truth: Mapping[str, str]  # id of a count → member
    members: tuple[str, ...]
    ages: Mapping[str, str]  # member → age class, as public as a face
    logged: str
    exported: str  # the statistics and the accounts, as the desk writes them

    @property
    def counts(self) -> list[str]:
        """The ids of the counts in the file, in the order in which they lie there."""
        return [str(row["id"]) for row in self.tables["lent_once"] if str(row["id"]) in self.truth]


def everything(library: Library) -> dict[str, list[dict[str, Any]]]:
    with library._store.reading() as connection:
        names = [t.name for t in metadata.sorted_tables]
        return {
            name: [dict(r) for r in connection.execute(text(f'SELECT * FROM "{name}"')).mappings()]
            for name in names
        }


def lived(library: Library, clock: FixedClock) -> dict[str, str]:
    """Let the invented population borrow for some weeks; tell who had what."""
    rng = random.Random(SEED)
    years = [rng.randint(1945, 2008) for _ in range(PEOPLE)]
    people = [
        library.members.register(
            draft(
                birth_date=BirthDate(year, 6, n + 1),
                national_number=invented_number(date(year, 6, n + 1), n + 1),
                library_card=f"L{n}",
            ),
            Consents(),
        ).member.id
        for n, year in enumerate(years)
    ]
    for n in range(ITEMS):
        library.catalogue.add(ItemDraft(f"B{n}", "Specimen", item_type=("book", "dvd")[n % 2]))
    for _ in range(VISITS):
        clock.advance(timedelta(minutes=rng.randint(30, 400)))
        who, code = rng.choice(people), f"B{rng.randrange(ITEMS)}"
        library.access_log.looked(who, Way.COUNTER)
        library.loans.checkout(code, who)
        clock.advance(timedelta(minutes=rng.randint(1, 200)))
        library.loans.checkin(code)
        if rng.random() < PAYING:
            library.accounts.charge(who, LineKind.OTHER, 10, "kopie")
            library.accounts.pay(who, 10, Method.CASH)
    with library._store.reading() as connection:
        loan = metadata.tables["loan"]
        rows = connection.execute(select(loan.c.count_id, loan.c.member_id))
        return {str(count_id): str(member_id) for count_id, member_id in rows}


def scene(library: Library, truth: Mapping[str, str], logged: str) -> Scene:
    tables = everything(library)
    return Scene(
        tables,
        truth,
        tuple(str(row["id"]) for row in tables["member"]),
        {str(r["id"]): _class(str(r["birth_date"])) for r in tables["member"]},
        logged,
        exports(library),
    )


def exports(library: Library) -> str:
    """Write what staff can write: every table of the statistics, and the journal."""
    ever = date(2000, 1, 1), date(2999, 12, 31)
    told = [journal_csv(library.cash.journal(*ever), HEADINGS, ever)]
    shown = library.statistics
    tables = [(of.value, shown.members(of)) for of in Of]
    tables += [
        (f"{what} {view} {month}", shown.acts(what, view, month))
        for what in What
        for view in View
        for month in shown.months()
    ]
    for name, table in tables:
        rows = [(cell.value, str(cell.count)) for cell in table.cells]
        told.append(table_csv((name, "n"), [*rows, ("", str(table.total))]))
    return "".join(told)


def _class(born: str) -> str:
    return age_class(2026 - int(born[:4]))


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Scene, Scene]]:
    """The file before and after severing."""
    clock, told, root = FixedClock(), _Told(), logging.getLogger()
    before_that = root.level
    root.addHandler(told)
    root.setLevel(logging.DEBUG)  # whatever other tests left: the attacker reads every line
    library = found(tmp_path_factory.mktemp("linkage") / "home", clock)
    try:
        truth = lived(library, clock)
        before = scene(library, truth, told.text)
        for days in (40, 35, 40):
            clock.advance(timedelta(days=days))
            library.upkeep()
        yield before, scene(library, truth, told.text)
    finally:
        root.setLevel(before_that)
        root.removeHandler(told)
        library.close()


class _Told(logging.Handler):
    """Keeps what the program logs."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.text += f"{record.created} {record.getMessage()}\n"


def words(value: Any) -> Iterator[str]:
    """Give every word in a value that is long enough to lead anywhere."""
    for word in (
        str(value).replace('"', " ").replace(",", " ").replace(":", " ").replace(";", " ").split()
    ):
        cut = word.strip("{}[]()")
        if len(cut) >= 8:
            yield cut


def rows_of(seen: Scene) -> list[Row]:
    rows: list[Row] = []
    for name, found_rows in seen.tables.items():
        rows += [(name, frozenset(w for v in r.values() for w in words(v))) for r in found_rows]
    rows += [("log", frozenset(words(line))) for line in seen.logged.splitlines()]
    rows += [("export", frozenset(words(line))) for line in seen.exported.splitlines()]
    return rows


def by_joining(seen: Scene) -> dict[str, str]:
    """Follow shared values from row to row until a member is met."""
    rows = rows_of(seen)
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for at, (_, row) in enumerate(rows):
        for word in row:
            holding[word].append(at)
    people = frozenset(seen.members)
    return {count: _nearest(count, rows, holding, people) for count in seen.truth}


def _nearest(
    start: str, rows: list[Row], holding: Mapping[str, list[int]], people: frozenset[str]
) -> str:
    met, queue = {start}, deque([start])
    while queue:
        word = queue.popleft()
        if word in people:
            return word
        if len(holding.get(word, ())) > HUB:
            continue
        for at in holding.get(word, ()):
            for other in sorted(rows[at][1] - met):
                met.add(other)
                queue.append(other)
    return min(people)


def by_order(seen: Scene, counts: Iterable[str]) -> dict[str, str]:
    """Lay the counts beside the visits, which are still known by their time."""
    visits = [str(r["member_id"]) for r in sorted(seen.tables["access"], key=lambda r: r["at"])]
    return dict(zip(counts, visits, strict=False))


def orders(seen: Scene) -> dict[str, list[str]]:
    """Every order in which the counts can be laid."""
    once = seen.tables["lent_once"]
    queue = [str(r["record_id"]) for r in seen.tables["outbox"] if r["kind"] == "lent_once"]
    return {
        "file": seen.counts,
        "id": sorted(seen.counts),
        "stamp": [str(r["id"]) for r in sorted(once, key=lambda r: (r["hlc"], r["id"]))],
        "queue": queue,
        "item": [str(r["id"]) for r in sorted(once, key=lambda r: (r["item_id"], r["id"]))],
    }


def by_statistics(seen: Scene) -> dict[str, str]:
    """Name the one who came most of the class that borrows most for each head.

    Taken are the tables whose name has a word of the count: its month, or whatever else is told.
    """
    heads, came = Counter(seen.ages.values()), _visits(seen)
    told = _published(seen.exported)
    once = {str(r["id"]): {str(v) for v in r.values()} for r in seen.tables["lent_once"]}
    guessed = {}
    for count in seen.truth:
        about: Counter[str] = Counter()
        for name, cells in told.items():
            if once[count] & {part for word in name.split() for part in (word, word[:MONTH])}:
                about.update({c: n for c, n in cells.items() if c in heads})
        best = max(heads, key=lambda c: (about[c] / heads[c], c))
        guessed[count] = max(sorted(m for m in seen.members if seen.ages[m] == best), key=came.get)
    return guessed


def _visits(seen: Scene) -> dict[str, int]:
    return {**dict.fromkeys(seen.members, 0), **Counter(_looked_at(seen))}


def _looked_at(seen: Scene) -> list[str]:
    return [str(r["member_id"]) for r in seen.tables["access"]]


def _published(exported: str) -> dict[str, dict[str, int]]:
    """Read the tables of the exports again: by name, how many of which value."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    name = ""
    for line in exported.splitlines():
        value, _, count = line.partition(";")
        if count == "n":
            name = value
        elif count.isdecimal():
            found[name][value] = int(count)
    return found


def hits(seen: Scene, guessed: Mapping[str, str]) -> float:
    right = sum(seen.truth[count] == guessed.get(count) for count in seen.truth)
    return right / len(seen.truth)


def bound(seen: Scene) -> float:
    """The best guess without anything, and three standard deviations."""
    best = max(Counter(seen.truth.values()).values()) / len(seen.truth)
    return best + 3 * sqrt(best * (1 - best) / len(seen.truth))


def by_days(seen: Scene) -> dict[str, str]:
    """Lay what the exports tell by day beside the days on which members are known to have come."""
    days = [d for line in seen.exported.splitlines() for d in DAY.findall(line)]
    came = {str(r["at"])[:10]: str(r["member_id"]) for r in seen.tables["access"]}
    laid = [came[day] for day in days if day in came]
    return dict(zip(sorted(seen.truth), laid * len(seen.truth), strict=False))


def test_p10_before_severing_the_attacker_finds_nearly_everybody(scenes):
    before, _ = scenes
    assert hits(before, by_joining(before)) > 0.95
    in_time = [str(r["count_id"]) for r in sorted(before.tables["loan"], key=lambda r: r["id"])]
    assert hits(before, by_order(before, in_time)) > 0.95


def test_p10_everything_was_severed_and_counted(scenes):
    _, after = scenes
    assert after.tables["loan"] == []
    assert sorted(after.counts) == sorted(after.truth)


def test_p10_joining_all_that_is_left_does_no_better_than_guessing(scenes):
    _, after = scenes
    assert hits(after, by_joining(after)) <= bound(after)


@pytest.mark.parametrize("order", ["file", "id", "stamp", "queue", "item"])
def test_p10_no_order_in_the_file_is_that_of_the_visits(scenes, order):
    _, after = scenes
    laid = orders(after)[order]
    assert len(laid) == len(after.truth)
    for guessed in (laid, laid[::-1]):
        assert hits(after, by_order(after, guessed)) <= bound(after)


def test_p10_p14_days_of_the_exports_tell_nobody_apart(scenes):
    _, after = scenes
    assert len(DAY.findall(after.exported)) > VISITS
    assert hits(after, by_days(after)) <= bound(after)


def test_p14_statistics_tell_nobody_apart(scenes):
    _, after = scenes
    assert hits(after, by_statistics(after)) <= bound(after)


def leaky(seen: Scene, told: str = "", **tables: list[dict[str, Any]]) -> Scene:
    """Give the scene with something in it that must not be there."""
    return replace(seen, exported=seen.exported + told, tables={**seen.tables, **tables})


def in_order_of_the_visits(before: Scene) -> Iterator[str]:
    """Give the ids of the counts in the order of the loans, as a bad program would keep them."""
    return (str(r["count_id"]) for r in sorted(before.tables["loan"], key=lambda r: r["id"]))


@pytest.mark.parametrize("through", ["log", "export", "table", "two steps"])
def test_p10_p14_planted_line_that_ties_a_count_to_a_member_is_found(scenes, through):
    _, after = scenes
    ties = [f"{count} {member}\n" for count, member in after.truth.items()]
    planted = {
        "log": replace(after, logged=after.logged + "".join(ties)),
        "export": leaky(after, "".join(ties)),
        "table": leaky(after, tally=[{"a": c, "b": m} for c, m in after.truth.items()]),
        "two steps": replace(
            leaky(after, "".join(f"{c};receipt-{c[:8]}\n" for c in after.truth)),
            logged="".join(f"receipt-{c[:8]} {m}\n" for c, m in after.truth.items()),
        ),
    }[through]
    assert hits(planted, by_joining(planted)) > bound(planted)


def test_p10_planted_order_of_the_visits_is_found(scenes):
    before, after = scenes
    laid = in_order_of_the_visits(before)
    assert hits(after, by_order(after, laid)) > bound(after)


def test_p10_p14_planted_days_in_the_order_of_the_counts_are_found(scenes):
    before, after = scenes
    on = {str(r["count_id"]): str(r["out_at"])[:10] for r in before.tables["loan"]}
    planted = replace(after, exported="".join(f"{on[c]}\n" for c in sorted(after.truth)))
    assert hits(planted, by_days(planted)) > bound(planted)


def test_p14_planted_statistics_of_ages_by_item_are_found(scenes):
    _, after = scenes
    counted: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in after.tables["lent_once"]:
        counted[str(row["item_id"])][after.ages[after.truth[str(row["id"])]]] += 1
    told = "".join(
        table_csv((f"loan age {item}", "n"), [(c, str(100 * n)) for c, n in ages.items()])
        for item, ages in counted.items()
    )
    planted = leaky(after, told)
    assert hits(planted, by_statistics(planted)) > bound(planted)
