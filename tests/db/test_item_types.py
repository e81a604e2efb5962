"""Types of items: usual ones, and what a library calls its own."""

from __future__ import annotations

import pytest

from db.domain.item_type import USUAL_TYPES, ItemType, types_of
from db.domain.staff import Role
from db.errors import MissingValue, NotPermitted
from tests.db.two_desks import bring


def test_types_are_the_usual_ones_the_librarys_own_and_those_that_rules_name():
    own = ItemType("book", {"nl": "Boekje"})
    found = {one.code: one for one in types_of([own], ["kamishibai"])}
    assert found.keys() == {one.code for one in USUAL_TYPES} | {"kamishibai"}
    assert (found["book"].name("fr"), found["kamishibai"].name("nl")) == ("Boekje", "kamishibai")
    assert found["comic"].name("fr") == "Bande dessinée"


def test_name_that_a_library_gives_reaches_the_other_desk(desks):
    one, two = desks
    one.rules.save_item_type(ItemType("kamishibai", {"nl": "Vertelkast"}))
    bring(one, two)
    names = {t.code: t.name("nl") for t in two.rules.item_types()}
    assert names["kamishibai"] == "Vertelkast"


@pytest.mark.parametrize("wrong", [ItemType(" ", {"nl": "x"}), ItemType("x", {"fr": "x"})])
def test_type_needs_a_code_and_a_dutch_name(library, wrong):
    with pytest.raises(MissingValue):
        library.rules.save_item_type(wrong)


def test_only_who_keeps_the_rules_names_types(library):
    object.__setattr__(library.session, "role", Role.DESK)
    with pytest.raises(NotPermitted):
        library.rules.save_item_type(ItemType("x", {"nl": "x"}))
