"""The page of the privacy officer: a tab for each thing the signed-in may see."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QWidget

from db.domain.staff import Permission, Role
from desk.privacy.book_entries import AUTHORITY_FIELDS, INCIDENT_FIELDS, PROCESSOR_FIELDS
from desk.privacy.book_tab import BookTab
from desk.privacy.check_tab import CheckTab
from desk.privacy.kept_tabs import RegisterTab
from desk.privacy.log_tab import LogTab
from desk.privacy.retention_tab import RetentionTab
from desk.privacy.texts_tab import TextsTab
from desk.widgets.page import Page


class PrivacyPage(Page):
    """Holds the tabs; what a role may not see is not there."""

    def __init__(self, role: Role = Role.ADMINISTRATOR, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.tabs = QTabWidget()
        self.retention, self.log = RetentionTab(), LogTab()
        self.register, self.check = RegisterTab(), CheckTab()
        self.texts, self._texts_area = TextsTab(), QScrollArea()
        self.processors = BookTab("processors", "people", PROCESSOR_FIELDS)
        self.incidents = BookTab("incidents", "warning", INCIDENT_FIELDS)
        self.authorities = BookTab("authorities", "book", AUTHORITY_FIELDS, only_grows=True)
        self.books = QTabWidget()
        for book in (self.processors, self.incidents, self.authorities):
            self.books.addTab(book, "")
        self._shown: list[QWidget] = []
        self._texts_area.setWidget(self.texts)
        self._texts_area.setWidgetResizable(True)
        self._texts_area.setFrameShape(QFrame.Shape.NoFrame)
        self.books.addTab(self._texts_area, "")
        self._add(self.check)
        if role.may(Permission.MANAGE_RETENTION):
            self._add(self.retention)
            self._add(self.books)
        if role.may(Permission.READ_ACCESS_LOG):
            self._add(self.log)
        self._add(self.register)
        self.body.addWidget(self.tabs, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Privacy"))
        self.tabs.setAccessibleName(self.tr("Privacy"))
        for tab in (
            self.retention,
            self.log,
            self.register,
            self.check,
            self.processors,
            self.incidents,
            self.authorities,
            self.texts,
        ):
            tab.retranslate()
        self.books.setAccessibleName(self.tr("Registers"))
        self.books.setTabText(0, self.tr("Processors"))
        self.books.setTabText(1, self.tr("Incidents"))
        self.books.setTabText(2, self.tr("Authorities"))
        self.books.setTabText(3, self.tr("Texts"))
        words: dict[QWidget, str] = {
            self.retention: self.tr("Retention"),
            self.log: self.tr("Who looked"),
            self.register: self.tr("What is kept"),
            self.check: self.tr("Self-check"),
            self.books: self.tr("Registers"),
        }
        for shown in self._shown:
            self.tabs.setTabText(self.tabs.indexOf(shown), words[shown])

    def _add(self, tab: QWidget) -> None:
        self._shown.append(tab)
        self.tabs.addTab(tab, "")
