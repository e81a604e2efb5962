"""A late library, and an invented name for the mail server's certificate."""

from __future__ import annotations

import socket
from datetime import date, timedelta

import pytest

from db.domain.birth_date import BirthDate
from db.domain.consent import Consents, Purpose, Way
from db.domain.item import ItemDraft
from db.domain.member import Name
from desk.post.wording import Sender
from tests.central.tls import HOST
from tests.db.conftest import clock, home, library  # noqa: F401 -- fixtures
from tests.db.libraries import draft, invented_number, list_mail_server

SENDER = Sender(
    library="Bibliotheek Specimen",
    branch="Centrum",
    address=("Dorpsplein 1", "3500 Hasselt"),
    town="Hasselt",
    contact="privacy@city.example",
)


@pytest.fixture(autouse=True)
def _names_lead_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The name in the certificate is invented: it leads to this machine."""
    resolve = socket.getaddrinfo

    def here(host, *rest, **more):
        return resolve("127.0.0.1" if host == HOST else host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", here)


@pytest.fixture
def late(library, clock):  # noqa: F811 -- fixtures
    """Three members with a book each that is four days late; the first two consented to mail."""
    for n in (1, 2, 3):
        born = BirthDate(1980, 2, n)
        number = invented_number(date(1980, 2, n), serial=n)
        who = draft(name=Name("Specimen", f"Bo {n}"), birth_date=born, national_number=number)
        member = library.members.register(who, Consents()).member
        if n < 3:
            library.consents.give(member.id, Purpose.EMAIL, f"bo{n}@example.org", Way.SCREEN, "nl")
        library.catalogue.add(ItemDraft(f"B{n}", f"Het <Specimen> {n}"))
        library.loans.checkout(f"B{n}", member.id)
    list_mail_server(library, HOST)
    clock.advance(timedelta(days=28 + 4))
    return library
