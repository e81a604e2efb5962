"""Takes over the central state as a whole: for a new desk, and for one that lost the thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from uuid import UUID

from db.domain.change import Changed
from db.store.gate import Priority
from db.store.sealed import WrappedKey
from db.store.sync_state import FIRST_KEY, Place, StateRow, SyncSelf
from db.sync.central import STATE_ROWS, Central, Hello, RowKey
from db.sync.desk_store import SyncLoad, SyncStore
from db.sync.faults import HelloAgain
from db.sync.hello import APP
from db.sync.pull import keys_of

_KEYS_AT_ONCE = 5000
Page = tuple[Sequence[StateRow], Mapping[UUID, WrappedKey]]
Told = Callable[[int, int], None]  # rows that are here, and how many there are in all, about


def resync(
    store: SyncStore, central: Central, cancelled: Callable[[], bool], told: Told
) -> Changed:
    """Replace what is here by the centre's state; raise HelloAgain when it was put back meanwhile.

    The parts need not be one snapshot: the log is read on from a place noted before, and merging
    twice is merging once. What this desk did meanwhile is joined. What was broken off, or called
    off, goes on later where it was.
    """
    with store.loading() as load:
        place, erased = _beginning(store, central, load), store.erased_subjects()
        _erase_again(store, _with_a_key(central, erased))
        with closing(_pages(store, central, place.last)) as pages:
            for rows, keys in pages:
                _erase_again(store, _named(rows) & erased)
                place = place.moved(rows)
                load.add(rows, keys, place)
                told(place.rows, max(place.expected, place.rows))
                if cancelled():
                    return Changed()
        _greeted(store, central)  # what it lost, this desk would take for erased
        if missing := load.missing():
            note_erased(store, central.erased(missing))
        return load.finish()


def erase_known(store: SyncStore, central: Central) -> bool:
    """Erase anew of whom the centre holds a key though this desk knows them erased; tell if any.

    A desk that had not heard of an erasure brings its keys to a centre that was put back, maybe
    after those that had heard took its state over.
    """
    back = _with_a_key(central, store.erased_subjects())
    _erase_again(store, back)
    return bool(back)


def _beginning(store: SyncStore, central: Central, load: SyncLoad) -> Place:
    """Tell where to read on: where it was broken off, if both sides still live that life."""
    own, hello = _greeted(store, central)
    noted = load.place
    if noted is not None and _goes_on(noted, own, hello) and _all_queued(store, noted):
        return noted
    if own.epoch is None or own.origin is None:
        raise HelloAgain("epoch")
    expected = central.state_size()
    place = Place(own.epoch, own.origin, own.incarnation, hello.top_lsn, own.acked_seq, expected)
    load.begin(place)
    return place


def _goes_on(noted: Place, own: SyncSelf, hello: Hello) -> bool:
    lives = (noted.epoch, noted.origin, noted.incarnation)
    return lives == (own.epoch, own.origin, own.incarnation) and noted.top_lsn >= hello.floor_lsn


def _all_queued(store: SyncStore, noted: Place) -> bool:
    """Tell whether the queue still holds all that this desk did since the place was noted."""
    first = store.unsent(noted.base_seq, 1)
    return not first or first[0].operation.seq == noted.base_seq + 1


def _greeted(store: SyncStore, central: Central) -> tuple[SyncSelf, Hello]:
    """Tell where both sides stand, in the life of the centre that this desk greeted."""
    own = store.sync_self()
    hello = central.hello(own.origin, own.incarnation, own.cursor_lsn, APP)
    if hello.epoch != own.epoch:
        raise HelloAgain("epoch")
    return own, hello


def _pages(store: SyncStore, central: Central, after: RowKey = FIRST_KEY) -> Generator[Page]:
    """Read the state with the keys of whom it names; the next part while one is worked on."""
    with ThreadPoolExecutor(1, "state") as ahead:
        rows = central.state(after)
        while rows:
            keys = keys_of(store, central, _named(rows))
            if len(rows) < STATE_ROWS:
                yield rows, keys
                return
            coming = ahead.submit(central.state, (rows[-1].kind, rows[-1].record_id))
            yield rows, keys
            rows = coming.result()


def _named(rows: Sequence[StateRow]) -> set[UUID]:
    return {UUID(row.subject) for row in rows if row.subject is not None}


def _with_a_key(central: Central, erased: Collection[UUID]) -> set[UUID]:
    """Tell of whom the centre holds a key, though they were erased: it was put back."""
    wanted = sorted(erased)
    return {
        subject
        for start in range(0, len(wanted), _KEYS_AT_ONCE)
        for subject in central.subject_keys(set(wanted[start : start + _KEYS_AT_ONCE]))
    }


def note_erased(store: SyncStore, erased: Collection[UUID]) -> None:
    """Note who was erased unheard, so that no centre that is put back brings them back."""
    if erased:
        with store.writing(Priority.SYNC) as act:
            for subject in sorted(erased):
                act.take_away(subject)


def _erase_again(store: SyncStore, back: Collection[UUID]) -> None:
    """Erase whom a centre that was put back holds again, whoever erased them the first time."""
    if back:
        with store.writing(Priority.SYNC) as act:
            for subject in sorted(back):
                act.record_erasure(subject)
