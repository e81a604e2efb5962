"""What staff are told, and what they decide about it; every decision can be undone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, select

from db.domain.change import Changed
from db.domain.decision import Outcome, standing
from db.domain.inbox import Entry, Settled, Told
from db.domain.inbox_kinds import DECISION
from db.domain.record_kinds import MEMBER
from db.domain.session import Session
from db.errors import InvalidValue
from db.store.consent_records import keep_to_consents
from db.store.decision_rows import decisions_on
from db.store.inbox_entries import Conflicts
from db.store.inbox_local import count_local, local_entries
from db.store.local_tables import conflict, put_away
from db.store.lost_values import fields_of, value_of, write_value
from db.store.people import load_member
from db.store.projected_consents import project_lost_consents
from db.store.projected_doubles import pair_id
from db.store.store import Store
from db.store.sync_state import count_waiting
from db.store.tables import lost_value, member
from db.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class InboxList:
    """What waits, the latest first; and what was decided, the latest decision first."""

    waiting: tuple[Entry, ...]
    decided: tuple[Entry, ...]


class Inbox:
    """The list of what a person should know, the same at every desk."""

    def __init__(self, store: Store, session: Session) -> None:
        """Work on an open store, for who is signed in."""
        self._store = store
        self._session = session

    def list(self) -> InboxList:
        """Read everything that staff are told."""
        with self._store.reading() as connection:
            found = Conflicts(connection, self._session.desk_id)
            entries = [_settled(entry, found) for entry in found.entries()]
            entries += local_entries(connection, found.sides)
        waiting = [e for e in entries if e.settled is None]
        decided = [(e.settled.at, e) for e in entries if e.settled is not None]
        return InboxList(
            tuple(sorted(waiting, key=lambda e: (e.at, str(e.id)), reverse=True)),
            tuple(e for _, e in sorted(decided, key=lambda d: (d[0], str(d[1].id)), reverse=True)),
        )

    def count(self) -> int:
        """Count what waits for a decision."""
        with self._store.reading() as connection:
            return count_waiting(connection) + count_local(connection)

    def decide(self, entry: Entry, outcome: Outcome) -> Changed:
        """Decide about an entry; raise InvalidValue for what it does not offer."""
        if outcome not in entry.outcomes:
            raise InvalidValue("outcome", outcome)
        with self._store.writing() as act:
            if entry.told.of_this_desk:
                self._put_away(act, entry)
            elif entry.told is Told.EDITED_TWICE:
                self._decide_value(act, entry, outcome)
            else:
                self._decide(act, entry.id, outcome)
        return act.changed

    def join(self, member_id: UUID, other_id: UUID) -> Changed:
        """Let two files count as one person's, whatever they say; raise UnknownMember.

        It is told among what was decided, where it can be undone. Raises InvalidValue for two files
        that are one already.
        """
        with self._store.writing() as act:
            one = load_member(act.connection, member_id).id
            other = load_member(act.connection, other_id).id
            if one == other:
                raise InvalidValue("other_file", "same_member")
            files = {"member_id": one, "other_id": other}
            self._record(act, pair_id(one, other), Outcome.JOIN, files)
            keep_to_consents(act, [one, other])
            project_lost_consents(act.connection, [one, other])
        return act.changed

    def undo(self, entry: Entry) -> Changed:
        """Take a decision back, at whichever desk it was made; the entry then waits again."""
        with self._store.writing() as act:
            if entry.told.of_this_desk:
                act.connection.execute(delete(put_away).where(put_away.c.id == entry.id))
                act.touch(put_away.name, entry.id)
                return act.changed
            held = standing(decisions_on(act.connection, entry.id)).get(entry.id)
            if held is not None and held.outcome is Outcome.OTHER:
                self._decide_value(act, entry, Outcome.UNDO)
            elif held is not None:
                self._decide(act, entry.id, Outcome.UNDO)
        return act.changed

    def _put_away(self, act: Transaction, entry: Entry) -> None:
        row = {"id": entry.id, "staff_id": self._session.staff_id, "at": act.now}
        act.connection.execute(insert(put_away).prefix_with("OR REPLACE"), row)
        act.touch(put_away.name, entry.id)

    def _decide(self, act: Transaction, conflict_id: UUID, outcome: Outcome) -> None:
        found = act.connection.execute(select(conflict).where(conflict.c.id == conflict_id)).first()
        about: dict[str, Any] = {} if found is None else _about(found)
        if outcome is Outcome.FIRST or outcome is Outcome.WITHDRAW:
            about["voids"] = UUID(about.pop("ids")[-1])
        about.pop("ids", None)
        self._record(act, conflict_id, outcome, about)
        files = [about[name] for name in ("member_id", "other_id") if about.get(name)]
        if about.get("other_id"):
            keep_to_consents(act, files)
            project_lost_consents(act.connection, files)

    def _decide_value(self, act: Transaction, entry: Entry, outcome: Outcome) -> None:
        """Let the two values of a file change places, or leave them; an undo changes them back."""
        row = act.connection.execute(select(lost_value).where(lost_value.c.id == entry.id)).one()
        value = value_of(row)
        if outcome is not Outcome.LEAVE and value is not None:
            file = act.connection.execute(select(member).where(member.c.id == row.member_id)).one()
            write_value(act, row.id, row.member_id, fields_of(file, row.field_group))
            act.record_set(MEMBER, row.member_id, {row.field_group: value})
        self._record(act, entry.id, outcome, {"member_id": row.member_id})

    def _record(
        self, act: Transaction, conflict_id: UUID, outcome: Outcome, about: dict[str, Any]
    ) -> None:
        empty = dict.fromkeys(("member_id", "other_id", "item_id", "voids"))
        values = {
            "conflict_id": conflict_id,
            "outcome": outcome,
            "staff_id": self._session.staff_id,
            "at": act.now,
        }
        act.record_fact(DECISION, act.new_id(), {**empty, **about, **values})


def _about(found: Any) -> dict[str, Any]:
    """Tell which records a decision is about, so that every desk works them out again."""
    match Told(found.kind):
        case Told.LENT_TWICE | Told.RETURNED_UNSEEN:
            return {"member_id": found.subject, "item_id": found.one, "ids": found.record_ids}
        case Told.REGISTERED_TWICE:
            return {"member_id": found.one, "other_id": found.other}
        case Told.CONSENT_LOST | Told.CARD_TWICE:
            return {"member_id": found.subject}
        case _:
            return {}


def _settled(entry: Entry, found: Conflicts) -> Entry:
    decision = found.standing.get(entry.id)
    if decision is None:
        return entry
    by = found.sides.staff_named(decision.staff_id)
    return replace(entry, settled=Settled(decision.outcome, by, decision.at))
