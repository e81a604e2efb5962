"""The notices that are to go: a list, each exactly as it goes, and what staff do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desk import theme
from desk.lending.list_panel import ListPanel
from desk.notices.view import NoticesView
from desk.notices.words import as_row, no_mail_row
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class NoticesPage(Page):
    """Shows a `NoticesView`; says which notice staff look at, and what is to happen."""

    looked_at = Signal(str)
    send_asked = Signal()
    stop_asked = Signal()
    save_asked = Signal()
    print_asked = Signal()
    printed = Signal()
    not_printed = Signal()
    withheld = Signal(str)
    file_asked = Signal(str)  # of a member whose address takes no mail
    address_asked = Signal(str)  # of such a member, at the desk
    password_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = NoticesView()
        self._send = PrimaryButton("", symbol="mail")
        self._stop = Button("", symbol="stop")
        self._print = Button("", symbol="printer")
        self._save = Button("", symbol="book")
        self._busy = QProgressBar(textVisible=False, maximum=0)
        self._list = ListPanel("mail")
        self.no_mail = ListPanel("mail")
        self._file = Button("", symbol="person", tone="quiet")
        self._asked = Button("", symbol="check", tone="quiet")
        self._withhold = Button("", symbol="close", tone="quiet")
        self._as_it_goes = text(role="lead")
        self.preview = QPlainTextEdit(readOnly=True)
        self.preview.setTabChangesFocus(True)
        self._made = _Question("", "")
        self.password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._secret = Panel()
        self._secret_row = FieldRow("", self.password)
        self._keep = Button("", symbol="key")
        self._arrange()
        self._connect()
        self.retranslate()

    def show_view(self, view: NoticesView) -> None:
        """Show what is to go."""
        self._view = view
        self._list.set_rows([as_row(notice) for notice in view.notices])
        self.no_mail.set_rows([no_mail_row(one) for one in view.no_mail])
        for part in (self.no_mail, self._file, self._asked):
            part.setVisible(bool(view.no_mail))
        if view.looked_at:
            self._list.list.choose(view.looked_at)
        if self.preview.toPlainText() != view.preview:
            self.preview.setPlainText(view.preview)
        self._send.setEnabled(bool(view.mails) and view.mail_ready and not view.busy)
        for button in (self._print, self._save):
            button.setEnabled(bool(view.letters) and not view.busy and not view.letters_made)
        self._stop.setVisible(view.busy)
        self._busy.setVisible(view.busy)
        self._withhold.setEnabled(bool(view.looked_at) and not view.busy)
        self._made.setVisible(bool(view.letters_made))
        self._secret.setVisible(view.password_wanted)
        self._name()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Notices"))
        self._stop.set_words(self.tr("S&top"))
        self._print.set_words(self.tr("&Print the letters"))
        self._save.set_words(self.tr("Letters as PD&F…"))
        self._withhold.set_words(self.tr("&Do not send this one"))
        self._file.set_words(self.tr("&Ask or correct: open the member"))
        self._asked.set_words(self.tr("Add&ress asked at the desk"))
        self._as_it_goes.setText(self.tr("As it goes"))
        self.preview.setAccessibleName(self.tr("As it goes"))
        self._busy.setAccessibleName(self.tr("Working on the notices"))
        self._made.answers(self.tr("&Yes, they are printed"), self.tr("&No, not yet"))
        self._secret.set_title(self.tr("The mail server wants a password"))
        self._secret_row.set_label(self.tr("Password of the mail &server"))
        self._keep.set_words(self.tr("&Keep it in the encrypted file"))
        self.show_view(self._view)

    def _name(self) -> None:
        view = self._view
        self._send.set_words(self.tr("Send %n &mail(s)", "", view.mails))
        self._made.ask(self.tr("Are the %n letter(s) on paper?", "", view.letters_made))
        advice = self.tr("Nothing is due today, or everything went already.")
        if view.mails and not view.mail_ready:
            advice = self.tr("No mail server is set for this desk: [mail] in settings.toml.")
        self._list.name(
            self.tr("To go: {count}").format(count=len(view.notices)),
            self.tr("Nothing to send"),
            advice,
        )
        self.no_mail.name(
            self.tr("Mail does not arrive: {count}").format(count=len(view.no_mail)), ""
        )

    def _arrange(self) -> None:
        for button in (self._save, self._print, self._stop, self._send):
            self.head.addWidget(button)
        entry = QHBoxLayout()
        entry.addWidget(self._secret_row, 1)
        entry.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignBottom)
        self._secret.body.addLayout(entry)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self._as_it_goes)
        column.addWidget(self.preview, 1)
        column.addWidget(self._withhold)
        sides = Columns()
        left = QWidget()
        lists = QVBoxLayout(left)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(theme.TIGHT)
        lists.addWidget(self._list, 2)
        lists.addWidget(self.no_mail, 1)
        about = Flow(space=theme.TIGHT)
        about.addWidget(self._file)
        about.addWidget(self._asked)
        lists.addLayout(about)
        sides.add(left, 1)
        sides.add(right, 1)
        for part in (self._busy, self._secret, self._made):
            self.body.addWidget(part)
        self.body.addWidget(sides, 1)

    def _connect(self) -> None:
        self._list.list.chosen.connect(self.looked_at)
        self._file.clicked.connect(lambda: self.file_asked.emit(self.no_mail.list.key))
        self._asked.clicked.connect(lambda: self.address_asked.emit(self.no_mail.list.key))
        self._send.clicked.connect(self.send_asked)
        self._stop.clicked.connect(self.stop_asked)
        self._print.clicked.connect(self.print_asked)
        self._save.clicked.connect(self.save_asked)
        self._made.yes.clicked.connect(self.printed)
        self._made.no.clicked.connect(self.not_printed)
        self._withhold.clicked.connect(lambda: self.withheld.emit(self._view.looked_at))
        self._keep.clicked.connect(self._keep_password)
        self.password.returnPressed.connect(self._keep_password)

    def _keep_password(self) -> None:
        self.password_given.emit(self.password.text())
        self.password.clear()


class _Question(Panel):
    """A question in the page with its two answers."""

    def __init__(self, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = text(wrap=True)
        self.yes, self.no = PrimaryButton(yes, symbol="check"), Button(no)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        self.body.addLayout(row)

    def ask(self, words: str) -> None:
        """Set the question."""
        self._words.setText(words)

    def answers(self, yes: str, no: str) -> None:
        """Set the two answers."""
        self.yes.set_words(yes)
        self.no.set_words(no)
