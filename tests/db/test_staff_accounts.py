"""Staff accounts: roles that the registers keep to, passphrases handed out, sessions (P29)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.domain.recovery_key import written
from db.domain.staff import Permission, Role, StaffAct, Standing
from db.domain.staff_kinds import STAFF
from db.errors import (
    InvalidValue,
    NewPassphraseNeeded,
    NotPermitted,
    OtherSheet,
    SignInDelayed,
    WeakPassphrase,
    WrongPassphrase,
)
from db.library import create_library, open_library, recover_library
from db.store.tables import loan, staff_event
from tests.db.lending import item, member
from tests.db.libraries import CHEAP, PASSPHRASE, found, setup
from tests.db.two_desks import bring, joined, second_desk

OTHER = "nog een lange zin over lezen"
THIRD = "een derde zin over kraaien"


def as_role(home, clock, role):
    """Let somebody in this role sign in at a library whose founder is the administrator."""
    library = found(home, clock)
    founder = library.session.staff_id
    library.staff.add("Bo Specimen", OTHER, role)
    library.close()
    return open_library(home, "Bo Specimen", OTHER, clock), founder


@pytest.fixture
def administrator(home, clock):
    library = found(home, clock)
    yield library
    library.close()


def test_an_administrator_may_all_and_nobody_else_manages_the_keys():
    assert all(Role.ADMINISTRATOR.may(p) for p in Permission)
    assert [r for r in Role if r.may(Permission.MANAGE_STAFF)] == [Role.ADMINISTRATOR]


@pytest.mark.parametrize(
    ("role", "given"),
    [
        (Role.DESK, set()),
        (Role.PRIVACY_OFFICER, set()),
        (Role.SUPERVISOR, {Role.DESK, Role.SUPERVISOR}),
        (Role.ADMINISTRATOR, set(Role)),
    ],
)
def test_a_role_is_given_only_by_who_may_as_much(role, given):
    assert set(role.given) == given


@pytest.mark.parametrize("role", [Role.DESK, Role.PRIVACY_OFFICER])
def test_the_registers_refuse_accounts_to_a_role_without_them(home, clock, role):
    library, founder = as_role(home, clock, role)
    for act in (
        lambda: library.staff.invite("Derde Specimen"),
        lambda: library.staff.reset(founder),
        lambda: library.staff.set_role(library.session.staff_id, Role.ADMINISTRATOR),
        lambda: library.staff.dismiss(founder),
        lambda: library.sittings.end(library.session.desk_id),
    ):
        with pytest.raises(NotPermitted):
            act()
    library.close()


def test_a_supervisor_never_reaches_past_their_own_rights(home, clock):
    library, founder = as_role(home, clock, Role.SUPERVISOR)
    for act in (
        lambda: library.staff.invite("Derde Specimen", Role.ADMINISTRATOR),
        lambda: library.staff.reset(founder),
        lambda: library.staff.set_role(founder, Role.DESK),
        lambda: library.staff.dismiss(founder),
        lambda: library.staff.set_role(library.session.staff_id, Role.ADMINISTRATOR),
    ):
        with pytest.raises(NotPermitted):
            act()
    assert library.staff.invite("Derde Specimen", Role.DESK)
    library.close()


def test_a_passphrase_that_was_handed_out_opens_only_the_way_to_another(home, clock, administrator):
    handed = administrator.staff.invite("Bo Specimen")
    with pytest.raises(NewPassphraseNeeded):
        open_library(home, "Bo Specimen", handed.passphrase, clock)
    with pytest.raises(WeakPassphrase):
        open_library(home, "Bo Specimen", handed.passphrase, clock, new_passphrase="kort")
    once = handed.passphrase
    with pytest.raises(WeakPassphrase, match="not_new"):
        open_library(home, "Bo Specimen", once, clock, new_passphrase=once)
    open_library(home, "Bo Specimen", handed.passphrase, clock, new_passphrase=OTHER).close()
    with pytest.raises(WrongPassphrase):
        open_library(home, "Bo Specimen", handed.passphrase, clock)
    open_library(home, "Bo Specimen", OTHER, clock).close()


def test_after_a_reset_the_lost_passphrase_opens_no_more(home, clock, administrator):
    bo = administrator.staff.invite("Bo Specimen")
    open_library(home, "Bo Specimen", bo.passphrase, clock, new_passphrase=OTHER).close()
    handed = administrator.staff.reset(bo.staff_id)
    with pytest.raises(WrongPassphrase):
        open_library(home, "Bo Specimen", OTHER, clock)
    assert handed.passphrase not in repr(handed)
    open_library(home, "Bo Specimen", handed.passphrase, clock, new_passphrase=THIRD).close()


def test_whoever_changes_their_passphrase_proves_who_they_are(administrator):
    with pytest.raises(WrongPassphrase):
        administrator.staff.change_passphrase(OTHER, THIRD)
    with pytest.raises(WeakPassphrase):
        administrator.staff.change_passphrase(PASSPHRASE, PASSPHRASE)


def test_the_delay_after_wrong_passphrases_outlives_the_program(home, clock, administrator):
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            administrator.staff.change_passphrase(OTHER, THIRD)
    administrator.close()
    with pytest.raises(SignInDelayed):
        open_library(home, "An Specimen", PASSPHRASE, clock)


def test_an_administrator_stays(administrator):
    own = administrator.session.staff_id
    with pytest.raises(InvalidValue, match="last_administrator"):
        administrator.staff.set_role(own, Role.DESK)
    with pytest.raises(InvalidValue, match="oneself"):
        administrator.staff.dismiss(own)
    administrator.staff.add("Bo Specimen", OTHER, Role.ADMINISTRATOR)
    administrator.staff.set_role(own, Role.DESK)
    assert [s.role for s in administrator.staff.all()] == [Role.DESK, Role.ADMINISTRATOR]


def test_who_is_retired_stays_listed_and_can_come_back(home, clock, administrator):
    bo = administrator.staff.invite("Bo Specimen").staff_id
    administrator.staff.dismiss(bo)
    for act in (
        lambda: administrator.staff.reset(bo),
        lambda: administrator.staff.set_role(bo, Role.SUPERVISOR),
        lambda: administrator.staff.dismiss(bo),
    ):
        with pytest.raises(InvalidValue, match="is_closed"):
            act()
    handed = administrator.staff.bring_back(bo)
    open_library(home, "Bo Specimen", handed.passphrase, clock, new_passphrase=OTHER).close()


def test_every_act_on_an_account_is_a_fact_with_who_did_it(administrator):
    bo = administrator.staff.invite("Bo Specimen").staff_id
    administrator.staff.set_role(bo, Role.SUPERVISOR)
    administrator.staff.reset(bo)
    administrator.staff.dismiss(bo)
    administrator.staff.bring_back(bo)
    with administrator._store.reading() as connection:
        rows = connection.execute(select(staff_event).order_by(staff_event.c.hlc)).all()
    assert [(r.what, r.account_id, r.staff_id) for r in rows] == [
        (what, bo, administrator.session.staff_id)
        for what in (
            StaffAct.ADDED,
            StaffAct.ROLE,
            StaffAct.RESET,
            StaffAct.RETIRED,
            StaffAct.BROUGHT_BACK,
        )
    ]


def test_the_language_goes_with_the_staff_member(home, clock, administrator):
    administrator.staff.set_language("en")
    with pytest.raises(InvalidValue):
        administrator.staff.set_language("../x")
    again = open_library(home, "An Specimen", PASSPHRASE, clock)
    assert again.session.language == "en"
    again.close()


@pytest.fixture
def two(tmp_path, clock):
    first = joined(found(tmp_path / "a", clock))
    bo = first.staff.invite("Bo Specimen", Role.SUPERVISOR).staff_id
    second = second_desk(first, tmp_path / "b", clock)
    yield first, second, bo
    first.close()
    second.close()


def test_who_sits_where_and_since_when_is_told_to_the_other_desks(two, clock):
    first, second, _ = two
    second.sittings.begin()
    clock.advance(timedelta(hours=1))
    second.sittings.leave()
    assert not second.sittings.leave().kinds  # once
    second.sittings.begin()
    bring(second, first)
    (seen,) = first.sittings.all()
    assert (seen.desk_name, seen.staff_name, seen.since, seen.over, seen.own_desk) == (
        "Desk 2",
        "An Specimen",
        clock.now(),
        None,
        False,
    )


def test_a_session_that_was_ended_ends_when_its_desk_hears_it(two):
    first, second, _ = two
    second.sittings.begin()
    bring(second, first)
    first.sittings.end(second.session.desk_id)
    assert second.sittings.standing() is Standing.GOES_ON
    bring(first, second)
    assert second.sittings.standing() is Standing.ENDED
    second.sittings.begin()  # whoever signs in again begins a session of their own
    assert second.sittings.standing() is Standing.GOES_ON


def test_nobody_ends_a_session_that_is_over_or_their_own(two):
    first, second, _ = two
    first.sittings.begin()
    with pytest.raises(InvalidValue, match="oneself"):
        first.sittings.end(first.session.desk_id)
    with pytest.raises(InvalidValue, match="nobody_there"):
        first.sittings.end(second.session.desk_id)


def test_a_session_hears_that_its_account_was_closed_or_its_role_changed(two, tmp_path, clock):
    first, _, bo = two
    handed = first.staff.reset(bo)
    session = open_library(
        tmp_path / "a", "Bo Specimen", handed.passphrase, clock, new_passphrase=OTHER
    )
    first.staff.set_role(bo, Role.DESK)
    assert session.sittings.standing() is Standing.ROLE_CHANGED
    first.staff.dismiss(bo)
    assert session.sittings.standing() is Standing.RETIRED
    session.close()


def test_desks_that_closed_each_others_last_administrator_open_with_the_recovery_sheet(home, clock):
    library, sheet = create_library(home, setup(), clock, cost=CHEAP)
    with library._store.writing() as act:
        account = {"active": False, "role": Role.ADMINISTRATOR}
        act.record_set(STAFF, library.session.staff_id, {"account": account})
    library.close()
    recovered = recover_library(home, sheet, clock)
    assert recovered.session.role is Role.ADMINISTRATOR
    recovered.staff.renew_by_sheet(sheet, OTHER)
    recovered.close()
    open_library(home, "An Specimen", OTHER, clock).close()


def test_sheet_of_another_library_gives_nobody_a_passphrase(library):
    with pytest.raises(OtherSheet):
        library.staff.renew_by_sheet(written(bytes(32)), OTHER)


def test_two_who_work_at_one_desk_are_never_mixed(home, clock):
    library = found(home, clock)
    library.staff.add("Bo Specimen", OTHER)
    reader = member(library)
    item(library, "1")
    item(library, "2")
    bo = open_library(home, "Bo Specimen", OTHER, clock)
    library.loans.checkout("1", reader)
    bo.loans.checkout("2", reader)
    with library._store.reading() as connection:
        found_loans = connection.execute(select(loan).order_by(loan.c.hlc)).all()
    assert [row.staff_id for row in found_loans] == [
        library.session.staff_id,
        bo.session.staff_id,
    ]
    bo.close()
    library.close()
