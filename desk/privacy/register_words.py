"""The register of data and the promises in words, in each language that the library may need."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from db.domain.data_register import DataEntry, data_register
from db.domain.obligation import Obligation
from db.domain.processing import Processing, Purpose, Until
from desk.post.answers import ORDER, shown
from desk.post.answers import words as report_words
from resources.door import resource

# What a field is called on paper.
_NAMED = {
    "sealed_number": "national_number",
    "household_id": "household",
    "guardian_id": "guardian",
    "public_key": "keys",
    "sealed_private_key": "keys",
    "loan_id": "loan",
    "account_id": "account",
}


@dataclass(frozen=True, slots=True)
class Kept:
    """One row of the register: data of one kind that are declared the same."""

    kind: str
    fields: tuple[str, ...]
    persons: str  # members, guardians or staff
    processing: Processing


@cache
def _words() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads(resource("letters", "processing.toml").read_text(encoding="utf-8"))


def say(language: str, group: str, key: str, **values: object) -> str:
    """Give a text, of these words or else of those of the report; KeyError for what has none."""
    own = _words().get(group, {}).get(key)
    said = own if own is not None else report_words()[group][key]
    return said[ORDER.index(language)].format(**values)


def kept(purpose: Purpose) -> tuple[Kept, ...]:
    """List what is kept about persons for a purpose; groups that are declared the same are one."""
    found: dict[tuple[str, Processing], list[DataEntry]] = {}
    for entry in data_register():
        if entry.processing.personal and entry.processing.purpose is purpose:
            found.setdefault((entry.kind.name, entry.processing), []).append(entry)
    return tuple(
        Kept(
            kind,
            tuple(dict.fromkeys(name for one in entries for name in _fields(one))),
            _persons(entries[0]),
            processing,
        )
        for (kind, processing), entries in found.items()
    )


def fields_words(one: Kept, language: str) -> str:
    """Name the fields of a row."""
    return ", ".join(say(language, "fields", name) for name in one.fields)


def keeping_words(processing: Processing, language: str) -> str:
    """Say how long data stay, and what happens then."""
    rule = processing.keeping
    long = [
        say(language, "words", unit, n=n)
        for unit, n in (("months", rule.months), ("days", rule.days))
        if n
    ]
    until = say(language, "until", rule.until)
    return f"{' '.join([*long, until])}: {say(language, 'then', rule.then)}"


def status_key(obligation: Obligation) -> str:
    """Tell how far a promise is kept: the key of its words."""
    if obligation.kept:
        return "kept"
    return "not_yet" if obligation.today == "not built yet" else "part"


def _fields(entry: DataEntry) -> Iterator[str]:
    known = {**report_words()["fields"], **_words()["fields"]}
    for name in entry.fields:
        called = _NAMED.get(name, name)
        if called in known and shown(called):
            yield called


def _persons(entry: DataEntry) -> str:
    if entry.kind.name == "guardian":
        return "guardians"
    if entry.kind.name == "enrolment":
        return "participants"
    if entry.kind.name in ("newsletter_address", "newsletter_left"):
        return "subscribers"
    if entry.kind.name == "incident":
        return "visitors"
    return "staff" if entry.processing.keeping.until is Until.LEFT else "members"
