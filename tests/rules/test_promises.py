"""Nothing is left for later, nothing is waived without a reason, no test looks away."""

from __future__ import annotations

import re
from pathlib import Path

from tests.rules.repository import ROOMS, python_files, text

HERE = Path("tests/rules/test_promises.py")
PRODUCT = (*ROOMS, "packaging", "benchmarks")
CODE = r"(?P<code>: [A-Z]+\d+(, [A-Z]+\d+)*|\[[\w, -]+\])?"
WAIVED = re.compile(rf"# (noqa|type: ignore|pragma: no cover){CODE}")
LATER = re.compile(r"\b(TODO|FIXME|NotImplementedError)\b")
AWAY = re.compile(r"\b(skipif|skip\(|mark\.skip|xfail|importorskip|time\.sleep)\b")


def lines(pattern: re.Pattern[str], *tops: str) -> list[tuple[str, str, re.Match[str]]]:
    """Where the pattern occurs: the spot, the line, the match."""
    return [
        (f"{path}:{number}", line, match)
        for path in python_files(*tops)
        if path != HERE
        for number, line in enumerate(text(path).splitlines(), 1)
        if (match := pattern.search(line))
    ]


def test_nothing_is_left_for_later() -> None:
    assert [spot for spot, _, _ in lines(LATER)] == []


def test_a_waived_check_names_its_code_and_its_reason() -> None:
    found = lines(WAIVED, *PRODUCT)
    unnamed = [spot for spot, _, match in found if not match["code"]]
    unexplained = [spot for spot, line, match in found if not line[match.end() :].strip(" -#")]
    assert unnamed + unexplained == []


def test_no_test_is_skipped_and_none_sleeps() -> None:
    assert [spot for spot, _, _ in lines(AWAY, "tests")] == []
