"""Going past what stops a checkout: who may, why, and what of it is written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from db.domain.account import LineKind
from db.domain.change import Act
from db.domain.consent import Consents
from db.domain.item import Condition
from db.domain.lending_kinds import ITEM
from db.domain.obstacle import Assent
from db.domain.staff import Role
from db.errors import CheckoutBlocked, DuplicateBarcode, MissingValue, NotPermitted
from db.store.local_tables import sync_self
from db.store.tables import override
from tests.db.lending import at, count, item, member
from tests.db.libraries import draft
from tests.db.two_desks import foreign, joined, sent

TODAY = date(2026, 11, 24)
DEBT = frozenset({"debt"})


@pytest.fixture
def debtor(library, clock):
    at(clock, TODAY)
    item(library, "B1")
    who = member(library)
    library.accounts.charge(who, LineKind.DAMAGE, 600)
    return who


def test_stop_needs_the_permission_and_a_reason(library, debtor):
    with pytest.raises(CheckoutBlocked) as blocked:
        library.loans.checkout("B1", debtor)
    assert blocked.value.reasons == ("debt",)
    with pytest.raises(MissingValue):
        library.loans.checkout("B1", debtor, assent=Assent(DEBT, " "))
    library.loans._session = replace(library.session, role=Role.DESK)
    with pytest.raises(NotPermitted):
        library.loans.checkout("B1", debtor, assent=Assent(DEBT, "betaalt morgen"))
    assert count(library, "loan") == count(library, "override") == 0


def test_what_was_passed_is_written_down_with_the_loan_and_the_reason_leaves_sealed(
    library, debtor
):
    lent = library.loans.checkout("B1", debtor, assent=Assent(DEBT, "betaalt morgen"))
    with library._store.reading() as connection:
        row = connection.execute(select(override)).one()
    assert (row.act_id, row.codes, row.reason) == (lent.loan.id, ["debt"], "betaalt morgen")
    assert lent.decision.overridden == ("debt",)
    (operation,) = [op for op in sent(library._store) if op.kind == "override"]
    assert "betaalt" not in str(operation.payload)


def test_assent_to_what_does_not_stand_in_the_way_is_no_override(library, debtor):
    who = member(library, 8)
    library.loans.checkout("B1", who, assent=Assent(DEBT, "voor alle zekerheid"))
    assert count(library, "override") == 0


@pytest.mark.parametrize(("hours", "needs"), [(23, True), (25, False)])
def test_debt_known_from_long_ago_asks_instead_of_stopping(library, debtor, clock, hours, needs):
    joined(library)
    with library._store.writing() as act:
        last_ok = clock.now() - timedelta(hours=hours)
        act.connection.execute(update(sync_self).values(last_ok=last_ok))
    library.loans._session = replace(library.session, role=Role.DESK)
    assent = Assent(DEBT, "betaalde in Kuringen")
    if needs:
        with pytest.raises(NotPermitted):
            library.loans.checkout("B1", debtor, assent=assent)
    else:
        with pytest.raises(CheckoutBlocked):
            library.loans.checkout("B1", debtor)
        assert library.loans.checkout("B1", debtor, assent=assent).decision.overridden == ()


def test_one_scan_lends_and_leaves_nothing_to_confirm(library, clock):
    # CERNDocumentServer/cds-ils 546: staff forgot the click that was needed after the scan
    at(clock, TODAY)
    item(library, "B1")
    who = member(library)
    library.loans.checkout("B1", who)
    assert [x.item.barcode for x in library.loans.of_member(who)] == ["B1"]


def test_quick_item_never_takes_the_code_of_a_card(library, clock):
    # rero/rero-ils 2597: a member and an item that carry one code
    library.members.register(draft(library_card="L1"), Consents())
    with pytest.raises(DuplicateBarcode):
        library.items.quick("L1", "Nieuw boek")


def test_condition_that_only_a_newer_program_knows_stops_nothing(library, debtor):
    who = member(library, 8)
    with library._store.writing() as act:
        held = library.catalogue.by_barcode("B1").id
        values = {"condition": "at_the_binder", "condition_since": act.now}
        act.record_set(ITEM, held, {"condition": values})
    assert library.catalogue.by_barcode("B1").condition is Condition.GOOD
    assert library.loans.checkout("B1", who)


@pytest.mark.parametrize("rules", [{"loan_days": 0}, {"rows": []}, {"fine_steps": [["a", 1]]}])
def test_renewal_with_rules_that_can_not_be_goes_aside(library, debtor, rules):
    joined(library)
    who = member(library, 8)
    lent = library.loans.checkout("B1", who)
    done = library.renewals.renew(lent.loan.id).done[0]
    (operation,) = [op for op in sent(library._store) if op.record_id == done.act_id]
    payload = {**operation.payload, "due_on": "2099-01-01", "rules": rules}
    other = foreign(kind="renewal", act=Act.FACT, subject=operation.subject, payload=payload)
    with library._store.writing() as act:
        act.apply([other])
    assert library.loans.of_member(who)[0].due_on == done.decision.due_on
