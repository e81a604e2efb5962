"""From records to the sides of an entry: who is concerned, who did it, at which desk, when."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from db.domain.change import Stamp, instant_of, parse_stamp
from db.domain.inbox import Side
from db.domain.member import Name
from db.store.tables import desk, desk_life, item, member, staff


class Sides:
    """Looks up names of people, desks and items for one reading of the inbox."""

    def __init__(self, connection: Connection, own_desk: UUID) -> None:
        """Read with a connection; what has no origin yet was done at this desk."""
        self._connection = connection
        self._desks = {
            r.id: r.name or "" for r in connection.execute(select(desk.c.id, desk.c.name))
        }
        self._lives = {0: own_desk}
        for row in connection.execute(select(desk_life.c.life, desk_life.c.desk_id)):
            self._lives[row.life] = row.desk_id
        chosen = select(staff.c.id, staff.c.name)
        self._staff = {row.id: row.name or "" for row in connection.execute(chosen)}

    def desk_of(self, origin: int) -> str:
        """Give the name of the desk behind an origin; empty when it is not known here."""
        return self.desk_named(self._lives.get(origin))

    def desk_named(self, desk_id: UUID | None) -> str:
        """Give the name of a desk."""
        return "" if desk_id is None else self._desks.get(desk_id, "")

    def staff_named(self, staff_id: UUID | None) -> str:
        """Give the name of a staff member; empty when they are not known any more."""
        return "" if staff_id is None else self._staff.get(staff_id, "")

    def member_named(self, member_id: UUID | None) -> Name | None:
        """Give the name of a member; None for who was erased or has not arrived here."""
        row = self.file(member_id)
        return None if row is None else Name(row.surname or "", row.given_names or "")

    def file(self, member_id: UUID | None) -> Row[Any] | None:
        """Read a member's file."""
        return self._connection.execute(select(member).where(member.c.id == member_id)).first()

    def title(self, item_id: UUID | None) -> str:
        """Give the title of an item."""
        chosen = select(item.c.title).where(item.c.id == item_id)
        return self._connection.execute(chosen).scalar() or ""

    def of_loan(self, row: Row[Any], *, counts: bool) -> Side:
        """Tell a loan."""
        return Side(
            who=self.member_named(row.member_id),
            staff=self.staff_named(row.staff_id),
            desk=self.desk_of(row.origin),
            at=row.out_at,
            due_on=row.due_on,
            counts=counts,
        )

    def of_hold(self, row: Row[Any]) -> Side:
        """Tell a hold that lost its copy."""
        return Side(
            who=self.member_named(row.member_id),
            staff=self.staff_named(row.staff_id),
            desk=self.desk_of(row.origin),
            at=row.placed_at,
            counts=False,
        )

    def of_return(self, row: Row[Any], *, counts: bool) -> Side:
        """Tell a return."""
        where = self.desk_of(row.origin)
        by = self.staff_named(row.staff_id)
        return Side(staff=by, desk=where, at=row.returned_at, counts=counts)

    def of_payment(self, row: Row[Any], *, counts: bool) -> Side:
        """Tell a payment; it says the sum, in cents."""
        return Side(
            who=self.member_named(row.member_id),
            says=(str(-row.amount_cents),),
            staff=self.staff_named(row.staff_id),
            desk=self.desk_named(row.desk_id),
            at=row.at,
            counts=counts,
        )

    def of_event(self, row: Row[Any], *, counts: bool) -> Side:
        """Tell a consent event."""
        where = self.desk_of(row.origin)
        by = self.staff_named(row.staff_id)
        return Side(says=(row.purpose,), staff=by, desk=where, at=row.at, counts=counts)

    def of_file(self, row: Row[Any]) -> Side:
        """Tell a member's file as it was registered."""
        made = parse_stamp(row.ver["birth"]) if "birth" in row.ver else Stamp(0, 0)
        address = f"{row.street}, {row.postal_code} {row.municipality}" if row.street else ""
        return Side(
            who=Name(row.surname or "", row.given_names or ""),
            says=tuple(filter(None, (row.birth_date, address, row.library_card))),
            staff=self.staff_named(row.registered_by),
            desk=self.desk_of(made.origin),
            at=row.registered_at,
        )

    def of_write(self, says: tuple[str, ...], version: Stamp, *, counts: bool) -> Side:
        """Tell what somebody wrote, of which only desk and time are known."""
        where = self.desk_of(version.origin)
        return Side(says=says, desk=where, at=instant_of(version.hlc), counts=counts)
