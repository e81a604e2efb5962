"""No image of the memory reaches a disk when the desk crashes: it holds keys and card data."""

from __future__ import annotations

import ctypes
import sys

_PR_SET_DUMPABLE = 4  # linux/prctl.h


def forbid() -> None:
    """Ask the system for no core dump of this process, nor of those that it starts.

    Windows keeps none unless an administrator asks for it (see docs/operations.md).
    """
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":  # there a program that collects dumps need not heed the limit
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
