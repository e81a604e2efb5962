"""The certificate and the key with which the library shows the service who asks."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from desk.consultation.errors import CredentialsWrong


@dataclass(frozen=True, slots=True)
class Credentials:
    """What signs a question, and what a line is opened with."""

    certificate: x509.Certificate
    key: RSAPrivateKey = field(repr=False)
    context: ssl.SSLContext
    signer: x509.Certificate | None = None  # of the answers, where the library knows it


def load_credentials(
    certificate: Path,
    key: Path,
    passphrase: str,
    authority: Path | None = None,
    signer: Path | None = None,
) -> Credentials:
    """Read certificate and key; raise CredentialsWrong, also for a key that lies there in clear."""
    try:
        context = ssl.create_default_context(cafile=authority)
    except (OSError, ssl.SSLError) as error:
        raise CredentialsWrong("authority") from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    signing = _key(key, passphrase)
    try:
        shown = _certificate(certificate)
        answers = _certificate(signer) if signer else None
        context.load_cert_chain(certificate, key, passphrase)
    except (OSError, ValueError, ssl.SSLError) as error:
        raise CredentialsWrong("certificate") from error
    return Credentials(shown, signing, context, answers)


def _certificate(file: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificates(file.read_bytes())[0]


def _key(file: Path, passphrase: str) -> RSAPrivateKey:
    try:
        key = load_pem_private_key(file.read_bytes(), passphrase.encode() or None)
    except TypeError as error:  # a passphrase that is not needed, or none where one is
        raise CredentialsWrong("key_in_clear" if passphrase else "key") from error
    except (OSError, ValueError) as error:
        raise CredentialsWrong("key") from error
    if not passphrase:
        raise CredentialsWrong("key_in_clear")
    if not isinstance(key, RSAPrivateKey):
        raise CredentialsWrong("key")
    return key
