"""What a run that was killed left behind is ended by the next, and what is in use is not."""

from __future__ import annotations

from pathlib import Path

from tests.central.server_folders import end_leftovers, server_folder


def left_behind(place: Path) -> Path:
    folder = place / "balie-pg-killed"
    (folder / "data").mkdir(parents=True)
    (folder / "held").touch()
    (folder / "data" / "postmaster.pid").write_text("999999999\n")
    return folder


def test_folder_of_a_run_that_was_killed_goes_and_one_in_use_stays(tmp_path: Path) -> None:
    with server_folder(tmp_path) as folder:
        killed = left_behind(tmp_path)
        end_leftovers(tmp_path, older=-1)
        assert not killed.exists()
        assert folder.exists()
    assert not folder.exists()


def test_folder_that_was_made_a_moment_ago_is_left_alone(tmp_path: Path) -> None:
    young = left_behind(tmp_path)
    end_leftovers(tmp_path)
    assert young.exists()
