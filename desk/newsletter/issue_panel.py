"""One issue of the newsletter: its texts, how it reads, and sending it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from db.domain.newsletter import LANGUAGES
from db.domain.newsletter_issue import Issue, State
from desk import theme
from desk.language import LANGUAGES as NAMES
from desk.newsletter.view import IssueSaid, NewsletterView
from desk.newsletter.words import count_words, progress_words, question_words
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.full_text import FullText
from desk.widgets.panel import Panel
from desk.widgets.styled import styled, text

_HEIGHT = 200  # pixels of a text before it scrolls: some ten lines


class IssuePanel(QWidget):
    """Shows an issue as it stands; tells how staff want it, and when it goes."""

    saved = Signal(object)  # IssueSaid
    sent = Signal()
    paused = Signal()
    withdrawn = Signal()
    trial_asked = Signal(object, str)  # IssueSaid, and the address that a trial copy goes to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = NewsletterView()
        self._key: UUID | None = None  # of the issue that stands in the form
        self.subjects = {code: QLineEdit() for code in LANGUAGES}
        self.texts = {code: QPlainTextEdit() for code in LANGUAGES}
        self.subject_rows = {code: FieldRow("", f) for code, f in self.subjects.items()}
        self.text_rows = {code: FieldRow("", f) for code, f in self.texts.items()}
        self.save, self.send = Button("", symbol="check"), PrimaryButton("", symbol="mail")
        self.pause = Button("", symbol="stop")
        self.withdraw = Button("", symbol="trash", tone="quiet")
        self.question, self._asked = Panel(), text(wrap=True)
        self.yes, self.no = PrimaryButton("", symbol="mail"), Button("", symbol="close")
        self._bar, self._stands = QProgressBar(textVisible=False), text(role="lead", wrap=True)
        self.preview = FullText()
        self.trial, self.try_it = QLineEdit(), Button("", symbol="mail")
        self._trial_row = FieldRow("", self.trial)
        self._sheet, self._trying = Panel(), Panel()
        self._arrange()
        self._connect()
        styled(self, role="ground")

    def show_view(self, view: NewsletterView) -> None:
        """Show the issue that staff look at, or an empty form; what is being typed stays."""
        self._view = view
        going = view.chosen
        issue = going.issue if going is not None else None
        key = issue.id if issue is not None else None
        if key != self._key:
            self._key = key
            self._fill(issue)
        self._fit()

    def said(self) -> IssueSaid:
        """Give what stands in the form."""
        return IssueSaid(
            {code: field.text() for code, field in self.subjects.items()},
            {code: field.toPlainText() for code, field in self.texts.items()},
        )

    def show_error(self, field: str, sentence: str) -> bool:
        """Say what is wrong at its field; tell whether it stands here."""
        own = {"subject": self.subject_rows, "issue_text": self.text_rows}
        for name, rows in own.items():
            first = next(iter(self._in_use(rows)))
            for row in rows.values():
                row.show_error(sentence if name == field and row is first else "")
        email = "email" if field == "email" else ""
        self._trial_row.show_error(sentence if email else "")
        return field in own or bool(email)

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.save.set_words(self.tr("&Keep the draft"))
        self.pause.set_words(self.tr("&Pause"))
        self.withdraw.set_words(self.tr("Thro&w the draft away"))
        self.yes.set_words(self.tr("&Yes, send it"))
        self.no.set_words(self.tr("&No, not yet"))
        self.preview.set_words(self.tr("As it &goes"))
        self._trial_row.set_label(self.tr("A trial &copy to yourself"))
        self.trial.setPlaceholderText(self.tr("your own e-mail address"))
        self.try_it.set_words(self.tr("Send the t&rial copy"))
        self._bar.setAccessibleName(self.tr("How far the issue is"))
        self._fit()

    def _fill(self, issue: Issue | None) -> None:
        for code in LANGUAGES:
            own = issue.texts.get(code) if issue is not None else None
            self.subjects[code].setText(own.subject if own else "")
            self.texts[code].setPlainText(own.text if own else "")
        self.show_error("", "")
        self.question.hide()
        self.preview.text.hide()

    def _fit(self) -> None:
        view, going = self._view, self._view.chosen
        state = going.issue.state if going is not None else State.DRAFT
        draft = state is State.DRAFT
        used = going.issue.texts if going is not None and not draft else view.languages
        for code in LANGUAGES:
            for rows in (self.subject_rows, self.text_rows):
                rows[code].setVisible(code in used)
            self.subjects[code].setReadOnly(not draft)
            self.texts[code].setReadOnly(not draft)
        self.save.setVisible(draft)
        self.withdraw.setVisible(draft and going is not None)
        self._trying.setVisible(draft and view.mail_ready)
        self.pause.setVisible(state is State.SENDING)
        self.send.setVisible(going is not None and state in (State.DRAFT, State.PAUSED))
        self.send.setEnabled(bool(view.readers) and view.mail_ready and self.question.isHidden())
        self._name(draft=draft)
        self._say(draft=draft)

    def _name(self, *, draft: bool) -> None:
        several = len(self._view.languages) > 1
        hint = self.tr("An empty line begins a new paragraph; an address of a page can be clicked.")
        for code, language in NAMES.items():
            subject, body = self.tr("S&ubject"), self.tr("Te&xt")
            if several:
                subject = self.tr("Subject ({name})").format(name=language)
                body = self.tr("Text ({name})").format(name=language)
            self.subject_rows[code].set_label(subject)
            self.text_rows[code].set_label(body)
            self.text_rows[code].show_hint(hint if draft else "")

    def _say(self, *, draft: bool) -> None:
        view, going = self._view, self._view.chosen
        paused = going is not None and going.issue.state is State.PAUSED
        self.send.set_words(
            self.tr("&Go on")
            if paused
            else self.tr("&Send to %n reader(s)…", "", len(view.readers))
        )
        words = ""
        if going is not None and going.issue.state.under_way:
            words = progress_words(going, view.per_minute)
            self._bar.setRange(0, going.waiting + going.tally.total)
            self._bar.setValue(going.tally.total)
        elif going is not None and not draft:
            words = count_words(going.tally)
        elif not view.mail_ready:
            words = self.tr("No mail server is set for this desk: [mail] in settings.toml.")
        self._bar.setVisible(going is not None and going.issue.state.under_way)
        self._stands.setText(words)
        self._stands.setVisible(bool(words))
        self._asked.setText(question_words(len(view.readers), view.per_minute))

    def _ask(self) -> None:
        going = self._view.chosen
        if going is not None and going.issue.state is State.PAUSED:
            self.sent.emit()
            return
        self.question.show()
        self.no.setFocus()
        self._fit()

    def _answer(self, *, yes: bool) -> None:
        self.question.hide()
        self._fit()
        if yes:
            self.sent.emit()

    def _in_use(self, rows: dict[str, FieldRow]) -> list[FieldRow]:
        return [rows[code] for code in self._view.languages]

    def _connect(self) -> None:
        self.save.clicked.connect(lambda: self.saved.emit(self.said()))
        self.send.clicked.connect(self._ask)
        self.yes.clicked.connect(lambda: self._answer(yes=True))
        self.no.clicked.connect(lambda: self._answer(yes=False))
        self.pause.clicked.connect(self.paused)
        self.withdraw.clicked.connect(self.withdrawn)
        self.try_it.clicked.connect(self._try)
        self.trial.returnPressed.connect(self._try)

    def _try(self) -> None:
        self.trial_asked.emit(self.said(), self.trial.text())

    def _arrange(self) -> None:
        buttons, answers = Flow(), Flow()
        for button in (self.send, self.pause, self.save, self.withdraw):
            buttons.addWidget(button)
        for answer in (self.yes, self.no):
            answers.addWidget(answer)
        self.question.body.addWidget(self._asked)
        self.question.body.addLayout(answers)
        self.question.hide()
        for code in LANGUAGES:
            self.texts[code].setTabChangesFocus(True)
            self.texts[code].setFixedHeight(_HEIGHT)
            self._sheet.body.addWidget(self.subject_rows[code])
            self._sheet.body.addWidget(self.text_rows[code])
        self._sheet.body.addWidget(self.preview)
        self._trying.body.addWidget(self._trial_row)
        row = Flow()
        row.addWidget(self.try_it)
        self._trying.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addLayout(buttons)  # above what scrolls: always in sight
        for part in (self._stands, self._bar, self.question, self._sheet, self._trying):
            column.addWidget(part)
        column.addStretch(1)
