"""P18: a file with letters, or with sums for the accounts, is only made for who is listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from db.domain.newsletter import JoinedBy
from db.domain.processor import Task
from db.errors import MissingValue, UnlistedParty
from db.library import Library
from desk.accounts.cash_page import CashPage
from desk.accounts.cash_presenter import CashPresenter
from desk.accounts.cash_view import Period
from desk.messages import sentence
from desk.news import News
from desk.widgets.tone import Tone
from tests.db.libraries import list_party
from tests.desk.newsletter.test_newsletter_page import Opened as NewsletterOpened
from tests.desk.post.conftest import late
from tests.desk.post.test_notices_page import Opened
from tests.desk.runners import ImmediateRunner
from tests.privacy.test_processors import PARTY

__all__ = ["late"]
Said = list[tuple[str, Tone]]
Leaves = Callable[[Library, Path], Said]
FILES = [Task.ACCOUNTS, Task.POST]


@pytest.fixture
def leaves(qtbot, clock, request) -> Leaves:
    """Have the desk make the file of a task in a folder; tell what it says."""

    def accounts(library: Library, folder: Path) -> Said:
        said: Said = []
        page = CashPage()
        qtbot.addWidget(page)
        cash = CashPresenter(
            page,
            library,
            ImmediateRunner(),
            News(),
            clock=clock,
            say=lambda words, tone: said.append((words, tone)),
            folder=folder,
        )
        cash.journal(Period("01/01/2026", "31/12/2026"))
        return said

    def post(library: Library, folder: Path) -> Said:
        opened = Opened(library, clock)
        qtbot.addWidget(opened.page)
        opened.presenter.save_letters(folder / "letters.pdf")
        return opened.said

    def newsletter(library: Library, folder: Path) -> Said:
        opened = NewsletterOpened(library)
        qtbot.addWidget(opened.page)
        listed = [one for one in library.books.processors() if one.task is Task.NEWSLETTER]
        if not library.newsletter.list():
            library.newsletter.sign_up("lezer.specimen@example.be", JoinedBy.DESK, "fr")
        opened.presenter.hand_over((listed or [PARTY])[0], folder / "list.csv")
        return opened.said

    made = {Task.ACCOUNTS: accounts, Task.POST: post, Task.NEWSLETTER: newsletter}
    return made[request.param]


both = pytest.mark.parametrize(("leaves", "task"), [(f, f) for f in FILES], indirect=["leaves"])


@both
def test_p18_file_for_nobody_in_the_register_is_refused_and_says_where_to_list(
    late, leaves, task, tmp_path
):
    folder = tmp_path / "out"
    list_party(late, Task.OTHER)
    list_party(late, next(one for one in FILES if one is not task))
    said = leaves(late, folder)
    words, tone = said[-1]
    assert words == sentence(UnlistedParty(task))
    assert "Privacy, Processors" in words
    assert tone is not Tone.OK
    assert not folder.exists()
    assert len(late.notices.wanted()) == 3


@both
@pytest.mark.parametrize("own", [False, True], ids=["processor", "own service"])
def test_p18_file_is_made_for_who_is_listed_and_names_them(late, leaves, task, own, tmp_path):
    list_party(late, Task.OWN if own else task, "Specimen Dienst")
    said = leaves(late, tmp_path)
    assert "Specimen Dienst" in said[-1][0]
    assert any(tmp_path.glob("*.csv" if task is Task.ACCOUNTS else "*.pdf"))


@pytest.mark.parametrize("task", FILES)
def test_p18_party_that_the_library_left_gets_no_file_any_more(library, task):
    party = replace(PARTY, task=task, host="")
    library.books.save_processor(party)
    assert library.books.receivers(task) == (party.name,)
    library.books.save_processor(replace(party, active=False))
    with pytest.raises(UnlistedParty) as refused:
        library.books.receivers(task)
    assert refused.value.party == task


def test_p18_own_service_is_kept_with_the_ground_on_which_it_gets_data(library):
    own = replace(PARTY, task=Task.OWN, host="", agreement=" ")
    with pytest.raises(MissingValue) as refused:
        library.books.save_processor(own)
    assert refused.value.field == "processor_ground"
    library.books.save_processor(replace(own, agreement="decree, article 7"))
    assert library.books.receivers(Task.POST) == (own.name,)
