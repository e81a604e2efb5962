"""P19, P20, P33: two years after the end, with nothing open, a member is deleted by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.clock import local_day
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.member import Name
from db.domain.retention import (
    DeletedFor,
    Deletions,
    Retention,
    Standing,
    StartsWith,
    WaitsFor,
    decide_retention,
    last_end,
)
from db.domain.staff import Role
from db.errors import InvalidValue, MissingValue, NotPermitted, UnknownMember
from db.registers import upkeep
from db.registers.upkeep import Upkeep
from tests.db.libraries import FixedClock, colleague, draft, erase, invented_number
from tests.db.test_number_sealed import dumped_in_clear
from tests.db.two_desks import bring

TODAY = date(2026, 11, 22)
ENDED = date(2024, 5, 3)


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (
            Standing(ENDED),
            Retention(ENDED, StartsWith.ENDED, date(2026, 5, 3)),
        ),
        (
            Standing(ENDED, last_settled=date(2024, 6, 2)),
            Retention(date(2024, 6, 2), StartsWith.SETTLED, date(2026, 6, 2)),
        ),
        (
            Standing(ENDED, last_return=date(2025, 1, 31), last_settled=date(2024, 6, 2)),
            Retention(date(2025, 1, 31), StartsWith.RETURNED, date(2027, 1, 31)),
        ),
        (
            Standing(date(2027, 1, 1)),
            Retention(date(2027, 1, 1), StartsWith.ENDED, date(2029, 1, 1), (WaitsFor.MEMBERSHIP,)),
        ),
        (
            Standing(ENDED, open_loans=1, open_holds=1, owes_cents=5),
            Retention(
                ENDED,
                StartsWith.ENDED,
                date(2026, 5, 3),
                (WaitsFor.LOANS, WaitsFor.COSTS, WaitsFor.HOLDS),
            ),
        ),
        (
            Standing(ENDED, held_until=TODAY),
            Retention(ENDED, StartsWith.ENDED, TODAY, (WaitsFor.LEGAL_HOLD,)),
        ),
        (
            Standing(ENDED, held_until=TODAY - timedelta(days=1), owes_cents=-100),
            Retention(ENDED, StartsWith.ENDED, date(2026, 5, 3)),
        ),
        (
            Standing(date(2024, 2, 29)),
            Retention(date(2024, 2, 29), StartsWith.ENDED, date(2026, 2, 28)),
        ),
    ],
)
def test_p20_time_starts_with_what_came_last_and_waits_for_what_is_open(standing, expected):
    assert decide_retention(standing, TODAY) == expected


def test_p19_no_library_keeps_members_longer_than_the_statement_promises():
    assert decide_retention(Standing(ENDED), TODAY, months=60).erase_on == date(2026, 5, 3)
    assert decide_retention(Standing(ENDED), TODAY, months=6).erase_on == date(2024, 11, 3)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(1, 24))
def test_p19_nobody_who_is_due_is_passed_over(ended, months):
    due = decide_retention(Standing(ended), TODAY, months).erase_on
    assert ended <= last_end(due, months)


def day_of(library, member_id) -> date:
    return library.retention.of_member(member_id).retention.erase_on


def to(clock: FixedClock, day: date) -> None:
    clock.advance(timedelta(days=(day - clock.now().date()).days))


def test_p19_member_goes_on_the_day_by_itself_and_nothing_of_them_is_left(
    library, clock, ann, home, tmp_path
):
    def everything(name: str) -> bytes:
        return dumped_in_clear(home, library._store.file_key, tmp_path / name).read_bytes()

    surname = library.members.get(ann).name.surname.encode()
    assert surname in everything("before")
    to(clock, day_of(library, ann) - timedelta(days=1))
    assert library.upkeep().deleted == 0
    clock.advance(timedelta(days=1))
    assert library.upkeep().deleted == 1
    with pytest.raises(UnknownMember):
        library.members.get(ann)
    assert surname not in everything("after")
    assert library.upkeep().deleted == 0


def test_p19_record_of_deletions_names_nobody(library, clock, ann, ben):
    erase(library, ben)
    first = clock.now().date()
    to(clock, day_of(library, ann))
    library.upkeep()
    assert library.retention.deletions() == (
        Deletions(clock.now().date(), DeletedFor.RETENTION, 1),
        Deletions(first, DeletedFor.REQUEST, 1),
    )
    with library._store.reading() as connection:
        row = connection.exec_driver_sql("SELECT * FROM deleted").first()
    assert str(ann) not in str(row)
    assert str(ben) not in str(row)


def test_p20_item_that_came_back_late_moves_the_day_also_once_its_loan_is_severed(
    library, clock, ann
):
    library.catalogue.add(ItemDraft("B1", "Lijmen", "Elsschot"))
    library.loans.checkout("B1", ann)
    ended = library.members.get(ann).ends_on
    to(clock, ended + timedelta(days=150))
    back = clock.now().date()
    library.loans.checkin("B1")
    for open_line in library.accounts.of_member(ann).statement.open:
        library.accounts.waive(ann, open_line.line.id, "Specimen")
    assert library.retention.of_member(ann).retention.starts_on == back
    clock.advance(timedelta(days=70))
    assert library.upkeep().severed == 1
    assert library.retention.of_member(ann).retention.starts_on == back


def test_p20_open_loan_keeps_the_member_however_long(library, clock, ann):
    library.catalogue.add(ItemDraft("B1", "Lijmen", "Elsschot"))
    library.loans.checkout("B1", ann)
    clock.advance(timedelta(days=2000))
    assert library.upkeep().deleted == 0
    case = library.retention.of_member(ann)
    assert WaitsFor.LOANS in case.retention.waits_for


def test_p19_preview_tells_who_goes_and_when_before_it_happens(library, clock, ann, ben):
    day = day_of(library, ann)
    assert library.retention.preview(day - timedelta(days=1)) == ()
    assert {c.member_id for c in library.retention.preview(day)} == {ann, ben}


def test_p19_legal_hold_keeps_a_member_until_its_day_or_until_it_is_lifted(
    library, clock, ann, ben
):
    to(clock, day_of(library, ann))
    library.retention.place_hold(ann, "Vraag van de politie", clock.now().date() + timedelta(30))
    assert library.upkeep().deleted == 1
    library.retention.lift_hold(ann)
    assert library.retention.legal_hold(ann) is None
    assert library.upkeep().deleted == 1


def test_p19_legal_hold_that_is_over_keeps_nobody(library, clock, ann):
    to(clock, day_of(library, ann))
    library.retention.place_hold(ann, "Geschil", clock.now().date() + timedelta(days=10))
    clock.advance(timedelta(days=11))
    assert library.upkeep().deleted == 1


def test_p19_legal_hold_has_a_reason_and_an_end_within_a_year(library, clock, ann):
    today = clock.now().date()
    with pytest.raises(MissingValue):
        library.retention.place_hold(ann, " ", today)
    for day in (today - timedelta(days=1), today + timedelta(days=367)):
        with pytest.raises(InvalidValue):
            library.retention.place_hold(ann, "Geschil", day)


def test_p19_who_may_not_manage_retention_sees_no_list_and_holds_nobody(library, clock, ann):
    other = colleague(library)
    assert other.session.role is Role.DESK
    for act in (
        lambda: other.retention.preview(TODAY),
        lambda: other.retention.place_hold(ann, "Geschil", TODAY),
        lambda: other.retention.lift_hold(ann),
    ):
        with pytest.raises(NotPermitted):
            act()
    other.close()


def test_p19_every_desk_forgets_who_was_deleted_at_one(desks, clock):
    first, second = desks
    gone = first.members.register(draft(), Consents()).member.id
    bring(first, second)
    to(clock, day_of(first, gone))
    assert Upkeep(first._store, clock).delete_members(lambda: False) == 1
    bring(first, second)
    with pytest.raises(UnknownMember):
        second.members.get(gone)
    assert second.retention.deletions() == first.retention.deletions()


def test_p19_of_very_many_some_are_deleted_today_and_the_rest_on_later_days(
    library, clock, monkeypatch
):
    monkeypatch.setattr(upkeep, "DELETED_A_DAY", 2)
    monkeypatch.setattr(upkeep, "PEOPLE", 1)
    for serial in range(1, 6):
        name, number = Name(f"Specimen {serial}", "P"), invented_number(serial=serial)
        last = library.members.register(draft(name=name, national_number=number), Consents())
    to(clock, day_of(library, last.member.id))
    jobs = Upkeep(library._store, clock)
    assert [jobs.delete_members(lambda: False) for _ in range(4)] == [2, 2, 1, 0]
    assert library.retention.preview(local_day(clock.now())) == ()
