"""What the tables of a desk's file that are no kind of record hold, so that none is undeclared."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class LocalData(StrEnum):
    """Why a table lies in the file of a desk beside the records."""

    DERIVED = "derived"  # worked out from records; what goes there, goes here
    QUEUE = "queue"  # on its way to or from the centre, in the form that travels
    COUNT = "count"  # how often, and nobody; on its way to a record of its own (P14)
    KEY = "key"  # opens something; worthless once what it opens is gone
    PLACE = "place"  # how far this desk is; no person in it
    ERASED = "erased"  # random ids of who was erased, so that nobody comes back (P21)


LOCAL_TABLES: Mapping[str, LocalData] = {
    "loan_state": LocalData.DERIVED,
    "account": LocalData.DERIVED,
    "hold_state": LocalData.DERIVED,
    "loose_copy": LocalData.DERIVED,
    "transit": LocalData.DERIVED,
    "title_row": LocalData.DERIVED,
    "title_search": LocalData.DERIVED,
    "member_word": LocalData.DERIVED,
    "member_alias": LocalData.DERIVED,
    "conflict": LocalData.DERIVED,
    "count_waiting": LocalData.DERIVED,
    "tally_waiting": LocalData.COUNT,
    "outbox": LocalData.QUEUE,
    "earlier_op": LocalData.QUEUE,
    "parked_op": LocalData.QUEUE,
    "rejected": LocalData.QUEUE,
    "scope_key": LocalData.KEY,
    "subject_key": LocalData.KEY,
    "key_slot": LocalData.KEY,
    "secret": LocalData.KEY,
    "sync_self": LocalData.PLACE,
    "acked_on": LocalData.PLACE,
    "sync_lag": LocalData.PLACE,
    "own_edit": LocalData.PLACE,
    "put_away": LocalData.PLACE,
    "alembic_version": LocalData.PLACE,
    "erased": LocalData.ERASED,
}
