"""The first start of a desk: set up a library, or join one that exists (S17)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from db.domain.passphrase import SHORTEST, check_passphrase
from db.errors import Refused
from desk import theme
from desk.setup.centred import CentredPage
from desk.setup.passphrase_field import PassphraseField, ShowTyped
from desk.widgets.button import PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.tick import Choice
from desk.widgets.tone import Tone

FOUND, JOIN = "found", "join"
WIDE_SHEET = 760  # pixels, for two columns of fields


@dataclass(frozen=True, slots=True)
class FirstStartForm:
    """Everything typed, for either way to start."""

    way: str
    library: str
    branch: str
    desk: str
    staff: str = field(repr=False)
    passphrase: str = field(repr=False)
    again: str = field(repr=False)
    ground: str
    ground_date: str
    central: str
    central_password: str = field(repr=False)
    recovery_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FirstStartView:
    """Which way is chosen, what is wrong with which field, and whether it is being done."""

    error: str = ""
    at: str = ""  # the field the error belongs to; empty for the page
    busy: bool = False


class FirstStartPage(CentredPage):
    """Asks what a new desk needs; says so when staff are ready."""

    ready = Signal(object)  # FirstStartForm

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDE_SHEET)
        self.found, self.join = Choice(), Choice()
        self._ways = QButtonGroup(self)
        ways = Columns(0)
        for button in (self.found, self.join):
            self._ways.addButton(button)
            ways.add(button, 1)
        self.sheet.body.addWidget(ways)
        self.rows = {name: FieldRow("", _field(name), required=name in _MUST) for name in _FIELDS}
        self.start = PrimaryButton("")
        self.show_typed = ShowTyped([self.line(name) for name in sorted(_HIDDEN)])
        self.sheet.body.addLayout(self._grid())
        for part in (self.show_typed, self.error, self.start):
            self.sheet.body.addWidget(part)
        self.found.setChecked(True)
        self.found.toggled.connect(self._choose)
        self.line("passphrase").textChanged.connect(self._weigh)
        self.start.clicked.connect(lambda: self.ready.emit(self.form()))
        self.retranslate()
        self._choose()

    def line(self, name: str) -> QLineEdit:
        """Give the field of this name."""
        found = self.rows[name].field
        assert isinstance(found, QLineEdit)  # noqa: S101 - all are made by _field
        return found

    def form(self) -> FirstStartForm:
        """Give what is typed."""
        way = FOUND if self.found.isChecked() else JOIN
        return FirstStartForm(way, **{name: self._typed(name) for name in _FIELDS})

    def _typed(self, name: str) -> str:
        typed = self.line(name).text()
        return typed if name in _HIDDEN else typed.strip()

    def show_view(self, view: FirstStartView) -> None:
        """Show what is wrong, at its field."""
        for name, row in self.rows.items():
            row.show_error(view.error if name == view.at else "")
        self.say_error("" if view.at in self.rows else view.error)
        self.start.setEnabled(not view.busy)
        if view.at in self.rows:
            self.line(view.at).setFocus()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.title.setText(tr("Welcome to Balie"))
        self.lead.setText(
            tr("Everything stays on this computer, encrypted, until you join a central store.")
        )
        self.found.setText(tr("Set up a new library"))
        self.join.setText(tr("Join a library that exists already"))
        labels = {
            "library": tr("Library"),
            "branch": tr("Branch"),
            "desk": tr("Name of this desk"),
            "staff": tr("Your name"),
            "passphrase": tr("Passphrase"),
            "again": tr("Passphrase once more"),
            "ground": tr("Legal ground for the national number"),
            "ground_date": tr("Date of that decision"),
            "central": tr("Address of the central store"),
            "central_password": tr("Password of the central store"),
            "recovery_key": tr("Recovery key of the library"),
        }
        for name, label in labels.items():
            self.rows[name].set_label(label)
        self.rows["ground"].show_hint(
            tr("Reference of the authorisation. Empty: Balie works without the number.")
        )
        self.rows["ground_date"].show_hint(tr("Day/month/year"))
        self.rows["recovery_key"].show_hint(tr("From the recovery sheet: fourteen groups of four"))
        self.start.set_words(tr("&Start"))
        self.setAccessibleName(self.title.text())
        self._say_what_must()
        self._weigh()

    def helps(self) -> str:
        """Say what each of the two ways to start asks."""
        return self.tr(
            "A new library: name it and choose a passphrase; the recovery key follows. A library "
            "that exists: type the address of its central store and the key on its recovery sheet."
        )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.NEAR)
        for name, place in _PLACES.items():
            grid.addWidget(self.rows[name], *place, Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        return grid

    def _choose(self) -> None:
        chosen = _OF_FOUND if self.found.isChecked() else _OF_JOIN
        for name, row in self.rows.items():
            row.setVisible(name in chosen)
        self._say_what_must()
        self._weigh()

    def _say_what_must(self) -> None:
        """Mark what must be filled in, and say what may stay empty: the two ways differ there."""
        new = self.found.isChecked()
        self.rows["branch"].set_required(new)
        self.rows["central"].set_required(not new)
        hint = self.tr("By its name. Empty: the first one of that library.")
        self.rows["branch"].show_hint("" if new else hint)
        hint = self.tr("postgresql://login@host/database. Empty: no centre.")
        self.rows["central"].show_hint(hint if new else "postgresql://login@host/database")

    def _weigh(self) -> None:
        """Say, while it is typed, whether a new passphrase is good enough."""
        row, typed = self.rows["passphrase"], self.line("passphrase").text()
        if self.join.isChecked():
            row.show_hint("")
            row.show_badge("")
            return
        words = self.tr("A sentence of at least {count} characters; spaces are welcome")
        row.show_hint(words.format(count=SHORTEST))
        row.show_badge(*self._strength(typed))

    def _strength(self, typed: str) -> tuple[str, Tone]:
        if not typed:
            return "", Tone.NEUTRAL
        if len(typed) < SHORTEST:
            words = self.tr("{count} of {least} characters")
            return words.format(count=len(typed), least=SHORTEST), Tone.ATTENTION
        try:
            check_passphrase(typed)
        except Refused:
            return self.tr("too easy to guess"), Tone.ATTENTION
        return self.tr("good"), Tone.OK


def _field(name: str) -> QLineEdit:
    return PassphraseField() if name in _HIDDEN else QLineEdit()


def read_ground_date(text: str) -> date | None:
    """Read a day as it is typed, day first; None for none, ValueError for what is no day."""
    if not text:
        return None
    day, month, year = (int(part) for part in text.replace("-", "/").replace(".", "/").split("/"))
    return date(year, month, day)


# Where each field stands: row, column, rows, columns of two. The two ways share the last rows.
_PLACES = {
    "library": (0, 0, 1, 2),
    "recovery_key": (1, 0, 1, 2),
    "branch": (2, 0, 1, 1),
    "desk": (2, 1, 1, 1),
    "staff": (3, 0, 1, 2),
    "passphrase": (4, 0, 1, 1),
    "again": (4, 1, 1, 1),
    "ground": (5, 0, 1, 1),
    "ground_date": (5, 1, 1, 1),
    "central": (6, 0, 1, 1),
    "central_password": (6, 1, 1, 1),
}
_FIELDS = tuple(_PLACES)
_HIDDEN = frozenset({"passphrase", "again", "central_password"})
_OF_FOUND = frozenset(
    {"library", "branch", "desk", "staff", "passphrase", "again", "ground", "ground_date"}
    | {"central", "central_password"}
)
_OF_JOIN = frozenset(
    {"central", "central_password", "recovery_key", "branch", "desk", "staff", "passphrase"}
)
_MUST = (_OF_FOUND | _OF_JOIN) - {"ground", "ground_date", "central", "central_password"}
