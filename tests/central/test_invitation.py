"""Joining by invitation: a file and a code that bring one desk into the library, once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from db.domain.record_kinds import DESK
from db.errors import CentralUnreachable, InvalidValue, NotPermitted
from db.home import has_library
from db.invitations import LONGEST
from db.library import open_library
from desk.__main__ import main
from tests.central.postgres import Postgres
from tests.central.two_desks import STAFF, Pair, two_desks
from tests.db.lending import branch
from tests.db.libraries import NOON, PASSPHRASE, FixedClock, colleague
from tests.db.two_desks import records


@pytest.fixture
def pair(tmp_path: Path, postgres: Postgres) -> Iterator[Pair]:
    with two_desks(tmp_path, postgres.fresh_database()) as both:
        branch(both.a.library, "Kuringen")
        both.settle()
        yield both


@dataclass
class Invited:
    """An invitation in a file, and where the new desk will be."""

    id: UUID
    code: str
    file: Path
    home: Path
    monkeypatch: pytest.MonkeyPatch

    def join(self, code: str = "", home: Path | None = None) -> int:
        self.monkeypatch.setenv("BALIE_JOIN_CODE", code or self.code)
        arguments = "--unattended", "--invitation", str(self.file), "--desk", "Desk 3"
        return main(["--home", str(home or self.home), "join", *arguments])


@pytest.fixture
def invited(pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Invited:
    file = tmp_path / "desk-3.invitation"
    desk_id, code = pair.a.library.invitations.write(
        pair.central, file, branch="kuringen", until=NOON + timedelta(hours=72)
    )
    return Invited(desk_id, code, file, tmp_path / "c", monkeypatch)


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Callable[[], str]:
    return lambda: capsys.readouterr().err.splitlines()[-1]


def test_desk_joins_with_nobody_there_and_who_has_an_account_signs_in(
    pair: Pair, invited: Invited, capsys: pytest.CaptureFixture[str]
) -> None:
    assert invited.join() == 0
    assert "This is now Desk 3." in capsys.readouterr().out
    library = open_library(invited.home, STAFF, PASSPHRASE, FixedClock())
    try:
        library.sync()
        (own,) = (x for x in records(library)[DESK.name] if x["id"] == invited.id)
        names = {x["id"]: x["name"] for x in records(library)["branch"]}
        assert (own["name"], names[own["branch_id"]]) == ("Desk 3", "Kuringen")
    finally:
        library.close()
    pair.settle()
    assert "Desk 3" in [desk.name for desk in pair.a.library.desks.all()]


def test_second_with_the_same_file_and_code_is_refused(
    invited: Invited, tmp_path: Path, said: Callable[[], str]
) -> None:
    assert invited.join() == 0
    assert invited.join(home=tmp_path / "d") == 1
    assert said() == (
        "The invitation can't be right: it was used already, or withdrawn; ask for another."
    )
    assert not has_library(tmp_path / "d")


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Callable[[], None]]:
    """Let something break off once and for all, until it is mended."""

    def breaks(what: str) -> Callable[[], None]:
        def off(*_: object, **__: object) -> None:
            raise CentralUnreachable

        at = monkeypatch.context()
        at.__enter__().setattr(what, off)
        return lambda: at.__exit__(None, None, None)

    return breaks


@pytest.mark.parametrize(
    "at",
    [
        "db.sync.invitation.renewed",  # the password was kept, and not changed
        "db.sync.joining.sync_over_line",  # the first load
        "db.sync.joining.keep_slots",  # all but the last
    ],
)
def test_what_the_line_broke_off_goes_on_with_the_same_file_and_code_in_that_home_alone(
    invited: Invited,
    tmp_path: Path,
    broken: Callable[[str], Callable[[], None]],
    at: str,
) -> None:
    mend = broken(at)
    assert invited.join() == 3
    mend()
    assert not has_library(invited.home)
    if not at.endswith("renewed"):
        assert invited.join(home=tmp_path / "d") == 1, "it is used in the first home"
    assert invited.join() == 0
    assert has_library(invited.home)
    assert [f for f in invited.home.iterdir() if f.name.startswith("invited")] == []


def test_password_of_what_was_begun_is_sealed_and_of_no_use_with_another_invitation(
    pair: Pair,
    invited: Invited,
    tmp_path: Path,
    broken: Callable[[str], Callable[[], None]],
) -> None:
    mend = broken("db.sync.joining.sync_over_line")
    assert invited.join() == 3
    mend()
    (kept,) = (f for f in invited.home.iterdir() if f.name.startswith("invited"))
    assert kept.stat().st_mode & 0o077 == 0
    other = tmp_path / "other.invitation"
    _id, code = pair.a.library.invitations.write(
        pair.central, other, branch="", until=NOON + timedelta(hours=1)
    )
    assert Invited(_id, code, other, invited.home, invited.monkeypatch).join() == 0


def test_desk_that_was_withdrawn_while_it_joined_does_not_go_on(
    pair: Pair,
    invited: Invited,
    broken: Callable[[str], Callable[[], None]],
    said: Callable[[], str],
) -> None:
    mend = broken("db.sync.joining.sync_over_line")
    assert invited.join() == 3
    mend()
    pair.a.library.invitations.withdraw(pair.central, invited.id)
    assert invited.join() == 1
    assert "used already, or withdrawn" in said()


def test_another_code_opens_nothing_and_uses_nothing_up(
    invited: Invited, said: Callable[[], str]
) -> None:
    for wrong in ("AAAA-BBBB", "-".join(["AAAA"] * 14)):
        assert invited.join(code=wrong) == 1
        assert said() == "The invitation can't be right: this code does not open it."
    assert invited.join() == 0


def test_invitation_whose_time_is_over_is_refused_whatever_the_clock_of_the_desk_says(
    pair: Pair, postgres: Postgres, invited: Invited, said: Callable[[], str]
) -> None:
    postgres.set_clock(pair.central, NOON + timedelta(hours=73))
    assert invited.join() == 1
    assert said() == "The invitation can't be right: its time is over; ask for another."
    postgres.set_clock(pair.central, NOON)
    assert invited.join() == 0


def test_withdrawn_invitation_is_worth_nothing(
    pair: Pair, invited: Invited, said: Callable[[], str]
) -> None:
    pair.a.library.invitations.withdraw(pair.central, invited.id)
    assert invited.join() == 1
    assert "used already, or withdrawn" in said()


def test_desk_that_joined_is_not_withdrawn_but_cut_off(pair: Pair, invited: Invited) -> None:
    assert invited.join() == 0
    pair.settle()
    with pytest.raises(InvalidValue, match="joined"):
        pair.a.library.invitations.withdraw(pair.central, invited.id)


def test_key_that_was_rolled_meanwhile_reaches_the_invited(pair: Pair, invited: Invited) -> None:
    pair.a.library.rotate_keys(pair.central)
    assert invited.join() == 0
    library = open_library(invited.home, STAFF, PASSPHRASE, FixedClock())
    try:
        assert library._store.sealer.version == 2
    finally:
        library.close()


def test_file_tells_nothing_without_its_code(pair: Pair, invited: Invited) -> None:
    content = invited.file.read_bytes()
    for word in (b"postgresql", b"password", b"private_key", b"kuringen", invited.id.bytes):
        assert word not in content
    assert str(invited.id).encode() not in content


def test_file_that_was_spoiled_is_refused(invited: Invited, said: Callable[[], str]) -> None:
    whole = invited.file.read_bytes()
    for spoiled in (b"", whole[:-1], bytes([whole[0] ^ 1]) + whole[1:]):
        invited.file.write_bytes(spoiled)
        assert invited.join() == 1
        assert "does not open it" in said()
    invited.file.unlink()
    assert invited.join() == 1
    assert said() == "The file can't be right: it can't be read."


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"until": NOON + LONGEST + timedelta(hours=1)}, "too_long_ahead"),
        ({"branch": "Nergens"}, "unknown"),
        ({"file": "desk-3.invitation"}, "there_already"),
        ({"file": "nowhere/x"}, "not_written"),
    ],
)
def test_invitation_that_can_not_be_is_not_made(
    pair: Pair, postgres: Postgres, invited: Invited, changes: dict, why: str
) -> None:
    wanted = {"branch": "", "until": NOON + timedelta(hours=1), "file": "other", **changes}
    folder = invited.file.parent
    file = folder / wanted.pop("file")
    with pytest.raises(InvalidValue, match=why):
        pair.a.library.invitations.write(pair.central, file, **wanted)
    assert len([f for f in folder.iterdir() if f.suffix == ".invitation"]) == 1
    assert open_logins(pair, postgres) == 3, "two desks, and who is invited"


def open_logins(pair: Pair, postgres: Postgres) -> int:
    with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
        row = root.execute("select count(*) from core.desk where active").fetchone()
    assert row is not None
    return int(row[0])


def test_desk_staff_invite_nobody(pair: Pair, invited: Invited, tmp_path: Path) -> None:
    pair.a.library = colleague(pair.a.library)
    with pytest.raises(NotPermitted):
        pair.a.library.invitations.write(
            pair.central, tmp_path / "x", branch="", until=NOON + timedelta(hours=1)
        )
    with pytest.raises(NotPermitted):
        pair.a.library.invitations.withdraw(pair.central, invited.id)


def test_command_writes_one_and_withdraws_it(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pair.a.library.close()
    for name, value in (
        ("BALIE_STAFF", STAFF),
        ("BALIE_PASSPHRASE", PASSPHRASE),
        ("BALIE_CENTRAL_PASSWORD", pair.central.password),
    ):
        monkeypatch.setenv(name, value)
    file, home = tmp_path / "one.invitation", ["--home", str(tmp_path / "a")]
    asked = ["invite", str(file), "--central", pair.central.url, "--branch", "Kuringen"]
    assert main([*home, *asked, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (len(told["code"].split("-")), file.exists()) == (14, True)
    assert main([*home, "invite", "--withdraw", told["id"], "--central", pair.central.url]) == 0
    assert "any more" in capsys.readouterr().out
    invited = Invited(UUID(told["id"]), told["code"], file, tmp_path / "c", monkeypatch)
    assert invited.join() == 1
    for wrong in (["invite"], ["invite", "x"], ["invite", "x", "--central", "y", "--hours", "0"]):
        assert main([*home, *wrong]) == 2
    assert main(["--home", str(tmp_path / "e"), "join", "--unattended"]) == 2
