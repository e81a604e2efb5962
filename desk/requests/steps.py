"""The steps of one request: who asks, what is done, how it is answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desk import theme
from desk.language import short_day
from desk.requests.differences_panel import DifferencesPanel
from desk.requests.uses_panel import UsesPanel
from desk.requests.view import PROOFS, RequestsView
from desk.requests.words import PROOFS as PROOF_WORDS
from desk.requests.words import WISHES
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class StepsPanel(QWidget):
    """Shows one request; nothing can be done before it is noted who asks (P26)."""

    identified = Signal(object)  # Proof
    made = Signal()
    file_asked = Signal()
    erased = Signal()
    limited = Signal(object)  # frozenset of Purpose
    accepted = Signal(object)  # Part
    closed = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = RequestsView()
        self._summary = text(wrap=True)
        self.proof = QComboBox()
        self._proof_row = FieldRow("", self.proof)
        self._identify = PrimaryButton("", symbol="check")
        self._known = text(wrap=True)
        self._advice = text(role="muted", wrap=True)
        self.uses, self.differences = UsesPanel(), DifferencesPanel()
        self._make = PrimaryButton("", symbol="book")
        self._file = Button("", symbol="person")
        self._erase = Button("", symbol="trash", tone="quiet")
        self._sure = Button("", tone="danger")
        self.answer = QLineEdit()
        self.answer_row = FieldRow("", self.answer)
        self._close = Button("", symbol="check")
        self._refuse = Button("", symbol="close")
        self._sheets = (Panel(), Panel(), Panel(), Panel())
        self._arrange()
        self._connect()
        self.retranslate()

    def show_view(self, view: RequestsView) -> None:
        """Show the request that staff look at, or nothing."""
        if view.chosen != self._view.chosen:
            self.answer.clear()
            self.answer_row.show_error("")
            self._sure.hide()
            self.uses.forget()
        self._view = view
        shown = view.shown
        for sheet in self._sheets:
            sheet.setVisible(shown is not None)
        self._summary.setText(self._told())
        proof = shown.request.proof if shown else None
        self._known.setText(PROOF_WORDS[proof]() if proof else "")
        self._known.setVisible(proof is not None)
        self._proof_row.setVisible(proof is None)
        self._identify.setVisible(proof is None)
        self._offer()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        titles = (
            self.tr("The request"),
            self.tr("1. Who asks"),
            self.tr("2. What is done"),
            self.tr("3. The answer"),
        )
        for sheet, title in zip(self._sheets, titles, strict=True):
            sheet.set_title(title)
        self._proof_row.set_label(self.tr("&How they showed who they are"))
        self._identify.set_words(self.tr("Note &it"))
        self._make.set_words(self.tr("&Make the report…"))
        self._file.set_words(self.tr("&Open the file"))
        self._erase.set_words(self.tr("&Erase…"))
        self._sure.set_words(self.tr("Erase for ever"))
        self.answer_row.set_label(self.tr("What was done, or the &ground of a refusal"))
        self.answer_row.show_hint(self.tr("The ground stands in the letter to the member."))
        self.uses.retranslate()
        self.differences.retranslate()
        self._close.set_words(self.tr("&Done"))
        self._refuse.set_words(self.tr("Refuse &with a letter…"))
        chosen = max(0, self.proof.currentIndex())
        self.proof.clear()
        self.proof.addItems([PROOF_WORDS[proof]() for proof in PROOFS])
        self.proof.setCurrentIndex(chosen)
        self.show_view(self._view)

    def _told(self) -> str:
        shown = self._view.shown
        if shown is None:
            return ""
        name, request = shown.member.name, shown.request
        return self.tr("{name}: {wish}. Received on {received}, answer by {by}.").format(
            name=f"{name.given_names} {name.surname}",
            wish=WISHES[request.wish](),
            received=short_day(request.received_on),
            by=short_day(request.answer_by),
        )

    def _offer(self) -> None:
        view = self._view
        ready = view.known and not view.busy
        self._make.setVisible(view.hands_over)
        self._make.setEnabled(ready and view.may_answer)
        self._file.setVisible(view.rectifies)
        self.uses.show_uses(view.way, view.limited)
        self.uses.keep.setEnabled(ready and view.may_answer)
        self.differences.setVisible(view.rectifies and view.known)
        self.differences.show_differences(view.differs, ready=ready and view.may_answer)
        self._file.setEnabled(ready)
        self._erase.setVisible(view.erases)
        self._erase.setEnabled(ready and view.may_erase)
        if not (view.erases and ready):
            self._sure.hide()
        self._close.setEnabled(ready and view.may_answer and not view.erases)
        self._refuse.setEnabled(view.may_answer and not view.busy)
        self._advice.setText(self._next())
        self._advice.setVisible(bool(self._advice.text()))

    def _next(self) -> str:
        view = self._view
        if not view.known:
            return self.tr("First note how the person showed who they are.")
        if not view.may_answer:
            return self.tr("A supervisor or the privacy officer goes on from here.")
        if view.erases:
            return self.tr("The request goes with the member; only the count stays.")
        return ""

    def _connect(self) -> None:
        self._identify.clicked.connect(
            lambda: self.identified.emit(PROOFS[max(0, self.proof.currentIndex())])
        )
        self._make.clicked.connect(self.made)
        self._file.clicked.connect(self.file_asked)
        self.uses.limited.connect(self.limited)
        self.differences.accepted.connect(self.accepted)
        self._erase.clicked.connect(self._ask_twice)
        self._sure.clicked.connect(self.erased)
        self._close.clicked.connect(lambda: self.closed.emit(self.answer.text().strip()))
        self._refuse.clicked.connect(lambda: self.refused.emit(self.answer.text().strip()))

    def _ask_twice(self) -> None:
        self._sure.show()
        self._sure.setFocus()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        for sheet in self._sheets:
            column.addWidget(sheet)
        column.addStretch(1)
        what, who, done, answer = (sheet.body for sheet in self._sheets)
        what.addWidget(self._summary)
        for part in (self._known, self._proof_row):
            who.addWidget(part)
        noting = Flow()
        noting.addWidget(self._identify)
        who.addLayout(noting)
        done.addWidget(self._advice)
        done.addWidget(self.differences)
        done.addWidget(self.uses)
        acts = Flow()
        for button in (self._make, self._file, self._erase, self._sure):
            acts.addWidget(button)
        done.addLayout(acts)
        answer.addWidget(self.answer_row)
        ends = Flow()
        for button in (self._close, self._refuse):
            ends.addWidget(button)
        answer.addLayout(ends)
