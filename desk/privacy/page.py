"""The page of the privacy officer: a tab for each thing the signed-in may see."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from db.domain.staff import Permission, Role
from desk.privacy.retention_tab import RetentionTab
from desk.widgets.page import Page


class PrivacyPage(Page):
    """Holds the tabs; what a role may not see is not there."""

    def __init__(self, role: Role = Role.ADMINISTRATOR, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.retention = RetentionTab()
        self._shown: list[QWidget] = []
        if role.may(Permission.MANAGE_RETENTION):
            self._add(self.retention)
        self.body.addWidget(self.tabs, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Privacy"))
        self.tabs.setAccessibleName(self.tr("Privacy"))
        words = {self.retention: self.tr("Retention")}
        for tab, title in words.items():
            tab.retranslate()
            if tab in self._shown:
                self.tabs.setTabText(self.tabs.indexOf(tab), title)

    def _add(self, tab: QWidget) -> None:
        self._shown.append(tab)
        self.tabs.addTab(tab, "")
