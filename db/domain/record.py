"""What a kind of record is: fact or register, its groups of fields, whom it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
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


class Holds(StrEnum):
    """What a field holds; each has one form in the file and one in a payload."""

    ID = "id"
    TEXT = "text"
    INSTANT = "instant"
    DAY = "day"
    NUMBER = "number"  # whole; sums of money are in cents
    YES_NO = "yes_no"
    JSON = "json"  # a list or an object


@dataclass(frozen=True, slots=True)
class FieldType:
    """What a field holds, and whether a fact may leave it empty."""

    holds: Holds
    optional: bool = False


ID = FieldType(Holds.ID)
TEXT = FieldType(Holds.TEXT)
INSTANT = FieldType(Holds.INSTANT)
DAY = FieldType(Holds.DAY)
NUMBER = FieldType(Holds.NUMBER)
YES_NO = FieldType(Holds.YES_NO)
JSON = FieldType(Holds.JSON)


def maybe(of: FieldType) -> FieldType:
    """Declare a field of a fact that may be empty."""
    return replace(of, optional=True)


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that change together; `personal` groups leave the desk only sealed."""

    name: str
    types: Mapping[str, FieldType] = field(hash=False)
    personal: bool = False

    @property
    def fields(self) -> tuple[str, ...]:
        """Give the names of the fields, in their order."""
        return tuple(self.types)


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of record; `version` counts the shapes its payload has had."""

    name: str
    nature: Nature
    subject: Subject
    groups: tuple[Group, ...]
    version: int = 1

    @property
    def beside_members(self) -> bool:
        """Tell whether it is about a person of its own, who may be a member as well.

        The field `member_id` then names the member: who erases or tells all of that member, takes
        these along.
        """
        return self.subject is Subject.ITSELF and "member_id" in self.types

    @property
    def types(self) -> dict[str, FieldType]:
        """Give all fields with what they hold, in the order of the groups."""
        return {name: of for g in self.groups for name, of in g.types.items()}

    @property
    def fields(self) -> tuple[str, ...]:
        """Give the names of all fields, in the order of the groups."""
        return tuple(f for g in self.groups for f in g.types)


def group(name: str, /, *, personal: bool = False, **fields: FieldType) -> Group:
    """Declare a group of a register, or a sealed one of a fact."""
    return Group(name, fields, personal)


def register(name: str, subject: Subject, /, *groups: Group) -> RecordKind:
    """Declare a register."""
    return RecordKind(name, Nature.REGISTER, subject, groups)


def fact(name: str, subject: Subject, /, *sealed: Group, **fields: FieldType) -> RecordKind:
    """Declare a fact: clear fields, and groups that leave the desk only sealed."""
    return RecordKind(name, Nature.FACT, subject, (Group("fact", fields), *sealed))
