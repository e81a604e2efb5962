"""Waiting for other programs: told after a while, given up after a longer one, never for ever."""

from __future__ import annotations

import threading
from concurrent.futures import Future

import pytest

from eid import scard
from eid.errors import Cancelled, CardBusy, CardMute
from eid.patience import Patience, in_time, unless_called_off, while_shared

QUICK = Patience(busy=0.02, give_up=0.05, shared=(0.01, 0.02))


def test_work_that_is_done_in_time_is_handed_over():
    assert in_time(lambda _: "card", QUICK) == "card"


def test_trouble_in_the_work_is_raised_where_it_is_waited_for():
    def mute(_: threading.Event) -> None:
        raise CardMute

    with pytest.raises(CardMute):
        in_time(mute, QUICK)


def test_slow_work_is_reported_and_still_handed_over():
    told = threading.Event()

    def slow(_: threading.Event) -> str:
        told.wait(5)
        return "card"

    assert in_time(slow, Patience(busy=0.02, give_up=5), told.set) == "card"


@pytest.mark.parametrize("undone", [True, False])
def test_work_that_comes_too_late_is_undone(undone):
    released, late = threading.Event(), threading.Event()

    def stuck(given_up: threading.Event) -> str:
        given_up.wait(5)
        late.set()
        return "card"

    with pytest.raises(CardBusy):
        in_time(stuck, QUICK, undo=(lambda _: released.set()) if undone else None)
    assert late.wait(5)
    assert released.wait(5) if undone else not released.is_set()


def test_work_that_fails_too_late_is_not_undone():
    undone: list[object] = []
    failed = threading.Event()

    def stuck(given_up: threading.Event) -> None:
        given_up.wait(5)
        failed.set()
        raise CardMute

    with pytest.raises(CardBusy):
        in_time(stuck, QUICK, undo=undone.append)
    assert failed.wait(5)
    assert undone == []


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ([scard.SUCCESS], scard.SUCCESS),
        ([scard.SHARING_VIOLATION, scard.SHARING_VIOLATION, scard.SUCCESS], scard.SUCCESS),
        ([scard.SHARING_VIOLATION, scard.REMOVED_CARD], scard.REMOVED_CARD),
        ([scard.SHARING_VIOLATION] * 9, scard.SHARING_VIOLATION),
    ],
)
def test_card_held_by_another_is_tried_again_for_a_while(codes, expected):
    answers = iter(codes)
    assert while_shared(lambda: next(answers), QUICK, threading.Event()) == expected


def test_waiting_ends_when_we_gave_up():
    given_up = threading.Event()
    given_up.set()
    answers = iter([scard.SHARING_VIOLATION])
    code = while_shared(lambda: next(answers), QUICK, given_up)
    assert code == scard.SHARING_VIOLATION


def test_work_that_ends_by_itself_gives_its_outcome():
    assert unless_called_off(lambda: 7, Future()) == 7


def test_trouble_in_the_work_comes_out_as_it_is():
    def mute():
        raise CardMute

    with pytest.raises(CardMute):
        unless_called_off(mute, Future())


def test_work_that_stalls_is_left_behind_when_it_is_called_off():
    stalled, called_off = threading.Event(), Future()
    started = threading.Event()

    def stall():
        started.set()
        stalled.wait()

    def call_off():
        started.wait()
        called_off.set_result(None)

    threading.Thread(target=call_off).start()
    with pytest.raises(Cancelled):
        unless_called_off(stall, called_off)
    stalled.set()
