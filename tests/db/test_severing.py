"""Two months after its return a loan loses its member (P10, P11): what goes, and what is left."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

from sqlalchemy import func, select

from db.domain.account import Method
from db.domain.account_kinds import LEDGER
from db.domain.change import Act
from db.domain.consent import Consents
from db.domain.data_register import data_register
from db.domain.item import ItemDraft
from db.domain.lending_kinds import OVERRIDE, RENEWAL, UNDONE
from db.domain.notice import Outcome
from db.domain.severing import KEPT_MONTHS
from db.library import Library
from db.registers.upkeep import Upkeep
from db.store.local_tables import count_waiting, outbox
from db.store.tables import RECORDS
from tests.db.libraries import FixedClock, draft, invented_number
from tests.db.test_number_sealed import dumped_in_clear
from tests.db.two_desks import bring, chain_holds, records, sent

ITEM = UUID(int=1)
TODAY = date(2026, 11, 22)


def reader(library: Library, serial: int = 1) -> UUID:
    person = draft(national_number=invented_number(serial=serial), library_card=f"L{serial}")
    return library.members.register(person, Consents()).member.id


def upkeep(library: Library) -> Upkeep:
    return Upkeep(library._store, library.clock)


def sever(library: Library) -> int:
    return upkeep(library).sever(lambda: False)


def lend_and_return(library: Library, member_id: UUID, barcode: str = "B1") -> UUID:
    library.catalogue.add(ItemDraft(barcode, "Specimen"))
    loan_id = library.loans.checkout(barcode, member_id).loan.id
    library.loans.checkin(barcode)
    return loan_id


def count_of(library: Library, table: str) -> int:
    with library._store.reading() as connection:
        return connection.execute(select(func.count()).select_from(RECORDS[table])).scalar_one()


def two_months_later(clock: FixedClock) -> None:
    clock.advance(timedelta(days=62))


def test_clock_that_was_put_right_since_it_was_measured_severs_nothing_early(library, clock):
    behind, shown = timedelta(days=400), clock.now()
    with library._store.writing() as act:
        act.save_sync_self(offset_ms=int(behind.total_seconds() * 1000), measured_at=shown)
    lend_and_return(library, reader(library))
    clock.advance(behind + timedelta(days=1))
    assert sever(library) == 0
    two_months_later(clock)
    assert sever(library) == 1


def test_loan_of_a_clock_that_was_ahead_is_severed_two_months_after_it_truly_came_back(
    library, clock
):
    ahead, member_id = timedelta(days=300), reader(library)
    before, true = len(sent(library._store)), clock.now()
    clock.advance(ahead)
    lend_and_return(library, member_id)
    with library._store.writing() as act:
        act.restamp(before + 1, 0, int(true.timestamp() * 1000))
    clock.advance(-ahead)
    assert sever(library) == 0
    two_months_later(clock)
    assert sever(library) == 1
    assert count_of(library, "loan_return") == 0


def test_day_before_nothing_happens(library, clock):
    lend_and_return(library, reader(library))
    clock.advance(timedelta(days=60))
    assert sever(library) == 0
    assert count_of(library, "loan") == 1


def test_severed_loan_leaves_no_row_and_no_word_of_its_member(library, clock, home, tmp_path):
    member_id = reader(library)
    loan_id = lend_and_return(library, member_id)
    still = library.loans.checkout("B1", member_id).loan.id
    two_months_later(clock)
    assert sever(library) == 1
    held = records(library)
    assert [row["id"] for row in held["loan"]] == [still]
    assert held["loan_return"] == []
    with library._store.reading() as connection:
        about = connection.execute(select(outbox).where(outbox.c.op_id == loan_id)).one()
    assert (about.payload, about.subject, about.salt) == (None, None, None)
    chain_holds(library._store)


def test_what_hangs_on_the_loan_goes_and_a_line_of_the_account_loses_loan_and_item(library, clock):
    member_id = reader(library)
    loan_id = lend_and_return(library, member_id)
    session = library.session
    with library._store.writing() as act:
        item_id = act.connection.execute(select(RECORDS["loan"].c.item_id)).scalar_one()
        common = {"member_id": member_id, "at": act.now, "staff_id": session.staff_id}
        named = {**common, "loan_id": loan_id, "item_id": item_id, "branch_id": session.branch_id}
        renewal = act.new_id()
        act.record_fact(RENEWAL, renewal, {**named, "n": 1, "due_on": TODAY, "rules": {}})
        undo = {**common, "act_id": renewal, "item_id": item_id}
        act.record_fact(UNDONE, act.new_id(), undo)
        past = {**common, "act_id": loan_id, "codes": [], "reason": "specimen"}
        act.record_fact(OVERRIDE, act.new_id(), past)
        fine = {**named, "what": "fine", "amount_cents": 100, "on": TODAY, "desk_id": item_id}
        act.record_fact(LEDGER, act.new_id(), fine)
        act.record_fact(LEDGER, act.new_id(), {**fine, "amount_cents": -100, "what": "payment"})
    two_months_later(clock)
    assert sever(library) == 1
    assert [count_of(library, t) for t in ("renewal", "undone", "override")] == [0, 0, 0]
    lines = records(library)["ledger"]
    assert {(row["loan_id"], row["item_id"], row["member_id"]) for row in lines} == {
        (None, None, member_id)
    }
    chain_holds(library._store)


def test_notice_lets_go_of_a_severed_loan_and_is_not_sent_again_for_the_other(library, clock):
    member_id = reader(library)
    for barcode in ("B1", "B2"):
        library.catalogue.add(ItemDraft(barcode, "Specimen"))
    gone, stays = (library.loans.checkout(b, member_id).loan.id for b in ("B1", "B2"))
    clock.advance(timedelta(days=100))
    (bill,) = library.notices.begin(library.notices.wanted()).notices
    library.notices.settle(bill.wanted, Outcome.PRINTED)
    assert {row["loan_id"] for row in records(library)["notice_about"]} == {gone, stays}
    library.loans.checkin("B1")
    for standing in library.accounts.of_member(member_id).statement.open:
        library.accounts.waive(member_id, standing.line.id, "specimen")
    two_months_later(clock)
    assert sever(library) == 1
    assert [row["loan_id"] for row in records(library)["notice_about"]] == [stays]
    assert [told.about for told in library.notices.of_member(member_id)] == [frozenset({stays})]
    assert library.notices.wanted() == ()
    queued = [op for op in sent(library._store) if op.kind == "notice_about" and op.payload]
    assert [op.payload["loan_id"] for op in queued] == [str(stays)]
    chain_holds(library._store)


def test_open_fine_keeps_the_loan_with_its_member(library, clock):
    member_id = reader(library)
    loan_id = lend_and_return(library, member_id)
    with library._store.writing() as act:
        values = {"member_id": member_id, "loan_id": loan_id, "what": "fine", "on": TODAY,
                  "amount_cents": 100, "at": act.now, "branch_id": ITEM, "desk_id": ITEM,
                  "staff_id": ITEM}  # fmt: skip
        act.record_fact(LEDGER, act.new_id(), values)
    two_months_later(clock)
    assert sever(library) == 0


def test_claim_keeps_its_own_loan_for_as_long_as_it_takes_and_no_other(library, clock):
    # rero/rero-ils 4042: twelve months were asked for, for the sake of claims about damage
    member_id = reader(library)
    library.catalogue.add(ItemDraft("B9", "Specimen"))
    claimed = library.loans.checkout("B9", member_id).loan.id
    library.rules.set("lost_price", 1500)
    lend_and_return(library, member_id)
    library.items.declare_lost(claimed)
    clock.advance(timedelta(days=365))
    assert sever(library) == 1
    assert loans_left(library) == [claimed]
    library.accounts.pay(member_id, library.accounts.balance(member_id), Method.CASH)
    assert sever(library) == 0
    two_months_later(clock)
    assert sever(library) == 1
    terms = {e.processing.keeping.months for e in data_register() if e.kind.name == "loan"}
    assert terms == {KEPT_MONTHS}, "the term is declared, for the library to read"


def loans_left(library: Library) -> list[UUID]:
    with library._store.reading() as connection:
        return list(connection.execute(select(RECORDS["loan"].c.id)).scalars())


def test_line_that_comes_late_loses_its_loan_when_it_is_old_itself(library, clock):
    member_id = reader(library)
    with library._store.writing() as act:
        values = {"member_id": member_id, "loan_id": uuid4(), "item_id": uuid4(), "what": "fine",
                  "on": TODAY, "amount_cents": 100, "at": act.now, "branch_id": ITEM,
                  "desk_id": ITEM, "staff_id": ITEM}  # fmt: skip
        act.record_fact(LEDGER, act.new_id(), values)
    sever(library)
    assert records(library)["ledger"][0]["loan_id"]
    two_months_later(clock)
    sever(library)
    assert records(library)["ledger"][0]["loan_id"] is None


def test_severing_again_finds_nothing(library, clock):
    lend_and_return(library, reader(library))
    two_months_later(clock)
    sever(library)
    queued = len(sent(library._store))
    assert sever(library) == 0
    assert len(sent(library._store)) == queued


def test_count_is_told_when_the_month_is_over_and_leads_nowhere(library, clock):
    member_id = reader(library)
    lend_and_return(library, member_id)
    with library._store.reading() as connection:
        row = connection.execute(select(RECORDS["loan"])).one()
    two_months_later(clock)
    sever(library)
    upkeep(library).tell_counts()
    assert count_of(library, "lent_once") == 0
    clock.advance(timedelta(days=31))
    upkeep(library).tell_counts()
    upkeep(library).tell_counts()
    (count,) = records(library)["lent_once"]
    assert (count["item_id"], count["branch_id"], count["month"]) == (
        row.item_id, row.branch_id, "2026-11",
    )  # fmt: skip
    assert count["id"] == row.count_id
    assert UUID(str(count["id"])).version == 4, "it tells no time"
    (op,) = [o for o in sent(library._store) if o.kind == "lent_once"]
    assert set(op.payload) == {"item_id", "branch_id", "month"}
    with library._store.reading() as connection:
        assert connection.execute(select(count_waiting)).all() == []


def test_message_names_records_and_nobody(library, clock):
    member_id = reader(library)
    lend_and_return(library, member_id)
    two_months_later(clock)
    sever(library)
    (op,) = [o for o in sent(library._store) if o.act is Act.SEVER]
    assert op.subject is None
    assert str(member_id) not in str(op)


def test_member_and_item_stand_together_nowhere_in_the_file(library, clock, home, tmp_path):
    # rero/rero-ils 2055, metadb-project/metadb 89: logs and copies kept who had what
    member_id = reader(library)
    lend_and_return(library, member_id)
    with library._store.reading() as connection:
        item_id = connection.execute(select(RECORDS["loan"].c.item_id)).scalar_one()
    clear = dumped_in_clear(home, library._store.file_key, tmp_path / "before.db").read_bytes()
    assert near(clear, member_id, item_id)
    two_months_later(clock)
    sever(library)
    assert not (home / "balie.db-wal").stat().st_size
    clear = dumped_in_clear(home, library._store.file_key, tmp_path / "after.db").read_bytes()
    assert not near(clear, member_id, item_id)


def near(content: bytes, one: UUID, other: UUID) -> bool:
    """Tell whether two ids stand within one row of each other."""
    mark, at = str(one).encode(), -1
    while (at := content.find(mark, at + 1)) >= 0:
        if str(other).encode() in content[max(0, at - 300) : at + 300]:
            return True
    return False


def test_other_desk_severs_when_the_message_reaches_it(desks, clock):
    one, two = desks
    member_id = reader(one)
    lend_and_return(one, member_id)
    bring(one, two)
    two_months_later(clock)
    sever(one)
    bring(one, two)
    assert records(two)["loan"] == records(two)["loan_return"] == []
    assert records(one) == records(two)


def test_both_desks_severing_the_same_loan_count_it_once(desks, clock):
    one, two = desks
    lend_and_return(one, reader(one))
    bring(one, two)
    two_months_later(clock)
    for library in desks:
        sever(library)
        clock.advance(timedelta(days=16))
        upkeep(library).tell_counts()
    bring(one, two)
    bring(two, one)
    ids_ = {row["id"] for library in desks for row in records(library)["lent_once"]}
    assert len(ids_) == 1


def test_queue_lets_go_of_what_was_sent_35_days_ago(desks, clock):
    one, _ = desks
    member_id = reader(one)
    head = one._store.sync_self().head_seq
    with one._store.writing() as act:
        act.save_sync_self(acked_seq=head)
    for _ in range(35):
        upkeep(one).trim_queue()
        clock.advance(timedelta(days=1))
    assert len(sent(one._store)) == head
    lend_and_return(one, member_id)
    digest = one._store.digest_at(head)
    upkeep(one).trim_queue()
    left = [op.seq for op in sent(one._store)]
    assert left[0] == head, "the last acknowledged one proves where both sides stand"
    assert len(left) == one._store.sync_self().head_seq - head + 1
    assert one._store.digest_at(head) == digest
    assert one._store.op_ids_after(0)


def test_queue_that_nobody_acknowledged_is_kept(library, clock):
    reader(library)
    queued = len(sent(library._store))
    for _ in range(40):
        upkeep(library).trim_queue()
        clock.advance(timedelta(days=1))
    assert len(sent(library._store)) == queued
