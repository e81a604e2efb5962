"""The form of one category of members, with ages, or of one type of items, without."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.domain.item_type import ItemType
from db.domain.membership import NO_BOUND, Category
from desk import theme
from desk.widgets.button import PrimaryButton
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel
from desk.widgets.tick import Tick

PAIR = 360  # pixels below which two fields stand one below the other
LANGUAGES = ("nl", "fr", "de", "en")
FIELDS = {"nl": "dutch_name"} | {language: language for language in LANGUAGES[1:]}
Kind = Category | ItemType


@dataclass(frozen=True, slots=True)
class KindSaid:
    """A category or a type as staff typed it; a type has no ages and no proof."""

    code: str = ""
    names: dict[str, str] = field(default_factory=lambda: dict.fromkeys(LANGUAGES, ""))
    from_age: str = ""  # empty: from birth
    to_age: str = ""  # empty: no last age
    needs_proof: bool = False
    active: bool = True
    new: bool = True


class KindForm(Panel):
    """Asks for a code, names and ages; Enter in a field keeps them."""

    said = Signal(object)  # KindSaid

    def __init__(self, *, ages: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._ages = ages
        self._filled = KindSaid()
        self.code, self.from_age, self.to_age = QLineEdit(), QLineEdit(), QLineEdit()
        self.names = {language: QLineEdit() for language in LANGUAGES}
        self.proof, self.active = Tick(), Tick()
        self.rows = {
            "kind_code": FieldRow("", self.code, required=True),
            **{
                FIELDS[language]: FieldRow("", name, required=language == "nl")
                for language, name in self.names.items()
            },
            "from_age": FieldRow("", self.from_age),
            "to_age": FieldRow("", self.to_age),
        }
        self.keep = PrimaryButton("", symbol="check")
        self._arrange()
        self.keep.clicked.connect(lambda: self.said.emit(self.typed))
        for typed in (self.code, *self.names.values(), self.from_age, self.to_age):
            typed.returnPressed.connect(self.keep.click)
        self.fill(None)

    @property
    def typed(self) -> KindSaid:
        """What stands in the form now."""
        return KindSaid(
            code=self.code.text().strip(),
            names={language: name.text().strip() for language, name in self.names.items()},
            from_age=self.from_age.text().strip(),
            to_age=self.to_age.text().strip(),
            needs_proof=self.proof.isChecked(),
            active=self.active.isChecked(),
            new=self._filled.new,
        )

    @property
    def touched(self) -> bool:
        """Tell whether staff typed something that is not kept."""
        return self.typed != self._filled

    def fill(self, kind: Kind | None) -> None:
        """Show a kind, or an empty form for a new one; a code that is kept never changes."""
        shown = _said(kind)
        self._filled = shown
        self.code.setText(shown.code)
        self.code.setReadOnly(not shown.new)
        for language, name in self.names.items():
            name.setText(shown.names[language])
        self.from_age.setText(shown.from_age)
        self.to_age.setText(shown.to_age)
        self.proof.setChecked(shown.needs_proof)
        self.active.setChecked(shown.active)
        self.clear_errors()
        self._say_title()

    def settle(self) -> None:
        """What was typed is kept: it stands here as the other kinds do."""
        self._filled = replace(self.typed, new=False)
        self.clear_errors()

    def begin(self) -> None:
        """Ask for a new kind."""
        self.fill(None)
        self.code.setFocus()

    def show_error(self, field_name: str, sentence: str) -> None:
        """Say what is wrong at its field, and go there."""
        self.clear_errors()
        row = self.rows.get(field_name)
        if row is not None:
            row.show_error(sentence)
            row.field.setFocus()

    def clear_errors(self) -> None:
        """Nothing is wrong any more."""
        for row in self.rows.values():
            row.show_error("")

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        tr = self.tr
        for name, label in (
            ("kind_code", tr("&Code")),
            (FIELDS["nl"], tr("Name in &Dutch")),
            (FIELDS["fr"], tr("Name in &French")),
            (FIELDS["de"], tr("Name in &German")),
            (FIELDS["en"], tr("Name in &English")),
            ("from_age", tr("F&irst age")),
            ("to_age", tr("&Last age")),
        ):
            self.rows[name].set_label(label)
        self.rows["kind_code"].show_hint(tr("A short word that imports and rules know it by"))
        self.rows["dutch_name"].show_hint(tr("Shown where another name is empty"))
        self.rows["from_age"].show_hint(tr("Empty: from birth"))
        self.rows["to_age"].show_hint(tr("Empty: no last age"))
        self.proof.setText(tr("Only with a &proof that staff have seen"))
        self.active.setText(
            tr("In &use: members can be in it") if self._ages else tr("In &use: items can be of it")
        )
        self.keep.set_words(tr("&Keep"))
        self._say_title()

    def _arrange(self) -> None:
        rows = self.rows
        self.body.addWidget(rows["kind_code"])
        for one, other in (("dutch_name", "fr"), ("de", "en"), ("from_age", "to_age")):
            pair = Columns(narrow=PAIR)
            pair.add(_top(rows[one]))
            pair.add(_top(rows[other]))
            pair.setVisible(self._ages or one != "from_age")
            self.body.addWidget(pair)
        self.proof.setVisible(self._ages)
        self.body.addWidget(self.proof)
        self.body.addWidget(self.active)
        end = Flow(space=theme.TIGHT)
        end.addWidget(self.keep)
        self.body.addLayout(end)

    def _say_title(self) -> None:
        new = self.tr("A new category") if self._ages else self.tr("A new type of item")
        chosen = self.tr("The category chosen") if self._ages else self.tr("The type chosen")
        self.set_title(new if self._filled.new else chosen)


def _top(row: FieldRow) -> QWidget:
    """Keep a field at the top, also where the one beside it has more to say."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    column.addStretch(1)
    return side


def _said(kind: Kind | None) -> KindSaid:
    if kind is None:
        return KindSaid()
    names = {language: kind.names.get(language, "") for language in LANGUAGES}
    if isinstance(kind, ItemType):
        return KindSaid(kind.code, names, active=kind.active, new=False)
    return KindSaid(
        code=kind.code,
        names=names,
        from_age=str(kind.from_age) if kind.from_age else "",
        to_age=str(kind.to_age) if kind.to_age < NO_BOUND else "",
        needs_proof=kind.needs_proof,
        active=kind.active,
        new=False,
    )
