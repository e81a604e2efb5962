"""Categories of members and types of items: a tab each."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from desk.regulations.kinds_tab import KindsTab
from desk.widgets.page import Page


class KindsPage(Page):
    """Holds the two tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.tabs = QTabWidget()
        self.categories, self.types = KindsTab(ages=True), KindsTab(ages=False)
        for tab in (self.categories, self.types):
            self.tabs.addTab(tab, "")
        self.body.addWidget(self.tabs, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        title = self.tr("Categories and types of items")
        self.set_title(title)
        self.tabs.setAccessibleName(title)
        self.tabs.setTabText(0, self.tr("Categories of members"))
        self.tabs.setTabText(1, self.tr("Types of items"))
        self.categories.retranslate()
        self.types.retranslate()
