from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

SETUP = Path(__file__).parents[2] / "packaging" / "setup.sh"
RENAMED = "installed libglib2.0-0t64 libglib2.0-0 (= 2.80.0-6ubuntu3)"

Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]


def program(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs the script as someone without rights, on a machine where only the given packages are."""

    def start(*installed: str, what: str = "test", **environment: str) -> Result:
        listing = "\n".join(",".join(line.split(" ", 2)) for line in installed)
        program(tmp_path, "dpkg-query", f"cat <<'END'\n{listing}\nEND")
        program(tmp_path, "id", "echo 1000")
        program(tmp_path, "sudo", "exit 1")
        path = f"{tmp_path}:{os.environ['PATH']}"
        return subprocess.run(
            [str(SETUP), what],
            env=os.environ | {"PATH": path} | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return start


def asked_for(result: Result) -> list[str]:
    lines = [line for line in result.stderr.splitlines() if "apt-get install" in line]
    assert len(lines) == 1
    return lines[0].split("--no-install-recommends")[1].split()


def test_without_rights_one_line_is_printed_and_nothing_is_green(run: Run) -> None:
    result = run("installed bash")
    assert result.returncode == 3
    assert {"gcc", "pcscd", "vsmartcard-vpcd", "opensc"} <= set(asked_for(result))


def test_what_is_installed_is_not_asked_for(run: Run) -> None:
    assert "gcc" not in asked_for(run("installed gcc c-compiler"))


def test_what_was_removed_is_asked_for(run: Run) -> None:
    assert "gcc" in asked_for(run("config-files gcc c-compiler"))


def test_a_renamed_package_that_provides_the_old_name_is_enough(run: Run) -> None:
    assert "libglib2.0-0" not in asked_for(run(RENAMED))


def test_the_training_library_needs_a_window_but_no_virtual_reader(run: Run) -> None:
    asked = asked_for(run("installed bash", what="training"))
    assert "libxcb-cursor0" in asked
    assert "vsmartcard-vpcd" not in asked


def test_too_old_a_python_is_refused(run: Run, tmp_path: Path) -> None:
    program(tmp_path, "old-python", "exit 1")
    result = run("installed bash", PYTHON="old-python")
    assert result.returncode == 3
    assert "3.11" in result.stderr
