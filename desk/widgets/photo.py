"""The photo of a card, to compare with a face: kept in memory while it shows, and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from desk.widgets.styled import styled

WIDTH, HEIGHT = 140, 200  # the photo of a Belgian eID, in pixels


class Photo(QLabel):
    """A frame for one photo; `forget` it as soon as it has been looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(WIDTH, HEIGHT)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        styled(self, role="small")
        self.forget()

    def look(self, jpeg: bytes) -> None:
        """Show a photo of JPEG bytes; bytes that are no picture leave the frame empty."""
        picture = QPixmap()
        picture.loadFromData(jpeg, "JPG")
        self.forget()
        if not picture.isNull():
            keep, smooth = (
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self.setPixmap(picture.scaled(WIDTH, HEIGHT, keep, smooth))
            self.setAccessibleName(self.tr("Photo on the card"))

    def forget(self) -> None:
        """Let go of the photo."""
        self.clear()
        self.setText(self.tr("No photo"))
        self.setAccessibleName(self.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Say the same in the new language."""
        if event.type() is QEvent.Type.LanguageChange:
            if self.pixmap().isNull():
                self.forget()
            else:
                self.setAccessibleName(self.tr("Photo on the card"))
        super().changeEvent(event)
