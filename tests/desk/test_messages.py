"""Every error has a sentence that says what to do, and none shows a value of a person."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from db import errors as records
from desk.codes import FIELDS, REASONS
from desk.messages import BUG, SENTENCES, expected, sentence
from desk.post import errors as post
from eid import errors as card

ROOT = Path(__file__).parents[2]
KINDS = [
    kind
    for module in (records, card, post)
    for _, kind in inspect.getmembers(module, inspect.isclass)
    if issubclass(kind, records.RecordsError | card.EidError) and kind is not records.RecordsError
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_of_its_own(kind: type[Exception]) -> None:
    assert kind in SENTENCES
    assert SENTENCES[kind][0].isupper()
    assert SENTENCES[kind][-1] == "."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (records.MissingValue("surname"), "Fill in the surname."),
        (
            records.InvalidValue("national_number", "length"),
            "The national number, or why there is none can't be right: "
            "the number of digits is wrong.",
        ),
        (
            records.CheckoutBlocked(("membership_ended", "too_many_items")),
            "Nothing was lent: the membership has ended, the member has as many items as allowed.",
        ),
        (
            records.UnknownItem("30001234567890"),
            "No item has barcode 30001234567890. Check the number, or add the item.",
        ),
        (card.NoReader(0x8010001D), "No card reader found. Plug one in."),
    ],
)
def test_the_facts_of_an_error_are_in_its_sentence(error: Exception, said: str) -> None:
    assert sentence(error) == said


def test_a_new_kind_of_refusal_is_told_as_its_family() -> None:
    class Newer(records.NotPermitted):
        pass

    assert sentence(Newer()) == sentence(records.NotPermitted())


def raised(*names: str) -> list[list[str]]:
    """The literal arguments with which the records raise these errors, anywhere."""
    calls = [
        node
        for path in (ROOT / "db").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names
    ]
    return [[str(a.value) for a in call.args if isinstance(a, ast.Constant)] for call in calls]


def test_every_field_and_reason_has_words() -> None:
    fields = {
        found[0] for found in raised("MissingValue", "InvalidValue", "ConsentMissing") if found
    }
    reasons = {found[1] for found in raised("InvalidValue") if len(found) > 1}
    reasons |= {found[0] for found in raised("NotIdentified", "WeakPassphrase") if found}
    assert fields - set(FIELDS) == set()
    assert reasons - set(REASONS) == set()


def test_a_bug_says_nothing_of_what_it_met() -> None:
    bug = ValueError("Jan Peeters SPECIMEN")
    assert sentence(bug) == BUG
    assert not expected(bug)
    assert expected(records.AlreadyMember(UUID(int=1)))


def test_sentences_need_no_window() -> None:
    code = "import sys, desk.messages; sys.exit('PySide6' in ' '.join(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
