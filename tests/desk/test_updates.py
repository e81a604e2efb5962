"""A newer version: found in a folder, branch by branch, and never while somebody works."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PySide6.QtCore import QLockFile

from desk.choices_page import ChoicesPage
from desk.commands import update
from desk.commands.check import _update
from desk.commands.update import DONE, REFUSED, TROUBLE, answer
from desk.crash_watch import RUNNING, CrashWatch
from desk.settings import Updates
from desk.updates import (
    MANIFEST,
    SIGNATURE,
    UpdateNotSigned,
    UpdateUnreadable,
    Waiting,
    is_newer,
    waiting,
)
from desk.version import own_version
from tests.desk.ends import end_object

PLAN = """version = "0.2.0"
[from]
centre = 2026-12-01
others = 2026-12-08
[files]
"""
NAME = f"balie-0.2.0{update._KIND}"
DAY = date(2026, 12, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "updates"
    made.mkdir()
    (made / NAME).write_bytes(b"a package")
    digest = hashlib.sha256(b"a package").hexdigest()
    (made / MANIFEST).write_text(f'{PLAN}"{NAME}" = "{digest}"\n')
    return made


@pytest.mark.parametrize(
    ("branch", "day"),
    [("centre", date(2026, 12, 1)), ("suburb", date(2026, 12, 8)), ("", date(2026, 12, 8))],
)
def test_each_branch_has_its_day(folder: Path, branch: str, day: date) -> None:
    found = waiting(Updates(str(folder), branch), "0.1.0")
    assert found is not None
    assert found.day == day


def test_branch_without_a_day_waits(folder: Path) -> None:
    plan = (folder / MANIFEST).read_text().replace("others", "north")
    (folder / MANIFEST).write_text(plan)
    found = waiting(Updates(str(folder), "suburb"), "0.1.0")
    assert found is not None
    assert not found.is_due(date.max)


@pytest.mark.parametrize(
    ("version", "own", "newer"),
    [
        ("0.10.0", "0.9.0", True),
        ("0.2.0", "0.2.0", False),
        ("0.1.9", "0.2.0", False),
        ("9.0.0", "(from source)", False),
    ],
)
def test_versions_are_compared_by_number(version: str, own: str, newer: bool) -> None:
    assert is_newer(version, own) is newer


@pytest.mark.parametrize(
    "text",
    [
        "version = ",
        'version = "0.2.0"',
        PLAN.replace("0.2.0", "new"),
        PLAN.replace("2026-12-01", '"soon"'),
        PLAN + '"../balie.deb" = "' + "0" * 64 + '"',
        PLAN + '"balie.deb" = "short"',
        PLAN + '"balie.deb" = 1',
    ],
)
def test_manifest_that_is_none_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_text(text)
    with pytest.raises(UpdateUnreadable):
        waiting(Updates(str(tmp_path)), "0.1.0")


def test_folder_without_a_manifest_has_nothing_and_no_folder_is_told(tmp_path: Path) -> None:
    assert waiting(Updates(str(tmp_path)), "0.1.0") is None
    assert waiting(Updates(), "0.1.0") is None
    with pytest.raises(UpdateUnreadable):
        waiting(Updates(str(tmp_path / "away")), "0.1.0")


def test_package_is_named_when_its_day_came_and_nobody_works(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert answer(Updates(str(folder), "centre"), "0.1.0", DAY, [tmp_path]) == DONE
    assert capsys.readouterr().out.strip() == str(folder / NAME)


def test_day_before_is_too_early(folder: Path, tmp_path: Path) -> None:
    assert answer(Updates(str(folder)), "0.1.0", DAY, [tmp_path]) == REFUSED


def test_same_version_is_not_installed_again(folder: Path, tmp_path: Path) -> None:
    assert answer(Updates(str(folder), "centre"), "0.2.0", DAY, [tmp_path]) == REFUSED


def test_open_desk_is_left_alone_until_it_closes(folder: Path, tmp_path: Path) -> None:
    updates, homes = Updates(str(folder), "centre"), [tmp_path / "none", tmp_path]
    (tmp_path / "logs").mkdir()
    window = QLockFile(str(tmp_path / "logs" / RUNNING))
    assert window.tryLock(0)
    assert answer(updates, "0.1.0", DAY, homes) == REFUSED
    window.unlock()
    assert answer(updates, "0.1.0", DAY, homes) == DONE


def test_second_window_is_seen_when_the_first_is_closed(folder: Path, tmp_path: Path) -> None:
    updates, logs = Updates(str(folder), "centre"), tmp_path / "logs"
    first, second, third = (CrashWatch(logs) for _ in range(3))
    for window in (first, third):
        window.close()
        assert answer(updates, "0.1.0", DAY, [tmp_path]) == REFUSED
    second.close()
    assert answer(updates, "0.1.0", DAY, [tmp_path]) == DONE
    assert list(logs.iterdir()) == []


def test_asking_leaves_no_mark_in_a_home(folder: Path, tmp_path: Path) -> None:
    answer(Updates(str(folder), "centre"), "0.1.0", DAY, [tmp_path])
    assert not (tmp_path / "logs" / RUNNING).exists()


def test_package_that_is_not_the_one_announced_is_not_named(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / NAME).write_bytes(b"half a pack")
    assert answer(Updates(str(folder), "centre"), "0.1.0", DAY, [tmp_path]) == TROUBLE
    assert capsys.readouterr().out == ""


@pytest.fixture
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture
def signed(folder: Path, tmp_path: Path, key: Ed25519PrivateKey) -> Updates:
    """Give the settings of a computer that wants a signature, and sign what is announced."""
    form = Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    (tmp_path / "signer.pem").write_bytes(key.public_key().public_bytes(*form))
    (folder / SIGNATURE).write_bytes(key.sign((folder / MANIFEST).read_bytes()))
    return Updates(str(folder), "centre", str(tmp_path / "signer.pem"))


def test_what_the_holder_of_the_key_announced_is_taken(signed: Updates, tmp_path: Path) -> None:
    assert answer(signed, "0.1.0", DAY, [tmp_path]) == DONE


def test_plan_that_was_changed_after_it_was_signed_is_not_taken(
    signed: Updates, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / NAME).write_bytes(b"another pack")
    other = hashlib.sha256(b"another pack").hexdigest()
    (folder / MANIFEST).write_text(f'{PLAN}"{NAME}" = "{other}"\n')
    assert answer(replace(signed, signer=""), "0.1.0", DAY, [tmp_path]) == DONE  # as it lies there
    assert capsys.readouterr().out.strip()
    assert answer(signed, "0.1.0", DAY, [tmp_path]) == TROUBLE
    said = capsys.readouterr()
    assert said.out == ""
    assert "not signed by the key" in said.err


@pytest.mark.parametrize("signature", [None, b"", bytes(64)], ids=["none", "empty", "another"])
def test_plan_without_the_signature_is_not_taken(
    signed: Updates, folder: Path, signature: bytes | None
) -> None:
    (folder / SIGNATURE).unlink()
    if signature is not None:
        (folder / SIGNATURE).write_bytes(signature)
    with pytest.raises(UpdateNotSigned):
        waiting(signed, "0.1.0")


def test_plan_that_another_key_signed_is_not_taken(signed: Updates, folder: Path) -> None:
    announced = (folder / MANIFEST).read_bytes()
    (folder / SIGNATURE).write_bytes(Ed25519PrivateKey.generate().sign(announced))
    with pytest.raises(UpdateNotSigned):
        waiting(signed, "0.1.0")


@pytest.mark.parametrize("content", [b"no key", None], ids=["no_key", "no_file"])
def test_key_that_is_none_lets_nothing_through(
    signed: Updates, tmp_path: Path, content: bytes | None
) -> None:
    (tmp_path / "signer.pem").unlink()
    if content is not None:
        (tmp_path / "signer.pem").write_bytes(content)
    with pytest.raises(UpdateUnreadable):
        waiting(signed, "0.1.0")


def test_key_of_another_sort_lets_nothing_through(signed: Updates, tmp_path: Path) -> None:
    form = Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    public = X25519PrivateKey.generate().public_key().public_bytes(*form)
    (tmp_path / "signer.pem").write_bytes(public)
    with pytest.raises(UpdateUnreadable):
        waiting(signed, "0.1.0")


def test_check_of_the_home_tells_that_a_plan_is_not_signed(
    signed: Updates, folder: Path, tmp_path: Path
) -> None:
    (folder / SIGNATURE).write_bytes(bytes(64))
    told = {name: json.dumps(value) for name, value in asdict(signed).items()}
    lines = "\n".join(f"{name} = {value}" for name, value in told.items())
    (tmp_path / "settings.toml").write_text(f"[updates]\n{lines}\n")
    found = _update(tmp_path)
    assert (found.state, "not signed" in found.said) == ("attention", True)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (None, ""),
        (Waiting("0.2.0", DAY, Path(), {}), "0.2.0 may be installed from"),
        (Waiting("0.2.0", None, Path(), {}), "no day for this branch"),
        (UpdateUnreadable(), "can't be read"),
        (UpdateNotSigned(), "without a valid signature"),
    ],
    ids=["nothing", "planned", "not_planned", "unreadable", "not_signed"],
)
def test_settings_page_tells_the_version_and_what_waits(
    qapp: object, found: Waiting | Exception | None, said: str
) -> None:
    page = ChoicesPage()
    page.show_update(found)
    words = page.version.text()
    assert words.startswith(f"Balie {own_version()}.")
    assert said in words
    end_object(page)
