"""A member who wants to be erased: the file takes the request in, and erases nobody (P26)."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from db.domain.request import Wish
from db.domain.staff import Role
from desk.members.erase_panel import ErasePanel
from desk.members.page import MemberPage
from desk.members.presenter import MemberPresenter
from desk.news import News
from tests.db.conftest import ann, clock, home, library  # noqa: F401 -- fixtures
from tests.desk.runners import ImmediateRunner


@pytest.mark.parametrize("role", [Role.DESK, Role.ADMINISTRATOR])
@pytest.mark.usefixtures("language")
def test_p26_file_takes_a_request_to_erase_in_and_erases_nobody(
    qtbot: Any,
    library: Any,  # noqa: F811 -- fixtures
    clock: Any,  # noqa: F811 -- fixtures
    ann: Any,  # noqa: F811 -- fixtures
    role: Role,
) -> None:
    page, gone = MemberPage(), []
    qtbot.addWidget(page)
    object.__setattr__(library.session, "role", role)
    presenter = MemberPresenter(
        page, library, ImmediateRunner(), News(), clock=clock, say=lambda *_: None
    )
    page.requests_asked.connect(lambda: gone.append(True))
    presenter.open(ann)
    panel = page.findChild(ErasePanel)
    assert panel is not None
    (button,) = panel.findChildren(QPushButton)
    button.click()
    button.click()
    assert library.members.get(ann)
    (asked,) = library.requests.open()
    assert (asked.member.id, asked.request.wish, asked.request.proof) == (ann, Wish.ERASURE, None)
    assert gone == [True, True]
