"""The registration page: what the card gave, what staff add, what the member consents to."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.errors import AlreadyMember, GuardianMissing, NotIdentified, Refused, RegulationsNotAccepted
from desk import theme
from desk.registration.agreement_panel import AgreementPanel
from desk.registration.card_panel import WIDTH, CardPanel
from desk.registration.consent_panel import ConsentPanel
from desk.registration.form import Form
from desk.registration.guardian_panel import GuardianPanel
from desk.registration.identity_panel import IdentityPanel
from desk.registration.notice import Notice
from desk.registration.view import RegistrationView
from desk.registration.words import problem_words
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.caption import Caption
from desk.widgets.field_row import FieldRow
from desk.widgets.head import Head
from desk.widgets.page import Page
from desk.widgets.styled import styled
from desk.widgets.tone import Tone

FORM = 310  # pixels the form needs beside the card
ROOM = 110  # pixels above and below a field: its label and what is wrong with it show too
GUARDIAN, NEW, LEAVE, PAGE = "guardian", "new", "leave", "member:"


class RegistrationPage(Page):
    """Shows one registration; says what staff typed, ticked and asked for."""

    edited = Signal(object)
    source_chosen = Signal(object)
    save_requested = Signal()
    cancel_requested = Signal()
    second_is_guardian = Signal()
    second_is_new = Signal()
    second_dismissed = Signal()
    member_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scrolls=False, parent=parent)
        self.identity, self.consents = IdentityPanel(), ConsentPanel()
        self.guardian, self.card = GuardianPanel(), CardPanel()
        self.agreement = AgreementPanel()
        self.second, self.doubles = Notice(), Notice()
        self.save, self.cancel = PrimaryButton("", key="Ctrl+S"), Button("")
        self._problem = Caption(role="error")
        self._form_area, self._card_area = QScrollArea(), QScrollArea()
        self._form = Form()
        self._view: RegistrationView | None = None
        self._problems: tuple[Refused, ...] = ()
        self._lay_out()
        self._connect()
        self.retranslate()

    def owner(self) -> QObject | None:
        """Give the object whose end makes answers unwanted."""
        return self

    def show_view(self, view: RegistrationView) -> None:
        """Show one picture of the registration."""
        self._form, self._view = view.form, view
        for panel in self._panels:
            panel.show_view(view)
        self.save.setEnabled(not view.saving)
        self._show_second(view)
        self._show_doubles(view)
        self._show_problems(view)

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self.setAccessibleName(self.tr("Register a member"))
        for panel in self._panels:
            panel.retranslate()
        self.save.set_words(self.tr("&Save the membership"))
        self.cancel.set_words(self.tr("Cancel: nothing is kept"))
        if self._view is not None:
            self.show_view(self._view)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Give the card more room when the text grows."""
        if event.type() is QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Put the card below the form where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Half of what the text grows: the form beside it needs the rest.
        width = (WIDTH + theme.scaled(WIDTH)) // 2
        self._card_area.setFixedWidth(width)
        below = self.width() < width + theme.scaled(FORM)
        if below is self._card_area.isHidden():
            return
        self._card_area.setHidden(below)
        if below:
            self._column.insertWidget(self._column.count() - 1, self.card)
        else:
            self._beside.addWidget(self.card)

    def _show_second(self, view: RegistrationView) -> None:
        if view.second is None:
            self.second.say("")
            return
        name, guardian = view.second.draft.name, view.form.guardian
        question = self.tr("Another card is in the reader: {name}. Whose card is it?")
        answers = [(NEW, self.tr("Somebody else to register: drop this form"))]
        if view.guardian_needed:
            before = _named(guardian.given_names, guardian.surname)
            words = self.tr("The parent or guardian")
            if before not in ("", _named(name.given_names, name.surname)):
                words = self.tr("The parent or guardian, instead of {name}").format(name=before)
            answers.insert(0, (GUARDIAN, words))
        answers.append((LEAVE, self.tr("Leave this form as it is")))
        self.second.say(
            question.format(name=_named(name.given_names, name.surname)), Tone.INFO, answers
        )

    def _show_doubles(self, view: RegistrationView) -> None:
        known = next((p for p in view.problems if isinstance(p, AlreadyMember)), None)
        if known is not None:
            answers = [(f"{PAGE}{known.member_id}", self.tr("Open this file"))]
            self.doubles.say(problem_words(known), Tone.ATTENTION, answers)
            return
        if not view.doubles:
            self.doubles.say("")
            return
        words = self.tr("{surname} {given}, {year}, {street}: open this file")
        answers = [
            (
                f"{PAGE}{member.id}",
                words.format(
                    surname=member.name.surname,
                    given=member.name.given_names,
                    year=member.birth_date.year,
                    street=member.address.street,
                ),
            )
            for member in view.doubles
        ]
        sentence = self.tr("This person may be a member already. Is it the same person?")
        self.doubles.say(sentence, Tone.ATTENTION, answers)

    def _show_problems(self, view: RegistrationView) -> None:
        at = {_field_of(problem): problem for problem in view.problems}
        rows = self._rows()
        for name, row in rows.items():
            row.show_error(problem_words(at[name]) if name in at else "")
        for key, label in (
            ("agreement", self.agreement.error),
            ("guardian", self.guardian.error),
            ("document", self._problem),
        ):
            label.setText(problem_words(at[key]) if key in at else "")
            label.setHidden(key not in at)
        if view.problems and view.problems != self._problems:
            self._lead_to(_field_of(view.problems[0]))
        self._problems = view.problems

    def _lead_to(self, name: str) -> None:
        """Put the cursor where the first problem is, and bring it into view."""
        rows = self._rows()
        places: dict[str, QWidget] = {
            "agreement": self.agreement.accepted,
            "guardian": self.guardian.surname,
            "document": self.identity.seen,
            **{key: row.field for key, row in rows.items()},
        }
        place = places.get(name)
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
            self._form_area.ensureWidgetVisible(place, 0, ROOM)

    def _tell_edit(self) -> None:
        for panel in self._forms:
            self._form = panel.read(self._form)
        self.edited.emit(self._form)

    @property
    def _forms(self) -> tuple[IdentityPanel | GuardianPanel | ConsentPanel | AgreementPanel, ...]:
        return self.identity, self.guardian, self.consents, self.agreement

    @property
    def _panels(
        self,
    ) -> tuple[IdentityPanel | GuardianPanel | ConsentPanel | AgreementPanel | CardPanel, ...]:
        return *self._forms, self.card

    def _rows(self) -> dict[str, FieldRow]:
        return {name: row for panel in self._forms for name, row in panel.rows.items()}

    def _answer(self, key: str) -> None:
        signals = {
            GUARDIAN: self.second_is_guardian,
            NEW: self.second_is_new,
            LEAVE: self.second_dismissed,
        }
        if key in signals:
            at = QApplication.focusWidget()
            signals[key].emit()
            if at is not None and self.second.isAncestorOf(at):
                # The question is gone; the cursor would go on to wherever Qt finds a place.
                self._lead_to("guardian" if key == GUARDIAN else next(iter(self.identity.rows)))
        else:
            self.member_chosen.emit(UUID(key.removeprefix(PAGE)))

    def _connect(self) -> None:
        for panel in self._forms:
            panel.edited.connect(self._tell_edit)
        self.identity.source_chosen.connect(self.source_chosen)
        self.save.clicked.connect(self.save_requested)
        self.cancel.clicked.connect(self.cancel_requested)
        for notice in (self.second, self.doubles):
            notice.chosen.connect(self._answer)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout()
        column.setContentsMargins(0, 0, theme.TIGHT, 0)
        column.setSpacing(theme.GAP)
        for part in (self.identity, self.guardian, self.consents, self.agreement):
            column.addWidget(part)
        column.addStretch(1)
        beside = self._beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.card)
        middle = QHBoxLayout()
        middle.setSpacing(theme.NEAR)
        middle.addWidget(self._form_area, 1)
        middle.addWidget(self._card_area)
        _scroll(self._form_area, column)
        _scroll(self._card_area, beside)
        self._fit()
        foot = Head(self._problem)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        self.body.addWidget(self.second)
        self.body.addWidget(self.doubles)
        self.body.addLayout(middle, 1)
        self.body.addLayout(foot)


def _scroll(area: QScrollArea, content: QVBoxLayout) -> None:
    """Let a column scroll where the window is low."""
    ground = QWidget()
    styled(ground, role="ground")
    ground.setLayout(content)
    area.setWidget(ground)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _named(given_names: str, surname: str) -> str:
    return f"{given_names} {surname}".strip()


def _field_of(problem: Refused) -> str:
    """Name the place on the page where a problem belongs."""
    places: dict[type[Refused], str] = {
        RegulationsNotAccepted: "agreement",
        GuardianMissing: "guardian",
        NotIdentified: "document",
        AlreadyMember: "doubles",
    }
    found: str = getattr(problem, "field", "document")
    found = "guardian" if found == "guardian_card" else found
    return places.get(type(problem), found)
