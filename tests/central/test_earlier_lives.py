"""What an earlier life of a desk sent comes again when the centre is put back to before it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.library import CentralAddress, create_library, open_library, restore_backup
from db.registers.upkeep import Upkeep
from db.store import queue_upkeep
from tests.central.postgres import Postgres
from tests.central.put_back import keep_aside, put_back
from tests.central.two_desks import STAFF
from tests.db.libraries import CHEAP, NOON, PASSPHRASE, FixedClock, draft, setup
from tests.db.two_desks import chain_holds

A_DAY = timedelta(days=1)


class Story:
    """A loan that one life of a desk sent; then there is another life, and a centre without it."""

    def __init__(self, central: CentralAddress, root: Any, folder: Path) -> None:
        self.root, self.folder = root, folder
        first, self.recovery_key = create_library(
            folder / "first", setup(), FixedClock(), cost=CHEAP
        )
        self.desk = first
        first.connect_central(central)
        self.member_id = first.members.register(draft(), Consents()).member.id
        first.catalogue.add(ItemDraft("B1", "Specimen"))
        first.sync()
        keep_aside(root)
        self.loan_id = first.loans.checkout("B1", self.member_id).loan.id
        first.sync()

    def restore(self, clock: FixedClock) -> None:
        """Put a backup of the desk back on another machine."""
        self.desk.backup(self.folder / "backup.balie")
        self.desk.close()
        self.desk = restore_backup(
            self.folder / "backup.balie", self.folder / "second", self.recovery_key, clock
        )

    def copy(self, clock: FixedClock) -> None:
        """Copy the disk; the first desk goes on with the earlier life, and is lost after that."""
        self.desk.close()
        shutil.copytree(self.folder / "first", self.folder / "second")
        first = open_library(self.folder / "first", STAFF, PASSPHRASE, FixedClock())
        first.catalogue.add(ItemDraft("B2", "Specimen"))
        first.sync()
        first.close()
        self.desk = open_library(self.folder / "second", STAFF, PASSPHRASE, clock)

    def end(self, days: int) -> None:
        """Let the new life sync and do the job of each day; then the centre is put back."""
        self.live(days)
        self.lose()

    def live(self, days: int) -> None:
        """Let the new life sync, and do the job of today and of the days that follow."""
        self.desk.sync()
        sent = self.desk._store.op_ids_after(0)
        assert self.loan_id not in sent, "this life never sent it"
        upkeep = Upkeep(self.desk._store, self.desk.clock)
        today = upkeep._today()
        for passed in range(days + 1):
            with patch.object(Upkeep, "_today", lambda _, on=today + passed * A_DAY: on):
                upkeep.trim_queue()

    def go_ahead(self, days: int) -> None:
        """Let the centre's clock jump: its desks follow it, and do the job of that day."""
        shown = "(extract(epoch from clock_timestamp()) * 1000)::bigint"
        now = "create or replace function core.now_ms() returns bigint language sql return {}"
        self.root.execute(now.format(f"{shown} + {days * 86_400_000}").encode())
        upkeep = Upkeep(self.desk._store, self.desk.clock)
        before = upkeep._today()
        self.desk.sync()
        assert upkeep._today() - before >= (days - 1) * A_DAY, "the desk follows"
        upkeep.trim_queue()
        self.root.execute(now.format(shown).encode())

    def lose(self) -> None:
        """Put the centre back to before the loan."""
        put_back(self.root)
        assert self.times_logged() == 0, "the backup is from before"
        self.desk.sync()

    def times_logged(self) -> int:
        count = "select count(*) from core.oplog where op_id = %s and act = 'fact'"
        (times,) = self.root.execute(count, (self.loan_id,)).fetchone()
        return int(times)

    def ends_well(self) -> bool:
        """Tell whether desk and centre hold the loan, the centre once."""
        chain_holds(self.desk._store)
        lent = [line.loan.id for line in self.desk.loans.of_member(self.member_id)]
        return (lent, self.times_logged()) == ([self.loan_id], 1)


@pytest.fixture
def story(postgres: Postgres, tmp_path: Path) -> Iterator[Story]:
    central = postgres.fresh_database()
    with postgres.root(central.url.split("/")[3].split("?")[0]) as root:
        begun = Story(central, root, tmp_path)
        yield begun
        begun.desk.close()


BEHIND = NOON - timedelta(days=800)  # another machine, whose clock is years wrong
LIVES = {
    "restored": (Story.restore, NOON),
    "copied": (Story.copy, NOON),
    "restored where the clock is wrong": (Story.restore, BEHIND),
}


@pytest.mark.parametrize("life", LIVES)
def test_what_an_earlier_life_sent_comes_again_within_35_days(story: Story, life: str) -> None:
    begin, shown = LIVES[life]
    begin(story, FixedClock(shown))
    story.end(days=34)
    assert story.ends_well()


def test_clock_of_the_centre_that_is_weeks_ahead_lets_nothing_go_too_soon(story: Story) -> None:
    story.restore(FixedClock())
    story.live(days=20)
    story.go_ahead(days=70)
    story.lose()
    assert story.ends_well()


def by_the_clock_alone(_: object, today: date) -> date:
    return today - queue_upkeep.KEPT


FAULTS = {
    "let go at once": patch.object(queue_upkeep, "KEPT", timedelta()),
    "counted by a clock that is ahead": patch.object(queue_upkeep, "_days_ago", by_the_clock_alone),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_story_tells_when_what_earlier_lives_sent_goes_too_soon(story: Story, fault: str) -> None:
    with FAULTS[fault]:
        story.restore(FixedClock())
        story.live(days=1)
        story.go_ahead(days=70)
        story.lose()
    assert not story.ends_well()


def test_desk_whose_clock_was_years_ahead_keeps_it_no_longer(story: Story) -> None:
    story.restore(FixedClock(NOON + timedelta(days=800)))
    story.live(days=34)
    assert story.desk._store.earlier_op_ids() != []
    story.live(days=35)
    assert story.desk._store.earlier_op_ids() == []
