"""The registration page on the screen: what it shows, what it says, who can use it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from db.domain.member import Source
from db.errors import InvalidValue, MissingValue, NotIdentified
from desk.language import Language
from desk.registration.draft import CardDraft, draft_from_card
from desk.registration.form import ConsentForm, Form, form_from_draft
from desk.registration.page import GUARDIAN, LEAVE, RegistrationPage
from desk.registration.state import State
from desk.registration.view import Ground, RegistrationView, view_of
from desk.theme import Theme
from desk.widgets.button import Button
from eid.identity import CardData
from tests.desk.audit import findings
from tests.desk.ends import end
from tests.desk.registration.readings import TODAY, child, expired, reading
from tests.desk.registration.stand_in import member

GROUND = Ground(number_permitted=True, training=False)


@pytest.fixture
def page(theme: Theme, language: Language) -> Iterator[RegistrationPage]:
    page = RegistrationPage()
    page.resize(1020, 560)
    page.show()
    yield page
    end(page)


def of_card(data: CardData, **changes: object) -> State:
    card: CardDraft = draft_from_card(data, number_permitted=True, today=TODAY)
    until = data.card.valid_until if card.draft.card_expired else None
    state = State(
        form=form_from_draft(card.draft),
        source=Source.CARD,
        basis=card,
        trust=data.trust,
        expired_on=until,
    )
    return replace(state, **changes)  # type: ignore[arg-type]  # any field of the state


def view(state: State, ground: Ground = GROUND) -> RegistrationView:
    return view_of(state, ground, TODAY)


STATES = {
    "empty": State(),
    "card": of_card(reading()),
    "expired": of_card(expired()),
    "child": of_card(child()),
    "second card": of_card(child(), second=of_card(reading()).basis),
    "double": of_card(reading(), doubles=(member(),)),
    "consents": of_card(
        reading(),
        form=Form(consents=ConsentForm(email_allowed=True, gender_allowed=True)),
    ),
}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES.keys())
@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_everybody_can_use_it(
    page: RegistrationPage, theme: Theme, look: str, state: State
) -> None:
    theme.apply(look)
    page.show_view(view(state))
    assert findings(page) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_it_fits_a_small_screen_at_any_size_of_text(
    page: RegistrationPage, theme: Theme, percent: int
) -> None:
    theme.apply("light", percent)
    page.show_view(view(STATES["child"]))
    assert page.minimumSizeHint().width() <= 1024
    assert page.minimumSizeHint().height() <= 560


def test_the_number_is_masked_and_nowhere_on_the_page(page: RegistrationPage) -> None:
    state = STATES["card"]
    page.show_view(view(state))
    assert state.basis is not None
    assert state.basis.draft.national_number is not None
    digits = state.basis.draft.national_number.digits
    shown = [line.text() + line.placeholderText() for line in page.findChildren(QLineEdit)]
    assert [text for text in shown if digits in text.replace(".", "").replace("-", "")] == []
    assert page.identity.lines["national_number"].placeholderText().startswith("••")


def test_a_typed_number_can_not_be_copied(page: RegistrationPage) -> None:
    echo = page.identity.lines["national_number"].echoMode()
    assert echo is QLineEdit.EchoMode.PasswordEchoOnEdit


def test_each_value_says_where_it_comes_from(page: RegistrationPage) -> None:
    page.show_view(view(STATES["card"]))
    described = page.identity.lines["surname"].accessibleDescription()
    assert "from the card, valid" in described


def test_no_consent_is_ticked_and_no_value_can_be_typed(page: RegistrationPage) -> None:
    page.show_view(view(STATES["card"]))
    assert [name for name, box in page.consents.boxes.items() if box.isChecked()] == []
    assert [name for name, row in page.consents.rows.items() if row.isVisible()] == []


def test_ticking_a_consent_asks_for_its_value_only(page: RegistrationPage, qtbot: QtBot) -> None:
    page.show_view(view(STATES["card"]))
    page.edited.connect(lambda form: page.show_view(view(of_card(reading(), form=form))))
    qtbot.mouseClick(page.consents.boxes["email"], Qt.MouseButton.LeftButton)
    shown = [name for name, row in page.consents.rows.items() if row.isVisible()]
    assert shown == ["email"]


def test_the_guardian_is_asked_of_children_only(page: RegistrationPage) -> None:
    page.show_view(view(STATES["card"]))
    assert not page.guardian.isVisible()
    page.show_view(view(STATES["child"]))
    assert page.guardian.isVisible()


def test_without_a_legal_ground_the_number_is_not_asked(page: RegistrationPage) -> None:
    ground = Ground(number_permitted=False, training=False)
    page.show_view(view(State(), ground))
    assert not page.identity.rows["national_number"].isVisible()


def test_what_is_typed_comes_out_as_a_form(page: RegistrationPage, qtbot: QtBot) -> None:
    page.show_view(view(State()))
    forms: list[Form] = []
    page.edited.connect(forms.append)
    qtbot.keyClicks(page.identity.lines["surname"], "Maes")
    assert forms[-1].surname == "Maes"


def test_problems_stand_at_their_fields_and_the_cursor_goes_there(page: RegistrationPage) -> None:
    problems = (InvalidValue("birth_date", "format"), MissingValue("street"))
    page.show_view(view(of_card(reading(), problems=problems)))
    assert page.identity.rows["birth_date"].field.property("wrong") == "true"
    assert page.identity.lines["street"].accessibleDescription().startswith("Fill in")
    assert page.focusWidget() is page.identity.lines["birth_date"]


def test_a_missing_document_is_said_beside_the_button(page: RegistrationPage) -> None:
    problem = NotIdentified("expired")
    page.show_view(view(of_card(expired(), problems=(problem,))))
    assert page.focusWidget() is page.identity.seen


def test_a_double_leads_to_its_file(page: RegistrationPage, qtbot: QtBot) -> None:
    known = member()
    page.show_view(view(of_card(reading(), doubles=(known,))))
    with qtbot.waitSignal(page.member_chosen) as chosen:
        page.doubles.chosen.emit(f"member:{known.id}")
    assert chosen.args == [known.id]


@pytest.mark.parametrize("key", [GUARDIAN, LEAVE])
def test_cursor_goes_on_in_the_form_when_a_question_about_a_card_is_answered(
    page: RegistrationPage, qtbot: QtBot, key: str
) -> None:
    second = draft_from_card(reading(), number_permitted=True, today=TODAY)
    asked = of_card(child(), second=second)
    page.show_view(view(asked))
    for answered in (page.second_is_guardian, page.second_dismissed):
        answered.connect(lambda: page.show_view(view(replace(asked, second=None))))
    at = [k for k, _ in page.second._answers].index(key)
    button = page.second.findChildren(Button)[at]
    page.activateWindow()
    button.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    panel = page.guardian if key == GUARDIAN else page.identity
    assert page.second.isHidden()
    assert panel.isAncestorOf(QApplication.focusWidget())


def test_a_picture_that_is_none_leaves_the_frame_empty(page: RegistrationPage) -> None:
    page.show_view(view(of_card(reading(), photo=b"no picture")))
    assert page.card.photo.pixmap().isNull()


def test_another_language_reaches_every_part(page: RegistrationPage) -> None:
    page.show_view(view(STATES["second card"]))
    page.retranslate()
    assert page.second.sentence
    assert page.save.accessibleName()
