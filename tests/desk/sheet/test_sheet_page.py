"""The recovery sheet in the window: what it says, and that a new key is shown once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from db.domain.setup import CentralAddress
from db.errors import CentralUnreachable
from db.library import Library, create_library, recover_library
from db.recovery_sheets import mark_of
from desk.sheet.page import SheetPage, SheetView
from desk.sheet.place import SheetPresenter
from desk.theme import Theme
from desk.widgets.tone import Tone
from tests.db.libraries import CHEAP, FixedClock, setup
from tests.desk.ends import end
from tests.desk.runners import ImmediateRunner


@dataclass
class Scene:
    page: SheetPage
    presenter: SheetPresenter
    library: Library
    first: str
    said: list[Tone] = field(default_factory=list)

    @property
    def key(self) -> str:
        return "-".join(self.page.shown.key.text().split())


@pytest.fixture
def scene(theme: Theme, language: object, tmp_path: Path) -> Iterator[Scene]:
    library, first = create_library(tmp_path / "home", setup(), FixedClock(), cost=CHEAP)
    page, said = SheetPage("Hasselt"), list[Tone]()
    presenter = SheetPresenter(
        page, library, ImmediateRunner(), lambda _words, tone: said.append(tone)
    )
    presenter.begin()
    page.show()
    yield Scene(page, presenter, library, first, said)
    end(page)
    library.close()


def test_page_tells_which_sheet_is_in_force_and_asks_no_centre_of_a_library_alone(
    scene: Scene,
) -> None:
    assert mark_of(scene.first) in scene.page.in_force.text()
    assert not scene.page.central.isVisible()
    assert not scene.page.new.isVisible()


def test_new_sheet_opens_the_library_in_the_place_of_the_one_before(scene: Scene) -> None:
    scene.page.make.click()
    key = scene.key
    assert key != scene.first
    assert mark_of(key) in scene.page.shown.sheet_text()
    assert scene.said == [Tone.OK]
    assert not scene.page.done.isEnabled()
    scene.page.have.setChecked(True)
    scene.page.done.click()
    assert scene.key == ""
    assert mark_of(key) in scene.page.in_force.text()
    home = scene.library.home
    scene.library.close()
    recover_library(home, key, FixedClock()).close()


def test_key_is_shown_no_longer_than_its_page(scene: Scene) -> None:
    scene.page.make.click()
    scene.presenter.leave()
    assert scene.key == ""
    assert "Recovery key" not in scene.page.shown.key.accessibleName()
    scene.presenter.begin()
    assert scene.key == ""


def test_key_that_is_ready_once_the_page_was_left_is_shown_when_staff_come_back(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = scene.library.new_sheet

    def locked_meanwhile(central: CentralAddress | None) -> str:
        scene.presenter.leave()
        return real(central)

    monkeypatch.setattr(scene.library, "new_sheet", locked_meanwhile)
    scene.page.make.click()
    assert scene.key == ""
    scene.presenter.begin()
    assert mark_of(scene.key) == scene.library.sheet_mark()


def test_centre_that_is_away_changes_nothing_and_is_said(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[CentralAddress | None] = []

    def away(central: CentralAddress | None) -> str:
        asked.append(central)
        raise CentralUnreachable

    monkeypatch.setattr(scene.library, "new_sheet", away)
    scene.page.show_view(SheetView("K7M3Q", joined=True))
    scene.page.central.setText("postgresql://admin@db/balie")
    scene.page.password.setText("secret")
    scene.page.make.click()
    assert asked == [CentralAddress("postgresql://admin@db/balie", "secret")]
    assert scene.page.problem.text()
    assert scene.page.make.isEnabled()
    assert scene.said == [Tone.STOP]
