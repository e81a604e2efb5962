"""A member's data, group by group, with where it came from; put right in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from db.domain.birth_date import BirthDate
from db.domain.clock import BELGIUM
from db.domain.member import Name, PostalAddress, Source
from desk import theme
from desk.language import month_name, short_day
from desk.members.children_panel import ChildrenPanel
from desk.members.correction_panel import CorrectionPanel
from desk.members.doubles_panel import DoublesPanel
from desk.members.erase_panel import ErasePanel
from desk.members.guardian_panel import GuardianPanel
from desk.members.number_panel import NumberPanel
from desk.members.view import Correction, FileView
from desk.members.words import source_badge, source_words
from desk.privacy.retention_words import retention_sentence
from desk.widgets.panel import Panel
from desk.widgets.styled import text
from desk.widgets.tone import Tone


class DataTab(QWidget):
    """Name, address and library card can be put right; the rest is shown."""

    corrected = Signal(object)  # Correction
    number_asked = Signal(str)  # the reason
    erasure_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: FileView | None = None
        self._name = CorrectionPanel(("surname", "given_names"))
        self._address = CorrectionPanel(("street", "postal_code", "municipality"))
        self._card = CorrectionPanel(("library_card",))
        self.number = NumberPanel()
        self.doubles = DoublesPanel()
        self.erase = ErasePanel()
        self._facts = Panel()
        self.guardian, self.children_of = GuardianPanel(), ChildrenPanel()
        self._labels = [text(role="label") for _ in range(4)]
        self._values = [text(wrap=True) for _ in range(4)]
        self._place()
        self._name.corrected.connect(self._say_name)
        self._address.corrected.connect(self._say_address)
        self._card.corrected.connect(self._say_card)
        self.number.asked.connect(self.number_asked)
        self.erase.asked.connect(self.erasure_asked)

    def show_file(self, view: FileView) -> None:
        """Show the data of a file."""
        if self._view is None or self._view.id != view.id:
            for panel in self._groups():
                panel.close_form()
            self.number.hide_number()
            self.doubles.close_form()
            self.guardian.close_form()
        self._view = view
        self.guardian.setVisible(view.child)
        self.guardian.show_guardian(view.guardian)
        self.children_of.show_children(view.children)
        self.doubles.show_likely(view.doubles)
        name, address = view.name, view.address
        self._name.show_values(
            {"surname": name.surname, "given_names": name.given_names},
            f"{name.surname}, {name.given_names}",
            self._badge(view, "name"),
        )
        self._address.show_values(
            {
                "street": address.street,
                "postal_code": address.postal_code,
                "municipality": address.municipality,
            },
            f"{address.street}\n{address.postal_code} {address.municipality}",
            self._badge(view, "address"),
        )
        self._card.show_values(
            {"library_card": view.library_card},
            view.library_card or self.tr("No library card"),
            ("", Tone.NEUTRAL),
        )
        self.number.show_kept(
            kept=view.has_number, permitted=view.number_permitted, may_see=view.may_see_number
        )
        for label, value in zip(self._values, self._facts_of(view), strict=True):
            label.setText(value)

    def forget(self) -> None:
        """Let go of the member."""
        self._view = None
        for panel in self._groups():
            panel.forget()
        self.doubles.forget()
        self.guardian.forget()
        self.children_of.show_children(())
        self.number.hide_number()
        for label in self._values:
            label.clear()

    def saved(self, correction: Correction) -> None:
        """Put the fields of this correction away: it was kept."""
        parts = (correction.name, correction.address, correction.library_card)
        for panel, part in zip(self._groups(), parts, strict=True):
            if part is not None:
                panel.close_form()

    def show_error(self, field: str, sentence: str) -> bool:
        """Say what is wrong at its field; tell whether it is one of these."""
        if field == "other_file":
            self.doubles.show_error(sentence)
            return True
        if field == "reason":
            self.number.show_error(sentence)
            return True
        return any(panel.show_error(field, sentence) for panel in self._groups() if panel.editing)

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self._name.name(
            self.tr("Name"),
            {"surname": self.tr("Surname"), "given_names": self.tr("Given names")},
        )
        self._address.name(
            self.tr("Address"),
            {
                "street": self.tr("Street and number"),
                "postal_code": self.tr("Postal code"),
                "municipality": self.tr("Municipality"),
            },
        )
        self._card.name(self.tr("Library card"), {"library_card": self.tr("Number on the card")})
        self.number.retranslate()
        self.doubles.retranslate()
        self.guardian.retranslate()
        self.children_of.retranslate()
        self.erase.retranslate()
        self._facts.set_title(self.tr("Membership"))
        titles = (
            self.tr("Birth date"),
            self.tr("Registered"),
            self.tr("Member until"),
            self.tr("Deletion"),
        )
        for label, title in zip(self._labels, titles, strict=True):
            label.setText(title)
        if self._view is not None:
            self.show_file(self._view)

    def _groups(self) -> tuple[CorrectionPanel, ...]:
        return self._name, self._address, self._card

    def _badge(self, view: FileView, group: str) -> tuple[str, Tone]:
        if group in view.corrected:
            return self.tr("put right by staff"), Tone.INFO
        return source_badge(view.source, view.trust)

    def _facts_of(self, view: FileView) -> tuple[str, ...]:
        at = view.registered_at.astimezone(BELGIUM).date()
        registered = self.tr("on {day} by {staff}, {source}").format(
            day=short_day(at), staff=view.registered_by, source=source_words(view.source)
        )
        return (
            _born(view.birth_date),
            registered,
            short_day(view.ends_on),
            _deletion(view),
        )

    def _say_name(self, values: dict[str, str], source: Source) -> None:
        self.corrected.emit(Correction(source, name=Name(**values)))

    def _say_address(self, values: dict[str, str], source: Source) -> None:
        self.corrected.emit(Correction(source, address=PostalAddress(**values)))

    def _say_card(self, values: dict[str, str], source: Source) -> None:
        self.corrected.emit(Correction(source, library_card=values["library_card"]))

    def _place(self) -> None:
        grid = QFormLayout()
        grid.setHorizontalSpacing(theme.WIDE)
        grid.setVerticalSpacing(theme.TIGHT)
        grid.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, value in zip(self._labels, self._values, strict=True):
            value.setTextFormat(Qt.TextFormat.PlainText)
            grid.addRow(label, value)
        self._facts.body.addLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.GAP)
        people = (self.guardian, self.children_of)
        for panel in (*self._groups(), *people, self.number, self._facts, self.doubles, self.erase):
            column.addWidget(panel)
        column.addStretch(1)


def _deletion(view: FileView) -> str:
    case = view.case
    return retention_sentence(case.standing, case.retention, view.today) if case else ""


def _born(born: BirthDate) -> str:
    if born.complete:
        return short_day(born.earliest())
    if born.month is not None:
        return f"{month_name(born.month)} {born.year}"
    return str(born.year)
