"""A question "why?": about one act, one loan, or what stands in a member's way; and its answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.loan import Reason
from db.domain.obstacle import Obstacle
from desk.lending.handled import Handled
from desk.lending.loan_row import LoanRow
from desk.lending.reasons import why, why_blocked, why_done
from desk.lending.rule_places import RulePlace, rule_places

if TYPE_CHECKING:
    from db.library import Library

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asked:
    """What staff want to know: why this loan or act is so, or why the member is stopped."""

    about: Handled | LoanRow | None = None
    obstacles: tuple[Obstacle, ...] = ()

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Give the reasons that the records kept."""
        own: tuple[Reason, ...] = ()
        if isinstance(self.about, Handled):
            own = (*self.about.loan.reasons, *self.about.fine_reasons)
        elif self.about is not None:
            own = self.about.reasons
        return (*own, *(reason for one in self.obstacles for reason in one.why))


@dataclass(frozen=True, slots=True)
class Why:
    """The answer: a question with the rows of the rules that its reasons name."""

    asked: Asked
    places: dict[str, RulePlace]


def answered(library: Library, asked: Asked) -> Why:
    """Read the rows of the rules behind a question."""
    return Why(asked, rule_places(library, asked.reasons))


def in_words(answer: Why) -> tuple[str, tuple[str, ...]]:
    """Say it: a title, and a sentence a step."""
    about, places = answer.asked.about, answer.places
    blocked = why_blocked(answer.asked.obstacles, places)
    if isinstance(about, Handled):
        title = translate("lending", "Why: {title}").format(title=about.loan.title)
        return title, (*why_done(about, places), *blocked)
    if about is not None:
        title = translate("lending", "Why this date: {title}").format(title=about.title)
        return title, (*why(about, places), *blocked)
    return translate("lending", "What stands in the way"), blocked
