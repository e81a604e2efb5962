"""The long form, by name: `python -m tests.flows.long [items]`; 300 from the book drop."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from time import monotonic

from desk.application import make_application
from tests.db.libraries import FixedClock, found
from tests.flows.desk_day import at_the_window
from tests.flows.drop import check, empty_the_drop, fill_the_drop

USUAL = 300


def main() -> None:
    """Fill the drop, empty it at the window, and say how long that took."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else USUAL
    clock = FixedClock()
    with tempfile.TemporaryDirectory(prefix="balie-flows-") as folder:
        home = Path(folder) / "home"
        library = found(home, clock)
        with at_the_window(make_application(), library, home) as day:
            books = fill_the_drop(library, clock, count)
            began = monotonic()
            empty_the_drop(day, clock, books)
            took = monotonic() - began
            check(day, books)
    print(f"{count} items taken back in {took:.1f} s, none lost")


if __name__ == "__main__":
    main()
