"""The page of statistics over a real library: lists, chart, file, and who gets there."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from db.domain.consent import Consents
from db.domain.disclosure import published
from db.domain.item import ItemDraft
from db.domain.statistics import What
from db.domain.sync_report import Lag
from db.library import Library
from db.registers.statistics import Of, View
from desk import theme
from desk.statistics.chart import Bar, BarChart, placed
from desk.statistics.page import StatisticsPage
from desk.statistics.presenter import StatisticsPresenter
from desk.statistics.view import Chosen, Exchange, StatisticsView
from desk.statistics.words import wait_words
from desk.widgets.pick import Pick
from desk.widgets.tone import Tone
from tests.db.libraries import FixedClock, draft, found
from tests.desk.runners import ImmediateRunner
from tests.desk.statistics.shown import LOANS, MEMBERS_TODAY, WAITS


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    clock = FixedClock()
    one = found(tmp_path / "home", clock)
    member = one.members.register(draft(library_card="L1"), Consents()).member
    for n in range(6):
        one.catalogue.add(ItemDraft(f"B{n}", "Specimen"))
        one.loans.checkout(f"B{n}", member.id)
    clock.advance(timedelta(days=1))
    one.upkeep()
    yield one
    one.close()


@pytest.fixture
def said() -> list[tuple[str, Tone]]:
    return []


@pytest.fixture
def page(qtbot, library: Library, said, tmp_path: Path) -> StatisticsPage:
    page = StatisticsPage()
    qtbot.addWidget(page)
    presenter = StatisticsPresenter(
        page, library, ImmediateRunner(), say=lambda *s: said.append(s), folder=tmp_path / "out"
    )
    page.presenter = presenter  # type: ignore[attr-defined]  # kept alive with the page
    presenter.begin()
    return page


def numbers(page: StatisticsPage) -> dict[str, str]:
    return {row.title: row.aside for row in page.list.list._rows}


def pick(box: Pick, value: object) -> None:
    box.setCurrentIndex(box.values.index(value))
    box.activated.emit(box.currentIndex())


def test_page_opens_with_the_loans_of_the_newest_month(page):
    assert page.view.chosen == Chosen(What.LOAN, View.DAY, date(2026, 11, 1))
    assert [n for n in numbers(page).values() if n != "0"] == ["6"]


def test_chart_says_in_words_what_the_list_says(page):
    assert page.chart.accessibleDescription().endswith("22/11/2026, 6")
    assert [bar.number for bar in page.chart.bars if bar.number] == [6]


def test_another_act_that_is_not_told_apart_that_way_is_shown_by_days(page):
    pick(page.by, View.AGE)
    pick(page.what, What.RETURN)
    assert page.view.chosen.view is View.DAY


def test_small_numbers_stand_as_hidden_and_the_page_says_why(page):
    pick(page.what, What.REGISTRATION)
    assert "hidden" in numbers(page).values()
    assert "below five" in page._note.text()


def test_members_of_today_need_no_month(page):
    pick(page.what, Of.GENDER)
    assert page.view.chosen.view is Of.GENDER
    assert page.month.isVisibleTo(page) is False


def test_table_is_written_with_its_hidden_numbers_hidden(page, said, tmp_path):
    pick(page.what, What.REGISTRATION)
    page.save.click()
    (file,) = (tmp_path / "out").iterdir()
    rows = list(csv.reader(io.StringIO(file.read_text("utf-8-sig")), delimiter=";"))
    assert [row for row in rows if row[1] not in ("0", "number")] == [
        [rows[22][0], "*"],
        ["together", "*"],
    ]
    assert said[-1][1] is Tone.OK


def test_exchange_is_shown_and_written_in_minutes(page, tmp_path):
    page.show_view(WAITS)
    # Without a language the numbers of words stand as "(s)"; another test may have left English.
    waits = [said.replace("(s)", "s") for said in numbers(page).values()]
    assert waits[1:4] == ["3 minutes", "2 minutes", "41 minutes"]
    assert waits[7:9] == ["27 hours", "2 days"]
    assert waits[-1] == "10 hours, some of it waits still"
    assert [bar.number for bar in page.chart.bars][-3:] == [3, 2, 610]
    assert page.chart.accessibleDescription().startswith("Mon 02/11/2026, 2 minute")
    assert (page.by.isVisibleTo(page), page.month.isVisibleTo(page)) == (False, False)
    page.save.click()
    (file,) = (tmp_path / "out").iterdir()
    rows = list(csv.reader(io.StringIO(file.read_text("utf-8-sig")), delimiter=";"))
    assert [row[1] for row in rows[:2] + rows[-1:]] == ["minutes", "2", "610"]


def test_wait_that_is_no_minute_is_said_so():
    assert wait_words(Lag(date(2026, 11, 2), timedelta(seconds=20))) == "less than a minute"


def offered(page):
    return page.what.values


def test_library_without_a_centre_is_not_offered_how_long_it_waits_for_one(page):
    assert Exchange.LAG not in offered(page)
    page.chosen.emit(Chosen(view=Exchange.LAG))  # as it was chosen at a desk that left its centre
    assert page.view.chosen.view is View.DAY


def test_desk_that_sent_nothing_yet_is_told_so(page):
    page.show_view(replace(WAITS, lags=()))
    assert Exchange.LAG in offered(page)
    assert "Nothing was done here yet" in " ".join(x.text() for x in page.list.findChildren(QLabel))
    assert page.save.isEnabled() is False


def test_name_of_a_branch_is_no_formula_in_a_spreadsheet(page, tmp_path):
    cells = published([("=1+1", 12)])
    page.show_view(StatisticsView(Chosen(view=View.BRANCH, month=date(2026, 11, 1)), cells))
    page.save.click()
    (file,) = (tmp_path / "out").iterdir()
    assert "'=1+1" in file.read_text("utf-8-sig")


def test_hidden_bar_tells_nothing_by_its_height_or_colour(qtbot):
    one, other = (picture(qtbot, published([("a", n), ("b", 20 - n), ("c", 50)])) for n in (2, 4))
    assert one == other


def test_hidden_bars_are_told_from_the_others_without_their_colour(qtbot):
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.show_bars([Bar("a", None), Bar("b", 40)], "", "")
    chart.resize(400, 240)
    grey = chart.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    shades = {grey.pixel(100 + x, 203) for x in range(-30, 30)}
    assert len(shades) > 1, "hatched"
    assert len({grey.pixel(290 + x, 203) for x in range(-30, 30)}) == 1


@pytest.mark.parametrize("view", [LOANS, MEMBERS_TODAY], ids=["days", "ages"])
def test_everything_in_the_chart_stands_in_the_list(qtbot, view):
    page = StatisticsPage()
    qtbot.addWidget(page)
    page.show_view(view)
    assert len(page.chart.bars) == page.list.list.count() == len(view.table.cells)


def test_names_at_the_edge_of_a_chart_stand_there_whole(qtbot):
    chart = BarChart()
    qtbot.addWidget(chart)
    metrics = chart.fontMetrics()
    names, apart = ["6", "7", "65+", "0123456"], metrics.horizontalAdvance("0123456") * 0.9
    found = placed(names, apart / 2, apart, apart * 4, metrics)
    assert [said for _, said in found] == names
    ends = [left + metrics.horizontalAdvance(said) for left, said in found]
    assert ends[-1] <= apart * 4
    assert all(end < left for end, (left, _) in zip(ends, found[1:], strict=False))


def test_long_names_are_cut_before_they_touch(qtbot):
    chart = BarChart()
    qtbot.addWidget(chart)
    metrics = chart.fontMetrics()
    found = placed(["long as can be"] * 4, 30, 60, 240, metrics)
    ends = [left + metrics.horizontalAdvance(said) for left, said in found]
    assert all(end <= left for end, (left, _) in zip(ends, found[1:], strict=False))


def picture(qtbot, table) -> QImage:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.show_bars([Bar(c.value, c.count) for c in table.cells], "", "")
    chart.resize(400, 240)
    assert theme.in_force()
    return chart.grab().toImage()
