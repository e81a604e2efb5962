"""A PostgreSQL that speaks TLS only, with a certificate of an authority made for the test."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from tests.central.postgres import ADMIN, PASSWORD, started
from tests.central.server_folders import server_folder

HOST = "db.city.example"
_HERE = "127.0.0.1"
_INSTALLED = Path("/usr/lib/postgresql")
# As docs/operations.md tells a city to do it.
_WHO = "local all postgres trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n"


@dataclass(frozen=True)
class Authority:
    """One that signs certificates; `file` is its own, in the form that libpq reads."""

    file: Path
    name: x509.Name
    key: ec.EllipticCurvePrivateKey


@dataclass(frozen=True)
class TlsPostgres:
    """A running server and the authority that it is known by."""

    port: int
    authority: Authority

    def url(self, *, host: str = HOST, root: Path | None = None, more: str = "") -> str:
        where = f"host={host}&hostaddr={_HERE}&port={self.port}&user={ADMIN}"
        return f"postgresql:///balie?{where}&sslrootcert={root or self.authority.file}{more}"


def new_authority(file: Path) -> Authority:
    """Make an authority that nobody knows yet."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"SPECIMEN {file.stem}")])
    constraint = x509.BasicConstraints(ca=True, path_length=0)
    made = _certificate(name, key).add_extension(constraint, critical=True)
    whole = made.issuer_name(name).sign(key, SHA256())
    file.write_bytes(whole.public_bytes(Encoding.PEM))
    return Authority(file, name, key)


@contextmanager
def tls_postgres(authority: Authority) -> Iterator[TlsPostgres]:
    """Run the server that Debian packages, with an empty database `balie` of an administrator."""
    port = _free_port()
    settings = "\n".join(
        (
            f"listen_addresses = '{_HERE}'",
            f"port = {port}",
            "fsync = off",
            "ssl = on",
            "ssl_cert_file = '../server.crt'",
            "ssl_key_file = '../server.key'",
            "ssl_min_protocol_version = 'TLSv1.3'",
            "password_encryption = 'scram-sha-256'",
        )
    )
    with server_folder() as folder:
        _write_certificate(folder, authority)
        owner = "nobody" if os.geteuid() == 0 else None  # PostgreSQL refuses to run as root
        if owner:
            for path in (folder, *folder.iterdir()):
                shutil.chown(path, owner)
        with started(folder, _binaries(), owner, settings, _WHO):
            with psycopg.connect(
                host=str(folder), port=port, user="postgres", dbname="postgres", autocommit=True
            ) as root:
                root.execute(f"create role {ADMIN} login createrole password '{PASSWORD}'")
                root.execute(f"create database balie owner {ADMIN}")
            yield TlsPostgres(port, authority)


def _binaries() -> Path:
    """Find the newest server; packaging/setup.sh installs it."""
    found = sorted(_INSTALLED.glob("*/bin"), key=lambda path: int(path.parent.name))
    assert found, "packaging/setup.sh test installs PostgreSQL"
    return found[-1]


def _write_certificate(folder: Path, authority: Authority) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    names = x509.SubjectAlternativeName([x509.DNSName(HOST)])
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    made = _certificate(name, key).add_extension(names, critical=False)
    signed = made.issuer_name(authority.name).sign(authority.key, SHA256())
    (folder / "server.crt").write_bytes(signed.public_bytes(Encoding.PEM))
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "server.key").write_bytes(private)
    (folder / "server.key").chmod(0o600)


def _certificate(name: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
    )


def _free_port() -> int:
    with socket.socket() as one:
        one.bind((_HERE, 0))
        return int(one.getsockname()[1])
