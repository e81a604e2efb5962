"""Very many rows at once, without the search for rings of garbage that each thousand sets off."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the search for garbage rest, in all threads; for a part of a load, not for all of it.

    Rows and their values form no rings: they go by themselves as soon as nothing names them.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
