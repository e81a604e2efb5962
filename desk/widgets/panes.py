"""From one part of the window to the next with the keyboard, as F6 does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_pane(panes: Sequence[QWidget | None], page: QWidget | None) -> None:
    """Focus the part after the one that has the focus; of the page the first that takes it."""
    focus = QApplication.focusWidget()
    here = next(
        (
            number
            for number, pane in enumerate(panes)
            if pane and focus and (pane is focus or pane.isAncestorOf(focus))
        ),
        -1,
    )
    target = panes[(here + 1) % len(panes)]
    if target is page and page is not None:
        _into(page)
    elif target is not None:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _into(page: QWidget) -> None:
    for widget in page.findChildren(QWidget):
        if (
            widget.isVisibleTo(page)
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
