"""The tour tells the story of the whole desk: window, card, records, exchange."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from desk.training import stage
from desk.training.simulated_readers import SimulatedReaders
from eid.virtual_pcscd import NoVirtualReader

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour")
    played = subprocess.run(
        [sys.executable, "-m", "desk", "demo", "--tour", str(folder), "--language", "nl"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )
    assert played.returncode == 0, played.stdout + played.stderr
    return folder


@pytest.fixture(scope="module")
def report(folder: Path) -> Any:
    return json.loads((folder / "report.json").read_text())


@pytest.mark.timeout(300)
def test_every_step_of_the_tour_goes_well(report: Any) -> None:
    assert report["ok"]
    assert [step["step"] for step in report["steps"] if not step["ok"]] == []


def test_every_picture_bears_the_mark_of_training(report: Any, folder: Path) -> None:
    for step in report["steps"]:
        picture = QImage(str(folder / step["picture"]))
        assert picture.pixel(5, 5) != picture.pixel(5, 300), step["picture"]


def test_the_tour_plays_on_a_real_central_store_and_a_real_reader(report: Any) -> None:
    assert report["central"] == "postgresql"
    assert report["reader"] == "pcsc"


def test_the_report_has_the_shape_that_other_programs_read(report: Any) -> None:
    assert set(report) == {"ok", "reader", "central", "steps"}
    kinds = {"step": str, "ok": bool, "ms": int, "picture": str}
    for step in report["steps"]:
        assert {name: type(value) for name, value in step.items()} == kinds


def test_without_the_virtual_reader_the_simulated_one_plays_and_it_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing() -> None:
        raise NoVirtualReader("vsmartcard-vpcd", "its driver is missing")

    monkeypatch.setattr(stage, "VirtualHands", missing)
    with contextlib.ExitStack() as ending:
        readers, _, kind = stage._readers(ending, real=True)
    assert isinstance(readers, SimulatedReaders)
    assert kind == "simulated"


def test_the_steps_tell_the_whole_story(report: Any) -> None:
    told = [step["step"] for step in report["steps"]]
    story = [
        *("card-checked", "saved", "known-by-card", "lent", "return-screen", "cable-out"),
        *("lent-offline", "returned-offline", "cable-back", "second-desk-knows-the-card"),
        *("second-desk-has-the-file", "change-came-back", "number-nowhere"),
    ]
    assert [step for step in told if step in story] == story


def test_every_step_leaves_a_picture(folder: Path, report: Any) -> None:
    sizes = {step["picture"]: (folder / step["picture"]).stat().st_size for step in report["steps"]}
    assert min(sizes.values()) > 10_000
    assert list(sizes) == sorted(sizes)
