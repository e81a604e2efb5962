"""Stories of the member file, on a real library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from db.domain.birth_date import BirthDate
from db.domain.change import Changed
from db.domain.consent import Consents, Purpose, Way
from db.domain.member import Document, Guardian, Member, Name, PostalAddress, Source
from db.domain.staff import Role
from db.errors import UnknownMember
from db.library import Library, open_library
from db.registers.members import Members
from desk.language import Language
from desk.members.page import MemberPage
from desk.members.presenter import MemberPresenter
from desk.members.view import ConsentGiven, ConsentView, ConsentWithdrawn, Correction, FileView
from desk.news import News
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, draft, found, invented_number
from tests.desk.counter.counters import CLAUS, Said, enrol, stock
from tests.desk.runners import ImmediateRunner


class RecordingPage(MemberPage):
    def __init__(self) -> None:
        self.view: FileView | None = None
        self.number = ""
        self.wrong: dict[str, str] = {}
        super().__init__()

    def show_view(self, view: FileView | None) -> None:
        self.view = view
        super().show_view(view)

    def show_number(self, number: str) -> None:
        self.number = number
        super().show_number(number)

    def show_wrong(self, field: str, sentence: str) -> None:
        self.wrong[field] = sentence
        super().show_wrong(field, sentence)


@dataclass
class Desk:
    library: Library
    clock: FixedClock
    runner: ImmediateRunner = field(default_factory=ImmediateRunner)
    said: Said = field(default_factory=Said)

    def __post_init__(self) -> None:
        self.news = News()
        self.page = RecordingPage()
        self.presenter = MemberPresenter(
            self.page, self.library, self.runner, self.news, clock=self.clock, say=self.said
        )

    @property
    def view(self) -> FileView:
        assert self.page.view is not None
        return self.page.view

    def consent(self, purpose: Purpose) -> ConsentView:
        return next(view for view in self.view.consents if view.purpose is purpose)


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any, language: Language) -> Iterator[Desk]:
    clock = FixedClock()
    library = found(tmp_path, clock)
    stock(library)
    desk = Desk(library, clock)
    qtbot.addWidget(desk.page)
    yield desk
    library.close()


@pytest.fixture
def an(desk: Desk) -> Member:
    member = enrol(desk.library, "An", "20000000000018", 33)
    desk.presenter.open(member.id)
    return member


def test_the_file_tells_who_and_from_where(desk: Desk, an: Member) -> None:
    assert desk.view.name == an.name
    assert desk.view.source is Source.CARD
    assert desk.view.registered_by == "An Specimen"
    assert desk.view.has_number
    assert desk.view.corrected == frozenset()


def test_the_national_number_is_nowhere_in_the_view(desk: Desk, an: Member) -> None:
    digits = invented_number().digits
    assert digits not in repr(desk.view)
    assert not any(digits in str(getattr(desk.view, name)) for name in FileView.__slots__)


def test_the_number_is_shown_to_who_may_see_it_with_a_reason(desk: Desk, an: Member) -> None:
    assert desk.view.may_see_number
    desk.page.number_asked.emit("two files of one person")
    assert desk.page.number == invented_number().in_full()


def test_the_number_is_not_shown_without_a_reason(desk: Desk, an: Member) -> None:
    desk.page.number_asked.emit("")
    assert desk.page.number == ""
    assert "reason" in desk.page.wrong


def test_loans_are_shown_with_the_reason_of_their_date(desk: Desk, an: Member) -> None:
    desk.news.tell(desk.library.loans.checkout(CLAUS, an.id).changed)
    assert [loan.barcode for loan in desk.view.loans] == [CLAUS]
    assert desk.view.loans[0].reasons[0].value == "28"


def test_an_address_is_put_right_with_its_source(desk: Desk, an: Member) -> None:
    new = PostalAddress("Kapelstraat 14", "3500", "Hasselt")
    desk.page.corrected.emit(Correction(Source.DOCUMENT, address=new))
    assert desk.library.members.get(an.id).address == new
    assert desk.view.address == new
    assert "address" in desk.view.corrected
    assert "name" not in desk.view.corrected
    assert desk.said.tone is Tone.OK


def test_a_name_is_put_right(desk: Desk, an: Member) -> None:
    desk.page.corrected.emit(Correction(Source.FORM, name=Name("Peters Specimen", "Anna")))
    assert desk.view.name == Name("Peters Specimen", "Anna")


def test_fields_close_when_the_correction_is_kept_and_not_before(desk: Desk, an: Member) -> None:
    group = desk.page.data._address
    group._begin()
    group._lines["street"].setText("")
    group._say()
    assert group.editing
    group._lines["street"].setText("Kapelstraat 14")
    group._say()
    assert not group.editing


def test_an_empty_street_is_refused_at_its_field(desk: Desk, an: Member) -> None:
    desk.page.corrected.emit(Correction(Source.DESK, address=PostalAddress("", "3500", "Hasselt")))
    assert "street" in desk.page.wrong
    assert desk.view.address == an.address
    assert desk.said.tone is Tone.ATTENTION


def test_a_card_of_somebody_else_is_refused_at_its_field(desk: Desk, an: Member) -> None:
    enrol(desk.library, "Jan", "20000000000026", 35)
    desk.page.corrected.emit(Correction(Source.DESK, library_card="20000000000026"))
    assert "library_card" in desk.page.wrong
    assert desk.view.library_card == "20000000000018"


def test_a_consent_is_kept_with_its_value_and_who_recorded_it(desk: Desk, an: Member) -> None:
    assert not desk.consent(Purpose.TELEPHONE).holds
    desk.page.consent_given.emit(ConsentGiven(Purpose.TELEPHONE, "011 00 00 00", Way.PAPER, "nl"))
    consent = desk.consent(Purpose.TELEPHONE)
    assert consent.holds
    assert consent.value == "+3211000000"
    assert [(line.granted, line.way, line.staff_name) for line in consent.lines] == [
        (True, Way.PAPER, "An Specimen")
    ]


def test_withdrawing_deletes_the_value_and_keeps_the_trail(desk: Desk, an: Member) -> None:
    desk.clock.advance(timedelta(minutes=1))
    desk.page.consent_withdrawn.emit(ConsentWithdrawn(Purpose.EMAIL, Way.SCREEN))
    consent = desk.consent(Purpose.EMAIL)
    assert not consent.holds
    assert consent.value == ""
    assert desk.library.members.get(an.id).email is None
    assert [line.granted for line in consent.lines] == [False, True]


def test_a_consent_without_a_value_is_refused_at_its_field(desk: Desk, an: Member) -> None:
    desk.page.consent_given.emit(ConsentGiven(Purpose.TELEPHONE, " ", Way.SCREEN, "nl"))
    assert "telephone" in desk.page.wrong
    assert not desk.consent(Purpose.TELEPHONE).holds


@pytest.mark.parametrize(
    ("purpose", "value"), [(Purpose.EMAIL, "an(at)example.org"), (Purpose.TELEPHONE, "12")]
)
def test_what_is_no_address_or_number_is_refused_at_its_field(
    desk: Desk, an: Member, purpose: Purpose, value: str
) -> None:
    desk.page.consent_withdrawn.emit(ConsentWithdrawn(purpose, Way.SCREEN))
    desk.page.consent_given.emit(ConsentGiven(purpose, value, Way.SCREEN, "nl"))
    assert purpose.value in desk.page.wrong
    assert not desk.consent(purpose).holds


def test_gender_is_never_shown_even_with_consent(desk: Desk, an: Member) -> None:
    desk.page.consent_given.emit(ConsentGiven(Purpose.GENDER, "X", Way.SCREEN, "nl"))
    assert desk.consent(Purpose.GENDER).holds
    assert desk.consent(Purpose.GENDER).value == ""


def test_a_change_that_came_by_sync_is_shown(desk: Desk, an: Member) -> None:
    new = PostalAddress("Kapelstraat 14", "3500", "Hasselt")
    changed = desk.library.members.correct(an.id, address=new, source=Source.CARD)
    desk.news.tell(Changed(changed.kinds, changed.ids, by_sync=True))
    assert desk.view.address == new


def test_a_file_asked_for_later_is_not_overtaken(desk: Desk, an: Member) -> None:
    jan = enrol(desk.library, "Jan", "20000000000026", 35)
    desk.runner.held = True
    desk.presenter.open(an.id)
    desk.presenter.open(jan.id)
    desk.runner.release()
    assert desk.view.id == jan.id


def test_a_closed_file_stays_closed(desk: Desk, an: Member) -> None:
    desk.runner.held = True
    desk.presenter.open(an.id)
    desk.page.close_asked.emit()
    desk.runner.release()
    assert desk.page.view is None


def test_a_child_is_shown_with_who_permitted(desk: Desk) -> None:
    born = date(2016, 5, 4)
    child = desk.library.members.register(
        draft(
            name=Name("Peeters Specimen", "Tuur"),
            birth_date=BirthDate(born.year, born.month, born.day),
            national_number=invented_number(born, 35),
            guardian=Guardian(
                Name("Peeters Specimen", "An"),
                "parent",
                Source.DOCUMENT,
                document=Document.PASSPORT,
            ),
        ),
        Consents(),
    ).member
    desk.presenter.open(child.id)
    assert desk.view.child
    assert desk.view.guardian is not None
    assert desk.view.guardian.name.given_names == "An"


def test_a_file_deleted_elsewhere_closes(
    desk: Desk, an: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_members: Members, _member_id: UUID) -> Member:
        raise UnknownMember

    monkeypatch.setattr(Members, "get", gone)
    desk.news.tell(Changed(frozenset({"member"}), frozenset({an.id}), by_sync=True))
    assert desk.page.view is None
    assert "deleted" in desk.said.last


def test_staff_at_the_desk_may_not_see_the_number(
    desk: Desk, an: Member, tmp_path: Path, qtbot: Any
) -> None:
    desk.library.staff.add("Bo Specimen", "een andere lange zin", Role.DESK)
    desk.library.close()
    library = open_library(tmp_path, "Bo Specimen", "een andere lange zin", desk.clock)
    bo = Desk(library, desk.clock)
    qtbot.addWidget(bo.page)
    bo.presenter.open(an.id)
    assert not bo.view.may_see_number
    bo.page.number_asked.emit("curiosity")
    assert bo.page.number == ""
    assert "You may not do this" in bo.said.last
    library.close()


def test_without_an_open_file_nothing_is_recorded(desk: Desk, an: Member) -> None:
    desk.page.close_asked.emit()
    desk.page.consent_withdrawn.emit(ConsentWithdrawn(Purpose.EMAIL, Way.SCREEN))
    desk.page.corrected.emit(Correction(Source.DESK, library_card=""))
    member = desk.library.members.get(an.id)
    assert member.email is not None
    assert member.library_card == an.library_card


def test_a_switch_of_language_keeps_the_file(desk: Desk, an: Member, language: Language) -> None:
    language.use("nl")
    assert desk.view.id == an.id


def test_a_lost_item_is_charged_and_the_loss_taken_back(desk: Desk, an: Member) -> None:
    desk.library.rules.set("lost_price", 1500)
    lent = desk.library.loans.checkout(CLAUS, an.id).loan
    desk.presenter.open(an.id)
    desk.page.loans._lost.click()
    assert "€ 18,00 is on the account" in desk.said.last.replace("\xa0", " ")
    assert desk.view.loans == ()
    assert desk.library.accounts.balance(an.id) == 1800
    desk.page.loans._undo.click()
    assert [row.loan_id for row in desk.view.loans] == [lent.id]
    assert desk.library.accounts.balance(an.id) == 0


def test_a_lost_item_without_a_price_sends_staff_to_the_account(desk: Desk, an: Member) -> None:
    desk.library.loans.checkout(CLAUS, an.id)
    desk.presenter.open(an.id)
    desk.page.loans._lost.click()
    assert "Nobody knows its price" in desk.said.last
    assert desk.said.tone is Tone.ATTENTION


def test_what_the_member_says_is_back_costs_nothing_and_is_looked_for(
    desk: Desk, an: Member
) -> None:
    desk.library.loans.checkout(CLAUS, an.id)
    desk.clock.advance(timedelta(days=40))
    desk.presenter.open(an.id)
    desk.page.loans._claimed.click()
    assert desk.view.loans == ()
    assert desk.library.accounts.balance(an.id) == 0
    assert "look for it on the shelf" in desk.said.last
    assert desk.view.not_returned == 1
    assert "Not normally returned: 1" in desk.page._odd.text()


def test_nothing_of_another_file_is_taken_back(desk: Desk, an: Member) -> None:
    desk.library.loans.checkout(CLAUS, an.id)
    other = enrol(desk.library, "Jan", "20000000000026", 35)
    desk.presenter.open(an.id)
    desk.page.loans._claimed.click()
    desk.presenter.open(other.id)
    desk.page.loans.undo_asked.emit()
    assert desk.library.loans.of_member(an.id) == ()
    assert desk.page.loans._undo.isHidden()


def unnumbered(library: Library, card: str, given: str = "An") -> Member:
    """A file without a national number, as of a diplomat."""
    person = draft(
        name=Name("Peeters Specimen", given),
        birth_date=BirthDate(1985, 7, 30),
        national_number=None,
        no_number_reason="diplomat",
        library_card=card,
    )
    return library.members.register(person, Consents()).member


def test_two_files_without_a_number_are_joined_by_hand_and_the_joining_undone(desk: Desk) -> None:
    one = unnumbered(desk.library, "20000000000026")
    other = unnumbered(desk.library, "20000000000034", "Anne")
    desk.library.loans.checkout(CLAUS, other.id)
    desk.presenter.open(one.id)
    assert [line.id for line in desk.view.doubles] == [other.id]
    desk.page.data.doubles._buttons[0].click()
    desk.page.data.doubles._join.click()
    assert len(desk.view.loans) == 1
    assert desk.view.doubles == ()
    (entry,) = desk.library.inbox.list().decided
    desk.news.tell(desk.library.inbox.undo(entry))
    assert desk.view.loans == ()
    assert [line.id for line in desk.view.doubles] == [other.id]


def test_a_file_that_looks_like_nobody_is_joined_by_its_card(desk: Desk) -> None:
    one = unnumbered(desk.library, "20000000000026")
    other = unnumbered(desk.library, "20000000000034", "Godelieve")
    desk.presenter.open(one.id)
    panel = desk.page.data.doubles
    panel._card.setText("20000000000099")
    panel._card.returnPressed.emit()
    assert "other_file" in desk.page.wrong
    assert panel._form.isHidden()
    panel._card.setText("20000000000034")
    panel._card.returnPressed.emit()
    panel._join.click()
    assert desk.library.members.get(other.id).id == one.id


def test_a_file_is_not_joined_with_itself(desk: Desk, an: Member) -> None:
    desk.presenter.join(an.id)
    assert "other_file" in desk.page.wrong
