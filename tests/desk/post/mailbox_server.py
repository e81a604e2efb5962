"""A small IMAP server for the tests: TLS from the start, one mailbox that is never written to."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread

from desk.post.mail import MailServer
from tests.central.tls import HOST, _write_certificate, new_authority
from tests.desk.post.mail_server import PASSWORD, USER


@dataclass
class Mailbox:
    """The mails in it, how to reach it, and what was asked."""

    server: MailServer
    context: ssl.SSLContext
    mails: list[bytes] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    arrived_at: datetime = datetime(2026, 12, 20, 9, tzinfo=UTC)  # all of them


@contextmanager
def mailbox_server(folder: Path) -> Iterator[Mailbox]:
    """Run the server with a certificate of an authority made for the test."""
    authority = new_authority(folder / "authority.crt")
    _write_certificate(folder, authority)
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(folder / "server.crt", folder / "server.key")
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.socket = own.wrap_socket(server.socket, server_side=True)
        sender = "bibliotheek@city.example"
        where = MailServer("", 0, "tls", sender, USER, PASSWORD, "", HOST, server.server_address[1])
        server.box = Mailbox(where, ssl.create_default_context(cafile=str(authority.file)))
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.box
        finally:
            server.shutdown()
            thread.join()


class _Server(ThreadingTCPServer):
    daemon_threads = True
    box: Mailbox

    def handle_error(self, *_who: object) -> None:
        """Whoever does not trust the certificate goes away; that is what the test looks at."""


class _Talk(StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        self._say("* OK ready")
        while line := self.rfile.readline().decode().strip():
            tag, command = line.split(" ", 1)
            self.server.box.asked.append(command.split(" ")[0])
            if not self._answer(command):
                self._say(f"{tag} NO [AUTHENTICATIONFAILED] wrong")
            else:
                self._say(f"{tag} OK done")
            if command == "LOGOUT":
                return

    def _answer(self, command: str) -> bool:
        match command.split(" "):
            case ["CAPABILITY"]:
                self._say("* CAPABILITY IMAP4rev1")
            case ["LOGIN", *_rest]:
                return command == f'LOGIN {USER} "{PASSWORD}"'
            case ["EXAMINE", _box]:
                self._say(f"* {len(self.server.box.mails)} EXISTS")
            case ["UID", "SEARCH", "SINCE", _day, "SUBJECT" | "OR", *_rest]:
                words = _any_of(command.split(" ")[4:])
                self._found(lambda mail: any(word in _subject(mail) for word in words))
            case ["UID", "SEARCH", "SINCE", _day, "HEADER", *_rest]:
                self._found(self._is_report)
            case ["UID", "FETCH", number, _date, what]:
                self._fetch(int(number), int(re.findall(r"<0\.(\d+)>", what)[0]))
            case ["LOGOUT"]:
                self._say("* BYE")
            case _:
                return False
        return True

    def _fetch(self, number: int, most: int) -> None:
        part = dict(self._numbered())[number][:most]
        at = self.server.box.arrived_at.strftime('"%d-%b-%Y %H:%M:%S +0000"')
        self._say(f"* {number} FETCH (UID {number} INTERNALDATE {at} BODY[]<0> {{{len(part)}}}")
        self.wfile.write(part)
        self._say(")")

    def _found(self, sought: Callable[[bytes], bool]) -> None:
        numbers = [str(n) for n, mail in self._numbered() if sought(mail)]
        self._say(" ".join(["* SEARCH", *numbers]))

    def _numbered(self) -> list[tuple[int, bytes]]:
        return list(enumerate(self.server.box.mails, start=1))

    @staticmethod
    def _is_report(mail: bytes) -> bool:
        return message_from_bytes(mail).get_content_type() == "multipart/report"

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


def _any_of(keys: list[str]) -> list[str]:
    """Read subjects of which any may be: `OR a OR b c`, as RFC 3501 has it."""
    match keys:
        case ["OR", "SUBJECT", word, *rest]:
            return [word, *_any_of(rest)]
        case ["SUBJECT", word]:
            return [word]
    raise ValueError(keys)


def _subject(mail: bytes) -> str:
    return str(message_from_bytes(mail, policy=policy.default)["Subject"]).lower()
