"""The words for rules, their values, and the entries of the calendar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from db.domain.calendar import CalendarEntry, EntryKind
from db.domain.lending_rules import DEFAULT_ROW, Resolved, RuleRow
from db.domain.rule_kinds import RULE_KINDS, RuleKind
from desk.language import money, short_day
from desk.regulations.values import typed
from desk.regulations.view import Named
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate
Words = Callable[[], str]

RULES: Final[Mapping[str, Words]] = {
    "loanable": lambda: translate("rules", "May be lent"),
    "loan_days": lambda: translate("rules", "Loan period in days"),
    "due_roll": lambda: translate("rules", "Due date on a closing day"),
    "due_cap_membership": lambda: translate("rules", "Due not after the membership ends"),
    "goes_home": lambda: translate("rules", "Goes back to its own branch"),
    "rules_branch": lambda: translate("rules", "Whose branch's rules hold"),
    "max_items_total": lambda: translate("rules", "Most items at home"),
    "max_items_type": lambda: translate("rules", "Most items of this type at home"),
    "youth": lambda: translate("rules", "Of the children's collection"),
    "youth_only": lambda: translate("rules", "Borrows from the children's collection only"),
    "from_age": lambda: translate("rules", "From age"),
    "renewals": lambda: translate("rules", "Renewals"),
    "renew_days": lambda: translate("rules", "Days that a renewal adds"),
    "renew_if_hold": lambda: translate("rules", "Renew while others wait"),
    "renew_if_overdue": lambda: translate("rules", "Renew when overdue"),
    "hold_allowed": lambda: translate("rules", "May be reserved"),
    "hold_on_shelf": lambda: translate("rules", "Reserve while a copy is in"),
    "hold_fee": lambda: translate("rules", "Fee for a reservation"),
    "hold_max": lambda: translate("rules", "Most reservations"),
    "hold_shelf_days": lambda: translate("rules", "Open days on the pick-up shelf"),
    "hold_wait_days": lambda: translate("rules", "Days that a reservation waits at most"),
    "hold_fee_at": lambda: translate("rules", "When a reservation is charged"),
    "transit_days": lambda: translate("rules", "Days on the way before it counts as lost"),
    "pick_claim_hours": lambda: translate("rules", "Hours that fetching a copy counts"),
    "not_found_days": lambda: translate("rules", "Days that a copy not found is left alone"),
    "fine_mode": lambda: translate("rules", "How fines are counted"),
    "fine_cents": lambda: translate("rules", "Fine"),
    "fine_interval_days": lambda: translate("rules", "For each so many days"),
    "fine_grace_days": lambda: translate("rules", "Days of grace"),
    "fine_on_closed_days": lambda: translate("rules", "Fine on closing days"),
    "fine_cap_item": lambda: translate("rules", "Highest fine for one item"),
    "fine_cap_at_price": lambda: translate("rules", "No higher than the price"),
    "fine_cap_member": lambda: translate("rules", "Highest sum of fines of a member"),
    "fine_exempt": lambda: translate("rules", "Pays no fines"),
    "fine_steps": lambda: translate("rules", "Fine by steps"),
    "reminders": lambda: translate("rules", "Reminders"),
    "block_debt": lambda: translate("rules", "Debt above which nothing is lent"),
    "block_overdue_days": lambda: translate("rules", "Days overdue after which nothing is lent"),
    "block_unpaid_membership": lambda: translate("rules", "Nothing lent while the fee is unpaid"),
    "fee_patience_days": lambda: translate("rules", "Days that an unpaid fee is only told"),
    "stale_hours": lambda: translate("rules", "Hours after which a debt asks instead of stops"),
    "lost_after_days": lambda: translate("rules", "Days overdue after which it counts as lost"),
    "lost_fee": lambda: translate("rules", "Handling of a lost item"),
    "lost_price": lambda: translate("rules", "Price of a lost item without a price"),
    "lost_refund": lambda: translate("rules", "Give back what a lost item cost once it is found"),
    "card_fee": lambda: translate("rules", "Fee for a new card"),
    "ibl_fee": lambda: translate("rules", "Fee for an inter-library loan"),
    "membership_fee": lambda: translate("rules", "Membership fee"),
    "membership_months": lambda: translate("rules", "Months of a membership"),
    "membership_until": lambda: translate("rules", "Fixed last day of the year"),
    "lapsed_days": lambda: translate("rules", "Days late that a renewal keeps the old date"),
    "ending_notice_days": lambda: translate("rules", "Days before the end that a member is told"),
    "keep_member_months": lambda: translate("rules", "Months that a former member is kept"),
}
SUBJECTS: Final[Mapping[str, Words]] = {
    "loan": lambda: translate("rules", "Loans"),
    "limit": lambda: translate("rules", "Limits"),
    "renewal": lambda: translate("rules", "Renewals"),
    "hold": lambda: translate("rules", "Reservations"),
    "fine": lambda: translate("rules", "Fines"),
    "block": lambda: translate("rules", "Blocks"),
    "money": lambda: translate("rules", "Costs"),
    "membership": lambda: translate("rules", "Membership"),
    "privacy": lambda: translate("rules", "Privacy"),
}
CHOICES: Final[Mapping[str, Words]] = {
    "yes": lambda: translate("rules", "yes"),
    "no": lambda: translate("rules", "no"),
    "on_site": lambda: translate("rules", "in the library only"),
    "next": lambda: translate("rules", "the next open day"),
    "keep": lambda: translate("rules", "stays on that day"),
    "previous": lambda: translate("rules", "the open day before"),
    "desk": lambda: translate("rules", "of the desk"),
    "item": lambda: translate("rules", "of the item"),
    "member": lambda: translate("rules", "of the member"),
    "ready": lambda: translate("rules", "when it is ready"),
    "placing": lambda: translate("rules", "when it is placed"),
    "never": lambda: translate("rules", "never"),
    "daily": lambda: translate("rules", "by days"),
    "steps": lambda: translate("rules", "by steps"),
    "none": lambda: translate("rules", "no fines"),
}
KINDS: Final[Mapping[EntryKind, Words]] = {
    EntryKind.HOURS: lambda: translate("rules", "Opening hours"),
    EntryKind.CLOSED: lambda: translate("rules", "Closed"),
    EntryKind.OPEN: lambda: translate("rules", "Open after all"),
    EntryKind.UNEXPECTED: lambda: translate("rules", "Closed unexpectedly"),
}


def shown(kind: RuleKind, value: Any) -> str:
    """Show what a rule holds."""
    if value is None:
        return translate("rules", "not set")
    if isinstance(value, bool):
        return CHOICES["yes" if value else "no"]()
    if kind.form == "choice":
        return CHOICES[value]()
    return money(value) if kind.form == "cents" else typed(kind, value)


def rule_row(resolved: Resolved) -> Row:
    """Show a rule with what holds everywhere."""
    kind = RULE_KINDS[resolved.rule]
    aside = shown(kind, resolved.value)
    set_here = resolved.row != DEFAULT_ROW
    origin = translate("rules", "set by the library") if set_here else translate("rules", "usual")
    detail = f"{SUBJECTS[kind.about]()} · {origin}"
    tone = Tone.INFO if set_here else Tone.NEUTRAL
    return Row(kind.code, RULES[kind.code](), detail, aside, tone, "settings")


def cell_row(row: RuleRow, branches: Named, categories: Named, item_types: Named) -> Row:
    """Show one row of a rule: for whom and what, since when, and its value."""
    branch, category, item_type = row.cell
    parts = (
        dict(branches).get(str(branch), "") if branch else "",
        dict(categories).get(category, category) if category else "",
        dict(item_types).get(item_type, item_type) if item_type else "",
    )
    cell = ", ".join(part for part in parts if part) or translate("rules", "Everywhere")
    since = translate("rules", "since {day}").format(day=short_day(row.from_on))
    kind = RULE_KINDS[row.rule]
    if row.taken_away:
        return Row(str(row.id), cell, since, translate("rules", "taken away"), Tone.NEUTRAL)
    return Row(str(row.id), cell, since, shown(kind, row.value), Tone.INFO)


def entry_row(entry: CalendarEntry, branches: Named) -> Row:
    """Show an entry of the calendar."""
    where = dict(branches).get(str(entry.branch_id), "") if entry.branch_id else ""
    parts = [where or translate("rules", "every branch")]
    if entry.yearly:
        parts.append(translate("rules", "every year"))
    if entry.kind in (EntryKind.HOURS, EntryKind.OPEN):
        parts.append(hours_words(entry))
    days = short_day(entry.from_on)
    if entry.to_on is not None and entry.to_on != entry.from_on:
        days = f"{days} - {short_day(entry.to_on)}"
    elif entry.kind is EntryKind.HOURS:
        days = translate("rules", "from {day} on").format(day=days)
    title = entry.label or KINDS[entry.kind]()
    tone = Tone.OK if entry.kind in (EntryKind.HOURS, EntryKind.OPEN) else Tone.ATTENTION
    return Row(str(entry.id), title, " · ".join(p for p in parts if p), days, tone, "calendar")


def hours_words(entry: CalendarEntry) -> str:
    """Show opening hours, shortly: the days that are open."""
    if entry.kind is EntryKind.OPEN:
        return " ".join(f"{a}-{b}" for a, b in entry.hours[0]) if entry.hours else ""
    open_days = sum(bool(day) for day in entry.hours)
    return translate("rules", "%n open day(s) a week", "", open_days)
