"""What both stores promise of taking over the state: the file keeps it, and the one in memory."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from db.domain.change import Act
from db.store.sync_state import FACT_VERSION, Place, StateRow
from tests.db.two_desks import take_over
from tests.sim.test_store_contract import (
    NewDesk,
    add_item,
    add_member,
    desk,
    give,
    lend,
    new_desk,
    sent,
    template,
)

__all__ = ["desk", "new_desk", "template"]  # the fixtures of the contract


def state_of(desk: Any) -> list[StateRow]:
    """Tell the operations of a desk as the centre's state would."""
    rows: dict[tuple[str, str], StateRow] = {}
    for op in sent(desk):
        key = (op.kind, str(op.record_id))
        old = rows.get(key) or StateRow(*key, op.subject and str(op.subject), {}, {})
        groups = [FACT_VERSION] if op.act is Act.FACT else list(op.payload or {})
        fields = {**old.fields, **(op.payload or {})}
        versions = {**old.versions, **dict.fromkeys(groups, str(op.stamp))}
        rows[key] = old._replace(fields=fields, versions=versions)
    return sorted(rows.values(), key=lambda row: (row.kind, row.record_id))


def test_state_of_the_centre_takes_the_place_of_everything_but_the_unsent(
    new_desk: NewDesk,
) -> None:
    one, two = new_desk(), new_desk()
    gone, kept = add_item(two), add_item(two)
    with two.store.writing() as act:
        act.save_sync_self(acked_seq=1)
    lend(one, add_item(one), add_member(one))
    keys = one.store.subject_keys({o.subject for o in sent(one)} - {None})
    take_over(two.store, state_of(one), keys)
    ours = {
        k: v for k, v in one.versions().items() if k in {(o.kind, o.record_id) for o in sent(one)}
    }
    assert ours.items() <= two.versions().items()
    assert ("item", gone) not in two.versions()
    assert ("item", kept) in two.versions()


def test_state_that_lacks_a_person_lets_go_of_the_key(desk: Any) -> None:
    member = add_member(desk)
    with desk.store.writing() as act:
        act.save_sync_self(acked_seq=1)
    take_over(desk.store, [])
    assert desk.store.subject_keys([member]) == {}
    assert {o.act for o in sent(desk)} == {Act.VOID}


def test_load_tells_whose_keys_the_state_does_not_name(new_desk: NewDesk) -> None:
    one, two = new_desk(), new_desk()
    there, missing = add_member(two), add_member(two)
    give(two, one)
    rows = [row for row in state_of(two) if row.record_id == str(there)]
    own = one.store.sync_self()
    with one.store.loading() as load:
        load.begin(Place(uuid4(), own.origin, own.incarnation, 0, 0, len(rows)))
        load.add(rows, two.store.subject_keys([there]), load.place.moved(rows))
        assert load.missing() & {there, missing} == {missing}
        with one.store.writing() as act:
            act.take_away(missing)
        load.finish()
    assert one.store.erased_subjects() == {missing}
    assert one.store.subject_keys([there, missing]).keys() == {there}
