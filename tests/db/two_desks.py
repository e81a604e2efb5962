"""Two desks of one library and a centre of a few lines, for tests of what sync relies on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from db.domain.change import Act, Operation, Stamp, next_hlc
from db.domain.clock import Clock
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.member import Name
from db.domain.record_kinds import DESK
from db.library import Library, _opened
from db.store.founding import Founding, found_store
from db.store.local_tables import conflict, loan_state, member_alias, member_word, outbox
from db.store.outbox import NO_DIGEST, chained, content_hash
from db.store.sealed import WrappedKey, new_key
from db.store.store import Store
from db.store.sync_state import FACT_VERSION, Place, StateRow
from db.store.tables import RECORDS
from tests.db.libraries import CHEAP, draft, invented_number


def sent(store: Store, after: int = 0) -> list[Operation]:
    """Give everything that a desk would send."""
    return [q.operation for q in store.unsent(after, limit=10_000, max_bytes=10**9)]


def keys_for(store: Store, operations: Iterable[Operation]) -> dict[UUID, WrappedKey]:
    return store.subject_keys({o.subject for o in operations if o.subject})


def bring(source: Library, target: Library) -> None:
    """Bring everything of one desk to the other."""
    deliver(source._store, target._store, sent(source._store))


def deliver(source: Store, target: Store, operations: list[Operation]) -> None:
    with target.writing() as act:
        act.add_subject_keys(keys_for(source, operations))
        act.apply(operations)


def joined(library: Library, origin: int = 1) -> Library:
    """Give a desk its origin."""
    with library._store.writing() as act:
        act.renumber(origin)
    return library


def second_desk(first: Library, home: Path, clock: Clock, origin: int = 2) -> Library:
    """Set up another desk of the same library, with everything the first one sent."""
    a = first._store
    desk_id = uuid4()
    founding = Founding(first.session.library_id, desk_id, new_key(), dict(a.sealer.keys))
    store = found_store(home, new_key(), founding, clock)
    with store.writing() as act:
        act.renumber(origin)
    deliver(a, store, sent(a))
    identity = {"name": "Desk 2", "branch_id": first.session.branch_id, "public_key": ""}
    with store.writing() as act:
        act.record_set(DESK, desk_id, {"identity": identity})
    return _opened(store, first.session.staff_id, CHEAP, clock)


def records(library: Library) -> dict[str, list[dict[str, Any]]]:
    """Give everything that desks must agree on, projections included."""
    tables = {**RECORDS, **{t.name: t for t in (loan_state, member_word, member_alias, conflict)}}
    with library._store.reading() as connection:
        return {
            name: sorted((dict(r) for r in connection.execute(select(t)).mappings()), key=str)
            for name, t in tables.items()
        }


def state_of(operations: Iterable[Operation]) -> list[StateRow]:
    """Merge operations as the centre does, knowing nothing of what they mean."""
    fields: dict[tuple[str, UUID], dict[str, Any]] = {}
    versions: dict[tuple[str, UUID], dict[str, str]] = {}
    subjects: dict[tuple[str, UUID], UUID | None] = {}
    for op in operations:
        key = (op.kind, op.record_id)
        subjects[key] = op.subject
        if op.act is Act.FACT:
            fields[key], versions[key] = dict(op.payload), {FACT_VERSION: str(op.stamp)}
            continue
        for group, value in op.payload.items():
            if str(op.stamp) > versions.setdefault(key, {}).get(group, ""):
                versions[key][group] = str(op.stamp)
                fields.setdefault(key, {})[group] = value
    return [
        StateRow(kind, str(record), _text(subjects[kind, record]), f, versions[kind, record])
        for (kind, record), f in sorted(fields.items())
    ]


def _text(subject: UUID | None) -> str | None:
    return None if subject is None else str(subject)


def take_over(store: Any, rows: Sequence[StateRow], keys: Any = None) -> None:
    """Take over a state at once; what this desk did since it last sent is joined."""
    own = store.sync_self()
    place = Place(uuid4(), own.origin or 0, own.incarnation, 0, own.acked_seq, len(rows))
    with store.loading() as load:
        load.begin(place)
        if rows:
            load.add(rows, keys or {}, place.moved(rows))
        load.finish()


def busy(library):
    """Do a bit of everything."""
    first = library.members.register(draft(library_card="L1"), Consents(email="a@example.be"))
    library.members.register(
        draft(name=Name("Specimen Twee", "Piet"), national_number=invented_number(serial=5)),
        Consents(),
    )
    for n in range(3):
        library.catalogue.add(ItemDraft(f"B{n}", f"Titel {n}"))
        library.loans.checkout(f"B{n}", first.member.id)
    library.loans.checkin("B1")
    library.consents.withdraw(first.member.id, Purpose.EMAIL, Way.SCREEN)
    library.members.number_in_full(first.member.id, "test")
    return first.member


def chain_holds(store):
    """Work the whole chain out again and hold it against what is kept."""
    with store.reading() as connection:
        rows = connection.execute(select(outbox).order_by(outbox.c.seq)).mappings().all()
    digest = NO_DIGEST
    for n, row in enumerate(rows, start=1):
        assert row["seq"] == n
        if row["salt"] is not None:
            assert row["h"] == content_hash(row["salt"], row)
        digest = chained(digest, n, row["act"], row["h"])
        assert row["d"] == digest
        assert store.digest_at(n) == digest
    own = store.sync_self()
    assert own.head_seq == len(rows)
    return digest


def foreign(**changes):
    """Give an operation of a third desk: an item with the barcode X."""
    values = {
        "op_id": uuid4(),
        "seq": 1,
        "stamp": Stamp(next_hlc(0, 1_800_000_000_000), 9),
        "act": Act.SET,
        "kind": "item",
        "record_id": uuid4(),
        "subject": None,
        "payload_version": 1,
        "payload": {"copy": {"barcode": "X", "item_type": "book", "branch_id": str(uuid4())}},
    }
    return Operation(**(values | changes))


def erasure(subject, at):
    """Give the erasure of a person by a third desk."""
    stamp = Stamp(next_hlc(0, int(at.timestamp() * 1000)), 7)
    return Operation(uuid4(), 1, stamp, Act.ERASE, "member", subject, subject, 1, None)
