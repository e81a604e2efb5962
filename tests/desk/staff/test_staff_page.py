"""The page of the staff: what is shown follows the role, what is done is refused below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from db.domain.staff import Role
from db.library import Library, open_library
from desk.news import News
from desk.staff.page import StaffPage
from desk.staff.place import StaffPresenter
from desk.theme import Theme
from desk.widgets.tone import Tone
from tests.db.libraries import PASSPHRASE, FixedClock, found
from tests.desk.ends import end
from tests.desk.runners import ImmediateRunner

OTHER = "nog een lange zin over lezen"


@dataclass
class Scene:
    page: StaffPage
    presenter: StaffPresenter
    library: Library
    said: list[tuple[str, Tone]] = field(default_factory=list)


def scene_of(library: Library) -> Scene:
    page, said = StaffPage(), list[tuple[str, Tone]]()
    presenter = StaffPresenter(
        page, library, ImmediateRunner(), News(), lambda words, tone: said.append((words, tone))
    )
    presenter.begin()
    page.show()
    return Scene(page, presenter, library, said)


@pytest.fixture(params=[Role.ADMINISTRATOR, Role.DESK])
def scene(
    request: pytest.FixtureRequest, theme: Theme, language: object, tmp_path: Path
) -> Iterator[Scene]:
    library = found(tmp_path / "home")
    if request.param is Role.DESK:
        library.staff.add("Bo Specimen", OTHER)
        library.close()
        library = open_library(tmp_path / "home", "Bo Specimen", OTHER, FixedClock())
    made = scene_of(library)
    yield made
    end(made.page)
    library.close()


@pytest.mark.parametrize("scene", [Role.ADMINISTRATOR], indirect=True)
def test_a_new_account_gets_a_passphrase_that_is_shown_once(scene: Scene) -> None:
    scene.page.name.setText("Cis Specimen")
    scene.page.new_role.setCurrentIndex(scene.page.new_role.findData(Role.SUPERVISOR))
    scene.page.add.click()
    assert [(s.name, s.role) for s in scene.library.staff.all()][1:] == [
        ("Cis Specimen", Role.SUPERVISOR)
    ]
    assert "Cis Specimen" in scene.page.handed.text()
    scene.presenter.leave()
    assert scene.page.handed.text() == ""
    scene.presenter.begin()
    assert scene.page.handed.text() == ""


@pytest.mark.parametrize("scene", [Role.ADMINISTRATOR], indirect=True)
def test_a_name_that_is_taken_is_said_at_its_field(scene: Scene) -> None:
    scene.page.name.setText("an specimen")
    scene.page.add.click()
    assert scene.page.name.property("wrong") == "true"


@pytest.mark.parametrize("scene", [Role.ADMINISTRATOR], indirect=True)
def test_the_last_administrator_keeps_the_role_and_hears_why(scene: Scene) -> None:
    own = scene.library.session.staff_id
    assert not scene.page.retire.isEnabled()
    scene.page.role_given.emit(own, Role.DESK)
    assert scene.library.staff.all()[0].role is Role.ADMINISTRATOR
    assert scene.page.role.property("wrong") == "true"


@pytest.mark.parametrize("scene", [Role.DESK], indirect=True)
def test_the_desk_sees_no_forms_and_is_refused_all_the_same(scene: Scene) -> None:
    assert not scene.page.add.isVisible()
    assert not scene.page.retire.isVisible()
    scene.page.retired.emit(scene.library.staff.all()[0].id)
    scene.page.added.emit("Cis Specimen", Role.ADMINISTRATOR)
    assert [s.active for s in scene.library.staff.all()] == [True, True]
    assert [tone for _, tone in scene.said] == [Tone.ATTENTION, Tone.ATTENTION]


def test_everybody_changes_their_own_passphrase(scene: Scene) -> None:
    present = PASSPHRASE if scene.library.session.role is Role.ADMINISTRATOR else OTHER
    fields = scene.page.secrets
    fields["present"].setText(present)
    fields["new"].setText("een derde zin over kraaien")
    fields["again"].setText("een ander einde")
    scene.page.change.click()
    assert fields["again"].property("wrong") == "true"
    fields["again"].setText("een derde zin over kraaien")
    scene.page.change.click()
    assert scene.said[-1][1] is Tone.OK
    assert fields["new"].text() == ""
