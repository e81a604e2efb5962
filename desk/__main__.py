"""`balie`: the desk itself, or one of the commands without a window."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any

from desk import core_dumps
from desk.settings import home_folder
from desk.version import own_version

DONE, REFUSED, WRONG_USAGE, TROUBLE = 0, 1, 2, 3

# Each is a module of desk.commands with `configure(parser)` and `run(args) -> int`; only the one
# that is asked for is imported, so that `balie card` starts at once.
COMMANDS = {
    "demo": "open the training library, or play the tour",
    "readers": "show the card readers and what to do about them",
    "card": "read the card that is in the reader",
    "roots": "show the roots that cards are checked by, or add one",
    "init": "set up a library in this home",
    "join": "join this home to a library with a central store",
    "approve": "let a new desk into the library",
    "invite": "write an invitation with which a new desk joins by itself, once",
    "lease": "tell how long this desk may show members, or let it go on",
    "revoke": "cut a desk off, and give the library a new key",
    "keys": "give the library a new key",
    "central": "create or upgrade the central store",
    "register": "tell whether the National Register may be asked, or keep the key's passphrase",
    "sync": "exchange with the central store once",
    "check": "check this home, or the program alone",
    "backup": "write an encrypted backup of this home",
    "recover": "let the administrator in with the recovery sheet",
    "restore": "put a backup into a home without a library",
    "import": "take in a collection of another system",
    "update": "tell whether a newer version may be installed now",
    "bench": "run one measure",
}
_MODULES = {"import": "imports"}  # a module can't bear a word of the language


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; give the exit code."""
    core_dumps.forbid()
    given = list(sys.argv[1:] if arguments is None else arguments)
    args = parser(given).parse_args(given)
    args.home = home_folder(args.home, os.environ)
    try:
        return _command(args) if args.command else _desk(args)
    except KeyboardInterrupt:  # called off by whoever started it
        return REFUSED
    except Exception as error:
        return _explain(error)


def parser(given: Sequence[str]) -> argparse.ArgumentParser:
    """Build the parser; only commands that occur in the arguments declare theirs."""
    whole = argparse.ArgumentParser(
        prog="balie", description="The circulation desk for Belgian public libraries."
    )
    words = "show the program's version number and exit"
    whole.add_argument("--version", action=_Version, nargs=0, help=words)
    whole.add_argument("--home", metavar="DIR", help="the folder with this desk's data")
    whole.add_argument(
        "--language", choices=("nl", "fr", "de", "en"), help="the language of the screen"
    )
    commands = whole.add_subparsers(dest="command", metavar="COMMAND")
    for name, words in COMMANDS.items():
        one = commands.add_parser(name, help=words, description=f"{words.capitalize()}.")
        if name in given:
            # Also after the command; without a value it leaves what stood before it.
            one.add_argument("--home", metavar="DIR", default=argparse.SUPPRESS)
            _module(name).configure(one)
    return whole


class _Version(argparse.Action):
    """Tells the version, which is read for that alone."""

    def __call__(self, parser: argparse.ArgumentParser, *_given: Any) -> None:
        print(f"Balie {own_version()}")
        parser.exit()


def _module(name: str) -> Any:
    return importlib.import_module(f"desk.commands.{_MODULES.get(name, name)}")


def _command(args: argparse.Namespace) -> int:
    code: int = _module(args.command).run(args)
    return code


def _desk(args: argparse.Namespace) -> int:
    from desk.start import run

    return run(args.home, args.language)


def _explain(error: Exception) -> int:
    """Say in one English sentence what stands in the way; a bug goes on as it is."""
    from db.errors import Refused, Trouble
    from desk.commands.asking import Missing
    from desk.settings import SettingsWrong
    from eid.errors import EidError

    if isinstance(error, Missing):
        print(error.what, file=sys.stderr)
        return WRONG_USAGE
    if not isinstance(error, Refused | Trouble | EidError | SettingsWrong):
        raise error
    from desk import messages

    print(messages.sentence(error), file=sys.stderr)
    return REFUSED if isinstance(error, Refused) else TROUBLE


if __name__ == "__main__":
    sys.exit(main())
