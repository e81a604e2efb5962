"""Deciding a checkout: may this member take this item, until when, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from db.domain.block import Severity
from db.domain.calendar import Calendar
from db.domain.clock import local_day
from db.domain.due_date import due_date
from db.domain.item import Condition, Item
from db.domain.lending_rules import LoanRules, Reason, Resolved, RuleSet
from db.domain.loan import Loan, LoanState
from db.domain.member import Name
from db.domain.membership import DEFAULT_CATEGORIES, Category
from db.domain.obstacle import NO_ASSENT, Assent, Obstacle, standing, stops
from db.errors import AlreadyLent, CheckoutBlocked, ItemOnLoan


@dataclass(frozen=True, slots=True)
class Borrower:
    """What the rules of lending ask of a member; `obstacles` are the blocks that stand."""

    member_id: UUID
    name: Name
    ends_on: date = field(repr=False)
    open_loans: int = 0
    ids: tuple[UUID, ...] = ()  # all files of this person
    branch_id: UUID | None = None
    category: str | None = None
    age: int | None = field(default=None, repr=False)  # the least it can be; None: unknown
    obstacles: tuple[Obstacle, ...] = ()
    counted: bool = True  # by age and category; False for who does not want to be (P24)


@dataclass(frozen=True, slots=True)
class Scanned:
    """What the rules of lending ask of an item.

    `kept_for` is another member for whom it lies on the shelf, and `wanted` says that others wait.
    `placed` says that a hold or a transfer may concern it at all.
    """

    item: Item
    open_loan: LoanState | None = None
    kept_for: UUID | None = None
    wanted: bool = False
    placed: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """Where and when an act happens, and by which rules and calendar."""

    rules: RuleSet
    calendar: Calendar
    branch_id: UUID
    now: datetime
    categories: tuple[Category, ...] = DEFAULT_CATEGORIES

    @property
    def today(self) -> date:
        """Give the Belgian day; each act asks anew, however long the program runs."""
        return local_day(self.now)


@dataclass(frozen=True, slots=True)
class Cell:
    """The place in the matrix of rules where a member and an item meet."""

    ground: Ground
    branch: UUID | None
    category: str | None
    item_type: str | None

    def value(self, rule: str) -> Resolved:
        """Tell what holds for one kind of rule."""
        place = (self.branch, self.category, self.item_type)
        return self.ground.rules.value(rule, *place, self.ground.today)

    def promise(self) -> LoanRules:
        """Gather what is promised with a loan."""
        place = (self.branch, self.category, self.item_type)
        return self.ground.rules.promise(*place, self.ground.today)


@dataclass(frozen=True, slots=True)
class CheckoutDecision:
    """The answer to "may this member take this item?": the due date, and why.

    `told` is what staff should know though it stops nothing, and `overridden` the stops they went
    past. `takes_over` is the loan of another member that ends because the item is here.
    """

    due_on: date
    rules: LoanRules
    reasons: tuple[Reason, ...]
    told: tuple[Obstacle, ...] = ()
    overridden: tuple[str, ...] = ()
    takes_over: LoanState | None = None


def cell_of(ground: Ground, borrower: Borrower, item: Item) -> Cell:
    """Find the place in the matrix: whose branch counts is a rule itself."""
    chosen = ground.rules.value("rules_branch", None, None, None, ground.today).value
    branches = {"desk": ground.branch_id, "item": item.branch_id, "member": borrower.branch_id}
    return Cell(ground, branches[chosen], borrower.category, item.item_type)


def gives_back(ground: Ground, item: Item) -> bool:
    """Tell whether what a lost item cost is given back once it is found."""
    rule = ground.rules.value("lost_refund", ground.branch_id, None, item.item_type, ground.today)
    return bool(rule.value)


def decide_checkout(
    borrower: Borrower,
    copy: Scanned,
    ground: Ground,
    *,
    loans_of_type: int = 0,
    assent: Assent = NO_ASSENT,
    found_here: bool = False,
) -> CheckoutDecision:
    """Decide a checkout; raise AlreadyLent, ItemOnLoan or CheckoutBlocked when it may not be.

    An item on another member's loan goes through once staff said that it was `found_here`.
    """
    if copy.open_loan is not None:
        _check_free(copy.open_loan.loan, borrower, found_here=found_here)
    cell = cell_of(ground, borrower, copy.item)
    obstacles = (*obstacles_of(borrower, cell), *_of_copy(borrower, copy, cell, loans_of_type))
    in_the_way = standing(obstacles, assent.codes)
    if in_the_way:
        raise CheckoutBlocked(tuple(o.code for o in in_the_way), obstacles)
    rules = cell.promise()
    due = due_date(
        ground.today,
        rules.loan_days,
        "loan_days",
        rules,
        calendar=ground.calendar,
        branch=ground.branch_id,
        membership_ends_on=borrower.ends_on,
    )
    passed = stops(obstacles)
    return CheckoutDecision(due.day, rules, due.reasons, obstacles, passed, copy.open_loan)


def obstacles_of(borrower: Borrower, cell: Cell) -> tuple[Obstacle, ...]:
    """Give what stands in the way of lending this member anything, before the first scan."""
    known = {o.code for o in borrower.obstacles}
    found = [*borrower.obstacles]
    if cell.ground.today > borrower.ends_on and "membership_ended" not in known:
        ended = Reason("membership_ended", "member", borrower.ends_on.isoformat())
        found.append(Obstacle("membership_ended", Severity.STOP, (ended,), borrower.ends_on))
    most = cell.value("max_items_total")
    if borrower.open_loans >= most.value:
        found.append(_stop("too_many_items", most))
    return tuple(found)


def _check_free(open_loan: Loan, borrower: Borrower, *, found_here: bool) -> None:
    if open_loan.member_id == borrower.member_id:
        raise AlreadyLent(open_loan.id)
    if not found_here:
        raise ItemOnLoan(open_loan.id)


def _of_copy(borrower: Borrower, copy: Scanned, cell: Cell, of_type: int) -> Iterator[Obstacle]:
    most = cell.value("max_items_type")
    if most.value is not None and of_type >= most.value:
        yield _stop("too_many_of_type", most)
    yield from _of_collection(borrower, cell)
    yield from _of_condition(copy.item.condition)
    if copy.kept_for is not None:
        yield Obstacle("held_for_other", Severity.STOP)
    elif copy.wanted:
        yield Obstacle("wanted_by_other", Severity.CONFIRM)


def _of_collection(borrower: Borrower, cell: Cell) -> Iterator[Obstacle]:
    loanable = cell.value("loanable")
    if loanable.value != "yes":
        yield _stop("on_site_only" if loanable.value == "on_site" else "not_loanable", loanable)
    only = cell.value("youth_only")
    if only.value and not cell.value("youth").value:
        yield _stop("youth_only", only)
    least = cell.value("from_age")
    if borrower.age is not None and borrower.age < least.value:
        yield _stop("too_young", least)


def _of_condition(condition: Condition) -> Iterator[Obstacle]:
    severity = {
        Condition.WITHDRAWN: Severity.STOP,
        Condition.LOST: Severity.CONFIRM,  # it was found: staff look at it
        Condition.CLAIMS_RETURNED: Severity.INFO,
        Condition.MISSING: Severity.INFO,
        Condition.DAMAGED: Severity.INFO,
    }.get(condition)
    if severity is not None:
        yield Obstacle(f"item_{condition.value}", severity)


def _stop(code: str, rule: Resolved) -> Obstacle:
    return Obstacle(code, Severity.STOP, (rule.reason,))
