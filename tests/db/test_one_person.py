"""P12: who is one person, and what was decided, never hangs on the order in which things came."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from db.domain.decision import Decision, Outcome, standing, voided
from db.domain.loan import Loan, LoanReturn, project_loans
from db.domain.loan_conflicts import loan_clashes
from db.domain.member import Name
from db.domain.one_person import PersonalFile, joined_files
from tests.db.libraries import NOON

IDS = [UUID(int=n) for n in range(1, 6)]
PAIRS = [(a, b) for a in IDS for b in IDS if a < b]


def decision(number: int, pair: tuple[UUID, UUID], outcome: Outcome) -> Decision:
    about = UUID(int=pair[0].int * 100 + pair[1].int)
    return Decision(UUID(int=1000 + number), about, outcome, about, NOON, (number // 2, number),
                    *pair, voids=pair[0] if outcome is Outcome.FIRST else None)  # fmt: skip


files = st.lists(
    st.builds(
        PersonalFile,
        id=st.sampled_from(IDS),
        registered=st.sampled_from("ab"),
        number=st.sampled_from([None, "x", "x", "y"]),
        birth_date=st.just("1985-07-30"),
        name=st.just(Name("Specimen", "Jan")),
    ),
    unique_by=lambda f: f.id,
    max_size=5,
)
outcomes = st.sampled_from([Outcome.SPLIT, Outcome.JOIN, Outcome.UNDO, Outcome.FIRST])
decisions = st.lists(st.tuples(st.sampled_from(PAIRS), outcomes), max_size=8).map(
    lambda made: [decision(n, pair, outcome) for n, (pair, outcome) in enumerate(made)]
)


@given(files, decisions, st.randoms(), st.data())
def test_order_and_repetition_make_no_difference(some, decided, chance, data):
    again = (
        [*decided, *data.draw(st.lists(st.sampled_from(decided), max_size=3))] if decided else []
    )
    mixed = list(some)
    chance.shuffle(again)
    chance.shuffle(mixed)
    assert joined_files(mixed, again) == joined_files(some, decided)
    assert standing(again) == standing(decided)
    assert voided(again) == voided(decided)


@given(files, decisions)
def test_two_files_that_staff_split_are_never_one_person(some, decided):
    first = joined_files(some, decided)
    for one in standing(decided).values():
        if one.outcome is Outcome.SPLIT:
            a, b = one.member_id, one.other_id
            assert first.get(a, a) != first.get(b, b)


@given(files, decisions, st.sampled_from(PAIRS))
def test_split_that_is_undone_leaves_everything_as_it_was(some, decided, pair):
    others = [d for d in decided if (d.member_id, d.other_id) != pair]
    split, undone = decision(900, pair, Outcome.SPLIT), decision(902, pair, Outcome.UNDO)
    assert joined_files(some, [undone, *others, split]) == joined_files(some, others)


@given(files)
def test_every_file_leads_to_the_first_of_its_person(some):
    first = joined_files(some, [])
    assert not set(first.values()) & first.keys()
    rank = {f.id: (f.registered, str(f.id)) for f in some}
    assert all(rank[canonical] < rank[alias] for alias, canonical in first.items())


acts = st.lists(st.tuples(st.booleans(), st.integers(0, 2), st.integers(0, 3)), max_size=8)


@given(acts, st.randoms(), st.lists(st.integers(0, 7), max_size=3))
def test_loans_and_what_is_told_of_them_follow_from_the_versions_alone(made, chance, void):
    loans, returns = [], []
    for n, (lent, who, meant) in enumerate(made):
        version = (n, 1)
        if lent:
            member = UUID(int=50 + who)
            loans.append(Loan(UUID(int=n + 1), IDS[0], member, NOON, NOON.date(), IDS[0], IDS[0],
                              version))  # fmt: skip
        else:
            returns.append(LoanReturn(UUID(int=n + 1), IDS[0], UUID(int=meant + 1), NOON, version))
    gone = {UUID(int=n + 1) for n in void}
    states = project_loans(loans, returns, (), gone)
    left = [r for r in returns if r.id not in gone]
    told = loan_clashes(states, left)
    chance.shuffle(loans)
    chance.shuffle(returns)
    chance.shuffle(left)
    again = project_loans(loans, returns, (), gone)
    assert again == states
    assert loan_clashes(again, left) == told
    assert all(state.due_on == state.loan.due_on for state in states)
    assert not gone & {state.loan.id for state in states}
