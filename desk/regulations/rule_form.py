"""The form that gives a rule a value in a cell of the matrix."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from db.domain.rule_kinds import RULE_KINDS, RuleKind
from desk.regulations.values import typed
from desk.regulations.view import Named, RuleSaid, RulesView
from desk.regulations.words import CHOICES, RULES
from desk.widgets.button import Button, PrimaryButton
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel

YES_NO = ("yes", "no")


class RuleForm(Panel):
    """Asks for the value, for whom and what it holds, and from which day."""

    said = Signal(object)  # RuleSaid
    taken_away = Signal(object)  # RuleSaid, whose value doesn't count

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kind: RuleKind | None = None
        self.value, self.choice, self.from_on = QLineEdit(), QComboBox(), QLineEdit()
        self._cells = {name: QComboBox() for name in ("branch", "category", "item_type")}
        self._cells["item_type"].setEditable(True)  # any word that a barcode label may bear
        self.rows = {
            "value": FieldRow("", self.value),
            "choice": FieldRow("", self.choice),
            **{name: FieldRow("", box) for name, box in self._cells.items()},
            "from_on": FieldRow("", self.from_on),
        }
        self._set, self._away = PrimaryButton("", symbol="check"), Button("", symbol="close")
        for row in self.rows.values():
            self.body.addWidget(row)
        buttons = Flow()
        buttons.addWidget(self._set)
        buttons.addWidget(self._away)
        self.body.addLayout(buttons)
        self._set.clicked.connect(lambda: self.said.emit(self._said()))
        self._away.clicked.connect(lambda: self.taken_away.emit(self._said()))

    def show_view(self, view: RulesView) -> None:
        """Ask about the rule that staff look at."""
        kind = RULE_KINDS.get(view.looked_at)
        self.setVisible(kind is not None and view.may_change)
        self._offer("branch", view.branches)
        self._offer("category", view.categories)
        self._offer("item_type", view.item_types)
        if kind is None or kind is self._kind:
            return
        self._kind = kind
        self.set_title(RULES[kind.code]())
        listed = kind.form in ("choice", "yes_no")
        self.rows["choice"].setVisible(listed)
        self.rows["value"].setVisible(not listed)
        self.rows["value"].show_hint(self._hint(kind))
        value = next((r.value for r in view.general if r.rule == kind.code), kind.default)
        self.choice.clear()
        for code in kind.choices or YES_NO:
            self.choice.addItem(CHOICES[code](), code)
        if listed:
            code = value if kind.form == "choice" else YES_NO[not value]
            self.choice.setCurrentIndex((kind.choices or YES_NO).index(code))
        else:
            self.value.setText(typed(kind, value))

    def show_error(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a field; tell whether it stands here."""
        if field not in self.rows:
            return False
        self.rows[field].show_error(sentence)
        return True

    def clear_errors(self) -> None:
        """Nothing is wrong any more."""
        for row in self.rows.values():
            row.show_error("")

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        for name, label in (
            ("value", self.tr("&Value")),
            ("choice", self.tr("&Value")),
            ("branch", self.tr("&Branch")),
            ("category", self.tr("Kin&d of member")),
            ("item_type", self.tr("&Type of item")),
            ("from_on", self.tr("&From (empty: today)")),
        ):
            self.rows[name].set_label(label)
        typed_type = self._cells["item_type"].lineEdit()
        if typed_type is not None:
            typed_type.setAccessibleName(self.tr("Type of item, another than those listed"))
        self._set.set_words(self.tr("&Set"))
        self._away.set_words(self.tr("Take this row a&way"))
        self._kind = None

    def _hint(self, kind: RuleKind) -> str:
        if kind.form == "fine_steps":
            return self.tr("Days late = sum in all; such as 14 = 10,00; 28 = 20,00")
        if kind.form == "reminders":
            return self.tr("Days after the due date, mail or letter, cost; -3 mail 0; 14 letter 1")
        if kind.form == "day_of_year":
            return self.tr("Month and day, such as 08-31; empty for a rolling year")
        return self.tr("Empty: no limit, or the usual one") if kind.optional else ""

    def _offer(self, name: str, choices: Named) -> None:
        box = self._cells[name]
        if box.count() == len(choices) + 1:
            return
        box.clear()
        box.addItem(self.tr("every one"), "")
        for code, words in choices:
            box.addItem(words, code)

    def _said(self) -> RuleSaid:
        kind = self._kind
        listed = kind is not None and kind.form in ("choice", "yes_no")
        value = self.choice.currentData() if listed else self.value.text()
        if kind is not None and kind.form == "yes_no":
            value = value == "yes"
        branch, category = (self._cells[n].currentData() for n in ("branch", "category"))
        types = self._cells["item_type"]
        said = types.currentText().strip()
        known = types.findText(said)  # a name on the list, or else a code as it was typed
        item_type = said if known < 0 else types.itemData(known)
        return RuleSaid(
            rule=kind.code if kind else "",
            value=value,
            branch_id=UUID(branch) if branch else None,
            category=category or None,
            item_type=item_type or None,
            from_on=self.from_on.text().strip(),
        )
