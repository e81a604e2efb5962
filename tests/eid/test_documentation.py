from __future__ import annotations

import pkgutil
import re
from contextlib import contextmanager
from pathlib import Path

from eid import pcsc
from eid.card import read
from eid.simulated import SimulatedConnection
from eid.specimens import specimen
from tests.cards.bench import card

PAGE = Path(__file__).parents[2] / "docs" / "eid.md"
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@contextmanager
def a_reader(_name=None):
    yield SimulatedConnection(card(edition="1.7"))


def test_the_first_example_prints_a_name(monkeypatch, capsys):
    monkeypatch.setattr(pcsc, "open_card", a_reader)
    exec(BLOCKS[0], {})
    assert capsys.readouterr().out.strip() == specimen(0).surname


def test_the_example_without_a_reader_runs():
    exec(BLOCKS[1], {})


def test_the_commands_told_are_those_sent():
    stages = []
    data = read(SimulatedConnection(card(specimen(5), "1.7")), on_progress=stages.append)
    told = [
        int(n)
        for n in re.findall(r"^\| `(?:identity|address)` .* (\d+) \|$", PAGE.read_text(), re.M)
    ]
    assert told == [stage.timing.apdus for stage in stages[:2]]
    assert 13 <= stages[2].timing.apdus <= 15
    assert 27 <= data.timing.apdus <= 31


def test_the_names_of_the_face_are_there():
    face = PAGE.read_text(encoding="utf-8").split("## The face of the room")[1]
    names = re.findall(r"`(eid\.[\w.]+)`", face.split("\n## ")[0])
    assert len(names) > 8
    assert [name for name in names if pkgutil.resolve_name(name) is None] == []


def test_reading_a_card_takes_three_lines():
    lines = [line for line in BLOCKS[0].splitlines() if line and "import" not in line]
    assert len(lines) <= 3
