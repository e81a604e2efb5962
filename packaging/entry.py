"""Where the frozen program begins."""

import os
import sys

# The starter lets this program find its own libraries; other programs that it starts (the card
# service of the training, a browser) must find those of the system.
_FOUND_BY = "LD_LIBRARY_PATH"
if _FOUND_BY in os.environ:
    before = os.environ.pop(f"{_FOUND_BY}_ORIG", None)
    del os.environ[_FOUND_BY]
    if before:
        os.environ[_FOUND_BY] = before

from desk.__main__ import main  # noqa: E402 -- the line above comes first

sys.exit(main())
