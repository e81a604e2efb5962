"""A service and its papers, made once; each test begins with a service that answers well."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk.consultation.ready import national_register
from desk.settings import NationalRegister
from tests.db.libraries import FixedClock
from tests.desk.consultation.service import KEY_PASSPHRASE, Papers, Service, papers, running


@pytest.fixture(scope="session")
def made(tmp_path_factory) -> Papers:
    return papers(tmp_path_factory.mktemp("papers"))


@pytest.fixture
def service(made) -> Iterator[Service]:
    with running(made) as one:
        yield one


@pytest.fixture
def filled_in(made, service) -> NationalRegister:
    return NationalRegister(
        url=service.url,
        authorisation="SPECIMEN 1/2026, 1 January 2026",
        sender="specimen.example/library",
        capacity="1234",
        certificate=str(made.library),
        key=str(made.library_key),
        authority=str(made.authority),
    )


@pytest.fixture
def register(filled_in, tmp_path):
    return national_register(filled_in, KEY_PASSPHRASE, FixedClock(), tmp_path)
