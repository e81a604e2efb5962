"""Where the central store may be, and that no line to it is unprotected."""

from __future__ import annotations

import pytest

from db.errors import InvalidValue
from db.sync.central_url import connection_settings, with_login

ELSEWHERE = (
    "postgresql://desk@central.example/balie",
    "postgresql://desk@192.0.2.7:5433/balie?sslmode=verify-full",
    "host=localhost hostaddr=192.0.2.7 dbname=balie",
    "host=localhost,central.example dbname=balie",
)
HERE = (
    "postgresql:///balie",
    "postgresql://desk@localhost/balie",
    "postgresql://desk@127.0.0.1:5433/balie",
    "postgresql://desk@[::1]/balie",
    "postgresql:///balie?host=/run/postgresql",
)


@pytest.mark.parametrize("url", ELSEWHERE)
def test_line_that_leaves_this_computer_is_verified(url: str) -> None:
    settings = connection_settings(url)
    assert (settings["sslmode"], settings["sslrootcert"]) == ("verify-full", "system")


@pytest.mark.parametrize("url", HERE)
def test_line_within_this_computer_needs_no_certificate(url: str) -> None:
    assert "sslmode" not in connection_settings(url)


def test_own_authority_of_the_city_is_kept() -> None:
    url = "postgresql://d@central.example/balie?sslrootcert=/etc/city-ca.pem"
    assert connection_settings(url)["sslrootcert"] == "/etc/city-ca.pem"


REFUSED = {
    "postgresql://d@central.example/balie?sslmode=require": "tls_not_verified",
    "postgresql://d@central.example/balie?sslmode=disable": "tls_not_verified",
    "postgresql://d:secret@localhost/balie": "password_in_address",
    "postgresql://d@localhost/balie?options=-csearch_path%3Dx": "not_an_address",
    "postgresql://d@localhost/balie?service=x": "not_an_address",
    "postgresql://localhost": "not_an_address",
    "http://localhost/balie": "not_an_address",
    "": "not_an_address",
}


@pytest.mark.parametrize(("url", "reason"), REFUSED.items())
def test_address_is_refused_with_its_reason(url: str, reason: str) -> None:
    with pytest.raises(InvalidValue) as refusal:
        connection_settings(url)
    assert (refusal.value.field, refusal.value.reason) == ("central", reason)


def test_line_gives_up_in_time() -> None:
    settings = connection_settings("postgresql:///balie")
    assert settings["connect_timeout"] == "5"
    assert "statement_timeout=60000" in settings["options"]


def test_login_is_changed_and_the_rest_stays() -> None:
    url = with_login("postgresql://city_it@central.example:5433/balie?sslrootcert=/ca", "desk_1")
    settings = connection_settings(url)
    assert settings["user"] == "desk_1"
    assert settings["host"] == "central.example"
    assert settings["sslrootcert"] == "/ca"
