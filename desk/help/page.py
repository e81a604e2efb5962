"""The page with help: what a screen is for, what to do when, and its keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desk import theme
from desk.help.view import HelpView, Keys
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.flow import Flow
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class HelpPage(Page):
    """Shows a `HelpView`; says which other screen staff want to read about."""

    other_asked = Signal(str)
    searched = Signal(str)
    back_asked = Signal()
    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = HelpView("", "", None)
        self.others = QComboBox()
        self.others.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.wanted = QLineEdit()
        self.back = Button("", symbol="undo", key="Esc")
        self.print = Button("", symbol="printer")
        self.save = Button("")
        self.found: list[Button] = []
        self._none = text(role="muted", wrap=True)
        self._hits = QWidget()
        self._places = Flow(self._hits)
        self._about = Panel()
        self._here, self._everywhere = Panel(), Panel()
        self._guide = QWidget()
        papers = Flow(self._guide)
        for button in (self.print, self.save):
            papers.addWidget(button)
        for part in (self.wanted, self.others, self.back):
            self.head.addWidget(part)
        for hidden in (self._none, self._hits):
            hidden.hide()
            self.body.addWidget(hidden)
        self.body.addWidget(self._columns())
        self.wanted.textEdited.connect(self.searched)
        self.others.activated.connect(lambda at: self.other_asked.emit(self.others.itemData(at)))
        self.back.clicked.connect(self.back_asked)
        self.print.clicked.connect(self.print_asked)
        self.save.clicked.connect(self.save_asked)
        self.retranslate()

    def show_view(self, view: HelpView) -> None:
        """Show the help of a place."""
        self._view = view
        self.wanted.clear()
        self.show_found(())
        self.set_title(self.tr("Help: {screen}").format(screen=view.title))
        self.others.clear()
        for place, name in view.others:
            self.others.addItem(name, place)
        self.others.setCurrentIndex(self.others.findData(view.place))
        self._show_about()
        _show_keys(self._here, view.here)
        _show_keys(self._everywhere, view.everywhere)

    def show_found(self, places: tuple[tuple[str, str], ...]) -> None:
        """Offer the screens whose help has the words that were typed; say so if none has."""
        for old in self.found:
            self._places.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.found = []
        for place, name in places:
            button = Button(name, symbol="help")
            button.clicked.connect(lambda _=False, place=place: self.other_asked.emit(place))
            self._places.addWidget(button)
            self.found.append(button)
        self._hits.setVisible(bool(places))
        self._none.setVisible(not places and bool(self.wanted.text().strip()))

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self.others.setAccessibleName(self.tr("Help about another screen"))
        for say in (self.wanted.setPlaceholderText, self.wanted.setAccessibleName):
            say(self.tr("Search the help"))
        self._none.setText(self.tr("No help has these words. Try another one."))
        self.back.set_words(self.tr("Back"))
        self.print.set_words(self.tr("Print the guide"))
        self.save.set_words(self.tr("Guide as PDF…"))
        self._here.set_title(self.tr("Keys of this screen"))
        self._everywhere.set_title(self.tr("Keys that work everywhere"))

    def _columns(self) -> QWidget:
        left, right = QWidget(), QWidget()
        for side, parts in (
            (left, (self._about, self._guide)),
            (right, (self._here, self._everywhere)),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.GAP)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
        columns = Columns()
        columns.add(left, 3)
        columns.add(right, 2)
        return columns

    def _show_about(self) -> None:
        _empty(self._about)
        told = self._view.screen
        if told is None:
            return
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        for paragraph in (told.purpose, told.hint):
            column.addWidget(text(paragraph, wrap=True))
        for what, then in told.when:
            column.addSpacing(theme.NEAR)
            column.addWidget(text(what, role="lead", wrap=True))
            column.addWidget(text(then, wrap=True))
        self._about.body.addWidget(ground)


def _show_keys(panel: Panel, keys: Keys) -> None:
    _empty(panel)
    panel.setHidden(not keys)
    table = QWidget()
    rows = QGridLayout(table)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setHorizontalSpacing(theme.GAP)
    rows.setVerticalSpacing(theme.TIGHT)
    rows.setColumnStretch(1, 1)
    for number, (key, words) in enumerate(keys):
        rows.addWidget(text(key, role="label"), number, 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(text(words, wrap=True), number, 1)
    panel.body.addWidget(table)


def _empty(panel: Panel) -> None:
    while (item := panel.body.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
