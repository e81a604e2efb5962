"""The one door to everything that is shown and is not code."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """Answer where a resource lies, such as `resource("icons", "card.svg")`."""
    return _HERE.joinpath(*parts)
