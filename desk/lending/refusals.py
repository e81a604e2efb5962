"""How an act that was not done is told in the result line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.errors import CheckoutBlocked, Refused
from desk import messages
from desk.widgets.tone import Tone


def explain(error: Exception) -> tuple[str, Tone]:
    """Say what was not done and what to do now; only what stops the act altogether is a stop."""
    halts = isinstance(error, CheckoutBlocked) or not isinstance(error, Refused)
    return (
        messages.sentence(error, QCoreApplication.translate),
        Tone.STOP if halts else Tone.ATTENTION,
    )
