"""What stands in a member's way, a line each: how firmly, what, and until when."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.domain.obstacle import Obstacle
from desk import theme
from desk.language import short_day
from desk.lending.obstacle_words import obstacle_words, severity_tone, severity_word
from desk.widgets.badge import Badge
from desk.widgets.styled import text


class ObstacleLines(QWidget):
    """Shows blocks before the first scan; without any it takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Obstacle, ...] = ()
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.HAIR)
        self.hide()

    def show_obstacles(self, obstacles: tuple[Obstacle, ...]) -> None:
        """Show these, the firmest first."""
        self.setVisible(bool(obstacles))
        if obstacles == self._shown:
            return
        self._shown = obstacles
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(one) for one in obstacles]

    def _line(self, one: Obstacle) -> QWidget:
        how = Badge(severity_word(one.severity), severity_tone(one.severity))
        words = text(self._words(one), wrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        row.addWidget(how, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        self._column.addWidget(line)
        return line

    def _words(self, one: Obstacle) -> str:
        words = obstacle_words(one)
        whole = f"{words[:1].upper()}{words[1:]}"
        if one.until is None:
            return whole
        until = self.tr("{what}, until {day}")
        return until.format(what=whole, day=short_day(one.until))
