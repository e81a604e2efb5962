"""Four short tones, made here and played by the operating system; never the only signal."""

from __future__ import annotations

import io
import math
import shutil
import struct
import subprocess
import sys
import wave
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

RATE: Final = 22_050  # samples a second
VOLUME: Final = 0.35
FADE: Final = 80  # samples; without it each end clicks

# Hertz and milliseconds of each part; 0 Hz is a pause.
TONES: Final[dict[str, tuple[tuple[int, int], ...]]] = {
    "ok": ((880, 70),),
    "attention": ((660, 90), (0, 40), (660, 90)),
    "stop": ((220, 280),),
    "info": ((523, 50),),
}

Player = Callable[[Path], None]


def tone(name: str) -> bytes:
    """Make a tone of `TONES` as the bytes of a WAV file."""
    samples = [sample for hertz, length in TONES[name] for sample in _samples(hertz, length)]
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return file.getvalue()


def _samples(hertz: int, milliseconds: int) -> list[int]:
    count = RATE * milliseconds // 1000
    return [
        int(
            32_767
            * VOLUME
            * min(1.0, place / FADE, (count - place) / FADE)
            * math.sin(2 * math.pi * hertz * place / RATE)
        )
        for place in range(count)
    ]


class Sounds:
    """Plays tones while work goes on; without a player the desk is silent."""

    def __init__(self, player: Player | None) -> None:
        self._player = player
        self._folder = TemporaryDirectory(prefix="balie-tones-")

    def play(self, name: str) -> None:
        """Play a tone of `TONES`, if this computer can; other names are silent."""
        if self._player is not None and name in TONES:
            self._player(self._made(name))

    def close(self) -> None:
        """Throw the tones away."""
        self._folder.cleanup()

    def _made(self, name: str) -> Path:
        """Make a tone the first time it sounds."""
        path = Path(self._folder.name, f"{name}.wav")
        if not path.exists():
            path.write_bytes(tone(name))
        return path


def player() -> Player | None:
    """Find what plays sound here: Windows itself, or the player of the sound server."""
    if sys.platform == "win32":
        import winsound

        options = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        return lambda path: winsound.PlaySound(str(path), options)
    found = next(filter(None, map(shutil.which, ("pw-play", "paplay", "aplay"))), None)
    return _Program(found) if found else None


class _Program:
    """A program that plays one file and ends; a tone that still sounds is not played over."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._playing: subprocess.Popen[bytes] | None = None

    def __call__(self, file: Path) -> None:
        if self._playing is None or self._playing.poll() is not None:
            quiet = subprocess.DEVNULL
            command = [self._path, str(file)]
            # Both are ours: a program found on the path, and a file made above.
            self._playing = subprocess.Popen(  # noqa: S603 -- see above
                command, stdin=quiet, stdout=quiet, stderr=quiet
            )
