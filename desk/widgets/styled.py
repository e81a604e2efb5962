"""Give a widget its place in the style sheet: a role, a tone, or any property rules ask for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def styled(widget: QWidget, **properties: str) -> None:
    """Set properties such as `role` and `tone`, and have the style sheet look again."""
    changed = {name: value for name, value in properties.items() if widget.property(name) != value}
    for name, value in changed.items():
        widget.setProperty(name, value)
    # What was not shown yet, the style sheet looks at when it is.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def text(words: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Make a label in a role of the style sheet: title, lead, muted, small, label or error.

    What it says is never markup: a title may hold `<b>`.
    """
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        styled(label, role=role)
    return label
