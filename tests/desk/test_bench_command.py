"""`balie bench` runs the measures there are, and says which when asked for another."""

from __future__ import annotations

import argparse
import json

import pytest

from desk.commands import bench


@pytest.fixture
def measure(tmp_path, monkeypatch):
    folder = tmp_path / "benchmarks"
    folder.mkdir()
    monkeypatch.setattr(bench, "ROOT", tmp_path)
    return (folder / "sample.py").write_text


def arguments(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    bench.configure(parser)
    return parser.parse_args(words)


def test_figures_are_shown_as_json_for_programs(measure, capsys):
    measure("import json; print(json.dumps({'ratio': 1.5}))")
    assert bench.run(arguments("sample", "--json")) == 0
    assert json.loads(capsys.readouterr().out) == {"ratio": 1.5}


def test_figures_are_shown_as_lines_for_people(measure, capsys):
    measure("import json; print(json.dumps({'scan': {'ratio': 1.5}}))")
    assert bench.run(arguments("sample")) == 0
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["scan"],
        ["ratio", "1.5"],
    ]


def test_unknown_measure_names_the_known_ones(measure, capsys):
    measure("")
    assert bench.run(arguments("other")) == 2
    assert "sample" in capsys.readouterr().err


def test_failing_measure_is_trouble(measure, capsys):
    measure("raise SystemExit('no reader')")
    assert bench.run(arguments("sample")) == 3
    assert "no reader" in capsys.readouterr().err
