"""Erasing a member from their file: two steps, one sentence, and a file that closes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from db.domain.staff import Role
from db.errors import UnknownMember
from desk.language import Language
from desk.members.erase_panel import ErasePanel
from desk.members.page import MemberPage
from desk.members.presenter import MemberPresenter
from desk.news import News
from tests.db.libraries import FixedClock, found
from tests.desk.counter.counters import TITLES, enrol, stock
from tests.desk.runners import ImmediateRunner


@pytest.fixture
def scene(tmp_path: Path, qtbot: Any, language: Language) -> Iterator[Any]:
    clock = FixedClock()
    library = found(tmp_path, clock)
    stock(library)
    page, said = MemberPage(), []
    qtbot.addWidget(page)
    presenter = MemberPresenter(
        page, library, ImmediateRunner(), News(), clock=clock,
        say=lambda sentence, tone: said.append(sentence),
    )  # fmt: skip
    page.show()
    yield library, page, presenter, said
    library.close()


def press(page: MemberPage, words: str) -> None:
    panel = page.findChild(ErasePanel)
    assert panel is not None
    (button,) = [b for b in panel.findChildren(QPushButton) if b.accessibleName() == words]
    button.click()


def test_member_is_erased_in_two_steps_and_the_file_closes(scene: Any) -> None:
    library, page, presenter, said = scene
    member = enrol(library, "An", "20000000000018", 33)
    presenter.open(member.id)
    press(page, "Erase…")
    assert library.members.get(member.id), "the first step asks only"
    press(page, "Erase for ever")
    with pytest.raises(UnknownMember):
        library.members.get(member.id)
    assert page.member_id is None
    assert said[-1].startswith("The member is erased")


def test_second_thoughts_change_nothing(scene: Any) -> None:
    library, page, presenter, _ = scene
    member = enrol(library, "An", "20000000000018", 33)
    presenter.open(member.id)
    press(page, "Erase…")
    press(page, "Don't erase")
    assert library.members.get(member.id)
    assert page.member_id == member.id


def test_member_with_items_at_home_stays_and_staff_hear_why(scene: Any) -> None:
    library, page, presenter, said = scene
    member = enrol(library, "An", "20000000000018", 33)
    library.loans.checkout(next(iter(TITLES)), member.id)
    presenter.open(member.id)
    press(page, "Erase…")
    press(page, "Erase for ever")
    assert library.members.get(member.id)
    assert said[-1] == "Nothing was erased: there are items at home."


def test_staff_without_the_right_do_not_see_it(scene: Any) -> None:
    library, page, presenter, _ = scene
    member = enrol(library, "An", "20000000000018", 33)
    object.__setattr__(library.session, "role", Role.DESK)
    presenter.open(member.id)
    panel = page.findChild(ErasePanel)
    assert panel is not None
    assert panel.isHidden()
