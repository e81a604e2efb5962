"""A box to tick, or a choice, whose words go on below when there is no room beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # Qt allows one class of its own in a family

NARROWEST = 12  # letters beside the box, at least
BESIDE = 44  # pixels that the box and the space around it take


class Breaking(_Button):
    """Breaks the words of a button of Qt's, which never does; goes before it in its class."""

    _words = ""

    def begin(self, words: str) -> None:
        """Take as much height as the words need, from now on."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(words)

    def setText(self, words: str) -> None:  # noqa: N802 -- Qt's name
        """Show other words."""
        self._words = words
        self.setAccessibleName(words.replace("&", ""))
        self._break()
        self.updateGeometry()

    def text(self) -> str:
        """Answer the words, unbroken."""
        return self._words

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Ask for little more than the longest word."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(w) for w in self._words.split()), default=0)
        return QSize(BESIDE + max(longest, metrics.averageCharWidth() * NARROWEST), 24)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Ask for one line."""
        return QSize(BESIDE + self.fontMetrics().horizontalAdvance(self._words), self._height(1))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 -- Qt's name
        """Answer the height at this width."""
        return self._height(len(self._lines(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Break the words where they fit."""
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        super().setText("\n".join(self._lines(self.width())))

    def _height(self, lines: int) -> int:
        return max(28, self.fontMetrics().lineSpacing() * lines + 10)

    def _lines(self, width: int) -> list[str]:
        lines, room = [""], width - BESIDE
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".strip()
            size = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, longer)
            if lines[-1] and size.width() > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines


class Tick(Breaking, QCheckBox):
    """A check box for a whole sentence."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begin(words)


class Choice(Breaking, QRadioButton):
    """A radio button for a whole sentence."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begin(words)
