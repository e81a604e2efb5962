"""What the counter can't do by rule: it says so, never asks in a window, and goes on scanning."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from db.domain.birth_date import BirthDate
from db.domain.change import Changed
from db.domain.item import ItemDraft
from db.domain.member import Member
from db.errors import StoreFull, UnknownMember
from db.registers.loans import CheckedOut, Loans
from db.registers.members import Members
from desk.counter.doubt import Doubt
from desk.counter.view import Age, Choice
from desk.counter.visit import age_class
from desk.widgets.tone import Tone
from tests.db.libraries import invented_number
from tests.desk.counter.conftest import AN_CARD, JAN_CARD
from tests.desk.counter.counters import CLAUS, ELSSCHOT, Counter, enrol, twin


def lent_to_another(counter: Counter) -> None:
    counter.scan(AN_CARD, CLAUS)
    counter.presenter.end_session()
    counter.scan(JAN_CARD, CLAUS)


def test_an_unknown_item_is_named_by_its_barcode(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, "30000000009998")
    assert "30000000009998" in counter.said.last
    assert counter.said.tone is Tone.ATTENTION


def test_an_unknown_card_opens_nobody(counter: Counter, an: Member) -> None:
    counter.scan("29999999999998")
    assert counter.member_id is None
    assert counter.said.tone is Tone.ATTENTION


def test_an_unknown_card_ends_the_session_before_it(counter: Counter, an: Member) -> None:
    # Otherwise the items of the next person would be lent to the member before.
    counter.scan(AN_CARD, "29999999999998")
    assert counter.member_id is None
    assert "No member has this card" in counter.said.last
    counter.scan("V")
    assert counter.member_id == an.id


def test_a_member_deleted_elsewhere_leaves_the_screen(
    counter: Counter, an: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_members: Members, _member_id: UUID) -> Member:
        raise UnknownMember

    counter.scan(AN_CARD)
    monkeypatch.setattr(Members, "get", gone)
    counter.news.tell(Changed(frozenset({"member"}), frozenset({an.id}), by_sync=True))
    assert counter.view.member is None
    assert "deleted" in counter.said.last


def test_an_item_of_another_member_waits_in_the_tray(
    counter: Counter, an: Member, jan: Member
) -> None:
    lent_to_another(counter)
    assert [question.doubt for question in counter.view.questions] == [Doubt.LENT_TO_OTHER]
    assert counter.library.loans.of_member(jan.id) == ()
    assert "An" not in counter.said.last


def test_scanning_goes_on_while_a_question_waits(counter: Counter, an: Member, jan: Member) -> None:
    lent_to_another(counter)
    counter.scan(ELSSCHOT)
    assert len(counter.library.loans.of_member(jan.id)) == 1
    assert len(counter.view.questions) == 1


def test_taking_back_and_lending_is_one_answer(counter: Counter, an: Member, jan: Member) -> None:
    lent_to_another(counter)
    counter.page.decided.emit(CLAUS, Choice.TAKE_BACK_THEN_LEND, "")
    assert counter.library.loans.of_member(an.id) == ()
    assert [line.item.barcode for line in counter.library.loans.of_member(jan.id)] == [CLAUS]
    assert counter.view.questions == ()


def test_an_item_brought_back_elsewhere_meanwhile_is_still_lent(
    counter: Counter, an: Member, jan: Member
) -> None:
    lent_to_another(counter)
    counter.library.loans.checkin(CLAUS)
    counter.page.decided.emit(CLAUS, Choice.TAKE_BACK_THEN_LEND, "")
    assert [line.item.barcode for line in counter.library.loans.of_member(jan.id)] == [CLAUS]


def test_a_question_outlives_the_session_without_lending_to_the_next(
    counter: Counter, an: Member, jan: Member
) -> None:
    lent_to_another(counter)
    counter.presenter.end_session()
    assert [question.choices for question in counter.view.questions] == [
        (Choice.TAKE_BACK, Choice.LEAVE)
    ]


def test_a_question_is_gone_when_the_item_is_dealt_with(
    counter: Counter, an: Member, jan: Member
) -> None:
    lent_to_another(counter)
    counter.presenter.end_session()
    counter.scan(CLAUS)
    assert counter.view.questions == ()


def test_leaving_a_question_does_nothing_else(counter: Counter, an: Member, jan: Member) -> None:
    lent_to_another(counter)
    counter.page.decided.emit(CLAUS, Choice.LEAVE, "")
    assert counter.view.questions == ()
    assert len(counter.library.loans.of_member(an.id)) == 1


def test_an_item_the_member_has_already_can_be_taken_back(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS, CLAUS)
    assert counter.view.questions[0].doubt is Doubt.LENT_TO_SAME
    counter.page.decided.emit(CLAUS, Choice.TAKE_BACK, "")
    assert counter.library.loans.of_member(an.id) == ()


def test_an_ended_membership_lends_nothing_and_stops(counter: Counter, an: Member) -> None:
    counter.clock.advance(timedelta(days=800))
    counter.scan(AN_CARD)
    assert counter.view.member is not None
    assert counter.view.member.ended
    counter.scan(CLAUS)
    assert counter.said.tone is Tone.STOP
    assert counter.library.loans.of_member(an.id) == ()


def test_one_hit_opens_and_several_are_listed(counter: Counter, an: Member, jan: Member) -> None:
    counter.scan("peeters")
    assert {line.name.given_names for line in counter.view.found} == {"An", "Jan"}
    assert counter.member_id is None
    counter.scan("peeters jan")
    assert counter.member_id == jan.id
    assert counter.view.found == ()


def test_a_birth_year_narrows_the_search(counter: Counter, an: Member) -> None:
    child = enrol(counter.library, "Oma", "20000000000034", 41, date(1951, 2, 3))
    counter.scan("peeters 51")
    assert counter.member_id == child.id


def test_choosing_a_member_found_opens_them(counter: Counter, an: Member, jan: Member) -> None:
    counter.scan("peeters")
    counter.page.member_chosen.emit(an.id)
    assert counter.member_id == an.id


def test_nobody_found_says_so(counter: Counter) -> None:
    counter.scan("nobody specimen")
    assert counter.view.found == ()
    assert counter.said.tone is Tone.ATTENTION


def test_closing_the_search_goes_back_to_the_member(
    counter: Counter, an: Member, jan: Member
) -> None:
    counter.scan(AN_CARD, "peeters")
    counter.page.search_closed.emit()
    assert counter.view.found == ()
    assert counter.member_id == an.id


def test_a_typed_national_number_opens_without_being_said(counter: Counter, an: Member) -> None:
    digits = invented_number().digits
    counter.scan(digits)
    assert counter.member_id == an.id
    assert all(digits not in sentence for sentence, _ in counter.said.lines)


def test_a_loan_made_elsewhere_appears_by_itself(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD)
    changed = counter.library.loans.checkout(CLAUS, an.id).changed
    counter.news.tell(Changed(changed.kinds, changed.ids, by_sync=True))
    assert [loan.barcode for loan in counter.view.at_home] == [CLAUS]


def test_a_command_is_not_looked_up_as_a_name(counter: Counter, an: Member) -> None:
    counter.scan("> peeters")
    assert counter.member_id is None
    assert counter.view.found == ()


@pytest.mark.parametrize("barcode", ["123456", "BK-0042"], ids=["other digits", "letters"])
def test_items_of_another_make_of_barcode_are_lent_too(
    counter: Counter, an: Member, barcode: str
) -> None:
    counter.library.catalogue.add(ItemDraft(barcode, "Een oud boek"))
    counter.scan(AN_CARD, barcode)
    assert [line.item.barcode for line in counter.library.loans.of_member(an.id)] == [barcode]


def test_cards_of_another_make_open_too(counter: Counter) -> None:
    member = enrol(counter.library, "An", "K-0042", 33)
    counter.scan("K-0042")
    assert counter.member_id == member.id


@pytest.mark.parametrize(
    ("choice", "opened"), [(Choice.CARD, True), (Choice.ITEM, False)], ids=["card", "item"]
)
def test_a_code_that_is_a_card_and_an_item_waits_for_staff(
    counter: Counter, choice: Choice, opened: bool
) -> None:
    member = enrol(counter.library, "An", "4242424", 33)
    twin(counter.library, "4242424")
    counter.scan("4242424")
    assert counter.view.questions[0].doubt is Doubt.CARD_OR_ITEM
    counter.page.decided.emit("4242424", choice, "")
    assert (counter.member_id == member.id) is opened
    assert counter.view.questions == ()


@pytest.mark.parametrize("code", [AN_CARD, "30000000007777"], ids=["as a card", "as an item"])
@pytest.mark.parametrize(
    ("choice", "opened"), [(Choice.CARD, True), (Choice.ITEM, False)], ids=["card", "item"]
)
def test_a_code_of_both_waits_for_staff_whichever_of_the_two_it_looks_like(
    counter: Counter, jan: Member, code: str, choice: Choice, opened: bool
) -> None:
    member = enrol(counter.library, "An", code, 33)
    twin(counter.library, code)
    counter.scan(JAN_CARD, code)
    assert counter.member_id == jan.id
    assert counter.view.questions[0].doubt is Doubt.CARD_OR_ITEM
    counter.page.decided.emit(code, choice, "")
    assert (counter.member_id == member.id) is opened
    assert len(counter.library.loans.of_member(jan.id)) == (0 if opened else 1)
    assert counter.library.loans.of_member(member.id) == ()


def test_an_item_that_looks_like_a_card_is_lent(counter: Counter, an: Member) -> None:
    twin(counter.library, "20000000000999")
    counter.scan(AN_CARD, "20000000000999")
    assert counter.member_id == an.id
    assert len(counter.library.loans.of_member(an.id)) == 1


def test_a_card_that_looks_like_an_item_opens_its_member(counter: Counter) -> None:
    member = enrol(counter.library, "An", "30000000007777", 33)
    counter.scan("30000000007777")
    assert counter.member_id == member.id


def test_an_item_with_the_code_of_a_card_that_was_replaced_is_lent(
    counter: Counter, an: Member
) -> None:
    counter.library.cards.replace(an.id, "20000000000034", "lost", free=True)
    twin(counter.library, AN_CARD)
    counter.scan("20000000000034", AN_CARD)
    assert len(counter.library.loans.of_member(an.id)) == 1


def test_a_disk_that_fails_is_a_stop_and_scanning_goes_on(
    counter: Counter, an: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_loans: Loans, _barcode: str, _member_id: UUID, **_past: object) -> CheckedOut:
        raise StoreFull

    counter.scan(AN_CARD)
    with monkeypatch.context() as broken:
        broken.setattr(Loans, "checkout", full)
        counter.scan(CLAUS)
    assert counter.said.tone is Tone.STOP
    assert "disk is full" in counter.said.last
    counter.scan(CLAUS)
    assert counter.said.tone is Tone.OK


@pytest.mark.parametrize(
    ("born", "age"),
    [
        (BirthDate(2010, 11, 22), Age.UNDER_18),
        (BirthDate(2010, 11, 23), Age.UNDER_16),
        (BirthDate(2008, 11, 22), Age.ADULT),
        (BirthDate(2008), Age.UNDER_18),
    ],
    ids=str,
)
def test_doubt_about_an_age_counts_as_younger(born: BirthDate, age: Age) -> None:
    assert age_class(born, date(2026, 11, 22)) is age
