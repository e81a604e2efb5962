"""Every kind of record: fact or register, its field groups, whom it is about, what is sealed.

A new kind of record is declared here and given a table; sync needs no more.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Nature(StrEnum):
    """How a kind of record merges."""

    FACT = "fact"  # immutable; sets of facts merge by union
    REGISTER = "register"  # field groups with a version; the greater version wins


class Subject(StrEnum):
    """Whom a record is about, so that erasing a person finds it."""

    NOBODY = "nobody"
    ITSELF = "itself"  # the record is the person
    MEMBER = "member"  # the person its field `member_id` names


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that change together; `personal` groups leave the desk only sealed."""

    name: str
    fields: tuple[str, ...]
    personal: bool = False


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of record; `version` counts the shapes its payload has had."""

    name: str
    nature: Nature
    subject: Subject
    groups: tuple[Group, ...]
    version: int = 1

    @property
    def fields(self) -> tuple[str, ...]:
        """Give all fields, in the order of the groups."""
        return tuple(f for g in self.groups for f in g.fields)


def _register(name: str, subject: Subject, *groups: Group) -> RecordKind:
    return RecordKind(name, Nature.REGISTER, subject, groups)


def _fact(name: str, subject: Subject, *fields: str, sealed: tuple[Group, ...] = ()) -> RecordKind:
    return RecordKind(name, Nature.FACT, subject, (Group("fact", fields), *sealed))


LIBRARY = _register(
    "library",
    Subject.NOBODY,
    Group("identity", ("name",)),
    Group("legal_ground", ("ground_reference", "ground_date")),  # P2: empty switches the number off
    Group("statement", ("statement_version", "regulations_version")),  # P5, P33
    Group("recovery", ("recovery_public_key",)),
    Group("mode", ("training",)),
)
BRANCH = _register("branch", Subject.NOBODY, Group("identity", ("name",)))
DESK = _register("desk", Subject.NOBODY, Group("identity", ("name", "branch_id", "public_key")))
STAFF = _register(
    "staff",
    Subject.ITSELF,
    Group("name", ("name",), personal=True),
    Group("account", ("active", "role")),
    Group("keys", ("public_key", "sealed_private_key", "passphrase_parameters")),
)
MEMBER = _register(
    "member",
    Subject.ITSELF,
    Group("name", ("surname", "given_names"), personal=True),
    Group("birth", ("birth_date",), personal=True),
    Group("address", ("street", "postal_code", "municipality"), personal=True),
    Group("number", ("sealed_number", "number_index", "no_number_reason"), personal=True),
    Group("email", ("email",), personal=True),
    Group("telephone", ("telephone",), personal=True),
    Group("gender", ("gender",), personal=True),
    Group("guardian", ("guardian_id", "permitted_at", "permission_staff_id")),
    Group("card", ("library_card",)),
    Group("membership", ("branch_id", "registered_at", "registered_by", "ends_on")),
    Group("identification", ("source", "trust", "identified_by", "corrected")),
    Group("partner", ("partner",), personal=True),  # P1: the school or house a form came from
)
GUARDIAN = _register(
    "guardian",
    Subject.ITSELF,
    Group("name", ("surname", "given_names", "relation"), personal=True),
    Group("identification", ("identified_by", "staff_id")),
)
ITEM = _register(
    "item",
    Subject.NOBODY,
    Group("description", ("title", "author")),
    Group("copy", ("barcode", "item_type", "branch_id")),
)
CONSENT_EVENT = _fact(
    "consent_event",
    Subject.MEMBER,
    "member_id",
    "purpose",
    "granted",
    "seen_withdrawals",
    "wording_version",
    "language",
    "way",
    "staff_id",
    "at",
)
ACCEPTANCE = _fact(
    "acceptance",
    Subject.MEMBER,
    "member_id",
    "regulations_version",
    "statement_version",
    "staff_id",
    "at",
)
NUMBER_SHOWN = _fact(
    "number_shown",  # P7: who saw a national number in full, and why
    Subject.MEMBER,
    "member_id",
    "staff_id",
    "at",
    sealed=(Group("reason", ("reason",), personal=True),),
)
LOAN = _fact(
    "loan",
    Subject.MEMBER,
    "item_id",
    "member_id",
    "out_at",
    "due_on",
    "branch_id",
    "staff_id",
    "rules",
)
LOAN_RETURN = _fact(
    "loan_return",
    Subject.MEMBER,
    "item_id",
    "loan_id",
    "member_id",
    "returned_at",
    "branch_id",
    "staff_id",
)

KINDS: dict[str, RecordKind] = {
    kind.name: kind
    for kind in (
        LIBRARY,
        BRANCH,
        DESK,
        STAFF,
        MEMBER,
        GUARDIAN,
        ITEM,
        CONSENT_EVENT,
        ACCEPTANCE,
        NUMBER_SHOWN,
        LOAN,
        LOAN_RETURN,
    )
}
