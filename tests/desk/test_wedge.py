"""Scans and typing are told apart, and neither loses a key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.counter.wedge import GAP, SHORTEST, Wedge, repaired

FAST, SLOW = GAP / 3, GAP * 4


class Desk:
    """A wedge with a person and a scanner in front of it."""

    def __init__(self, prefix: str = "") -> None:
        self.wedge = Wedge[str](prefix=prefix)
        self.now = 0.0
        self.field = ""
        self.scans: list[str] = []

    def press(self, key: str, after: float) -> None:
        self.now += after
        if after > self.wedge.patience:
            self.field += "".join(self.wedge.give_back())  # the timer went off
        if key == "\n":
            scan = self.wedge.end(self.now)
            self.scans += [scan] if scan else []
            self.field += "" if scan else "".join(self.wedge.give_back()) + "\n"
            return
        back, held = self.wedge.key(key, key, self.now)
        self.field += "".join(back) + ("" if held else key)

    def type(self, text: str) -> None:
        for key in text:
            self.press(key, SLOW)

    def scan(self, code: str) -> None:
        for place, key in enumerate(f"{self.wedge.prefix}{code}\n"):
            self.press(key, SLOW if place == 0 else FAST)

    def rest(self) -> None:
        self.field += "".join(self.wedge.give_back())


typing = st.tuples(st.just("type"), st.text("abc 1\n", min_size=1, max_size=8))
scans = st.tuples(st.just("scan"), st.text("0123456789", min_size=SHORTEST, max_size=20))


@pytest.mark.parametrize("prefix", ["", "~"])
@given(acts=st.lists(typing | scans, max_size=12))
def test_no_key_and_no_scan_is_lost(prefix: str, acts: list[tuple[str, str]]) -> None:
    desk = Desk(prefix)
    for act, text in acts:
        getattr(desk, act)(text)
    desk.rest()
    assert desk.scans == [text for act, text in acts if act == "scan"]
    assert desk.field == "".join(text for act, text in acts if act == "type")


@given(keys=st.lists(st.tuples(st.sampled_from("ab12\n"), st.floats(0, GAP * 3)), max_size=40))
def test_whatever_the_rhythm_every_key_arrives_once(keys: list[tuple[str, float]]) -> None:
    desk = Desk()
    for key, after in keys:
        desk.press(key, after)
    desk.rest()
    arrived = desk.field + "".join(f"{scan}\n" for scan in desk.scans)
    assert sorted(arrived) == sorted(key for key, _ in keys)


def test_a_short_fast_burst_is_typing() -> None:
    desk = Desk()
    for key in "ok\n":
        desk.press(key, FAST)
    assert (desk.field, desk.scans) == ("ok\n", [])


def test_a_late_enter_ends_no_scan() -> None:
    desk = Desk()
    for key in "12345678":
        desk.press(key, FAST)
    desk.press("\n", SLOW)
    assert (desk.field, desk.scans) == ("12345678\n", [])


def test_a_slow_scanner_is_understood_by_its_prefix() -> None:
    desk = Desk(prefix="~")
    for key in "~1234\n":
        desk.press(key, SLOW)
    assert (desk.field, desk.scans) == ("", ["1234"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("&é\"'(§è!çà", "1234567890"),
        ("&é\"'(-è_çà", "1234567890"),
        ('"ààà&é"\'(§', "3000123456"),
        ("30001234", "30001234"),
        ("Hé!", "Hé!"),
        ("", ""),
    ],
)
def test_digits_through_the_wrong_keyboard_are_repaired(typed: str, meant: str) -> None:
    assert repaired(typed) == meant


def test_a_busy_program_gives_keys_back_before_the_next_one_is_held() -> None:
    wedge = Wedge[str]()
    assert wedge.key("j", "j", 1.0) == ([], True)
    assert wedge.key("a", "a", 1.0 + SLOW) == (["j"], True)
    assert wedge.give_back() == ["a"]
