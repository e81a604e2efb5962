"""Does the program itself work on this computer? Each part is used once, without a home."""

from __future__ import annotations

import importlib
import pkgutil
import platform
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from db.domain.clock import SystemClock
from desk.commands.finding import Finding, attempt, sentence
from desk.version import own_version
from eid.errors import EidError

if TYPE_CHECKING:
    from db.domain.notice import Notice
    from desk.post.wording import Sender

ROOMS: Final = ("desk", "db", "eid", "resources")
PARTS: Final = ("PySide6-Essentials", "sqlalchemy", "sqlcipher3", "cryptography", "psycopg")
LANGUAGES: Final = ("nl", "fr", "de", "en")
_TODAY: Final = date(2026, 1, 2)


def program() -> Iterator[Finding]:
    """Try everything that needs no home."""
    yield versions(PARTS)
    yield every_module(_modules())
    with tempfile.TemporaryDirectory(prefix="balie-check-") as folder:
        yield attempt("store", lambda: _store(Path(folder)))
        yield attempt("upgrade", lambda: _upgrade(Path(folder)))
    yield attempt("card", _card)
    yield every_language(LANGUAGES)
    yield attempt("letter", _letter)
    yield attempt("mail", _mail)
    yield _readers()


def versions(parts: Iterable[str]) -> Finding:
    """Tell which versions are at work."""
    try:
        told = ", ".join(f"{part} {version(part)}" for part in parts)
    except PackageNotFoundError as missing:
        return Finding("versions", "failed", f"{missing.name} is not there")
    own = f"Balie {own_version()}, Python {platform.python_version()}"
    return Finding("versions", "ok", f"{own}, {told}")


def every_module(names: Iterable[str]) -> Finding:
    """Import these modules and name those that can't be."""
    count, missing = 0, []
    for name in names:
        count += 1
        try:
            importlib.import_module(name)
        except ImportError as error:
            missing.append(f"{name} ({error})")
    if missing:
        return Finding("modules", "failed", f"can't be loaded: {', '.join(missing)}")
    return Finding("modules", "ok", f"all {count} can be loaded")


def every_language(codes: Iterable[str]) -> Finding:
    """Load the catalogue and the help of each language."""
    missing = [code for code in codes if not _speaks(code)]
    if missing:
        return Finding("languages", "failed", f"not to be had: {', '.join(missing)}")
    return Finding("languages", "ok", ", ".join(codes))


def _modules() -> Iterator[str]:
    """Name every module of the rooms; alembic runs the `env` of migrations itself."""
    for room in ROOMS:
        path = importlib.import_module(room).__path__
        found = (module.name for module in pkgutil.walk_packages(path, f"{room}."))
        yield from (name for name in found if not name.endswith(".env"))


def _store(folder: Path) -> str:
    from db.trial import try_store

    try_store(folder / "home", SystemClock())
    return "opens with its passphrase and can't be read without"


def _upgrade(folder: Path) -> str:
    from db.trial import try_migrations

    try_migrations(folder / "older")
    return "a file of the first version comes up to date"


def _card() -> str:
    from eid.card import read
    from eid.card_factory import make_card
    from eid.simulated import SimulatedConnection

    trust = read(SimulatedConnection(make_card())).trust
    return f"a simulated card is read; its identity is {trust.identity.value}"


def _speaks(code: str) -> bool:
    from PySide6.QtCore import QTranslator

    from desk.help.screens import word
    from resources.door import resource

    catalogue = QTranslator().load(f"balie_{code}", str(resource("i18n")))
    return catalogue and word(code, "guide") != ""


def _letter() -> str:
    from desk.post.letters import letters

    made = letters([_notice()], _sender(), LANGUAGES[:1], _TODAY)
    return f"a tagged PDF of {len(made) // 1024} KiB"


def _mail() -> str:
    from desk.post.mail import MailServer, message

    server = MailServer("localhost", 25, "none", "balie@example.org")
    now = datetime(2026, 1, 2, tzinfo=UTC)
    return (
        f"a mail of {len(bytes(message(_notice(), _sender(), server, LANGUAGES[:1], now)))} bytes"
    )


def _notice() -> Notice:
    from db.domain.notice import Channel, Notice, NoticeItem, NoticeKind, Wanted

    nobody = UUID(int=1)
    return Notice(
        wanted=Wanted(nobody, NoticeKind.DUE_SOON, 1, (nobody,)),
        channel=Channel.MAIL,
        surname="SPECIMEN",
        given_names="Check",
        street="Kerkstraat 1",
        postal_code="1000",
        municipality="Brussel",
        email="check@example.org",
        items=(NoticeItem("Check", _TODAY),),
    )


def _sender() -> Sender:
    from desk.post.wording import Sender

    return Sender("Check", "Check")


def _readers() -> Finding:
    from eid.pcsc import list_readers

    try:
        readers = list_readers()
    except EidError as error:
        return Finding("readers", "attention", f"{sentence(error)} `balie readers` says more.")
    if not readers:
        return Finding("readers", "attention", "no card reader; `balie readers` says more")
    return Finding("readers", "ok", f"{len(readers)} card reader(s)")
