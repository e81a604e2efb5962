"""Slots of the library's key: who may open them, and whose word they carry."""

from __future__ import annotations

from uuid import uuid4

import pytest

from db.errors import KeyMissing
from db.store.key_pairs import new_private_key, public_half, seal_to
from db.store.sealed import ScopeSealer, new_key, seal
from db.store.short_codes import same_code, short_code
from db.sync.central import KeySlot
from db.sync.scope_keys import first_slot, is_vouched, next_slot, opened_first, opened_next

DESK = uuid4()
PRIVATE = new_private_key()
PUBLIC = public_half(PRIVATE)
ONE = ScopeSealer(uuid4(), {1: new_key()})
TWO = ScopeSealer(ONE.scope, {**ONE.keys, 2: new_key()})
FIRST = KeySlot(1, str(DESK), PUBLIC, first_slot(ONE, 1, DESK, PUBLIC))
NEXT = KeySlot(2, str(DESK), PUBLIC, next_slot(TWO, 2, DESK, PUBLIC))


def test_new_desk_opens_first_and_next_slots() -> None:
    assert opened_first(PRIVATE, ONE.scope, [NEXT, FIRST]) == TWO.keys


def test_enrolled_desk_opens_the_next_version_only_once() -> None:
    assert opened_next(PRIVATE, ONE, [FIRST, NEXT]) == {2: TWO.keys[2]}
    assert opened_next(PRIVATE, TWO, [FIRST, NEXT]) == {}


@pytest.mark.parametrize("slot", [FIRST, NEXT])
def test_slot_opens_with_its_own_desks_key_only(slot: KeySlot) -> None:
    with pytest.raises(KeyMissing):
        opened_first(new_private_key(), ONE.scope, [FIRST, slot])


def test_next_key_that_was_not_made_under_the_present_one_is_none() -> None:
    context = f"balie scope key|{ONE.scope}|2"
    inner = seal(new_key(), new_key(), context)  # by one who knows all but the key
    forged = NEXT.sealed[:33] + seal_to(PUBLIC, inner, b"balie next scope key")
    with pytest.raises(KeyMissing):
        opened_next(PRIVATE, ONE, [KeySlot(2, str(DESK), PUBLIC, forged)])


def test_first_slot_is_no_way_in_for_a_newer_key() -> None:
    other = ScopeSealer(ONE.scope, {2: new_key()})
    forged = KeySlot(2, str(DESK), PUBLIC, first_slot(other, 2, DESK, PUBLIC))
    with pytest.raises(KeyMissing):
        opened_next(PRIVATE, ONE, [forged])


def test_next_slot_without_the_one_before_is_no_key() -> None:
    with pytest.raises(KeyMissing):
        opened_first(PRIVATE, ONE.scope, [NEXT])


@pytest.mark.parametrize("slot", [None, b"", b"x" * 100, NEXT.sealed])
def test_nobody_is_vouched_for_by_something_else(slot: bytes | None) -> None:
    assert not is_vouched(ONE, DESK, PUBLIC, slot)


def test_voucher_holds_for_one_desk_with_one_public_key() -> None:
    assert is_vouched(ONE, DESK, PUBLIC, FIRST.sealed)
    assert not is_vouched(ONE, uuid4(), PUBLIC, FIRST.sealed)
    assert not is_vouched(ONE, DESK, public_half(new_private_key()), FIRST.sealed)


def test_code_is_of_the_scope_the_desk_and_the_key() -> None:
    scope, other = ONE.scope, uuid4()
    code = short_code(scope, DESK, PUBLIC)
    assert len(code) == 9
    assert code == short_code(scope, DESK, PUBLIC)
    others = (
        short_code(other, DESK, PUBLIC),
        short_code(scope, other, PUBLIC),
        short_code(scope, DESK, public_half(new_private_key())),
    )
    assert code not in others
    assert same_code(f" {code.lower().replace('-', '')} ", code)
    assert not same_code(code[:-1], code)
