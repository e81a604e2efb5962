"""What memberships offer the desk: a tab in the member file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.members.part import FilePart
from desk.memberships.presenter import MembershipPresenter
from desk.memberships.tab import MembershipTab

if TYPE_CHECKING:
    from desk.around import Around


def offer(around: Around) -> None:
    """Put the membership in the member file."""
    around.file.add_part(lambda: _part(around))


def _part(around: Around) -> FilePart:
    tab = MembershipTab()
    presenter = MembershipPresenter(
        tab,
        around.library,
        around.tasks,
        around.news,
        say=around.say,
        open_file=around.open_file,
        shown=around.file.name_tabs,
    )
    return FilePart(tab, presenter.title, presenter.follow, tab.retranslate)
