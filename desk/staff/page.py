"""The staff: accounts at the left, sessions at the right, one's own passphrase below."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from db.domain.staff import Role
from desk import theme
from desk.lending.list_panel import ListPanel
from desk.setup.passphrase_field import PassphraseField
from desk.staff.view import StaffView
from desk.staff.words import account_row, role_words, sitting_row
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class StaffPage(Page):
    """Shows a `StaffView`; says what staff want done with an account or a session."""

    added = Signal(str, object)  # name, Role
    role_given = Signal(object, object)  # UUID, Role
    reset_asked = Signal(object)  # UUID
    retired = Signal(object)  # UUID
    brought_back = Signal(object)  # UUID
    ended = Signal(object)  # UUID of a desk
    own_changed = Signal(str, str, str)  # present, new, and that once more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = StaffView()
        self.accounts, self.sittings = ListPanel("person"), ListPanel("desk")
        self.handed = text(role="lead", wrap=True)
        self.problem = text(role="error", wrap=True)
        self.role, self.new_role, self.name = QComboBox(), QComboBox(), QLineEdit()
        self.secrets = {name: PassphraseField() for name in ("present", "new", "again")}
        self.rows = {
            "role": FieldRow("", self.role),
            "name": FieldRow("", self.name),
            "new_role": FieldRow("", self.new_role),
            **{name: FieldRow("", field) for name, field in self.secrets.items()},
        }
        self.give, self.reset = Button("", symbol="check"), Button("")
        self.retire, self.bring_back = Button(""), Button("", symbol="undo")
        self.add, self.end = Button("", symbol="person-plus"), Button("")
        self.change = Button("", symbol="lock")
        self._chosen_panel, self._new_panel, self._own_panel = Panel(), Panel(), Panel()
        self._lay_out()
        self._wire()
        self.retranslate()

    def show_view(self, view: StaffView) -> None:
        """Show the staff."""
        self._view = view
        self.accounts.set_rows([account_row(a, view) for a in view.accounts])
        self.sittings.set_rows([sitting_row(one) for one in view.sittings])
        self._show_handed(view)
        self.problem.setText("" if view.at in self.rows else view.error)
        self.problem.setHidden(not self.problem.text())
        for name, row in self.rows.items():
            row.show_error(view.error if name == view.at else "")
        for part in (self._chosen_panel, self._new_panel, self.end):
            part.setVisible(bool(view.given))
        for box in (self.role, self.new_role):
            _offer(box, view.given)
        self._look()

    def wipe(self) -> None:
        """Empty what was typed."""
        for field in self.secrets.values():
            field.wipe()
        self.name.clear()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        tr = self.tr
        self.set_title(tr("Staff"))
        self.accounts.name(tr("Accounts"), tr("No accounts"))
        nobody = tr("Nobody has signed in yet"), tr("As told when the desks last exchanged.")
        self.sittings.name(tr("Who is signed in where"), *nobody)
        self._chosen_panel.set_title(tr("The account chosen"))
        self._new_panel.set_title(tr("A new account"))
        self._own_panel.set_title(tr("Your own passphrase"))
        labels = {
            "role": tr("Role"),
            "name": tr("Name"),
            "new_role": tr("Role of the new account"),
            "present": tr("Present passphrase"),
            "new": tr("New passphrase"),
            "again": tr("New passphrase once more"),
        }
        for name, label in labels.items():
            self.rows[name].set_label(label)
        self.give.set_words(tr("Give this role"))
        self.reset.set_words(tr("Hand out a passphrase"))
        self.retire.set_words(tr("Retire"))
        self.bring_back.set_words(tr("Bring back"))
        self.add.set_words(tr("Add the account"))
        self.end.set_words(tr("End this session"))
        self.change.set_words(tr("Change my passphrase"))
        for box in (self.role, self.new_role):
            box.clear()
        self.show_view(self._view)

    def _show_handed(self, view: StaffView) -> None:
        words = self.tr(
            "For {name}, shown only now: {passphrase}. It holds once; signing in with it asks for "
            "one of their own."
        )
        said = words.format(name=view.handed_to, passphrase=view.handed)
        self.handed.setText(said if view.handed else "")
        self.handed.setHidden(not view.handed)

    def _look(self) -> None:
        chosen = next((a for a in self._view.accounts if a.id == self._account), None)
        here = chosen is not None and chosen.role in self._view.given
        active = here and chosen is not None and chosen.active
        other = here and chosen is not None and chosen.id != self._view.own
        self.give.setEnabled(active)
        self.role.setEnabled(active)
        self.reset.setEnabled(active and other)
        self.retire.setEnabled(active and other)
        self.bring_back.setEnabled(here and not active)
        if chosen is not None:
            self.role.setCurrentIndex(self.role.findData(chosen.role))
        sitting = next((s for s in self._view.sittings if s.desk_id == self._desk), None)
        open_there = sitting is not None and sitting.over is None and not sitting.own_desk
        self.end.setEnabled(open_there and sitting is not None and not sitting.ending)

    @property
    def _account(self) -> UUID | None:
        return UUID(self.accounts.list.key) if self.accounts.list.key else None

    @property
    def _desk(self) -> UUID | None:
        return UUID(self.sittings.list.key) if self.sittings.list.key else None

    def _wire(self) -> None:
        self.accounts.list.chosen.connect(lambda _key: self._look())
        self.sittings.list.chosen.connect(lambda _key: self._look())
        self.give.clicked.connect(
            lambda: self.role_given.emit(self._account, self.role.currentData())
        )
        self.reset.clicked.connect(lambda: self.reset_asked.emit(self._account))
        self.retire.clicked.connect(lambda: self.retired.emit(self._account))
        self.bring_back.clicked.connect(lambda: self.brought_back.emit(self._account))
        self.end.clicked.connect(lambda: self.ended.emit(self._desk))
        self.add.clicked.connect(
            lambda: self.added.emit(self.name.text(), self.new_role.currentData())
        )
        self.name.returnPressed.connect(self.add.click)
        self.change.clicked.connect(
            lambda: self.own_changed.emit(*(field.text() for field in self.secrets.values()))
        )
        self.secrets["again"].returnPressed.connect(self.change.click)

    def _lay_out(self) -> None:
        _fill(self._chosen_panel, ("role",), self.rows, self.give, self.reset)
        more = Flow(space=theme.TIGHT)
        more.addWidget(self.retire)
        more.addWidget(self.bring_back)
        self._chosen_panel.body.addLayout(more)
        _fill(self._new_panel, ("name", "new_role"), self.rows, self.add)
        _fill(self._own_panel, tuple(self.secrets), self.rows, self.change)
        lists, forms = Columns(), Columns()
        lists.add(_column(self.accounts), 1)
        lists.add(_column(self.sittings, self.end), 1)
        forms.add(_column(self._chosen_panel, self._new_panel), 1)
        forms.add(_column(self._own_panel), 1)
        for part in (self.handed, self.problem, lists, forms):
            self.body.addWidget(part)
        self.body.addStretch(1)


def _offer(box: QComboBox, roles: tuple[Role, ...]) -> None:
    if box.count() != len(roles):
        box.clear()
        for role in roles:
            box.addItem(role_words(role), role)


def _fill(panel: Panel, names: tuple[str, ...], rows: dict[str, FieldRow], *acts: Button) -> None:
    for name in names:
        panel.body.addWidget(rows[name])
    line = Flow(space=theme.TIGHT)
    for act in acts:
        line.addWidget(act)
    panel.body.addLayout(line)


def _column(*parts: QWidget) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.NEAR)
    for part in parts:
        if isinstance(part, Button):
            line = Flow()
            line.addWidget(part)
            column.addLayout(line)
        else:
            column.addWidget(part)
    column.addStretch(1)
    return side
