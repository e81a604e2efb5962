"""The first start: what stands in the way is said at its field, and nothing is made by halves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.domain.clock import SystemClock
from db.domain.recovery_key import written
from db.home import has_library
from db.library import Library
from db.recovery_sheets import mark_of
from desk.setup.first_start import FirstStart
from desk.setup.first_start_page import FOUND, JOIN, FirstStartForm, FirstStartPage
from desk.setup.recovery_page import RecoveryPage
from desk.theme import Theme
from tests.desk.ends import end
from tests.desk.runners import ImmediateRunner

GOOD = FirstStartForm(
    way=FOUND,
    library="Bibliotheek Specimen",
    branch="Centrum",
    desk="Balie 1",
    staff="An Specimen",
    passphrase="een kraai op het dak",
    again="een kraai op het dak",
    ground="",
    ground_date="",
    central="",
    central_password="",
    recovery_key="",
)


@dataclass
class Scene:
    page: FirstStartPage
    start: FirstStart
    home: Path
    made: list[tuple[Library, str]] = field(default_factory=list)


@pytest.fixture
def scene(theme: Theme, language: object, tmp_path: Path) -> Iterator[Scene]:
    page, home = FirstStartPage(), tmp_path / "home"
    made: list[tuple[Library, str]] = []
    start = FirstStart(
        page,
        home,
        ImmediateRunner(),
        SystemClock(),
        lambda library, recovery_key: made.append((library, recovery_key)),
    )
    page.ready.connect(start.start)
    page.show()
    yield Scene(page, start, home, made)
    for library, _ in made:
        library.close()
    end(page)


def test_a_library_is_founded(scene: Scene) -> None:
    scene.start.start(replace(GOOD, ground="RR 28/2009", ground_date="18/5/2009"))
    library, recovery_key = scene.made[0]
    assert library.session.number_permitted
    assert len(recovery_key.split("-")) == 14


def test_without_a_legal_ground_it_works_without_the_number(scene: Scene) -> None:
    scene.start.start(GOOD)
    assert not scene.made[0][0].session.number_permitted


@pytest.mark.parametrize(
    ("changes", "at"),
    [
        ({"library": ""}, "library"),
        ({"branch": ""}, "branch"),
        ({"staff": ""}, "staff"),
        ({"passphrase": "short", "again": "short"}, "passphrase"),
        ({"passphrase": "wachtwoord wachtwoord", "again": "x"}, "passphrase"),
        ({"again": "something else"}, "again"),
        ({"ground": "RR", "ground_date": "yesterday"}, "ground_date"),
        ({"way": JOIN, "central": ""}, "central"),
        ({"way": JOIN, "central": "postgresql:///x", "recovery_key": ""}, "recovery_key"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_made(
    scene: Scene, changes: dict[str, str], at: str
) -> None:
    scene.start.start(replace(GOOD, **changes))  # type: ignore[arg-type]  # fields of the form
    assert scene.page.rows[at].field.property("wrong") == "true"
    assert scene.made == []
    assert not has_library(scene.home)


def test_a_mistyped_recovery_key_is_said(scene: Scene) -> None:
    form = replace(GOOD, way=JOIN, central="postgresql:///x", recovery_key="ABCD-EFGH")
    scene.start.start(form)
    assert scene.page.error.text() != ""
    assert scene.page.start.isEnabled()
    assert not has_library(scene.home)


def test_a_home_that_holds_a_library_is_left_alone(scene: Scene) -> None:
    scene.start.start(GOOD)
    scene.start.start(GOOD)
    assert len(scene.made) == 1
    assert scene.page.error.text() != ""


def test_each_way_asks_its_own_fields(scene: Scene) -> None:
    rows = scene.page.rows
    assert not rows["recovery_key"].isVisible()
    scene.page.join.click()
    assert rows["recovery_key"].isVisible()
    assert not rows["library"].isVisible()
    assert rows["branch"].isVisible()


def test_what_must_be_filled_in_is_marked_for_each_way(scene: Scene) -> None:
    rows = scene.page.rows

    def must(name: str) -> bool:
        return "Required" in rows[name].field.accessibleDescription()

    assert (must("branch"), must("central"), must("desk")) == (True, False, True)
    scene.page.join.click()
    assert (must("branch"), must("central"), must("desk")) == (False, True, True)
    assert "the first one of that library" in rows["branch"].field.accessibleDescription()
    scene.page.found.click()
    assert must("branch")
    assert "first one" not in rows["branch"].field.accessibleDescription()


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", ""), ("kort", "4 of 15"), ("wachtwoord wachtwoord", "guess"), (GOOD.passphrase, "good")],
)
def test_a_passphrase_is_weighed_while_it_is_typed(scene: Scene, typed: str, said: str) -> None:
    scene.page.line("passphrase").setText(typed)
    assert said in scene.page.line("passphrase").accessibleDescription()


def test_what_is_typed_can_be_shown(scene: Scene) -> None:
    hidden = scene.page.line("passphrase").echoMode()
    scene.page.show_typed.click()
    assert scene.page.line("passphrase").echoMode() is not hidden


def test_spaces_of_a_passphrase_are_kept_and_those_of_a_name_are_not(scene: Scene) -> None:
    scene.page.line("passphrase").setText(" a b ")
    scene.page.line("library").setText(" Hasselt ")
    form = scene.page.form()
    assert (form.passphrase, form.library) == (" a b ", "Hasselt")


@pytest.fixture
def sheet(theme: Theme) -> Iterator[RecoveryPage]:
    page = RecoveryPage(written(bytes(32)), "Bibliotheek Specimen")
    page.show()
    yield page
    end(page)


def test_the_recovery_sheet_can_be_saved(sheet: RecoveryPage, tmp_path: Path) -> None:
    sheet.shown.save_to(tmp_path / "sheet.txt")
    saved = (tmp_path / "sheet.txt").read_text()
    assert written(bytes(32)).replace("-", "") in saved.replace(" ", "").replace("\n", "")
    assert mark_of(written(bytes(32))) in saved


def test_a_place_that_can_not_be_written_is_said(sheet: RecoveryPage, tmp_path: Path) -> None:
    sheet.shown.save_to(tmp_path / "no folder" / "sheet.txt")
    assert sheet.error.text() != ""


def test_nobody_goes_on_before_saying_that_they_have_the_key(
    sheet: RecoveryPage, qtbot: QtBot
) -> None:
    gone: list[bool] = []
    sheet.kept.connect(lambda: gone.append(True))
    qtbot.mouseClick(sheet.onward, Qt.MouseButton.LeftButton)
    assert gone == []
    sheet.have.setChecked(True)
    qtbot.mouseClick(sheet.onward, Qt.MouseButton.LeftButton)
    assert gone == [True]
