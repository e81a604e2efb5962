"""Certificates and signatures as cards hold them, old algorithms included; total for any bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA1, SHA256, SHA384, HashAlgorithm
from cryptography.hazmat.primitives.serialization import load_der_public_key
from cryptography.utils import CryptographyDeprecationWarning

from eid.errors import BadData
from eid.structure import der_length

PublicKey = RSAPublicKey | EllipticCurvePublicKey

# No card says which hash was used, and one card may use two: they are tried, the usual first.
# SHA-1 is no fault: cards of seniors are valid for thirty years.
_RSA_HASHES: tuple[HashAlgorithm, ...] = (SHA256(), SHA1(), SHA384())  # noqa: S303  see above
_EC_HASHES: tuple[HashAlgorithm, ...] = (SHA384(), SHA256())

_UNREADABLE = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    CryptographyDeprecationWarning,  # where warnings are errors
)


@dataclass(frozen=True, slots=True)
class Certificate:
    """What counts of a certificate: its key, who says so, and how that can be verified."""

    key: PublicKey
    names: tuple[str, ...]
    issuer_names: tuple[str, ...]
    valid_from: date
    valid_until: date
    signed: bytes = field(repr=False)
    signature: bytes = field(repr=False)


def read_certificate(data: bytes) -> Certificate:
    """Understand a certificate file, padding allowed; raise BadData when it is none."""
    try:
        found = x509.load_der_x509_certificate(data[: der_length(data)])
        return Certificate(
            key=_usable(found.public_key()),
            names=_names(found.subject),
            issuer_names=_names(found.issuer),
            valid_from=found.not_valid_before_utc.date(),
            valid_until=found.not_valid_after_utc.date(),
            signed=found.tbs_certificate_bytes,
            signature=found.signature,
        )
    except _UNREADABLE as error:
        raise BadData("not a certificate") from error


def public_key(data: bytes) -> PublicKey:
    """A public key (SPKI) of a kind that cards use; raise BadData for any other bytes."""
    try:
        return _usable(load_der_public_key(data))
    except _UNREADABLE as error:
        raise BadData("not a public key") from error


def verifies(key: PublicKey, signature: bytes, data: bytes) -> bool:
    """Whether the key made this signature over these bytes, with any hash that cards use."""
    if isinstance(key, RSAPublicKey):
        return any(_rsa_verifies(key, signature, data, name) for name in _RSA_HASHES)
    return any(_ec_verifies(key, signature, data, name) for name in _EC_HASHES)


def without_padding(key: PublicKey, signature: bytes) -> bytes:
    """The signature in a signature file; only that of an EC key ever has zeros behind it."""
    if isinstance(key, RSAPublicKey):
        return signature
    return signature[: der_length(signature)]


def _rsa_verifies(key: RSAPublicKey, signature: bytes, data: bytes, name: HashAlgorithm) -> bool:
    try:
        key.verify(signature, data, PKCS1v15(), name)
    except (InvalidSignature, *_UNREADABLE):
        return False
    return True


def _ec_verifies(
    key: EllipticCurvePublicKey, signature: bytes, data: bytes, name: HashAlgorithm
) -> bool:
    try:
        key.verify(signature, data, ECDSA(name))
    except (InvalidSignature, *_UNREADABLE):
        return False
    return True


def _usable(key: object) -> PublicKey:
    if not isinstance(key, RSAPublicKey | EllipticCurvePublicKey):
        raise TypeError
    return key


def _names(name: x509.Name) -> tuple[str, ...]:
    return tuple(str(attribute.value) for attribute in name)
