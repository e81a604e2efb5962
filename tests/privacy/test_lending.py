"""P9, P11, P13: a reduced fee rests on proof, an open cost on its loan, a letter on consent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

import pytest

from db.domain.account import Method
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.membership import Proof
from db.domain.notice import Channel
from db.errors import InvalidValue, MissingValue
from db.library import Library
from db.registers.upkeep import Upkeep
from tests.db.libraries import FixedClock, draft, found
from tests.db.two_desks import bring, records

NEXT_YEAR = date(2027, 6, 1)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, UUID]]:
    one = found(tmp_path_factory.mktemp("lending") / "home")
    yield one, one.members.register(draft(), Consents()).member.id
    one.close()


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ((None, NEXT_YEAR), MissingValue),
        ((Proof.BENEFIT_CARD, None), MissingValue),
        ((Proof.BENEFIT_CARD, date(2020, 1, 1)), InvalidValue),
    ],
)
def test_p9_no_target_group_without_a_proof_that_somebody_saw_and_that_holds(shared, told, error):
    library, ann = shared
    with pytest.raises(error):
        library.memberships.entitle(ann, "target_group", *told)
    with pytest.raises(MissingValue):
        library.memberships.choose_category(ann, "target_group")
    assert library.memberships.of_member(ann).category.category.code == "adult"


def test_p9_once_the_proof_is_over_the_member_is_in_the_ordinary_category_at_every_desk(
    desks, clock
):
    here, there = desks
    ann = here.members.register(draft(), Consents()).member.id
    here.memberships.entitle(ann, "target_group", Proof.BENEFIT_CARD, date(2027, 1, 31))
    bring(here, there)
    assert there.memberships.of_member(ann).category.category.code == "target_group"
    clock.instant += timedelta(days=90)
    codes = [one.memberships.of_member(ann).category.category.code for one in desks]
    assert codes == ["adult", "adult"]


def test_p11_cost_keeps_its_loan_until_two_months_after_it_is_settled_then_the_sum_alone(
    desks, clock: FixedClock
):
    here, there = desks
    ann = here.members.register(draft(), Consents()).member.id
    here.catalogue.add(ItemDraft("B1", "Specimen"))
    item = here.loans.checkout("B1", ann).item.id
    clock.advance(timedelta(days=40))
    here.loans.checkin("B1")  # too late, and fined
    fine = here.accounts.balance(ann)

    def linked() -> list[set[UUID | None]]:
        Upkeep(here._store, clock).sever(lambda: False)
        bring(here, there)
        return [{row["item_id"] for row in records(one)["ledger"]} for one in desks]

    clock.advance(timedelta(days=62))
    assert all(item in items for items in linked())
    here.accounts.pay(ann, fine, Method.CASH)
    clock.advance(timedelta(days=58))
    assert all(item in items for items in linked())
    clock.advance(timedelta(days=4))
    assert fine > 0
    assert linked() == [{None}, {None}]
    ever = date(2000, 1, 1), date(2999, 12, 31)
    sums = [sorted(row.cents for row in one.cash.journal(*ever)) for one in desks]
    assert sums == [[-fine, fine]] * 2


def test_p13_without_consent_for_mail_or_once_it_is_withdrawn_there_is_only_a_letter(
    library, clock
):
    library.catalogue.add(ItemDraft("B1", "Specimen"))
    ann = library.members.register(draft(), Consents()).member.id
    library.loans.checkout("B1", ann)
    clock.advance(timedelta(days=28 + 4))
    seen = []
    library.consents.give(ann, Purpose.EMAIL, "a@specimen.example", Way.SCREEN, "nl")
    seen += library.notices.wanted()
    library.consents.withdraw(ann, Purpose.EMAIL, Way.SCREEN)
    seen += library.notices.wanted()
    assert [(n.channel, n.email) for n in seen] == [
        (Channel.MAIL, "a@specimen.example"),
        (Channel.LETTER, None),
    ]
