"""The words for one category of members, or one type of items."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from db.domain.item_type import ItemType
from db.domain.membership import NO_BOUND, Category
from desk.memberships.words import category_name
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate


def kind_name(kind: Category | ItemType) -> str:
    """Give the name of a category or a type in the language of the screen."""
    return kind.name(QLocale().name()[:2]) if isinstance(kind, ItemType) else category_name(kind)


def kind_row(kind: Category | ItemType) -> Row:
    """Show a category or a type in its list."""
    parts = [kind.code]
    if isinstance(kind, Category):
        parts += [ages(kind)] if ages(kind) else []
        parts += [translate("kinds", "with proof")] if kind.needs_proof else []
    aside = "" if kind.active else translate("kinds", "not in use")
    tone = Tone.NEUTRAL if kind.active else Tone.ATTENTION
    return Row(kind.code, kind_name(kind), " · ".join(parts), aside, tone)


def ages(category: Category) -> str:
    """Say for which ages a category is; nothing when it is for all."""
    if category.to_age >= NO_BOUND:
        said = translate("kinds", "from {first}") if category.from_age else ""
    else:
        said = translate("kinds", "{first} to {last} years")
    return said.format(first=category.from_age, last=category.to_age)
