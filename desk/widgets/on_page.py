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


def keys(page: QWidget | None) -> tuple[tuple[str, str], ...]:
    """List the keys of a page's own buttons, shown or not, each with what it does."""
    every = _buttons(page)
    return tuple({one.key: one.accessibleName() for one in every if one.key}.items())


def press(page: QWidget | None, key: str) -> None:
    """Press the button of a row."""
    _shown(page)[int(key.removeprefix(PRESS))].click()


def _shown(page: QWidget | None) -> dict[int, Button]:
    return {
        number: button
        for number, button in enumerate(_buttons(page))
        if button.isVisible() and button.accessibleName()
    }


def _buttons(page: QWidget | None) -> list[Button]:
    every = page.findChildren(Button) if page is not None else []
    return [one for one in every if isinstance(one, Button)]
