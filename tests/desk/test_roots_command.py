"""`balie roots`: a supervisor adds a root after its fingerprint was compared, and nobody else."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from db.domain.staff import Role
from db.errors import NotPermitted, StoreMissing
from desk.commands import asking, roots
from desk.settings import ROOTS
from eid.identity import Verdict
from eid.root_folder import keep, kept, trusted
from eid.roots import belgian_roots, offered_root
from eid.specimen_keys import authority
from tests.cards.bench import card, read_card

NEW_ROOT = "Invented Root CA7"


def offered_file(folder: Path) -> Path:
    file = folder / "ca7.crt"
    file.write_bytes(authority(NEW_ROOT, "p384", "sha384").root_certificate)
    return file


def balie_roots(home: Path, *words: str) -> int:
    parser = argparse.ArgumentParser()
    roots.configure(parser)
    parser.set_defaults(home=home)
    return roots.run(parser.parse_args(words))


@pytest.fixture
def signed_in(monkeypatch: pytest.MonkeyPatch) -> list[Role]:
    """Who signs in: the last role put in the list."""
    who = [Role.SUPERVISOR]

    def open_home(_args: argparse.Namespace) -> Any:
        return SimpleNamespace(session=SimpleNamespace(role=who[-1]), close=lambda: None)

    monkeypatch.setattr(roots, "open_home", open_home)
    return who


def test_the_roots_of_this_version_are_shown_with_their_fingerprints(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert balie_roots(tmp_path) == 0
    shown = capsys.readouterr().out
    assert [r.name for r in belgian_roots() if r.key_fingerprint not in shown] == []
    assert "none" in shown


@pytest.mark.usefixtures("signed_in")
def test_a_supervisor_adds_a_root_with_the_published_fingerprint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = offered_file(tmp_path)
    published = offered_root(file).fingerprint.upper()
    assert balie_roots(tmp_path, "--add", str(file), "--fingerprint", published, "--json") == 0
    added = json.loads(capsys.readouterr().out)["added"]
    assert [(root["name"], root["sha256"]) for root in added] == [(NEW_ROOT, published.lower())]
    data = read_card(card(root=NEW_ROOT), roots=trusted(tmp_path / ROOTS))
    assert data.trust.identity is Verdict.CONFIRMED
    assert data.trust.root == NEW_ROOT


@pytest.mark.usefixtures("signed_in")
@pytest.mark.parametrize(("typed", "code"), [("yes", 0), ("Yes ", 0), ("", 1), ("no", 1)])
def test_at_a_terminal_the_fingerprint_is_shown_and_compared_by_eye(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    code: int,
) -> None:
    monkeypatch.setattr(asking, "at_a_terminal", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _prompt: typed)
    file = offered_file(tmp_path)
    assert balie_roots(tmp_path, "--add", str(file)) == code
    assert offered_root(file).fingerprint in capsys.readouterr().out
    assert len(kept(tmp_path / ROOTS)) == (code == 0)


def test_without_a_terminal_the_fingerprint_must_be_given(tmp_path: Path) -> None:
    with pytest.raises(asking.Missing):
        balie_roots(tmp_path, "--add", str(offered_file(tmp_path)))


def test_whoever_works_at_the_desk_may_not_add_a_root(
    tmp_path: Path, signed_in: list[Role]
) -> None:
    signed_in.append(Role.DESK)
    file = offered_file(tmp_path)
    with pytest.raises(NotPermitted):
        balie_roots(tmp_path, "--add", str(file), "--fingerprint", offered_root(file).fingerprint)
    assert kept(tmp_path / ROOTS) == ()


def test_without_a_library_there_is_no_supervisor_to_add_one(tmp_path: Path) -> None:
    file = offered_file(tmp_path)
    with pytest.raises(StoreMissing):
        balie_roots(tmp_path, "--add", str(file), "--fingerprint", offered_root(file).fingerprint)


@pytest.mark.usefixtures("signed_in")
def test_another_fingerprint_adds_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = offered_file(tmp_path)
    assert balie_roots(tmp_path, "--add", str(file), "--fingerprint", "00" * 32) == 1
    assert "Nothing was added" in capsys.readouterr().err
    assert kept(tmp_path / ROOTS) == ()


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"hello", 1), (authority(NEW_ROOT, "p384", "sha384").certificate, 1), (None, 3)],
    ids=["text", "not a root", "missing"],
)
def test_a_file_that_is_no_root_adds_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, code: int
) -> None:
    file = tmp_path / "given.crt"
    if content is not None:
        file.write_bytes(content)
    assert balie_roots(tmp_path, "--add", str(file), "--fingerprint", "00") == code
    assert "Nothing was added" in capsys.readouterr().err


def test_a_file_that_only_lies_in_the_folder_is_not_believed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    offered_file(tmp_path)
    (tmp_path / "broken.crt").write_bytes(b"hello")
    assert kept(tmp_path) == ()
    assert len(caplog.records) == 2


def test_a_kept_root_comes_back_as_it_was(tmp_path: Path) -> None:
    offered = offered_root(offered_file(tmp_path))
    keep(tmp_path / ROOTS, offered)
    assert [one.fingerprint for one in kept(tmp_path / ROOTS)] == [offered.fingerprint]
