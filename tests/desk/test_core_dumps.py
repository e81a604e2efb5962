"""What the desk has in memory is not written to a disk when it crashes."""

from __future__ import annotations

import subprocess
import sys

ASKED = """
import ctypes, resource, sys
from contextlib import suppress
from desk.__main__ import main
with suppress(SystemExit):
    main(["--version"])
kept = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0
print(*resource.getrlimit(resource.RLIMIT_CORE), kept)
"""


def test_desk_that_crashes_leaves_no_image_of_its_memory() -> None:
    said = subprocess.run(
        [sys.executable, "-c", ASKED], check=True, capture_output=True, text=True, timeout=60
    )
    assert said.stdout.splitlines()[-1] == "0 0 0"
