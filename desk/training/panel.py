"""The drawer of the training library: cards to put in the reader, and cables to pull."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QDockWidget, QVBoxLayout, QWidget

from desk import theme
from desk.training.cards import from_drawer
from desk.training.library import PASSPHRASE
from desk.training.local_postgres import LocalPostgres
from desk.training.simulated_readers import Hands
from desk.widgets.button import Button
from desk.widgets.styled import styled, text


class DrawerPanel(QDockWidget):
    """One button a card; the reader and the line to the central store can be unplugged."""

    def __init__(
        self, hands: Hands, central: LocalPostgres | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hands = hands
        self._central = central
        self._about = text(role="small", wrap=True)
        self.buttons = {key: Button("", symbol="card") for key in _ORDER}
        self.out = Button("")
        self.unplugged, self.cut = QCheckBox(), QCheckBox()
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _=False, key=key: hands.put_in(from_drawer(key)))
        self.out.clicked.connect(hands.take_out)
        self.unplugged.toggled.connect(self._unplug)
        self.cut.toggled.connect(self._cut_line)
        self.cut.setVisible(central is not None)
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self.setAllowedAreas(
            Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.BottomDockWidgetArea
        )
        self._fill()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.setWindowTitle(tr("Training: cards and cables"))
        self._about.setText(
            tr(
                "Nobody here exists. Put a card in the reader, or pull a cable, and see. "
                "The passphrase is: {passphrase}"
            ).format(passphrase=PASSPHRASE)
        )
        words = {
            "known": tr("A member"),
            "newcomer": tr("Somebody new"),
            "child": tr("A child"),
            "expired": tr("An expired card"),
            "forged": tr("A forged card"),
            "not_an_eid": tr("Another kind of card"),
            "mute": tr("A card upside down"),
        }
        for key, button in self.buttons.items():
            button.set_words(words[key])
        self.out.set_words(tr("Take the card out"))
        self.unplugged.setText(tr("Reader unplugged"))
        self.cut.setText(tr("Network cable out"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _unplug(self, off: bool) -> None:
        if off:
            self._hands.unplug()
        else:
            self._hands.plug_in()

    def _cut_line(self, off: bool) -> None:
        if self._central is None:
            return
        if off:
            self._central.stop()
        else:
            self._central.start()

    def _fill(self) -> None:
        inside = QWidget()
        styled(inside, role="ground")
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self._about)
        for part in (*self.buttons.values(), self.out, self.unplugged, self.cut):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)


_ORDER = ("newcomer", "known", "child", "expired", "forged", "not_an_eid", "mute")
