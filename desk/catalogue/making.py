"""Makes the catalogue: the page, what it does, and the files it takes in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from db.domain.copy_record import CopyRecord, RefusedRow
from db.exchange.csv_rows import columns_of, default_mapping, read_csv
from db.exchange.marc import Dialect, read_marc
from desk.around import Around
from desk.catalogue.page import CataloguePage
from desk.catalogue.presenter import CataloguePresenter, Reader
from desk.holds.asking import place_at_counter
from desk.window import Made

translate = QCoreApplication.translate


def make(around: Around) -> Made:
    """Make the page of the catalogue."""
    page = CataloguePage()
    presenter = CataloguePresenter(page, around.library, around.tasks, around.news, around.say)
    page.hold_asked.connect(lambda title_id: place_at_counter(around, title_id, page))
    page.import_asked.connect(lambda: _import(page, presenter))
    return Made(page, begin=page.search.setFocus)


def _import(page: CataloguePage, presenter: CataloguePresenter) -> None:
    """Ask for a file; what it is called says what it holds."""
    forms: dict[str, Reader] = {
        page.tr("MARC21 (*.mrc *.xml)"): partial(read_marc, dialect=Dialect.MARC21),
        page.tr("UNIMARC (*.iso *.uni *.xml)"): partial(read_marc, dialect=Dialect.UNIMARC),
        page.tr("Table with our names of columns (*.csv *.txt)"): _read_table,
    }
    name, form = QFileDialog.getOpenFileName(
        page, page.tr("Import a collection"), "", ";;".join(forms)
    )
    if name:
        presenter.take_in(forms[form], Path(name))


def _read_table(file: Path) -> Iterator[CopyRecord | RefusedRow]:
    return read_csv(file, default_mapping(columns_of(file)))
