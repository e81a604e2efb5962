"""Open the training library for people, or play the tour without them."""

from __future__ import annotations

from pathlib import Path

from desk.app import Program
from desk.application import make_application
from desk.training.band import furnisher
from desk.training.plot import play
from desk.training.stage import stage
from desk.training.tour import Tour


def rehearse(language: str | None) -> int:
    """Let staff work in the training library until they close the window; give the exit code."""
    application = make_application()
    with stage(real_reader=False) as set_up:
        program = Program(
            application,
            set_up.home,
            language=language,
            readers=set_up.readers,
            furnish=furnisher(set_up.hands, set_up.postgres),
        )
        program.open(set_up.library)
        program.frame.show()
        code = application.exec()
        program.close()
    return code


def tour(folder: Path, language: str | None) -> Tour:
    """Play the tour and write its pictures and report; give the report."""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with stage(real_reader=True) as set_up:
        playing = Tour(set_up, application, folder, language)
        play(playing)
        playing.write()
    return playing
