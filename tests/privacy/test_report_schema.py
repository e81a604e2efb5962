"""P25: what somebody takes along answers to the JSON Schema that is handed out with it."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.domain.access_report import as_document
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.request import Proof, Wish
from tests.db.libraries import draft

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "access-report.schema.json").read_text("utf-8")
)
TYPES: dict[str, type] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "null": type(None),
}
KNOWN = {
    *("$schema", "title", "type", "required", "properties", "additionalProperties"),
    *("items", "enum", "const", "pattern", "anyOf"),
}


def wrong(schema: dict[str, Any], value: Any, at: str = "") -> Iterator[str]:
    """Give where a value does not answer to a schema; only the words that ours uses are known."""
    assert set(schema) <= KNOWN
    if "anyOf" in schema and all(list(wrong(one, value)) for one in schema["anyOf"]):
        yield at
    if "const" in schema and value != schema["const"]:
        yield at
    if "enum" in schema and value not in schema["enum"]:
        yield at
    if ("type" in schema and not isinstance(value, TYPES[schema["type"]])) or (
        isinstance(value, str) and not re.search(schema.get("pattern", ""), value)
    ):
        yield at
    elif isinstance(value, list) and "items" in schema:
        for n, one in enumerate(value):
            yield from wrong(schema["items"], one, f"{at}/{n}")
    elif isinstance(value, dict):
        yield from _wrong_fields(schema, value, at)


def _wrong_fields(schema: dict[str, Any], value: dict[str, Any], at: str) -> Iterator[str]:
    known = schema.get("properties", {})
    yield from (f"{at}/{name}" for name in set(schema.get("required", ())) - set(value))
    if schema.get("additionalProperties") is False:
        yield from (f"{at}/{name}" for name in set(value) - set(known))
    for name in set(known) & set(value):
        yield from wrong(known[name], value[name], f"{at}/{name}")


@pytest.fixture
def documents(library) -> dict[Wish, Any]:
    """Give both extents of the file of a member with a loan and a consent."""
    member = library.members.register(draft(), Consents(email="ann@example.org")).member.id
    library.catalogue.add(ItemDraft("B1", "Lijmen", "Elsschot"))
    library.loans.checkout("B1", member)
    made = {}
    for wish in (Wish.ACCESS, Wish.PORTABILITY):
        request_id = library.requests.take(member, wish).request_id
        library.requests.identify(request_id, Proof.EID)
        report = library.requests.report(request_id).report
        document = as_document(report, take_along=wish is Wish.PORTABILITY)
        made[wish] = json.loads(json.dumps(document))
    return made


@pytest.mark.parametrize("wish", [Wish.ACCESS, Wish.PORTABILITY])
def test_p25_the_file_answers_to_its_schema(documents, wish):
    assert documents[wish]["data"]
    assert list(wrong(SCHEMA, documents[wish])) == []


@pytest.mark.parametrize(
    ("change", "at"),
    [
        (lambda d: d.pop("library"), "/library"),
        (lambda d: d.update(more=1), "/more"),
        (lambda d: d.update(made_on="22/11/2026"), "/made_on"),
        (lambda d: d["data"][0].update(ground="6.1.z"), "/data/0/ground"),
        (lambda d: d["data"][0]["keeping"].update(goes_on=3), "/data/0/keeping/goes_on"),
        (lambda d: d.update(schema="balie.access-report/2"), "/schema"),
    ],
)
def test_p25_a_file_that_is_not_as_it_is_described_is_found_out(documents, change, at):
    broken = copy.deepcopy(documents[Wish.ACCESS])
    change(broken)
    assert list(wrong(SCHEMA, broken)) == [at]
