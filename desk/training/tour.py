"""The tour: the desk's main job on the real window, left behind as pictures and a report."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desk.app import Program
from desk.card_reader import Readers
from desk.training.band import furnisher
from desk.training.eyes import NotSeen, photograph
from desk.training.stage import Stage

REPORT = "report.json"


@dataclass(frozen=True, slots=True)
class Step:
    """One step as the report tells it; `ms` is from the act until its outcome was seen."""

    step: str
    ok: bool
    ms: int
    picture: str


@dataclass
class Tour:
    """Keeps the report and the pictures; the plot plays on it."""

    stage: Stage
    application: QApplication
    folder: Path
    language: str | None = None
    steps: list[Step] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Tell whether all steps went well."""
        return bool(self.steps) and all(step.ok for step in self.steps)

    def step(self, name: str, program: Program, act: Callable[[], None]) -> None:
        """Do one act, which ends when its outcome is seen; leave a picture and a line."""
        began = time.perf_counter()
        bugs = len(program.bugs)
        try:
            act()
            seen = len(program.bugs) == bugs
        except NotSeen:
            seen = False
        took = round((time.perf_counter() - began) * 1000)
        picture = f"{len(self.steps) + 1:02}-{name}.png"
        photograph(program.frame, self.folder / picture)
        self.steps.append(Step(name, seen, took, picture))

    @contextmanager
    def desk(self, home: Path, readers: Readers) -> Iterator[Program]:
        """Start the program on a home, as staff do in the morning, and end it."""
        program = Program(
            self.application,
            home,
            language=self.language,
            readers=readers,
            furnish=furnisher(self.stage.hands, self.stage.postgres),
        )
        try:
            program.start()
            yield program
        finally:
            program.close()

    def report(self) -> dict[str, object]:
        """Give the report as it is written."""
        return {
            "ok": self.ok,
            "reader": self.stage.reader_kind,
            "central": self.stage.central_kind,
            "steps": [asdict(step) for step in self.steps],
        }

    def write(self) -> None:
        """Write the report beside the pictures."""
        text = json.dumps(self.report(), indent=1) + "\n"
        (self.folder / REPORT).write_text(text, encoding="utf-8")
