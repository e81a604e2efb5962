"""The form of an activity: its texts in each language of the library, when, where, for whom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from db.domain.activity import Activity, Who
from desk import theme
from desk.activities.typed import PLAN_FIELDS, typed
from desk.activities.view import ActivitiesView, PlanSaid
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.styled import styled

LANGUAGES = ("nl", "fr", "de", "en")


class PlanPanel(QWidget):
    """Shows an activity as it was planned; tells how staff want it."""

    saved = Signal(object)  # PlanSaid
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Activity | None = None
        self._new = True
        self.titles = {language: QLineEdit() for language in LANGUAGES}
        self.texts = {language: QLineEdit() for language in LANGUAGES}
        self.fields = {name: QLineEdit() for name in PLAN_FIELDS}
        self.rows = {name: FieldRow("", field) for name, field in self.fields.items()}
        self.title_rows = {code: FieldRow("", field) for code, field in self.titles.items()}
        self.text_rows = {code: FieldRow("", field) for code, field in self.texts.items()}
        self.members_only = QCheckBox()
        self.save, self.cancel = PrimaryButton("", symbol="check"), Button("", symbol="stop")
        self._arrange()
        self.save.clicked.connect(lambda: self.saved.emit(self.said()))
        self.cancel.clicked.connect(self.cancelled)
        styled(self, role="ground")

    def show_view(self, view: ActivitiesView) -> None:
        """Show the activity that staff look at, unless they fill in a new one."""
        for language in LANGUAGES:
            for rows in (self.title_rows, self.text_rows):
                rows[language].setVisible(language in view.languages)
        chosen = view.chosen.activity if view.chosen else None
        self.save.setEnabled(view.may_plan)
        self.cancel.setEnabled(view.may_plan and chosen is not None and chosen.cancelled_on is None)
        if chosen is not None and chosen != self._shown:
            self._show(chosen)

    def begin_new(self) -> None:
        """Begin an activity that is not planned yet."""
        self._show(None)
        self.cancel.setEnabled(False)
        next(field for field in self.titles.values() if not field.isHidden()).setFocus()

    def said(self) -> PlanSaid:
        """Give what stands in the form."""
        return PlanSaid(
            values={name: field.text() for name, field in self.fields.items()},
            titles={code: field.text() for code, field in self.titles.items()},
            texts={code: field.text() for code, field in self.texts.items()},
            members_only=self.members_only.isChecked(),
            new=self._new,
        )

    def show_error(self, field: str, sentence: str) -> bool:
        """Say what is wrong at its field; tell whether it stands here."""
        for row in (*self.rows.values(), *self.title_rows.values()):
            row.show_error("")
        first = next(iter(self.title_rows.values()))
        row = first if field == "title" else self.rows.get(field, first)
        known = field == "title" or field in self.rows
        if known:
            row.show_error(sentence)
            row.field.setFocus()
        return known

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        names = (self.tr("Dutch"), self.tr("French"), self.tr("German"), self.tr("English"))
        for language, name in zip(LANGUAGES, names, strict=True):
            self.title_rows[language].set_label(self.tr("Title ({name})").format(name=name))
            self.text_rows[language].set_label(self.tr("What it is ({name})").format(name=name))
        labels = {
            "sessions": self.tr("&Sessions"),
            "place": self.tr("&Place"),
            "capacity": self.tr("&Number of places"),
            "from_age": self.tr("From &age"),
            "to_age": self.tr("&Up to age"),
            "amount": self.tr("Pri&ce"),
            "opens_on": self.tr("&First day to enrol"),
            "closes_on": self.tr("&Last day to enrol"),
        }
        for name, label in labels.items():
            self.rows[name].set_label(label)
        self.rows["sessions"].show_hint(
            self.tr("Such as 05/12/2026 14:00-16:00; put a semicolon between two")
        )
        self.rows["capacity"].show_hint(self.tr("Empty: no limit"))
        self.members_only.setText(self.tr("&Members only"))
        self.save.set_words(self.tr("&Keep"))
        self.cancel.set_words(self.tr("Cancel the acti&vity"))

    def _show(self, activity: Activity | None) -> None:
        self._shown, self._new = activity, activity is None
        for name, value in typed(activity).items():
            self.fields[name].setText(value)
            self.rows[name].show_error("")
        texts = activity.texts if activity else {}
        for language in LANGUAGES:
            own = texts.get(language)
            self.titles[language].setText(own.title if own else "")
            self.texts[language].setText(own.text if own else "")
        self.members_only.setChecked(activity is not None and activity.who is Who.MEMBERS)

    def _arrange(self) -> None:
        sheet, buttons = Panel(), Flow()
        for language in LANGUAGES:
            sheet.body.addWidget(self.title_rows[language])
            sheet.body.addWidget(self.text_rows[language])
        for row in self.rows.values():
            sheet.body.addWidget(row)
        sheet.body.addWidget(self.members_only)
        for button in (self.save, self.cancel):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addLayout(buttons)  # above what scrolls: always in sight
        column.addWidget(sheet)
        column.addStretch(1)
