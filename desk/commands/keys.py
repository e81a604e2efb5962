"""`balie keys`: give the library a new key or a new recovery sheet, or seal a copy of the sheet."""

from __future__ import annotations

import argparse
from pathlib import Path

from db.library import CentralAddress, Library
from db.recovery_sheets import mark_of, seal_copy
from desk.commands.asking import (
    CENTRAL_PASSWORD,
    RECOVERY_KEY,
    SHEET_PASSPHRASE,
    new_secret,
    secret,
)
from desk.commands.opening import open_home

DONE = 0


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie keys`."""
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    rotate = acts.add_parser("rotate", help="give the library a new key")
    sheet = acts.add_parser("sheet", help="make a new recovery sheet in the place of the old one")
    for act in (rotate, sheet):
        act.add_argument(
            "--central",
            required=act is rotate,
            metavar="URL",
            help="address with the ADMINISTRATOR'S login: postgresql://LOGIN@HOST/DATABASE",
        )
    sheet.add_argument(
        "--sealed", type=Path, metavar="FILE", help="also write a copy that a passphrase opens"
    )
    seal = acts.add_parser("seal", help="write a copy of the sheet that a passphrase opens")
    seal.add_argument("file", type=Path, metavar="FILE", help="where to; keep it apart")


def run(args: argparse.Namespace) -> int:
    """Do what was asked; give the exit code."""
    if args.act == "seal":
        key = secret(RECOVERY_KEY, "Recovery key")
        _seal(args.file, key)
        return DONE
    library = open_home(args)
    try:
        if args.act == "sheet":
            _new_sheet(library, args)
        else:
            _rotate(library, args)
    finally:
        library.close()
    return DONE


def _rotate(library: Library, args: argparse.Namespace) -> None:
    version = library.rotate_keys(_address(args.central))
    print(f"The library's key is now version {version}.")
    print("The other desks take it up by themselves when they next sync.")


def _new_sheet(library: Library, args: argparse.Namespace) -> None:
    key = library.new_sheet(_address(args.central) if args.central else None)
    print(f"Recovery sheet {mark_of(key)}. Keep this key on paper; it is not shown again:")
    print(key)
    print("The sheet before opens no backup made from now on, and no new desk joins with it.")
    print("Keep it as long as older backups are kept.")
    if args.sealed:
        _seal(args.sealed, key)


def _seal(file: Path, key: str) -> None:
    seal_copy(file, key, new_secret(SHEET_PASSPHRASE, "Passphrase of the sealed copy"))
    print(f"A copy of sheet {mark_of(key)} is in {file}; only its passphrase opens it.")


def _address(url: str) -> CentralAddress:
    return CentralAddress(url, secret(CENTRAL_PASSWORD, "Password of the administrator's login"))
