"""What is left after severing names nobody: no id of then in statistics, log or exports."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.privacy.test_linkage import Scene, leaky, scenes

__all__ = ["scenes"]
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def named(seen: Scene) -> set[str]:
    """Give every member, item and loan of then whose id stands in statistics, log or exports."""
    everybody = {str(r["id"]) for r in seen.tables["item"]} | set(seen.members) | set(seen.truth)
    counted = str([list(row.values()) for row in seen.tables["tally"]])
    return everybody & set(_ID.findall("\n".join((counted, seen.logged, seen.exported))))


def test_p10_p14_no_line_of_the_statistics_or_the_log_names_a_member_an_item_or_a_loan_of_then(
    scenes,
):
    _, after = scenes
    assert named(after) == set()


@pytest.mark.parametrize("what", ["member", "item", "loan"])
@pytest.mark.parametrize("where", ["statistics", "log", "export"])
def test_p10_p14_planted_line_with_nothing_but_an_id_is_found(scenes, what, where):
    _, after = scenes
    ids = {
        "member": next(iter(after.members)),
        "item": str(after.tables["item"][0]["id"]),
        "loan": next(iter(after.truth)),
    }
    one = str(ids[what])
    planted = {
        "statistics": leaky(after, tally=[*after.tables["tally"], {"what": f"loan {one}"}]),
        "log": replace(after, logged=f"{after.logged}Opened {one}.\n"),
        "export": leaky(after, f"{one};1\n"),
    }[where]
    assert named(planted) == {one}
