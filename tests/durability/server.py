"""A PostgreSQL that can be killed with -9 and started again, with its safe settings on."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.central.postgres import _WHO, Postgres, _programs, _run, _with_template
from tests.central.server_folders import server_folder

_SETTINGS = (  # what a real server has: an answered commit is on disk
    "listen_addresses = ''\nfsync = on\nsynchronous_commit = on\nfull_page_writes = on\n"
    "max_connections = 40\nrestart_after_crash = on\nlog_min_messages = fatal\n"
)
_ATTEMPTS = 60


@dataclass
class Server:
    """A running server of this test alone."""

    postgres: Postgres
    control: Path
    user: str | None

    @property
    def data(self) -> Path:
        return self.postgres.socket / "data"

    def kill(self) -> None:
        """Kill every process of the server at once, as when the power goes."""
        first = int((self.data / "postmaster.pid").read_text().split()[0])
        os.kill(first, signal.SIGSTOP)  # so that it can't look after its children
        for pid in (*_children(first), first):
            with suppress(ProcessLookupError):  # it ended by itself in between
                os.kill(pid, signal.SIGKILL)

    def start(self) -> None:
        """Start it and wait until it has recovered what its log holds."""
        for attempt in range(_ATTEMPTS):
            try:
                start(self.control, self.data, self.user)
            except subprocess.CalledProcessError:  # remains of the killed one are still going
                if attempt == _ATTEMPTS - 1:
                    raise
            else:
                return


def start(control: Path, data: Path, user: str | None) -> None:
    """Start a server on a Unix socket beside its data."""
    _run(user, control, "-D", data, "-l", data / "log", "-o", f"-k {data.parent}", "-w", "start")


@contextmanager
def killable_postgres() -> Iterator[Server]:
    """Make a server in a folder of its own; end it and remove the folder."""
    with server_folder() as folder:
        binaries, user = _programs(folder)
        data = folder / "data"
        _run(user, binaries / "initdb", "-D", data, "-U", "postgres", "-E", "UTF8", "--no-sync",
             "-A", "trust", "--locale=C.UTF-8")  # fmt: skip
        (data / "postgresql.auto.conf").write_text(_SETTINGS)
        (data / "pg_hba.conf").write_text(_WHO)
        start(binaries / "pg_ctl", data, user)
        server = Server(_with_template(Postgres(folder)), binaries / "pg_ctl", user)
        try:
            yield server
        finally:
            _run(user, server.control, "-D", data, "-m", "immediate", "-w", "stop")


def _children(parent: int) -> list[int]:
    """List the processes of a server, where the system tells."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it ended while the list was read
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
            if int(fields[1]) == parent:
                found.append(int(entry.name))
    return found
