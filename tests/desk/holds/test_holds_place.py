"""The page of the holds and the part of the member file, over a real library."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import UUID

import pytest

from db.domain.consent import Consents
from db.domain.hold import HoldAct, Standing
from db.domain.item import ItemDraft
from db.domain.member import Name
from db.library import Library
from db.registers.hold_shelf import HoldShelf
from desk.holds.change import HoldChange
from desk.holds.errors import SlipNotPrinted
from desk.holds.file_presenter import MemberHoldsPresenter
from desk.holds.file_tab import HoldsTab
from desk.holds.page import HoldsPage
from desk.holds.presenter import HoldsPresenter
from desk.holds.slip import Slip
from desk.language import Language
from desk.news import News
from desk.theme import Theme
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, draft, found, invented_number
from tests.desk.runners import ImmediateRunner


class Desk:
    """Both presenters, what was said, and what was printed."""

    def __init__(self, library: Library, clock: FixedClock, qtbot: Any) -> None:
        self.library, self.news, self.runner = library, News(), ImmediateRunner()
        self.clock = clock
        self.said: list[tuple[str, Tone]] = []
        self.printed: list[Slip] = []
        self.has_printer = True
        self.page, self.tab = HoldsPage(), HoldsTab()
        told: dict[str, Any] = {"clock": clock, "say": lambda *said: self.said.append(said)}
        self.holds = HoldsPresenter(
            self.page, library, self.runner, self.news, print_slip=self.print, **told
        )
        self.file = MemberHoldsPresenter(
            self.tab, library, self.runner, self.news, renamed=lambda: None, **told
        )
        for widget in (self.page, self.tab):
            qtbot.addWidget(widget)
        self.ann, self.ben = self.member(1, "Peeters"), self.member(2, "De Vos")
        for number, title in enumerate(("Lijmen", "Het been"), start=1):
            library.catalogue.add(ItemDraft(f"3000000000000{number}", title, "Elsschot"))
        self.title_id = library.collection.find("lijmen")[0].title.id

    def member(self, n: int, surname: str) -> UUID:
        one = draft(
            name=Name(f"{surname} SPECIMEN", "Jan"),
            national_number=invented_number(serial=200 + n),
            library_card=f"2000000000001{n}",
        )
        return self.library.members.register(one, Consents()).member.id

    def print(self, slip: Slip) -> None:
        if not self.has_printer:
            raise SlipNotPrinted
        self.printed.append(slip)

    @property
    def last(self) -> str:
        return self.said[-1][0]


@pytest.fixture
def desk(tmp_path: Path, qtbot: Any, theme: Theme, language: Language) -> Iterator[Desk]:
    clock = FixedClock()
    library = found(tmp_path / "home", clock)
    yield Desk(library, clock, qtbot)
    library.close()


def rows(panel: Any) -> list[str]:
    return [panel.list.item(n).text() for n in range(panel.list.count())]


def test_hold_is_placed_from_the_file_and_fetched_on_the_page(desk: Desk) -> None:
    desk.file.follow(desk.ann)
    desk.file.look_for("lijm")
    assert rows(desk.tab.found) == ["Lijmen"]
    desk.tab.place.click()
    assert desk.last == "The hold is placed: number 1 in the queue."
    assert rows(desk.tab.holds) == ["Lijmen"]
    assert desk.file.title() == "Holds (1)"
    desk.holds.begin()
    assert rows(desk.page.picks) == ["Lijmen"]
    desk.holds.submitted("30000000000001")
    assert desk.said[-1] == ("Keep for PEE J · 0011: Lijmen", Tone.ATTENTION)
    assert rows(desk.page.shelf) == ["Lijmen"]
    desk.page.slip.print.click()
    assert desk.printed[0].large == "PEE J · 0011"
    assert desk.library.holds.ready_for(desk.ann) == 1


def test_scan_reads_the_pick_list_as_a_whole_only_once_in_a_while(desk: Desk) -> None:
    desk.library.holds.place(desk.ann, title_id=desk.title_id)
    desk.holds.begin()
    read: list[str] = []
    shelf, whole = desk.library.hold_shelf, HoldShelf.pick_list
    with patch.object(HoldShelf, "pick_list", lambda s: read.append("whole") or whole(s)):
        desk.holds.submitted("30000000000001")
        assert (rows(desk.page.picks), read) == ([], [])
        desk.clock.advance(timedelta(minutes=16))
        desk.news.tell(shelf.give_up(desk.library.catalogue.by_barcode("30000000000002").id))
        assert read == ["whole"]


def test_scan_in_the_open_part_of_the_file_offers_the_copy_itself(desk: Desk) -> None:
    desk.file.follow(desk.ann)
    assert not desk.file.submitted("30000000000002")  # another part is shown: not for here
    desk.tab.show()
    assert desk.file.submitted("30000000000002")
    desk.tab.place_copy.click()
    (line,) = desk.library.holds.of_member(desk.ann)
    assert (line.state.hold.title_id, line.title) == (None, "Het been")


def test_refused_hold_says_why_at_its_field(desk: Desk) -> None:
    desk.library.loans.checkout("30000000000001", desk.ann)
    desk.file.follow(desk.ann)
    desk.file.look_for("lijm")
    desk.tab.place.click()
    assert desk.last == "No hold was placed: the member has it at home."
    assert rows(desk.tab.holds) == []


def test_scanned_copy_that_nobody_asks_for_goes_to_its_shelf(desk: Desk) -> None:
    desk.holds.begin()
    desk.holds.submitted("30000000000002")
    assert desk.said[-1] == ("Nobody waits for it: Het been goes to its shelf.", Tone.OK)
    assert not desk.page.slip.isVisibleTo(desk.page)


def test_words_look_for_a_title_and_show_who_waits(desk: Desk) -> None:
    desk.library.holds.place(desk.ann, title_id=desk.title_id)
    second = desk.library.holds.place(desk.ben, title_id=desk.title_id)
    desk.holds.begin()
    desk.holds.submitted("lijmen")
    assert rows(desk.page.titles) == ["Lijmen"]
    assert rows(desk.page.queue) == ["Jan Peeters SPECIMEN", "Jan De Vos SPECIMEN"]
    desk.page.changed.emit(
        HoldChange(second.hold_id, HoldAct.PROMOTED, reason="Leest voor in de klas")
    )
    assert rows(desk.page.queue)[0] == "Jan De Vos SPECIMEN"


def test_cancelling_can_be_taken_back(desk: Desk) -> None:
    placed = desk.library.holds.place(desk.ann, title_id=desk.title_id)
    desk.file.follow(desk.ann)
    desk.tab.acts.cancel.click()
    assert desk.library.holds.of_member(desk.ann) == ()
    desk.tab.acts.restore.click()
    (line,) = desk.library.holds.of_member(desk.ann)
    assert (line.state.hold.id, line.state.standing) == (placed.hold_id, Standing.WAITING)


def test_slip_without_a_printer_is_told(desk: Desk) -> None:
    desk.library.holds.place(desk.ann, title_id=desk.title_id)
    desk.holds.begin()
    desk.has_printer = False
    desk.page.paper.click()
    assert desk.said[-1][1] is Tone.STOP
    assert desk.printed == []


def test_names_leave_with_the_page_and_with_the_file(desk: Desk) -> None:
    desk.library.holds.place(desk.ann, title_id=desk.title_id)
    desk.holds.begin()
    desk.holds.submitted("lijmen")
    desk.file.follow(desk.ann)
    desk.holds.leave()
    desk.file.follow(None)
    assert rows(desk.page.queue) == rows(desk.tab.holds) == []
    desk.library.holds.place(desk.ben, title_id=desk.title_id)
    assert rows(desk.page.queue) == []


def test_fetching_is_claimed_and_a_copy_that_is_not_there_is_passed_over(desk: Desk) -> None:
    desk.library.holds.place(desk.ann, title_id=desk.title_id)
    desk.holds.begin()
    desk.page.claim.click()
    assert desk.library.hold_shelf.pick_list()[0].claimed_at is not None
    desk.page.missed.click()
    assert rows(desk.page.picks) == []
