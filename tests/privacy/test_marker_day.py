"""A day of work with marked people, then every byte that was written, around each deadline.

Looked at are both homes with their logs, journals, backups and what was made in passing, the files
with their encryption taken away, all that the server holds, the exports, and a backup of the day
that is put back when all is over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from db.domain.consent import Purpose, Way
from db.domain.incident import IMAGES_KEPT
from db.domain.severing import months_after
from tests.central.postgres import Postgres
from tests.privacy.marked_day import (
    KEPT,
    MARKS,
    NUMBER,
    PAPER,
    PARTICIPANT,
    Day,
    pay,
    worked_day,
)

A_DAY = timedelta(days=1)
HOMES = ("this desk", "another")
PLACES = (*HOMES, "centre")
# What can be read at the centre without a key: that a card exists, and ids beside ids. The register
# of incidents names nobody, and is not sealed there.
AT_CENTRE = {"card", "loan", "cost", "look", "images"}
Seen = Mapping[str, set[str]]  # by place


@dataclass(frozen=True)
class Told:
    """What was found on the disks, then around each deadline, and what stays at the end."""

    on_disk: set[str]
    papers: list[str]
    papers_planted: list[str]
    number_read: bool
    around: Mapping[str, tuple[Seen, Seen]]
    reported: tuple[set[str], set[str]]
    exported: set[str]
    put_back: Seen
    keys_left: int


@pytest.fixture(scope="module")
def told(postgres: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """Live the day and three years after it, once for all tests."""
    with worked_day(postgres, tmp_path_factory.mktemp("marked")) as day:
        yield _lived(day)


def _lived(day: Day) -> Told:
    raw, papers = day.written(), day.papers()
    planted = [day.folder / "passing" / f"planted-{n}" for n in range(len(PAPER))]
    for file, head in zip(planted, PAPER, strict=True):
        file.write_bytes(head + b" and what is packed")
    found = day.papers()
    for file in planted:
        file.unlink()
    on_disk = {what for what, mark in MARKS.items() if mark.encode() in raw}
    number = (NUMBER.digits.encode(), NUMBER.in_full().encode())
    clear = b"".join([raw, *day.opened().values(), day.exports()])
    exported, reported = day.found(day.exports()), day.found(day.report())
    around = {"P3": _withdrawn(day)}
    today = day.today
    end = day.pair.a.library.members.get(day.member_id).ends_on
    two_months = months_after(today, 2)
    around["P17"] = _passed(day, today + IMAGES_KEPT + A_DAY)
    around["P16"] = _passed(day, day.forgotten_on)
    around["P10"] = _passed(day, two_months)
    before = around["P10"][1]
    pay(day.pair.b.library, day.member_id)
    day.pair.settle()
    day.on(two_months)
    around["P11"] = before, _seen(day)
    around["P30"] = _passed(day, months_after(today, 24))
    around["P19"] = _passed(day, months_after(end, 24))
    exported |= day.found(day.exports())
    reported_then = day.found(day.report())
    day.put_back()
    assert KEPT.keys() <= day.found(day._home(day.pair.a.library)), "the backup is of that day"
    day.pair.settle()
    day.on(months_after(end, 24))
    with day.postgres.root(day.database) as root:
        left = "select count(*) from core.subject_key where subject = %s"
        row = root.execute(left, (day.member_id,)).fetchone()
    assert row is not None
    read = any(one in clear for one in number)
    return Told(
        on_disk=on_disk,
        papers=papers,
        papers_planted=[name for name in found if name.startswith("planted")],
        number_read=read,
        around=around,
        reported=(reported, reported_then),
        exported=exported,
        put_back=_seen(day),
        keys_left=int(row[0]),
    )


def _passed(day: Day, deadline: date) -> tuple[Seen, Seen]:
    """Give what is there on the day before, and on the day itself."""
    day.on(deadline - A_DAY)
    before = _seen(day)
    day.on(deadline)
    return before, _seen(day)


def _withdrawn(day: Day) -> tuple[Seen, Seen]:
    before = _seen(day)
    day.pair.b.library.consents.withdraw(day.member_id, Purpose.EMAIL, Way.SCREEN)
    day.pair.settle()
    return before, _seen(day)


def _seen(day: Day) -> Seen:
    return {place: day.found(content) for place, content in day.opened().items()}


GOES = {
    "P3": {"email"},
    "P17": {"images"},
    "P16": set(PARTICIPANT),
    "P10": {"loan"},
    "P11": {"cost"},
    "P30": {"look"},
    "P19": set(KEPT),
}


def test_p7_p31_day_leaves_nothing_personal_on_any_disk_in_clear(told: Told) -> None:
    # The code of a library card goes to the centre as it is: it names a card and says no more. So
    # does where images are: the register of incidents names nobody.
    assert told.on_disk == {"card", "images"}


def test_p7_p31_nothing_that_was_printed_or_handed_over_is_left_on_any_disk(told: Told) -> None:
    assert told.papers == []
    assert len(told.papers_planted) == len(PAPER)


def test_p7_number_is_nowhere_for_who_holds_every_key_and_in_no_export(told: Told) -> None:
    assert not told.number_read


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("promise", GOES)
def test_p3_p10_p11_p16_p17_p19_p30_day_before_it_is_there_and_on_the_day_it_is_gone(
    told: Told, promise: str, place: str
) -> None:
    before, after = (seen[place] for seen in told.around[promise])
    held = GOES[promise] if place in HOMES else GOES[promise] & AT_CENTRE
    assert held <= before, "the search finds it while it may be there"
    assert after & GOES[promise] == set()
    assert before - after == held, "and nothing else goes with it"


@pytest.mark.parametrize("place", PLACES)
def test_p21_backup_of_that_day_brings_none_of_it_back(told: Told, place: str) -> None:
    assert told.put_back[place] == set()


def test_p19_centre_holds_no_key_that_would_open_what_was_of_the_member(told: Told) -> None:
    assert told.keys_left == 0


def test_p22_who_asks_gets_all_while_they_are_a_member_and_there_is_nothing_afterwards(
    told: Told,
) -> None:
    first, last = told.reported
    assert KEPT.keys() - {"guardian"} <= first
    assert last == set()


def test_p14_p18_no_export_for_the_city_names_anybody_before_or_after(told: Told) -> None:
    assert told.exported == set()
