"""What an older program kept beside the columns becomes columns, once the program knows it."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, update

from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.member import Source
from db.domain.severing import Part
from db.store.follows import Touched
from db.store.local_tables import outbox
from db.store.severing import sever_records
from db.store.tables import RECORDS
from db.store.unknown_values import take_up_values
from tests.db.libraries import draft
from tests.db.two_desks import records

EMAIL = "anoniem@example.be"


@pytest.fixture
def member_id(library: Any) -> Any:
    member = library.members.register(draft(), Consents(email=EMAIL)).member
    library.catalogue.add(ItemDraft("B1", "Titel"))
    library.members.number_in_full(member.id, "test")
    return member.id


def sent(library: Any, kind: str, name: str) -> Any:
    """Give a value as it travelled."""
    with library._store.reading() as connection:
        chosen = select(outbox.c.payload).where(outbox.c.kind == kind).order_by(outbox.c.seq)
        payloads = connection.execute(chosen).scalars().all()
    return [p[name] for p in payloads if name in p][-1]


def put_beside(library: Any, kind: str, columns: tuple[str, ...], extra: dict[str, Any]) -> None:
    """Keep a record as a program does that doesn't have these columns."""
    values = {**dict.fromkeys(columns), "extra": extra}
    with library._store.writing() as act:
        act.connection.execute(update(RECORDS[kind]).values(values))


def take_up(library: Any) -> None:
    with library._store.writing() as act:
        take_up_values(act.connection)


def beside(library: Any, kind: str) -> Any:
    with library._store.reading() as connection:
        return connection.execute(select(RECORDS[kind].c.extra)).scalars().first()


def test_values_that_were_kept_beside_become_columns_once(library: Any, member_id: Any) -> None:
    before = records(library)
    put_beside(library, "member", ("email",), {"email": sent(library, "member", "email")})
    reason = sent(library, "number_shown", "reason")
    put_beside(library, "number_shown", ("reason",), {"reason": reason})
    put_beside(library, "branch", ("name",), {"identity": sent(library, "branch", "identity")})
    assert records(library) != before
    for _ in range(2):
        take_up(library)
        assert records(library) == before


def test_what_is_still_unknown_or_does_not_open_waits_on_and_is_in_nobodys_way(
    library: Any, member_id: Any
) -> None:
    kept = {"email": "bm9uc2Vuc2U=", "hologram": {"colour": "blue"}, "name": {"nickname": "Mieke"}}
    put_beside(library, "member", ("email",), kept)
    put_beside(library, "branch", (), {"identity": {"name": 7}})
    before = records(library)
    take_up(library)
    assert records(library) == before
    library.members.correct(member_id, name=draft().name, source=Source.DESK)
    assert beside(library, "member") == kept
    assert "Mieke" not in str(sent(library, "member", "name"))  # it travels sealed, with the name


def test_field_that_only_a_newer_program_knows_is_severed_too(library: Any, member_id: Any) -> None:
    put_beside(library, "number_shown", (), {"loan_id": "of tomorrow", "other": 1})
    with library._store.writing() as act:
        ids = frozenset(act.connection.execute(select(RECORDS["number_shown"].c.id)).scalars())
        sever_records(act.connection, Part("number_shown", ids, ("loan_id",)), Touched())
    assert beside(library, "number_shown") == {"other": 1}
