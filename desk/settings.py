"""What the administrator of a desk sets, in a file of its own; every mistake is told at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Final, cast, get_args, get_origin, get_type_hints

from platformdirs import user_data_path

from db.errors import Trouble
from desk.counter.routing import Rules

FILE: Final = "settings.toml"
ROOTS: Final = "roots"  # the folder with the roots that a supervisor added


@dataclass(frozen=True)
class Screen:
    """How the window looks and sounds until staff choose otherwise."""

    language: str = field(default="nl", metadata={"one_of": ("nl", "fr", "de", "en")})
    theme: str = field(
        default="system", metadata={"one_of": ("system", "light", "dark", "contrast")}
    )
    text_percent: int = field(default=100, metadata={"between": (100, 200)})
    sounds: bool = True


@dataclass(frozen=True)
class Scanner:
    """How the barcode scanner types; a prefix it sends first replaces the timing."""

    prefix: str = field(default="", metadata={"longest": 1})
    gap_ms: int = field(default=35, metadata={"between": (10, 200)})


@dataclass(frozen=True)
class Join:
    """What a new desk on this computer joins, so that nobody types it."""

    central: str = field(default="", metadata={"starts": "postgresql://"})
    branch: str = ""  # by name; empty: the first


@dataclass(frozen=True)
class Printer:
    """On which printer slips and receipts come out; empty: the one that the system prints on."""

    name: str = ""


@dataclass(frozen=True)
class Log:
    """How much the log tells; of persons it tells nothing, whatever this says."""

    level: str = field(default="info", metadata={"one_of": ("debug", "info", "warning", "error")})


@dataclass(frozen=True)
class Exchange:
    """How often this desk exchanges changes with the central store."""

    every_seconds: int = field(default=60, metadata={"between": (10, 3600)})


@dataclass(frozen=True)
class Lock:
    """After how many minutes without a touch the desk locks itself."""

    after_minutes: int = field(default=5, metadata={"between": (1, 15)})


@dataclass(frozen=True)
class Backup:
    """Where the daily backup of this desk goes: another disk, or empty for the home itself."""

    folder: str = ""


@dataclass(frozen=True)
class Mail:
    """The server that takes this library's mail; its password lies in the encrypted file."""

    host: str = ""
    port: int = field(default=587, metadata={"between": (1, 65535)})
    security: str = field(default="starttls", metadata={"one_of": ("starttls", "tls")})
    sender: str = ""
    user: str = ""
    reply_to: str = ""
    # Where mail that comes back can be read, with the same name and password; TLS from the start.
    reports_host: str = ""
    reports_port: int = field(default=993, metadata={"between": (1, 65535)})


@dataclass(frozen=True)
class Newsletter:
    """How readers leave the newsletter by themselves, and how fast it goes."""

    sign_off: str = ""  # the address that takes it; empty: where answers to mail go
    # Of the website, where readers sign off by themselves; beside that address.
    page: str = field(default="", metadata={"longest": 500, "starts": "https://"})
    per_minute: int = field(default=30, metadata={"between": (1, 300)})


@dataclass(frozen=True)
class Letters:
    """What stands on letters, and the languages that the law lets this library write in."""

    regime: str = field(
        default="dutch",
        metadata={"one_of": ("dutch", "facilities", "brussels", "german", "other")},
    )
    address: str = ""  # of the library, on one line
    town: str = ""
    contact: str = ""  # whom readers ask about their data
    officer: str = ""  # the data protection officer; where it is empty, the contact
    supervisor: str = "Vlaamse Toezichtcommissie"  # where readers can complain (P27)
    # One letter for who live together: they read each other's titles, so the library decides it.
    per_household: bool = False


@dataclass(frozen=True)
class Slips:
    """How the slip of a hold names who waits; a whole name never stands on the shelf."""

    name: str = field(default="letters_and_card", metadata={"one_of": ("letters_and_card", "card")})


@dataclass(frozen=True)
class NationalRegister:
    """The Flemish service that is asked about members (P8); off while what it needs is empty."""

    url: str = ""  # of GeefPersoon 02.02
    authorisation: str = ""  # the decision that permits it: reference and date
    sender: str = ""  # how the service names the library
    capacity: str = ""  # a code that the service gave, where it did
    certificate: str = ""  # PEM, with what it leans on
    key: str = ""  # PEM, encrypted; its passphrase lies in the encrypted file
    authority: str = ""  # PEM, of who signed the service's certificate if the system knows it not
    signer: str = ""  # PEM, of what the service signs its answers with; empty: not looked at
    proxy_host: str = ""  # the computer through which the line goes out; empty: straight
    proxy_port: int = field(default=8080, metadata={"between": (1, 65535)})


@dataclass(frozen=True)
class Updates:
    """Where newer versions are announced, and which branch of the plan this computer is in."""

    folder: str = ""  # empty: nobody looks
    branch: str = ""
    signer: str = ""  # PEM, of the key that signs what is announced; empty: not looked at


@dataclass(frozen=True)
class Settings:
    """All settings of one desk."""

    screen: Screen = Screen()
    scanner: Scanner = Scanner()
    codes: Rules = field(default_factory=Rules)
    join: Join = Join()
    exchange: Exchange = Exchange()
    printer: Printer = Printer()
    log: Log = Log()
    lock: Lock = Lock()
    backup: Backup = Backup()
    slips: Slips = Slips()
    mail: Mail = Mail()
    newsletter: Newsletter = Newsletter()
    letters: Letters = Letters()
    national_register: NationalRegister = NationalRegister()
    updates: Updates = Updates()


@dataclass(frozen=True)
class Mistake:
    """What is wrong in the settings: where, what as a code, and what would be right.

    `place` is the file with the number of the line, as far as it is known.
    """

    where: str
    code: str
    right: str = ""
    place: str = ""


class SettingsWrong(Trouble):
    """The settings can't be used; `mistakes` lists all that is wrong with them."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__(*mistakes)
        self.mistakes = mistakes


def home_folder(
    given: str | None,
    environment: Mapping[str, str],
    usual: Callable[[], Path] = lambda: user_data_path("balie", appauthor=False),
) -> Path:
    """Answer where the data of this desk lie: as asked, as the environment says, or as usual."""
    chosen = given or environment.get("BALIE_HOME")
    return Path(chosen).expanduser().absolute() if chosen else usual()


def of_the_machine(environment: Mapping[str, str], platform: str) -> Path:
    """Answer where a city's IT puts the settings that hold for every desk of a computer."""
    if given := environment.get("BALIE_SETTINGS"):
        return Path(given)
    if platform == "win32":
        return Path(environment.get("PROGRAMDATA", r"C:\ProgramData")) / "Balie" / FILE
    return Path("/etc/balie") / FILE


def load(home: Path, machine: Path | None = None) -> Settings:
    """Read the settings of a home over those of the computer; without a file all is as it comes.

    Raises SettingsWrong with every mistake in both files.
    """
    mistakes: list[Mistake] = []
    both: dict[str, Any] = {}
    for file in (machine or of_the_machine(os.environ, sys.platform), home / FILE):
        try:
            both = _over(both, _checked(_text(file), str(file)))
        except SettingsWrong as wrong:
            mistakes.extend(wrong.mistakes)
    if mistakes:
        raise SettingsWrong(tuple(mistakes))
    return cast(Settings, _table(Settings, both, "", []))


def read(text: str) -> Settings:
    """Read settings; raise SettingsWrong with every mistake in them, and its line."""
    return cast(Settings, _table(Settings, _checked(text, FILE), "", []))


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8") if file.exists() else ""
    except (OSError, UnicodeError) as error:
        raise SettingsWrong((Mistake(str(file), "unreadable"),)) from error


def _checked(text: str, file: str) -> dict[str, Any]:
    given = _parsed(text, file)
    mistakes: list[Mistake] = []
    _table(Settings, given, "", mistakes)
    if mistakes:
        told = (replace(wrong, place=_place(file, text, wrong.where)) for wrong in mistakes)
        raise SettingsWrong(tuple(told))
    return given


def _parsed(text: str, file: str) -> dict[str, Any]:
    if not text:
        return {}  # without a file, what reads one is not read either
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsWrong((Mistake(file, "not_toml", str(error)),)) from error


def _over(under: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Lay tables over tables; a value or a list takes the place of the one below."""
    return {**under} | {
        name: _over(under[name], value)
        if isinstance(value, dict) and isinstance(under.get(name), dict)
        else value
        for name, value in given.items()
    }


def _place(file: str, text: str, where: str) -> str:
    """Find the line on which a name is given: TOML keeps none; of a list it is where it begins."""
    *tables, name = where.split("[", maxsplit=1)[0].split(".")
    table: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        said = line.strip()
        if said.startswith("["):
            table = said.strip("[]").split(".")
            if [*tables, name] == table:
                return f"{file}:{number}"
        elif table == tables and said.split("=")[0].strip().strip("\"'") == name:
            return f"{file}:{number}"
    return file


def _table(kind: type[Any], given: Any, where: str, mistakes: list[Mistake]) -> Any:
    if not isinstance(given, dict):
        mistakes.append(Mistake(where, "not_a_table"))
        return None
    known = {part.name: part for part in fields(kind)}
    right = ", ".join(known)
    wanted = [name for name, part in known.items() if _required(part) and name not in given]
    unknown = [name for name in given if name not in known]
    mistakes.extend(Mistake(_at(where, name), "missing") for name in wanted)
    mistakes.extend(Mistake(_at(where, name), "unknown", right) for name in unknown)
    hints = get_type_hints(kind)
    values = {
        name: _value(hints[name], part.metadata, given[name], _at(where, name), mistakes)
        for name, part in known.items()
        if name in given
    }
    return None if wanted else kind(**values)


def _required(part: Field[Any]) -> bool:
    return part.default is MISSING and part.default_factory is MISSING


def _value(
    kind: Any, limits: Mapping[str, Any], given: Any, where: str, mistakes: list[Mistake]
) -> Any:
    if isinstance(kind, type) and is_dataclass(kind):
        return _table(kind, given, where, mistakes)
    if get_origin(kind) is tuple:
        return _list(get_args(kind)[0], given, where, mistakes)
    if type(given) is not kind:
        mistakes.append(Mistake(where, f"not_{kind.__name__}"))
    else:
        mistakes.extend(_outside(limits, given, where))
    return given


def _list(kind: type[Any], given: Any, where: str, mistakes: list[Mistake]) -> tuple[Any, ...]:
    if not isinstance(given, list):
        mistakes.append(Mistake(where, "not_a_list"))
        return ()
    return tuple(_table(kind, row, f"{where}[{n}]", mistakes) for n, row in enumerate(given, 1))


def _outside(limits: Mapping[str, Any], given: Any, where: str) -> Iterator[Mistake]:
    if "one_of" in limits and given not in limits["one_of"]:
        yield Mistake(where, "not_one_of", ", ".join(filter(None, limits["one_of"])))
    least, most = limits.get("between", (given, given))
    if not least <= given <= most:
        yield Mistake(where, "not_between", f"{least}-{most}")
    if len(str(given)) > limits.get("longest", len(str(given))):
        yield Mistake(where, "too_long", str(limits["longest"]))
    starts = limits.get("starts", "")
    if given and not str(given).startswith(starts):
        yield Mistake(where, "starts_otherwise", starts)


def _at(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
