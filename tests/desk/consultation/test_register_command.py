"""P8: `balie register` tells whether the National Register may be asked, and asks about nobody."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest

from desk.__main__ import main
from desk.commands.register import KEY_PASSPHRASE as VARIABLE
from tests.db.libraries import PASSPHRASE, FixedClock, found
from tests.desk.consultation.service import KEY_PASSPHRASE


@pytest.fixture
def home(tmp_path, monkeypatch):
    found(tmp_path / "home", FixedClock()).close()
    monkeypatch.setenv("BALIE_STAFF", "An Specimen")
    monkeypatch.setenv("BALIE_PASSPHRASE", PASSPHRASE)
    return tmp_path / "home"


def test_p8_register_is_off_until_the_library_fills_it_in(home, capsys):
    assert main(["--home", str(home), "register"]) == 1
    assert "national_register.authorisation" in capsys.readouterr().err


def test_p8_passphrase_is_kept_and_all_is_told_to_fit(
    home, filled_in, service, monkeypatch, capsys
):
    values = asdict(filled_in).items()
    lines = [f"{name} = {json.dumps(value)}" for name, value in values]
    (home / "settings.toml").write_text("\n".join(["[national_register]", *lines]))
    assert main(["--home", str(home), "register"]) == 3  # the key can't be opened yet
    monkeypatch.setenv(VARIABLE, KEY_PASSPHRASE)
    assert main(["--home", str(home), "register", "--keep-passphrase"]) == 0
    monkeypatch.delenv(VARIABLE)
    assert main(["--home", str(home), "register"]) == 0
    assert filled_in.authorisation in capsys.readouterr().out
    assert service.asked == []
