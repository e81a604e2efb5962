"""What staff answer at the counter: renew what is scanned again, count a use, undo a row."""

from __future__ import annotations

from sqlalchemy import select

from db.domain.member import Member
from db.store.tables import in_house_use, undone
from desk.counter.view import Choice
from tests.desk.counter.conftest import AN_CARD
from tests.desk.counter.counters import BOON, CLAUS, Counter


def test_an_item_that_the_member_has_already_is_renewed_by_scanning_it_again(
    counter: Counter, an: Member
) -> None:
    counter.scan(AN_CARD, CLAUS, CLAUS)
    (question,) = counter.view.questions
    assert question.choices[0] is Choice.RENEW
    counter.page.decided.emit(CLAUS, question.choices[0], "")
    (line,) = counter.library.loans.of_member(an.id)
    assert line.renewals == 1
    assert counter.view.questions == ()


def test_what_may_not_leave_the_house_is_counted_as_used_here_and_the_count_undone(
    counter: Counter, an: Member
) -> None:
    counter.library.rules.set("loanable", "on_site")
    counter.scan(AN_CARD, CLAUS)
    (question,) = counter.view.questions
    assert Choice.USE_HERE in question.choices
    counter.page.decided.emit(CLAUS, Choice.USE_HERE, "")
    assert counter.library.loans.of_member(an.id) == ()
    with counter.library._store.reading() as connection:
        (use,) = connection.execute(select(in_house_use.c.id)).scalars()
    counter.presenter.end_session()
    counter.page.undo_asked.emit()
    with counter.library._store.reading() as connection:
        assert connection.execute(select(undone.c.act_id)).scalars().all() == [use]


def test_the_row_staff_look_at_is_undone_before_the_last(counter: Counter, an: Member) -> None:
    counter.scan(AN_CARD, CLAUS, BOON)
    older = counter.view.session[1]
    counter.page._session._now.list.choose(older.key)
    counter.page.undo_asked.emit()
    assert [line.item.barcode for line in counter.library.loans.of_member(an.id)] == [BOON]
