"""A bug is told once, with its number, and stops nobody."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desk.bug_notice import BugNotice
from desk.language import Language


def test_a_bug_on_any_thread_is_told_once_and_does_not_block(
    qtbot: Any, language: Language
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = BugNotice(window)
    thread = threading.Thread(target=notice.tell, args=("000042", "desk/app.py:1 run"))
    thread.start()
    thread.join()
    notice.tell("000043", "desk/app.py:1 run")
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    QApplication.processEvents()
    [box] = window.findChildren(QMessageBox)
    assert "000042" in box.informativeText()
    assert not box.isModal()
