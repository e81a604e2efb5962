"""From the card's last byte of the identity to the name on the screen, before the address is read.

The whole program on the training library, a card of real pace in the simulated reader, somebody
who is not a member yet: the record is looked up and the form is drawn in between.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QLineEdit

from desk.app import Program
from desk.application import make_application
from desk.training.cards import newcomer
from desk.training.eyes import pause, until
from desk.training.library import Size, found_training_library
from desk.training.simulated_readers import SimulatedReaders
from eid.card_factory import make_card
from eid.faults import Faulty, RealTime
from eid.layout import ADDRESS_FILE
from eid.simulated import AnyCard

RUNS = 7
BAR = 20.0  # milliseconds
SMALL = Size(members=30, items=30, late_loans=1, loans=1)


class Marked(Faulty):
    """A card that remembers when it had given the identity, and when it gave the address."""

    def __init__(self, card: AnyCard) -> None:
        super().__init__(card)
        self.before_address = self.address_given = self._answered = 0.0

    def answer(self, apdu: bytes) -> bytes:
        if apdu.endswith(ADDRESS_FILE):
            self.before_address = self._answered
        answer = super().answer(apdu)
        self._answered = time.perf_counter()
        if self.before_address and not self.address_given and len(answer) > 2:
            self.address_given = self._answered
        return answer


class Eye(QObject):
    """Sees when a name is painted, first anywhere and then in the form."""

    def __init__(self, expected: str) -> None:
        super().__init__()
        self._expected = expected
        self.anywhere = self.in_form = 0.0

    def eventFilter(self, target: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        painted = event.type() is QEvent.Type.Paint and isinstance(target, QLabel | QLineEdit)
        if painted and self._expected in str(target.property("text")):
            now = time.perf_counter()
            self.anywhere = self.anywhere or now
            if isinstance(target, QLineEdit):
                self.in_form = self.in_form or now
        return False


def measure() -> dict[str, object]:
    """How long the name takes, in milliseconds; the median and the worst of the runs."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    with tempfile.TemporaryDirectory(prefix="balie-bench-") as folder:
        home = Path(folder)
        library, _ = found_training_library(home, SMALL)
        hands = SimulatedReaders()
        program = Program(application, home, language="nl", readers=hands)
        program.open(library)
        program.frame.show()
        pause(300)
        figures = {
            f"applet {edition}": figures_of(program, hands, edition) for edition in ("1.7", "1.8")
        }
        program.close()
    return dict(figures)


def figures_of(program: Program, hands: SimulatedReaders, edition: str) -> dict[str, object]:
    """Put the same card in a few times, and cancel the registration that it begins."""
    found = [one_card(program, hands, edition) for _ in range(RUNS)]
    name = [one.name for one in found]
    return {
        "name painted after ms": round(median(name), 1),
        "worst of the runs ms": round(max(name), 1),
        "within the bar": median(name) <= BAR,
        "before the address was read": sum(one.before_address for one in found),
        "form painted after ms": round(median(one.form for one in found), 1),
        "runs": RUNS,
    }


@dataclass(frozen=True)
class Seen:
    """What one card took, in milliseconds from the last byte of its identity."""

    name: float
    form: float
    before_address: bool


def one_card(program: Program, hands: SimulatedReaders, edition: str) -> Seen:
    """Put a card in, look, and put everything away again."""
    person = newcomer()
    eye = Eye(person.surname)
    make_application().installEventFilter(eye)
    card = Marked(RealTime(make_card(person, edition)))
    hands.put_in(card)
    until(lambda: bool(eye.in_form and card.address_given))
    seen = Seen(
        (eye.anywhere - card.before_address) * 1000,
        (eye.in_form - card.before_address) * 1000,
        eye.anywhere < card.address_given,
    )
    make_application().removeEventFilter(eye)
    hands.take_out()
    pause(50)
    assert program.desk is not None
    program.desk.registration.cancel()
    pause(50)
    return seen


if __name__ == "__main__":
    print(json.dumps(measure()))
