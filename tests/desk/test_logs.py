"""What reaches the log, and what never does."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desk import logs

NAME = "Jan Peeters SPECIMEN"
ID = UUID(int=7)


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    handler = logs.start(tmp_path)
    yield tmp_path / "logs" / "balie.log"
    logs.stop(handler)


def test_ids_counts_and_durations_are_written(written: Path) -> None:
    logging.getLogger("db.sync").info(
        "Round %s took %s for %d changes.", ID, timedelta(seconds=2), 14
    )
    assert f"Round {ID} took 0:00:02 for 14 changes." in written.read_text()


@pytest.mark.parametrize("value", [NAME, "85041200197", 85041200197, 10100105, b"\x01", [NAME]])
def test_what_could_be_about_a_person_is_withheld(written: Path, value: object) -> None:
    logging.getLogger("desk.members").warning("Opened %s.", value)
    text = written.read_text()
    assert "was withheld" in text
    assert str(value) not in text


def test_values_by_name_are_judged_too(written: Path) -> None:
    logging.getLogger("desk").warning("Opened %(who)s.", {"who": NAME})
    assert NAME not in written.read_text()


def test_an_error_as_message_is_withheld(written: Path) -> None:
    logging.getLogger("desk").error(ValueError(NAME))
    assert NAME not in written.read_text()


def test_a_long_number_inside_a_message_is_withheld(written: Path) -> None:
    message = "Opened 85041200197"
    logging.getLogger("desk").error(message)
    assert "85041200197" not in written.read_text()


def test_what_other_libraries_say_stays_out(written: Path) -> None:
    logging.getLogger("sqlalchemy.engine").warning("INSERT INTO member VALUES ('Peeters')")
    assert written.read_text() == ""


def fail(who: str) -> None:
    try:
        raise KeyError(who)
    except KeyError as error:
        raise ValueError(who) from error


def test_a_trace_tells_where_and_what_kind_but_no_values(written: Path) -> None:
    try:
        fail(NAME)
    except ValueError:
        logging.getLogger("desk").exception("Bug %d", 7)
    text = written.read_text()
    assert "test_logs.py" in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert NAME not in text
    assert str(Path.cwd()) not in text


@pytest.fixture
def told() -> Iterator[list[tuple[str, str]]]:
    told: list[tuple[str, str]] = []
    hook, in_thread = sys.excepthook, threading.excepthook
    logs.CrashHook(lambda number, report: told.append((number, report)), lambda: 42).install()
    yield told
    sys.excepthook, threading.excepthook = hook, in_thread


def test_a_bug_is_written_and_told_under_the_same_number(
    written: Path, told: list[tuple[str, str]]
) -> None:
    try:
        fail(NAME)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    [(number, report)] = told
    assert number == "000042"
    assert "Bug 000042" in written.read_text()
    assert NAME not in report + written.read_text()


def test_a_bug_on_another_thread_is_told_too(told: list[tuple[str, str]]) -> None:
    thread = threading.Thread(target=fail, args=(NAME,))
    thread.start()
    thread.join()
    assert [number for number, _ in told] == ["000042"]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[logging.Handler]:
    first = logs.start(tmp_path)
    logging.getLogger("desk").info("Counted %d.", 100)
    handler = logs.keep_small(first, tmp_path)
    assert first not in logging.getLogger().handlers
    yield handler
    logs.stop(handler)
    assert handler not in logging.getLogger().handlers


def test_the_log_goes_round(
    small: logging.Handler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(small, "maxBytes", 200)
    for count in range(20):
        logging.getLogger("desk").info("Counted %d.", count)
    assert 1 < len(list((tmp_path / "logs").iterdir())) <= logs.KEPT + 1


def test_what_goes_on_writing_goes_on_in_the_same_file_and_withholds_as_much(
    small: logging.Handler, tmp_path: Path
) -> None:
    logging.getLogger("desk").warning("Opened %s.", NAME)
    text = (tmp_path / "logs" / "balie.log").read_text()
    assert "Counted 100." in text
    assert "was withheld" in text
    assert NAME not in text
    assert text.count("\n") == 2
