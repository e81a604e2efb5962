"""A backup a day, made while staff work: one file for each desk, which replaces the last one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from db.domain.self_check import Job
from db.errors import BackupNotWritten
from desk.tasks import Lane, Runner

if TYPE_CHECKING:
    from db.domain.clock import Clock
    from db.library import Library
    from desk.settings import Backup

FIRST = timedelta(minutes=5)  # after the desk was opened, when the morning's rush is over
EVERY = timedelta(hours=1)  # between two looks whether it is time
DUE = timedelta(hours=20)  # so that a desk that opens at the same hour each day makes one each day
FOLDER = "backups"  # in the home, where the administrator named no other disk


class DailyBackup(QObject):
    """Looks now and then, in the lane of long work, whether the last backup is a day old.

    What goes wrong is told once, until a backup succeeds again. It ends with its parent.
    """

    def __init__(
        self,
        library: Library,
        runner: Runner,
        clock: Clock,
        settings: Backup,
        failed: Callable[[Exception], None],
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._runner, self._clock = library, runner, clock
        self._folder, self._failed = settings.folder, failed
        self._told = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._wait(FIRST)

    @property
    def target(self) -> Path:
        """Tell where the backup of this desk goes; desks may share a folder."""
        folder = Path(self._folder).expanduser() if self._folder else self._library.home / FOLDER
        return folder / f"desk-{self._library.session.desk_id.hex[-12:]}.balie"

    def look(self) -> None:
        """Make a backup if it is time."""
        self._runner.run(Lane.LONG, self._work, owner=self, done=self._done, failed=self._broke)

    def _work(self) -> bool:
        target = self.target
        if not self._is_due(target):
            self._library.keep_erased_list(target.parent)
            return False
        if not self._folder:
            target.parent.mkdir(mode=0o700, exist_ok=True)
        self._library.backup(target)
        self._library.books.ran(Job.BACKUP)
        return True

    def _is_due(self, target: Path) -> bool:
        """A folder that can't be looked into, such as a disk that is not plugged in, is told."""
        try:
            age = self._clock.now().timestamp() - target.stat().st_mtime
        except FileNotFoundError:
            return True
        except OSError as error:
            raise BackupNotWritten from error
        return abs(age) >= DUE.total_seconds()

    def _done(self, made: bool) -> None:
        if made:
            self._told = False
        self._wait(EVERY)

    def _broke(self, error: Exception) -> None:
        if not self._told:
            self._told = True
            self._failed(error)
        self._wait(EVERY)

    def _wait(self, time: timedelta) -> None:
        self._timer.start(round(time.total_seconds() * 1000))
