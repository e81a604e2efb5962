"""P14: acts are counted as they happen, without persons, and desks add up without doubling."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.privacy_kinds import TALLY
from db.domain.record import Subject
from db.domain.statistics import By, Tally, What, told
from db.errors import AlreadyLent, NotPermitted
from db.library import Library, create_library, restore_backup
from db.registers.statistics import Of, View
from db.registers.upkeep import Upkeep
from db.store.local_tables import outbox, tally_waiting
from tests.db.libraries import CHEAP, FixedClock, colleague, draft, invented_number, setup
from tests.db.two_desks import bring, sent

NOVEMBER = date(2026, 11, 1)


def member_of(library: Library, born: date = date(1985, 7, 30), serial: int = 33) -> UUID:
    whole = draft(
        birth_date=BirthDate(born.year, born.month, born.day),
        national_number=invented_number(born, serial),
        library_card=f"L{born.year}{serial}",
    )
    return library.members.register(whole, Consents()).member.id


def lend(library: Library, member_id: UUID, codes: Iterable[str], item_type: str = "book") -> None:
    for code in codes:
        library.catalogue.add(ItemDraft(code, "Specimen", item_type=item_type))
        library.loans.checkout(code, member_id)


def tell(*libraries: Library) -> None:
    for library in libraries:
        Upkeep(library._store, library.clock).tell_tallies()


def days(library: Library, what: What = What.LOAN) -> dict[str, int | None]:
    table = library.statistics.acts(what, View.DAY, NOVEMBER)
    return {cell.value: cell.count for cell in table.cells if cell.count != 0}


def waiting(library: Library) -> dict[Tally, int]:
    with library._store.reading() as connection:
        rows = connection.execute(select(tally_waiting)).all()
    return {Tally(r.period, What(r.what), By(r.by), r.value): r.n for r in rows}


def codes(count: int, start: int = 0) -> list[str]:
    return [f"B{start + n}" for n in range(count)]


def test_checkout_moves_a_counter_of_its_day_and_of_its_month(library):
    member_id = member_of(library)
    lend(library, member_id, ["B1"])
    found = {t: n for t, n in waiting(library).items() if t.what is What.LOAN}
    assert found == {
        Tally("2026-11-22", What.LOAN): 1,
        Tally("2026-11", What.LOAN, By.ITEM_TYPE, "book"): 1,
        Tally("2026-11", What.LOAN, By.AGE, "25-44"): 1,
        Tally("2026-11", What.LOAN, By.CATEGORY, "adult"): 1,
    }


def test_each_kind_of_act_is_counted(library):
    member_id = member_of(library)
    lend(library, member_id, ["B1"])
    loan = library.loans.of_member(member_id)[0].loan
    library.renewals.renew(loan.id)
    library.loans.checkin("B1")
    library.items.use_in_house("B1")
    counted = {t.what: n for t, n in waiting(library).items() if t.by is By.DAY}
    assert counted == dict.fromkeys(What, 1)


def test_undoing_takes_each_count_off_again(library):
    member_id = member_of(library)
    library.catalogue.add(ItemDraft("B1", "Specimen"))
    out = library.loans.checkout("B1", member_id)
    renewed = library.renewals.renew(out.loan.id).done[0].act_id
    back = library.loans.checkin("B1").acts
    used = library.items.use_in_house("B1").acts
    library.undoing.undo([*used, *back, renewed, *out.acts])
    left = {t.what for t, n in waiting(library).items() if n}
    assert left == {What.REGISTRATION}


def test_refused_act_counts_nothing(library):
    member_id = member_of(library)
    lend(library, member_id, ["B1"])
    before = waiting(library)
    with pytest.raises(AlreadyLent):
        library.loans.checkout("B1", member_id)
    assert waiting(library) == before


def test_nothing_leaves_the_desk_before_its_day_is_over(library, clock):
    lend(library, member_of(library), codes(6))
    tell(library)
    assert days(library) == {}
    clock.advance(timedelta(days=1))
    tell(library)
    tell(library)
    assert days(library) == {"2026-11-22": 6}


def test_breakdown_comes_when_the_month_is_over(library, clock):
    lend(library, member_of(library), codes(6))
    clock.advance(timedelta(days=1))
    tell(library)
    assert library.statistics.acts(What.LOAN, View.AGE, NOVEMBER).total == 0
    clock.advance(timedelta(days=30))
    tell(library)
    table = library.statistics.acts(What.LOAN, View.AGE, NOVEMBER)
    assert {c.value: c.count for c in table.cells if c.count} == {"25-44": 6}


def test_breakdown_of_a_few_acts_is_never_told(library, clock):
    lend(library, member_of(library), codes(4))
    clock.advance(timedelta(days=40))
    tell(library)
    told_rows = [
        row for op in sent(library._store) if op.kind == "tally" for row in op.payload["counts"]
    ]
    assert {tuple(row[:2]) for row in told_rows} == {("loan", ""), ("registration", "")}
    assert waiting(library) == {}


def test_two_desks_add_up_and_hearing_it_again_changes_nothing(desks, clock):
    a, b = desks
    member_id = member_of(a)
    bring(a, b)
    lend(a, member_id, codes(6))
    lend(b, member_id, codes(7, 10))
    clock.advance(timedelta(days=1))
    tell(a, b)
    for source, target in ((a, b), (b, a), (a, b), (b, a)):
        bring(source, target)
    assert days(a) == days(b) == {"2026-11-22": 13}


def test_what_is_undone_after_it_was_told_is_taken_off_at_every_desk(desks, clock):
    a, b = desks
    member_id = member_of(a)
    lend(a, member_id, codes(6))
    library_acts = a.loans.checkout(_added(a, "B9"), member_id).acts
    clock.advance(timedelta(days=1))
    tell(a)
    a.undoing.undo(library_acts)
    tell(a)
    bring(a, b)
    assert days(a) == days(b) == {"2026-11-22": 6}


def test_record_names_nobody_and_bears_no_time_of_an_act(library, clock):
    member_id = member_of(library)
    lend(library, member_id, codes(6))
    with library._store.reading() as connection:
        ids = {str(i) for i in connection.execute(select(outbox.c.record_id)).scalars()}
    clock.advance(timedelta(days=1))
    tell(library)
    records = [op for op in sent(library._store) if op.kind == "tally"]
    assert TALLY.subject is Subject.NOBODY
    assert all(op.subject is None for op in records)
    said = " ".join(str(op.payload) for op in records)
    assert not any(i in said for i in ids - {str(library.session.branch_id)})
    assert all(op.stamp.hlc >> 16 == int(clock.now().timestamp() * 1000) for op in records)


def test_old_backup_does_not_count_a_day_twice(tmp_path: Path, clock: FixedClock):
    library, key = create_library(tmp_path / "home", setup(), clock, cost=CHEAP)
    lend(library, member_of(library), codes(6))
    library.backup(tmp_path / "a.balie")
    clock.advance(timedelta(days=1))
    tell(library)
    heard = sent(library._store)
    library.close()
    shutil.rmtree(tmp_path / "home")
    again = restore_backup(tmp_path / "a.balie", tmp_path / "home", key, clock)
    with again._store.writing() as act:  # the centre brings back what this desk had told
        act.apply([op for op in heard if op.kind == "tally"])
    tell(again)
    assert days(again) == {"2026-11-22": 6}
    lend(again, again.members.by_library_card("L198533").id, codes(5, 20))
    clock.advance(timedelta(days=1))
    tell(again)
    assert days(again) == {"2026-11-22": 6, "2026-11-23": 5}
    again.close()


def test_backup_that_was_never_told_from_is_counted(tmp_path: Path, clock: FixedClock):
    library, key = create_library(tmp_path / "home", setup(), clock, cost=CHEAP)
    lend(library, member_of(library), codes(6))
    library.backup(tmp_path / "a.balie")
    library.close()
    shutil.rmtree(tmp_path / "home")
    again = restore_backup(tmp_path / "a.balie", tmp_path / "home", key, clock)
    clock.advance(timedelta(days=1))
    tell(again)
    assert days(again) == {"2026-11-22": 6}
    again.close()


def test_members_are_told_apart_by_age_with_small_classes_hidden(library):
    for serial in range(12):
        member_of(library, date(1985, 7, 30), 33 + serial)
    member_of(library, date(1950, 1, 2))
    table = library.statistics.members(Of.AGE)
    assert table.total == 13
    assert {c.value: c.count for c in table.cells if c.count != 0} == {"25-44": None, "65+": None}


def test_gender_is_counted_only_of_who_consented(library):
    for serial in range(6):
        member_of(library, date(1985, 7, 30), 33 + serial)
    table = library.statistics.members(Of.GENDER)
    assert [(c.value, c.count) for c in table.cells] == [("unknown", 6)]


def test_desk_staff_may_not_see_statistics(library):
    at_desk = colleague(library)
    for ask in (
        at_desk.statistics.months,
        lambda: at_desk.statistics.acts(What.LOAN, View.DAY, NOVEMBER),
        lambda: at_desk.statistics.members(Of.GENDER),
    ):
        with pytest.raises(NotPermitted):
            ask()
    at_desk.close()


def test_what_a_newer_program_counts_is_left_out(library, clock):
    values: dict[str, Any] = {
        "period": "2026-11-22",
        "branch_id": library.session.branch_id,
        "counts": [["loan", "", "", 7], ["flight", "", "", 9], ["loan", "mood", "x", 2], 5],
    }
    with library._store.writing() as act:
        act.record_fact(TALLY, act.new_id(), values)
    clock.advance(timedelta(days=1))
    assert days(library) == {"2026-11-22": 7}


def test_breakdown_at_one_desk_is_left_out_for_each_way_by_itself():
    counts = {
        Tally("2026-11", What.LOAN, By.AGE, "25-44"): 4,
        Tally("2026-11", What.LOAN, By.ITEM_TYPE, "book"): 6,
    }
    assert told(counts) == [["loan", "item_type", "book", 6]]


def _added(library: Library, code: str) -> str:
    library.catalogue.add(ItemDraft(code, "Specimen"))
    return code
