"""A counter on a real library, without threads: what a test scans is done at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents
from db.domain.item import ItemDraft
from db.domain.lending_kinds import ITEM
from db.domain.member import Member, Name
from db.library import Library
from desk.counter.page import CounterPage
from desk.counter.presenter import CounterPresenter
from desk.counter.view import CounterView
from desk.news import News
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, draft, invented_number
from tests.desk.runners import ImmediateRunner

CLAUS, ELSSCHOT, BOON = "30000000000017", "30000000000025", "30000000000033"
TITLES = {CLAUS: "Het verdriet van België", ELSSCHOT: "Lijmen", BOON: "De kapellekensbaan"}


class RecordingPage(CounterPage):
    """A page that remembers what it was shown."""

    def __init__(self) -> None:
        self.views: list[CounterView] = []
        super().__init__()

    @property
    def view(self) -> CounterView:
        return self.views[-1]

    def show_view(self, view: CounterView) -> None:
        self.views.append(view)
        super().show_view(view)


@dataclass
class Said:
    """The result line of a test."""

    lines: list[tuple[str, Tone]] = field(default_factory=list)

    def __call__(self, sentence: str, tone: Tone) -> None:
        self.lines.append((sentence, tone))

    @property
    def last(self) -> str:
        return self.lines[-1][0] if self.lines else ""

    @property
    def tone(self) -> Tone:
        return self.lines[-1][1]


def stock(library: Library) -> None:
    """Put three invented copies on the shelves."""
    for barcode, title in TITLES.items():
        library.catalogue.add(ItemDraft(barcode, title, "Specimen"))


def enrol(
    library: Library, given: str, card: str, serial: int, born: date = date(1985, 7, 30)
) -> Member:
    """Register an invented member with a library card."""
    return library.members.register(
        draft(
            name=Name("Peeters Specimen", given),
            birth_date=BirthDate(born.year, born.month, born.day),
            national_number=invented_number(born, serial),
            library_card=card,
        ),
        Consents(email="an@example.org"),
    ).member


def twin(library: Library, code: str) -> None:
    """Give an item the code of a card, as only two desks apart can."""
    library.catalogue.add(ItemDraft("1111111", "Een dubbelganger"))
    item = library.catalogue.by_barcode("1111111")
    assert item is not None
    with library._store.writing() as act:
        copy = {"barcode": code, "item_type": "book", "branch_id": item.branch_id}
        act.record_set(ITEM, item.id, {"copy": copy})


@dataclass
class Counter:
    """Everything a story at the counter needs."""

    library: Library
    clock: FixedClock
    runner: ImmediateRunner = field(default_factory=ImmediateRunner)
    said: Said = field(default_factory=Said)

    def __post_init__(self) -> None:
        self.news = News()
        self.page = RecordingPage()
        self.presenter = CounterPresenter(
            self.page, self.library, self.runner, self.news, clock=self.clock, say=self.said
        )

    def scan(self, *codes: str) -> None:
        for code in codes:
            self.presenter.submitted(code)

    @property
    def view(self) -> CounterView:
        return self.page.view

    @property
    def member_id(self) -> UUID | None:
        return self.view.member.id if self.view.member else None
