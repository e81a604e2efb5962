"""Pictures of every screen, to look at: `python -m tests.desk.pictures FOLDER` makes them all.

Each of them in every language and theme, at two sizes and with text at 100 % and 200 %, and an
index to leaf through. Name some only with `--screen`, `--language`, `--theme`, `--size`, `--text`.
"""

from __future__ import annotations

import argparse
import html
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from desk.application import make_application
from desk.language import LANGUAGES, Language
from desk.theme import Theme
from desk.tokens import THEMES
from tests.desk import pseudo
from tests.desk.screens import PAGES, turned
from tests.desk.showcase import Showcase

SIZES = ("1024x768", "1440x900")
TEXTS = ("100", "200")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pictures somebody wants."""

    screens: Sequence[str]
    languages: Sequence[str]
    themes: Sequence[str]
    sizes: Sequence[str]
    texts: Sequence[str]


def wanted(arguments: Sequence[str] | None = None) -> tuple[Path, Wanted]:
    """Read from the command line where the pictures go, and which."""
    parser = argparse.ArgumentParser(prog="pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    choices = {
        "screen": (PAGES, tuple(PAGES)),
        "language": ((*LANGUAGES, pseudo.NAME), tuple(LANGUAGES)),
        "theme": (THEMES, tuple(THEMES)),
        "size": (None, SIZES),
        "text": (TEXTS, TEXTS),
    }
    for name, (allowed, usual) in choices.items():
        parser.add_argument(
            f"--{name}", nargs="+", choices=allowed and tuple(allowed), default=usual
        )
    said = parser.parse_args(arguments)
    return said.folder, Wanted(said.screen, said.language, said.theme, said.size, said.text)


def take(folder: Path, which: Wanted) -> list[Path]:
    """Make the pictures; give where they are, in the order of the index."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme, language = Theme(app), Language(app)
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    # The slowest to change turns least: a theme is put on once, a language once in it.
    for look, percent, code in product(which.themes, which.texts, which.languages):
        theme.apply(look, int(percent))
        with ExitStack() as speaking:
            language.use("en" if code == pseudo.NAME else code)
            if code == pseudo.NAME:
                speaking.enter_context(pseudo.spoken(app))
            shown = Showcase(code)
            for name in which.screens:
                stem = f"{code}-{look}-{percent}"
                made += _photographed(shown, name, which.sizes, folder, stem)
            shown.end()
    return made


def _photographed(
    shown: Showcase, name: str, sizes: Iterable[str], folder: Path, stem: str
) -> Iterator[Path]:
    with shown.showing(name) as page:
        for size in sizes:
            width, height = map(int, size.split("x"))
            shown.frame.resize(width, height)
            for _ in turned(page):
                shown.settle()
                path = folder / f"{_plain(name)}{_tab(page)}-{stem}-{size}.png"
                shown.frame.grab().save(str(path), quality=80)
                yield path


def _plain(name: str) -> str:
    return name.replace(" ", "-")


def _tab(page: QWidget) -> str:
    tabs = page.findChild(QTabWidget)
    return f"-{tabs.currentIndex() + 1}" if isinstance(tabs, QTabWidget) else ""


def index(pictures: Iterable[Path]) -> str:
    """Write the page that shows them all."""
    figures = (
        f'<figure><a href="{html.escape(one.name)}"><img loading="lazy" '
        f'src="{html.escape(one.name)}" alt="{html.escape(one.stem)}"></a>'
        f"<figcaption>{html.escape(one.stem)}</figcaption></figure>"
        for one in pictures
    )
    look = "body{display:flex;flex-wrap:wrap;gap:16px;font:14px sans-serif}img{width:480px}"
    return (
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Balie</title>'
        f"<style>{look}figure{{margin:0}}</style>\n" + "\n".join(figures) + "\n</html>\n"
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the pictures and their index."""
    folder, which = wanted(arguments)
    made = take(folder, which)
    (folder / "index.html").write_text(index(made), encoding="utf-8")
    print(f"{len(made)} pictures: {(folder / 'index.html').resolve()}")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    main()
