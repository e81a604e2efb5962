"""A part of the member file that another subject brings: its account, its holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class FilePart:
    """One tab of the member file.

    `title` answers the words on the tab; `follow` shows another member's part, and with None lets
    go of everything about them; `retranslate` puts it in the language of the screen.
    """

    widget: QWidget
    title: Callable[[], str]
    follow: Callable[[UUID | None], None]
    retranslate: Callable[[], None]
