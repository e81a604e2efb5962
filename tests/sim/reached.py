"""What must be true of activities and the newsletter when a history has ended."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from db.domain import enrolment
from db.domain.activity import KEPT_MONTHS, Activity
from db.domain.change import Act, Operation
from db.domain.clock import local_day
from db.domain.enrolment import OFF_DAYS, Enrolment, Stands
from db.domain.newsletter_kinds import NEWSLETTER_CONSENT
from db.domain.severing import months_after
from tests.sim.history import History
from tests.sim.memory_inbox import Records
from tests.sim.memory_outreach import activities, enrolments, opened

_MARK = re.compile(r"(?:deelnemer|lezer)\d+\.")  # in every name and address of this part


def wrongly_reached(history: History) -> Iterator[str]:
    """Judge from the state of the centre and from what was done, whatever order things came in."""
    views = [desk.store.kept.records for desk in history.desks]
    yield from _places(views)
    yield from _order(history, views[0])
    yield from _dropped(history)
    yield from _known_too_long(history, views[0])
    yield from _too_soon(history)
    yield from _counted(history)
    yield from _left_the_list(history)
    yield from _proofs(history)
    yield from _named_after_all(history)


def _places(views: list[Records]) -> Iterator[str]:
    """Hold what each desk works out against a count by hand."""
    planned = activities(views[0])
    for activity_id, people in enrolments(views[0]).items():
        capacity = planned[activity_id].capacity if activity_id in planned else None
        on = sorted((e.version, e.id) for e in people if e.off_at is None)
        served = {i for _, i in (on if capacity is None else on[:capacity])}
        told = {e.id: e.told for e in people}
        over = {i for _, i in on if i not in served and told[i] is Stands.PLACE}
        risen = {i for i in served if told[i] is Stands.WAITING}
        for view in views:
            here = enrolments(view).get(activity_id, [])
            stands = enrolment.standings(here, capacity)
            if {i for i, s in stands.items() if s is Stands.PLACE} != served:
                yield "a place went to who came later"
            if set(enrolment.overbooked(here, capacity)) != over:
                yield "staff are not told of a place given out twice"
            if set(enrolment.moved_up(here, capacity)) != risen:
                yield "staff are not told who moved up"


def _order(history: History, records: Records) -> Iterator[str]:
    """Who was on the list already when somebody enrolled stands before them."""
    unsure = history.stamped_anew & history.lost_there
    excused = {history.made[i].record_id for i in unsure}
    at = {e.id: e.version for people in enrolments(records).values() for e in people}
    for after, ahead in history.noted.ahead.items():
        if after in at and any(at[i] >= at[after] for i in ahead - excused if i in at):
            yield "who enrolled later stands first"


def _dropped(history: History) -> Iterator[str]:
    """Hold who came against who is there, but for whom a desk let go of, whatever became of that.

    What it had not sent went empty, and may have come to the centre when its erasure did not.
    """
    let_go = {op.subject for op in history.made.values() if op.act is Act.ERASE} | history.erased
    for kind, group in (("enrolment", "enrolled"), ("newsletter_address", "joined")):
        said = {op.record_id for op in _said(history, kind, group)}
        if said - let_go - _state(history, kind):
            yield "somebody was dropped"


def _known_too_long(history: History, records: Records) -> Iterator[str]:
    today = local_day(datetime.fromtimestamp(history.now, UTC))
    planned = activities(records)
    for activity_id, people in enrolments(records).items():
        for one in people:
            if one.member_id in history.erased:
                yield "a member who was erased takes part"
            if _is_over(one, planned.get(activity_id), today):
                yield "somebody who took part is known too long"


def _is_over(one: Enrolment, activity: Activity | None, today: date) -> bool:
    if one.off_at is not None and local_day(one.off_at) + timedelta(days=OFF_DAYS) <= today:
        return True
    days = [local_day(m.ends) for m in activity.meetings] if activity else []
    return bool(days) and months_after(max(days), KEPT_MONTHS) <= today


def _counted(history: History) -> Iterator[str]:
    """Of everybody who was forgotten one count is left; of who went with their file, maybe."""
    counts = _state(history, "enrolled_once")
    for op in _said(history, "enrolment", "enrolled"):
        said = (op.payload or {})["enrolled"]
        with_file = said["member_id"] and UUID(said["member_id"]) in history.erased
        counted = UUID(said["count_id"]) in counts | history.excused
        if op.record_id in history.erased and not with_file and not counted:
            yield "somebody was forgotten and not counted"
    made = (op.payload or {} for op in history.made.values() if op.kind == "enrolment")
    if counts - {UUID(said["enrolled"]["count_id"]) for said in made if "enrolled" in said}:
        yield "somebody was counted twice"


def _too_soon(history: History) -> Iterator[str]:
    """Tell who was forgotten before their time, neither at their wish nor with their file."""
    over = _days_over(history)
    for op in history.made.values():
        said = over.get(op.subject) if op.act is Act.ERASE and op.subject else None
        if said is not None and op.subject not in history.noted.wished:
            day = local_day(datetime.fromtimestamp(history.done_at[op.op_id], UTC))
            if min(said) > day:
                yield "somebody was forgotten too soon"


def _days_over(history: History) -> dict[UUID, list[date]]:
    """Give of everybody but members from which days on they may be forgotten."""
    ends: defaultdict[str, list[date]] = defaultdict(list)
    days: defaultdict[UUID, list[date]] = defaultdict(list)
    of: dict[UUID, str] = {}
    for op in history.made.values():
        said = op.payload or {}
        if op.kind == "activity":
            if sessions := said.get("times", {}).get("sessions"):
                ends[str(op.record_id)].append(max(_day(to) for _, _, to in sessions))
            if off := said.get("standing", {}).get("cancelled_on"):
                ends[str(op.record_id)].append(date.fromisoformat(off))
        elif op.kind == "enrolment":
            if off := said.get("sign_off", {}).get("off_at"):
                days[op.record_id].append(_day(off) + timedelta(days=OFF_DAYS))
            if (enrolled := said.get("enrolled")) and not enrolled["member_id"]:
                of[op.record_id] = enrolled["activity_id"]
                days[op.record_id].append(months_after(_day(enrolled["at"]), KEPT_MONTHS))
    last = {i: months_after(min(known), KEPT_MONTHS) for i, known in ends.items()}
    return {i: [*days[i], *([last[a]] if a in last else [])] for i, a in of.items()}


def _day(instant: str) -> date:
    return local_day(datetime.fromisoformat(instant))


def _left_the_list(history: History) -> Iterator[str]:
    """Who signed off at a desk is off the list everywhere, whoever comes back when."""
    told = {op.subject: op for op in history.made.values() if op.act is Act.ERASE}
    for sign_up in history.noted.proofs.keys() - history.centre.erased:
        if sign_up not in told or told[sign_up].op_id not in history.excused:
            yield "who signed off is on the list"


def _proofs(history: History) -> Iterator[str]:
    held = _state(history, "newsletter_consent")
    for sign_up, proof in history.noted.proofs.items():
        if proof not in held | history.excused:
            yield "a proof of consent is gone"
        row = history.centre.state.get(("newsletter_consent", proof), {"f": {}, "subject": None})
        leads = row["subject"] or row["f"].keys() - set(NEWSLETTER_CONSENT.fields)
        if leads or str(sign_up) in str(row["f"]):
            yield "a proof of consent leads to somebody"


def _named_after_all(history: History) -> Iterator[str]:
    """Look for every name and address in all that is kept: only of who is there now."""
    c = history.centre
    living = set(_MARK.findall(str([
        [opened(value) for name in ("person", "contact") if (value := row["f"].get(name))]
        for (kind, _), row in c.state.items() if kind in ("enrolment", "newsletter_address")
    ])))  # fmt: skip
    if set(_MARK.findall(str((c.state, c.log)))) - living:
        yield "the centre knows a name or an address that is to be gone"
    for desk in history.desks:
        kept = desk.store.kept
        everything = (kept.records, kept.queue, kept.earlier, kept.parked, kept.beside)
        if set(_MARK.findall(str(everything))) - living:
            yield "a desk knows a name or an address that is to be gone"


def _said(history: History, kind: str, group: str) -> Iterator[Operation]:
    for op in history.made.values():
        counts = history.centre.taken[op.op_id] and op.op_id not in history.excused
        if counts and op.kind == kind and group in (op.payload or {}):
            yield op


def _state(history: History, wanted: str) -> set[UUID]:
    return {i for kind, i in history.centre.state if kind == wanted}
