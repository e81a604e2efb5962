"""The category of a member: chosen from a list, or proven for a target group."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from db.domain.membership import Category, Proof
from desk.memberships.view import MembershipView, Proven
from desk.memberships.words import category_name, proof_words
from desk.widgets.button import Button
from desk.widgets.field_row import FieldRow
from desk.widgets.flow import Flow
from desk.widgets.panel import Panel

PROOFS: Final = tuple(Proof)


class CategoryPanel(Panel):
    """Asks for the proof as soon as the chosen category needs one."""

    chosen = Signal(str)  # the code; empty for the one of the member's age
    proven = Signal(object)  # Proven

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: MembershipView | None = None
        self._categories: tuple[Category, ...] = ()
        self._category, self._proof, self._until = QComboBox(), QComboBox(), QLineEdit()
        self._category_row = FieldRow("", self._category)
        self._proof_row = FieldRow("", self._proof)
        self.rows = {"until": FieldRow("", self._until)}
        self._save = Button("", symbol="check")
        for row in (self._category_row, self._proof_row, self.rows["until"]):
            self.body.addWidget(row)
        buttons = Flow()
        buttons.addWidget(self._save)
        self.body.addLayout(buttons)
        self._category.currentIndexChanged.connect(self._turn)
        self._until.returnPressed.connect(self._say)
        self._save.clicked.connect(self._say)

    def show_view(self, view: MembershipView | None) -> None:
        """Show which categories there are, and the one that counts today."""
        other = view is None or self._view is None or view.member_id != self._view.member_id
        self._view = view
        self.rows["until"].show_error("")
        if other:
            self._until.clear()
        self._categories = view.categories if view else ()
        self._category.blockSignals(True)
        self._category.clear()
        self._category.addItem(self.tr("by age"))
        self._category.addItems([category_name(c) for c in self._categories])
        if view is not None and view.category.reason.row != "age":
            codes = [c.code for c in self._categories]
            self._category.setCurrentIndex(codes.index(view.category.category.code) + 1)
        self._category.blockSignals(False)
        self._turn()

    def retranslate(self) -> None:
        """Set the texts in the language of the screen."""
        self.set_title(self.tr("Category"))
        self._category_row.set_label(self.tr("Kind of member"))
        self._proof_row.set_label(self.tr("Proof that you saw"))
        self._proof_row.show_hint(self.tr("No copy and no number of it is kept."))
        self.rows["until"].set_label(self.tr("Holds until"))
        self.rows["until"].show_hint(self.tr("Such as 31/08/2027"))
        chosen = max(0, self._proof.currentIndex())
        self._proof.clear()
        self._proof.addItems([proof_words(proof) for proof in PROOFS])
        self._proof.setCurrentIndex(chosen)
        self.show_view(self._view)

    @property
    def _picked(self) -> Category | None:
        place = self._category.currentIndex() - 1
        return self._categories[place] if 0 <= place < len(self._categories) else None

    def _turn(self) -> None:
        needs = self._picked is not None and self._picked.needs_proof
        self._proof_row.setVisible(needs)
        self.rows["until"].setVisible(needs)
        words = self.tr("I saw the proof") if needs else self.tr("Put in this category")
        self._save.set_words(words)

    def _say(self) -> None:
        picked = self._picked
        self.rows["until"].show_error("")
        if picked is not None and picked.needs_proof:
            proof = PROOFS[max(0, self._proof.currentIndex())]
            self.proven.emit(Proven(picked.code, proof, self._until.text().strip()))
        else:
            self.chosen.emit(picked.code if picked else "")
