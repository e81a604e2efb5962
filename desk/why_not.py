"""Why what can be asked of the whole desk can't be done now, for who looks it up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk.counter.view import CounterView
from desk.lending.handled import Handled
from desk.lending.view import ReturnView
from desk.widgets.status_line import Connection
from desk.window import Window

translate = QCoreApplication.translate


def explain(
    window: Window, counter: Callable[[], CounterView], returns: Callable[[], ReturnView]
) -> None:
    """Give the acts of a window their reasons, read from what is on the screen."""

    def undo() -> str:
        acts = _at_returns(returns()) if window.place == "returns" else _at_counter(counter())
        open_acts = any(one.can_undo and not one.ended for one in acts)
        return "" if open_acts else translate("acts", "Nothing that was done here can be undone.")

    def end_session() -> str:
        served = counter().member is not None
        return "" if served else translate("acts", "Nobody is being served.")

    def sync() -> str:
        alone = window.status.connection is Connection.ALONE
        return translate("acts", "This desk works on its own.") if alone else ""

    window.acts.explain("undo", undo)
    window.acts.explain("end_session", end_session)
    window.acts.explain("sync", sync)


def not_your_role() -> str:
    """Say that a place is not for whoever is signed in."""
    return translate("acts", "Your role does not open this. An administrator can change that.")


def _at_counter(view: CounterView) -> tuple[Handled, ...]:
    return view.session if view.member is not None else view.recent


def _at_returns(view: ReturnView) -> tuple[Handled, ...]:
    return tuple(one for one in view.returned if isinstance(one, Handled))
