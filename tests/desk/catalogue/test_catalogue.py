"""The catalogue over a real library: what letters find, and how an import goes."""

from __future__ import annotations

from functools import partial

import pytest

from db.domain.copy_record import Flaw
from db.domain.item import ItemDraft
from db.domain.item_type import ItemType
from db.exchange.csv_rows import columns_of, default_mapping, read_csv
from db.exchange.marc import Dialect, read_marc
from desk.catalogue.page import CataloguePage
from desk.catalogue.presenter import CataloguePresenter
from desk.news import News
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, found
from tests.desk.runners import ImmediateRunner


class Opened:
    def __init__(self, library) -> None:
        self.library = library
        self.page, self.runner, self.said = CataloguePage(), ImmediateRunner(), []
        self.presenter = CataloguePresenter(
            self.page, library, self.runner, News(), lambda *said: self.said.append(said)
        )

    @property
    def view(self):
        return self.page._view

    def type(self, text):
        self.page.search.setText(text)
        self.page.typed.emit(text)

    @property
    def titles(self):
        return [line.title.description.title for line in self.view.titles]


@pytest.fixture
def opened(qtbot, tmp_path):
    library = found(tmp_path / "home", FixedClock())
    for barcode, title in (("B1", "De eerste specimen"), ("B2", "De tweede specimen")):
        library.catalogue.add(ItemDraft(barcode, title))
    one = Opened(library)
    qtbot.addWidget(one.page)
    yield one
    library.close()


def table(opened, tmp_path, text):
    file = tmp_path / "copies.csv"
    file.write_text(text)
    opened.presenter.take_in(lambda path: read_csv(path, default_mapping(columns_of(path))), file)


def test_each_letter_is_looked_up_and_the_first_title_shows_its_copies(opened):
    opened.type("spec")
    assert len(opened.titles) == 2
    opened.type("spec twee")
    assert opened.titles == ["De tweede specimen"]
    assert [copy.barcode for copy in opened.view.copies] == ["B2"]


def test_choosing_another_title_shows_its_copies(opened):
    opened.type("specimen")
    opened.page._titles.list.choose(str(opened.view.titles[1].title.id))
    (copy,) = opened.view.copies
    assert copy.barcode in {"B1", "B2"}
    assert copy.branch == "Centrum"


def test_the_answer_to_what_was_typed_before_is_dropped(opened):
    opened.runner.held = True
    opened.type("eerste")
    opened.type("tweede")
    opened.runner.release()
    assert opened.titles == ["De tweede specimen"]


def test_an_import_reports_each_refused_row_and_what_came_in_is_found(opened, tmp_path):
    opened.type("nieuw")
    table(opened, tmp_path, "barcode;title\nN1;Nieuw boek\nN2;\nN1;Iets anders\n")
    report = opened.view.report
    assert (report.added, report.refused) == (1, 2)
    assert [row.flaw for row in report.refused_rows] == [Flaw.NO_TITLE, Flaw.DOUBLE]
    assert opened.said[-1][1] is Tone.ATTENTION
    assert opened.titles == ["Nieuw boek"]
    opened.page._close.click()
    assert opened.view.report is None


def test_an_import_can_be_stopped_and_keeps_what_came_in(opened, tmp_path):
    rows = "".join(f"S{n};Boek {n}\n" for n in range(60))
    opened.presenter._went_on.connect(lambda *_: opened.page._stop.click())
    table(opened, tmp_path, f"barcode;title\n{rows}")
    report = opened.view.report
    assert report.cancelled
    assert 0 < report.added < 60
    assert opened.library.catalogue.by_barcode("S0") is not None


def test_a_file_that_is_no_collection_is_told_and_changes_nothing(opened, tmp_path):
    file = tmp_path / "letter.mrc"
    file.write_text("Dear library")
    opened.presenter.take_in(partial(read_marc, dialect=Dialect.MARC21), file)
    assert opened.said[-1][1] is Tone.STOP
    assert opened.view.report is None
    assert not opened.view.importing


def test_a_copy_says_the_name_of_its_type_and_not_its_code(opened, language):
    opened.library.rules.save_item_type(ItemType("book", {"nl": "Boekje", "fr": "Petit livre"}))
    opened.type("eerste")
    language.use("fr")
    opened.page.retranslate()
    (row,) = opened.page._copies.list._rows
    assert row.detail == "Centrum · Petit livre · B1"


def test_who_types_on_is_not_answered_letter_by_letter(opened):
    opened.runner.held = True
    for text in ("d", "de", "de t"):
        opened.type(text)
    assert (opened.view.answered, opened.runner.waiting) == ("", 1)
    opened.runner.release()
    assert (opened.view.answered, opened.titles) == ("de t", ["De tweede specimen"])
