"""Where this desk keeps its things: the home folder, from the command line or the environment."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import platformdirs

HOME = "BALIE_HOME"


def home_folder(given: str | None, environment: Mapping[str, str]) -> Path:
    """Give the home: `--home`, else BALIE_HOME, else the platform's place for data."""
    chosen = given or environment.get(HOME)
    if chosen:
        return Path(chosen).expanduser().absolute()
    return Path(platformdirs.user_data_dir("Balie", appauthor=False))
