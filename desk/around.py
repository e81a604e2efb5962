"""What a subject of the desk may use to offer its places, its keys and its parts of the file."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.domain.clock import Clock
    from db.domain.member import MemberDraft
    from db.library import Library
    from desk.members.place import FilePlace
    from desk.news import News
    from desk.settings import Settings
    from desk.tasks import Tasks
    from desk.window import Made, Window


@dataclass(frozen=True)
class Around:
    """The desk as its subjects see it; all of it lives as long as somebody is signed in."""

    library: Library
    window: Window
    tasks: Tasks
    news: News
    clock: Clock
    settings: Settings
    file: FilePlace  # the member file, to which a subject may add its part
    say: Callable[[str, Tone], None]
    trouble: Callable[[Exception], None]
    open_member: Callable[[UUID], None]  # at the counter
    open_file: Callable[[UUID], None]
    at_counter: Callable[[], UUID | None]  # who is being served
    card: Callable[[], MemberDraft | None]  # what the card that was read last says, checked
    # By place: who takes what is scanned or typed while that place is shown; False lets it pass.
    takes: dict[str, Callable[[str], bool]] = field(default_factory=dict)

    def later(self, module: str, name: str = "make") -> Callable[[], Made]:
        """Make a place when staff first come there, by a function of a module read only then."""

        def make() -> Made:
            made: Made = getattr(importlib.import_module(module), name)(self)
            return made

        return make
