"""Signing somebody up for the newsletter or off it, and files of people who did so elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.domain.newsletter import JoinedBy
from desk import theme
from desk.language import LANGUAGES
from desk.lending.list_panel import ListPanel
from desk.newsletter.view import JoinSaid, NewsletterView
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.full_text import FullText
from desk.widgets.panel import Panel
from desk.widgets.pick import Pick
from desk.widgets.row import Row
from desk.widgets.styled import styled, text


class JoinPanel(QWidget):
    """Tells which address signs up or off; Enter in its field signs up."""

    joined = Signal(object)  # JoinSaid
    left = Signal(str)
    report_asked = Signal(str)
    file_asked = Signal()
    leavers_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.email = QLineEdit()
        self.email_row = FieldRow("", self.email, required=True)
        self.way, self.language = Pick(), Pick()
        self.way_row = FieldRow("", self.way)
        self.language_row = FieldRow("", self.language)
        self.join = PrimaryButton("", symbol="check")
        self.leave = Button("", symbol="close")
        self.report = Button("", symbol="book", tone="quiet")
        self.file = Button("", symbol="inbox", tone="quiet")
        self.leavers = Button("", symbol="inbox", tone="quiet")
        self.full_text = FullText()
        self.refused = ListPanel("warning")
        self._about = text(role="muted", wrap=True)
        self._languages: tuple[str, ...] = ()
        self._arrange()
        self.join.clicked.connect(self._join)
        self.email.returnPressed.connect(self._join)
        self.leave.clicked.connect(lambda: self.left.emit(self.email.text()))
        self.report.clicked.connect(lambda: self.report_asked.emit(self.email.text()))
        self.file.clicked.connect(self.file_asked)
        self.leavers.clicked.connect(self.leavers_asked)
        styled(self, role="ground")

    def show_view(self, view: NewsletterView) -> None:
        """Offer the languages of the library, and what this staff member may do."""
        if view.languages != self._languages:
            self._languages = view.languages
            own = [(LANGUAGES[code], code) for code in view.languages]
            self.language.offer(own, self.language.value or view.languages[0])
        self.language_row.setVisible(len(view.languages) > 1)
        self.report.setVisible(view.may_answer)
        self.file.setVisible(view.may_manage)
        self.leavers.setVisible(view.may_manage)

    def show_refused(self, rows: Sequence[Row]) -> None:
        """Show the rows of a file that were not done, and why; none takes the list away."""
        self.refused.setHidden(not rows)
        self.refused.set_rows(rows)

    def show_error(self, sentence: str) -> None:
        """Say what is wrong with the address."""
        self.email_row.show_error(sentence)
        self.email.setFocus()

    def empty(self) -> None:
        """Begin with somebody else."""
        self.email.clear()
        self.email_row.show_error("")

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.email_row.set_label(self.tr("E-&mail"))
        self.way_row.set_label(self.tr("&How they asked"))
        self.language_row.set_label(self.tr("&Language of the newsletter"))
        ways = (
            (self.tr("Here, and agrees with the text on the screen"), JoinedBy.DESK),
            (self.tr("On paper, signed"), JoinedBy.PAPER),
        )
        self.way.offer(ways, self.way.value)
        self.join.set_words(self.tr("&Sign up"))
        self.leave.set_words(self.tr("Sign o&ff"))
        self.report.set_words(self.tr("What is &kept of this address…"))
        self.file.set_words(self.tr("Sign up from a f&ile…"))
        self.leavers.set_words(self.tr("Sign off from a fil&e…"))
        self.full_text.set_words(self.tr("&Text that they agree with"))
        self.refused.name(self.tr("Rows of the file that were not done"), "")
        self._about.setText(
            self.tr("The address serves the newsletter only, and nothing ties it to a member."
                    " Signing off wipes it at once, at every desk.")
        )  # fmt: skip

    def _join(self) -> None:
        way, language = self.way.value, self.language.value
        if isinstance(way, JoinedBy):
            self.joined.emit(JoinSaid(self.email.text(), way, str(language)))

    def _arrange(self) -> None:
        sheet, buttons, files = Panel(), Flow(), Flow()
        self.refused.setHidden(True)
        for row in (self.email_row, self.way_row, self.language_row):
            sheet.body.addWidget(row)
        for button in (self.join, self.leave, self.report):
            buttons.addWidget(button)
        sheet.body.addLayout(buttons)
        sheet.body.addWidget(self._about)
        sheet.body.addWidget(self.full_text)
        for button in (self.file, self.leavers):
            files.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addWidget(sheet)
        column.addLayout(files)
        column.addWidget(self.refused)
        column.addStretch(1)
