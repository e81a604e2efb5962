"""The central store holds no personal value in clear (P7, P31), nor anything that opens one."""

from __future__ import annotations

from pathlib import Path

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.member import Guardian, Name, PostalAddress, Source
from tests.central.postgres import Postgres
from tests.central.two_desks import two_desks
from tests.db.libraries import draft, invented_number, setup

MARKS = {
    "surname": "Zebedeusspecimen",
    "given names": "Wilfriedusspecimen",
    "street": "Onvindbaarstraat 987",
    "municipality": "Nergenshoven",
    "e-mail": "zebedeus.specimen@example.org",
    "telephone": "+32 499 98 76 54",
    "gender": "zspecimengender",
    "guardian": "Voogdspecimen",
    "new street": "Elderslaan 123456",
    "staff": "An Specimen",
    "passphrase": setup().passphrase,
}
NUMBER = invented_number(serial=77)


def everything_in(postgres: Postgres, database: str) -> bytes:
    """Give the content of every table, and what the server keeps about roles and statements."""
    with postgres.root(database) as root:
        tables = root.execute(
            "select format('%I.%I', schemaname, tablename) from pg_tables"
            " where schemaname in ('core', 'api', 'public')"
        ).fetchall()
        tables += [("pg_catalog.pg_authid",), ("pg_catalog.pg_description",)]
        parts = []
        for (table,) in tables:
            with root.cursor().copy(f"copy (select * from {table}) to stdout".encode()) as copy:
                parts += [bytes(part) for part in copy]
        return b"".join(parts)


def test_no_personal_value_reaches_the_central_store_in_clear(
    postgres: Postgres, tmp_path: Path
) -> None:
    central = postgres.fresh_database()
    with two_desks(tmp_path, central) as pair:
        register_people(pair)
        pair.settle()
        database = central.url.split("/")[3].split("?")[0]
        content = everything_in(postgres, database)
        log = (postgres.socket / "data" / "log").read_bytes()
        keys = secrets_of(pair.a.library)
    assert content.count(b"member") > 3, "there is something to look at"
    for what, mark in {**MARKS, "number": NUMBER.digits, "written": NUMBER.in_full()}.items():
        assert mark.encode() not in content, what
        assert mark.encode() not in log, what
    for key in keys:
        assert key.hex().encode() not in content


def test_withdrawn_value_is_gone_from_the_central_store_even_sealed(
    postgres: Postgres, tmp_path: Path
) -> None:
    central = postgres.fresh_database()
    with two_desks(tmp_path, central) as pair:
        consents = Consents(email=MARKS["e-mail"], telephone=MARKS["telephone"])
        member = pair.a.library.members.register(draft(), consents).member
        pair.settle()
        database = central.url.split("/")[3].split("?")[0]
        assert kept_values(postgres, database, "email") == 2, "in the log and in the state"
        pair.b.library.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
        pair.b.library.sync()
        assert kept_values(postgres, database, "email") == 0
        assert kept_values(postgres, database, "telephone") == 2


def kept_values(postgres: Postgres, database: str, group: str) -> int:
    with postgres.root(database) as root:
        row = root.execute(
            "select (select count(*) from core.oplog where p ->> %(group)s is not null)"
            " + (select count(*) from core.state where f ->> %(group)s is not null)",
            {"group": group},
        ).fetchone()
    assert row is not None
    return int(row[0])


def register_people(pair: object) -> None:
    library = pair.a.library  # type: ignore[attr-defined]  # a fixture, typed as an object
    adult = draft(
        name=Name(MARKS["surname"], MARKS["given names"]),
        address=PostalAddress(MARKS["street"], "9999", MARKS["municipality"]),
        national_number=NUMBER,
    )
    consents = Consents(email=MARKS["e-mail"], telephone=MARKS["telephone"], gender=MARKS["gender"])
    member = library.members.register(adult, consents).member
    guardian = Guardian(Name(MARKS["guardian"], "Specimen"), "parent", Source.CARD)
    child = draft(
        name=Name(MARKS["surname"], "Kind"),
        birth_date=BirthDate(2018, 5, 6),
        national_number=invented_number(serial=78),
        guardian=guardian,
        library_card="L-3",
    )
    library.members.register(child, Consents())
    library.members.correct(
        member.id,
        address=PostalAddress(MARKS["new street"], "9999", MARKS["municipality"]),
        source=Source.DESK,
    )
    library.consents.withdraw(member.id, Purpose.EMAIL, Way.SCREEN)
    library.catalogue.add(ItemDraft("B-1", "Titel"))
    library.loans.checkout("B-1", member.id)


def secrets_of(library: object) -> list[bytes]:
    sealer = library._store.sealer  # type: ignore[attr-defined]  # as above
    return [sealer.master_key]
