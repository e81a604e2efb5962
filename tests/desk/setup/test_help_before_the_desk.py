"""F1 where nobody is signed in: signing in, the lock and the first start say how they go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desk.language import LANGUAGES, Language
from desk.setup.centred import CentredPage
from desk.setup.first_start_page import FirstStartPage
from desk.setup.sign_in_page import SignInPage, SignInView
from desk.theme import Theme
from tests.desk.audit import findings
from tests.desk.ends import end


def a_field(page: CentredPage) -> QWidget:
    return page.passphrase if isinstance(page, SignInPage) else page.findChildren(QWidget)[0]


@pytest.mark.parametrize("kind", [SignInPage, FirstStartPage])
def test_f1_shows_the_help_of_the_page_and_not_of_the_desk_behind_it(
    qtbot: QtBot, theme: Theme, language: Language, kind: type[CentredPage]
) -> None:
    window, page, asked = QMainWindow(), kind(), []
    QShortcut(QKeySequence("F1"), window, lambda: asked.append("desk"))
    window.setCentralWidget(page)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field = a_field(page)
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert page.help.isVisible()
    assert page.accessibleDescription() == page.help.text() != ""
    assert findings(page) == []
    assert asked == []
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert not page.help.isVisible()
    end(window)


def test_the_help_is_told_in_the_language_of_the_screen(theme: Theme, language: Language) -> None:
    page, told = SignInPage(), set()
    for code in LANGUAGES:
        language.use(code)
        told.add(page.helps())
    assert len(told) == len(LANGUAGES)
    end(page)


def test_who_forgot_the_passphrase_is_told_the_ways_in(
    qtbot: QtBot, theme: Theme, language: Language
) -> None:
    page = SignInPage()
    page.show_view(SignInView(()))
    page.show()
    assert page.forgotten.form.made is None
    page.forgotten.open.click()
    assert page.forgotten.form().key.isVisible()
    assert findings(page) == []
    end(page)
