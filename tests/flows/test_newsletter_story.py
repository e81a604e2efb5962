"""The newsletter at the window with the keyboard alone, through a real mail server."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.domain.newsletter_issue import State, Tally
from desk.newsletter.page import ISSUES, NewsletterPage
from desk.training.eyes import find
from tests.central.tls import HOST
from tests.db.libraries import FixedClock, found, list_mail_server
from tests.desk.post.mail_server import USER, Running, mail_server
from tests.flows.desk_day import DeskDay, at_the_window

Key, Held = Qt.Key, Qt.KeyboardModifier
EMAIL = "lezer.specimen@example.org"


def type_on(words: str, then: Qt.Key) -> None:
    """Type where the cursor is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)
    QTest.keyClick(focus, then)


def tell_of(server: Running, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a home use the mail server, whose certificate is of an authority of the test."""
    resolve = socket.getaddrinfo
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, *rest, **more: resolve("127.0.0.1" if host == HOST else host, *rest, **more),
    )
    monkeypatch.setattr("desk.post.mail.ssl.create_default_context", lambda: server.context)
    settings = f'host = "{HOST}"\nport = {server.server.port}\nuser = "{USER}"\n'
    sender = f'sender = "{server.server.sender}"\n'
    (home / "settings.toml").write_text(f"[mail]\n{settings}{sender}", encoding="utf-8")


def test_a_reader_signs_up_and_gets_the_issue_that_is_written_and_sent(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    library = found(home, FixedClock())
    list_mail_server(library, HOST)
    with mail_server(tmp_path) as server:
        tell_of(server, home, monkeypatch)
        library.notices.keep_mail_password(server.server.password)
        with at_the_window(qapp, library, home) as day:
            page = come_there(day)
            day.alt(Key.Key_M)
            day.enter(EMAIL)
            day.until(lambda: "Signed up" in day.said)
            write_and_send(day, page)
            day.until(lambda: bool(server.box.mails))
            day.until(page.issue.pause.isHidden)
            (going,) = library.newsletter_issues.list()
    assert (going.issue.state, going.tally) == (State.SENT, Tally(sent=1))
    (mail,) = server.box.mails
    assert (mail["To"], mail["Subject"]) == (EMAIL, "Specimen in mei")
    assert "subject=uitschrijven" in mail["List-Unsubscribe"]


def come_there(day: DeskDay) -> NewsletterPage:
    day.press(Key.Key_P, Held.ControlModifier | Held.ShiftModifier)
    day.enter("newsletter")
    day.until(lambda: day.program.window.place == "newsletter")
    return find(day.program.frame, NewsletterPage)


def write_and_send(day: DeskDay, page: NewsletterPage) -> None:
    for _tab in range(ISSUES):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Key.Key_Tab, Held.ControlModifier)
    day.alt(Key.Key_I)
    day.until(page.issue.subjects["nl"].hasFocus)
    type_on("Specimen in mei", Key.Key_Tab)
    type_on("Er komt een feest.", Key.Key_Tab)
    day.alt(Key.Key_K)
    day.until(lambda: "kept" in day.said)
    day.until(page.issue.send.isVisible)
    day.alt(Key.Key_S)
    day.until(page.issue.question.isVisible)
    day.alt(Key.Key_Y)
