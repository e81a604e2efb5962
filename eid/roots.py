"""The roots that may vouch for a card: the pinned keys of the Belgian ones, and the test roots."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from eid.certificate import PublicKey, public_key, read_certificate, verifies
from eid.errors import BadData
from eid.structure import der_length

TEST = "test"
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Root:
    """A key that is trusted to sign the certificate of the National Register."""

    name: str
    key: PublicKey

    @property
    def key_fingerprint(self) -> str:
        """SHA-256 of the public key in hexadecimal."""
        spki = self.key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        return hashlib.sha256(spki).hexdigest()


@dataclass(frozen=True, slots=True)
class OfferedRoot:
    """A root from a file, before or after somebody has compared its fingerprint."""

    root: Root
    certificate: bytes  # DER
    valid_until: date

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate in hexadecimal, as the state publishes it."""
        return hashlib.sha256(self.certificate).hexdigest()

    def is_meant_by(self, sha256: str) -> bool:
        """Whether this is the fingerprint, whatever its case, spaces and colons."""
        return self.fingerprint == re.sub(r"[\s:]", "", sha256).lower()


# Pinned by key, not by certificate: Root CA4 exists twice, with one key and two end dates.
# Which cards: CA to 2008, CA2 2008-2014, CA3 from 2013, CA4 2014-2021, CA6 since.
_PINNED = {
    "Belgium Root CA": (
        "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyKFx6RxGQnl4cW+drqmoqyi3Tccg6zCRWnX14tLPyEwU"
        "mEJYrccRxUBAalr5dBInh+mc5XFOIizREhiqMF6iIbnZu//2dOsxAec7flgPkRZNdomoAU+tImZw+ksdlcEwWOq8"
        "2WXYmrSI60lGUt/SUxV2yxRdGUmxb2rT0/28wi3sRT8JP1i+/NTvAIyBNXK/9xjqlmJ9Kyh/FWxj0srKfQWsyG0H"
        "bTK+aLgFQK5UmFY+ZvEw6O/Eq5NeB94yjxJ0qls0I1TA6mzO/jaSqAkX6qEtz2zjhB3ehy4zCzx04iFQOJUuXODl"
        "xjH520D6aqGkipObpyEGhx0n08ShyUywbwIDAQAB"
    ),
    "Belgium Root CA2": (
        "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxnNCHpL/dQ+Lv3SGpz/tshgtLZf5qfuYSiPf1Y3gjMYy"
        "HBYtB0LWLbZuL6f1/MaFgl2V3rUiAMyoU0Cfrwo1onrH4cr3YBBnDqdQcxdTlZ8inwxdb7ZBvIzr2h1GvaeUv/Ma"
        "y9T7jQ4eM8iW1+yMU96THjQeilBxJli0XcKIidpg0okhP97XARg2buEscAMEZe+YBitdHmLcVWv+ZmQhX/gv4deb"
        "Ka9vzZ+qDEbRiMWdopWfrD8VrvJh3+/Da5oi2Cxx/Vgd7ACkOCCVWsfVN2O6T5uq/lZGLmPZCyPVivq1I/CJG6EU"
        "DSbaQfA4jzDtBSZ5wUtOobh+VVI6aUaEdQIDAQAB"
    ),
    "Belgium Root CA3": (
        "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAqPIBnYuDyQeghfsktzcF5nVPPL0wS/sGevn3Fwl7Nz/E"
        "kl07hXdvAyW0oV82+qxDkf8ZAAMUnQaZMss8MjkCh5SMG5tFn2HCu5S5DXX6+G2hWG4S5lTGh8QhTbIm2JI443Cm"
        "j8Yhv0LhhnmH7uW0OkLcy+wXLKit2nODCpIe8XBMKaWzlKlTTlRsXtlU9x9V/bgDkiAcullOBB8C+fM+Wb754lj6"
        "w2g3NMGh7qJmmGY9vG481wnqyVXyoxBCTnT+D4qag+kdfgC+hOvj/tMxO+4ryNLV0Sf591Up3H2qj1llEcVb9NcS"
        "flKs1S733GHOUT9YG6utXAWgoJYKOY7QKd6QmXDQ1OvccFMbkPgCIOM0VRhohwYmT+Fr2vMfNj5akZ2gVnGFs/zd"
        "kZ6iqSAGvxTN84UJjxzJQ3Z1vqGkhoro26iGjpBaef5NI2HkeO6LmaKqkbFLveBiVPZDDDXqHyAVMlDj1+JL5AeX"
        "BHDlyoW6p8UsTecUUX0ohqZLhNJ7tPh00ZjZVsfOloZVPjDL5+XuBax9pSS+EzhvTQPOAOIn0EeIrK00ubOhrdKd"
        "6KP8Iq6vR0nk50yICpSlJ3Q57yl0huZCbWg/lyNySJCPHHv69LFa1pykajBYrz7ugSxhz7t8u3cYPqr87leLjjQ9"
        "3+wUmZ+pF/cLU88x0GpdzCMCAwEAAQ=="
    ),
    "Belgium Root CA4": (
        "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAmJCu+sceb47gBTqzI3hM0dYv3XU8WxjoT167BWaXk0BZ"
        "N3D2naZyYQ5gbHjbiMUulJBU3HHGiHcuwil1ZQxFB+6IOrO9nH/h0IFp4ov8AxEm4vV3rBTvdcpKR0Ovm4fofZh/"
        "X3NKJQ6bbHiTdo0vJP5WvIXXVvU+unrsIGTrc4GYbRZRoH4TG0Ec6R89odEcUDTgyKChUW3eAtBEaHVX4fWubWHJ"
        "1PN3rPOmgkene6NYPiviQsKvFUVXRBnji6y8A+WEqh5wXR96Iq16BLWlL4WMYcD1LznLFmScRXw3ptsrlg/uSA0s"
        "MMI0Unobswyl/wwTKBdYxv5avKdN61achXqNPNkDVGZpm6qYgwO9ZMDsk2SIMlA4kFZDcSGn5WfuWLUwIiNeUQNg"
        "nbBGZxFlDRuxTNoz9Xen5D6PxLeiyZrc9zr50PPEv46D+WdGcuUNqlfHbxcH26tRHkfTc7ObvsH3+ZiAh4zxjVee"
        "2UIIQsF64l4RglSpzQWwbFY3COwG1Ghnh29rWu/OReaMm40hHhgguDwbiQouGv0kOu3IKS8j1ebwYOOpAgnYqlCI"
        "kcEskDSArGVh6bwJI79qfcA7GpM1mNZtDHoTfY48H+uxTbyV1p2L1zzJ5HJctalQXgaGPKhzg52sCReaWOeTMswL"
        "jn3EYvyCPovI1vpTNfR5gD0CAwEAAQ=="
    ),
    "Belgium Root CA6": (
        "MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEed9gEWi1bD0n+T8/fm+RMWsaQnvIhhpA4JG1JRjNLpW69GKmyr2uxKDg"
        "GPmC+WSbPEtCiLLkDXNH9r4CPMXMj0B4Hgmi3MNDs75nwh3/zjDiKMxCoCmgCuqR72gVz9LY"
    ),
}

_TEST_PINNED = (
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArWxCdbMC0CTk9lETmH4mdj0YqWpqjQ7/7mXArZ8Bw+t5oQ"
    "0OmSw9sbYYMdVozORmr+k2I/GXOhJvN+Om16tgftToaDEAonDi/f+4O0PSV9wETOKaKFySJnu61aaBpJBPAbs+kOWk"
    "Hs8FGpMvcAUUd4Nx6Gh2/86m5XNJ36L698k6AyfGFE2MmynuTYNUioRQrar1n4CQOPJqmheAwaJOv2G90YirzdigPU"
    "fLfj1k5N/LG3Ovi6aKLIO/KmQtmxgwK877vKDQCUQrD8Y/9t5m5XX5lztMgxMn3jViSbIbW8yvCnkeyDJb/6WTTkeu"
    "gqVsM1OA9v+6rkkPjZZRzjifWwIDAQAB"
)

_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", re.DOTALL)
_TEST_NAME = re.compile(r"\b(test|specimen)\b|\bCT[0-9]*\b", re.IGNORECASE)


@cache
def belgian_roots() -> tuple[Root, ...]:
    """The roots of the Kingdom, and the public test root of the specimen cards."""
    pinned = tuple(Root(name, public_key(base64.b64decode(k))) for name, k in _PINNED.items())
    return (*pinned, Root(TEST, public_key(base64.b64decode(_TEST_PINNED))))


def additional_root(certificate: Path, sha256: str) -> Root:
    """A root that is newer than this program, from its certificate file and its fingerprint.

    The file is DER or PEM; the fingerprint is that of the DER in hexadecimal, as the state
    publishes it. Raises BadData when the file is no certificate or not the one meant, OSError
    when it can't be read.
    """
    offered = offered_root(certificate)
    if not offered.is_meant_by(sha256):
        raise BadData("the root certificate does not have the fingerprint given")
    return offered.root


def offered_root(certificate: Path) -> OfferedRoot:
    """What a certificate file offers to trust, for somebody to compare its fingerprint.

    Raises BadData when it is no certificate that signs itself, OSError when it can't be read.
    """
    data = _der(certificate.read_bytes())
    found = read_certificate(data)
    if not verifies(found.key, found.signature, found.signed):
        raise BadData("a root signs its own certificate, and this one does not")
    name = found.names[-1] if found.names else certificate.stem
    return OfferedRoot(Root(name, found.key), data[: der_length(data)], found.valid_until)


def is_test_name(name: str) -> bool:
    """Whether an issuer's name says that its cards are for testing."""
    return _TEST_NAME.search(name) is not None


def _der(data: bytes) -> bytes:
    """The certificate in a PEM file, or the bytes as they are."""
    armoured = _PEM.search(data)
    try:
        return base64.b64decode(armoured[1]) if armoured else data
    except ValueError as error:
        raise BadData("not a certificate") from error
