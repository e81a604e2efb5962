from __future__ import annotations

from random import Random

import pytest

from eid.channel import Channel
from eid.errors import (
    BadData,
    Cancelled,
    CardMute,
    CardRemoved,
    CardReset,
    CardUnreadable,
    ContactlessCard,
    NotActivated,
    NotAnEid,
)
from eid.faults import (
    DirtyContacts,
    FalseEnds,
    FalseSelects,
    Faulty,
    LengthsResolved,
    Mute,
    PulledOut,
    ResetByAnother,
    SmallBlocks,
    Stalled,
    Truncated,
)
from eid.identity import Verdict
from eid.layout import ATR_1_8, IDENTITY_FILE, PHOTO_FILE
from eid.notes import Note
from eid.session import Session
from eid.simulated import SimulatedConnection
from eid.specimens import specimen
from eid.structure import ADDRESS
from tests.cards.bench import TIME, Recorder, card, read_card

ALL_EDITIONS = ["1.0", "1.1", "1.7", "1.7-SHA1", "1.7-EC", "1.8"]
SELECTS = b"\x00\xa4"
READS = b"\x00\xb0"


class OtherAtr(Faulty):
    """A card of a personalisation that nobody has told us of."""

    def __init__(self, behind, atr):
        super().__init__(behind)
        self.other = atr

    @property
    def atr(self):
        return self.other


class Answers(Faulty):
    """A card that gives one fixed answer to the commands that begin so."""

    def __init__(self, behind, beginning, answer):
        super().__init__(behind)
        self.beginning = beginning
        self.fixed = answer

    def answer(self, apdu):
        return self.fixed if apdu.startswith(self.beginning) else super().answer(apdu)


def confirmed(data) -> bool:
    trust = data.trust
    return {trust.identity, trust.address, trust.photo} == {Verdict.CONFIRMED}


def test_a_known_card_is_asked_once_who_it_is():
    recorder = Recorder(card())
    read_card(recorder)
    assert [c.hex() for c in recorder.commands[:2]] == ["80e400001c", "00a4080c063f00df014031"]


def test_a_card_with_an_unknown_answer_to_reset_is_recognised_by_its_applet():
    recorder = Recorder(OtherAtr(card(), b"\x3b\x00"))
    assert confirmed(read_card(recorder))
    assert recorder.commands[0].hex() == "00a4040c0fa00000003029057000ad13100101ff"


def test_the_applet_may_want_its_other_form_of_selection():
    stubborn = Answers(OtherAtr(card(), b"\x3b\x00"), bytes.fromhex("00A4040C"), b"\x6a\x86")
    assert confirmed(read_card(stubborn))


def test_a_card_that_shares_half_the_answer_to_reset_is_no_eid():
    swedish = bytes.fromhex("3B7F96000080318065B085040011120FFF829000")
    assert swedish[:11] == ATR_1_8[:11]
    foreign = Answers(OtherAtr(card(), swedish), SELECTS, b"\x6a\x82")
    with pytest.raises(NotAnEid):
        read_card(foreign)


def test_the_contactless_chip_of_an_identity_card_is_told_apart():
    travel = bytes.fromhex("3B8F80018091E131D865B28C01022273C441E07B")
    recorder = Recorder(OtherAtr(card(), travel))
    with pytest.raises(ContactlessCard):
        read_card(recorder)
    assert recorder.commands == []


def test_an_applet_that_can_not_tell_its_version_is_no_eid():
    strange = Answers(OtherAtr(card(), b"\x3b\x00"), b"\x80\xe4", b"\x6d\x00")
    with pytest.raises(NotAnEid):
        read_card(strange)


def test_a_card_with_another_applet_selected_is_recovered():
    busy = card()

    class LeftBehind(Faulty):
        def power_on(self):
            busy.select_another_applet()

    assert confirmed(read_card(LeftBehind(busy)))


@pytest.mark.parametrize("edition", ALL_EDITIONS)
@pytest.mark.parametrize(
    "refused", ["00A4080C06", "00A4080C"], ids=["path from the root", "any path"]
)
def test_other_forms_of_select_are_tried(edition, refused):
    picky = Answers(card(edition=edition), bytes.fromhex(refused), b"\x6a\x86")
    recorder = Recorder(picky)
    assert confirmed(read_card(recorder))
    tried_again = [c for c in recorder.commands[4:] if c.startswith(bytes.fromhex(refused))]
    assert tried_again == []


def test_a_false_wrong_length_of_a_select_is_asked_again():
    assert confirmed(read_card(FalseSelects(card())))


@pytest.mark.parametrize("edition", ALL_EDITIONS)
def test_readers_that_follow_lengths_up_themselves_need_fewer_commands(edition):
    plain, resolved = card(edition=edition), LengthsResolved(card(edition=edition), TIME.sleep)
    data = read_card(resolved)
    assert confirmed(data)
    assert data.timing.apdus <= read_card(plain).timing.apdus - 2


@pytest.mark.parametrize("edition", ALL_EDITIONS)
def test_readers_that_invent_ends_of_files_do_not_deceive(edition):
    behind = card(specimen(5), edition)
    for seed in range(30):
        assert confirmed(read_card(FalseEnds(behind, Random(seed))))


def test_a_reader_that_always_invents_an_end_is_an_error():
    with pytest.raises((CardUnreadable, BadData)):
        read_card(FalseEnds(card(), Random(1), rate=1.0))


@pytest.mark.parametrize("at", range(1, 26))
def test_an_answer_cut_short_once_is_made_good(at):
    assert confirmed(read_card(Truncated(card(edition="1.7"), {at}, lost=3)))


@pytest.mark.parametrize("at", range(1, 26))
def test_a_reset_by_another_program_is_survived(at):
    assert confirmed(read_card(ResetByAnother(card(edition="1.7"), {at})))


def test_a_card_that_is_reset_for_ever_is_given_up():
    recorder = Recorder(ResetByAnother(card(), range(3, 10_000)))
    with pytest.raises(CardReset):
        read_card(recorder)
    assert len(recorder.commands) < 20


def test_a_card_swapped_after_a_reset_is_not_mixed_with_the_first():
    first, second = card(specimen(1)), card(specimen(2))

    class Swapped(ResetByAnother):
        def reset(self):
            self.card = second

    with pytest.raises(CardRemoved):
        read_card(Swapped(first, {6}))


@pytest.mark.parametrize("at", range(1, 26))
def test_a_card_pulled_out_ends_the_reading_at_once(at):
    recorder = Recorder(PulledOut(card(), at))
    with pytest.raises(CardRemoved):
        read_card(recorder)
    assert len(recorder.commands) == at


@pytest.mark.parametrize("at", range(1, 26))
def test_a_transfer_that_fails_once_is_repeated(at):
    assert confirmed(read_card(DirtyContacts(card(), {at})))


def test_a_card_whose_transfers_keep_failing_is_unreadable():
    recorder = Recorder(DirtyContacts(card(), range(3, 10_000)))
    with pytest.raises(CardUnreadable):
        read_card(recorder)
    assert len(recorder.commands) < 20


def test_a_reader_that_can_not_carry_full_blocks_gets_smaller_ones():
    recorder = Recorder(SmallBlocks(card(specimen(5), "1.7-EC")))
    assert confirmed(read_card(recorder))
    full = [c for c in recorder.commands if c[:2] == READS and c[4] == 0]
    assert len(full) <= 2


def test_a_mute_card_is_told_apart():
    with pytest.raises(CardMute):
        read_card(Mute(card()))


@pytest.mark.parametrize("edition", ALL_EDITIONS)
def test_a_card_that_is_not_activated_says_so(edition):
    with pytest.raises(NotActivated):
        read_card(card(edition=edition, activated=False))


@pytest.mark.parametrize("status", ["6985", "6D00"])
def test_a_card_that_refuses_reading_is_not_activated(status):
    with pytest.raises(NotActivated):
        read_card(Answers(card(), READS, bytes.fromhex(status)))


def test_a_card_whose_files_are_not_there_for_its_stage_of_life_is_not_activated():
    with pytest.raises(NotActivated):
        read_card(Answers(card(), SELECTS, b"\x6d\x00"))


def test_a_card_that_wants_a_pin_for_reading_is_no_eid():
    with pytest.raises(NotAnEid):
        read_card(Answers(card(), READS, b"\x69\x82"))


@pytest.mark.parametrize("edition", ["1.0", "1.1"])
def test_the_oldest_cards_get_a_rest_after_a_wrong_length(edition):
    data = read_card(card(edition=edition))
    assert confirmed(data)
    assert data.timing.total_ms >= 10


@pytest.mark.parametrize("edition", ["1.7", "1.8"])
def test_newer_cards_are_not_kept_waiting(edition):
    assert read_card(card(edition=edition)).timing.total_ms == 0


def test_a_stall_is_waited_for_and_counted_as_time_of_the_card():
    data = read_card(Stalled(card(), 4, 30.0, TIME.sleep))
    assert data.timing.card_ms == pytest.approx(30_000)


@pytest.mark.parametrize("after", range(25))
def test_a_reading_can_be_called_off_before_any_command(after):
    recorder = Recorder(card())
    with pytest.raises(Cancelled):
        read_card(recorder, cancelled=lambda: len(recorder.commands) >= after)
    assert len(recorder.commands) == after


@pytest.mark.parametrize("edition", ALL_EDITIONS)
def test_nothing_but_selecting_and_reading_is_ever_sent(edition):
    recorder = Recorder(FalseEnds(card(edition=edition), Random(7)))
    read_card(recorder)
    allowed = {SELECTS, READS, b"\x80\xe4", b"\x00\xc0"}
    assert {command[:2] for command in recorder.commands} <= allowed
    assert recorder.card.card.pin_tries == 3


def test_no_command_has_an_extended_length():
    recorder = Recorder(card())
    read_card(recorder)
    assert max(map(len, recorder.commands)) <= 5 + 15


def test_a_file_without_end_is_given_up():
    endless = Answers(card(), READS, b"\x01\x7f" * 128 + b"\x90\x00")
    session = Session(Channel(SimulatedConnection(endless), lambda: False, TIME, TIME.sleep))
    with pytest.raises(BadData):
        session.read_whole(ADDRESS)


def test_an_answer_longer_than_was_asked_is_refused():
    chatty = Answers(card(), bytes.fromhex("00B0000075"), bytes(200) + b"\x90\x00")
    assert Note.ADDRESS_UNREADABLE in read_card(chatty).notes


def test_data_with_a_warning_about_the_end_are_taken():
    picture = card().files[PHOTO_FILE]

    class Warns(Faulty):
        photo = False

        def answer(self, apdu):
            answer = super().answer(apdu)
            if apdu[:2] == SELECTS:
                self.photo = apdu.endswith(PHOTO_FILE)
            if self.photo and answer[-2] == 0x6C:
                return super().answer(apdu[:4] + answer[-1:])[:-2] + b"\x62\x82"
            return answer

    assert read_card(Warns(card())).photo == picture


def test_answers_that_wait_are_fetched():
    waiting: list[bytes] = []

    class Waits(Faulty):
        def answer(self, apdu):
            if apdu[:2] == b"\x00\xc0":
                return waiting.pop() + b"\x90\x00"
            answer = super().answer(apdu)
            if apdu[:2] == READS and 2 < len(answer) < 257:
                waiting.append(answer[:-2])
                return bytes([0x61, len(answer) - 2])
            return answer

    assert confirmed(read_card(Waits(card())))


def test_a_card_whose_serial_number_is_not_that_of_its_file_is_noted():
    strange = card()
    strange.serial = bytes(16)
    data = read_card(strange)
    assert Note.SERIAL_DIFFERS in data.notes
    assert data.person.surname


def test_a_serial_number_misread_once_is_read_again():
    class Misread(Faulty):
        def answer(self, apdu):
            answer = super().answer(apdu)
            return bytes(16) + answer[16:] if self.commands == 1 else answer

    assert read_card(Misread(card())).notes == ()


@pytest.mark.parametrize("at", range(16, 30))
def test_data_stay_when_the_second_look_at_a_wrong_signature_fails(at):
    forged = card()
    forged.files[IDENTITY_FILE] = forged.files[IDENTITY_FILE].replace(b"Hasselt", b"Hasselx")
    data = read_card(DirtyContacts(forged, range(at, 10_000)))
    assert data.person.surname
    assert data.trust.identity is Verdict.NOT_CONFIRMED
    assert data.photo is None


def test_a_missing_photo_is_a_note():
    without = card()
    del without.files[PHOTO_FILE]
    data = read_card(without)
    assert data.photo is None
    assert data.trust.photo is Verdict.NOT_CHECKED
    assert Note.PHOTO_UNREADABLE in data.notes
