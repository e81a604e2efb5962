"""The settings that staff choose themselves at this desk, all on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desk.language import long_day
from desk.tasks import Lane
from desk.updates import UpdateNotSigned, Waiting, waiting
from desk.version import own_version
from desk.widgets.field_row import FieldRow
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.styled import text
from desk.window import Made

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.acts import Choices
    from desk.around import Around

PLACE: Final = "settings"
WIDEST: Final = 560  # pixels
translate = QCoreApplication.translate


class ChoicesPage(Page):
    """Shows each choice with what is in force; `chosen` carries the act of another value."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.fields: dict[str, QComboBox] = {}
        self._choices: Sequence[Choices] = ()
        self._panel = Panel()
        self._panel.setMaximumWidth(WIDEST)
        self.version = text(role="muted", wrap=True)
        self._update: Waiting | Exception | None = None
        self.body.addWidget(self._panel)
        self.body.addWidget(self.version, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addStretch(1)
        self.retranslate()

    def show_choices(self, choices: Sequence[Choices]) -> None:
        """Show these, each as a list of its values."""
        self._choices = choices
        for one in choices:
            if one.kind not in self.fields:
                self._add(one)
        self._fill()

    def show_update(self, found: Waiting | Exception | None) -> None:
        """Say which version this is, and which one waits, or that nobody can tell."""
        self._update = found
        self.version.setText(" ".join((f"Balie {own_version()}.", self._waiting())).strip())

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self.set_title(self.tr("Settings of this desk"))
        self._fill()
        self.show_update(self._update)

    def _waiting(self) -> str:
        found = self._update
        if found is None:
            return ""
        if isinstance(found, UpdateNotSigned):
            return self.tr(
                "A newer version was announced without a valid signature; tell your IT service."
            )
        if isinstance(found, Exception):
            return self.tr("The folder for newer versions can't be read; tell your IT service.")
        if found.day is None:
            return self.tr("Version {version} is there, with no day for this branch yet.").format(
                version=found.version
            )
        return self.tr(
            "Version {version} may be installed from {day}, while the desk is closed."
        ).format(version=found.version, day=long_day(found.day))

    def _add(self, one: Choices) -> None:
        field = QComboBox()
        row = FieldRow(one.words(), field)
        self.fields[one.kind] = field
        self._panel.body.addWidget(row)
        field.activated.connect(lambda at: self.chosen.emit(f"{one.kind}:{field.itemData(at)}"))

    def _fill(self) -> None:
        for one in self._choices:
            field = self.fields[one.kind]
            row = field.parentWidget()
            if isinstance(row, FieldRow):
                row.set_label(one.words())
            field.clear()
            for value, words in one.offered():
                field.addItem(words, value)
            field.setCurrentIndex(field.findData(one.chosen(one.kind)))


def offer(around: Around) -> None:
    """Put the settings behind their key; what is chosen counts at once."""
    around.window.add_later(
        PLACE,
        lambda: translate("acts", "Settings"),
        "settings",
        lambda: _make(around),
        "Ctrl+,",
        in_menu=True,
    )


def _make(around: Around) -> Made:
    page, window = ChoicesPage(), around.window
    page.chosen.connect(window.ask)

    def shown() -> None:
        page.show_choices(window.acts.choices())
        look(page, around)

    return Made(page, shown)


def look(page: ChoicesPage, around: Around) -> None:
    """Show which version waits; the folder may be far away, so its lane is that of the network."""
    updates = around.settings.updates
    around.tasks.run(
        Lane.NETWORK,
        lambda: waiting(updates, own_version()),
        owner=page,
        done=page.show_update,
        failed=page.show_update,
    )
