"""Tones: made here, different from each other, and no trouble where nothing can play them."""

from __future__ import annotations

import io
import wave
from pathlib import Path

import pytest

from desk.sounds import TONES, Sounds, player, tone


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
    for through, name in ((None, "ok"), (played.append, "neutral")):
        sounds = Sounds(through)
        sounds.play(name)
        sounds.close()
    assert played == []


def test_a_computer_without_a_player_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert player() is None


def test_a_tone_never_holds_up_work_and_is_not_played_over(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    played, go_on = tmp_path / "played", tmp_path / "go-on"
    program = tmp_path / "pw-play"
    program.write_text(
        f"#!/bin/sh\necho . >> '{played}'\nwhile [ ! -e '{go_on}' ]; do sleep 0.01; done\n"
    )
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    play = player()
    assert play is not None
    play(tmp_path / "tone.wav")
    play(tmp_path / "tone.wav")
    go_on.touch()
    play._playing.wait(5)  # type: ignore[attr-defined]
    assert played.read_text() == ".\n"
