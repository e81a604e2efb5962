"""A day of work with marked people at two desks and a server, and the days that follow it."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

from sqlalchemy import select

from db.domain.access import Way as Looked
from db.domain.access_report import as_document
from db.domain.account import LineKind, Method, NewLine
from db.domain.birth_date import BirthDate
from db.domain.block import BlockCode, Severity
from db.domain.clock import local_day
from db.domain.consent import Consents
from db.domain.incident import Incident
from db.domain.item import ItemDraft
from db.domain.journal import journal_csv
from db.domain.member import Document, Guardian, Name, PostalAddress, Source
from db.domain.request import Proof, Wish
from db.domain.statistics import What
from db.errors import UnknownMember
from db.library import Library, restore_backup
from db.registers.privacy_books import PrivacyBooks
from db.registers.statistics import Of, View
from db.registers.upkeep import Upkeep
from db.store.ledger_rows import record_line
from db.store.tables import RECORDS
from desk.activities.presence_paper import presence_pdf, presence_pictures
from desk.post.answers import Answering, report_pdf
from tests.central.postgres import Postgres
from tests.central.test_forgotten import together
from tests.central.test_nothing_in_clear import everything_in
from tests.central.two_desks import Pair, two_desks
from tests.db.activities import adult, child, meeting, planned
from tests.db.libraries import FixedClock, draft, invented_number
from tests.db.test_number_sealed import dumped_in_clear
from tests.desk.post.conftest import SENDER

EMAIL = "merkteken@specimen.example"
PARTICIPANT = {
    "participant": "deelnemermerkteken",
    "contact": "deelnemer@specimen.example",
    "child": "kindmerkteken",
    "parent": "oudermerkteken",
}
KEPT = {  # as long as the member
    "surname": "merktekenspecimen",
    "street": "merktekenstraat",
    "card": "l-merkteken",
    "telephone": "+32499887766",
    "guardian": "voogdmerkteken",
    "reason": "redenmerkteken",
    "answer": "antwoordmerkteken",
}
MARKS = {**KEPT, **PARTICIPANT, "email": EMAIL, "images": "beeldmerkteken"}
NUMBER = invented_number(serial=61)
_DUMP = b"dump\n"
PAPER = {b"%PDF", b"%!PS", b"\x89PNG", b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xe1"}
EVER = date(2000, 1, 1), date(2999, 12, 31)


@dataclass
class Day:
    """Two desks after the day, and everything there is to search."""

    pair: Pair
    postgres: Postgres
    folder: Path
    member_id: UUID
    lent_id: UUID  # an item that cost nothing
    costly_id: UUID  # an item with a cost that is open
    line_id: UUID  # a line of the log of who looked
    forgotten_on: date  # who took part in the activity

    @property
    def today(self) -> date:
        """The day of the work: that of the server, to which the desks keep."""
        return local_day(self.pair.a.library.clock.now())

    @property
    def libraries(self) -> tuple[Library, Library]:
        return self.pair.a.library, self.pair.b.library

    def on(self, day: date) -> None:
        """Let both desks do what they owe on a day, and hear of each other."""
        at_work = [patch.object(one, "_today", lambda _: day) for one in (Upkeep, PrivacyBooks)]
        with at_work[0], at_work[1]:
            for library in self.libraries:
                library.upkeep()
        self.pair.settle()

    def opened(self) -> dict[str, bytes]:
        """All that can be read by whoever holds every file key, by place."""
        one, other = self.libraries
        return {"this desk": self._home(one), "another": self._home(other), "centre": self._dump()}

    def written(self) -> bytes:
        """All that lies on the disks of the desks and of the server, as it lies there."""
        with self.postgres.root(self.database) as root:
            root.execute("checkpoint")
        places = [self.folder, self.postgres.socket / "data"]
        files = [p for place in places for p in place.rglob("*") if p.is_file()]
        return b"\n".join(p.read_bytes() for p in files).lower() + self._dump()

    def papers(self) -> list[str]:
        """Name the files on the disks that are paper: their words lie there packed or as drawn."""
        places = [self.folder, self.postgres.socket / "data"]
        files = [p for place in places for p in place.rglob("*") if p.is_file()]
        return [p.name for p in files if p.read_bytes()[:4] in PAPER]

    def exports(self) -> bytes:
        """What leaves the desk as files for the city: accounts, statistics, what was deleted."""
        library = self.pair.a.library
        text = [journal_csv(library.cash.journal(*EVER), ["kop"] * 8, EVER)]
        text += [repr(library.statistics.members(of)) for of in Of]
        months = library.statistics.months()
        text += [repr(library.statistics.acts(w, v, m)) for w in What for v in View for m in months]
        text.append(repr(library.retention.deletions()))
        return "\n".join(text).lower().encode()

    def report(self) -> bytes:
        """What the member gets who asks for all that is held; nothing for who is nobody."""
        library = self.pair.a.library
        try:
            asked = library.requests.take(self.member_id, Wish.ACCESS).request_id
        except UnknownMember:
            return b""
        library.requests.identify(asked, Proof.EID)
        return repr(as_document(library.requests.report(asked).report)).lower().encode()

    def found(self, content: bytes) -> set[str]:
        """Name what stands in a place: marks, and ids that are only together while they may be."""
        ties = {"loan": self.lent_id, "cost": self.costly_id, "look": self.line_id}
        # At the centre each row stands on a line of its own; a file of a home is one long row.
        rows = content.splitlines() if content.startswith(_DUMP) else [content]
        tied = {what for what, one in ties.items() if _beside_each_other(rows, one, self.member_id)}
        return tied | {what for what, mark in MARKS.items() if mark.encode() in content}

    def put_back(self) -> None:
        """Lose the first desk and put its backup of the day in its place."""
        self.pair.a.library.close()
        home = self.folder / "restored"
        backup = self.folder / "backup.balie"
        self.pair.a.library = restore_backup(backup, home, self.pair.recovery_key, FixedClock())

    @property
    def database(self) -> str:
        return self.pair.central.url.split("/")[3].split("?")[0]

    def _dump(self) -> bytes:
        log = (self.postgres.socket / "data" / "log").read_bytes()
        return _DUMP + (everything_in(self.postgres, self.database) + log).lower()

    def _home(self, library: Library) -> bytes:
        store = library._store
        with tempfile.TemporaryDirectory() as folder:
            clear = dumped_in_clear(store.home, store.file_key, Path(folder) / "clear").read_bytes()
        files = [p.read_bytes() for p in store.home.rglob("*") if p.is_file()]
        return b"\n".join([clear, *files]).lower()


@contextmanager
def worked_day(postgres: Postgres, folder: Path) -> Iterator[Day]:
    """Live the day at two desks; what the program makes in passing goes into the folder too."""
    (folder / "passing").mkdir()
    with (
        patch.object(tempfile, "tempdir", str(folder / "passing")),
        patch.dict(
            os.environ, {"TMPDIR": str(folder / "passing")}
        ),  # where Qt and others make them
        two_desks(folder, postgres.fresh_database()) as pair,
        _logging(pair.a.library._store.home / "logs"),
    ):
        member_id = _registered(pair.a.library)
        pair.settle()
        lent_id, costly_id = _lent(pair.b.library, member_id)
        forgotten_on = _beside(pair.b.library)
        _on_paper(pair.b.library, member_id)
        pair.settle()
        pair.a.library.backup(folder / "backup.balie")
        line_id = _look_of(pair.a.library, member_id)
        yield Day(pair, postgres, folder, member_id, lent_id, costly_id, line_id, forgotten_on)


@contextmanager
def _logging(folder: Path) -> Iterator[None]:
    folder.mkdir(exist_ok=True)
    handler, root = logging.FileHandler(folder / "balie.log"), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        root.setLevel(before)
        root.removeHandler(handler)
        handler.close()


def _registered(library: Library) -> UUID:
    """Register a marked adult and child, look, block, answer a request."""
    person = draft(
        name=Name("Merktekenspecimen", "Marie"),
        address=PostalAddress("Merktekenstraat 7", "3500", "Hasselt"),
        national_number=NUMBER,
        library_card="L-MERKTEKEN",
    )
    consents = Consents(email=EMAIL, telephone="+32 499 88 77 66")
    member_id = library.members.register(person, consents).member.id
    guardian = Guardian(
        Name("Voogdmerkteken", "Specimen"), "parent", Source.DOCUMENT, document=Document.PASSPORT
    )
    kid = draft(
        name=Name("Merktekenspecimen", "Kind"),
        birth_date=BirthDate(2018, 5, 6),
        national_number=invented_number(date(2018, 5, 6), 62),
        guardian=guardian,
        library_card="L-KIND",
    )
    library.members.register(kid, Consents())
    library.access_log.looked(member_id, Looked.COUNTER)
    taken = library.requests.take(member_id, Wish.OBJECTION)
    library.requests.identify(taken.request_id, Proof.DOCUMENT)
    library.requests.refuse(taken.request_id, "Antwoordmerkteken")
    library.blocks.put(member_id, BlockCode.BY_STAFF, Severity.INFO, "Redenmerkteken")
    return member_id


def _lent(library: Library, member_id: UUID) -> tuple[UUID, UUID]:
    """Lend some items and take all back, one with a fine; give the ids of two of them."""
    for code in ("M1", "M2", "M3", "M4", "M5"):
        library.catalogue.add(ItemDraft(code, "Specimen"))
        out = library.loans.checkout(code, member_id)
        library.renewals.renew(out.loan.id)
        if code == "M1":
            costly, loan_id = out.item.id, out.loan.id
        library.loans.checkin(code)
    with library._store.writing() as act:
        fine = NewLine(member_id, LineKind.OVERDUE_FINE, 250, loan_id=loan_id, item_id=costly)
        record_line(act, library.session, fine)
    return out.item.id, costly


def _beside(library: Library) -> date:
    """Write an incident down, and enrol marked people; give the day on which they go."""
    now = library.clock.now()
    seen = Incident(library.books.new_id(), "A list was lost", local_day(now), now, "names", 12)
    library.books.save_incident(replace(seen, images=MARKS["images"]))
    activity = planned(library, meetings=(meeting(library.clock.now() + timedelta(days=1)),))
    someone = adult(1, name=Name("Deelnemermerkteken", "Greet"), email=PARTICIPANT["contact"])
    library.activities.enrol(activity.id, someone)
    kid = child(2, name=Name("Kindmerkteken", "Lies"), guardian=Name("Oudermerkteken", "Rik"))
    library.activities.enrol(activity.id, kid)
    assert activity.forgotten_on
    return activity.forgotten_on


def _on_paper(library: Library, member_id: UUID) -> None:
    """Make what is printed or handed over: a presence list, and the answer to who asks."""
    (seen,) = library.activities.list()
    presence_pdf(seen, "1", library.session.library_name)
    assert presence_pictures(seen, "1", library.session.library_name)
    taken = library.requests.take(member_id, Wish.ACCESS).request_id
    library.requests.identify(taken, Proof.EID)
    report = library.requests.report(taken).report
    answering = Answering(SENDER, "dpo@city.example", "Vlaamse Toezichtcommissie")
    assert report_pdf(report, library.members.get(member_id), answering)[:4] in PAPER


def _beside_each_other(rows: list[bytes], one: UUID, other: UUID) -> bool:
    mark = str(one).encode()
    return any(together(row, one, other) for row in rows if mark in row)


def _look_of(library: Library, member_id: UUID) -> UUID:
    """Give the id of a line of the log of who looked."""
    lines = select(RECORDS["access"].c.id).where(RECORDS["access"].c.member_id == member_id)
    with library._store.reading() as connection:
        found: UUID = connection.execute(lines).scalars().first()
    return found


def pay(library: Library, member_id: UUID) -> None:
    """Settle what is open."""
    library.accounts.pay(member_id, library.accounts.balance(member_id), Method.CASH)
