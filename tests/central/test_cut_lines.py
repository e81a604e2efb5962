"""The line is cut at every statement of a round: nothing is lost and nothing counts twice."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.errors import CentralUnreachable
from db.library import Library
from db.sync.kept_login import kept_login
from db.sync.postgres import connected
from db.sync.round import run_round
from tests.central.cut_line import CutLine
from tests.central.postgres import Postgres
from tests.central.two_desks import Pair, two_desks
from tests.db.libraries import FixedClock, draft, invented_number

LONGEST_ROUND = 6


def cut_round(library: Library, clock: FixedClock, at: int, *, done: bool) -> bool:
    """Do a round that is cut; tell whether it lasted long enough to be."""
    store = library._store
    login = kept_login(store)
    with connected(login.url, login.password) as central:
        line = CutLine(central, at, done=done)
        with suppress(CentralUnreachable):
            run_round(store, line, clock)
        return line.cut


def work(pair: Pair, number: int) -> None:
    """Both desks do something, one of them with a person's key."""
    pair.a.library.catalogue.add(ItemDraft(f"A-{number}", "Specimen"))
    person = draft(national_number=invented_number(serial=100 + number), library_card=f"L{number}")
    pair.a.library.members.register(person, Consents())
    pair.b.library.catalogue.add(ItemDraft(f"B-{number}", "Specimen"))


@pytest.mark.parametrize("done", [False, True], ids=["request lost", "reply lost"])
def test_line_cut_at_every_statement_loses_and_doubles_nothing(
    postgres: Postgres, tmp_path: Path, done: bool
) -> None:
    central = postgres.fresh_database()
    with two_desks(tmp_path, central) as pair:
        pair.settle()
        cuts = 0
        for at in range(LONGEST_ROUND):
            work(pair, at)
            cuts += cut_round(pair.a.library, pair.a.clock, at, done=done)
            cuts += cut_round(pair.b.library, pair.b.clock, at, done=done)
        pair.settle()
        assert cuts >= 8, "every statement of a round was cut once"
        for library in (pair.a.library, pair.b.library):
            assert library.catalogue.count() == 2 * LONGEST_ROUND
            assert library.sync_status().waiting == 0
            for number in range(LONGEST_ROUND):
                assert library.members.by_national_number(invented_number(serial=100 + number))
        database = central.url.split("/")[3].split("?")[0]
        with postgres.root(database) as root:
            counts = root.execute(
                "select count(*), count(distinct op_id), max(lsn),"
                " count(*) filter (where act = 'void'), (select count(*) from core.origin)"
                " from core.oplog"
            ).fetchone()
        assert counts is not None
        operations, different, last, void, origins = counts
        assert operations == different == last
        assert (void, origins) == (0, 2)
