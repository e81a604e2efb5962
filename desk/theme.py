"""Colours, sizes and the style sheet: one visual language in three themes."""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from desk.tokens import CONTRAST, DARK, LIGHT, THEMES, Tokens, contrast
from resources.door import resource

# Space between things, in pixels: the only distances layouts use.
HAIR: Final = 4
TIGHT: Final = 8
NEAR: Final = 12
GAP: Final = 16
WIDE: Final = 24
FAR: Final = 40

# Text sizes in points at 100 %; the style sheet and `Theme.points` scale them.
SIZES: Final = {
    "small": 9.5,
    "body": 10.5,
    "lead": 12.5,
    "title": 17.0,
    "omnibox": 15.0,
    "result": 20.0,
}


class Theme(QObject):
    """The theme in force; widgets that paint themselves listen to `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        if not app.styleSheet():
            app.setStyle("Fusion")
        self.tokens = LIGHT
        self.scale = 1.0
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)
        self._following = False

    def apply(self, name: str = "system", percent: int = 100) -> None:
        """Show this theme (`light`, `dark`, `contrast` or `system`) with text at 100-200 %."""
        self._following = name == "system"
        self.scale = min(200, max(100, percent)) / 100
        self.tokens = THEMES.get(name) or self._preferred()
        self._paint()

    def points(self, size: str) -> float:
        """Answer a text size of `SIZES` in points, scaled."""
        return SIZES[size] * self.scale

    def _follow(self) -> None:
        if self._following:
            self.tokens = self._preferred()
            self._paint()

    def _preferred(self) -> Tokens:
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def _paint(self) -> None:
        app, sheet = self._app, style_sheet(self.tokens, self.scale)
        if app.styleSheet() == sheet:
            return
        font = QFont(app.font())
        font.setPointSizeF(self.points("body"))
        app.setProperty("theme", self.tokens.name)
        app.setProperty("scale", self.scale)
        app.setFont(font)
        app.setPalette(palette(self.tokens))
        app.setStyleSheet(sheet)
        self.changed.emit()


def in_force() -> Tokens:
    """Answer the colours in force, for what paints itself."""
    app = QApplication.instance()
    return THEMES.get(str(app.property("theme")) if app else "", LIGHT)


def scaled(pixels: int) -> int:
    """Answer a size that grows with the text, such as that of an icon beside it."""
    app = QApplication.instance()
    return round(pixels * float((app and app.property("scale")) or 1.0))


def palette(tokens: Tokens) -> QPalette:
    """Answer Qt's palette for these colours, so that what is not styled fits too."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.window,
        role.Button: tokens.panel,
        role.Text: tokens.text,
        role.WindowText: tokens.text,
        role.ButtonText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.Mid: tokens.border,
        role.ToolTipBase: tokens.panel,
        role.ToolTipText: tokens.text,
    }
    answer = QPalette()
    for part, colour in colours.items():
        answer.setColor(part, QColor(colour))
    for part in (role.Text, role.WindowText, role.ButtonText):
        answer.setColor(QPalette.ColorGroup.Disabled, part, QColor(tokens.disabled))
    return answer


def style_sheet(tokens: Tokens, scale: float = 1.0) -> str:
    """Fill the style template in with these colours and the text sizes at this scale."""
    sizes = {f"{name}_size": f"{points * scale:.1f}pt" for name, points in SIZES.items()}
    # A layout takes these for the least height, whatever the text needs: they grow with it.
    for part, low in (("tick", 24), ("button", 20)):
        sizes[f"{part}_height"] = f"{low - 16 + 16 * scale:.0f}px"
    sizes["scroller_width"] = f"{28 * scale:.0f}px"
    template = Template(resource("styles", "desk.qss").read_text(encoding="utf-8"))
    # Ticks and dots are pictures to Qt's style sheets, so they come in black and in white.
    marks = {"mark": _black_or_white(tokens.accent), "arrow": _black_or_white(tokens.panel)}
    folder = resource("styles").as_posix()
    return template.substitute(asdict(tokens) | sizes | marks, folder=folder)


def _black_or_white(back: str) -> str:
    return max(("black", "white"), key=lambda ink: contrast(ink, back))
