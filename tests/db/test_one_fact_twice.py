"""A fact that two desks wrote under one id: every desk keeps the one that the centre keeps."""

from __future__ import annotations

from itertools import permutations
from uuid import UUID

import pytest

from db.domain.change import Stamp
from db.domain.newsletter_kinds import NEWSLETTER_HANDED
from db.store.merge import FactRow, add_facts
from tests.db.two_desks import records

ONE = UUID(int=1)
EARLY, ALIKE, LATE = Stamp(10, 2), Stamp(10, 3), Stamp(11, 1)


def handed(stamp):
    fields = dict.fromkeys(NEWSLETTER_HANDED.fields) | {"addresses": stamp.hlc + stamp.origin}
    return FactRow(ONE, stamp, fields)


@pytest.mark.parametrize("order", [*permutations((EARLY, ALIKE, LATE))])
def test_the_earliest_stays_in_whatever_order_they_come(library, order):
    for stamp in order:
        with library._store.writing() as act:
            add_facts(act.connection, NEWSLETTER_HANDED, [handed(stamp)])
    (kept,) = records(library)["newsletter_handed"]
    assert (kept["hlc"], kept["origin"], kept["addresses"]) == (10, 2, 12)
