"""`balie register`: whether this desk may ask the National Register; keeps the key's passphrase."""

from __future__ import annotations

import argparse

from db.domain.clock import SystemClock
from desk import settings
from desk.commands import asking
from desk.commands.opening import open_home
from desk.consultation.ready import national_register

DONE = 0
KEY_PASSPHRASE = "BALIE_REGISTER_KEY_PASSPHRASE"  # noqa: S105 - the name of a variable


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `balie register`."""
    parser.add_argument(
        "--keep-passphrase",
        action="store_true",
        help="keep the passphrase of the key of the certificate in the encrypted file",
    )


def run(args: argparse.Namespace) -> int:
    """Tell whether all is filled in and fits, without asking about anybody; give the exit code."""
    filled_in = settings.load(args.home).national_register
    library = open_home(args)
    try:
        consultations = library.consultations
        if args.keep_passphrase:
            words = "Passphrase of the key"
            consultations.keep_key_passphrase(asking.secret(KEY_PASSPHRASE, words))
        passphrase = consultations.key_passphrase()
        client = national_register(filled_in, passphrase, SystemClock(), args.home)
    finally:
        library.close()
    until = client.credentials.certificate.not_valid_after_utc
    print(f"All is filled in, by authorisation {filled_in.authorisation}.")
    print(f"The certificate is valid until {until:%d/%m/%Y}.")
    return DONE
