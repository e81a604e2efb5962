"""A day of work with marked people, then every byte that was written, around each deadline.

The deadlines: a consent that is withdrawn (P3), two months after a return (P10), two years after a
membership (P19). Looked at are both homes with their logs, journals and backups, the files with
their encryption taken away, and all that the central server holds.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

import pytest

from db.domain.access import Way as Looked
from db.domain.birth_date import BirthDate
from db.domain.block import BlockCode, Severity
from db.domain.clock import local_day
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.member import Guardian, Name, PostalAddress, Source
from db.domain.request import Proof, Wish
from db.domain.severing import months_after
from db.library import Library
from db.registers.upkeep import Upkeep
from tests.central.postgres import Postgres
from tests.central.test_forgotten import contents, together
from tests.central.test_nothing_in_clear import everything_in
from tests.central.two_desks import Pair, two_desks
from tests.db.libraries import draft, invented_number

EMAIL = "merkteken@specimen.example"
KEPT = {  # as long as the member
    "surname": "merktekenspecimen",
    "street": "merktekenstraat",
    "card": "l-merkteken",
    "telephone": "+32499887766",
    "guardian": "voogdmerkteken",
    "reason": "redenmerkteken",
    "answer": "antwoordmerkteken",
}
NUMBER = invented_number(serial=61)
A_DAY = timedelta(days=1)


@dataclass
class Day:
    """Two desks after the day, and everything there is to search."""

    pair: Pair
    postgres: Postgres
    folder: Path
    member_id: UUID
    item_id: UUID

    def opened(self) -> list[bytes]:
        """All that can be read by whoever holds every file key."""
        return contents(self.postgres, self.pair, self.folder)

    def written(self) -> list[bytes]:
        """All that lies on the disks of the desks and of the server, as it lies there."""
        homes = [library._store.home for library in self.libraries]
        files = [p.read_bytes() for home in homes for p in home.rglob("*") if p.is_file()]
        files += [p.read_bytes() for p in self.folder.glob("*.balie")]
        dump = everything_in(self.postgres, self.pair.central.url.split("/")[3].split("?")[0])
        log = (self.postgres.socket / "data" / "log").read_bytes()
        return [one.lower() for one in (*files, dump, log)]

    @property
    def libraries(self) -> tuple[Library, Library]:
        return self.pair.a.library, self.pair.b.library

    @property
    def today(self) -> date:
        """The day of the work: that of the server, to which the desks keep."""
        return local_day(self.pair.a.library.clock.now())

    def on(self, day: date) -> None:
        """Let both desks do what they owe on a day, and hear of each other."""
        with patch.object(Upkeep, "_today", lambda _: day):
            for library in self.libraries:
                library.upkeep()
        self.pair.settle()


@pytest.fixture
def day(postgres: Postgres, tmp_path: Path) -> Iterator[Day]:
    with two_desks(tmp_path, postgres.fresh_database()) as pair:
        logs = pair.a.library._store.home / "logs"
        logs.mkdir(exist_ok=True)
        handler, root = logging.FileHandler(logs / "balie.log"), logging.getLogger()
        before = root.level
        root.addHandler(handler)
        root.setLevel(logging.DEBUG)
        try:
            member_id = worked(pair.a.library)
            pair.settle()
            item_id = lent(pair.b.library, member_id)
            pair.settle()
            pair.a.library.backup(tmp_path / "backup.balie")
            yield Day(pair, postgres, tmp_path, member_id, item_id)
        finally:
            root.setLevel(before)
            root.removeHandler(handler)
            handler.close()


def worked(library: Library) -> UUID:
    """Register a marked adult and child, look, block, answer a request."""
    person = draft(
        name=Name("Merktekenspecimen", "Marie"),
        address=PostalAddress("Merktekenstraat 7", "3500", "Hasselt"),
        national_number=NUMBER,
        library_card="L-MERKTEKEN",
    )
    consents = Consents(email=EMAIL, telephone="+32 499 88 77 66")
    member_id = library.members.register(person, consents).member.id
    guardian = Guardian(Name("Voogdmerkteken", "Specimen"), "parent", Source.DOCUMENT)
    child = draft(
        name=Name("Merktekenspecimen", "Kind"),
        birth_date=BirthDate(2018, 5, 6),
        national_number=invented_number(date(2018, 5, 6), 62),
        guardian=guardian,
        library_card="L-KIND",
    )
    library.members.register(child, Consents())
    library.access_log.looked(member_id, Looked.COUNTER)
    taken = library.requests.take(member_id, Wish.OBJECTION)
    library.requests.identify(taken.request_id, Proof.DOCUMENT)
    library.requests.refuse(taken.request_id, "Antwoordmerkteken")
    library.blocks.put(member_id, BlockCode.BY_STAFF, Severity.INFO, "Redenmerkteken")
    return member_id


def lent(library: Library, member_id: UUID) -> UUID:
    """Lend some items, make each loan longer, take all back; give the id of the last."""
    for code in ("M1", "M2", "M3", "M4", "M5"):
        library.catalogue.add(ItemDraft(code, "Specimen"))
        out = library.loans.checkout(code, member_id)
        library.renewals.renew(out.loan.id)
        library.loans.checkin(code)
    return out.item.id


def marks_in(found: list[bytes], marks: dict[str, str]) -> set[str]:
    return {what for what, mark in marks.items() if any(mark.encode() in one for one in found)}


def test_day_leaves_nothing_personal_on_any_disk_in_clear(day: Day) -> None:
    marks = {**KEPT, "email": EMAIL, "number": NUMBER.digits, "written": NUMBER.in_full()}
    # The code of a library card goes to the centre as it is: it names a card and says no more.
    assert marks_in(day.written(), marks) == {"card"}
    opened = marks_in(day.opened(), marks)
    assert opened == {*KEPT, "email"}, "the search finds marks; the number stays sealed inside"


def test_withdrawn_value_is_gone_everywhere_at_once(day: Day) -> None:
    day.pair.b.library.consents.withdraw(day.member_id, Purpose.EMAIL, Way.SCREEN)
    day.pair.settle()
    assert marks_in(day.opened(), {**KEPT, "email": EMAIL}) == set(KEPT)


def test_loan_and_member_part_on_the_day_that_two_months_are_over(day: Day) -> None:
    def linked() -> bool:
        return any(together(one, day.member_id, day.item_id) for one in day.opened())

    over = months_after(day.today, 2)
    day.on(over - A_DAY)
    assert linked()
    day.on(over)
    assert not linked()


def test_everything_of_the_member_goes_on_the_day_that_two_years_are_over(day: Day) -> None:
    end = day.pair.a.library.members.get(day.member_id).ends_on
    over = months_after(end, 24)
    day.on(over - A_DAY)
    assert marks_in(day.opened(), KEPT) == set(KEPT)
    day.on(over)
    found = day.opened()
    assert marks_in(found, {**KEPT, "email": EMAIL}) == set()
    assert not any(together(one, day.member_id, day.item_id) for one in found)
    assert day.today.replace(day=1) in day.pair.a.library.statistics.months(), (
        "what was counted stays"
    )
