"""P6: at sixteen a guardian's say ends, and before that they see only what they may."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.member import Document, Guardian, Name, Source
from db.domain.request import Proof, Wish
from db.domain.wording import Text, ToAsk, Why
from db.errors import ConsentMissing, NotIdentified
from db.registers.upkeep import Upkeep
from tests.db.libraries import draft, invented_number
from tests.db.two_desks import bring

BORN = date(2010, 11, 24)  # sixteen two days after the clock of the tests begins
PARENT = Guardian(
    Name("Specimen Peeters", "Jan"), "parent", Source.DOCUMENT, document=Document.PASSPORT
)


def child(library, serial: int = 33, **consents):
    kid = draft(
        name=Name("Specimen Peeters", "Tom"),
        birth_date=BirthDate(BORN.year, BORN.month, BORN.day),
        national_number=invented_number(BORN, serial),
        guardian=PARENT,
    )
    return library.members.register(kid, Consents(**consents)).member.id


def guardians(library) -> list[str | None]:
    with library._store.reading() as connection:
        found = connection.exec_driver_sql("SELECT surname FROM guardian").scalars().all()
    return [name for name in found if name is not None]


def test_p6_guardian_stays_until_the_sixteenth_birthday_and_is_gone_that_day(library, clock):
    kid = child(library)
    clock.advance(timedelta(days=1))
    library.upkeep()
    assert library.members.get(kid).guardian == PARENT
    clock.advance(timedelta(days=1))
    library.upkeep()
    assert library.members.get(kid).guardian is None
    assert guardians(library) == []


def test_p6_guardian_of_a_younger_child_stays(library, clock):
    child(library)
    younger = draft(
        name=Name("Specimen Peeters", "Lot"),
        birth_date=BirthDate(2018, 3, 4),
        national_number=invented_number(date(2018, 3, 4)),
        guardian=PARENT,
    )
    lot = library.members.register(younger, Consents()).member.id
    clock.advance(timedelta(days=2))
    library.upkeep()
    assert library.members.get(lot).guardian == PARENT
    assert len(guardians(library)) == 1


def test_p6_birth_date_of_which_only_the_year_is_known_counts_as_the_youngest(library, clock):
    kid = draft(birth_date=BirthDate(2010), national_number=invented_number(BORN), guardian=PARENT)
    whose = library.members.register(kid, Consents()).member.id
    clock.advance(timedelta(days=2))
    library.upkeep()
    assert library.members.get(whose).guardian == PARENT


def test_p6_at_sixteen_the_member_is_asked_for_their_own_word(library, clock):
    kid = child(library, email="tom@example.org")
    assert library.wordings.to_ask(kid) == ()
    clock.advance(timedelta(days=2))
    asked = {ToAsk(t, Why.SIXTEEN) for t in (Text.STATEMENT, Text.REGULATIONS, Text.EMAIL)}
    assert set(library.wordings.to_ask(kid)) == asked
    library.wordings.accept(kid)
    library.consents.confirm(kid, Purpose.EMAIL, Way.SCREEN, "nl")
    assert library.wordings.to_ask(kid) == ()
    assert library.members.get(kid).email == "tom@example.org"
    with pytest.raises(ConsentMissing):
        library.consents.confirm(kid, Purpose.TELEPHONE, Way.SCREEN, "nl")


def test_p6_no_from_the_member_at_sixteen_wipes_what_the_guardian_allowed(library, clock):
    kid = child(library, email="tom@example.org")
    clock.advance(timedelta(days=2))
    library.consents.withdraw(kid, Purpose.EMAIL, Way.SCREEN)
    assert library.members.get(kid).email is None
    assert Text.EMAIL not in {one.what for one in library.wordings.to_ask(kid)}


@pytest.mark.parametrize(("days", "may"), [(1, True), (2, False)])
def test_p6_guardian_asks_for_the_child_until_it_is_sixteen(library, clock, days, may):
    kid = child(library)
    clock.advance(timedelta(days=days))
    request_id = library.requests.take(kid, Wish.ACCESS).request_id
    if may:
        library.requests.identify(request_id, Proof.GUARDIAN)
        return
    with pytest.raises(NotIdentified):
        library.requests.identify(request_id, Proof.GUARDIAN)


@pytest.mark.parametrize(
    ("proof", "titles"), [(Proof.EID, {"Thuis", "Terug"}), (Proof.GUARDIAN, {"Thuis"})]
)
def test_p6_guardian_hears_what_is_at_home_and_not_what_was_read(library, proof, titles):
    kid = child(library)
    for code, title in (("B1", "Thuis"), ("B2", "Terug")):
        library.catalogue.add(ItemDraft(code, title, "Specimen"))
        library.loans.checkout(code, kid)
    library.loans.checkin("B2")
    request_id = library.requests.take(kid, Wish.ACCESS).request_id
    library.requests.identify(request_id, proof)
    report = library.requests.report(request_id).report
    told = {r["item_id"] for s in report.sections for r in s.records if r.get("item_id")}
    assert told == titles


def test_p6_guardian_is_gone_at_every_desk(desks, clock):
    first, second = desks
    kid = child(first)
    bring(first, second)
    assert guardians(second)
    clock.advance(timedelta(days=2))
    Upkeep(first._store, first.clock).end_guardianships()
    bring(first, second)
    assert guardians(second) == []
    assert second.members.get(kid).guardian is None
