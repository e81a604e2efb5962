"""The buttons of the page that is shown, found without the page telling: rows to choose from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.widgets.button import Button
from desk.widgets.row import Row

PRESS = "press:"


def rows(page: QWidget | None) -> list[Row]:
    """List the buttons that are shown, each with its key or letter; those that are off say so."""
    off = QCoreApplication.translate("acts", "Not on this screen as it is now")
    return [
        Row(
            f"{PRESS}{number}",
            button.accessibleName(),
            "" if button.isEnabled() else off,
            button.reached_by,
            symbol="desk",
        )
        for number, button in _shown(page).items()
    ]


def press(page: QWidget | None, key: str) -> None:
    """Press the button of a row."""
    _shown(page)[int(key.removeprefix(PRESS))].click()


def _shown(page: QWidget | None) -> dict[int, Button]:
    every = page.findChildren(Button) if page is not None else []
    return {
        number: button
        for number, button in enumerate(every)
        if isinstance(button, Button) and button.isVisible() and button.accessibleName()
    }
