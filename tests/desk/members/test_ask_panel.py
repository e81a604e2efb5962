"""What is asked again stands in the member file until the member has said it (P5, P6)."""

from __future__ import annotations

from typing import Any

import pytest

from db.domain.clock import local_day
from db.domain.consent import Purpose, Way
from db.domain.wording import Text
from desk.members.page import MemberPage
from desk.members.presenter import MemberPresenter
from desk.news import News
from tests.db.conftest import ann, clock, home, library  # noqa: F401 -- fixtures
from tests.desk.runners import ImmediateRunner


@pytest.mark.usefixtures("language")
def test_p5_new_version_is_asked_in_the_file_until_the_member_accepts(
    qtbot: Any,
    library: Any,  # noqa: F811 -- fixtures
    clock: Any,  # noqa: F811 -- fixtures
    ann: Any,  # noqa: F811 -- fixtures
) -> None:
    page, today = MemberPage(), local_day(clock.now())
    qtbot.addWidget(page)
    presenter = MemberPresenter(
        page, library, ImmediateRunner(), News(), clock=clock, say=lambda *_: None
    )
    presenter.open(ann)
    ask = page.consents.ask
    assert ask.isHidden()
    library.consents.give(ann, Purpose.TELEPHONE, "011 22 33 44", Way.SCREEN, "nl")
    for what in (Text.STATEMENT, Text.TELEPHONE):
        library.wordings.publish(what, "2027", {"nl": "Nieuw"}, today)
    presenter.open(ann)
    assert not ask.isHidden()
    ask.accepts.click()
    ask.agrees[Purpose.TELEPHONE].click()
    assert library.wordings.to_ask(ann) == ()
    assert ask.isHidden()
    assert library.members.get(ann).telephone == "+3211223344"
