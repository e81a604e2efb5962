"""The pick list at a large house: one copy a hold, found without holding each against each."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

from db.domain import picking
from db.domain.hold import Copy, Hold, HoldState, Standing, may_fill

TODAY = date(2026, 11, 20)
HERE, THERE = UUID(int=1), UUID(int=2)


def waiting(n: int, title_id: UUID | None, item_id: UUID | None = None) -> HoldState:
    hold = Hold(UUID(int=n + 10), uuid4(), title_id, item_id, HERE, date(2027, 1, 1), (n, 1))
    return HoldState(hold, Standing.WAITING, HERE)


def test_each_hold_is_held_against_the_copies_of_its_title_alone(monkeypatch):
    looked_at = []

    def counted(hold, copy):
        looked_at.append(copy.id)
        return may_fill(hold, copy)

    monkeypatch.setattr(picking, "may_fill", counted)
    titles = [UUID(int=5000 + n) for n in range(2000)]
    copies = [Copy(UUID(int=10_000 + n), title, HERE) for n, title in enumerate(titles)]
    picks = picking.assign([waiting(n, t) for n, t in enumerate(titles)], copies, TODAY)
    assert len(picks) == len(titles)
    assert len(looked_at) == len(titles)


def test_copy_that_is_given_to_one_is_not_given_to_another():
    title = uuid4()
    far, near = Copy(UUID(int=1), title, THERE), Copy(UUID(int=2), title, HERE)
    asked = [waiting(1, None, near.id), waiting(2, title), waiting(3, title)]
    picks = picking.assign(asked, [far, near], TODAY)
    assert [(p.state.hold.version[0], p.copy) for p in picks] == [(1, near), (2, far)]
