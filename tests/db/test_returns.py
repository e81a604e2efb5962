"""A return is about an item and nobody: erasing and severing may reach a desk in any order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch

import pytest
from alembic import command
from sqlalchemy import func, select, text

from db.domain.change import Act, Stamp
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.severing import Severance
from db.home import store_file
from db.library import open_library
from db.store import migrate
from db.store.engine import connect
from db.store.local_tables import loan_state, outbox
from db.store.tables import loan, loan_return
from tests.db.libraries import PASSPHRASE, draft, erase, found, invented_number
from tests.db.two_desks import bring, chain_holds, deliver, records, sent, state_of, take_over


def reader(library, serial):
    person = draft(national_number=invented_number(serial=serial), library_card=f"L{serial}")
    return library.members.register(person, Consents()).member.id


def returned(library, serial=1):
    """Let somebody lend an item and bring it back."""
    member_id = reader(library, serial)
    library.catalogue.add(ItemDraft(f"B{serial}", "Specimen"))
    library.loans.checkout(f"B{serial}", member_id)
    library.loans.checkin(f"B{serial}")
    return member_id


def only(library, table):
    with library._store.reading() as connection:
        return connection.execute(select(table)).mappings().one()


def severing_and_erasing(library):
    """Loosen a return that another loan needs; erase who it once was of; at different desks."""
    member_id = returned(library)
    with library._store.writing() as act:
        severance = Severance(
            {"loan": {only(library, loan)["id"]}},
            {"loan_return": {only(library, loan_return)["id"]}},
        )
        lent = sent(library._store)
        act.record_severance(severance)
    severed = sent(library._store)[-1]
    erased = replace(severed, act=Act.ERASE, kind="member", record_id=member_id, payload=None)
    return lent, severed, replace(erased, subject=member_id, stamp=Stamp(severed.stamp.hlc, 3))


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_return_stays_whatever_came_first_severing_or_erasing(desks, order):
    one, two = desks
    lent, *then = severing_and_erasing(one)
    deliver(one._store, two._store, lent)
    deliver(one._store, two._store, [then[n] for n in order])
    (back,) = records(two)["loan_return"]
    assert (back["loan_id"], back["extra"]) == (None, None)
    assert records(two)["loan"] == []


def of_an_older_program(library, member_id):
    """Give what was sent, with returns that name the member as they once did."""
    named = {"member_id": str(member_id)}
    return [
        replace(op, subject=member_id, payload={**op.payload, **named})
        if op.kind == "loan_return"
        else op
        for op in sent(library._store)
    ]


def test_return_of_an_older_desk_leaves_its_member_at_the_door(desks):
    one, two = desks
    member_id = returned(one)
    deliver(one._store, two._store, of_an_older_program(one, member_id))
    assert only(two, loan_return)["extra"] is None
    assert only(two, loan_return)["loan_id"] == only(two, loan)["id"]


def test_return_of_an_older_state_leaves_its_member_at_the_door(desks):
    one, two = desks
    operations = of_an_older_program(one, returned(one))
    keys = one._store.subject_keys({op.subject for op in operations if op.subject})
    take_over(two._store, state_of(operations), keys)
    assert only(two, loan_return)["extra"] is None


def made_older(home, key, member_id):
    """Let the file be as the program before left it."""
    raw = connect(store_file(home), key)
    member = f"'{member_id}'"
    raw.executescript(f"""
        ALTER TABLE loan_return ADD COLUMN member_id TEXT;
        CREATE INDEX loan_return_by_member ON loan_return (member_id);
        UPDATE loan_return SET member_id = {member};
        UPDATE outbox SET subject = {member},
            payload = json_set(payload, '$.member_id', {member}) WHERE kind = 'loan_return';
        UPDATE alembic_version SET version_num = '0007';
    """)
    raw.close()


def _this_step(config, connection):
    """Take the one step that is looked at; the rest of the file is of today."""
    config.attributes["connection"] = connection
    command.upgrade(config, "0008")
    connection.execute(text("UPDATE alembic_version SET version_num = :h"), {"h": migrate.HEAD})


def test_older_file_lets_go_of_the_members_that_returns_named(home, clock):
    library = found(home, clock)
    member_id, key = returned(library), library._store.file_key
    library.close()
    made_older(home, key, member_id)
    with patch.object(migrate, "_upgrade", _this_step):
        library = open_library(home, "An Specimen", PASSPHRASE, clock)
    back = [op for op in sent(library._store) if op.kind == "loan_return"]
    assert [op.subject for op in back] == [None]
    assert "member_id" not in back[0].payload
    assert back[0].payload["loan_id"] == str(only(library, loan)["id"])
    chain_holds(library._store)
    erase(library, member_id)
    with library._store.reading() as connection:
        emptied = select(func.count()).where(
            outbox.c.kind == "loan_return", outbox.c.payload.is_(None)
        )
        assert connection.execute(emptied).scalar() == 0
        assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    library.close()


def lent_twice(one, two, clock):
    """Lend an item to two people at two desks; the first desk takes it back, knowing of one."""
    members = [reader(one, serial) for serial in (1, 2)]
    one.catalogue.add(ItemDraft("B1", "Specimen"))
    bring(one, two)
    for library, member_id in zip((one, two), members, strict=True):
        clock.advance(timedelta(minutes=1))
        library.loans.checkout("B1", member_id)
    clock.advance(timedelta(minutes=1))
    one.loans.checkin("B1")
    return members


def open_loans(library):
    with library._store.reading() as connection:
        chosen = select(func.count()).where(loan_state.c.ended_at.is_(None))
        return connection.execute(chosen).scalar()


@pytest.mark.parametrize("erasing", [0, 1])
def test_return_that_waits_ends_anothers_loan_also_once_its_member_is_erased(desks, clock, erasing):
    one, two = desks
    member_id, _ = lent_twice(one, two, clock)
    erase(desks[erasing], member_id)
    bring(two, one)
    bring(one, two)
    bring(two, one)
    assert (open_loans(one), open_loans(two)) == (0, 0)
    assert len(records(two)["loan_return"]) == 1


def test_return_that_an_older_desk_dropped_with_its_member_is_made_good_by_the_next_scan(
    desks, clock
):
    one, two = desks
    member_id, _ = lent_twice(one, two, clock)
    erase(one, member_id)
    said = sent(one._store)
    dropped = [op for op in said if op.kind != "loan_return"]
    assert len(dropped) == len(said) - 1
    deliver(one._store, two._store, dropped)
    assert open_loans(two) == 1
    two.loans.checkin("B1")
    bring(two, one)
    assert (open_loans(one), open_loans(two)) == (0, 0)
