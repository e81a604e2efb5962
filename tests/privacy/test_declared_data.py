"""P3, P7, P10, P15, P22, P31: nothing is stored undeclared: purpose, ground, source, keeping."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text

from db.domain.data_register import data_register, declared, processing_of
from db.domain.processing import Ground, SeenBy, Then, Until
from db.domain.record import TEXT, Subject, group
from db.domain.record_kinds import KINDS, MEMBER
from db.domain.severing import TIES
from db.store.local_data import LOCAL_TABLES

ENTRIES = tuple(data_register())
FTS_PARTS = ("title_search_",)  # how SQLite lays out its index of words


def test_p22_every_kind_is_declared_and_nothing_that_is_gone_is():
    assert {kind for kind, _ in declared()} == set(KINDS)
    gone = [
        (kind, name)
        for kind, name in declared()
        if name is not None and name not in {g.name for g in KINDS[kind].groups}
    ]
    assert gone == []


def test_p22_of_a_person_each_group_is_declared_by_itself():
    whole = {KINDS[kind] for kind, group in declared() if group is None}
    assert [k.name for k in whole if k.subject is not Subject.NOBODY and len(k.groups) > 1] == []


def test_p22_a_field_that_is_stored_without_a_declaration_is_found(monkeypatch: pytest.MonkeyPatch):
    diary = replace(MEMBER, groups=(*MEMBER.groups, group("diary", diary=TEXT)))
    monkeypatch.setitem(KINDS, "member", diary)
    with pytest.raises(KeyError, match="diary"):
        tuple(data_register())


@pytest.mark.parametrize(
    "entry", [e for e in ENTRIES if e.kind.subject is not Subject.NOBODY], ids=lambda e: e.group
)
def test_p22_what_is_about_a_person_has_a_ground_and_an_end(entry: Any):
    assert entry.processing.personal
    assert entry.processing.keeping.until is not Until.KEPT


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda k: k.name)
def test_p31_what_leaves_the_desk_sealed_is_declared_as_personal(kind: Any):
    sealed = [g.name for g in kind.groups if g.personal]
    assert all(processing_of(kind.name, name).personal for name in sealed)


def test_p3_p15_what_a_reader_may_refuse_rests_on_consent_and_goes_when_it_is_withdrawn():
    asked = {e.group: e.processing for e in ENTRIES if e.processing.ground is Ground.CONSENT}
    assert set(asked) == {"email", "telephone", "gender"} | {"joined", "contact", "post"}  # P3, P15
    assert {p.keeping.until for p in asked.values()} == {Until.WITHDRAWN}


def test_p10_what_hangs_on_a_loan_is_declared_as_severed():
    severed = {e.kind.name for e in ENTRIES if e.processing.keeping.then is Then.SEVERED}
    assert set(TIES) - {"decision"} <= severed  # a decision goes with its member, or its loan


def test_p7_the_national_number_is_shown_to_nobody_without_a_permission():
    assert processing_of("member", "number").seen_by is SeenBy.PERMITTED


def test_p22_every_table_of_a_desk_is_a_kind_of_record_or_declared_beside_them(library):
    with library.members._store.reading() as connection:
        names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        tables = {n for (n,) in names if not n.startswith(("sqlite_", *FTS_PARTS))}
    assert tables == set(KINDS) | set(LOCAL_TABLES)
