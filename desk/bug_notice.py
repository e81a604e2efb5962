"""Tell staff that the program made a mistake, under the number it has in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class BugNotice(QObject):
    """One honest notice that stops nobody; `tell` may be called from any thread."""

    _told = Signal(str, str)

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def tell(self, number: str, report: str) -> None:
        """Show the number of a bug, and its report for who wants to pass it on."""
        self._told.emit(number, report)

    def _show(self, number: str, report: str) -> None:
        # One notice at a time: what goes wrong once goes wrong again, and work has to go on.
        if self._box is not None and self._box.isVisible():
            return
        from PySide6.QtWidgets import QMessageBox  # slow to load, and seldom wanted

        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("A mistake in the program"))
        box.setText(self.tr("Balie made a mistake. You can go on working."))
        box.setInformativeText(
            self.tr(
                "What you did last may not be kept: check it. "
                "It is written down under number {number}, without any personal data."
            ).format(number=number)
        )
        box.setDetailedText(report)
        copy = box.addButton(self.tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(f"{number}\n{report}"))
        box.setModal(False)
        box.show()
        self._box = box
