"""The quick way through a push and the careful one: whatever both take, they take alike."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.central.postgres import Postgres

Batch = list[dict[str, Any]]
ORIGIN = 7
POOL = [str(UUID(int=n)) for n in range(1, 5)]

GROUPS = st.dictionaries(
    st.sampled_from(["name", "email"]), st.none() | st.integers(0, 9), min_size=1
)
values = st.builds(
    lambda i, h, p: {"a": "set", "k": "member", "i": i, "u": i, "h": h, "v": 1, "p": p},
    st.sampled_from(POOL[:2]), st.integers(1, 6), GROUPS,
)  # fmt: skip
facts = st.builds(
    lambda k, i, u, h: {"a": "fact", "k": k, "i": i, "u": u, "h": h, "v": 1,
                        "p": {"n": h, "member_id": u}},
    st.sampled_from(["loan", "loan_return"]), st.uuids().map(str),
    st.sampled_from([*POOL[:2], None]), st.integers(1, 6),
)  # fmt: skip
daily = values | facts
oddities = st.sampled_from(
    [{"a": "erase"}, {"a": "void"}, {"a": "x"}, {"a": "fact"}, {"k": "No Such"}, {"p": []},
     {"h": -1}, {"h": "x"}, {"v": None}, {"u": POOL[3]}, {"u": None}, {"i": "x"}, {"o": POOL[0]}]
)  # fmt: skip
odd = st.tuples(daily, oddities).map(lambda pair: {**pair[0], **pair[1]})
batches_of_a_desk = st.lists(
    st.lists(daily, min_size=1, max_size=6) | st.lists(daily | odd, min_size=1, max_size=6),
    min_size=1, max_size=4,
)  # fmt: skip


@pytest.fixture(scope="module")
def root(postgres: Postgres) -> Iterator[psycopg.Connection]:
    address = postgres.fresh_database(None)
    database = str(psycopg.conninfo.conninfo_to_dict(address.url)["dbname"])
    with postgres.root(database) as line:
        yield line


def in_columns(batch: Batch) -> str:
    """Say a batch as columns, the odd ones too."""

    def array(name: str) -> str:
        said = ("NULL" if o[name] is None else json.dumps(str(o[name])) for o in batch)
        return f"{{{','.join(said)}}}"

    columns = {name: array(name) for name in "ohakiuv"}
    first, latest = batch[0]["s"], max(o["h"] for o in batch)
    return json.dumps({**columns, "s": first, "t": latest, "p": [o["p"] for o in batch]})


class Scope:
    """A library at the centre that takes batches in one way."""

    def __init__(self, root: psycopg.Connection) -> None:
        self.root = root
        self.id = uuid4()
        self.taken = 0

    def quickly(self, batch: Batch) -> None:
        """Take it as push does; raise what the quick way raises, with nothing done."""
        with self.root.transaction():
            row = self.root.execute(
                "select core.take_plain(%s, %s, %s, %s, %s, %s, %s::jsonb)",
                (*self._place(), len(batch), max(o["h"] for o in batch), in_columns(batch)),
            ).fetchone()
            self._wipe(row and row[0])
        self.taken += len(batch)

    def carefully(self, batch: Batch) -> None:
        with self.root.transaction():
            row = self.root.execute(
                "select touched from core.take_with_care(%s, %s, %s, %s, %s::jsonb)",
                (*self._place(), json.dumps(batch)),
            ).fetchone()
            self._wipe(row and row[0])
        self.taken += len(batch)

    def as_push_does(self, batch: Batch) -> bool:
        """Tell whether the quick way was the one."""
        try:
            self.quickly(batch)
        except (psycopg.Error, TypeError):
            self.carefully(batch)
            return False
        return True

    def held(self) -> tuple[list[Any], list[Any]]:
        """Give log and state; an operation that came twice has an id made here."""
        log = self.root.execute(
            "select lsn, case act when 'void' then null else op_id end, seq, hlc, act, kind,"
            " record_id, subject, sv, p from core.oplog where scope = %s order by lsn", (self.id,)
        ).fetchall()  # fmt: skip
        state = self.root.execute(
            "select kind, record_id, subject, hlc, origin, f, v from core.state"
            " where scope = %s order by kind, record_id", (self.id,)
        ).fetchall()  # fmt: skip
        return log, state

    def _place(self) -> tuple[UUID, int, int, int]:
        return self.id, ORIGIN, self.taken, self.taken + 1

    def _wipe(self, subjects: list[UUID] | None) -> None:
        if subjects:
            self.root.execute("select core.wipe_groups(%s, %s)", (self.id, subjects))


def numbered(batches: list[Batch]) -> list[Batch]:
    """Give each operation its id and its place, as a desk does."""
    seq, found = 0, []
    for batch in batches:
        found.append([{"o": str(uuid4()), "s": seq + n, **o} for n, o in enumerate(batch, 1)])
        seq += len(batch)
    return found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(batches_of_a_desk)
def test_either_way_leaves_the_same_log_and_state(
    root: psycopg.Connection, batches: list[Batch]
) -> None:
    as_pushed, with_care = Scope(root), Scope(root)
    for batch in numbered(batches):
        as_pushed.as_push_does(batch)
        with_care.carefully(batch)
    assert as_pushed.held() == with_care.held()


def fact(**changes: Any) -> dict[str, Any]:
    return {"a": "fact", "k": "loan", "i": str(uuid4()), "u": POOL[0], "h": 1, "v": 1,
            "p": {"n": 1}, **changes}  # fmt: skip


def value(**changes: Any) -> dict[str, Any]:
    return fact(a="set", k="member", i=POOL[0], p={"name": "x"}, **changes)


ORDINARY = {
    "facts": [fact(), fact(h=2), fact(h=3)],
    "the same record twice": [value(), value(h=2), fact(h=3)],
    "an equal stamp": [value(), value()],
    "a consent withdrawn": [value(), fact(a="set", i=POOL[0], p={"email": None})],
    "nobody's": [fact(u=None), value(u=None)],
    "a return of an older program": [fact(k="loan_return", p={"member_id": POOL[0]})],
}


@pytest.mark.parametrize("batch", ORDINARY.values(), ids=ORDINARY)
def test_what_desks_make_every_day_goes_the_quick_way(
    root: psycopg.Connection, batch: Batch
) -> None:
    assert Scope(root).as_push_does(numbered([batch])[0])


def test_value_for_what_is_a_fact_is_left_out_on_the_quick_way(root: psycopg.Connection) -> None:
    scope, record = Scope(root), str(uuid4())
    happened, meant = numbered([[fact(i=record)], [fact(a="set", i=record, h=2, p={"n": 2})]])
    assert (scope.as_push_does(happened), scope.as_push_does(meant)) == (True, True)
    ((_, _, _, hlc, _, fields, versions),) = scope.held()[1]
    assert (hlc, fields, versions) == (1, {"n": 1}, None)


def test_person_erased_before_is_seen_on_the_quick_way(root: psycopg.Connection) -> None:
    scope = Scope(root)
    scope.carefully(numbered([[fact(a="erase")]])[0])
    for late in (fact(), value(), fact(u=None, i=POOL[0])):
        with pytest.raises(psycopg.Error) as refused:
            scope.quickly([{"o": str(uuid4()), "s": 2, **late}])
        assert refused.value.sqlstate == "BA000"


def test_severed_loan_is_seen_on_the_quick_way(root: psycopg.Connection) -> None:
    scope, loan, line = Scope(root), str(uuid4()), str(uuid4())
    less = {"ledger": {"ids": [line], "fields": ["loan_id"]}}
    said = {"gone": {"loan": [loan]}, "less": less, "late": ["renewal"]}
    scope.carefully(numbered([[fact(a="sever", u=None, p=said)]])[0])
    renewal = fact(k="renewal", p={"loan_id": loan})
    for late in (fact(i=loan), renewal, fact(i=line, k="ledger")):
        with pytest.raises(psycopg.Error) as refused:
            scope.quickly([{"o": str(uuid4()), "s": 2, **late}])
        assert refused.value.sqlstate == "BA000"


def test_greatest_stamp_is_never_understated(root: psycopg.Connection) -> None:
    """The quick way is told the last stamp; a greater one before it must not slip through."""
    batch = numbered([[fact(h=9), fact(h=2)]])[0]
    with pytest.raises(psycopg.Error) as refused:
        root.execute(
            "select core.take_plain(%s, 7, 0, 1, 2, 2, %s::jsonb)", (uuid4(), in_columns(batch))
        )
    assert refused.value.sqlstate == "BA000"


def test_columns_are_turned_into_the_same_rows(root: psycopg.Connection) -> None:
    batch = numbered([[fact(), value(u=None), fact(p={"a": None, "b": [1, {"c": "é"}]})]])[0]
    row = root.execute("select core.as_rows(%s::jsonb)", (in_columns(batch),)).fetchone()
    assert row == (batch,)
