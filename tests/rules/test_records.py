"""What is kept of people: every kind has its table, and no value shows itself by accident."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from db.domain.record import RecordKind, Subject
from db.domain.record_kinds import GUARDIAN, KINDS, MEMBER
from db.store.tables import RECORDS
from tests.rules.repository import ROOMS, python_files, spots, tree

UPKEEP = {"id", "ver", "extra", "hlc", "origin"}  # how a record is merged, not what it says
OF_THE_CARD = {"national_number", "birth_place", "special_status", "photo"}
OF_THE_FILE = {
    name for kind in (MEMBER, GUARDIAN) for g in kind.groups if g.personal for name in g.fields
}
PERSONAL = OF_THE_CARD | OF_THE_FILE - {"relation"}  # "parent" or "guardian" names nobody
INVENTED = Path("eid/specimens.py")


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_kind_has_a_column_for_each_of_its_fields(kind: RecordKind) -> None:
    columns = {column.name for column in RECORDS[kind.name].columns}
    assert columns - UPKEEP == set(kind.fields)


def test_no_table_holds_records_of_an_undeclared_kind() -> None:
    assert set(RECORDS) == set(KINDS)


def test_records_about_a_member_name_the_member() -> None:
    about = [kind for kind in KINDS.values() if kind.subject is Subject.MEMBER]
    assert [kind.name for kind in about if "member_id" not in kind.fields] == []


def is_dataclass(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef) and "dataclass" in map(
        ast.unparse, (getattr(d, "func", d) for d in node.decorator_list)
    )


def shows_itself(line: ast.stmt) -> bool:
    """A personal text whose class would print it."""
    return bool(
        isinstance(line, ast.AnnAssign)
        and ast.unparse(line.target) in PERSONAL
        and {"str", "bytes"} & set(re.findall(r"\w+", ast.unparse(line.annotation)))
        and "repr=False" not in ast.unparse(line)
    )


def test_personal_fields_stay_out_of_repr() -> None:
    for path in python_files(*ROOMS):
        classes = [n for n in ast.walk(tree(path)) if is_dataclass(n) and path != INVENTED]
        lines = [line for node in classes for line in getattr(node, "body", [])]
        assert spots(path, [line for line in lines if shows_itself(line)]) == []
