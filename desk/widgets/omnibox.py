"""The one field for everything staff type or scan."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk import theme
from desk.counter.national_number import looks_like_national_number
from desk.widgets import icons
from desk.widgets.styled import styled

SYMBOL = 22
BESIDE = 36  # pixels that the border and the space inside it take


class Omnibox(QLineEdit):
    """Says what was typed when Enter is pressed, and empties itself; hides a national number."""

    submitted = Signal(str)
    went_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, role="omnibox")
        self._make_room()
        self.setMaxLength(200)
        self.textChanged.connect(self._mask)
        self.returnPressed.connect(self._submit)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.setAccessibleName(self.tr("Scan or search"))
        self._invite()

    @property
    def unsaved(self) -> str:
        """What is typed and not entered yet, unless it has to stay hidden."""
        return self.text() if self.echoMode() is QLineEdit.EchoMode.Normal else ""

    def wipe(self) -> None:
        """Empty the field; unlike `clear` this leaves nothing to undo."""
        self.setText("")
        self.setEchoMode(QLineEdit.EchoMode.Normal)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language and the size of the text."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self._make_room()
            self._invite()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._invite()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the field and its symbol."""
        super().paintEvent(event)
        colour = self.palette().color(self.palette().ColorRole.PlaceholderText)
        painter = QPainter(self)
        side = theme.scaled(SYMBOL)
        top = (self.height() - side) / 2
        icons.paint(painter, "search", colour, QRectF(theme.GAP, top, side, side))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Tell that staff want to go into what hangs below."""
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)

    def _make_room(self) -> None:
        self.setTextMargins(theme.scaled(SYMBOL) + theme.TIGHT, 0, 0, 0)

    def _invite(self) -> None:
        whole = self.tr("Scan or search: card, item, eID or name")
        room = self.width() - self.textMargins().left() - BESIDE
        fits = self.fontMetrics().horizontalAdvance(whole) <= room
        self.setPlaceholderText(whole if fits else self.accessibleName())

    def _submit(self) -> None:
        typed = self.text().strip()
        self.wipe()
        if typed:
            self.submitted.emit(typed)

    def _mask(self, typed: str) -> None:
        # Once hidden it stays hidden until the field is empty: correcting one digit shows nothing.
        if looks_like_national_number(typed):
            self.setEchoMode(QLineEdit.EchoMode.Password)
        elif not typed:
            self.setEchoMode(QLineEdit.EchoMode.Normal)
