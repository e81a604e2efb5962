"""What tests of a change of key look at: which version lies where."""

from __future__ import annotations

from uuid import UUID

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.member import Name
from db.library import Library
from db.store.sealed import ScopeSealer, WrappedKey
from tests.central.postgres import Postgres
from tests.central.two_desks import Pair
from tests.db.libraries import draft, invented_number


def register(library: Library, serial: int) -> UUID:
    person = draft(
        name=Name(f"Specimen {serial}", "An"),
        birth_date=BirthDate(1985, 7, 30),
        national_number=invented_number(serial=serial),
    )
    return library.members.register(person, Consents()).member.id


def sealer_of(library: Library) -> ScopeSealer:
    return library._store.sealer


def central_keys(pair: Pair, postgres: Postgres) -> dict[UUID, WrappedKey]:
    with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
        rows = root.execute("select subject, smk_version, wrapped from core.subject_key").fetchall()
    return {subject: WrappedKey(version, wrapped) for subject, version, wrapped in rows}


def versions(library: Library) -> set[str]:
    """Tell under which versions numbers are indexed at a desk."""
    with library._store.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT number_index FROM member WHERE number_index IS NOT NULL"
        )
        return {"2" if row[0].startswith("2:") else "1" for row in rows}


def local_versions(library: Library) -> set[int]:
    with library._store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT DISTINCT smk_version FROM subject_key")
        return {row[0] for row in rows}
