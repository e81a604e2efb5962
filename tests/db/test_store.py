"""The file: encrypted, checked, one writer at a time, copies and upgrades."""

from __future__ import annotations

import random
import threading
from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.record import Nature
from db.domain.record_kinds import KINDS
from db.errors import EngineTooOld, StoreBusy, StoreDamaged, StoreFull, StoreMissing, StoreTooNew
from db.home import store_file
from db.library import open_library
from db.store.engine import check_engine, connect
from db.store.faults import translated
from db.store.gate import Priority, WriterGate
from db.store.local_tables import secret
from db.store.migrate import (
    HEAD,
    SCRIPTS,
    _config,
    bring_up_to_date,
    make_schema,
    make_schema_by_steps,
)
from db.store.projections import project_everything
from db.store.safe_file import write_whole
from db.store.store import Store
from db.store.tables import RECORDS
from tests.db.libraries import PASSPHRASE, draft, found
from tests.db.two_desks import records


def test_file_is_unreadable_without_its_key(library, home):
    assert not store_file(home).read_bytes().startswith(b"SQLite")
    with pytest.raises(StoreDamaged), translated():
        connect(store_file(home), bytes(32))


def test_every_connection_has_the_settings_that_keep_data_safe(library):
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
    }
    with library._store.reading() as connection:
        found_there = {name: connection.execute(text(f"PRAGMA {name}")).scalar() for name in wanted}
    assert found_there == wanted


def test_older_engine_is_refused():
    with pytest.raises(EngineTooOld):
        check_engine((3, 51, 2))
    check_engine((3, 51, 3))


def test_errors_of_the_engine_show_no_values(library):
    statement = insert(secret).values(name="Specimen", value=b"x")
    with library._store.writing() as act:
        act.connection.execute(statement)
    with pytest.raises(IntegrityError) as error, library._store.writing() as act:
        act.connection.execute(statement)
    assert "Specimen" not in str(error.value)


@pytest.mark.parametrize(
    ("sentence", "trouble"),
    [
        ("database is locked", StoreBusy),
        ("database or disk is full", StoreFull),
        ("database disk image is malformed", StoreDamaged),
        ("file is not a database", StoreDamaged),
    ],
)
def test_errors_of_the_engine_become_what_they_mean(sentence, trouble):
    with pytest.raises(trouble), translated():
        raise dbapi2.OperationalError(sentence)


def test_mistakes_of_ours_stay_what_they_are():
    with pytest.raises(dbapi2.OperationalError), translated():
        raise dbapi2.OperationalError("no such column: x")


def test_damaged_file_is_noticed_when_it_is_opened(home, clock):
    library = found(home, clock)
    for n in range(50):
        library.catalogue.add(ItemDraft(f"B{n}", "T" * 500))
    library.close()
    content = bytearray(store_file(home).read_bytes())
    for at in range(40_000, len(content), 4096):
        content[at] ^= 0xFF
    store_file(home).write_bytes(content)
    with pytest.raises(StoreDamaged):
        open_library(home, "An Specimen", PASSPHRASE, clock)


def test_file_that_is_gone_says_so(home, clock):
    found(home, clock).close()
    store_file(home).unlink()
    with pytest.raises(StoreMissing):
        open_library(home, "An Specimen", PASSPHRASE, clock)


def test_threads_and_programs_that_read_then_write_lose_no_update(library, clock):
    counter = Table("counter", MetaData(), Column("n", Integer))
    store = library._store
    other_program = Store(store.home, store.file_key, clock)
    with store.writing() as act:
        counter.create(act.connection)
        act.connection.execute(insert(counter).values(n=0))

    def count(store, priority):
        for _ in range(25):
            with store.writing(priority) as act:
                n = act.connection.execute(select(counter.c.n)).scalar_one()
                act.connection.execute(update(counter).values(n=n + 1))

    threads = [
        threading.Thread(target=count, args=(s, p))
        for s, p in (
            (store, Priority.STAFF),
            (store, Priority.SYNC),
            (other_program, Priority.LONG),
        )
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as connection:
        assert connection.execute(select(counter.c.n)).scalar_one() == 75
    other_program.close()


def test_reader_sees_one_state_while_a_writer_commits(library):
    with library._store.reading() as connection:
        before = connection.execute(select(RECORDS["item"].c.id)).all()
        library.catalogue.add(ItemDraft("B", "T"))
        assert connection.execute(select(RECORDS["item"].c.id)).all() == before
    assert library.catalogue.count() == 1


def test_act_that_fails_leaves_nothing(library):
    with suppress(ZeroDivisionError), library._store.writing() as act:
        act.save_secret("name", b"value")
        raise ZeroDivisionError
    assert library._store.secret("name") is None
    library.catalogue.add(ItemDraft("B", "T"))


def test_gate_lets_the_counter_go_first_and_the_rest_in_order():
    gate, order, waiting = WriterGate(), [], []
    wanted = [Priority.LONG, Priority.SYNC, Priority.STAFF, Priority.SYNC, Priority.STAFF]

    def enter(n, priority):
        with gate.entered(priority):
            order.append(n)

    with gate.entered(Priority.LONG):
        for n, priority in enumerate(wanted):
            thread = threading.Thread(target=enter, args=(n, priority))
            thread.start()
            waiting.append(thread)
            with gate._condition:
                gate._condition.wait_for(lambda n=n: len(gate._waiting) == n + 1, timeout=5)
    for thread in waiting:
        thread.join()
    assert order == [2, 4, 1, 3, 0]


def test_entering_the_gate_twice_is_a_mistake_and_not_a_standstill():
    gate = WriterGate()
    with gate.entered(Priority.STAFF), pytest.raises(RuntimeError):
        gate.entered(Priority.STAFF).__enter__()
    with gate.entered(Priority.STAFF):
        pass


def test_every_kind_has_a_table_with_a_column_for_every_field():
    for name, kind in KINDS.items():
        own = {"ver"} if kind.nature is Nature.REGISTER else {"hlc", "origin"}
        assert set(RECORDS[name].c.keys()) == {"id", "extra", *own, *kind.fields}


def schema(path, key):
    connection = connect(path, key)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    found_there = {name: sorted("".join(sql.split()).split(",")) for name, sql in rows}
    connection.close()
    return found_there


def test_alembic_makes_the_schema_of_the_tables(library, home, tmp_path):
    make_schema_by_steps(tmp_path / "migrated.db", bytes(32))
    migrated = schema(tmp_path / "migrated.db", bytes(32))
    assert migrated == schema(store_file(home), library._store.file_key)


def test_newest_revision_is_the_one_that_new_files_get():
    from alembic.script import ScriptDirectory

    assert ScriptDirectory.from_config(_config(SCRIPTS)).get_current_head() == HEAD


def later_scripts(tmp_path):
    """Give the migrations of a later program, with one revision more."""
    folder = tmp_path / "later"
    (folder / "versions").mkdir(parents=True)
    for file in (SCRIPTS / "env.py", *SCRIPTS.glob("versions/*.py")):
        (folder / file.relative_to(SCRIPTS)).write_text(file.read_text())
    (folder / "versions" / "later.py").write_text(
        f'revision = "later"\ndown_revision = "{HEAD}"\n'
        "from alembic import op\n"
        'def upgrade():\n    op.execute("ALTER TABLE item ADD COLUMN shelf TEXT")\n'
    )
    return folder


def test_older_file_is_copied_and_upgraded_and_keeps_its_records(home, clock, tmp_path):
    library = found(home, clock)
    library.catalogue.add(ItemDraft("B", "T"))
    key = library._store.file_key
    library.close()
    scripts = later_scripts(tmp_path)
    bring_up_to_date(store_file(home), key, clock.now(), head="later", scripts=scripts)
    (copy,) = (home / "copies").glob("*.db")
    assert "shelfTEXT" in schema(store_file(home), key)["item"]
    assert "shelfTEXT" not in schema(copy, key)["item"]
    connection = connect(store_file(home), key)
    assert connection.execute("SELECT barcode FROM item").fetchall() == [("B",)]
    connection.close()


def test_half_a_safety_copy_of_an_upgrade_that_was_killed_goes_at_the_next(home, clock, tmp_path):
    library = found(home, clock)
    key = library._store.file_key
    library.close()
    (home / "copies").mkdir()
    for end in ("", "-wal"):
        (home / "copies" / f"before-upgrade-from-0001-20260101000000.db.part{end}").touch()
    scripts = later_scripts(tmp_path)
    bring_up_to_date(store_file(home), key, clock.now(), head="later", scripts=scripts)
    assert [copy.suffix for copy in (home / "copies").iterdir()] == [".db"]


def test_upgrade_that_fails_leaves_the_file_as_it_was(home, clock, tmp_path):
    library = found(home, clock)
    key = library._store.file_key
    library.close()
    before = schema(store_file(home), key)
    scripts = later_scripts(tmp_path)
    broken = scripts / "versions" / "later.py"
    broken.write_text(broken.read_text() + "    raise ZeroDivisionError\n")
    with pytest.raises(ZeroDivisionError):
        bring_up_to_date(store_file(home), key, clock.now(), head="later", scripts=scripts)
    assert schema(store_file(home), key) == before


def test_file_of_a_newer_program_is_refused(home, clock, tmp_path):
    library = found(home, clock)
    key = library._store.file_key
    library.close()
    bring_up_to_date(
        store_file(home), key, clock.now(), head="later", scripts=later_scripts(tmp_path)
    )
    with pytest.raises(StoreTooNew):
        open_library(home, "An Specimen", PASSPHRASE, clock)


def test_safety_copy_goes_after_two_weeks(home, clock, tmp_path):
    library = found(home, clock)
    library.close()
    (home / "copies").mkdir()
    copy = home / "copies" / "before-upgrade.db"
    copy.write_bytes(b"")
    real_now = copy.stat().st_mtime - clock.now().timestamp()
    clock.advance(timedelta(seconds=real_now, days=12))
    open_library(home, "An Specimen", PASSPHRASE, clock).close()
    assert copy.exists()
    clock.advance(timedelta(days=2))
    open_library(home, "An Specimen", PASSPHRASE, clock).close()
    assert not copy.exists()


def test_withdrawn_value_stays_in_no_copy_and_no_log(home, clock, tmp_path):
    library = found(home, clock)
    saved = library.members.register(draft(), Consents(email="weg@example.be")).member
    (home / "copies").mkdir()
    library.backup(home / "copies" / "before-upgrade.db")
    (home / "copies" / "before-upgrade.db.part").touch()  # of an upgrade that was killed
    library.consents.withdraw(saved.id, Purpose.EMAIL, Way.SCREEN)
    assert list((home / "copies").iterdir()) == []
    assert (home / "balie.db-wal").stat().st_size == 0
    library.close()


def test_backup_opens_with_the_key_and_holds_the_same(library, home, tmp_path):
    library.members.register(draft(), Consents())
    library.backup(tmp_path / "copy.db")
    connection = connect(tmp_path / "copy.db", library._store.file_key)
    assert connection.execute("SELECT surname FROM member").fetchall() == [("Specimen Peeters",)]
    connection.close()
    assert not (tmp_path / "copy.db").read_bytes().startswith(b"SQLite")
    assert [p.name for p in tmp_path.glob("copy*part*")] == []


def test_backup_can_be_repeated_over_the_last_one(library, tmp_path):
    library.backup(tmp_path / "copy.db")
    library.backup(tmp_path / "copy.db")


def test_projections_rebuilt_are_the_projections_kept(library):
    member = library.members.register(draft(), Consents(email="a@example.be")).member
    for n in range(4):
        library.catalogue.add(ItemDraft(f"B{n}", "T"))
    chance = random.Random(1)
    for _ in range(20):
        barcode = f"B{chance.randrange(4)}"
        if library.loans.of_member(member.id) and chance.random() < 0.5:
            library.loans.checkin(library.loans.of_member(member.id)[0].item.barcode)
        elif not any(x.item.barcode == barcode for x in library.loans.of_member(member.id)):
            library.loans.checkout(barcode, member.id)
    kept = records(library)
    with library._store.writing() as act:
        project_everything(act.connection)
    assert records(library) == kept


def test_whole_file_is_the_old_or_the_new_one(tmp_path):
    write_whole(tmp_path / "f", "old")
    (tmp_path / "f.new").write_text("torn")
    assert (tmp_path / "f").read_text() == "old"
    write_whole(tmp_path / "f", "new")
    assert [p.name for p in tmp_path.iterdir()] == ["f"]


def test_schema_is_made_in_one_go(tmp_path):
    from db.store.engine import writing_engine

    engine = writing_engine(tmp_path / "new.db", bytes(32))
    with engine.begin() as connection:
        make_schema(connection)
    engine.dispose()
    assert "member" in schema(tmp_path / "new.db", bytes(32))


def test_connections_that_begin_the_log_at_once_wait_for_each_other(tmp_path):
    from concurrent.futures import ThreadPoolExecutor

    from db.store.engine import _connected

    for number in range(60):  # of ten such meetings one or two went wrong
        path, key = tmp_path / f"{number}.db", bytes(32)
        first = _connected(path, key, ("PRAGMA journal_mode = DELETE",))
        first.execute("CREATE TABLE t (a)")
        first.close()
        with ThreadPoolExecutor(3) as threads:
            opened = list(threads.map(lambda _n, p=path, k=key: connect(p, k), range(3)))
        for connection in opened:
            connection.close()
