"""The member file by itself: what it shows, what it says, and who can use it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
)

from db.domain.consent import Purpose, Way
from db.domain.member import PostalAddress, Source
from desk.language import Language
from desk.members.page import MemberPage
from desk.members.view import ConsentGiven, ConsentWithdrawn, Correction, FileView
from desk.theme import Theme
from tests.desk.audit import findings
from tests.desk.members.shown_file import FILE

AT_HOME, DATA, CONSENTS = range(3)


@pytest.fixture
def page(qtbot: Any, theme: Theme, language: Language) -> MemberPage:
    page = MemberPage()
    qtbot.addWidget(page)
    page.setMinimumSize(400, 300)
    page.resize(760, 560)
    with qtbot.waitExposed(page):
        page.show()
    return page


def turn_to(page: MemberPage, tab: int, view: FileView = FILE) -> None:
    page.show_view(view)
    page.findChild(QTabWidget).setCurrentIndex(tab)
    QApplication.processEvents()


def words(page: MemberPage) -> str:
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def press(page: MemberPage, text: str, about: str = "") -> None:
    """Press the visible button with these words, about this group."""
    next(
        b
        for b in page.findChildren(QPushButton)
        if b.isVisible()
        and b.accessibleName() == text
        and (not about or b.accessibleDescription() == about)
    ).click()
    QApplication.processEvents()


@pytest.mark.parametrize("tab", [AT_HOME, DATA, CONSENTS])
def test_everything_has_a_name_and_a_key(page: MemberPage, tab: int) -> None:
    turn_to(page, tab)
    assert findings(page) == []


def test_an_empty_file_says_how_to_open_one(page: MemberPage) -> None:
    page.show_view(None)
    assert "Open a member at the counter" in words(page)
    assert findings(page) == []


def test_the_fields_of_a_correction_have_names_and_keys(page: MemberPage) -> None:
    turn_to(page, DATA)
    press(page, "Correct", "Address")
    assert findings(page) == []


@pytest.mark.parametrize("tab", [AT_HOME, DATA, CONSENTS])
def test_nothing_needs_scrolling_sideways_at_double_size(
    page: MemberPage, theme: Theme, qtbot: Any, tab: int
) -> None:
    theme.apply("light", 200)
    page.resize(950, 560)
    turn_to(page, tab)
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    qtbot.waitUntil(lambda: all(area.horizontalScrollBar().maximum() == 0 for area in areas))


def test_the_number_is_masked(page: MemberPage) -> None:
    turn_to(page, DATA)
    assert "••.••.••-•••.•• (stored encrypted)" in words(page)


def test_without_a_legal_ground_the_number_says_why_it_is_absent(page: MemberPage) -> None:
    turn_to(page, DATA, replace(FILE, has_number=False, number_permitted=False))
    assert "legal ground is not filled in" in words(page)


def test_the_number_is_asked_for_with_a_reason(page: MemberPage, qtbot: Any) -> None:
    turn_to(page, DATA)
    press(page, "Show in full")
    assert findings(page) == []
    reason = next(
        line for line in page.findChildren(QLineEdit) if line.isVisible() and not line.text()
    )
    reason.setText("double file")
    with qtbot.waitSignal(page.number_asked) as heard:
        press(page, "Show for half a minute")
    assert heard.args == ["double file"]


def test_the_whole_number_hides_itself(page: MemberPage, qtbot: Any) -> None:
    turn_to(page, DATA)
    page.data.number._timer.setInterval(1)
    page.show_number("the whole number")
    assert "the whole number" in words(page)
    qtbot.waitUntil(lambda: "the whole number" not in words(page))


def test_the_whole_number_goes_with_the_file(page: MemberPage) -> None:
    turn_to(page, DATA)
    page.show_number("the whole number")
    page.show_view(replace(FILE, id=UUID(int=7)))
    assert "the whole number" not in words(page)


def test_staff_without_the_permission_are_not_offered_the_number(page: MemberPage) -> None:
    turn_to(page, DATA, replace(FILE, may_see_number=False))
    names = [b.accessibleName() for b in page.findChildren(QPushButton) if b.isVisible()]
    assert "Show in full" not in names


def test_sources_stand_beside_the_data(page: MemberPage) -> None:
    turn_to(page, DATA)
    assert "from the card, confirmed" in words(page)
    assert "put right by staff" in words(page)


def test_a_correction_is_said_with_its_source(page: MemberPage, qtbot: Any) -> None:
    turn_to(page, DATA)
    press(page, "Correct", "Address")
    street = next(
        line
        for line in page.findChildren(QLineEdit)
        if line.isVisible() and line.text() == "Limburgplein 1"
    )
    street.setText("Kapelstraat 14")
    source = next(box for box in page.findChildren(QComboBox) if box.isVisible())
    source.setCurrentIndex(1)
    with qtbot.waitSignal(page.corrected) as heard:
        press(page, "Save", "Address")
    address = PostalAddress("Kapelstraat 14", "3500", "Hasselt")
    assert heard.args == [Correction(Source.FORM, address=address)]


def street_in_work(page: MemberPage) -> QLineEdit:
    """Begin to put the address right."""
    turn_to(page, DATA)
    press(page, "Correct", "Address")
    line = next(
        line
        for line in page.findChildren(QLineEdit)
        if line.isVisible() and line.text() == "Limburgplein 1"
    )
    line.setText("Kapelstraat 14")
    return line


def test_what_staff_type_survives_a_change_made_elsewhere(page: MemberPage) -> None:
    line = street_in_work(page)
    page.show_view(replace(FILE, address=PostalAddress("Dorp 2", "3500", "Hasselt")))
    assert line.isVisible()
    assert line.text() == "Kapelstraat 14"
    assert "Dorp 2\n3500 Hasselt" in words(page)


def test_only_what_was_kept_is_put_away(page: MemberPage) -> None:
    line = street_in_work(page)
    page.show_saved(Correction(Source.DESK, library_card="20000000000026"))
    assert line.isVisible()
    page.show_saved(Correction(Source.DESK, address=FILE.address))
    assert not line.isVisible()


def test_a_refusal_stands_at_its_field(page: MemberPage) -> None:
    turn_to(page, DATA)
    press(page, "Correct", "Address")
    page.show_wrong("postal_code", "Fill in the postal code.")
    assert "Fill in the postal code." in words(page)


def test_withdrawing_takes_one_click_and_says_what_it_deletes(page: MemberPage, qtbot: Any) -> None:
    turn_to(page, CONSENTS)
    assert "Withdrawing deletes the e-mail address" in words(page)
    with qtbot.waitSignal(page.consent_withdrawn) as heard:
        press(page, "Withdraw", "E-mail for messages")
    assert heard.args == [ConsentWithdrawn(Purpose.EMAIL, Way.SCREEN)]


def test_a_yes_is_said_with_its_value_and_language(page: MemberPage, qtbot: Any) -> None:
    turn_to(page, CONSENTS)
    page.consents.panels[Purpose.TELEPHONE].field.setText("011 00 00 00")  # type: ignore[attr-defined]  # a line
    with qtbot.waitSignal(page.consent_given) as heard:
        press(page, "The member says yes", "Telephone for messages")
    assert heard.args == [ConsentGiven(Purpose.TELEPHONE, "011 00 00 00", Way.SCREEN, "en")]


def test_no_consent_is_chosen_beforehand(page: MemberPage, qtbot: Any) -> None:
    turn_to(page, CONSENTS)
    with qtbot.waitSignal(page.consent_given) as heard:
        press(page, "The member says yes", "Gender for statistics only")
    assert heard.args[0].value == ""


def test_of_a_child_the_guardian_speaks(page: MemberPage, qtbot: Any) -> None:
    turn_to(page, CONSENTS, replace(FILE, child=True))
    with qtbot.waitSignal(page.consent_withdrawn) as heard:
        press(page, "Withdraw", "E-mail for messages")
    assert heard.args[0].way is Way.GUARDIAN


def test_the_trail_of_a_consent_tells_when_how_and_who(page: MemberPage) -> None:
    turn_to(page, CONSENTS)
    assert "02/09/2025 17:30: withdrawn at the desk, recorded by Bo Specimen." in words(page)


def test_lending_to_this_member_is_one_click_away(page: MemberPage, qtbot: Any) -> None:
    page.show_view(FILE)
    with qtbot.waitSignal(page.lending_asked) as heard:
        press(page, "Lend to this member")
    assert heard.args == [FILE.id]


def test_nothing_of_the_member_stays_behind(page: MemberPage) -> None:
    turn_to(page, DATA)
    press(page, "Correct", "Name")
    page.show_view(None)
    kept = [label.text() for label in page.findChildren(QLabel)]
    kept += [line.text() for line in page.findChildren(QLineEdit)]
    everything = "\n".join(kept)
    assert "Peeters" not in everything
    assert "Limburgplein" not in everything
    assert "example.org" not in everything
    assert "12/04/1985" not in everything
