"""The program one release further, as a process of its own: more kinds, groups and fields.

It is this program with further declarations and a further migration; the rest follows from those.
Run with a folder, the address of the centre and what to do; it prints what it then holds.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from db.domain import record_kinds
from db.domain.record import ID, INSTANT, NUMBER, TEXT, Subject, fact, group, maybe, register

REVISION = "newer"
_MIGRATION = f"""
from alembic import op
from db.store.tables import RECORDS
revision, down_revision = "{REVISION}", "{{head}}"

def upgrade():
    for table, field in (("member", "nickname"), ("branch", "telephone"),
                         ("lease_override", "witness")):
        op.execute(f"ALTER TABLE {{{{table}}}} ADD COLUMN {{{{field}}}} TEXT")
    for table in ("reading_tip", "shelf"):
        RECORDS[table].create(op.get_bind())
"""
NICKNAME, TELEPHONE, WITNESS = "Specimen Mieke", "011 00 00 00", "Specimen Jan"
TIP, SHELF_HEIGHT = "Specimen: iets over kraaien", 210


def declare() -> None:
    """Add what the newer program knows beside; before anything of the store is imported."""
    member, branch = record_kinds.MEMBER, record_kinds.BRANCH
    nickname = group("nickname", personal=True, nickname=TEXT)
    identity = group("identity", name=TEXT, telephone=TEXT)
    lease = record_kinds.LEASE_OVERRIDE
    (told,) = lease.groups
    told = replace(told, types={**told.types, "witness": maybe(TEXT)})
    about = {"member_id": ID, "at": INSTANT}
    for kind in (
        replace(member, groups=(*member.groups, nickname), version=member.version + 1),
        replace(branch, groups=(identity,), version=branch.version + 1),
        replace(lease, groups=(told,), version=lease.version + 1),
        fact("reading_tip", Subject.MEMBER, group("tip", personal=True, tip=TEXT), **about),
        register("shelf", Subject.NOBODY, group("size", height=NUMBER)),
    ):
        record_kinds.KINDS[kind.name] = kind
        if hasattr(record_kinds, kind.name.upper()):
            setattr(record_kinds, kind.name.upper(), kind)


def migrate_further(folder: Path) -> None:
    """Give the program its further migration."""
    migrate: Any = _module("db.store.migrate")
    scripts = folder / "newer scripts"
    if not scripts.exists():
        (scripts / "versions").mkdir(parents=True)
        for file in (migrate.SCRIPTS / "env.py", *migrate.SCRIPTS.glob("versions/*.py")):
            (scripts / file.relative_to(migrate.SCRIPTS)).write_text(file.read_text())
        (scripts / "versions" / "newer.py").write_text(_MIGRATION.format(head=migrate.HEAD))
    migrate.HEAD = REVISION
    migrate.bring_up_to_date.__kwdefaults__.update(head=REVISION, scripts=scripts)


def join(folder: Path, library: ModuleType, url: str, password: str, recovery_key: str) -> object:
    """Join as a second desk, and write what only this program knows."""
    from tests.central.two_desks import STAFF
    from tests.db.libraries import PASSPHRASE, FixedClock

    desk = library.join_library(
        folder / "b", library.CentralAddress(url, password), recovery_key,
        staff_name=STAFF, passphrase=PASSPHRASE, desk_name="Desk 2", clock=FixedClock(),
    )  # fmt: skip
    with desk._store.writing() as act:
        (member_id,) = _ids(act, "member")
        branch = {"identity": {"name": "Centrum", "telephone": TELEPHONE}}
        kinds = record_kinds.KINDS
        act.record_set(kinds["member"], member_id, {"nickname": {"nickname": NICKNAME}})
        act.record_set(kinds["branch"], desk.session.branch_id, branch)
        lease = {"desk_id": desk.session.desk_id, "reason": "test", "at": act.now,
                 "staff_id": desk.session.staff_id, "witness": WITNESS}  # fmt: skip
        act.record_fact(kinds["lease_override"], act.new_id(), lease)
        tip = {"member_id": member_id, "at": act.now, "tip": TIP}
        act.record_fact(kinds["reading_tip"], act.new_id(), tip)
        act.record_set(kinds["shelf"], act.new_id(), {"size": {"height": SHELF_HEIGHT}})
    desk.sync()
    held = _held(desk)
    desk.close()
    return held


def meet(folder: Path, library: ModuleType) -> object:
    """Sync the newer desk, then open the older desk's file with this program, twice."""
    from tests.central.two_desks import STAFF
    from tests.db.libraries import PASSPHRASE, FixedClock
    from tests.db.two_desks import records

    newer = library.open_library(folder / "b", STAFF, PASSPHRASE, FixedClock())
    newer.sync()
    before = _held(newer)
    library.open_library(folder / "a", STAFF, PASSPHRASE, FixedClock()).close()
    older = library.open_library(folder / "a", STAFF, PASSPHRASE, FixedClock())
    upgraded = _held(older)
    for desk in (older, newer, older):
        desk.sync()
    there, here = records(newer), records(older)
    differing = [name for name in there if there[name] != here[name]]
    for desk in (older, newer):
        desk.close()
    return {"before": before, "upgraded": upgraded, "differing": differing}


def _held(library: Any) -> dict[str, Any]:
    from sqlalchemy import func, select

    from db.store.local_tables import parked_op
    from db.store.tables import RECORDS

    wanted = {"member": "nickname surname", "branch": "name telephone", "loan": "id",
              "lease_override": "witness", "reading_tip": "tip", "shelf": "height"}  # fmt: skip
    held: dict[str, Any] = {}
    with library._store.reading() as connection:
        for kind, fields in wanted.items():
            chosen = select(*(RECORDS[kind].c[name] for name in fields.split()))
            held[kind] = [list(map(str, row)) for row in connection.execute(chosen)]
        beside = (select(func.count(t.c.extra)) for t in RECORDS.values())
        held["beside"] = sum(connection.execute(chosen).scalar_one() for chosen in beside)
        parked = select(func.count()).select_from(parked_op)
        held["parked"] = connection.execute(parked).scalar_one()
    return held


def _ids(act: Any, kind: str) -> list[Any]:
    from sqlalchemy import select

    from db.store.tables import RECORDS

    return list(act.connection.execute(select(RECORDS[kind].c.id)).scalars())


def _module(name: str) -> ModuleType:
    from importlib import import_module

    return import_module(name)


def main(folder: Path, what: str, *given: str) -> None:
    """Do one thing as the newer program."""
    declare()
    migrate_further(folder)
    library = _module("db.library")
    print(json.dumps(join(folder, library, *given) if what == "join" else meet(folder, library)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
