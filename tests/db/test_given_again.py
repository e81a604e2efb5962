"""A consent withdrawn and given again at one desk, and given at another that knew of neither."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import pytest

from db.domain.consent import Consents, Purpose, Way
from tests.db.libraries import draft
from tests.db.two_desks import bring, deliver, second_desk, sent

MINUTE = timedelta(minutes=1)
AGAIN, UNKNOWING = "again@specimen.example", "unknowing@specimen.example"
ORDERS = list(permutations(("no", "again", "unknowing")))


def given(library, member_id, address):
    library.consents.give(member_id, Purpose.EMAIL, address, Way.SCREEN, "nl")


def since(library, act):
    """Do something at a desk; give what it queued for that."""
    before = len(sent(library._store))
    act()
    return sent(library._store)[before:]


def said(here, there, clock, member_id, *, unknowing_last):
    """Say no and yes again here, and yes there; give what each wrote."""

    def again():
        clock.advance(MINUTE)
        return since(here, lambda: given(here, member_id, AGAIN))

    def unknowing():
        clock.advance(MINUTE)
        return since(there, lambda: given(there, member_id, UNKNOWING))

    no = since(here, lambda: here.consents.withdraw(member_id, Purpose.EMAIL, Way.SCREEN))
    turns = [("again", again), ("unknowing", unknowing)]
    return {"no": no, **{name: say() for name, say in (turns if unknowing_last else turns[::-1])}}


@pytest.fixture
def three(desks, tmp_path, clock):
    one, two = desks
    third = second_desk(one, tmp_path / "third", clock, origin=3)
    yield one, two, third
    third.close()


def met(three, clock, order, *, unknowing_last):
    """Let the third desk hear it in this order, act by act, and tell all; give what each holds."""
    one, two, third = three
    member_id = one.members.register(draft(), Consents()).member.id
    bring(one, two)
    bring(one, third)
    acts = said(one, two, clock, member_id, unknowing_last=unknowing_last)
    clock.advance(MINUTE)
    for name in order:
        deliver((two if name == "unknowing" else one)._store, third._store, acts[name])
    for source, target in permutations(three, 2):
        bring(source, target)
    return {library.members.get(member_id).email for library in three}


@pytest.mark.parametrize("order", ORDERS)
def test_value_given_again_later_stays_whatever_a_desk_heard_first(three, clock, order):
    assert met(three, clock, order, unknowing_last=False) == {AGAIN}


@pytest.mark.parametrize("order", ORDERS)
def test_value_of_the_unknowing_yes_goes_where_a_desk_had_not_heard_the_new_one(
    three, clock, order
):
    heard_half = order.index("again") == len(order) - 1
    assert met(three, clock, order, unknowing_last=True) == {None if heard_half else UNKNOWING}
