"""Whether this desk may ask the National Register, and the client that does it (P8)."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from db.domain.clock import Clock
from desk.consultation.credentials import load_credentials
from desk.consultation.errors import ConsultationOff
from desk.consultation.filled_in import missing
from desk.consultation.magda import Magda
from desk.consultation.question import Asker
from desk.settings import NationalRegister


def national_register(
    settings: NationalRegister, passphrase: str, clock: Clock, home: Path
) -> Magda:
    """Give the client; files are looked for from the home.

    Raises ConsultationOff with what is not filled in, or CredentialsWrong.
    """
    empty = missing(settings)
    if empty:
        raise ConsultationOff(empty)
    authority = home / settings.authority if settings.authority else None
    credentials = load_credentials(
        home / settings.certificate,
        home / settings.key,
        passphrase,
        authority,
        home / settings.signer if settings.signer else None,
    )
    proxy = (settings.proxy_host, settings.proxy_port) if settings.proxy_host else None
    asker = Asker(settings.sender, settings.capacity)
    return Magda(settings.url, asker, credentials, clock, uuid4, proxy)
