"""Rules of lending, calendar and categories, as the file holds them: read again when changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, Text, cast, func, select

from db.domain.calendar import Calendar
from db.domain.lending_rules import RuleSet
from db.domain.membership import Category
from db.store.calendar_rows import calendar_entries
from db.store.membership_rows import categories
from db.store.prepared import Prepared
from db.store.rule_rows import rule_rows
from db.store.tables import calendar_entry, category, lending_rule

_RULE, _ENTRY = lending_rule.c, calendar_entry.c
# Facts only ever come, and these registers have one group: a row that changes changes one of these.
_STATE = Prepared(
    select(
        select(func.count()).select_from(lending_rule).scalar_subquery().label("rules"),
        select(func.max(_RULE.hlc)).scalar_subquery().label("last_rule"),
        select(func.max(_RULE.id)).scalar_subquery().label("newest_rule"),
        select(func.count()).select_from(calendar_entry).scalar_subquery().label("entries"),
        select(func.max(cast(_ENTRY.ver, Text))).scalar_subquery().label("last_entry"),
        select(func.count()).select_from(category).scalar_subquery().label("categories"),
        select(func.max(cast(category.c.ver, Text))).scalar_subquery().label("last_category"),
    )
)


@dataclass(frozen=True, slots=True)
class Regulations:
    """The rules, the calendar and the categories of members that a connection sees."""

    state: tuple[Any, ...]
    rules: RuleSet
    calendar: Calendar
    categories: tuple[Category, ...]


_KEPT: WeakKeyDictionary[Engine, Regulations] = WeakKeyDictionary()


def regulations(connection: Connection) -> Regulations:
    """Give what holds, kept in memory as long as nothing was written to it."""
    state = tuple(_STATE.first(connection))
    kept = _KEPT.get(connection.engine)
    if kept is None or kept.state != state:
        rules, calendar = RuleSet(rule_rows(connection)), Calendar(calendar_entries(connection))
        kept = Regulations(state, rules, calendar, categories(connection))
        _KEPT[connection.engine] = kept
    return kept


def rules_of(connection: Connection) -> RuleSet:
    """Give the rules of lending."""
    return regulations(connection).rules


def calendar_of(connection: Connection) -> Calendar:
    """Give the calendar."""
    return regulations(connection).calendar
