"""The cards and cables of the training library, each with what can be practised with it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk import theme
from desk.training.cards import DRAWER
from desk.training.library import PASSPHRASE
from desk.training.practice import Practice
from desk.widgets.button import Button
from desk.widgets.styled import styled, text

ROOM = 680  # pixels at 100 %: a card and its note beside each other
EDGE = 20  # pixels for the scroll bar and the border


class CardsPanel(QFrame):
    """Hangs over the page and takes no room from it; goes away once a card is in the reader."""

    def __init__(self, practice: Practice, parent: QWidget) -> None:
        super().__init__(parent)
        self._practice = practice
        self.buttons = {key: Button("", symbol="card") for key in DRAWER}
        self.notes = {key: text(wrap=True) for key in DRAWER}
        self._about = text(role="lead", wrap=True)
        self.unplugged, self.cut = QCheckBox(), QCheckBox()
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _=False, key=key: self._put_in(key))
        self.unplugged.setChecked(practice.unplugged)
        self.cut.setChecked(practice.cut)
        self.unplugged.toggled.connect(practice.unplug)
        self.cut.toggled.connect(practice.cut_line)
        self.cut.setVisible(practice.central is not None)
        styled(self, role="floating")
        self._fill()
        self.retranslate()
        self.hide()
        _application().focusChanged.connect(self._follow)

    def turn_below(self, button: QWidget) -> None:
        """Show everything below a button, or put it away again."""
        if self.isVisible():
            self.hide()
        else:
            self._open_below(button)

    def _open_below(self, button: QWidget) -> None:
        ground = button.window()
        self.setParent(ground)
        self.show()  # only what is shown knows its height
        room = ground.rect().adjusted(theme.TIGHT, 0, -theme.TIGHT, -theme.TIGHT)
        top = button.mapTo(ground, QPoint(0, button.height() + theme.HAIR)).y()
        width = min(theme.scaled(ROOM), room.width())
        asked = self._inside.heightForWidth(width - EDGE) + EDGE
        self.resize(width, min(asked, room.bottom() - top))
        self.move(room.right() - width, top)
        self.raise_()
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        tr = self.tr
        self.setAccessibleName(tr("Cards and cables"))
        self._about.setText(tr("Passphrase: {passphrase}").format(passphrase=PASSPHRASE))
        words = {
            "newcomer": (tr("Somebody new"), tr("Register with F7: the card fills the form.")),
            "newcomer_fr": (
                tr("Somebody new, in French"),
                tr("Register once more, from a card in French."),
            ),
            "newcomer_de": (
                tr("Somebody new, in German"),
                tr("Once more, from an older card in German."),
            ),
            "foreigner": (
                tr("A foreigner's card"),
                tr("Another document, the same registration."),
            ),
            "child": (
                tr("A child"),
                tr("Register a child; then put in a parent's card."),
            ),
            "known": (tr("A member"), tr("The card opens the file: lend and take back.")),
            "expired": (tr("An expired card"), tr("See what the desk says, and decide.")),
            "forged": (tr("A forged card"), tr("The address was changed: see what is said.")),
            "not_an_eid": (
                tr("Another kind of card"),
                tr("It is no eID: ask for the right card."),
            ),
            "mute": (tr("A card upside down"), tr("It can't be read: turn it over.")),
        }
        for key, (name, note) in words.items():
            self.buttons[key].set_words(name)
            self.buttons[key].setAccessibleDescription(note)
            self.notes[key].setText(note)
        self.unplugged.setText(tr("Reader unplugged"))
        self.cut.setText(tr("Network cable out"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Go away when staff go on elsewhere, and when the desk is locked."""
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()

    def _put_in(self, key: str) -> None:
        self.hide()
        self._practice.put_in(key)

    def _fill(self) -> None:
        self._inside, area, whole = QWidget(), QScrollArea(), QVBoxLayout(self)
        styled(self._inside, role="ground")
        rows = QGridLayout(self._inside)
        rows.setContentsMargins(theme.GAP, theme.NEAR, theme.GAP, theme.NEAR)
        rows.setHorizontalSpacing(theme.GAP)
        rows.setVerticalSpacing(theme.HAIR)
        rows.setColumnStretch(1, 1)
        rows.addWidget(self._about, 0, 0, 1, 2)
        for row, (key, button) in enumerate(self.buttons.items(), 1):
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            rows.addWidget(button, row, 0)
            rows.addWidget(self.notes[key], row, 1)
        rows.addWidget(self.unplugged, len(DRAWER) + 1, 0)
        rows.addWidget(self.cut, len(DRAWER) + 1, 1)
        area.setWidget(self._inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.setContentsMargins(theme.HAIR, theme.HAIR, theme.HAIR, theme.HAIR)
        whole.addWidget(area)


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
