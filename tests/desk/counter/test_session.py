"""Stories at the counter: one member, one scan after the other."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from db.domain.consent import Purpose
from db.domain.member import Member
from desk.counter.view import Age
from desk.lending.handled import Destination
from desk.widgets.tone import Tone
from tests.desk.counter.conftest import AN_CARD, JAN_CARD
from tests.desk.counter.counters import BOON, CLAUS, ELSSCHOT, TITLES, Counter


def test_a_library_card_opens_its_member(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD)
    assert counter.view.member is not None
    assert counter.view.member.name == "An Peeters Specimen"
    assert counter.view.member.age is Age.ADULT
    assert counter.view.member.consents == {Purpose.EMAIL}


def test_an_item_scanned_for_a_member_is_lent_to_them(counter: Counter, an: Member) -> None:
    # textbrowser/biblioteq 240 and 242: numbers alone were shown, neither name nor title
    counter.scan(AN_CARD, CLAUS)
    assert counter.said.last == f"Lent: {TITLES[CLAUS]} — back Sun 20/12/2026"
    assert counter.said.tone is Tone.OK
    assert [line.loan.member_id for line in counter.library.loans.of_member(an.id)] == [an.id]


def test_the_session_grows_with_the_newest_on_top(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS, ELSSCHOT)
    assert [done.loan.barcode for done in counter.view.session] == [ELSSCHOT, CLAUS]
    assert counter.view.member is not None
    assert counter.view.member.at_home == 2
    assert counter.view.at_home == ()


def test_loans_of_before_stand_apart_from_this_session(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS)
    counter.presenter.end_session()
    counter.scan(AN_CARD, ELSSCHOT)
    assert [done.loan.barcode for done in counter.view.session] == [ELSSCHOT]
    assert [loan.barcode for loan in counter.view.at_home] == [CLAUS]


def test_an_item_scanned_without_a_member_is_taken_back(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS)
    counter.presenter.end_session()
    counter.scan(CLAUS)
    assert counter.said.last == f"Taken back: {TITLES[CLAUS]}"
    assert counter.view.recent[0].goes_to is Destination.SHELF
    assert counter.library.loans.of_member(an.id) == ()


def test_a_late_item_says_how_late_it_is(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS)
    counter.presenter.end_session()
    counter.clock.advance(timedelta(days=31))
    counter.scan(CLAUS)
    assert "3 day" in counter.said.last
    assert counter.said.tone is Tone.ATTENTION


def test_a_member_with_late_items_asks_attention(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS)
    counter.presenter.end_session()
    counter.clock.advance(timedelta(days=31))
    counter.scan(AN_CARD)
    assert counter.view.member is not None
    assert counter.view.member.late == 1
    assert counter.view.at_home[0].days_late == 3
    assert counter.said.tone is Tone.ATTENTION


def test_ending_the_session_clears_the_member(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS)
    counter.presenter.end_session()
    assert counter.view.member is None
    assert counter.view.session == ()
    assert "Ready" in counter.said.last


def test_another_card_opens_another_session(counter: Counter, an: Member, jan: Member) -> None:
    counter.scan(AN_CARD, CLAUS, JAN_CARD, ELSSCHOT)
    assert counter.member_id == jan.id
    assert [done.loan.barcode for done in counter.view.session] == [ELSSCHOT]
    assert len(counter.library.loans.of_member(an.id)) == 1


def test_a_loan_taken_back_elsewhere_is_marked_in_the_session(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS, ELSSCHOT)
    counter.news.tell(counter.library.loans.checkin(CLAUS).changed)
    assert [(done.loan.barcode, done.ended) for done in counter.view.session] == [
        (ELSSCHOT, False),
        (CLAUS, True),
    ]
    counter.presenter.undo()
    counter.presenter.undo()
    assert "Nothing to undo" in counter.said.last


def test_what_was_lent_counts_at_once(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD)
    shown_before = len(counter.page.views)
    counter.scan(CLAUS)
    since = counter.page.views[shown_before:]
    assert {view.member.at_home for view in since if view.member} == {1}
    assert not any(done.ended for view in since for done in view.session)


def test_the_previous_member_comes_back_by_v(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD)
    counter.presenter.end_session()
    counter.clock.advance(timedelta(minutes=14))
    counter.scan("v")
    assert counter.member_id == an.id


def test_the_previous_member_is_forgotten_after_a_quarter(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD)
    counter.presenter.end_session()
    counter.clock.advance(timedelta(minutes=16))
    counter.scan("V")
    assert counter.member_id is None
    assert not counter.view.previous
    assert counter.said.tone is Tone.ATTENTION


def test_a_scan_during_a_lookup_waits_for_the_member(counter: Counter, an: Member) -> None:
    # Otherwise the item would be taken back, because no member is open yet.
    counter.runner.held = True
    counter.scan(AN_CARD, CLAUS)
    counter.runner.release()
    assert [line.item.barcode for line in counter.library.loans.of_member(an.id)] == [CLAUS]


def test_ending_waits_for_the_scans_before_it(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD)
    counter.runner.held = True
    counter.scan(CLAUS)
    counter.presenter.end_session()
    counter.runner.release()
    assert counter.member_id is None
    assert len(counter.library.loans.of_member(an.id)) == 1


def test_the_due_date_says_why(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS)
    loan = counter.view.session[0].loan
    assert (loan.out_on, loan.due_on) == (date(2026, 11, 22), date(2026, 12, 20))
    assert [(reason.rule, reason.value) for reason in loan.reasons] == [("loan_days", "28")]


def test_the_day_is_counted(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS, BOON)
    counter.presenter.end_session()
    counter.scan(BOON)
    assert (counter.view.out_today, counter.view.back_today) == (2, 1)


def test_the_photo_goes_with_the_card(counter: Counter, an: Member) -> None:
    counter.presenter.member_arrived(an.id, b"jpeg")
    assert counter.view.photo == b"jpeg"
    counter.presenter.photo(None)
    assert counter.view.photo is None


def test_a_photo_never_stands_beside_another_member(
    counter: Counter, an: Member, jan: Member
) -> None:
    counter.presenter.member_arrived(an.id)
    counter.scan(JAN_CARD)
    counter.presenter.photo(b"jpeg")
    assert counter.member_id == jan.id
    assert counter.view.photo is None


def test_the_photo_is_gone_with_the_session(counter: Counter, an: Member) -> None:
    counter.presenter.member_arrived(an.id, b"jpeg")
    counter.presenter.end_session()
    assert counter.view.photo is None


def test_undoing_takes_back_what_was_lent_last(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS, ELSSCHOT)
    counter.page.undo_asked.emit()
    assert [line.item.barcode for line in counter.library.loans.of_member(an.id)] == [CLAUS]
    assert [done.loan.barcode for done in counter.view.session] == [CLAUS]
    assert counter.said.last == f"Undone: {TITLES[ELSSCHOT]} is not lent."


def test_undoing_twice_goes_further_back(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS, ELSSCHOT)
    counter.presenter.undo()
    counter.presenter.undo()
    assert counter.library.loans.of_member(an.id) == ()
    assert counter.view.session == ()


def test_nothing_of_an_earlier_session_is_undone(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS)
    counter.presenter.end_session()
    counter.scan(AN_CARD)
    counter.presenter.undo()
    assert len(counter.library.loans.of_member(an.id)) == 1
    assert counter.said.tone is Tone.ATTENTION


def test_coming_back_to_the_counter_says_who_is_open(counter: Counter, an: Member) -> None:
    counter.presenter.begin()
    assert "Ready" in counter.said.last
    counter.scan(AN_CARD, CLAUS)
    counter.presenter.begin()
    assert counter.said.last.startswith("An Peeters Specimen")


def test_who_opens_is_told_what_is_ready_for_them(counter: Counter, an: Member) -> None:
    counter.library.holds.place_by_barcode(CLAUS, an.id)
    counter.library.hold_shelf.scan(CLAUS)
    counter.scan(AN_CARD)
    assert counter.view.member is not None
    assert counter.view.member.ready == 1
    assert "1 hold ready on the shelf" in counter.said.last
    counter.scan(CLAUS)
    assert counter.library.holds.ready_for(an.id) == 0


def test_who_stands_there_is_read_again_when_two_files_are_joined(
    counter: Counter, an: Member, jan: Member
) -> None:
    counter.library.loans.checkout(ELSSCHOT, jan.id)
    counter.scan(AN_CARD, CLAUS)
    inbox = counter.library.inbox
    counter.news.tell(inbox.join(an.id, jan.id))
    assert counter.view.member is not None
    assert (counter.view.member.at_home, len(counter.view.at_home)) == (2, 1)


@pytest.mark.parametrize("card", [AN_CARD, JAN_CARD])
def test_nothing_is_lent_to_either_once_the_open_file_is_split(
    counter: Counter, an: Member, jan: Member, card: str
) -> None:
    inbox = counter.library.inbox
    inbox.join(an.id, jan.id)
    counter.scan(card)
    assert counter.view.member is not None
    counter.news.tell(inbox.undo(inbox.list().decided[0]))
    counter.scan(CLAUS)
    assert counter.view.member is None
    assert not counter.library.loans.of_member(an.id)
    assert not counter.library.loans.of_member(jan.id)
    counter.scan(card)
    assert counter.view.member.id == (an if card == AN_CARD else jan).id
