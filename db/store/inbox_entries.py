"""From conflicts, as they are projected, to what staff are told about them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Row, select

from db.domain.change import Stamp, instant_of, parse_stamp
from db.domain.decision import Decision, Outcome, standing
from db.domain.inbox import Entry, Told
from db.store.activity_rows import known_activities
from db.store.decision_rows import all_decisions
from db.store.enrolment_rows import enrolments_for
from db.store.inbox_sides import Sides
from db.store.local_tables import conflict, member_alias
from db.store.lost_values import fields_of, value_of
from db.store.people import person_ids
from db.store.projected_consents import CONSENT_LOST
from db.store.projected_dismissals import acts_after
from db.store.tables import (
    consent_event,
    hold,
    item,
    late_work,
    ledger,
    loan,
    loan_return,
    lost_value,
    staff,
)

Tell = Callable[["Conflicts", Row[Any]], Entry | None]


class Conflicts:
    """One reading of everything that every desk is told, decided or not."""

    def __init__(self, connection: Connection, own_desk: UUID) -> None:
        """Read with a connection that sees one state."""
        self.connection = connection
        self.sides = Sides(connection, own_desk)
        self.standing: dict[UUID, Decision] = standing(all_decisions(connection))

    def entries(self) -> Iterator[Entry]:
        """Tell what there is; a conflict whose records are gone tells nothing."""
        for row in self.connection.execute(select(conflict)).all():
            told = _TELL[row.kind](self, row)
            if told is not None:
                yield told
        for lost in self.connection.execute(select(lost_value)).all():
            told = self.edited_twice(lost)
            if told is not None:
                yield told
        for late in self.connection.execute(select(late_work)).all():
            yield self.late(late)

    def lent_twice(self, row: Row[Any]) -> Entry | None:
        """Tell two loans of one item."""
        first, second = self._loans(row.record_ids[:2])
        if first is None or second is None:
            return None
        given_back = self._outcome(row.id) is Outcome.FIRST
        sides = (
            self.sides.of_loan(first, counts=given_back),
            self.sides.of_loan(second, counts=not given_back),
        )
        return Entry(
            row.id,
            Told.LENT_TWICE,
            second.out_at,
            sides,
            (Outcome.LEAVE, Outcome.FIRST),
            self.sides.title(first.item_id),
        )

    def returned_unseen(self, row: Row[Any]) -> Entry | None:
        """Tell a loan that a return ended which was meant for another one."""
        _, second = self._loans(row.record_ids[:2])
        chosen = select(loan_return).where(loan_return.c.id == row.record_ids[2])
        back = self.connection.execute(chosen).first()
        if second is None or back is None:
            return None
        withdrawn = self._outcome(row.id) is Outcome.WITHDRAW
        sides = (
            self.sides.of_loan(second, counts=withdrawn),
            self.sides.of_return(back, counts=not withdrawn),
        )
        return Entry(
            row.id,
            Told.RETURNED_UNSEEN,
            back.returned_at,
            sides,
            (Outcome.LEAVE, Outcome.WITHDRAW),
            self.sides.title(second.item_id),
        )

    def registered_twice(self, row: Row[Any]) -> Entry | None:
        """Tell two files with one national number, or that staff joined."""
        files = [self.sides.file(i) for i in (row.one, row.other)]
        one, other = files
        if one is None or other is None:
            return None
        apart = Outcome.SPLIT if self._one_person(row.one, row.other) else Outcome.JOIN
        decided = self._outcome(row.id)
        outcomes = (Outcome.LEAVE, apart) if decided is None else (Outcome.LEAVE,)
        sides = (self.sides.of_file(one), self.sides.of_file(other))
        at = max(one.registered_at, other.registered_at)
        subject = "joined" if apart is Outcome.SPLIT else "apart"
        return Entry(row.id, Told.REGISTERED_TWICE, at, sides, outcomes, subject, file_id=row.one)

    def paid_twice(self, row: Row[Any]) -> Entry | None:
        """Tell two payments of one charge, taken at desks that could not see each other."""
        charge, last = row.record_ids[:2]
        mine = ledger.c.member_id == row.subject
        chosen = select(ledger).where(mine, ledger.c.what == "payment", ledger.c.pays.is_not(None))
        paid = [
            p for p in self.connection.execute(chosen.order_by(ledger.c.hlc)) if charge in p.pays
        ]
        if not any(str(p.id) == last for p in paid):
            return None
        sides = tuple(self.sides.of_payment(p, counts=str(p.id) != last) for p in paid)
        return Entry(row.id, Told.PAID_TWICE, paid[-1].at, sides, file_id=row.subject)

    def hold_bypassed(self, row: Row[Any]) -> Entry | None:
        """Tell a copy that was kept for somebody, and lent to somebody else elsewhere."""
        placed, lent = (
            self.connection.execute(select(table).where(table.c.id == UUID(named))).first()
            for table, named in zip((hold, loan), row.record_ids, strict=True)
        )
        if placed is None or lent is None:
            return None
        sides = self.sides.of_hold(placed), self.sides.of_loan(lent, counts=True)
        title = self.sides.title(lent.item_id)
        about = placed.member_id
        return Entry(row.id, Told.HOLD_BYPASSED, lent.out_at, sides, subject=title, file_id=about)

    def overbooked(self, row: Row[Any]) -> Entry | None:
        """Tell who was told that they have a place in an activity, and waits."""
        said = known_activities(self.connection, [row.one]).get(row.one)
        people = enrolments_for(self.connection, [row.one]).get(row.one, [])
        one = next((e for e in people if e.id == row.other), None)
        if said is None or one is None:
            return None
        side = replace(self.sides.of_write((), Stamp(*one.version), counts=False), who=one.name)
        return Entry(row.id, Told.OVERBOOKED, one.at, (side,), subject=said.title())

    def consent_lost(self, row: Row[Any]) -> Entry | None:
        """Tell a yes that had not seen a no."""
        ids = person_ids(self.connection, row.one)
        c = consent_event.c
        chosen = select(consent_event).where(c.member_id.in_(ids)).order_by(c.hlc, c.origin)
        events = self.connection.execute(chosen).all()
        yes = next((e for e in events if uuid5(e.id, CONSENT_LOST) == row.id), None)
        if yes is None:
            return None
        unseen = [
            e
            for e in events
            if e.purpose == yes.purpose and not e.granted and str(e.id) not in yes.seen_withdrawals
        ]
        no = unseen[-1]
        sides = (
            self.sides.of_event(no, counts=True),
            self.sides.of_event(yes, counts=False),
        )
        who = self.sides.member_named(row.one)
        subject = "" if who is None else f"{who.given_names} {who.surname}"
        return Entry(row.id, Told.CONSENT_LOST, yes.at, sides, subject=subject, file_id=row.one)

    def card_twice(self, row: Row[Any]) -> Entry | None:
        """Tell two members with one library card."""
        files = [self.sides.file(i) for i in (row.one, row.other)]
        one, other = files
        if one is None or other is None:
            return None
        sides = (self.sides.of_file(one), self.sides.of_file(other))
        card = other.library_card or ""
        return Entry(
            row.id, Told.CARD_TWICE, other.registered_at, sides, subject=card, file_id=row.other
        )

    def barcode_twice(self, row: Row[Any]) -> Entry | None:
        """Tell two items with one barcode."""
        chosen = select(item).where(item.c.id.in_((row.one, row.other))).order_by(item.c.id)
        found = self.connection.execute(chosen).all()
        if len(found) != len((row.one, row.other)):
            return None
        versions = [parse_stamp(r.ver["copy"]) for r in found]
        sides = tuple(
            self.sides.of_write(
                tuple(filter(None, (r.title, r.author))), version, counts=r.id == row.one
            )
            for r, version in zip(found, versions, strict=True)
        )
        at = instant_of(max(versions).hlc)
        return Entry(row.id, Told.BARCODE_TWICE, at, sides, subject=found[0].barcode)

    def worked_on(self, row: Row[Any]) -> Entry | None:
        """Tell a staff member who worked on after their account was closed."""
        account = self.connection.execute(select(staff).where(staff.c.id == row.one)).first()
        if account is None:
            return None
        closed = parse_stamp(account.ver["account"])
        at = instant_of(closed.hlc)
        count = acts_after(self.connection, row.one, closed)
        return Entry(row.id, Told.WORKED_ON, at, subject=account.name or "", count=count)

    def edited_twice(self, row: Row[Any]) -> Entry | None:
        """Tell a value of a member's file that lost against another."""
        file = self.sides.file(row.member_id)
        if file is None or row.field_group not in file.ver:
            return None
        swapped = self._outcome(row.id) is Outcome.OTHER
        lost, kept = parse_stamp(row.lost_version), parse_stamp(row.kept_version)
        value = value_of(row)
        says = _says(value) if value is not None else ()
        now = _says(fields_of(file, row.field_group))
        told = (now, says) if swapped else (says, now)
        both = (
            self.sides.of_write(told[0], lost, counts=swapped),
            self.sides.of_write(told[1], kept, counts=not swapped),
        )
        outcomes = (Outcome.LEAVE,) if value is None else (Outcome.LEAVE, Outcome.OTHER)
        who = self.sides.member_named(row.member_id)
        sides = tuple(replace(side, who=who) for side in both)
        return Entry(
            row.id,
            Told.EDITED_TWICE,
            instant_of(kept.hlc),
            sides,
            outcomes,
            row.field_group,
            file_id=row.member_id,
        )

    def late(self, row: Row[Any]) -> Entry:
        """Tell that a desk was away for long."""
        where = self.sides.desk_named(row.desk_id)
        return Entry(
            row.id,
            Told.LATE_WORK,
            row.first_at,
            subject=where,
            count=row.acts,
            until=row.last_at,
        )

    def _outcome(self, conflict_id: UUID) -> Outcome | None:
        decided = self.standing.get(conflict_id)
        return None if decided is None else decided.outcome

    def _loans(self, ids: list[str]) -> tuple[Row[Any] | None, Row[Any] | None]:
        found = {
            str(row.id): row
            for row in self.connection.execute(select(loan).where(loan.c.id.in_(ids)))
        }
        return found.get(ids[0]), found.get(ids[1])

    def _one_person(self, one: UUID, other: UUID) -> bool:
        chosen = select(member_alias).where(member_alias.c.alias_id.in_((one, other)))
        first: dict[UUID, UUID] = {
            r.alias_id: r.canonical_id for r in self.connection.execute(chosen)
        }
        return first.get(one, one) == first.get(other, other)


def _says(values: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(value) for value in values.values() if value not in (None, ""))


_TELL: dict[str, Tell] = {
    Told.LENT_TWICE: Conflicts.lent_twice,
    Told.RETURNED_UNSEEN: Conflicts.returned_unseen,
    Told.REGISTERED_TWICE: Conflicts.registered_twice,
    Told.CONSENT_LOST: Conflicts.consent_lost,
    Told.CARD_TWICE: Conflicts.card_twice,
    Told.BARCODE_TWICE: Conflicts.barcode_twice,
    Told.PAID_TWICE: Conflicts.paid_twice,
    Told.HOLD_BYPASSED: Conflicts.hold_bypassed,
    Told.OVERBOOKED: Conflicts.overbooked,
    Told.WORKED_ON: Conflicts.worked_on,
}
