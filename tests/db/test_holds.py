"""Holds through the register: placed, trapped, fetched, ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from db.domain.hold import Standing
from db.domain.hold_lines import OnShelf
from db.domain.lending_kinds import LENDING_RULE
from db.domain.staff import Role
from db.errors import HoldRefused, NotPermitted, UnknownItem
from db.registers.holds import Holds
from db.registers.upkeep import Upkeep
from db.store.holding import asked_by, copy_of
from db.store.ledger_rows import balance_of
from tests.db.two_desks import records
from tests.db.waiting import TODAY, item_id, lend, standing, trapped


def test_hold_waits_in_the_order_of_placing(library, title, ann, ben):
    first = library.holds.place(ann, title_id=title)
    second = library.holds.place(ben, title_id=title)
    assert (first.place, second.place, first.fee_cents) == (1, 2, 0)
    queue = library.holds.queue_of(title)
    assert [q.holder.name.surname for q in queue] == ["Specimen B", "Specimen C"]
    assert [(q.line.place, q.line.waiting, q.line.title) for q in queue] == [
        (1, 2, "Lijmen"),
        (2, 2, "Lijmen"),
    ]
    assert library.holds.waiting_for(title) == 2
    assert first.decision.wanted_until == TODAY + timedelta(days=365)


def test_scanned_item_gives_a_hold_on_its_title_or_on_the_copy_alone(library, title, ann, ben):
    library.holds.place_by_barcode(" B1 ", ann)
    library.holds.place_by_barcode("B1", ben, this_copy=True)
    (by_title,), (by_copy,) = library.holds.of_member(ann), library.holds.of_member(ben)
    assert (by_title.state.hold.title_id, by_title.state.hold.item_id) == (title, None)
    assert by_copy.state.hold.item_id == item_id(library)
    with pytest.raises(UnknownItem):
        library.holds.place_by_barcode("nothing", ann)


def test_what_the_member_has_or_waits_for_is_refused(library, title, ann):
    library.loans.checkout("B1", ann)
    with pytest.raises(HoldRefused) as refused:
        library.holds.place(ann, title_id=title)
    assert refused.value.reasons == ("on_loan_to_member",)
    library.loans.checkin("B1")
    library.holds.place(ann, title_id=title)
    with pytest.raises(HoldRefused) as refused:
        library.holds.place(ann, title_id=title)
    assert refused.value.reasons == ("already_waits",)
    with pytest.raises(HoldRefused) as refused:
        library.holds.place(ann, title_id=uuid4())
    assert refused.value.reasons == ("no_copies",)


def test_what_is_refused_goes_through_with_the_permission_and_a_reason(library, title, ann):
    library.holds.place(ann, title_id=title)
    again = library.holds.place(ann, title_id=title, reason="Leest voor in de klas")
    assert again.place == 2
    desk = Holds(library._store, replace(library.session, role=Role.DESK), library._clock)
    with pytest.raises(NotPermitted):
        desk.place(ann, title_id=title, reason="Zomaar")
    assert [row["codes"] for row in records(library)["override"]] == [["already_waits"]]


def test_rules_of_the_matrix_are_promised_with_the_hold(library, title, ann, clock):
    with library._store.writing() as act:
        for rule, value in (("hold_shelf_days", 3), ("hold_fee_at", "placing"), ("hold_fee", 75)):
            act.record_fact(
                LENDING_RULE,
                act.new_id(),
                {
                    "rule": rule,
                    "branch_id": None,
                    "category": None,
                    "item_type": None,
                    "value": {"is": value},
                    "from_on": TODAY,
                    "at": act.now,
                    "staff_id": library.session.staff_id,
                },
            )
    placed = library.holds.place(ann, title_id=title)
    assert (placed.fee_cents, placed.rules.shelf_days) == (75, 3)
    assert {r.rule for r in placed.decision.reasons if r.row != "default"} == {
        "hold_shelf_days",
        "hold_fee",
    }
    with library._store.reading() as connection:
        assert balance_of(connection, [ann]) == 75
    found = trapped(library)
    assert found.until == TODAY + timedelta(days=3)
    with library._store.reading() as connection:
        assert balance_of(connection, [ann]) == 75


def test_returned_copy_is_kept_for_the_first_and_costs_its_fee_once(library, title, ann, ben):
    library.holds.place(ann, title_id=title)
    library.holds.place(ben, title_id=title)
    found = trapped(library)
    assert (found.state.hold.member_id, found.here, found.news) == (ann, True, True)
    assert not trapped(library).news
    assert standing(library, ann) == [(Standing.READY, "B1")]
    assert standing(library, ben) == [(Standing.WAITING, None)]
    with library._store.reading() as connection:
        assert balance_of(connection, [ann]) == 50


def test_checkout_by_the_holder_fills_the_hold(library, title, ann):
    library.holds.place(ann, title_id=title)
    trapped(library)
    lend(library, ann)
    assert library.holds.of_member(ann) == ()
    assert library.hold_shelf.shelf() == ()


def test_holder_who_takes_another_copy_leaves_the_first_on_the_shelf_to_clear(
    library, title, ann, ben
):
    library.holds.place(ann, title_id=title)
    library.holds.place(ben, title_id=title)
    trapped(library, "B1")
    lend(library, ann, "B2")
    (left,) = library.hold_shelf.shelf()
    assert (left.why, left.copy.barcode) == (OnShelf.LEFT_OVER, "B1")
    handled = library.hold_shelf.handle(left.copy.item_id)
    assert handled.holder.member_id == ben
    assert [x.why for x in library.hold_shelf.shelf()] == [OnShelf.READY]


def test_checkout_to_somebody_else_leaves_the_hold_its_place(library, title, ann, ben):
    """Evergreen resets such a hold when an offline desk is played back (NOBLE's instructions)."""
    library.holds.place(ann, title_id=title)
    trapped(library)
    lend(library, ben)
    assert standing(library, ann) == [(Standing.WAITING, None)]
    assert library.holds.of_member(ann)[0].place == 1
    assert records(library)["conflict"] == []
    library.loans.checkin("B1")
    assert trapped(library).state.hold.member_id == ann


def test_asked_copy_says_who_waits_before_it_is_lent(library, title, ann, ben):
    library.holds.place(ann, title_id=title)
    library.holds.place(ben, title_id=title)
    trapped(library)
    with library._store.reading() as connection:
        copy = copy_of(connection, item_id(library))
        for_ann, for_ben = (asked_by(connection, copy, [who]) for who in (ann, ben))
    assert (for_ann.mine.hold.member_id, for_ann.kept, for_ann.waiting) == (ann, None, 1)
    assert (for_ben.mine.hold.member_id, for_ben.kept.hold.member_id) == (ben, ann)
    assert for_ben.waiting == 0


def test_undone_checkin_gives_the_copy_back_and_counters_the_fee(library, title, ann, ben):
    library.loans.checkout("B1", ben)
    library.holds.place(ann, title_id=title)
    back = library.loans.checkin("B1")
    assert back.trap.state.hold.member_id == ann
    assert library.undoing.undo(back.acts).countered_cents == 50
    assert standing(library, ann) == [(Standing.WAITING, None)]
    assert library.hold_shelf.shelf() == ()
    assert library.loans.checkin("B1").trap.news
    with library._store.reading() as connection:
        assert balance_of(connection, [ann]) == 50


def test_undone_checkout_leaves_the_copy_on_the_shelf(library, title, ann):
    library.holds.place(ann, title_id=title)
    trapped(library)
    out = library.loans.checkout("B1", ann)
    assert library.holds.of_member(ann) == ()
    library.undoing.undo(out.acts)
    assert standing(library, ann) == [(Standing.READY, "B1")]


def test_nothing_of_a_hold_is_kept_two_months_after_its_end(library, title, ann, ben, clock):
    library.holds.place(ann, title_id=title, reason="")
    library.holds.place(ben, title_id=title)
    trapped(library)
    lend(library, ann)
    clock.advance(timedelta(days=20))
    library.loans.checkin("B1")
    clock.advance(timedelta(days=45))
    Upkeep(library._store, clock).sever(lambda: False)
    kept = records(library)
    assert {str(row["member_id"]) for row in kept["hold"]} == {str(ben)}
    assert {str(row["member_id"]) for row in kept["hold_event"]} == {str(ben)}
    assert standing(library, ben) == [(Standing.READY, "B1")]
