"""The one Qt application of this process."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication


def make_application() -> QApplication:
    """Make the one application of this process; without a display it draws in memory."""
    if sys.platform == "linux" and not (os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(["balie"])
    application.setApplicationName("Balie")
    return application
