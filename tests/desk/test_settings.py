"""The settings of a desk: read whole, or refused with all that is wrong."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from desk.counter.routing import CodeRule
from desk.messages import MISTAKES, mistake, sentence
from desk.settings import (
    FILE,
    Letters,
    Mail,
    Settings,
    SettingsWrong,
    home_folder,
    load,
    of_the_machine,
    read,
)

DOCS = Path(__file__).parents[2].joinpath("docs", "operations.md").read_text(encoding="utf-8")


def test_a_home_without_settings_has_the_usual_ones(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()


def test_a_file_changes_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('[screen]\nlanguage = "en"\n[exchange]\nevery_seconds = 30\n')
    settings = load(tmp_path)
    assert (settings.screen.language, settings.exchange.every_seconds) == ("en", 30)
    assert settings.screen.theme == Settings().screen.theme


def test_the_codes_of_a_library_are_a_list_of_rules() -> None:
    settings = read('[[codes.items]]\nprefix = "4"\nlength = 8\ncheck = "luhn"\n')
    assert settings.codes.items == (CodeRule("4", 8, "luhn"),)
    assert settings.codes.member_cards == Settings().codes.member_cards


WRONG = {
    "[screen": ("settings.toml", "not_toml"),
    "screen = 1": ("screen", "not_a_table"),
    "[colour]": ("colour", "unknown"),
    "[screen]\ncolour = 1": ("screen.colour", "unknown"),
    "[screen]\nlanguage = 1": ("screen.language", "not_str"),
    '[screen]\nlanguage = "la"': ("screen.language", "not_one_of"),
    '[screen]\ntext_percent = "big"': ("screen.text_percent", "not_int"),
    "[screen]\ntext_percent = true": ("screen.text_percent", "not_int"),
    "[screen]\ntext_percent = 50": ("screen.text_percent", "not_between"),
    "[screen]\nsounds = 1": ("screen.sounds", "not_bool"),
    '[scanner]\nprefix = "~~"': ("scanner.prefix", "too_long"),
    '[newsletter]\npage = "www.city.example"': ("newsletter.page", "starts_otherwise"),
    '[join]\ncentral = "city.example"': ("join.central", "starts_otherwise"),
    '[log]\nlevel = "loud"': ("log.level", "not_one_of"),
    "[codes]\nitems = 1": ("codes.items", "not_a_list"),
    '[[codes.items]]\nprefix = "4"': ("codes.items[1].length", "missing"),
}


@pytest.mark.parametrize(("text", "found"), WRONG.items(), ids=[code for _, code in WRONG.values()])
def test_a_mistake_is_told_with_its_place(text: str, found: tuple[str, str]) -> None:
    with pytest.raises(SettingsWrong) as caught:
        read(text)
    assert [(wrong.where, wrong.code) for wrong in caught.value.mistakes] == [found]
    assert found[0] in mistake(caught.value.mistakes[0])


def test_every_mistake_is_told_at_once() -> None:
    with pytest.raises(SettingsWrong) as caught:
        read("[screen]\ntext_percent = 50\nsounds = 1\n[colour]\n[lock]\nafter_minutes = 99\n")
    assert len(caught.value.mistakes) == 4


def test_the_mistakes_are_told_line_by_line() -> None:
    with pytest.raises(SettingsWrong) as caught:
        read("[lock]\nafter_minutes = 99\n[colour]\n")
    assert sentence(caught.value).splitlines() == [
        "settings.toml:3: colour is no setting. There are: "
        "screen, scanner, codes, join, exchange, printer, log, lock, backup, slips, mail, "
        "newsletter, letters, national_register, updates.",
        "settings.toml:2: lock.after_minutes has to be in 1-15.",
    ]


def test_every_mistake_has_a_sentence() -> None:
    assert {code for _, code in WRONG.values()} | {"unreadable"} == set(MISTAKES)


def test_settings_of_the_computer_hold_for_every_home_until_it_says_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = tmp_path / "machine.toml"
    machine.write_text('[screen]\nlanguage = "fr"\ntext_percent = 150\n[lock]\nafter_minutes = 3\n')
    (tmp_path / FILE).write_text("[screen]\ntext_percent = 120\n")
    monkeypatch.setenv("BALIE_SETTINGS", str(machine))
    settings = load(tmp_path)
    assert (settings.screen.language, settings.screen.text_percent) == ("fr", 120)
    assert settings.lock.after_minutes == 3


def test_mistakes_of_both_files_are_told_at_once_with_file_and_line(tmp_path: Path) -> None:
    machine, own = tmp_path / "machine.toml", tmp_path / FILE
    machine.write_text('# of the city\n[mail]\nhost = "smtp.example"\nport = 0\n')
    own.write_text('[[codes.items]]\nprefix = "4"\n')
    with pytest.raises(SettingsWrong) as caught:
        load(tmp_path, machine)
    assert [wrong.place for wrong in caught.value.mistakes] == [f"{machine}:4", f"{own}:1"]


def test_file_that_is_no_text_is_told_by_name(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsWrong) as caught:
        load(tmp_path, tmp_path / "none")
    assert sentence(caught.value).startswith(f"{tmp_path / FILE} can't be read")


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", "/etc/balie/settings.toml"),
        ({"BALIE_SETTINGS": "/asked.toml"}, "linux", "/asked.toml"),
        ({"PROGRAMDATA": "/data"}, "win32", "/data/Balie/settings.toml"),
    ],
)
def test_settings_of_the_computer_lie_where_a_city_expects_them(
    environment: dict[str, str], platform: str, expected: str
) -> None:
    assert of_the_machine(environment, platform) == Path(expected)


@pytest.mark.parametrize(
    ("given", "environment", "expected"),
    [
        ("/asked", {"BALIE_HOME": "/told"}, "/asked"),
        (None, {"BALIE_HOME": "/told"}, "/told"),
        (None, {}, "/usual"),
    ],
)
def test_the_home_is_as_asked_then_as_told_then_as_usual(
    given: str | None, environment: dict[str, str], expected: str
) -> None:
    assert home_folder(given, environment, lambda: Path("/usual")) == Path(expected)


MAIL_AND_LETTERS = DOCS.partition("## Mail and letters")[2].partition("\n## ")[0]


@pytest.mark.parametrize("part", [Mail, Letters])
def test_every_key_of_mail_and_letters_is_explained(part: type[Mail | Letters]) -> None:
    assert [one.name for one in fields(part) if f"\n| `{one.name}` |" not in MAIL_AND_LETTERS] == []


def test_the_example_of_mail_and_letters_names_every_key_and_is_read() -> None:
    example = MAIL_AND_LETTERS.partition("```toml")[2].partition("```")[0]
    given = tomllib.loads(example)
    assert set(given["mail"]) == {one.name for one in fields(Mail)}
    assert set(given["letters"]) == {one.name for one in fields(Letters)}
    assert read(example).mail.reports_port == 993
