"""What people reported of the systems before this one is tested here, by the thread's name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.rules.repository import python_files, text

# Where it was reported, and the numbers of the threads.
THREADS = {
    "textbrowser/biblioteq": (182, 218, 240, 242, 280),
    "slims/slims9_bulian": (225,),
    "slims/slims8_akasia": (178,),
    "rero/rero-ils-ui pull": (834,),
    "cds-ils": (546,),
    "Librarika/Issues": (215, 250, 308, 689),
    "metadb-project/metadb": (89,),
    "rero": (
        *(58, 263, 599, 1530, 1734, 1954, 1964, 2055, 2067, 2198, 2370, 2597),
        *(2677, 2683, 3610, 4042),
    ),
    "Koha bug": (20819, 31533),
}
SOURCES = ("noodprocedure", "noblenet.org", "evergreenindiana.org", "koha-offline-circulation",
           "alma-offline-circulation-tool")  # fmt: skip


def said() -> list[str]:
    """Every test, but for this one."""
    here = Path(__file__).name
    return [text(path) for path in python_files("tests") if path.name != here]


@pytest.mark.parametrize(
    ("place", "thread"), [(place, n) for place, some in THREADS.items() for n in some]
)
def test_thread_that_reported_a_fault_elsewhere_is_named_by_a_test(place: str, thread: int) -> None:
    named = re.compile(rf"{place}\b.*\b{thread}\b", re.IGNORECASE)
    assert any(named.search(line) for one in said() for line in one.splitlines())


@pytest.mark.parametrize("source", SOURCES)
def test_source_that_told_of_a_fault_elsewhere_is_named_by_a_test(source: str) -> None:
    assert any(source in one for one in said())
