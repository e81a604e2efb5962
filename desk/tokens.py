"""The colours of the three themes, by what they are for, and how far they lie apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, by what they are for."""

    name: str
    window: str
    panel: str
    text: str
    muted: str
    disabled: str
    disabled_edge: str
    hairline: str
    border: str
    accent: str
    on_accent: str
    accent_soft: str
    focus: str
    rail: str
    on_rail: str
    rail_muted: str
    rail_chosen: str
    on_rail_chosen: str
    ok: str
    ok_back: str
    attention: str
    attention_back: str
    stop: str
    stop_back: str
    info: str
    info_back: str
    neutral: str
    neutral_back: str


LIGHT: Final = Tokens(
    name="light",
    window="#F3F4F1",
    panel="#FFFFFF",
    text="#1A2226",
    muted="#505C62",
    disabled="#505C62",
    hairline="#DCE0DC",
    disabled_edge="#DCE0DC",
    border="#77838A",
    accent="#0C5A63",
    on_accent="#FFFFFF",
    accent_soft="#E2EFEF",
    focus="#0B6FB8",
    rail="#12343A",
    on_rail="#E9F1F0",
    rail_muted="#A9C2C3",
    rail_chosen="#F3F4F1",
    on_rail_chosen="#12343A",
    ok="#14532D",
    ok_back="#DDF0E3",
    attention="#6A4100",
    attention_back="#FCEBC5",
    stop="#8E1B1B",
    stop_back="#FBE1DF",
    info="#124A72",
    info_back="#E1EDF6",
    neutral="#414C52",
    neutral_back="#E7EAE7",
)
DARK: Final = Tokens(
    name="dark",
    window="#14191B",
    panel="#1C2326",
    text="#EEF2F2",
    muted="#B3BFC2",
    disabled="#B3BFC2",
    hairline="#313A3E",
    disabled_edge="#313A3E",
    border="#83919A",
    accent="#7CC8CB",
    on_accent="#0A1C1E",
    accent_soft="#203A3D",
    focus="#9CCBFF",
    rail="#0D1517",
    on_rail="#E3EDED",
    rail_muted="#9DB4B6",
    rail_chosen="#24474B",
    on_rail_chosen="#F2FAFA",
    ok="#94E0AE",
    ok_back="#163322",
    attention="#FFD480",
    attention_back="#3A2D0C",
    stop="#FFB0AA",
    stop_back="#45191A",
    info="#A9D3F5",
    info_back="#17324A",
    neutral="#CBD4D6",
    neutral_back="#2A3236",
)
CONTRAST: Final = Tokens(
    name="contrast",
    window="#000000",
    panel="#000000",
    text="#FFFFFF",
    muted="#FFFFFF",
    disabled="#A8A8A8",
    hairline="#FFFFFF",
    disabled_edge="#707070",
    border="#FFFFFF",
    accent="#FFE600",
    on_accent="#000000",
    accent_soft="#2E2E2E",
    focus="#FFE600",
    rail="#000000",
    on_rail="#FFFFFF",
    rail_muted="#FFFFFF",
    rail_chosen="#FFE600",
    on_rail_chosen="#000000",
    ok="#7CFF9B",
    ok_back="#1C1C1C",
    attention="#FFE14D",
    attention_back="#1C1C1C",
    stop="#FFA6A6",
    stop_back="#1C1C1C",
    info="#8FD6FF",
    info_back="#1C1C1C",
    neutral="#FFFFFF",
    neutral_back="#1C1C1C",
)
THEMES: Final = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}

# Foreground, background and the least ratio between them: 4.5 for text (WCAG 1.4.3), 3 for what
# must be seen to work with it, such as the edge of a field or the focus (1.4.11, 2.4.11).
PAIRS: Final = (
    *(("text", back, 4.5) for back in ("window", "panel", "accent_soft", "neutral_back")),
    *(("muted", back, 4.5) for back in ("window", "panel", "accent_soft")),
    *(("disabled", back, 4.5) for back in ("window", "neutral_back")),
    *(("accent", back, 4.5) for back in ("window", "panel")),
    ("on_accent", "accent", 4.5),
    ("on_rail", "rail", 4.5),
    ("rail_muted", "rail", 4.5),
    ("on_rail_chosen", "rail_chosen", 4.5),
    *((tone, f"{tone}_back", 4.5) for tone in ("ok", "attention", "stop", "info", "neutral")),
    *((tone, "panel", 4.5) for tone in ("ok", "attention", "stop", "info")),
    *((edge, back, 3.0) for edge in ("border", "focus") for back in ("window", "panel")),
)


def contrast(one: str, other: str) -> float:
    """Answer the contrast ratio of two colours, 1 to 21, as WCAG defines it."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    knee = 0.04045  # where sRGB turns from a line into a curve
    red, green, blue = (
        part / 12.92 if part <= knee else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
