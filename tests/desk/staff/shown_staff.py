"""Invented staff of a library, and who of them is signed in where."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from db.domain.staff import Role, Sitting, StaffMember
from desk.staff.view import StaffView

NINE = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
AN, BO, CIS, DIRK = (UUID(int=n) for n in range(1, 5))


def sitting(number: int, name: str, *, over: bool = False, own: bool = False) -> Sitting:
    return Sitting(
        desk_id=UUID(int=100 + number),
        desk_name=f"Balie {number}",
        session_id=UUID(int=200 + number),
        staff_id=UUID(int=number),
        staff_name=name,
        since=NINE + timedelta(minutes=number),
        over=NINE + timedelta(hours=4) if over else None,
        ending=False,
        own_desk=own,
    )


STAFF_AT_WORK = StaffView(
    accounts=(
        StaffMember(AN, "An Specimen", Role.ADMINISTRATOR, active=True),
        StaffMember(BO, "Bo Specimen", Role.DESK, active=True),
        StaffMember(CIS, "Cis Specimen", Role.PRIVACY_OFFICER, active=True),
        StaffMember(DIRK, "Dirk Specimen", Role.SUPERVISOR, active=False),
    ),
    sittings=(
        sitting(1, "An Specimen", own=True),
        sitting(2, "Bo Specimen"),
        sitting(3, "Cis Specimen", over=True),
    ),
    own=AN,
    given=tuple(Role),
    handed="k7mq-x3rd-p9ta-wh4c",
    handed_to="Bo Specimen",
)
