"""PostgreSQL and the model take the same batches alike: facts, severing, erasing, in any order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.domain.change import Act
from db.library import CentralAddress
from db.sync.central import Central
from db.sync.enrol import administering
from db.sync.postgres import connected
from tests.central.either import real_now_ms
from tests.central.model import Centre
from tests.central.operations import Line, log_of
from tests.central.postgres import Postgres

ITEM = str(UUID(int=99))
PEOPLE = [UUID(int=n) for n in (1, 2)]
LOANS = [UUID(int=n) for n in (11, 12)]
OTHERS = {"renewal": UUID(int=21), "ledger": UUID(int=22), "hold_event": UUID(int=23)}
Said = tuple[Act, str, UUID, UUID | None, dict[str, Any] | None]


def fact(kind: str, fact_id: UUID, person: UUID, loan: UUID) -> Said:
    named = {} if kind == "loan" else {"loan_id": str(loan)}
    return Act.FACT, kind, fact_id, person, {"member_id": str(person), "item_id": ITEM, **named}


def severing(loans: set[UUID], less: str | None, late: list[str]) -> Said:
    fields = ["member_id", "loan_id"]
    said: dict[str, Any] = {"gone": {"loan": sorted(map(str, loans))}, "late": late}
    if less:
        said["less"] = {less: {"ids": [str(OTHERS[less])], "fields": fields}}
    return Act.SEVER, "loan", UUID(int=31), None, said


people, loans = st.sampled_from(PEOPLE), st.sampled_from(LOANS)
lent = st.builds(lambda loan, who: fact("loan", loan, who, loan), loans, people)
hanging = st.builds(lambda kind, who, loan: fact(kind, OTHERS[kind], who, loan),
                    st.sampled_from(sorted(OTHERS)), people, loans)  # fmt: skip
anew = st.builds(fact,
                 st.sampled_from(sorted(OTHERS)), st.uuids(), people, loans)  # fmt: skip
severed = st.builds(severing, st.sets(loans), st.sampled_from([None, *OTHERS]),
                    st.sampled_from([["renewal"], ["renewal", "hold_event"]]))  # fmt: skip
erased = people.map(lambda who: (Act.ERASE, "member", who, who, None))
voids = st.just((Act.VOID, "", UUID(int=0), None, None))
batches = st.lists(
    st.lists(lent | hanging | anew | severed | erased | voids, min_size=1, max_size=8),
    min_size=1, max_size=3,
)  # fmt: skip


@pytest.fixture(scope="module")
def address(postgres: Postgres) -> CentralAddress:
    return postgres.fresh_database(None)


@contextmanager
def both(address: CentralAddress) -> Iterator[tuple[Central, Central]]:
    scope, desk = uuid4(), uuid4()
    with administering(address.url, address.password) as admin:
        admin.add_scope(scope, 1, bytes(32), bytes(40))
        login = admin.admit(scope, desk, bytes(32))
    with connected(login.url, login.password) as real:
        yield real, Centre(real_now_ms).desk(desk)


def taken(central: Central, said: Sequence[Sequence[Said]], now_ms: int) -> list[Any]:
    """Push batches; give what log and state then hold, and what this desk is told of itself."""
    line = Line(central, now_ms)
    for batch in said:
        line.push(*[
            line.make(act, kind, i, payload, who, op_id=i if act is Act.FACT else uuid4())
            for act, kind, i, who, payload in batch
        ])  # fmt: skip
    log = [(o.act, o.kind, o.record_id, o.subject, o.payload) for o in log_of(central)]
    state = sorted((r.kind, r.record_id, str(r.subject), r.fields) for r in central.state())
    return [log, state]


@settings(max_examples=40, deadline=None, derandomize=True,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(batches)
def test_log_and_state_are_the_same_whatever_comes_in(
    address: CentralAddress, said: list[list[Said]]
) -> None:
    now_ms = real_now_ms()
    with both(address) as (real, model):
        assert taken(real, said, now_ms) == taken(model, said, now_ms)
