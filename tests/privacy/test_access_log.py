"""P30: who opened or changed a member's file stands in a log that names no item."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from db.domain.access import MANY_FILES, Access, Odd, Person, Way, pointed_out
from db.domain.consent import Consents, Purpose
from db.domain.consent import Way as ConsentWay
from db.domain.item import ItemDraft
from db.domain.member import Name, Source
from db.domain.privacy_kinds import ACCESS
from db.errors import NotPermitted
from db.registers.upkeep import Upkeep
from desk.counter.scan import open_id
from desk.members.file import read_file
from tests.db.libraries import colleague, draft, erase, invented_number
from tests.db.two_desks import bring

AN = UUID(int=1)
NOON = datetime(2026, 11, 22, 11, tzinfo=UTC)
DAY = date(2026, 11, 22)


def ways(library, member_id) -> list[Way]:
    return [line.way for line in library.access_log.of_member(member_id)]


def test_p30_opening_at_the_counter_and_opening_the_file_are_noted(library, ann):
    open_id(library, ann)
    read_file(library, ann)
    assert {Way.FILE, Way.COUNTER} <= set(ways(library, ann))
    line = next(one for one in library.access_log.of_member(ann) if one.way is Way.FILE)
    assert (line.staff_id, line.desk_id) == (library.session.staff_id, library.session.desk_id)


def test_p30_same_file_read_again_for_the_screen_is_one_look(library, ann, ben, clock):
    for _ in range(3):
        open_id(library, ann)
    assert ways(library, ann).count(Way.COUNTER) == 1
    clock.advance(timedelta(minutes=15))
    open_id(library, ann)
    open_id(library, ben)
    open_id(library, ann)
    assert ways(library, ann).count(Way.COUNTER) == 3


def test_p30_changes_are_noted_with_what_was_changed(library, ann, ben):
    library.members.correct(ann, name=Name("Specimen Anders", "Jan"), source=Source.DOCUMENT)
    library.consents.give(ann, Purpose.EMAIL, "a@specimen.example", ConsentWay.SCREEN, "nl")
    library.members.number_in_full(ann, "Vraag van de lezer")
    library.households.join(ann, ben)
    library.memberships.choose_category(ann, "adult")
    noted = {Way.CORRECTED, Way.CONSENT, Way.NUMBER, Way.ACCEPTED, Way.HOUSEHOLD, Way.CATEGORY}
    assert noted <= set(ways(library, ann))
    assert Way.HOUSEHOLD in ways(library, ben)


def test_p30_log_names_no_item():
    assert {"item_id", "loan_id", "title_id", "barcode"}.isdisjoint(ACCESS.fields)


def test_p30_log_is_searched_by_staff_and_by_days_and_only_by_who_may(library, ann, clock):
    open_id(library, ann)
    mine = library.access_log.search(staff_id=library.session.staff_id)
    assert Way.COUNTER in {line.way for line in mine}
    assert library.access_log.search(staff_id=uuid4()) == ()
    clock.advance(timedelta(days=3))
    assert library.access_log.search(since_days=2) == ()
    other = colleague(library)
    for ask in (other.access_log.search, other.access_log.pointed_out):
        with pytest.raises(NotPermitted):
            ask()
    other.close()


def test_p30_other_desk_shows_who_looked_here(desks):
    first, second = desks
    gone = first.members.register(draft(), Consents()).member.id
    open_id(first, gone)
    bring(first, second)
    assert Way.COUNTER in ways(second, gone)


def test_p30_lines_go_after_two_years_also_where_the_member_stays(library, ann, clock):
    open_id(library, ann)
    clock.advance(timedelta(days=729))
    Upkeep(library._store, clock).sever(lambda: False)
    assert Way.COUNTER in ways(library, ann)
    clock.advance(timedelta(days=3))
    Upkeep(library._store, clock).sever(lambda: False)
    assert Way.COUNTER not in ways(library, ann)


def test_p30_lines_go_with_the_member(library, ann):
    open_id(library, ann)
    erase(library, ann)
    with library._store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM access").scalar() == 0


def look(member: int, way: Way = Way.FILE, minutes: int = 0) -> Access:
    return Access(UUID(int=member), AN, way, NOON + timedelta(minutes=minutes))


PEOPLE = {
    UUID(int=10): Person(("peeters",), "dorpsstraat 3500"),
    UUID(int=11): Person(("janssens",), "dorpsstraat 3500"),
    UUID(int=12): Person(("maes",), "kerkplein 3500"),
}
STAFF = {AN: ("an", "peeters")}


@pytest.mark.parametrize(
    ("looks", "acted", "odd"),
    [
        ([look(10)], set(), {Odd.OWN_NAME}),
        ([look(11)], set(), {Odd.NEIGHBOUR}),
        ([look(12)], set(), set()),
        ([look(10)], {(AN, UUID(int=10), DAY)}, set()),
        ([look(10, Way.CORRECTED)], set(), set()),
        ([look(100 + n) for n in range(MANY_FILES)], set(), {Odd.MANY}),
        ([look(100 + n) for n in range(MANY_FILES - 1)], set(), set()),
        ([look(100, minutes=n) for n in range(MANY_FILES)], set(), set()),
    ],
)
def test_p30_odd_looking_is_pointed_out_and_ordinary_looking_is_not(looks, acted, odd):
    assert {p.odd for p in pointed_out(looks, acted, STAFF, PEOPLE)} == odd


def test_p30_looking_at_ones_own_name_is_pointed_out_until_it_was_to_serve(library, clock):
    named = draft(name=Name("An Specimen", "Q"), national_number=invented_number(serial=77))
    same_name = library.members.register(named, Consents()).member.id
    clock.advance(timedelta(days=1))
    read_file(library, same_name)
    assert [p.odd for p in library.access_log.pointed_out()] == [Odd.OWN_NAME]
    library.catalogue.add(ItemDraft("B1", "Lijmen", "Elsschot"))
    library.loans.checkout("B1", same_name)
    assert library.access_log.pointed_out() == ()
