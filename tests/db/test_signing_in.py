"""Keys and signing in: slots, passphrases, delays, the recovery sheet (P29, P31)."""

from __future__ import annotations

import json
import os
import stat
from datetime import timedelta

import pytest

from db.domain.passphrase import check_passphrase, delay_after
from db.domain.recovery_key import read, written
from db.domain.staff import Role
from db.errors import (
    AlreadySetUp,
    InvalidValue,
    MissingValue,
    NotPermitted,
    SignInDelayed,
    StoreDamaged,
    StoreMissing,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryKey,
)
from db.home import has_library, staff_slots
from db.library import create_library, open_library, recover_library
from db.store.attempts import counted_attempt
from db.store.passphrases import PRODUCTION, new_sealed_pair
from tests.db.libraries import CHEAP, PASSPHRASE, FixedClock, found, setup

OTHER = "nog een lange zin over lezen"


@pytest.fixture
def founded(home, clock):
    library, recovery_key = create_library(home, setup(), clock, cost=CHEAP)
    library.close()
    return recovery_key


def sign_in(home, clock, who="An Specimen", passphrase=PASSPHRASE):
    library = open_library(home, who, passphrase, clock)
    library.close()
    return library.session


def test_founder_signs_in_by_name_or_id(home, clock, founded):
    session = sign_in(home, clock, "an specimen ")
    assert sign_in(home, clock, session.staff_id) == session
    assert (session.library_name, session.branch_name) == ("Bibliotheek Specimen", "Centrum")
    assert (session.number_permitted, session.role) == (True, Role.ADMINISTRATOR)


def test_passphrase_typed_on_another_keyboard_is_the_same(home, clock):
    found(home, clock, passphrase="un été à la bibliothèque verte").close()
    composed = "un e\u0301te\u0301 a\u0300 la bibliothe\u0300que verte"
    assert sign_in(home, clock, passphrase=composed)


@pytest.mark.parametrize(("who", "passphrase"), [("An Specimen", OTHER), ("Niemand", PASSPHRASE)])
def test_wrong_name_or_passphrase_is_refused(home, clock, founded, who, passphrase):
    with pytest.raises(WrongPassphrase):
        sign_in(home, clock, who, passphrase)


def test_delay_grows_after_five_wrong_passphrases_and_ends(home, clock, founded):
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            sign_in(home, clock, passphrase=OTHER)
    with pytest.raises(SignInDelayed) as delayed:
        sign_in(home, clock)
    assert delayed.value.seconds == 1
    clock.advance(timedelta(seconds=1))
    assert sign_in(home, clock)
    assert sign_in(home, clock)  # a success begins the count anew


def test_delay_of_one_colleague_does_not_hold_another(home, clock):
    library = found(home, clock)
    library.staff.add("Piet Specimen", OTHER)
    library.close()
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            sign_in(home, clock, passphrase=OTHER)
    assert sign_in(home, clock, "Piet Specimen", OTHER)


def test_clock_that_was_set_back_locks_nobody_out(tmp_path, clock):
    staff_id = setup  # any hashable stands for a person
    for _ in range(6):
        clock.advance(timedelta(hours=1))
        with pytest.raises(WrongPassphrase), counted_attempt(tmp_path, staff_id, clock.now()):
            raise WrongPassphrase
    clock.advance(timedelta(days=-30))
    with counted_attempt(tmp_path, staff_id, clock.now()):
        pass


def test_delay_never_passes_a_quarter_of_an_hour():
    delays = [delay_after(n) for n in range(200)]
    assert delays[:6] == [timedelta()] * 5 + [timedelta(seconds=1)]
    assert delays == sorted(delays)
    assert delays[-1] == timedelta(minutes=15)


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [
        ("kort", "too_short"),
        ("veertien teken", "too_short"),
        ("passwordpassword", "too_common"),
        ("aaaaaaaaaaaaaaaaaaa", "too_common"),
        ("12345678901234567890", "too_common"),
        ("Bibliotheek Balie 12", "too_common"),
        ("abababababababababab", "too_common"),
    ],
)
def test_weak_passphrase_is_refused(home, clock, passphrase, reason):
    with pytest.raises(WeakPassphrase) as refused:
        create_library(home, setup(passphrase=passphrase), clock, cost=CHEAP)
    assert refused.value.reason == reason
    assert not has_library(home)


@pytest.mark.parametrize(
    "passphrase", [PASSPHRASE, "vijf blauwe fietsen", "図書館は静かで美しい場所ですよね"]
)
def test_long_passphrase_of_any_kind_is_taken(passphrase):
    check_passphrase(passphrase)


def test_passphrase_costs_a_thief_what_the_rule_says():
    assert (PRODUCTION.memory_kib, PRODUCTION.passes, PRODUCTION.lanes) == (65536, 3, 4)
    assert new_sealed_pair(PASSPHRASE, PRODUCTION).opened(PASSPHRASE)


def test_colleague_gets_a_slot_and_loses_it_when_dismissed(home, clock):
    library = found(home, clock)
    library.staff.add("Piet Specimen", OTHER, Role.SUPERVISOR)
    assert [s.name for s in staff_slots(home)] == ["An Specimen", "Piet Specimen"]
    session = sign_in(home, clock, "Piet Specimen", OTHER)
    assert session.role is Role.SUPERVISOR
    library.staff.dismiss(session.staff_id)
    with pytest.raises(WrongPassphrase):
        sign_in(home, clock, "Piet Specimen", OTHER)
    assert [s.active for s in library.staff.all()] == [True, False]
    library.close()


def test_new_passphrase_replaces_the_old_one(home, clock):
    library = found(home, clock)
    library.staff.change_passphrase(PASSPHRASE, OTHER)
    library.close()
    with pytest.raises(WrongPassphrase):
        sign_in(home, clock)
    assert sign_in(home, clock, passphrase=OTHER)


def test_whoever_works_at_the_desk_keeps_no_accounts(home, clock):
    library = found(home, clock)
    library.staff.add("Piet Specimen", OTHER)
    library.close()
    library = open_library(home, "Piet Specimen", OTHER, clock)
    with pytest.raises(NotPermitted):
        library.staff.add("Derde Specimen", OTHER)
    with pytest.raises(NotPermitted):
        library.staff.reset(library.staff.all()[0].id)
    library.close()


def test_two_accounts_never_share_a_name(library):
    with pytest.raises(InvalidValue):
        library.staff.add("AN SPECIMEN", OTHER)
    with pytest.raises(MissingValue):
        library.staff.add(" ", OTHER)


def test_recovery_key_opens_the_library_as_typed_by_people(home, clock, founded):
    library = recover_library(home, f"  {founded.lower().replace('-', ' ')}", clock)
    assert library.session.role is Role.ADMINISTRATOR
    library.close()


def test_mistyped_recovery_key_is_noticed(home, clock, founded):
    other = "B" if founded[7] != "B" else "C"
    for text in ("", "hello", founded[:-1], founded[:7] + other + founded[8:]):
        with pytest.raises(WrongRecoveryKey):
            recover_library(home, text, clock)


def test_recovery_key_of_another_library_is_refused(home, clock, founded):
    with pytest.raises(WrongRecoveryKey):
        recover_library(home, written(os.urandom(32)), clock)


def test_recovery_key_reads_back_as_it_was_written():
    key = os.urandom(32)
    assert read(written(key)) == key


def test_home_with_a_library_takes_no_second_one(home, clock, founded):
    with pytest.raises(AlreadySetUp):
        create_library(home, setup(), clock, cost=CHEAP)


def test_home_without_library_says_so(home, clock):
    assert not has_library(home)
    with pytest.raises(StoreMissing):
        open_library(home, "An Specimen", PASSPHRASE, clock)


def test_torn_slot_file_says_so(home, clock, founded):
    (home / "keys.json").write_text("{")
    with pytest.raises(StoreDamaged):
        open_library(home, "An Specimen", PASSPHRASE, clock)


def test_slot_file_holds_no_key_in_clear(home, clock):
    library = found(home, clock)
    content = (home / "keys.json").read_bytes()
    key = library._store.file_key
    library.close()
    assert key not in content
    assert key.hex().encode() not in content
    slot = json.loads(content)["staff"][0]
    assert slot["parameters"]["algorithm"] == "argon2id"


def test_home_is_for_its_owner_alone(library, home):
    library.backup(home / "copy.db")
    files = {p.name: stat.S_IMODE(p.stat().st_mode) for p in home.rglob("*") if p.is_file()}
    private = 0o600 if os.name == "posix" else 0o666  # Windows keeps rights in another way
    assert set(files.values()) == {private}, files


@pytest.mark.parametrize("name", ["library_name", "branch_name", "staff_name", "desk_name"])
def test_founding_asks_every_name(home, clock, name):
    with pytest.raises(MissingValue):
        create_library(home, setup(**{name: " "}), clock, cost=CHEAP)
    assert not home.exists()


def test_fixed_clock_moves_when_told():
    clock = FixedClock()
    before = clock.now()
    clock.advance(timedelta(days=1))
    assert clock.now() - before == timedelta(days=1)
