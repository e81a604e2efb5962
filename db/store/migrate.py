"""The schema of the local file: made for new ones, brought up to date for older ones."""

from __future__ import annotations

import logging
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Index, create_mock_engine, text
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.exc import OperationalError
from sqlalchemy.schema import CreateIndex, DropIndex

import db.migrations.local
import db.store.local_tables
from db.errors import StoreDamaged, StoreTooNew
from db.store.backup import write_sealed
from db.store.copies import copy_file, safety_copy
from db.store.engine import connect, reading_engine, writing_engine
from db.store.faults import translated
from db.store.projections import project_everything
from db.store.tables import metadata
from db.store.unknown_values import take_up_values

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0029"  # the newest revision; a test holds it against the folder
SCRIPTS = Path(db.migrations.local.__file__).parent
ALL_TABLES = (metadata, db.store.local_tables.outbox)  # importing both modules fills the metadata
_log = logging.getLogger(__name__)


def make_schema(connection: Connection) -> None:
    """Make all tables of a new file."""
    for statement in _schema():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


@cache
def _schema() -> tuple[str, ...]:
    """Put all that makes the tables into words, once."""
    words: list[str] = []
    listening = create_mock_engine(
        "sqlite://", lambda part, *_: words.append(str(part.compile(dialect=SQLiteDialect())))
    )
    metadata.create_all(listening, checkfirst=False)
    return tuple(words)


def make_schema_by_steps(path: Path, file_key: bytes) -> None:
    """Make the tables as a file of the first version would have got them: by every migration."""
    engine = writing_engine(path, file_key)
    try:
        with translated(), engine.begin() as connection:
            _upgrade(_config(SCRIPTS), connection)
    finally:
        engine.dispose()


def drop_indexes(connection: Connection) -> None:
    """Take the indexes away: tables are filled more quickly without."""
    for index in _indexes():
        connection.execute(DropIndex(index))


def make_indexes(connection: Connection) -> None:
    """Make the indexes that are not there yet."""
    for index in _indexes():
        connection.execute(CreateIndex(index, if_not_exists=True))


def _indexes() -> list[Index]:
    found = [index for table in metadata.sorted_tables for index in table.indexes]
    return sorted(found, key=lambda index: str(index.name))


def bring_up_to_date(
    path: Path, file_key: bytes, now: datetime, *, head: str = HEAD, scripts: Path = SCRIPTS
) -> None:
    """Upgrade an older file in one transaction, after a copy; raise StoreTooNew for a newer one."""
    found = _found(path, file_key)
    if found == head:
        return
    engine = writing_engine(path, file_key)
    try:
        with translated():
            config = _config(scripts)
            _check_known(config, found)
            _keep_copy(path, file_key, safety_copy(path.parent, found, now))
            with engine.begin() as connection:
                _upgrade(config, connection)
                take_up_values(connection)
                project_everything(connection)
        _log.info("The local file was brought from revision %s to %s", found, head)
    finally:
        engine.dispose()


def _keep_copy(path: Path, file_key: bytes, target: Path) -> None:
    """Copy the file as a backup of the version before, which the recovery sheet alone opens."""

    def copy_to(copy: Path) -> None:
        copy_file(path, file_key, copy)

    if public_key := _public_key(path, file_key):
        write_sealed(target, copy_to, file_key, public_key)
    else:  # a desk that joins holds no library yet: nothing to go back to, and no sheet for it
        copy_to(target)


def _public_key(path: Path, file_key: bytes) -> str:
    """Read what keys are sealed to; the column is as old as the file."""
    connection = connect(path, file_key)
    try:
        row = connection.execute("SELECT recovery_public_key FROM library").fetchone()
    finally:
        connection.close()
    return row[0] or "" if row else ""


def _found(path: Path, file_key: bytes) -> str:
    """Read the revision of a file, which another program may be writing in (`balie check`)."""
    engine = reading_engine(path, file_key)
    try:
        with translated(), engine.begin() as connection:
            return _revision(connection)
    finally:
        engine.dispose()


def _revision(connection: Connection) -> str:
    try:
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    except OperationalError as error:
        if "no such table" in str(error.orig):
            raise StoreDamaged from error
        raise


def _check_known(config: Config, revision: str) -> None:
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    try:
        ScriptDirectory.from_config(config).get_revision(revision)
    except CommandError as error:
        raise StoreTooNew from error


def _upgrade(config: Config, connection: Connection) -> None:
    from alembic import command

    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _config(scripts: Path) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
