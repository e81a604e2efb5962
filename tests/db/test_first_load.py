"""The parts of a first load: the next one is under way while one is written, and no further."""

from __future__ import annotations

from threading import Event
from types import SimpleNamespace
from uuid import UUID

import pytest

from db.errors import CentralUnreachable
from db.store.sync_state import FIRST_KEY, StateRow
from db.sync import bootstrap

PATIENCE = 10  # seconds


class Centre:
    """Gives two rows a part out of five, and notes what it was asked."""

    def __init__(self, breaks_at: int | None = None) -> None:
        self.rows = [StateRow("item", str(UUID(int=n)), None, {}, {}) for n in range(1, 6)]
        self.asked, self.breaks_at = [], breaks_at
        self.second = Event()

    def state(self, after):
        if len(self.asked) == self.breaks_at:
            raise CentralUnreachable
        self.asked.append(after[1])
        if len(self.asked) == 2:
            self.second.set()
        return [row for row in self.rows if row.record_id > after[1]][:2]


@pytest.fixture(autouse=True)
def short(monkeypatch):
    monkeypatch.setattr(bootstrap, "STATE_ROWS", 2)


def pages(centre):
    nobody = SimpleNamespace(subject_keys=lambda _: {})
    return bootstrap._pages(nobody, centre, FIRST_KEY)


def test_next_part_is_asked_for_while_one_is_worked_on():
    centre = Centre()
    parts = pages(centre)
    assert [row.record_id for row in next(parts)[0]] == [str(UUID(int=n)) for n in (1, 2)]
    assert centre.second.wait(PATIENCE)
    assert [len(rows) for rows, _keys in parts] == [2, 1]
    assert len(centre.asked) == 3, "each part is asked for once"


def test_line_that_breaks_meanwhile_is_told_after_what_came():
    parts = pages(Centre(breaks_at=1))
    assert len(next(parts)[0]) == 2
    with pytest.raises(CentralUnreachable):
        next(parts)


def test_load_that_is_called_off_leaves_no_question_on_the_line():
    centre = Centre()
    parts = pages(centre)
    next(parts)
    parts.close()
    assert len(centre.asked) == 2
