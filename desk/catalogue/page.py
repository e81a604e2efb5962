"""The catalogue: titles as staff type, the copies of one, and an import with its report."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QWidget

from desk.catalogue.view import CatalogueView
from desk.catalogue.words import copy_row, refused_row, report_sentence, title_row, type_names
from desk.lending.list_panel import ListPanel
from desk.widgets.button import Button
from desk.widgets.columns import Columns
from desk.widgets.field_row import FieldRow
from desk.widgets.page import Page
from desk.widgets.panel import Panel
from desk.widgets.styled import text


class CataloguePage(Page):
    """Shows a `CatalogueView`; tells what is looked for and looked at."""

    typed = Signal(str)
    looked_at = Signal(str)
    hold_asked = Signal(object)  # UUID of the title, for the member at the counter
    import_asked = Signal()
    stop_asked = Signal()
    report_closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view = CatalogueView()
        self._import = Button("", symbol="plus")
        self.hold = Button("", symbol="bookmark")
        self.head.addWidget(self.hold)
        self.head.addWidget(self._import)
        self.search = QLineEdit(clearButtonEnabled=True)
        self._search_row = FieldRow("", self.search)
        self._titles, self._copies = ListPanel("search"), ListPanel("book")
        self._running, self._words = Panel(), text(wrap=True)
        self._bar = QProgressBar(textVisible=False, maximum=0)
        self._stop, self._close = Button("", symbol="stop"), Button("", symbol="check")
        self._refused = ListPanel("warning")
        self._arrange()
        self.search.textEdited.connect(self.typed)
        self._titles.list.chosen.connect(self.looked_at)
        self.hold.clicked.connect(lambda: self.hold_asked.emit(self._view.looked_at))
        self._import.clicked.connect(self.import_asked)
        self._stop.clicked.connect(self.stop_asked)
        self._close.clicked.connect(self.report_closed)
        self.retranslate()

    @property
    def view(self) -> CatalogueView:
        """What is shown."""
        return self._view

    def show_view(self, view: CatalogueView) -> None:
        """Show what was found, and how an import goes."""
        self._view = view
        self._titles.set_rows([title_row(line) for line in view.titles])
        if view.looked_at is not None:
            self._titles.list.choose(str(view.looked_at))
        types = type_names(view.types)
        self._copies.set_rows([copy_row(copy, types) for copy in view.copies])
        self.hold.setEnabled(view.looked_at is not None)
        self._import.setVisible(view.may_import)
        self._import.setEnabled(not view.importing)
        report = view.report
        self._running.setVisible(report is not None)
        self._bar.setVisible(view.importing)
        self._stop.setVisible(view.importing)
        self._close.setVisible(not view.importing)
        self._words.setText(report_sentence(report) if report else "")
        refused = report.refused_rows if report and not view.importing else []
        self._refused.set_rows([refused_row(row) for row in refused])
        self._refused.setVisible(bool(refused))
        self._name()

    def retranslate(self) -> None:
        """Put everything in the language of the screen."""
        self.set_title(self.tr("Catalogue"))
        self.hold.set_words(self.tr("Place a &hold for the member"))
        self._import.set_words(self.tr("I&mport a collection…"))
        self._search_row.set_label(self.tr("T&itle, author, ISBN, shelf mark or barcode"))
        self._running.set_title(self.tr("Import"))
        self._bar.setAccessibleName(self.tr("Taking in the file"))
        self._stop.set_words(self.tr("&Stop; what came in stays"))
        self._close.set_words(self.tr("&Close the report"))
        self._refused.name(self.tr("Refused rows"), "")
        self.show_view(self._view)

    def _name(self) -> None:
        view = self._view
        nothing = self.tr("No title begins so") if view.typed else self.tr("Type what you look for")
        advice = self.tr("The beginnings of words are enough, in any order.")
        self._titles.name(self.tr("%n title(s)", "", len(view.titles)), nothing, advice)
        self._copies.name(
            self.tr("%n cop(ies)", "", len(view.copies)), self.tr("No title chosen"), ""
        )

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._words, 1)
        buttons.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._running.body.addLayout(buttons)
        self._running.body.addWidget(self._bar)
        self._running.body.addWidget(self._refused)
        sides = Columns()
        sides.add(self._titles, 3)
        sides.add(self._copies, 2)
        self.body.addWidget(self._search_row)
        self.body.addWidget(self._running)
        self.body.addWidget(sides, 1)
