"""A desk one release behind and a newer one sync both ways; what the older can't read is kept."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import func, select

from db.domain.consent import Consents
from db.domain.inbox import Told
from db.domain.item import ItemDraft
from db.domain.member import Name, Source
from db.domain.record_kinds import BRANCH
from db.library import Library, create_library
from db.store.local_tables import loan_state, parked_op
from db.sync.enrol import administering
from db.sync.postgres import connected
from tests.central.lent import fact
from tests.central.newer_program import NICKNAME, SHELF_HEIGHT, TELEPHONE, TIP, WITNESS
from tests.central.operations import Line
from tests.central.postgres import Postgres
from tests.central.two_desks import Pair, two_desks
from tests.db.libraries import CHEAP, NOON, FixedClock, draft, erase, invented_number, setup
from tests.db.telling import waiting
from tests.db.two_desks import records

ROOT = Path(__file__).parents[2]


def newer(folder: Path, *arguments: str) -> dict[str, Any]:
    """Let the newer program do something in a process of its own; give what it holds."""
    command = [sys.executable, "-m", "tests.central.newer_program", str(folder), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    held: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return held


def test_desks_of_two_releases_lose_nothing_of_each_other(
    postgres: Postgres, tmp_path: Path
) -> None:
    central = postgres.fresh_database()
    old, recovery_key = create_library(tmp_path / "a", setup(), FixedClock(), cost=CHEAP)
    old.connect_central(central)
    member = old.members.register(draft(), Consents()).member
    old.catalogue.add(ItemDraft("B1", "Titel"))
    old.sync()
    newer(tmp_path, "join", central.url, central.password, recovery_key)

    report = old.sync()
    assert report.troubles == ()
    assert parked(old) == {"reading_tip", "shelf"}
    assert {e.subject for e in waiting(old, Told.SET_ASIDE)} == {"kind:reading_tip", "kind:shelf"}
    assert [desk.name for desk in old.desks.all()] == ["Desk 1", "Desk 2"]

    old.members.correct(member.id, name=Name("Specimen Anders", "Marie"), source=Source.DESK)
    with old._store.writing() as act:  # the very group in which a newer program keeps more
        act.record_set(BRANCH, old.session.branch_id, {"identity": {"name": "Noord"}})
    loan = old.loans.checkout("B1", member.id).loan
    assert old.sync().pushed > 0
    assert not old.upkeep().differed
    old.close()

    told = newer(tmp_path, "meet")
    known = {
        "member": [[NICKNAME, "Specimen Anders"]],
        "branch": [["Noord", TELEPHONE]],
        "loan": [[str(loan.id)]],
        "lease_override": [[WITNESS]],
        "reading_tip": [[TIP]],
        "shelf": [[str(SHELF_HEIGHT)]],
        "beside": 0,
        "parked": 0,
    }
    assert told["before"] == known
    assert told["upgraded"] == known
    assert told["differing"] == []


def parked(library: Any) -> set[str]:
    with library._store.reading() as connection:
        chosen = select(parked_op.c.kind, func.count()).group_by(parked_op.c.kind)
        return {row.kind for row in connection.execute(chosen)}


def test_return_of_an_older_desk_ends_anothers_loan_also_once_its_member_is_erased(
    postgres: Postgres, tmp_path: Path
) -> None:
    with two_desks(tmp_path, postgres.fresh_database()) as pair:
        a, b = pair.a.library, pair.b.library
        people = [draft(national_number=invented_number(serial=n)) for n in (1, 2)]
        one, other = (a.members.register(who, Consents()).member.id for who in people)
        a.catalogue.add(ItemDraft("B1", "Titel"))
        pair.settle()
        loan = a.loans.checkout("B1", one).loan
        b.loans.checkout("B1", other)
        pair.settle()
        assert open_loans(a) == open_loans(b) == 1
        with older_desk(pair) as older:
            values = {"loan_id": loan.id, "item_id": loan.item_id, "branch_id": loan.branch_id}
            times = {"returned_at": loan.out_at.isoformat(), "staff_id": loan.staff_id}
            older.push(fact(older, "loan_return", one, **values, **times))
        pair.settle()
        erase(b, one)
        pair.settle()
        with b._store.writing() as act:
            act.save_sync_self(need_resync=True)
        pair.settle()
        assert open_loans(a) == open_loans(b) == 0
        assert records(a) == records(b)
        assert not a.upkeep().differed


@contextmanager
def older_desk(pair: Pair) -> Iterator[Line]:
    """Give a desk of the library that stands where the log stands."""
    scope = pair.a.library.session.library_id
    with administering(pair.central.url, pair.central.password) as admin:
        login = admin.admit(scope, uuid4(), bytes(32))
    with connected(login.url, login.password) as central:
        line = Line(central, int(NOON.timestamp() * 1000))
        line.hlc = line.hello().top_hlc
        yield line


def open_loans(library: Library) -> int:
    with library._store.reading() as connection:
        chosen = select(func.count()).where(loan_state.c.ended_at.is_(None))
        return int(connection.execute(chosen).scalar_one())
