"""What can go wrong with a slip."""

from __future__ import annotations

from db.errors import Trouble


class SlipNotPrinted(Trouble):
    """There is no printer, or it did not take the slip."""
