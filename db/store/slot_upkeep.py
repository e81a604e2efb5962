"""Keeping the slot file in step with the staff accounts, wherever they were changed."""

from __future__ import annotations

from db.domain.change import Changed
from db.home import slot_file
from db.store.session_rows import active_keys, recovery_public_key
from db.store.slots import read_slots, sealed_slots, write_slots
from db.store.store import Store


def keep_slots(store: Store) -> None:
    """Bring the slot file in step now, and again after every change of a staff account."""
    _renew(store)
    store.after_commit.append(lambda changed: _renew_if_concerned(store, changed))


def _renew_if_concerned(store: Store, changed: Changed) -> None:
    if changed.kinds & {"staff", "library"}:
        _renew(store)


def _renew(store: Store) -> None:
    with store.reading() as connection:
        staff = active_keys(connection)
        recovery = recovery_public_key(connection)
    if slot_file(store.home).exists():
        held = read_slots(store.home)
        same = [(s.staff_id, s.name, s.pair) for s in held.staff] == [
            (s.staff_id, s.name, s.pair) for s in staff
        ]
        if same and held.recovery_public_key == recovery:
            return
    write_slots(store.home, sealed_slots(staff, recovery, store.file_key))
