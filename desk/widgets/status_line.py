"""The line at the bottom: the connection, the card reader, who works here and the time."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desk import theme
from desk.widgets.eliding import Eliding
from desk.widgets.styled import styled, text
from desk.widgets.symbol import Symbol
from desk.widgets.tone import Tone


class Connection(Enum):
    """How this desk stands with the central store."""

    ALONE = "alone"
    ONLINE = "online"
    OFFLINE = "offline"
    TROUBLE = "trouble"


class Reader(Enum):
    """How the card reader stands."""

    READY = "ready"
    READING = "reading"
    NONE = "none"
    NO_SERVICE = "no service"


class StatusLine(QFrame):
    """States in words with a symbol; colour only repeats them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, role="status")
        self._connection = Connection.ALONE
        self._waiting, self._since, self._reader = 0, "", Reader.NONE
        self._loaded: int | None = None
        self._time, self._clock_off = "", False
        self._lease: int | None = None
        self._words: dict[str, QLabel] = {
            "connection": Eliding(),
            "reader": Eliding(),
            "staff": text(),
            "clock": text(role="muted"),
        }
        self._symbols = {part: Symbol("info", 16) for part in ("connection", "reader")}
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.TIGHT, theme.GAP, theme.TIGHT)
        row.setSpacing(theme.TIGHT)
        for part, label in self._words.items():
            if part in self._symbols:
                row.addWidget(self._symbols[part])
            row.addWidget(label)
            if part == "reader":
                row.addStretch(1)
            row.addSpacing(theme.NEAR)
        self._render()

    @property
    def sentence(self) -> str:
        """All that the line says, to be spoken."""
        return ". ".join(label.text() for label in self._words.values() if label.text())

    @property
    def connection(self) -> Connection:
        """How the connection stands, as it is shown."""
        return self._connection

    def show_connection(
        self, state: Connection, waiting: int = 0, since: str = "", lease: int | None = None
    ) -> None:
        """Say how the connection stands; `since` is the local time of the oldest that waits.

        `lease` are the days that members are still shown, where staff should know.
        """
        self._connection, self._waiting, self._since = state, waiting, since
        self._lease = lease
        self._render()

    def show_loading(self, rows: int, expected: int) -> None:
        """Say how far the taking over of the library is; nothing when `expected` is 0."""
        self._loaded = min(99, rows * 100 // expected) if expected else None
        self._render()

    def show_reader(self, state: Reader) -> None:
        """Say how the card reader stands."""
        self._reader = state
        self._render()

    def show_staff(self, words: str) -> None:
        """Say who works at which desk; empty when nobody is signed in."""
        self._words["staff"].setText(words)

    def show_clock(self, words: str) -> None:
        """Say the time."""
        self._time = words
        self._render()

    def show_clock_off(self, *, off: bool) -> None:
        """Say that this computer's clock is wrong; the time shown is right all the same."""
        self._clock_off = off
        self._render()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._render()
        super().changeEvent(event)

    def _render(self) -> None:
        words, symbol, tone = self._connection_words()
        self._put("connection", words, symbol, tone)
        words, tone = self._reader_words()
        self._put("reader", words, "reader", tone)
        warning = self.tr("this computer's clock is wrong") if self._clock_off else ""
        self._words["clock"].setText(" · ".join(filter(None, (self._time, warning))))
        styled(self._words["clock"], tone=Tone.ATTENTION.value if warning else "")

    def _put(self, part: str, words: str, symbol: str, tone: Tone) -> None:
        self._words[part].setText(words)
        styled(self._words[part], tone=tone.value)
        self._symbols[part].change(symbol, tone.value)

    def _connection_words(self) -> tuple[str, str, Tone]:
        state = {
            Connection.ALONE: (self.tr("This desk works on its own"), "house", Tone.NEUTRAL),
            Connection.ONLINE: (self.tr("Online"), "online", Tone.OK),
            Connection.OFFLINE: (
                self.tr("Offline: you can go on working"),
                "offline",
                Tone.ATTENTION,
            ),
            Connection.TROUBLE: (self.tr("Exchange needs attention"), "warning", Tone.STOP),
        }
        words, symbol, tone = state[self._connection]
        if self._lease is not None:
            return self._lease_words(self._lease), "warning", Tone.STOP
        told = (words, self._loading_words(), self._waiting_words())
        return " · ".join(filter(None, told)), symbol, tone

    def _loading_words(self) -> str:
        if self._loaded is None:
            return ""
        return self.tr("fetching the library: {percent} %").format(percent=self._loaded)

    def _lease_words(self, days: int) -> str:
        if days > 0:
            return self.tr("Bring this desk online: it shows members for %n more day(s)", "", days)
        return self.tr("Out of touch for 35 days: bring this desk online to see members")

    def _waiting_words(self) -> str:
        if self._connection is Connection.ALONE:
            return ""
        if not self._waiting:
            return self.tr("everything passed on")
        words = self.tr("%n change(s) waiting", "", self._waiting)
        return (
            self.tr("{waiting} since {time}").format(waiting=words, time=self._since)
            if self._since
            else words
        )

    def _reader_words(self) -> tuple[str, Tone]:
        return {
            Reader.READY: (self.tr("Card reader ready"), Tone.OK),
            Reader.READING: (self.tr("Reading the card: leave it in"), Tone.INFO),
            Reader.NONE: (self.tr("No card reader"), Tone.NEUTRAL),
            Reader.NO_SERVICE: (self.tr("Card service is not running"), Tone.ATTENTION),
        }[self._reader]
