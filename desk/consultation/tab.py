"""The National Register in the member file: why it is asked, and what it says beside the file."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from db.domain.access import Way
from db.domain.consultation import PURPOSES
from db.domain.rectifying import Difference
from desk import theme
from desk.requests.differences_panel import DifferencesPanel
from desk.widgets.button import PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text


@dataclass(frozen=True, slots=True)
class ConsultationView:
    """Where a question stands; `found` is None until there is an answer about a known person."""

    busy: bool = False
    unknown: bool = False
    found: tuple[Difference, ...] | None = None


class RegisterDifferences(DifferencesPanel):
    """What the National Register says beside the file."""

    def _sentence(self) -> str:
        if self._shown is None:
            return ""
        return self.tr("The National Register says the same as the file.")

    def _elsewhere(self) -> str:
        return self.tr("In the National Register")


class ConsultationTab(QWidget):
    """Shows one `ConsultationView`; tells what staff ask, and what they take over."""

    asked = Signal(object)  # Way: what for

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = ConsultationView()
        self._panel = Panel()
        self._about = text(role="muted", wrap=True)
        self.why = QComboBox()
        self._row = FieldRow("", self.why)
        self.ask = PrimaryButton("", symbol="search")
        self._told = text(wrap=True)
        self.differences = RegisterDifferences()
        self._arrange()
        self.ask.clicked.connect(lambda: self.asked.emit(self._purpose()))
        self.retranslate()

    def show_view(self, view: ConsultationView) -> None:
        """Show where the question stands."""
        self._view = view
        self.ask.setEnabled(not view.busy)
        self._told.setText(self._words())
        self._told.setVisible(bool(self._told.text()))
        self.differences.show_differences(view.found, ready=not view.busy)
        self.differences.setVisible(view.found is not None)

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self._panel.set_title(self.tr("National Register"))
        self._about.setText(
            self.tr(
                "It is asked for name, first names, birth date and main residence. Each question"
                " is noted with your name."
            )
        )
        self._row.set_label(self.tr("&Why it is asked"))
        self.ask.set_words(self.tr("&Ask the National Register"))
        chosen = max(0, self.why.currentIndex())
        self.why.clear()
        names = {
            Way.REGISTER_ASKED: self.tr("The member wants it"),
            Way.REGISTER_POST: self.tr("Post came back"),
            Way.REGISTER_DOUBT: self.tr("The data are in doubt"),
        }
        self.why.addItems([names[why] for why in PURPOSES])
        self.why.setCurrentIndex(chosen)
        self.differences.retranslate()
        self.show_view(self._view)

    def _words(self) -> str:
        if self._view.busy:
            return self.tr("Waiting for the answer…")
        if self._view.unknown:
            return self.tr("The National Register knows nobody by this number.")
        return ""

    def _purpose(self) -> Way:
        return PURPOSES[max(0, self.why.currentIndex())]

    def _arrange(self) -> None:
        asking = Flow()
        asking.addWidget(self.ask)
        body = self._panel.body
        body.addWidget(self._about)
        body.addWidget(self._row)
        body.addLayout(asking)
        body.addWidget(self._told)
        body.addWidget(self.differences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.addWidget(self._panel)
        column.addStretch(1)
