"""The first thing to be seen at a start: the name of the program, while the rest of it is read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QLabel

NAME: Final = "Balie"
_SIZE: Final = QSize(420, 220)
_BOARD: Final = QRect(150, 150, 120, 12)  # the counter of the mark
_GROUND, _LIGHT, _ACCENT = QColor("#12343A"), QColor("#F3F4F1"), QColor("#7CC8CB")
_LETTERS: Final = 44  # pixels


class FirstPicture(QLabel):
    """Stands in the middle of the screen until the window is there.

    Qt's own splash screen would wait for the system to show it, and for the window after it.
    """

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
        screen = QGuiApplication.primaryScreen()
        self.setPixmap(_drawn(screen.devicePixelRatio()))
        self.setAccessibleName(NAME)
        self.resize(_SIZE)
        self.move(screen.availableGeometry().center() - self.rect().center())


def _drawn(ratio: float) -> QPixmap:
    picture = QPixmap(_SIZE * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(_GROUND)
    painter = QPainter(picture)
    letters = QFont()
    letters.setPixelSize(_LETTERS)
    letters.setBold(True)
    painter.setFont(letters)
    painter.setPen(_LIGHT)
    room = QRect(0, 0, _SIZE.width(), _BOARD.top())
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, NAME)
    painter.fillRect(_BOARD, _ACCENT)
    painter.end()
    return picture
