"""The test authority: keys and certificates for test cards, made when they are needed.

Nothing here is secret and nothing is worth anything: the keys live in one process, and every
root that is not named otherwise calls itself TEST.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256, SHA384, HashAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from eid.certificate import PublicKey

TEST_ROOT = "eID TEST Root CA"

PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

_NOT_BEFORE = datetime(2009, 1, 1, tzinfo=UTC)
_NOT_AFTER = datetime(2059, 1, 1, tzinfo=UTC)
_HASHES: dict[str, HashAlgorithm] = {
    "sha1": SHA1(),  # noqa: S303  old cards are signed so
    "sha256": SHA256(),
    "sha384": SHA384(),
}
_SHA256_WITH_RSA = bytes.fromhex("06092A864886F70D01010B")
_SHA1_WITH_RSA = bytes.fromhex("06092A864886F70D010105")
_ROOT_BITS = 2048
_LONG_FORM = 0x80
_SIGNS_ONLY = x509.KeyUsage(
    digital_signature=True,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


@dataclass(frozen=True, slots=True)
class Authority:
    """Who signs test cards: a root, and below it a register with its certificate."""

    root_key: PublicKey
    root_certificate: bytes = field(repr=False)
    certificate: bytes = field(repr=False)
    _key: PrivateKey = field(repr=False)

    def sign(self, data: bytes, hash_name: str) -> bytes:
        """The signature of the register over these bytes."""
        return signed(self._key, data, hash_name)


@cache
def authority(root: str, key_kind: str, hash_name: str) -> Authority:
    """The register below a root of this name; key kinds are rsa1024, rsa2048 and p384."""
    is_ec = key_kind == "p384"
    root_key = private_key(root, "p384" if is_ec else f"rsa{_ROOT_BITS}")
    key = private_key(f"register of {root}", key_kind)
    return Authority(
        root_key.public_key(),
        certificate(root, root, root_key, root_key, hash_name),
        certificate("eID TEST RRN", root, key, root_key, hash_name),
        key,
    )


@cache
def private_key(name: str, kind: str) -> PrivateKey:
    """The key of this name, one for the life of the process."""
    if kind == "p384":
        return ec.generate_private_key(ec.SECP384R1())
    return rsa.generate_private_key(65537, int(kind.removeprefix("rsa")))


def spki(key: PrivateKey) -> bytes:
    """The public half, as file 4040 holds it."""
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def signed(key: PrivateKey, data: bytes, hash_name: str) -> bytes:
    """A signature as cards store it: PKCS#1 v1.5, or ECDSA in DER."""
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(data, PKCS1v15(), _HASHES[hash_name])
    return key.sign(data, ec.ECDSA(_HASHES[hash_name]))


def certificate(
    subject: str, issuer: str, key: PrivateKey, issuer_key: PrivateKey, hash_name: str
) -> bytes:
    """A certificate in DER for `key`, as `issuer` would sign it."""
    modern = "sha256" if hash_name == "sha1" else hash_name
    built = (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_NOT_BEFORE)
        .not_valid_after(_NOT_AFTER)
        .add_extension(_SIGNS_ONLY, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
        .sign(issuer_key, _HASHES[modern])  # type: ignore[arg-type]  # only modern hashes come here
    )
    if modern == hash_name:
        return built.public_bytes(Encoding.DER)
    return _signed_with_sha1(built, issuer_key)


def _signed_with_sha1(built: x509.Certificate, issuer_key: PrivateKey) -> bytes:
    """The library no longer signs certificates so; half the cards in use are."""
    body = built.tbs_certificate_bytes.replace(_SHA256_WITH_RSA, _SHA1_WITH_RSA)
    signature = signed(issuer_key, body, "sha1")
    algorithm = _der(0x30, _SHA1_WITH_RSA + b"\x05\x00")
    return _der(0x30, body + algorithm + _der(0x03, b"\0" + signature))


def _der(tag: int, content: bytes) -> bytes:
    length = len(content)
    size = bytes([length]) if length < _LONG_FORM else b"\x82" + length.to_bytes(2)
    return bytes([tag]) + size + content


def _name(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "BE"),
            x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name),
        ]
    )
