"""What happens in the tour, scene by scene; every step ends when its outcome can be seen."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt

from db.library import Library
from desk import messages
from desk.app import Program
from desk.counter.page import CounterPage
from desk.members.page import MemberPage
from desk.registration.page import RegistrationPage
from desk.registration.view import CardVerdict
from desk.setup.pledge_page import PledgePage
from desk.setup.sign_in_page import SignInPage
from desk.signed_in import Desk
from desk.training import cards, titles
from desk.training.eyes import NotSeen, find, key, press, scan, type_into, until
from desk.training.library import PASSPHRASE
from desk.training.search import places_with
from desk.training.simulated_readers import SimulatedReaders
from desk.training.tour import Tour
from desk.widgets.button import Button
from desk.widgets.status_line import Reader
from desk.widgets.tone import Tone
from eid.errors import CardMute, NoReader, NoService, NotAnEid

EMAIL = "noor.specimen@example.org"
# On the shelf: the history of the training library lends every third item.
FIRST, SECOND, THIRD = titles.barcode(100), titles.barcode(101), titles.barcode(103)


def play(tour: Tour) -> None:
    """Play all scenes; without a central store those that need one are left out."""
    stage = tour.stage
    stage.library.close()
    with tour.desk(stage.home, stage.readers) as program:
        scenes = Scenes(tour, program)
        scenes.morning()
        scenes.cards()
        scenes.registration()
        scenes.family()
        scenes.lending()
        if stage.postgres is not None:
            scenes.cable_out()
            with tour.desk(stage.second_home, SimulatedReaders()) as second:
                scenes.second_desk(second)
        scenes.evening()


class Scenes:
    """The scenes at the first desk."""

    def __init__(self, tour: Tour, program: Program) -> None:
        self._tour = tour
        self._program = program
        self._hands = tour.stage.hands
        self._newcomer = cards.newcomer()

    def morning(self) -> None:
        """Somebody signs in."""
        self._step("sign-in", lambda: until(lambda: self._program.frame.covered))
        self._step("desk-ready", lambda: sign_in(self._program))

    def cards(self) -> None:
        """A card fills the form; other cards and no reader say what is the matter."""
        view = self._desk.registration
        self._step("card-first-data", self._put_in_newcomer)
        self._step(
            "card-checked",
            lambda: until(
                lambda: view.view.verdict is CardVerdict.TEST_CARD and view.view.photo is not None
            ),
        )
        self._step("card-out-form-stays", self._take_out)
        self._step("not-an-eid", lambda: self._put_in("not_an_eid", NotAnEid()))
        self._step("card-upside-down", self._turn_over)
        self._step("no-reader", self._unplug)
        self._step("reader-back", self._plug_in)

    def registration(self) -> None:
        """Consents, and the membership is saved; the same card then opens the member."""
        self._step("consents", self._fill_in)
        self._step("saved", self._save)
        self._step("known-by-card", self._come_back)

    def family(self) -> None:
        """A child's card asks for a parent, and the parent's card is one."""
        self._step("child-needs-a-parent", self._put_in_child)
        self._step("parent-by-card", self._put_in_parent)

    def lending(self) -> None:
        """An item goes out, and comes back on the return screen."""
        self._step("lent", lambda: self._lend(FIRST))
        self._step("return-screen", lambda: self._take_back(FIRST))

    def cable_out(self) -> None:
        """The same with the line cut, and everything passed on when it is mended."""
        self._step("cable-out", self._cut)
        self._step("lent-offline", lambda: self._lend(FIRST))
        self._step("lent-offline-too", lambda: self._lend(SECOND))
        self._step("returned-offline", lambda: self._take_back(FIRST))
        self._step("cable-back", self._mend)

    def second_desk(self, second: Program) -> None:
        """Another desk knows the member by the card, with consent and loan; its loan comes here."""
        other = SecondDesk(second, self._tour, self._member_id)
        self._tour.step("second-desk-knows-the-card", second, other.recognise)
        self._tour.step("second-desk-has-the-file", second, other.show_file)
        self._tour.step("second-desk-lends", second, lambda: other.lend(THIRD))
        self._step("change-came-back", self._fetch)

    def evening(self) -> None:
        """The desk is locked; what is left behind is searched."""
        self._step("locked", self._lock)
        self._step("number-nowhere", self._search_everywhere)

    def _lock(self) -> None:
        self._program.window.ask("lock")
        until(lambda: self._program.frame.covered)

    def _search_everywhere(self) -> None:
        """Look for the number in every file of both desks and in the central database."""
        stage = self._tour.stage
        folders = [stage.folder, self._tour.folder]
        dump = stage.postgres.everything() if stage.postgres else b""
        if places_with(self._newcomer.national_number, folders, dump):
            raise NotSeen

    @property
    def _desk(self) -> Desk:
        return at_work(self._program)

    @property
    def _library(self) -> Library:
        return self._desk.library

    @property
    def _member_id(self) -> UUID:
        found = self._desk.counter.member_id
        if found is None:
            raise NotSeen
        return found

    def _step(self, name: str, act: Callable[[], None]) -> None:
        self._tour.step(name, self._program, act)

    def _put_in_newcomer(self) -> None:
        self._hands.put_in(cards.from_drawer("newcomer"))
        until(lambda: self._desk.registration.view.form.surname == self._newcomer.surname)

    def _take_out(self) -> None:
        self._pull()
        until(lambda: self._desk.registration.view.photo is None)
        if not self._desk.registration.busy:
            raise NotSeen

    def _put_in(self, card: str, trouble: Exception) -> None:
        self._hands.put_in(cards.from_drawer(card))
        until(lambda: self._says(trouble))

    def _turn_over(self) -> None:
        self._pull()
        self._put_in("mute", CardMute())

    def _unplug(self) -> None:
        self._pull()
        until(lambda: not self._says(CardMute()))
        self._hands.unplug()
        until(lambda: self._says(NoReader()) or self._says(NoService()))

    def _plug_in(self) -> None:
        self._hands.plug_in()
        until(lambda: self._desk.reader.state is Reader.READY)

    def _fill_in(self) -> None:
        page = find(self._program.frame, RegistrationPage)
        press(page.consents.boxes["email"])
        type_into(page.consents.email, EMAIL)
        press(page.agreement.accepted)
        form = self._desk.registration.view.form
        if form.consents.email != EMAIL or not form.regulations_accepted:
            raise NotSeen

    def _save(self) -> None:
        press(find(self._program.frame, RegistrationPage).save)
        until(lambda: self._desk.counter.member_id is not None)

    def _come_back(self) -> None:
        member_id = self._member_id
        key(self._program.frame, Qt.Key.Key_F12)
        until(lambda: self._desk.counter.member_id is None)
        self._hands.put_in(cards.from_drawer("newcomer"))
        until(lambda: self._desk.counter.member_id == member_id)
        until(lambda: self._desk.reader.state is Reader.READY)
        self._pull()

    def _put_in_child(self) -> None:
        registration = self._desk.registration
        self._hands.put_in(cards.from_drawer("child"))
        until(lambda: registration.view.photo is not None and registration.view.guardian_needed)

    def _put_in_parent(self) -> None:
        registration, page = self._desk.registration, find(self._program.frame, RegistrationPage)
        self._pull()
        self._hands.put_in(cards.from_drawer("known"))
        until(lambda: registration.view.second is not None)
        press(find(page.second, Button))
        until(lambda: registration.view.form.guardian.surname == cards.known().surname)
        until(lambda: self._desk.reader.state is Reader.READY)

    def _lend(self, barcode: str) -> None:
        member_id = self._member_id
        if self._desk.registration.busy:
            self._pull()
            press(find(self._program.frame, RegistrationPage).cancel)
        self._program.window.go("counter")
        scan(self._program.frame, barcode)
        until(lambda: barcode in at_home(self._library, member_id))
        until(lambda: self._program.window.result.tone is Tone.OK)

    def _take_back(self, barcode: str) -> None:
        member_id = self._member_id
        key(self._program.frame, Qt.Key.Key_F3)
        until(lambda: self._program.window.place == "returns")
        scan(self._program.frame, barcode)
        until(lambda: barcode not in at_home(self._library, member_id))

    def _cut(self) -> None:
        if self._tour.stage.postgres is not None:
            self._tour.stage.postgres.stop()
        key(self._program.frame, Qt.Key.Key_F5)
        until(lambda: self._desk.sync.failures > 0)

    def _mend(self) -> None:
        if self._tour.stage.postgres is not None:
            self._tour.stage.postgres.start()
        key(self._program.frame, Qt.Key.Key_F5)
        until(lambda: not self._desk.sync.failures and not self._library.sync_status().waiting)

    def _fetch(self) -> None:
        self._program.window.go("counter")
        key(self._program.frame, Qt.Key.Key_F5)
        until(lambda: THIRD in at_home(self._library, self._member_id))

    def _pull(self) -> None:
        """Take the card out, and wait until the reader knows: no hand is faster than that."""
        self._hands.take_out()
        until(lambda: not self._desk.reader.card_in)

    def _says(self, trouble: Exception) -> bool:
        sentence = messages.sentence(trouble, QCoreApplication.translate)
        return self._program.window.result.sentence == sentence


class SecondDesk:
    """What the other desk finds out."""

    def __init__(self, program: Program, tour: Tour, member_id: UUID) -> None:
        self._program = program
        self._tour = tour
        self._member_id = member_id

    def recognise(self) -> None:
        """Join the library, and put the new member's card in."""
        desk = self._program.open(self._tour.stage.join_second())
        readers = self._program.readers
        if isinstance(readers, SimulatedReaders):
            readers.put_in(cards.from_drawer("newcomer"))
        until(lambda: desk.counter.member_id == self._member_id)
        until(lambda: desk.reader.state is Reader.READY)

    def show_file(self) -> None:
        """Open the file: the consent and the loan are there."""
        library = at_work(self._program).library
        find(self._program.frame, CounterPage).file_asked.emit(self._member_id)
        page = find(self._program.frame, MemberPage)
        until(lambda: page.member_id == self._member_id)
        has_mail = library.members.get(self._member_id).email == EMAIL
        if not has_mail or at_home(library, self._member_id) != {SECOND}:
            raise NotSeen

    def lend(self, barcode: str) -> None:
        """Lend one more item here and pass it on."""
        library = at_work(self._program).library
        scan(self._program.frame, barcode)
        until(lambda: barcode in at_home(library, self._member_id))
        key(self._program.frame, Qt.Key.Key_F5)
        until(lambda: not library.sync_status().waiting)


def sign_in(program: Program) -> None:
    """Type the passphrase at the sign-in page, and declare what is asked once a year."""
    page = find(program.frame, SignInPage)
    type_into(page.passphrase, PASSPHRASE)
    press(page.enter)
    until(lambda: program.frame.findChild(PledgePage) is not None)
    press(find(program.frame, PledgePage).declare)
    until(lambda: program.desk is not None)
    until(lambda: at_work(program).reader.state is Reader.READY)


def at_work(program: Program) -> Desk:
    """Give the desk somebody is signed in to."""
    if program.desk is None:
        raise NotSeen
    return program.desk


def at_home(library: Library, member_id: UUID) -> set[str]:
    """Give the barcodes a member has at home."""
    return {line.item.barcode for line in library.loans.of_member(member_id)}
