"""Anyone may read every file: no registry's address, no path of one machine, no private key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.rules.repository import ROOT, files, text, text_files

HERE = Path("tests/rules/test_publishable.py")
LOCKS = [p for p in text_files() if p.parts[0] == "requirements"]
REGISTRY = re.compile(r"pypi|pythonhosted|artifactory|index-url|trusted-host|find-links", re.I)
PLACES = re.compile(r"(?<![\w.$}])/(work|root|home/\w+|Users/\w+)/")
KEYS = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")


@pytest.mark.parametrize("lock", LOCKS, ids=str)
def test_locks_hold_no_address(lock: Path) -> None:
    assert "://" not in text(lock)
    assert REGISTRY.findall(text(lock)) == []


@pytest.mark.parametrize("lock", [p for p in LOCKS if p.suffix == ".txt"], ids=str)
def test_everything_locked_is_pinned_by_hash(lock: Path) -> None:
    entries = re.split(r"\n(?=\S)", text(lock).strip())
    pinned = re.compile(r"^\S+==\S+.*--hash=sha256:[0-9a-f]{64}", re.DOTALL)
    assert [entry.split()[0] for entry in entries if not pinned.match(entry)] == []


def offenders(pattern: re.Pattern[str]) -> list[str]:
    return [str(p) for p in text_files() if p != HERE and pattern.search(text(p))]


def test_no_file_names_a_package_registry() -> None:
    hosts = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org", re.I)
    assert offenders(hosts) == []


def test_no_file_names_a_place_on_one_machine() -> None:
    assert offenders(PLACES) == []


def test_no_private_key_is_kept() -> None:
    assert offenders(KEYS) == []


def test_text_files_end_with_one_newline() -> None:
    written = [p for p in text_files() if text(p)]
    assert [str(p) for p in written if text(p) != text(p).rstrip("\n") + "\n"] == []


def test_no_file_is_larger_than_a_megabyte() -> None:
    assert [str(p) for p in files() if (ROOT / p).stat().st_size > 1 << 20] == []
