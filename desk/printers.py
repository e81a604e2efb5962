"""The printer for slips and receipts: the one that the settings name, or the system's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinterInfo


class _Chosen:
    name = ""


def choose(name: str) -> None:
    """Name the printer for this run of the program; empty: what the system prints on."""
    _Chosen.name = name


def chosen() -> QPrinterInfo:
    """Give it; null where this computer has none of that name, or none at all."""
    from PySide6.QtPrintSupport import QPrinterInfo  # printing is read by who prints

    if _Chosen.name:
        return QPrinterInfo.printerInfo(_Chosen.name)
    return QPrinterInfo.defaultPrinter()
