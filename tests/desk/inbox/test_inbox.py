"""The inbox as staff use it: what they see, what they decide, and how it is taken back."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel

from db.domain.consent import Consents
from db.domain.decision import Outcome
from db.domain.inbox import Entry, Told
from db.domain.item import ItemDraft
from db.domain.member import Name
from desk.inbox.clock_words import clock_words
from desk.inbox.page import InboxPage
from desk.inbox.presenter import PLACE, offer
from desk.inbox.side_card import SideCard
from desk.inbox.view import InboxView
from desk.inbox.words import headline, outcome_words, reason
from desk.language import Language
from desk.news import News
from desk.widgets.tone import Tone
from desk.window import Window
from tests.db.libraries import FixedClock, draft, found, invented_number
from tests.db.two_desks import bring, joined, second_desk
from tests.desk.everything import everything
from tests.desk.inbox import shown
from tests.desk.runners import ImmediateRunner, raise_on


class Counter:
    """A window with the inbox of one of two desks that lent the same item."""

    def __init__(self, qtbot: Any, here: Any, there: Any) -> None:
        self.here, self.there = here, there
        self.window, self.news = Window(), News()
        self.said: list[tuple[str, Tone]] = []
        self.opened: list[UUID] = []
        qtbot.addWidget(self.window)
        self.window.add_place("counter", lambda: "Counter", "desk", InboxPage())
        around: Any = SimpleNamespace(  # of what surrounds a subject, what the inbox uses
            library=here,
            window=self.window,
            tasks=ImmediateRunner(),
            news=self.news,
            say=lambda words, tone: self.said.append((words, tone)),
            trouble=raise_on,
            open_file=self.opened.append,
        )
        offer(around)
        self.window.go(PLACE)
        page = self.window.pages.currentWidget()
        assert isinstance(page, InboxPage)
        self.page = page


@pytest.fixture
def counter(qtbot: Any, tmp_path: Any, language: Language) -> Any:
    clock = FixedClock()
    here = joined(found(tmp_path / "here", clock))
    there = second_desk(here, tmp_path / "there", clock)
    one = here.members.register(draft(), Consents()).member
    other = draft(national_number=invented_number(serial=9), name=Name("Specimen Twee", "P"))
    two = here.members.register(other, Consents()).member
    here.catalogue.add(ItemDraft("B1", "De Specimen"))
    bring(here, there)
    here.loans.checkout("B1", one.id)
    clock.advance(timedelta(minutes=5))
    there.loans.checkout("B1", two.id)
    bring(there, here)
    yield Counter(qtbot, here, there)
    there.close()
    here.close()


def test_what_waits_is_counted_beside_the_place(counter: Counter) -> None:
    button = counter.window.rail.buttons[PLACE]
    badge = next(w for w in button.findChildren(QLabel) if w.property("role") == "rail-count")
    assert (badge.text(), badge.isHidden()) == ("1", False)
    assert button.accessibleDescription() == "1 to look at, Ctrl+I"
    counter.page.entry.buttons[Outcome.LEAVE].click()
    assert badge.isHidden()
    assert button.accessibleDescription() == "Ctrl+I"


def test_leaving_the_page_lets_go_of_every_name_until_staff_come_back(counter: Counter) -> None:
    assert "Specimen" in everything(counter.page)
    counter.window.go("counter")
    counter.here.members.register(
        draft(national_number=invented_number(serial=11), name=Name("Drie", "Q")), Consents()
    )
    counter.news.tell(SimpleNamespace(kinds=frozenset({"member"}), ids=frozenset()))
    assert "Specimen" not in everything(counter.page)
    badge = counter.window.rail.buttons[PLACE].accessibleDescription()
    assert badge.startswith("1 to look at")
    counter.window.go(PLACE)
    assert "Specimen" in everything(counter.page)


def test_both_loans_stand_side_by_side_with_why(counter: Counter) -> None:
    words = [label.text() for label in counter.page.entry.findChildren(QLabel)]
    assert "“De Specimen” was lent at two desks" in words
    assert "Lent to Marie Louise Specimen Peeters" in words
    assert "Lent to P Specimen Twee" in words
    assert words.count("counts now") == words.count("does not count") == 1


def test_item_is_given_back_and_that_is_undone(counter: Counter) -> None:
    counter.page.entry.buttons[Outcome.FIRST].click()
    assert counter.said[-1][1] is Tone.OK
    assert counter.page.current is None
    counter.page.turn(decided=True)
    assert counter.page.current is not None
    words = [label.text() for label in counter.page.entry.findChildren(QLabel)]
    assert any(w.startswith("Given back to Marie Louise Specimen Peeters, by An") for w in words)
    counter.page.entry.buttons[Outcome.UNDO].click()
    counter.page.turn(decided=False)
    assert counter.page.current is not None
    assert counter.here.inbox.count() == 1


def test_only_what_an_entry_offers_can_be_pressed(counter: Counter) -> None:
    shown_buttons = {o for o, b in counter.page.entry.buttons.items() if not b.isHidden()}
    assert shown_buttons == {Outcome.LEAVE, Outcome.FIRST}


def test_inbox_keeps_up_with_what_sync_brings(counter: Counter) -> None:
    (entry,) = counter.there.inbox.list().waiting if counter.there.inbox.count() else (None,)
    assert entry is None
    bring(counter.here, counter.there)
    (entry,) = counter.there.inbox.list().waiting
    changed = counter.there.inbox.decide(entry, Outcome.LEAVE)
    bring(counter.there, counter.here)
    counter.news.tell(changed)
    assert counter.page.current is None


def test_file_is_opened_from_an_entry(counter: Counter) -> None:
    # Librarika/Issues 308: from what went wrong, a way to whom it is about
    counter.page.show_view(InboxView((shown.CONSENT,)))
    counter.page.entry.file.click()
    assert counter.opened == [shown.CONSENT.file_id]


def test_what_has_one_side_stands_on_one_card(counter: Counter) -> None:
    for entry in (shown.OVERBOOKED, shown.LENT_TWICE):
        counter.page.show_view(InboxView((entry,)))
        cards = counter.page.entry.findChildren(SideCard)
        assert [card.isHidden() for card in cards] == [False, len(entry.sides) == 1]


@pytest.mark.parametrize("entry", shown.EVERYTHING, ids=lambda e: f"{e.told} {e.subject}")
@pytest.mark.parametrize("code", ["en", "nl", "fr", "de"])
def test_every_sort_of_entry_has_whole_sentences(
    language: Language, code: str, entry: Entry
) -> None:
    language.use(code)
    for words in (headline(entry), reason(entry), *(outcome_words(entry, o) for o in Outcome)):
        assert words
        assert not set("{}%") & set(words)


def test_every_sort_is_shown_to_the_walks_over_all_screens() -> None:
    assert {entry.told for entry in shown.EVERYTHING} == set(Told)


@pytest.mark.parametrize(
    ("offset_ms", "words"),
    [
        (3 * 60_000, "3 minutes behind"),
        (-60 * 60_000, "60 minutes ahead"),
        (5 * 3_600_000, "5 hours behind"),
        (-3 * 86_400_000, "3 days ahead"),
        (27 * 31_557_600_000, "27 years behind"),
    ],
)
def test_clock_that_is_off_is_told_in_plain_words(
    language: Language, offset_ms: int, words: str
) -> None:
    assert words in clock_words(offset_ms)


@pytest.mark.parametrize(("offset_ms", "told"), [(119_000, False), (-121_000, True)])
def test_clock_is_told_from_two_minutes_on(
    qtbot: Any, language: Language, offset_ms: int, told: bool
) -> None:
    page = InboxPage()
    qtbot.addWidget(page)
    page.show_view(InboxView(offset_ms=offset_ms))
    assert any("clock" in w.text() and not w.isHidden() for w in page.findChildren(QLabel)) is told
