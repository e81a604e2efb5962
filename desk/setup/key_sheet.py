"""A recovery key as it is shown, printed and saved: with the library and the mark of the sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from db.recovery_sheets import mark_of
from desk import theme
from desk.widgets.button import Button
from desk.widgets.flow import Flow
from desk.widgets.styled import text

GROUPS_A_LINE = 7


class KeySheet(QWidget):
    """Shows one key and the ways to keep it; `failed` carries the words for what went wrong."""

    failed = Signal(str)

    def __init__(self, library: str, recovery_key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._library = recovery_key, library
        self.mark, self.key = text(role="muted", wrap=True), text(role="lead", wrap=True)
        self.key.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.printing, self.saving = Button("", symbol="printer"), Button("")
        ways = Flow()
        for button in (self.printing, self.saving):
            ways.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        for part in (self.mark, self.key):
            column.addWidget(part)
        column.addLayout(ways)
        self.printing.clicked.connect(self._print)
        self.saving.clicked.connect(self._save)
        self.setFocusProxy(self.printing)
        self.retranslate()

    def show_key(self, recovery_key: str) -> None:
        """Show another key; empty for none."""
        self._key = recovery_key
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self.mark.setText(self._marked())
        self.key.setText(_in_lines(self._key))
        self.printing.set_words(self.tr("&Print"))
        self.saving.set_words(self.tr("Save to a &file"))
        name = self.tr("Recovery key: {key}").format(key=self._key)
        self.key.setAccessibleName(name if self._key else "")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def sheet_text(self) -> str:
        """Give the text of the recovery sheet."""
        words = self.tr("Balie, recovery key of {library}").format(library=self._library)
        return f"{words}\n{self._marked()}\n\n{_in_lines(self._key)}\n"

    def save_to(self, path: Path) -> None:
        """Write the sheet to a file; say so when that fails."""
        try:
            path.write_text(self.sheet_text(), encoding="utf-8")
        except OSError:
            self.failed.emit(self.tr("The file could not be written. Choose another place."))

    def _marked(self) -> str:
        return self.tr("Sheet {mark}").format(mark=mark_of(self._key)) if self._key else ""

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
