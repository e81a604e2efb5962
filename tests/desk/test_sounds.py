"""Tones: made here, different from each other, and no trouble where nothing can play them."""

from __future__ import annotations

import io
import wave
from pathlib import Path

import pytest

from desk.sounds import TONES, Sounds, tone


@pytest.mark.parametrize("name", TONES)
def test_a_tone_is_as_long_as_its_parts(name: str) -> None:
    with wave.open(io.BytesIO(tone(name))) as file:
        seconds = file.getnframes() / file.getframerate()
    assert seconds == pytest.approx(sum(length for _, length in TONES[name]) / 1000, abs=0.001)


def test_no_two_tones_are_the_same() -> None:
    assert len({tone(name) for name in TONES}) == len(TONES)


def test_a_tone_is_played_from_a_file_that_goes_away() -> None:
    played: list[tuple[Path, bytes]] = []
    sounds = Sounds(lambda path: played.append((path, path.read_bytes())))
    sounds.play("stop")
    sounds.close()
    [(path, content)] = played
    assert content == tone("stop")
    assert not path.exists()


def test_without_a_player_or_a_tone_there_is_silence() -> None:
    played: list[Path] = []
    for player, name in ((None, "ok"), (played.append, "neutral")):
        sounds = Sounds(player)
        sounds.play(name)
        sounds.close()
    assert played == []
