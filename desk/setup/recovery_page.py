"""The recovery key, shown once: it opens the library when nobody's passphrase does any more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from db.recovery_sheets import mark_of
from desk import theme
from desk.setup.centred import CentredPage
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.styled import text
from desk.widgets.tick import Tick

GROUPS_A_LINE = 7


class RecoveryPage(CentredPage):
    """Shows the key, prints or saves it, and goes on once staff say they have it."""

    kept = Signal()

    def __init__(self, recovery_key: str, library: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._library = recovery_key, library
        self.key = text(_in_lines(recovery_key), role="lead")
        self.key.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.printing, self.saving = Button("", symbol="printer"), Button("")
        self.have = Tick()
        self.onward = PrimaryButton("")
        self.onward.setEnabled(False)
        ways = QHBoxLayout()
        ways.setSpacing(theme.TIGHT)
        for button in (self.printing, self.saving):
            ways.addWidget(button)
        ways.addStretch(1)
        self.sheet.body.addWidget(self.key)
        self.sheet.body.addLayout(ways)
        for part in (self.error, self.have, self.onward):
            self.sheet.body.addWidget(part)
        self.have.toggled.connect(self.onward.setEnabled)
        self.onward.clicked.connect(self.kept)
        self.printing.clicked.connect(self._print)
        self.saving.clicked.connect(self._save)
        self.setFocusProxy(self.printing)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.title.setText(tr("Keep this recovery key"))
        self.lead.setText(
            tr(
                "It is shown only now. It opens the library when all passphrases are lost, and "
                "new desks join with it. Keep it on paper, in a safe place."
            )
        )
        self.printing.set_words(tr("&Print"))
        self.saving.set_words(tr("Save to a &file"))
        self.have.setText(tr("I have the recovery key on paper or in a safe file"))
        self.onward.set_words(tr("&Go to the desk"))
        self.key.setAccessibleName(tr("Recovery key: {key}").format(key=self._key))
        self.setAccessibleName(self.title.text())

    def sheet_text(self) -> str:
        """Give the text of the recovery sheet."""
        words = self.tr("Balie, recovery key of {library}").format(library=self._library)
        mark = self.tr("Sheet {mark}").format(mark=mark_of(self._key))
        return f"{words}\n{mark}\n\n{_in_lines(self._key)}\n"

    def save_to(self, path: Path) -> None:
        """Write the sheet to a file; say so when that fails."""
        try:
            path.write_text(self.sheet_text(), encoding="utf-8")
        except OSError:
            self.say_error(self.tr("The file could not be written. Choose another place."))

    def _print(self) -> None:
        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            document = QTextDocument(self.sheet_text())
            document.print_(printer)

    def _save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.saving.accessibleName(), "balie.txt")
        if chosen:
            self.save_to(Path(chosen))


def _in_lines(key: str) -> str:
    groups = key.split("-")
    lines = [groups[i : i + GROUPS_A_LINE] for i in range(0, len(groups), GROUPS_A_LINE)]
    return "\n".join(" ".join(line) for line in lines)
