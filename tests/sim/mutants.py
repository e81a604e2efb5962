"""Planted faults: each a small patch of the real sync, of the centre or of the store in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from unittest.mock import patch

from db.domain import account, decision, enrolment, hold, hold_course, loan, one_person, severing
from db.sync import bootstrap, hello, key_upkeep, pull, push
from db.sync import round as rounds
from tests.central import model
from tests.central.model import Centre, ModelCentral
from tests.sim import (
    forgetting,
    history,
    memory_consents,
    memory_records,
    memory_store,
    outreach,
)
from tests.sim.checks import faults
from tests.sim.history import History
from tests.sim.memory_load import MemoryLoad
from tests.sim.memory_store import MemoryAct
from tests.sim.planted import (
    ack_first,
    ahead_anyway,
    answering,
    any_digest,
    any_is_newer,
    arrival_order,
    backwards,
    cursor_first,
    epoch_first,
    forgetful_known,
    holes_taken,
    kept_longer,
    keys_after,
    keys_not_dropped,
    known_origin,
    last_event_counts,
    late_rows,
    life_in_any_epoch,
    life_keeps_ack,
    life_without_resync,
    log_not_scrubbed,
    narrow_known,
    no_dedup,
    no_tombstone,
    nothing,
    page_first,
    pull_over_gaps,
    push_as,
    push_unlooked,
    queue_dropped,
    same_epoch,
    soft_erasure,
    state_not_scrubbed,
    ties_win,
    tombstones_cut,
    versions_left,
    void_unheard,
    whole_batch_refused,
)
from tests.sim.planted_forgetting import (
    knowing_whose,
    leaving,
    naming_its_member,
    queue_only,
    untold,
    whoever_is_named,
    whole_anyway,
    whole_only,
)
from tests.sim.planted_inbox import (
    decided_once,
    last_to_arrive,
    split_unheard,
    together_through_a_third,
    undone_counts,
)
from tests.sim.planted_lending import (
    copy_stays,
    events_as_they_came,
    hanging_nowhere,
    last_renewal,
    lines_as_they_came,
    own_id,
    queue_as_it_came,
    sum_of_the_member,
    waiting_again,
)
from tests.sim.planted_outreach import (
    counted_here,
    dropping,
    naming_whom,
    never_due,
    nobody,
    place_kept,
    places_as_they_came,
    wiped_and_kept,
)
from tests.sim.planted_resync import (
    any_life,
    below_the_floor,
    first_page,
    flag_first,
    keys_of_nobody,
    only_unsent_joined,
    pages_by_kind,
    place_before_rows,
    top_after,
    top_heard,
    top_unasked,
    unsent_not_joined,
)


@dataclass(frozen=True)
class Mutant:
    """A fault: what is replaced (owner, name), each by what the old value is turned into."""

    patches: tuple[tuple[Any, str, Callable[[Any], Any]], ...] = field(repr=False)

    @contextmanager
    def planted(self) -> Iterator[None]:
        """Let the fault be there."""
        with ExitStack() as stack:
            for owner, name, change in self.patches:
                stack.enter_context(patch.object(owner, name, change(getattr(owner, name))))
            yield

    def is_caught(self, seed: int) -> bool:
        """Tell whether a history with the fault ends badly, or not at all."""
        with self.planted():
            try:
                story = History(seed)
                story.run()
                return bool(faults(story))
            except (TypeError, AttributeError, NameError):
                raise  # a fault that no longer fits the program plants nothing
            except Exception:  # the mutant fell over: that is caught, too
                return True


def one(owner: Any, name: str, change: Callable[[Any], Any]) -> Mutant:
    return Mutant(((owner, name, change),))


def rare(owner: Any, name: str, change: Callable[[Any], Any]) -> Mutant:
    """Plant a fault that is seldom met where lending goes on beside: in stories without it."""
    plain = (("OFTEN", lambda _: 0), ("STEPS", lambda _: 90), ("AWAY", lambda a: (*a[:3], *a[4:])))
    calm = quiet(owner, name, change)
    return Mutant((*calm.patches, *((history, part, made) for part, made in plain)))


def quiet(owner: Any, name: str, change: Callable[[Any], Any]) -> Mutant:
    """Plant a fault that is seldom met: in stories without activities, as the even ones are."""
    return Mutant(((owner, name, change), (outreach, "OFTEN", instead(0))))


def instead(value: Any) -> Callable[[Any], Any]:
    return lambda _: value


def _standing(otherwise: Callable[..., Any]) -> Mutant:
    rooms = (decision, one_person)
    return Mutant(tuple((room, "standing", instead(otherwise)) for room in rooms))


_NO_KEYS = (
    *((room, "fetch_keys", instead(nothing)) for room in (pull, key_upkeep)),
    (bootstrap, "keys_of", instead(keys_of_nobody)),
)
_KEYS_LEFT = (history, "erase_known", instead(nothing))  # it would heal the other fault a day later
_NEVER_RESTAMPED = (hello, "_restamp", instead(nothing))

_RETURN_OF_A_MEMBER = Mutant(
    (
        (MemoryAct, "record_fact", naming_its_member),
        (memory_store, "subject_of", whoever_is_named),
    )
)
_FORGETTING = (
    ("a return names its member", _RETURN_OF_A_MEMBER, 8),
    ("the centre knows whose a return was", one(ModelCentral, "_take", knowing_whose), 26),
    ("severing leaves the log", one(model, "_sever", leaving("log")), 18),
    ("severing leaves the state", one(model, "_sever", leaving("state")), 5),
    ("late news of a severed loan taken", one(model, "_lost_of", instead(nothing)), 218),
    ("only what went whole is remembered", quiet(model, "_lost_of", whole_only), 103165),
    ("severing leaves the queue", one(memory_records, "sever_queued", instead(nothing)), 0),
    ("severing is not told", one(MemoryAct, "record_severance", untold), 0),
    ("severing is not heard", one(memory_records, "sever", instead(nothing)), 5),
    (
        "state leaves the severed queued",
        one(memory_store, "forget_severed", instead(nothing)),
        82,
    ),
    ("severed as soon as returned", one(severing, "KEPT_MONTHS", instead(0)), 1),
    ("earlier lives let go", one(MemoryAct, "_keep_earlier", instead(nothing)), 56),
    ("erasure leaves earlier lives", one(memory_records, "forget_key", queue_only), 56),
    ("queue lets go at once", one(memory_store, "KEPT", instead(timedelta())), 1),
    ("trimmed chain taken for whole", rare(hello, "_same_chain", instead(whole_anyway)), 50),
)

_SUM_OF_A_MEMBER = Mutant(
    (
        (MemoryAct, "record_fact", sum_of_the_member),
        (memory_store, "subject_of", whoever_is_named),
    )
)
_LENDING = (
    ("credits pay as they came", one(account, "statement", lines_as_they_came), 0),
    ("each desk fines on its own", one(account, "fine_id", instead(own_id)), 0),
    ("a sum goes with its member", _SUM_OF_A_MEMBER, 21),
    ("holds go by what came last", one(hold_course, "project_hold", events_as_they_came), 42),
    ("queue in order of arrival", one(hold, "in_queue", instead(queue_as_it_came)), 212),
    ("one copy for two holds", quiet(hold_course, "project_hold", copy_stays), 589),
    ("a hold that is over gets a copy", one(hold_course, "_after", waiting_again), 426),
    ("last renewal to arrive counts", quiet(loan, "_state", last_renewal), 233),
    (
        "severing leaves what hangs on a loan",
        one(forgetting, "hanging", instead(hanging_nowhere)),
        40,
    ),
)

_OUTREACH = (
    ("a place to whom was heard of first", one(enrolment, "standings", places_as_they_came), 3),
    ("nobody moves up", one(enrolment, "standings", place_kept), 1),
    ("a place given out twice not told", one(enrolment, "overbooked", instead(nobody)), 3),
    ("who moved up not told", one(enrolment, "moved_up", instead(nobody)), 1),
    ("who has no place is dropped", one(forgetting, "forget_participants", dropping), 7),
    ("participants known for ever", one(enrolment, "is_due", instead(never_due)), 3),
    ("each desk counts who was forgotten", one(outreach, "count_id", instead(counted_here)), 1),
    ("proof of consent names whom", one(outreach, "proof_of", naming_whom), 1),
    ("signing off leaves the person", one(outreach, "let_go", instead(wiped_and_kept)), 1),
    (
        "members erased unheard take part",
        one(rounds._Round, "_ask_for_unknown", instead(nothing)),
        93,
    ),
)

# Each with the seed of a history that catches it.
MUTANTS: dict[str, tuple[Mutant, int]] = {
    "keys left after the push": (one(push, "_push", keys_after), 422),
    "keys not left": (one(push, "_leave_keys", instead(nothing)), 6),
    "keys not fetched": (Mutant(_NO_KEYS), 0),
    "cursor kept before the rows": (one(pull, "_apply", instead(cursor_first)), 0),
    "cursor runs ahead of the slice": (one(pull, "_apply", page_first), 50),
    "gap in the log not noticed": (one(rounds, "pull_all", instead(pull_over_gaps)), 404),
    "floor ignored": (one(ModelCentral, "hello", answering(floor_lsn=0)), 2),
    "floor and gap ignored": (
        Mutant(
            (
                (ModelCentral, "hello", answering(floor_lsn=0)),
                (rounds, "pull_all", instead(pull_over_gaps)),
            )
        ),
        0,
    ),
    "top noted after the state": (
        Mutant(((bootstrap, "_greeted", top_heard), (MemoryLoad, "finish", top_after))),
        12,
    ),
    "resync from another life": (one(bootstrap, "_greeted", instead(top_unasked)), 78),
    "resync goes on in another life": (one(bootstrap, "_goes_on", instead(any_life)), 24),
    "resync joins only what is not sent": (
        one(MemoryAct, "replace_from_state", only_unsent_joined),
        68,
    ),
    "place kept before the rows": (one(MemoryLoad, "add", place_before_rows), 46),
    "resync forgotten when it is cut": (one(rounds, "resync", flag_first), 8),
    "resync reads one page": (one(bootstrap, "_pages", instead(first_page)), 0),
    "resync skips the rest of a kind": (one(bootstrap, "_pages", instead(pages_by_kind)), 0),
    "resync never done": (one(rounds._Round, "_resync", instead(nothing)), 0),
    "new life trusts what was acknowledged": (
        one(hello, "_start_new_life", instead(life_keeps_ack)),
        4,
    ),
    "fork ignored": (one(hello, "_same_chain", instead(known_origin)), 15),
    "never restamped": (Mutant((_NEVER_RESTAMPED,)), 7),
    "restamped what others saw": (one(hello, "_restamp", ahead_anyway), 1274),
    "new epoch kept before the resync is asked": (one(hello, "_settle", epoch_first), 5),
    "any stamp taken": (
        Mutant((_NEVER_RESTAMPED, (model, "MAX_CLOCK_AHEAD_MS", instead(1 << 40)))),
        13,
    ),
    "late duplicate taken": (one(ModelCentral, "push", push_as(no_dedup)), 2),
    "operation known only under its origin": (
        one(ModelCentral, "push", push_as(forgetful_known)),
        0,
    ),
    "holes taken": (one(ModelCentral, "push", holes_taken), 0),
    "bad operation blocks its batch": (one(ModelCentral, "push", whole_batch_refused), 0),
    "tombstones go with the log": (one(Centre, "forget_log", tombstones_cut), 0),
    "nobody erases again what a restore brought back": (
        quiet(bootstrap, "_erase_again", instead(nothing)),
        67,
    ),
    "nobody erases again who is written about after a restore": (
        Mutant(((MemoryAct, "_erase_again", instead(nothing)), _KEYS_LEFT)),
        2018758,
    ),
    "keys of the erased are not looked for": (Mutant((_KEYS_LEFT,)), 50443),
    "erasure unheard is not noted": (quiet(bootstrap, "note_erased", instead(nothing)), 406241),
    "older by the clock alone": (
        quiet(memory_records, "_end_of_older", instead(lambda _, last: last.hlc)),
        419031,
    ),
    "erasure leaves no tombstone": (one(model, "_erase", no_tombstone), 11),
    "erasure leaves the log": (one(model, "_erase", log_not_scrubbed), 2),
    "erasure leaves the state": (one(model, "_erase", state_not_scrubbed), 0),
    "erasure leaves the key": (one(model, "_erase", keys_not_dropped), 0),
    "same epoch after a restore": (one(Centre, "restore", same_epoch), 1),
    "numbered before it is seen": (one(ModelCentral, "pull", late_rows), 0),
    "last to arrive wins at the centre": (one(ModelCentral, "_merge", arrival_order), 0),
    "withdrawn value stays in the log": (one(model, "_wipe", instead(nothing)), 2),
    "refusal not noted": (one(MemoryAct, "_note_refused", instead(nothing)), 10),
    "void not heard": (one(MemoryAct, "apply", void_unheard), 10),
    "erasure leaves queue and key": (
        Mutant(
            (
                (memory_records, "erase_subject", instead(soft_erasure)),
                (memory_store, "erase_subject", instead(soft_erasure)),
            )
        ),
        3,
    ),
    "new life drops the queue": (one(MemoryAct, "renumber", queue_dropped), 2),
    "unsent not joined to the state": (
        one(MemoryAct, "replace_from_state", unsent_not_joined),
        4,
    ),
    "restamped into the past": (one(MemoryAct, "restamp", backwards), 366),
    "versions don't follow the restamping": (one(MemoryAct, "restamp", versions_left), 18),
    "last consent event counts": (one(memory_consents, "holds", instead(last_event_counts)), 4),
    "unseen withdrawal wipes nothing": (one(MemoryAct, "_keep_to_consent", instead(nothing)), 2),
    "queue keeps what was withdrawn": (one(memory_store, "forget_older", instead(nothing)), 1),
    "one version for a whole record": (
        one(memory_records, "write_groups", instead(kept_longer)),
        1,
    ),
    "last to arrive wins at the desk": (one(memory_records, "is_newer", instead(any_is_newer)), 1),
    "equal stamps: last to arrive wins": (one(memory_records, "is_newer", instead(ties_win)), 49),
    "clock does not hear of later stamps": (rare(MemoryAct, "_hear", instead(nothing)), 75),
    "last decision to arrive counts": (_standing(last_to_arrive), 0),
    "undone decision counts": (_standing(undone_counts), 168),
    "only the first decision counts": (_standing(decided_once), 0),
    "split not heard": (one(one_person, "joined_files", split_unheard), 22),
    "split files together through a third": (
        one(one_person, "_join", together_through_a_third),
        50,
    ),
    "lost value kept for ever": (one(MemoryAct, "wipe_old_values", instead(nothing)), 20),
    **{name: (mutant, seed) for name, mutant, seed in (*_FORGETTING, *_LENDING, *_OUTREACH)},
    "digest compared by nobody": (
        Mutant(
            (
                (ModelCentral, "push", push_as(any_digest)),
                (hello, "_same_chain", instead(known_origin)),
            )
        ),
        15,
    ),
}

HEALED: dict[str, Mutant] = {
    # a centre that lost what an earlier life sent lost the later life too, and is asked everything
    "earlier lives not asked again": one(hello, "_send_again", instead(nothing)),
    # what earlier lives sent is kept, and asked again when the centre is found to be put back
    "new life from a centre put back": one(hello, "_start_new_life", instead(life_in_any_epoch)),
    # the next greeting compares digests, and acknowledges what the centre holds and no more
    "acknowledged before it is sent": one(rounds, "push_all", instead(ack_first)),
    "answer to a push not looked at": one(push, "_push", instead(push_unlooked)),
    # the desk compares the digest itself when it greets, before it pushes
    "digest not compared": one(ModelCentral, "push", push_as(any_digest)),
    # its own earlier operations come back from the log, as those of another origin
    "new life without a resync": one(hello, "_start_new_life", instead(life_without_resync)),
    # the log tells of the gap, and the state is taken over once more
    "resync goes on below the floor": one(bootstrap, "_goes_on", instead(below_the_floor)),
    # the centre knows every operation by its id, and voids what it holds already
    "new life asks for nothing": one(hello, "_start_new_life", narrow_known),
}
