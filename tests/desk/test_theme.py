"""The look: readable in every theme, and as large as staff ask."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from desk.theme import Theme, in_force, scaled, style_sheet
from desk.tokens import PAIRS, THEMES, Tokens, contrast
from desk.widgets.result_line import ResultLine
from desk.widgets.tone import Tone
from resources.door import resource


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("front", "back", "least"), PAIRS, ids=str)
def test_what_is_read_together_differs_enough(
    tokens: Tokens, front: str, back: str, least: float
) -> None:
    colours = asdict(tokens)
    assert contrast(colours[front], colours[back]) >= least


def test_contrast_is_as_the_standard_computes_it() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_the_style_sheet_is_filled_in(tokens: Tokens) -> None:
    assert "$" not in style_sheet(tokens)


def test_colours_live_in_the_theme_only() -> None:
    template = resource("styles", "desk.qss").read_text(encoding="utf-8")
    assert "#" not in template.replace("QLineEdit#", "")


@pytest.mark.parametrize("name", THEMES)
def test_what_is_drawn_is_readable(name: str, theme: Theme, qtbot: Any) -> None:
    theme.apply(name)
    line = ResultLine()
    qtbot.addWidget(line)
    line.say("Stop", Tone.STOP)
    line.resize(400, 80)
    picture = line.grab().toImage()
    seen = Counter(
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )
    back = seen.most_common(1)[0][0]
    assert max(contrast(colour, back) for colour, times in seen.items() if times > 9) >= 4.5


def test_a_theme_changes_what_is_open(theme: Theme, qapp: QApplication, qtbot: Any) -> None:
    label = QLabel("Balie")
    qtbot.addWidget(label)
    label.show()
    theme.apply("dark")
    assert label.palette().windowText().color() == QColor(THEMES["dark"].text)
    assert in_force() is THEMES["dark"]


@pytest.mark.parametrize(("percent", "scale"), [(50, 1.0), (100, 1.0), (150, 1.5), (300, 2.0)])
def test_text_grows_as_asked_up_to_twice_its_size(
    theme: Theme, qapp: QApplication, percent: int, scale: float
) -> None:
    theme.apply("light", percent)
    assert qapp.font().pointSizeF() == pytest.approx(theme.points("body"))
    assert scaled(100) == 100 * scale


def test_an_unknown_theme_follows_the_system(theme: Theme) -> None:
    theme.apply("purple")
    assert theme.tokens in THEMES.values()


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_what_cannot_be_used_now_looks_different(tokens: Tokens) -> None:
    assert tokens.disabled != tokens.text
    assert tokens.disabled_edge != tokens.border


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
@pytest.mark.parametrize("name", THEMES)
def test_field_that_can_only_be_read_does_not_look_as_if_one_could_type_in_it(
    qapp: QApplication, qtbot, field: type[QLineEdit] | type[QPlainTextEdit], name: str
) -> None:
    look = Theme(qapp)
    look.apply(name)
    shown = field()
    qtbot.addWidget(shown)
    shown.resize(200, 60)
    typed_in = shown.grab().toImage()
    shown.setReadOnly(True)
    fixed = shown.grab().toImage()
    look.apply()
    assert typed_in.pixelColor(100, 50) == QColor(THEMES[name].panel)
    assert fixed.pixelColor(100, 50) == QColor(THEMES[name].window)
    assert fixed.pixelColor(100, 0) == QColor(THEMES[name].disabled_edge)
