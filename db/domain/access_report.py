"""Everything that is held on a person, as it is handed to them: to read, and for machines (P22)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from db.domain.access import Way
from db.domain.processing import Ground, Processing, Purpose, Until
from db.domain.retention import Retention
from db.domain.staff import Role

_OF_ITEMS: Final = frozenset({"item_id", "title_id"})
SCHEMA: Final = "balie.access-report/1"  # docs/access-report.md
PARTICIPANT: Final = "balie.participant-report/1"


class Recipient(StrEnum):
    """Who gets to see data outside the desk."""

    LIBRARY = "library"  # the staff of the library
    CENTRAL = "central"  # the central store of the library, which can't read personal fields
    MAIL = "mail"  # the mail server, where notices go by mail


@dataclass(frozen=True, slots=True)
class Section:
    """One group of fields of one kind of record: what is declared of it, and what is held."""

    kind: str
    group: str
    processing: Processing
    records: tuple[Mapping[str, Any], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Look:
    """That somebody opened or changed the file; staff go by what they are, not by their name."""

    at: datetime
    role: Role | None
    way: Way


@dataclass(frozen=True, slots=True)
class AccessReport:
    """Everything held on one person on a day."""

    library: str
    made_on: date
    retention: Retention
    recipients: tuple[Recipient, ...]
    sections: tuple[Section, ...] = field(repr=False)
    looks: tuple[Look, ...] = field(repr=False)

    def goes_on(self, section: Section) -> date | None:
        """Give the day on which a section goes with the member; None where another rule holds."""
        with_member = section.processing.keeping.until is Until.MEMBERSHIP_OVER
        return self.retention.erase_on if with_member else None


def for_guardian(report: AccessReport, open_loans: Collection[str]) -> AccessReport:
    """Give the report of a child as its guardian gets it (P6).

    What the child borrowed or asked for is its own; of what is at home still, for which the
    guardian answers, and of what costs something the item is told.
    """
    return replace(report, sections=tuple(_less(s, open_loans) for s in report.sections))


def _less(section: Section, open_loans: Collection[str]) -> Section:
    if section.processing.purpose is Purpose.ACCOUNTS:
        return section
    records = tuple(
        record
        if str(record.get("loan_id") or record["id"]) in open_loans
        else {name: None if name in _OF_ITEMS else value for name, value in record.items()}
        for record in section.records
    )
    return replace(section, records=records)


def portable(report: AccessReport) -> tuple[Section, ...]:
    """Give what somebody may take along: kept by consent or by agreement (GDPR, article 20)."""
    grounds = {Ground.CONSENT, Ground.AGREEMENT}
    return tuple(s for s in report.sections if s.processing.ground in grounds)


def as_document(report: AccessReport, *, take_along: bool = False) -> dict[str, Any]:
    """Give the report as JSON has it; `take_along` leaves out what is not the person's to move."""
    sections = portable(report) if take_along else report.sections
    return {
        "schema": SCHEMA,
        "extent": "portability" if take_along else "access",
        "library": report.library,
        "made_on": report.made_on.isoformat(),
        "retention": {
            "starts_on": report.retention.starts_on.isoformat(),
            "starts_with": report.retention.starts_with,
            "erase_on": report.retention.erase_on.isoformat(),
            "waits_for": list(report.retention.waits_for),
        },
        "recipients": list(report.recipients),
        "data": [_section(report, section) for section in sections],
        "looked": [] if take_along else [_look(look) for look in report.looks],
    }


def of_participant(
    sections: Collection[Section], library: str, made_on: date, goes_on: date | None
) -> dict[str, Any]:
    """Give what is held on somebody who takes part in an activity, as JSON has it (P16, P22)."""
    return {
        "schema": PARTICIPANT,
        "library": library,
        "made_on": made_on.isoformat(),
        "data": [_told(section, goes_on) for section in sections if section.records],
    }


def _section(report: AccessReport, section: Section) -> dict[str, Any]:
    return _told(section, report.goes_on(section))


def _told(section: Section, goes_on: date | None) -> dict[str, Any]:
    declared = section.processing
    return {
        "kind": section.kind,
        "group": section.group,
        "purpose": declared.purpose,
        "ground": declared.ground,
        "source": declared.source,
        "seen_by": declared.seen_by,
        "keeping": {
            "until": declared.keeping.until,
            "months": declared.keeping.months,
            "days": declared.keeping.days,
            "then": declared.keeping.then,
            "goes_on": None if goes_on is None else goes_on.isoformat(),
        },
        "records": [dict(record) for record in section.records],
    }


def _look(look: Look) -> dict[str, Any]:
    role = None if look.role is None else look.role.value
    return {"at": look.at.isoformat(), "role": role, "way": look.way}
