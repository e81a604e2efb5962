"""The line to the central store: encrypted, and with the city's own server at the other end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from db.domain.item import ItemDraft
from db.errors import CentralRefused, CentralUnreachable, InvalidValue
from db.library import CentralAddress, prepare_central
from db.sync.central_url import connection_settings
from tests.central.postgres import ADMIN, PASSWORD
from tests.central.tls import HOST, TlsPostgres, new_authority, tls_postgres
from tests.central.two_desks import two_desks


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsPostgres]:
    authority = new_authority(tmp_path_factory.mktemp("authority") / "city.pem")
    with tls_postgres(authority) as server:
        prepare_central(CentralAddress(server.url(), PASSWORD))
        yield server


def test_two_desks_work_over_tls(city: TlsPostgres, tmp_path: Path) -> None:
    with two_desks(tmp_path, CentralAddress(city.url(), PASSWORD)) as pair:
        pair.a.library.catalogue.add(ItemDraft("B-1", "Specimen"))
        pair.settle()
        assert pair.b.library.catalogue.by_barcode("B-1")


def test_line_is_tls_1_3(city: TlsPostgres) -> None:
    settings = connection_settings(city.url())
    with psycopg.connect(**settings, password=PASSWORD) as line:  # type: ignore[arg-type] # texts
        row = line.execute(
            "select ssl, version from pg_stat_ssl where pid = pg_backend_pid()"
        ).fetchone()
    assert row == (True, "TLSv1.3")


def test_line_without_tls_is_refused_by_the_server(city: TlsPostgres) -> None:
    with pytest.raises(psycopg.OperationalError, match=r"no pg_hba\.conf entry.*no encryption"):
        psycopg.connect(
            host="127.0.0.1", port=city.port, user=ADMIN, dbname="balie", password=PASSWORD,
            sslmode="disable",
        )  # fmt: skip


def test_older_tls_is_refused_by_the_server(city: TlsPostgres) -> None:
    with pytest.raises(psycopg.OperationalError, match="protocol"):
        psycopg.connect(
            city.url(more="&sslmode=verify-full&ssl_max_protocol_version=TLSv1.2"),
            password=PASSWORD,
        )


def test_server_of_an_unknown_authority_is_not_spoken_to(city: TlsPostgres, tmp_path: Path) -> None:
    other = new_authority(tmp_path / "other.pem")
    with pytest.raises(CentralUnreachable):
        prepare_central(CentralAddress(city.url(root=other.file), PASSWORD))


def test_authorities_of_the_system_do_not_know_the_citys_own(city: TlsPostgres) -> None:
    with pytest.raises(CentralUnreachable):
        prepare_central(CentralAddress(city.url(root=Path("system")), PASSWORD))


@pytest.mark.parametrize("host", ["db2.city.example", "city.example", f"{HOST}.example.org"])
def test_server_with_another_name_is_not_spoken_to(city: TlsPostgres, host: str) -> None:
    with pytest.raises(CentralUnreachable):
        prepare_central(CentralAddress(city.url(host=host), PASSWORD))


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca"])
def test_address_that_asks_for_less_is_refused(city: TlsPostgres, mode: str) -> None:
    with pytest.raises(InvalidValue, match="tls_not_verified"):
        prepare_central(CentralAddress(city.url(more=f"&sslmode={mode}"), PASSWORD))


def test_wrong_password_is_a_refusal_over_tls_too(city: TlsPostgres) -> None:
    with pytest.raises(CentralRefused):
        prepare_central(CentralAddress(city.url(), "guess"))
