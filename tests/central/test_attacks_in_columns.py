"""What a stolen desk may try with a batch of columns: it is refused whole, or goes aside."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from tests.central.test_attacks import HOSTILE, Thief, operation, thief, town
from tests.central.test_push_ways import in_columns

__all__ = ["thief", "town"]  # fixtures

REFUSED = ("BA002", "BA004", "22P02", "22003")
SOME = HOSTILE[:3]


def columns(*batch: dict[str, Any], **changes: Any) -> str:
    said = [operation(s=n, **one) for n, one in enumerate(batch or ({},), 1)]
    return json.dumps(json.loads(in_columns(said)) | changes)


def test_ordinary_columns_are_taken(thief: Thief) -> None:
    thief.push(columns({}, {"a": "fact", "k": "loan"}))
    assert [row[0] for row in thief.log()][1:] == ["set", "fact"]


@pytest.mark.parametrize("field", ["a", "k"])
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_sql_in_a_word_is_a_malformed_operation_and_the_next_is_taken(
    thief: Thief, field: str, text: str
) -> None:
    thief.push(columns({field: text}, {}))
    assert [row[:2] for row in thief.log()][1:] == [("void", "malformed"), ("set", "member")]


@pytest.mark.parametrize("field", ["o", "h", "i", "u", "v"])
@pytest.mark.parametrize("text", SOME, ids=range(len(SOME)))
def test_sql_in_an_id_or_a_number_is_refused_whole(thief: Thief, field: str, text: str) -> None:
    with pytest.raises(psycopg.Error) as refused:
        thief.push(columns({field: text}))
    assert refused.value.sqlstate in REFUSED
    assert len(thief.log()) == 1


@pytest.mark.parametrize("field", ["o", "h", "a", "k", "i", "u", "v"])
@pytest.mark.parametrize("said", [*SOME, "{", "{{}", [], {}, 7, True], ids=str)
def test_column_that_is_no_list_never_takes_a_number_too_many(
    thief: Thief, field: str, said: Any
) -> None:
    held = (0,)
    with suppress(psycopg.Error):
        held = thief.push(columns(**{field: said}))
    assert len(thief.log()) == 1 + held[0]
    assert [row[0] for row in thief.log()][1:] in ([], ["void"], ["set"])


@pytest.mark.parametrize("name", ["s", "p"])
@pytest.mark.parametrize("said", [*SOME, None, -1, 10**30, [], {}, 1.5], ids=str)
def test_what_says_how_long_a_batch_is_has_to_be_right(thief: Thief, name: str, said: Any) -> None:
    with pytest.raises(psycopg.Error) as refused:
        thief.push(columns(**{name: said}))
    assert refused.value.sqlstate in REFUSED


def test_columns_of_different_lengths_are_refused_whole(thief: Thief) -> None:
    ids = f"{{{','.join(str(uuid4()) for _ in range(700))}}}"
    for longer in (ids[: ids.index(",", 40)] + "}", ids):
        with pytest.raises(psycopg.Error) as refused:
            thief.push(columns(o=longer))
        assert refused.value.sqlstate == "BA004"
    assert len(thief.log()) == 1


def test_payload_without_the_rest_is_a_malformed_operation(thief: Thief) -> None:
    thief.push(columns(p=[{"name": "x"}, {"name": "y"}]))
    assert [row[:2] for row in thief.log()][1:] == [("set", "member"), ("void", "malformed")]


@pytest.mark.parametrize("said", [*SOME, None, -1, 0, 10**30, []], ids=str)
def test_false_greatest_stamp_understates_nothing(thief: Thief, said: Any) -> None:
    thief.push(columns({"h": 5 << 16}, t=said))
    row = thief.line.execute(
        "select top_hlc from api.hello(%s, %s, 0, '')", (thief.origin, thief.incarnation)
    ).fetchone()
    assert row is not None
    assert row[0] >= 5 << 16


def test_greatest_stamp_in_the_future_is_refused(thief: Thief) -> None:
    with pytest.raises(psycopg.Error) as refused:
        thief.push(columns(t=1 << 59))
    assert refused.value.sqlstate == "BA003"


def test_too_many_columns_rows_are_refused(thief: Thief) -> None:
    with pytest.raises(psycopg.Error) as refused:
        thief.push(columns(*[{} for _ in range(501)]))
    assert refused.value.sqlstate == "BA004"
