"""The client of the Flemish service GeefPersoon 02.02, which answers for the National Register."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from time import monotonic
from typing import Final
from urllib.parse import urlsplit
from uuid import UUID

from db.domain.clock import Clock
from db.domain.consultation import RegisterEntry
from db.domain.national_number import NationalNumber
from desk.consultation.answer import MOST_BYTES, read_answer
from desk.consultation.credentials import Credentials
from desk.consultation.errors import RegisterBroken, RegisterRefused, RegisterUnreachable
from desk.consultation.question import Asker, signed_question

PATIENCE: Final = 20.0  # seconds for each step of the line, and for the whole of an answer
_HEADERS: Final = {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": '""'}
_BY_SOAP: Final = (http.HTTPStatus.OK, http.HTTPStatus.INTERNAL_SERVER_ERROR)


@dataclass(frozen=True, slots=True)
class Magda:
    """One question each time, never twice: asking again is for staff to decide, and noted."""

    url: str
    asker: Asker
    credentials: Credentials
    clock: Clock
    new_id: Callable[[], UUID]
    proxy: tuple[str, int] | None = None
    patience: float = PATIENCE

    def ask(self, number: NationalNumber) -> RegisterEntry | None:
        """Give what the National Register says of a number; None where it knows nobody.

        Raises RegisterUnreachable, RegisterRefused or RegisterBroken.
        """
        reference = str(self.new_id())
        now = self.clock.now()
        question = signed_question(number, reference, self.asker, self.credentials, now)
        try:
            data = self._posted(question)
        except TimeoutError as error:
            raise RegisterUnreachable("too_slow") from error
        except ssl.SSLError as error:
            raise RegisterUnreachable("tls") from error
        except (OSError, http.client.HTTPException) as error:
            raise RegisterUnreachable("line") from error
        return read_answer(data, number, reference, self.credentials.signer)

    def _posted(self, question: bytes) -> bytes:
        to = urlsplit(self.url)
        host, port = self.proxy or (to.hostname or "", to.port)
        line = http.client.HTTPSConnection(
            host, port, timeout=self.patience, context=self.credentials.context
        )
        if self.proxy:  # TLS goes on to the service itself: the proxy reads nothing
            line.set_tunnel(to.hostname or "", to.port)
        with closing(line):
            line.request("POST", to.path or "/", question, _HEADERS)
            with line.getresponse() as answer:
                if answer.status not in _BY_SOAP:
                    raise RegisterRefused(f"HTTP {answer.status}")
                return self._whole(answer)

    def _whole(self, answer: http.client.HTTPResponse) -> bytes:
        until = monotonic() + self.patience
        data = bytearray()
        while piece := answer.read1(MOST_BYTES):
            data += piece
            if len(data) > MOST_BYTES:
                raise RegisterBroken
            if monotonic() > until:
                raise TimeoutError
        return bytes(data)
