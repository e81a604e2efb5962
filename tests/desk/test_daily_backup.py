"""A backup a day: in the lane of long work, told once when it can't be made."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from db.errors import BackupNotWritten
from db.library import Library
from desk import daily_backup
from desk.daily_backup import DailyBackup
from desk.settings import Backup
from desk.tasks import Lane
from tests.db.libraries import FixedClock, found
from tests.desk.ends import end_object
from tests.desk.runners import ImmediateRunner


@dataclass
class Scene:
    library: Library
    clock: FixedClock
    runner: ImmediateRunner = field(default_factory=ImmediateRunner)
    troubles: list[Exception] = field(default_factory=list)
    made: list[DailyBackup] = field(default_factory=list)

    def backups(self, folder: str = "") -> DailyBackup:
        self.made.append(
            DailyBackup(self.library, self.runner, self.clock, Backup(folder), self.troubles.append)
        )
        return self.made[-1]


@pytest.fixture
def scene(qapp: object, tmp_path: Path) -> Iterator[Scene]:
    clock = FixedClock()
    scene = Scene(found(tmp_path / "home", clock), clock)
    yield scene
    for made in scene.made:
        end_object(made)
    scene.library.close()


def age(file: Path, clock: FixedClock, by: timedelta) -> None:
    made = (clock.now() - by).timestamp()
    os.utime(file, (made, made))


def test_first_backup_lies_in_the_home_for_its_owner_alone(scene: Scene) -> None:
    backups = scene.backups()
    backups.look()
    assert backups.target.parent == scene.library.home / "backups"
    assert backups.target.exists()
    assert scene.runner.lanes == [Lane.LONG]
    if os.name == "posix":
        assert backups.target.parent.stat().st_mode & 0o077 == 0


def test_another_follows_when_the_last_is_a_day_old(scene: Scene) -> None:
    backups = scene.backups()
    backups.look()
    age(backups.target, scene.clock, timedelta(hours=19))
    before = backups.target.stat().st_ino
    backups.look()
    assert backups.target.stat().st_ino == before
    age(backups.target, scene.clock, timedelta(hours=21))
    backups.look()
    assert backups.target.stat().st_ino != before
    assert scene.troubles == []


def test_backup_from_the_future_does_not_stop_the_next(scene: Scene) -> None:
    backups = scene.backups()
    backups.look()
    age(backups.target, scene.clock, timedelta(days=-400))
    before = backups.target.stat().st_ino
    backups.look()
    assert backups.target.stat().st_ino != before


def test_administrator_chooses_another_disk_that_desks_may_share(
    scene: Scene, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    backups = scene.backups(str(disk))
    backups.look()
    assert [file.name for file in disk.iterdir()] == [backups.target.name]
    assert scene.library.session.desk_id.hex[-12:] in backups.target.name


def test_disk_that_is_not_there_is_told_once_until_it_comes_back(
    scene: Scene, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    backups = scene.backups(str(disk))
    backups.look()
    backups.look()
    assert [type(trouble) for trouble in scene.troubles] == [BackupNotWritten]
    disk.mkdir()
    backups.look()
    shutil.rmtree(disk)
    backups.look()
    assert len(scene.troubles) == 2


def test_it_looks_again_and_again_by_itself(
    scene: Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(daily_backup, "FIRST", timedelta(milliseconds=1))
    monkeypatch.setattr(daily_backup, "EVERY", timedelta(milliseconds=1))
    scene.backups()
    qtbot.waitUntil(lambda: len(scene.runner.lanes) >= 3)
