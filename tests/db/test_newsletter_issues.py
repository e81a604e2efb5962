"""Issues of the newsletter: to each address once, also when desks were apart or broke down."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from db.domain.newsletter import JoinedBy
from db.domain.newsletter_issue import IssueText, State, Tally
from db.domain.newsletter_kinds import NEWSLETTER_ADDRESS, NEWSLETTER_ISSUE
from db.domain.notice import Outcome
from db.errors import InvalidValue, MissingValue, NotPermitted
from db.store.arrival import fits
from tests.db.libraries import colleague
from tests.db.two_desks import bring, records

TEXTS = {"nl": IssueText("Specimen in mei", "Er komt een feest."), "fr": IssueText("Mai", "Fête")}


def address(n):
    return f"lezer{n}.specimen@example.be"


def signed_up(library, *numbers):
    for n in numbers:
        library.newsletter.sign_up(address(n), JoinedBy.DESK, "nl")


def written(library, texts=TEXTS):
    issue = replace(library.newsletter_issues.new(), texts=texts)
    library.newsletter_issues.save(issue)
    return issue.id


def started(library):
    issue_id = written(library)
    library.newsletter_issues.start(issue_id)
    return issue_id


def go(library, most=10, outcome=Outcome.SENT):
    """Send the next copies; give to whom they went."""
    issues = library.newsletter_issues
    may_go, _changed = issues.begin(issues.wanted(most))
    for one in may_go:
        issues.settle(one, outcome)
    issues.finish()
    return [one.to.email for one in may_go]


def state(library):
    return library.newsletter_issues.list()[0].issue.state


def test_issue_goes_to_everybody_once_and_is_over_then(library):
    signed_up(library, 1, 2, 3)
    started(library)
    assert go(library, 2) == [address(1), address(2)]
    (going,) = library.newsletter_issues.list()
    assert (going.tally, going.waiting, going.issue.state) == (Tally(sent=2), 1, State.SENDING)
    assert go(library, 2) == [address(3)]
    assert go(library) == []
    (over,) = library.newsletter_issues.list()
    assert (over.tally, over.issue.state) == (Tally(sent=3), State.SENT)


def test_who_leaves_while_it_goes_gets_none_and_is_not_written_back(library):
    signed_up(library, 1, 2)
    started(library)
    issues = library.newsletter_issues
    found = issues.wanted(10)
    library.newsletter.sign_off(address(1))
    may_go, _changed = issues.begin(found)
    assert [one.to.email for one in may_go] == [address(2)]
    library.newsletter.sign_off(address(2))  # it was on its way
    issues.settle(may_go[0], Outcome.SENT)
    assert records(library)["newsletter_address"] == []


def test_paused_issue_sends_nothing_also_not_what_was_chosen_before(library):
    signed_up(library, 1, 2)
    issue_id = started(library)
    issues = library.newsletter_issues
    found = issues.wanted(1)
    issues.pause(issue_id)
    assert (issues.begin(found)[0], issues.wanted(1), issues.is_sending()) == ((), (), False)
    issues.start(issue_id)
    assert go(library) == [address(1), address(2)]


def test_copies_that_broke_off_never_go_again(library):
    signed_up(library, 1, 2)
    started(library)
    issues = library.newsletter_issues
    issues.begin(issues.wanted(1))  # and then the program died
    issues.close_broken_off()
    assert go(library) == [address(2)]
    assert issues.list()[0].tally == Tally(sent=1, unknown=1)


def test_copy_that_surely_did_not_go_is_tried_again(library):
    signed_up(library, 1)
    started(library)
    go(library, outcome=Outcome.DEFERRED)
    assert state(library) is State.SENDING
    assert go(library) == [address(1)]


def test_address_that_two_desks_took_apart_gets_one_copy(desks):
    here, there = desks
    signed_up(here, 1)
    signed_up(there, 1)
    started(there)
    assert go(there) == [address(1)]
    bring(here, there)
    bring(there, here)
    assert (go(here), go(there)) == ([], [])


def test_issue_carried_on_by_another_desk_goes_to_the_others_only(desks):
    here, there = desks
    signed_up(here, 1, 2)
    started(here)
    go(here, 1)
    bring(here, there)
    assert go(there) == [address(2)]
    bring(there, here)
    assert state(here) is state(there) is State.SENT


def test_issues_that_two_desks_began_apart_go_one_after_the_other(desks):
    here, there = desks
    signed_up(here, 1, 2)
    bring(here, there)
    started(here)
    second = started(there)
    go(there, 1)
    bring(here, there)
    bring(there, here)
    first_round = go(here)  # what was begun is ended first, though the other was written before
    assert first_round == [address(2)]
    ended = [g.issue.id for g in here.newsletter_issues.list() if g.issue.state is State.SENT]
    assert ended == [second]
    assert go(here) == [address(1), address(2)]


def test_address_that_fails_is_pointed_out_with_how_often(library):
    signed_up(library, 1, 2)
    issues = library.newsletter_issues
    for _time in range(2):
        started(library)
        ((first, second), _changed) = issues.begin(issues.wanted(2))
        issues.settle(first, Outcome.REFUSED)
        issues.settle(second, Outcome.SENT)
        issues.finish()
    count, _changed = issues.came_back({second.id})
    assert (count, issues.came_back({second.id})[0]) == (1, 0)
    failing = [(one.email, one.post.failures) for one in issues.failing()]
    assert failing == [(address(1), 2), (address(2), 1)]
    started(library)
    go(library)
    assert issues.failing() == ()


def test_nothing_is_written_where_there_is_nothing_to_note(library):
    signed_up(library, 1)
    started(library)
    issues, told = library.newsletter_issues, []
    library._store.after_commit.append(told.append)
    nothing = issues.close_broken_off(), issues.finish(), issues.came_back({uuid4()})[1]
    assert (told, any(nothing_changed.ids for nothing_changed in nothing)) == ([], False)


def test_draft_that_is_saved_again_keeps_its_place_and_its_day(library, clock):
    first = library.newsletter_issues.new()
    library.newsletter_issues.save(replace(first, texts=TEXTS))
    second = written(library)
    at = library.newsletter_issues.list()[1].issue.at
    clock.advance(timedelta(days=1))
    better = {"nl": IssueText("Specimen in juni", "Er komt nog een feest.")}
    library.newsletter_issues.save(replace(first, texts=better))
    latest, kept = (going.issue for going in library.newsletter_issues.list())
    assert (latest.id, kept.id) == (second, first.id)
    assert (kept.texts, kept.at) == (better, at)


def test_language_is_that_of_the_reader_where_the_issue_has_it(library):
    library.newsletter.sign_up(address(1), JoinedBy.DESK, "fr")
    library.newsletter.sign_up(address(2), JoinedBy.DESK, "de")
    started(library)
    copies = library.newsletter_issues.wanted(2)
    assert [one.issue.language_for(one.to.language) for one in copies] == ["fr", "nl"]


def test_what_went_to_some_is_not_changed_or_thrown_away_or_sent_again(library):
    signed_up(library, 1)
    issues = library.newsletter_issues
    issue_id = started(library)
    issue = replace(issues.new(), id=issue_id, texts=TEXTS)
    other = written(library)
    for act, why in (
        (lambda: issues.save(issue), "went"),
        (lambda: issues.withdraw(issue_id), "went"),
        (lambda: issues.start(issue_id), "went"),
        (lambda: issues.start(other), "another_goes"),
    ):
        with pytest.raises(InvalidValue, match=why):
            act()
    issues.withdraw(other)
    assert [g.issue.id for g in issues.list()] == [issue_id]


def test_issue_for_nobody_is_not_started(library):
    with pytest.raises(InvalidValue, match="nobody"):
        started(library)


@pytest.mark.parametrize(
    ("texts", "lacks"),
    [
        ({}, "subject"),
        ({"nl": IssueText(" ", "tekst")}, "subject"),
        ({"nl": IssueText("Specimen", " ")}, "issue_text"),
        ({"nl": IssueText("x" * 201, "tekst")}, "subject"),
        ({"nl": IssueText("Specimen", "x" * 50_001)}, "issue_text"),
    ],
)
def test_issue_that_says_nothing_or_too_much_is_not_kept(library, texts, lacks):
    with pytest.raises((MissingValue, InvalidValue), match=lacks):
        written(library, texts)
    assert library.newsletter_issues.list() == ()


def test_desk_staff_carry_an_issue_on_and_do_not_write_or_start_one(library):
    signed_up(library, 1)
    issue_id = written(library)
    desk = colleague(library)
    issues = desk.newsletter_issues
    for act in (
        lambda: issues.save(issues.new()),
        lambda: issues.start(issue_id),
        lambda: issues.pause(issue_id),
        lambda: issues.withdraw(issue_id),
        issues.list,
        issues.failing,
    ):
        with pytest.raises(NotPermitted):
            act()
    library.newsletter_issues.start(issue_id)
    assert go(desk) == [address(1)]
    desk.close()


def test_groups_that_nobody_could_read_back_are_not_let_in():
    standing = dict.fromkeys(NEWSLETTER_ISSUE.groups[1].fields)
    assert fits(NEWSLETTER_ISSUE, {"standing": {**standing, "state": "sent"}})
    assert not fits(NEWSLETTER_ISSUE, {"standing": {**standing, "state": "lost"}})
    text = {"subject": "Specimen", "text": "tekst"}
    assert fits(NEWSLETTER_ISSUE, {"written": {"texts": {"nl": text}}})
    assert not fits(NEWSLETTER_ISSUE, {"written": {"texts": {"nl": {"subject": 1}}}})
    assert not fits(NEWSLETTER_ISSUE, {"written": {"texts": {"la": text}}})
    post = dict.fromkeys(NEWSLETTER_ADDRESS.groups[2].fields)
    assert fits(NEWSLETTER_ADDRESS, {"post": {**post, "outcome": "sent"}})
    assert not fits(NEWSLETTER_ADDRESS, {"post": {**post, "outcome": "eaten"}})
