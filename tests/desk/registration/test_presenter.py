"""What happens to a registration: cards come and go, nothing is lost, nothing is kept too long."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from uuid import UUID, uuid4

import pytest

from db.domain.member import CardTrust, Member, Source
from db.errors import (
    AlreadyMember,
    GuardianMissing,
    MissingValue,
    NotIdentified,
    RegulationsNotAccepted,
    StoreFull,
)
from desk.news import News
from desk.registration.form import ConsentForm, Form
from desk.registration.presenter import Exits, RegistrationPresenter
from desk.registration.view import CardVerdict, Origin, RegistrationView
from eid.identity import Address, Trust, Verdict
from tests.desk.registration.readings import child, expired, on_form, reading
from tests.desk.registration.stand_in import (
    Noon,
    StandInMembers,
    StandInPage,
    library,
    member,
)
from tests.desk.runners import ImmediateRunner


@dataclass
class Desk:
    """A presenter with everything around it."""

    members: StandInMembers = field(default_factory=StandInMembers)
    page: StandInPage = field(default_factory=StandInPage)
    runner: ImmediateRunner = field(default_factory=ImmediateRunner)
    saved: list[Member] = field(default_factory=list)
    opened: list[UUID] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    closed: int = 0

    def __post_init__(self) -> None:
        self.presenter = RegistrationPresenter(
            self.page,
            library(self.members),  # type: ignore[arg-type]  # only what registering needs
            self.runner,
            News(),
            Noon(),
            exits=Exits(self.saved.append, self._close, self.opened.append, self.troubles.append),
            language=lambda: "nl",
        )

    def _close(self) -> None:
        self.closed += 1

    @property
    def view(self) -> RegistrationView:
        return self.presenter.view

    def edit(self, **changes: object) -> None:
        self.presenter.edited(replace(self.view.form, **changes))  # type: ignore[arg-type]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_genuine_card_and_a_yes_make_a_member(desk: Desk) -> None:
    desk.presenter.card(on_form())
    desk.edit(regulations_accepted=True)
    desk.presenter.save()
    draft, consents = desk.members.registered[0]
    assert (draft.source, draft.trust) == (Source.CARD, CardTrust.CONFIRMED)
    assert (consents.email, consents.telephone, consents.gender) == (None, None, None)
    assert len(desk.saved) == 1


def test_after_saving_nothing_of_the_person_is_left(desk: Desk) -> None:
    desk.presenter.card(on_form())
    desk.edit(regulations_accepted=True)
    desk.presenter.save()
    assert desk.view.form == Form()
    assert desk.view.photo is None
    assert not desk.presenter.busy


@pytest.mark.parametrize("leave", ["cancel", "forget"])
def test_cancelling_and_locking_leave_nothing_of_the_person(desk: Desk, leave: str) -> None:
    desk.presenter.card(on_form())
    getattr(desk.presenter, leave)()
    assert desk.view.form == Form()
    assert desk.members.registered == []


def test_the_photo_goes_when_the_card_goes_and_the_form_stays(desk: Desk) -> None:
    desk.presenter.card(on_form())
    assert desk.view.photo is not None
    desk.presenter.card_gone()
    assert desk.view.photo is None
    assert desk.view.form.surname == "Peeters SPECIMEN"


def test_the_form_fills_as_the_card_is_read(desk: Desk) -> None:
    first = reading(address=Address("", "", ""), trust=Trust(), photo=None)
    desk.presenter.card(on_form(first, reading=True))
    assert desk.view.verdict is CardVerdict.CHECKING
    assert desk.view.origins["surname"] is Origin.CARD_CHECKING
    desk.presenter.card(on_form())
    assert desk.view.form.street == "Limburgplein 1"
    assert desk.view.verdict is CardVerdict.CONFIRMED
    assert desk.view.origins["street"] is Origin.CARD_CONFIRMED


def test_what_staff_typed_survives_the_rest_of_the_reading(desk: Desk) -> None:
    desk.presenter.card(on_form(reading(address=Address("", "", "")), reading=True))
    desk.edit(given_names="Nora")
    desk.presenter.card(on_form())
    assert desk.view.form.given_names == "Nora"
    assert desk.view.origins["given_names"] is Origin.DESK
    assert desk.view.form.municipality == "Hasselt"


def test_another_card_never_replaces_what_is_not_saved(desk: Desk) -> None:
    desk.presenter.card(on_form(child()))
    desk.presenter.card(on_form(reading(), serial=2))
    assert desk.view.form.given_names == "Lotte"
    assert desk.view.second is not None


def test_the_second_card_can_be_the_guardians(desk: Desk) -> None:
    desk.presenter.card(on_form(child()))
    desk.presenter.card(on_form(reading(), serial=2))
    desk.presenter.second_is_guardian()
    guardian = desk.view.form.guardian
    assert (guardian.surname, guardian.identified_by) == ("Peeters SPECIMEN", Source.CARD)
    assert desk.view.second is None


def test_an_expired_card_does_not_identify_the_guardian(desk: Desk) -> None:
    desk.presenter.card(on_form(child()))
    desk.presenter.card(on_form(expired(), serial=2))
    desk.presenter.second_is_guardian()
    assert desk.view.form.guardian.identified_by is None


def test_what_the_guardians_card_says_later_is_not_asked_again(desk: Desk) -> None:
    desk.presenter.card(on_form(child()))
    desk.presenter.card(on_form(reading(trust=Trust()), serial=2, reading=True))
    desk.presenter.second_is_guardian()
    desk.presenter.card(on_form(reading(), serial=2))
    assert desk.view.second is None
    assert desk.view.form.guardian.identified_by is Source.CARD


def test_a_verdict_that_comes_later_takes_the_guardians_identity_away(desk: Desk) -> None:
    desk.presenter.card(on_form(child()))
    desk.presenter.card(on_form(reading(trust=Trust()), serial=2, reading=True))
    desk.presenter.second_is_guardian()
    forged = Trust(Verdict.NOT_CONFIRMED, Verdict.CONFIRMED, Verdict.CONFIRMED, "CA6")
    desk.presenter.card(on_form(reading(trust=forged), serial=2))
    assert desk.view.form.guardian.identified_by is None


def test_a_name_typed_over_the_guardians_card_is_no_longer_of_that_card(desk: Desk) -> None:
    desk.presenter.card(on_form(child()))
    desk.presenter.card(on_form(reading(), serial=2))
    desk.presenter.second_is_guardian()
    said = desk.view.form.guardian
    desk.edit(guardian=replace(said, surname="Maes SPECIMEN", identified_by=None))
    desk.edit(guardian=replace(said, permits=True), regulations_accepted=True)
    desk.presenter.save()
    assert [getattr(problem, "field", "") for problem in desk.view.problems] == ["guardian_card"]
    assert desk.members.registered == []


def test_nothing_of_the_guardians_card_is_put_away(desk: Desk) -> None:
    desk.presenter.begin(Source.FORM)
    desk.edit(surname="Maes SPECIMEN", birth_date="4/5/2018")
    desk.presenter.card(on_form(reading(), serial=2))
    desk.presenter.second_is_guardian()
    state = desk.presenter.put_away()
    assert state is not None
    assert state.form.surname == "Maes SPECIMEN"
    assert "Peeters" not in repr(state.form.guardian.surname)
    assert state.guardian_card is None


def test_a_second_card_that_is_left_alone_is_not_asked_about_again(desk: Desk) -> None:
    desk.presenter.card(on_form(child()))
    desk.presenter.card(on_form(reading(trust=Trust()), serial=2, reading=True))
    desk.presenter.second_is_nothing()
    desk.presenter.card(on_form(reading(), serial=2))
    assert desk.view.second is None


def test_the_second_card_can_be_somebody_new(desk: Desk) -> None:
    desk.presenter.card(on_form(child()))
    desk.presenter.card(on_form(reading(), serial=2))
    desk.presenter.second_is_new()
    assert desk.view.form.given_names == "Nora Angèle"
    desk.presenter.card(on_form(reading(), serial=2))
    assert desk.view.second is None


def test_the_same_person_again_is_no_second_card(desk: Desk) -> None:
    desk.presenter.card(on_form())
    desk.presenter.card_gone()
    desk.presenter.card(on_form(serial=2))
    assert desk.view.second is None
    assert desk.view.photo is not None


def test_the_second_card_is_forgotten_with_its_photo(desk: Desk) -> None:
    desk.presenter.card(on_form(child()))
    desk.presenter.card(on_form(reading(), serial=2))
    desk.presenter.forget_second()
    assert desk.view.second is None
    desk.presenter.second_is_new()
    assert desk.view.form.given_names == "Lotte"


def test_a_card_taken_out_too_early_leaves_no_half_form(desk: Desk) -> None:
    desk.presenter.card(on_form(reading(trust=Trust()), reading=True))
    desk.presenter.card_broke(1, checked=False)
    assert desk.view.form == Form()


def test_a_card_taken_out_while_the_photo_came_keeps_its_checked_data(desk: Desk) -> None:
    desk.presenter.card(on_form(reading=True))
    desk.presenter.card_broke(1, checked=True)
    assert desk.view.verdict is CardVerdict.CONFIRMED


def test_what_staff_typed_is_not_lost_when_the_card_is_pulled(desk: Desk) -> None:
    desk.presenter.card(on_form(reading(trust=Trust()), reading=True))
    desk.edit(library_card="2000001")
    desk.presenter.card_broke(1, checked=False)
    assert desk.view.form.library_card == "2000001"
    assert desk.view.verdict is CardVerdict.NOT_CHECKED


def test_nothing_is_saved_without_the_regulations(desk: Desk) -> None:
    desk.presenter.card(on_form())
    desk.presenter.save()
    assert [type(problem) for problem in desk.view.problems] == [RegulationsNotAccepted]
    assert desk.members.registered == []
    assert desk.view.form.surname == "Peeters SPECIMEN"


def test_a_child_is_not_saved_without_a_guardian(desk: Desk) -> None:
    desk.presenter.card(on_form(child()))
    desk.edit(regulations_accepted=True)
    assert desk.view.guardian_needed
    desk.presenter.save()
    assert [type(problem) for problem in desk.view.problems] == [GuardianMissing]


@pytest.mark.parametrize(
    "card",
    [
        expired(),
        reading(trust=Trust(Verdict.NOT_CONFIRMED, Verdict.CONFIRMED, Verdict.CONFIRMED, "CA6")),
        reading(trust=Trust(Verdict.CONFIRMED, Verdict.CONFIRMED, Verdict.CONFIRMED, "test")),
    ],
    ids=["expired", "forged", "test card"],
)
def test_a_card_that_does_not_identify_needs_a_document(desk: Desk, card: object) -> None:
    desk.presenter.card(on_form(card))  # type: ignore[arg-type]  # parametrised
    desk.edit(regulations_accepted=True)
    assert desk.view.document_needed
    desk.presenter.save()
    assert [type(problem) for problem in desk.view.problems] == [NotIdentified]
    desk.edit(document_seen=True)
    desk.presenter.save()
    assert len(desk.members.registered) == 1


def test_a_test_card_is_enough_in_the_training_library() -> None:
    desk = Desk(StandInMembers(training=True))
    trust = Trust(Verdict.CONFIRMED, Verdict.CONFIRMED, Verdict.CONFIRMED, "test")
    desk.presenter.card(on_form(reading(trust=trust)))
    assert not desk.view.document_needed
    assert desk.view.verdict is CardVerdict.TEST_CARD


def test_a_registration_without_a_card_works_from_a_document(desk: Desk) -> None:
    desk.presenter.begin(Source.DOCUMENT)
    desk.edit(
        surname="Maes SPECIMEN",
        given_names="Wout",
        birth_date="4/5/1990",
        no_number_reason="diplomat",
        street="Kerkstraat 2",
        postal_code="3500",
        municipality="Hasselt",
        document_seen=True,
        regulations_accepted=True,
    )
    desk.presenter.save()
    draft, _ = desk.members.registered[0]
    assert (draft.source, draft.trust) == (Source.DOCUMENT, CardTrust.NO_CARD)
    assert draft.no_number_reason == "diplomat"


def test_an_empty_form_names_the_first_field(desk: Desk) -> None:
    desk.presenter.begin(Source.DOCUMENT)
    desk.edit(document_seen=True)
    desk.presenter.save()
    (problem,) = desk.view.problems
    assert isinstance(problem, MissingValue)
    assert problem.field == "surname"


def test_consents_go_with_their_values(desk: Desk) -> None:
    desk.presenter.card(on_form())
    consents = ConsentForm(email_allowed=True, email=" nora@example.org ")
    desk.edit(regulations_accepted=True, consents=consents)
    desk.presenter.save()
    assert desk.members.registered[0][1].email == "nora@example.org"


def test_somebody_who_is_a_member_already_can_be_opened(desk: Desk) -> None:
    known = uuid4()
    desk.members.refuse = AlreadyMember(known)
    desk.presenter.card(on_form())
    desk.presenter.save()
    assert isinstance(desk.view.problems[0], AlreadyMember)
    desk.presenter.open_member(known)
    assert desk.opened == [known]
    assert desk.view.form == Form()


def test_who_may_be_a_member_already_is_shown(desk: Desk) -> None:
    desk.presenter.card(on_form())
    desk.presenter.doubles(1, (member(),))
    assert len(desk.view.doubles) == 1


def test_when_the_disk_is_full_the_form_stays(desk: Desk) -> None:
    desk.members.refuse = StoreFull()
    desk.presenter.card(on_form())
    desk.presenter.save()
    assert len(desk.troubles) == 1
    assert desk.view.form.surname == "Peeters SPECIMEN"
    assert not desk.view.saving


def test_saving_twice_registers_once(desk: Desk) -> None:
    desk.runner.held = True
    desk.presenter.card(on_form())
    desk.edit(regulations_accepted=True)
    desk.presenter.save()
    desk.presenter.save()
    desk.runner.release()
    assert len(desk.members.registered) == 1


def test_likely_doubles_show_as_soon_as_name_and_birth_date_are_typed(desk: Desk) -> None:
    desk.members.alike = (member(),)
    desk.presenter.begin(Source.DOCUMENT)
    desk.edit(surname="Peters", given_names="Nora")
    assert desk.members.looked_up == []
    desk.edit(birth_date="30/07/1985")
    assert desk.view.doubles == desk.members.alike
    desk.edit(street="Dorpsstraat 1")
    assert len(desk.members.looked_up) == 1


def test_likely_doubles_go_when_the_name_becomes_another(desk: Desk) -> None:
    desk.members.alike = (member(),)
    desk.presenter.begin(Source.DOCUMENT)
    desk.edit(surname="Peters", given_names="Nora", birth_date="30/07/1985")
    desk.members.alike = ()
    desk.edit(surname="Janssens")
    assert desk.view.doubles == ()
    desk.members.alike = (member(),)
    desk.edit(surname="")
    assert desk.view.doubles == ()


def test_an_answer_about_what_was_typed_before_is_not_shown(desk: Desk) -> None:
    desk.members.alike = (member(),)
    desk.presenter.begin(Source.DOCUMENT)
    desk.runner.held = True
    desk.edit(surname="Peters", given_names="Nora", birth_date="30/07/1985")
    desk.edit(surname="")
    desk.runner.release()
    assert desk.view.doubles == ()
