"""Something that is made when it is first needed: whoever starts the desk does not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """Makes one thing the first time it is called for, and gives the same one ever after."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self.made: T | None = None

    def __call__(self) -> T:
        """Give it, made if need be."""
        if self.made is None:
            self.made = self._make()
        return self.made
