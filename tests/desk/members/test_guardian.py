"""Who stands for a child, in the file of either: a story on a real library."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.member import Document, Guardian, MemberLine, Name, Source
from desk.language import Language
from desk.members.page import MemberPage
from desk.members.presenter import MemberPresenter
from desk.news import News
from desk.theme import Theme
from tests.db.libraries import FixedClock, card_of, draft, found, invented_number
from tests.desk.audit import findings
from tests.desk.counter.counters import Said
from tests.desk.members.shown_file import CHILD, PARENT
from tests.desk.runners import ImmediateRunner

LINE = MemberLine(PARENT.id, PARENT.name, 1985, "Limburgplein 1", "")


def test_member_found_by_name_is_made_guardian_and_let_go(
    tmp_path: Path, qtbot: Any, language: Language
) -> None:
    clock, said, page = FixedClock(), Said(), MemberPage()
    qtbot.addWidget(page)
    library = found(tmp_path, clock)
    kid = library.members.register(
        draft(
            name=Name("Specimen Peeters", "Tom"),
            birth_date=BirthDate(2018, 3, 4),
            national_number=invented_number(date(2018, 3, 4)),
            guardian=Guardian(
                Name("Specimen Jans", "Els"),
                "guardian",
                Source.DOCUMENT,
                document=Document.PASSPORT,
            ),
        ),
        Consents(),
    ).member.id
    dad = library.members.register(
        draft(
            name=Name("Specimen Baert", "Jan"),
            birth_date=BirthDate(1980, 5, 6),
            national_number=invented_number(date(1980, 5, 6)),
            library_card="20000000000026",
        ),
        Consents(),
    ).member.id
    presenter = MemberPresenter(
        page, library, ImmediateRunner(), News(), clock=clock, say=said, card=lambda: card
    )
    person, card = Name("Specimen Baert", "Jan"), None
    presenter.open(kid)
    panel = page.data.guardian
    panel._words.setText("Nobody")
    panel._words.returnPressed.emit()
    assert panel._form.isHidden()
    panel._words.setText("baert")
    panel._words.returnPressed.emit()
    panel.choose.click()  # nothing was seen yet
    assert library.members.get(kid).guardian.member_id is None
    panel.seen.setCurrentIndex(panel.seen.values.index(Source.CARD))
    panel.choose.click()  # no card was read
    card = card_of(Name("Specimen Jans", "Els"), birth_date=BirthDate(1981, 5, 6))
    panel.choose.click()
    assert "Els Specimen Jans" in panel.rows["guardian_identified_by"]._error.text()
    assert library.members.get(kid).guardian.member_id is None
    card = card_of(person, birth_date=BirthDate(1980, 5, 6))
    panel.choose.click()
    guardian = library.members.get(kid).guardian
    assert (guardian.member_id, guardian.relation) == (dad, "parent")
    panel._open.click()
    assert page.member_id == dad
    (button,) = page.data.children_of.buttons
    button.click()
    assert page.member_id == kid
    panel._end.click()
    assert library.members.get(kid).guardian is None
    library.close()


@pytest.mark.parametrize("view", [CHILD, PARENT], ids=["child", "parent"])
def test_every_part_of_it_has_a_name_and_a_key(
    view: Any, qtbot: Any, theme: Theme, language: Language
) -> None:
    page = MemberPage()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.show_view(view)
    page._tabs.setCurrentIndex(1)
    page.data.guardian.ask(LINE)
    assert findings(page) == []
