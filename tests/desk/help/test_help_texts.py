"""The help in four languages: the same screens, the same advice, the same keys."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

from desk.help.screens import NAMED, screen
from desk.language import LANGUAGES
from resources.door import resource


def texts(code: str) -> dict[str, Any]:
    return tomllib.loads(resource("help", f"{code}.toml").read_text(encoding="utf-8"))


def shape(code: str) -> dict[str, Any]:
    """The screens of a language: how much is said, and which keys are named where."""
    told = texts(code)
    words = sorted(told.pop("words"))
    return {
        "words": words,
        **{
            place: [
                NAMED.findall(said["hint"]),
                *([*NAMED.findall(what), *NAMED.findall(then)] for what, then in said["when"]),
            ]
            for place, said in told.items()
        },
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_says_the_same_with_the_same_keys(code: str) -> None:
    assert shape(code) == shape("en")


@pytest.mark.parametrize("code", LANGUAGES)
def test_help_is_short(code: str) -> None:
    for place, said in texts(code).items():
        if place != "words":
            assert len(said["hint"]) <= 110
            assert len(said["for"]) <= 150
            assert 1 <= len(said["when"]) <= 4
            assert all(re.search(r"[.]$", then) or "85" in then for _what, then in said["when"])


def test_the_key_of_an_act_stands_where_it_is_named() -> None:
    told = screen("en", "counter", lambda act: f"<{act}>")
    assert told is not None
    assert told.hint.endswith("Press <end_session>.")


def test_a_place_without_help_has_none() -> None:
    assert screen("en", "nowhere", str) is None
