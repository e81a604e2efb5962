"""From rows of the file to holds, what happened to them, and where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, Select, select

from db.domain.hold import FeeAt, Hold, HoldAct, HoldEvent, HoldRules, HoldState, Standing
from db.store.local_tables import hold_state
from db.store.tables import hold

_NUMBERS = ("shelf_days", "wait_days", "fee_cents")
_LARGEST = 10**6


def hold_from(row: Row[Any]) -> Hold:
    """Read a row of the table of holds."""
    return Hold(
        id=row.id,
        member_id=row.member_id,
        title_id=row.title_id,
        item_id=row.item_id,
        branch_id=row.branch_id,
        wanted_until=row.wanted_until,
        version=(row.hlc, row.origin),
        rules=hold_rules_from(row.rules),
    )


def event_from(row: Row[Any]) -> HoldEvent:
    """Read a row of the table of what happened to holds."""
    return HoldEvent(
        id=row.id,
        hold_id=row.hold_id,
        what=HoldAct(row.what),
        item_id=row.item_id,
        branch_id=row.branch_id,
        until=row.until,
        version=(row.hlc, row.origin),
        act_id=row.act_id,
    )


def states() -> Select[Any]:
    """Ask for holds with where they stand; read the rows with `state_from`."""
    s = hold_state.c
    projected = [
        s.standing,
        s.branch_id.label("at_branch"),
        s.kept_item_id,
        s.until,
        s.suspended_until,
        s.promoted_hlc,
        s.promoted_origin,
        s.lost_to,
    ]
    return select(hold, *projected).join(hold_state, s.hold_id == hold.c.id)


def state_from(row: Row[Any]) -> HoldState:
    """Read a row that `states` asked for."""
    promoted = row.promoted_hlc is not None
    return HoldState(
        hold=hold_from(row),
        standing=Standing(row.standing),
        branch_id=row.at_branch,
        kept_item_id=row.kept_item_id,
        until=row.until,
        suspended_until=row.suspended_until,
        promoted=(row.promoted_hlc, row.promoted_origin) if promoted else None,
        lost_to=row.lost_to,
    )


def state_row(state: HoldState) -> dict[str, Any]:
    """Write where a hold stands as its projection keeps it."""
    promoted_hlc, promoted_origin = state.promoted or (None, None)
    return {
        "hold_id": state.hold.id,
        "member_id": state.hold.member_id,
        "title_id": state.hold.title_id,
        "item_id": state.hold.item_id,
        "branch_id": state.branch_id,
        "standing": state.standing.value,
        "kept_item_id": state.kept_item_id,
        "until": state.until,
        "suspended_until": state.suspended_until,
        "promoted_hlc": promoted_hlc,
        "promoted_origin": promoted_origin,
        "lost_to": state.lost_to,
    }


def hold_rules_to_json(rules: HoldRules) -> dict[str, Any]:
    """Write the rules of a hold as they are kept with it."""
    numbers = {name: getattr(rules, name) for name in _NUMBERS}
    return {**numbers, "fee_at": rules.fee_at.value, "rows": dict(rules.rows)}


def are_hold_rules(content: Any) -> bool:
    """Tell whether something that arrived holds the rules of a hold."""
    return (
        isinstance(content, Mapping)
        and all(_is_number(content.get(name)) for name in _NUMBERS)
        and content.get("fee_at") in set(FeeAt)
        and isinstance(content.get("rows"), Mapping)
        and all(isinstance(row, str) for row in content["rows"].values())
    )


def _is_number(value: Any) -> bool:
    return type(value) is int and 0 <= value < _LARGEST


def hold_rules_from(content: Mapping[str, Any]) -> HoldRules:
    """Read the rules that a hold was placed with."""
    return HoldRules(
        shelf_days=content["shelf_days"],
        wait_days=content["wait_days"],
        fee_cents=content["fee_cents"],
        fee_at=FeeAt(content["fee_at"]),
        rows=content["rows"],
    )
