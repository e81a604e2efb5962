"""Between the fields of a record and the payload that travels: personal groups sealed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from db.domain.record import FieldType, Group, Nature, RecordKind, Subject
from db.store.columns import plain
from db.store.sealed import ScopeSealer

Fields = dict[str, Any]


def subject_of(kind: RecordKind, record_id: UUID, values: Mapping[str, Any]) -> UUID | None:
    """Tell whom a record is about."""
    match kind.subject:
        case Subject.ITSELF:
            return record_id
        case Subject.MEMBER:
            named = values.get("member_id")
            return UUID(str(named)) if named is not None else None
        case Subject.NOBODY:
            return None


def has_personal(kind: RecordKind, groups: Collection[str]) -> bool:
    """Tell whether a payload has groups that open only with the person's key."""
    return any(g.personal and g.name in groups for g in kind.groups)


@dataclass(frozen=True, slots=True)
class Envelope:
    """Packs and opens the payloads of one record; the key is there if a group needs it."""

    sealer: ScopeSealer
    dek: bytes | None = field(repr=False)
    kind: RecordKind
    record_id: UUID

    def packed_set(self, groups: Mapping[str, Fields]) -> dict[str, Any]:
        """Give written groups as they travel."""
        declared = [g for g in self.kind.groups if g.name in groups]
        return {g.name: self._packed(g, groups[g.name]) for g in declared}

    def packed_fact(self, values: Fields) -> dict[str, Any]:
        """Give a fact as it travels: clear fields by name, a personal group under its own."""
        payload: dict[str, Any] = {}
        for group in self.kind.groups:
            fields = {f: values[f] for f, of in group.types.items() if not _left_out(of, f, values)}
            payload |= {group.name: self._packed(group, fields)} if group.personal else fields
        return payload

    def opened(self, payload: Mapping[str, Any]) -> dict[str, Any]:
        """Open the personal groups of a payload; what this program doesn't know stays."""
        personal = {g.name for g in self.kind.groups if g.personal}
        values = {
            name: self.opened_group(name, value) if name in personal else value
            for name, value in payload.items()
        }
        return values if self.kind.nature is Nature.REGISTER else _flat(values, personal)

    def _packed(self, group: Group, fields: Fields) -> Any:
        if not group.personal:
            return fields
        if all(value is None for value in fields.values()):
            return None  # in clear: the centre then takes older values out of its log, too (P3)
        return self.sealer.seal_fields(
            self._key(), self.kind.name, self.record_id, group.name, fields
        )

    def opened_group(self, group: str, sealed: str | None) -> Fields:
        """Open one personal group; raise KeyMissing or ValueError when it does not open."""
        if sealed is None:
            return {}
        return self.sealer.open_fields(self._key(), self.kind.name, self.record_id, group, sealed)

    def _key(self) -> bytes:
        if self.dek is None:
            raise RuntimeError("a personal group without its person's key")
        return self.dek


def _left_out(of: FieldType, name: str, values: Fields) -> bool:
    return of.optional and values.get(name) is None


def plain_fields(values: Mapping[str, Any]) -> Fields:
    """Give fields as JSON knows them."""
    return {name: plain(value) for name, value in values.items()}


def _flat(values: dict[str, Any], personal: set[str]) -> dict[str, Any]:
    clear = {name: value for name, value in values.items() if name not in personal}
    for name in personal & values.keys():
        clear |= values[name]
    return clear
