"""Issues of the newsletter, and what became of them at each address: read and written (P15)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from db.domain.newsletter import LANGUAGES, SignUp
from db.domain.newsletter_issue import Issue, IssueText, State, Tally
from db.domain.newsletter_kinds import NEWSLETTER_ADDRESS, NEWSLETTER_ISSUE
from db.domain.notice import Outcome
from db.domain.session import Session
from db.errors import InvalidValue
from db.store.tables import newsletter_address, newsletter_issue

if TYPE_CHECKING:
    from db.store.transaction import Transaction


def all_issues(connection: Connection) -> tuple[Issue, ...]:
    """Read every issue, the latest first, without the drafts that staff do not want."""
    rows = connection.execute(select(newsletter_issue).order_by(newsletter_issue.c.id.desc()))
    found = (_issue(row) for row in rows if row.texts is not None)
    return tuple(one for one in found if one.state is not State.WITHDRAWN)


def load_issue(connection: Connection, issue_id: UUID) -> Issue:
    """Read an issue; raise InvalidValue."""
    chosen = select(newsletter_issue).where(newsletter_issue.c.id == issue_id)
    row = connection.execute(chosen).first()
    if row is None or row.texts is None:
        raise InvalidValue("issue", "unknown")
    return _issue(row)


def record_texts(act: Transaction, issue: Issue) -> None:
    """Write what an issue says."""
    texts = {code: {"subject": t.subject, "text": t.text} for code, t in issue.texts.items()}
    act.record_set(NEWSLETTER_ISSUE, issue.id, {"written": {"texts": texts}})


def record_state(
    act: Transaction, session: Session, issue_id: UUID, state: State, tally: Tally
) -> None:
    """Write how far an issue is."""
    standing = {
        "state": state,
        "at": act.now,
        "staff_id": session.staff_id,
        "sent": tally.sent,
        "failed": tally.failed,
        "unknown": tally.unknown,
    }
    act.record_set(NEWSLETTER_ISSUE, issue_id, {"standing": standing})


def record_post(
    act: Transaction, to: SignUp, issue_id: UUID, outcome: Outcome | None, failures: int
) -> bool:
    """Write what became of an issue at an address; False for one that has left the list since."""
    chosen = select(newsletter_address.c.id).where(newsletter_address.c.id == to.id)
    if act.connection.execute(chosen).first() is None:
        return False
    post = {"issue_id": issue_id, "outcome": outcome, "failures": failures}
    act.record_set(NEWSLETTER_ADDRESS, to.id, {"post": post})
    return True


def is_issue(fields: Mapping[str, Any]) -> bool:
    """Tell whether a group of an issue, as it arrived, can be read back."""
    texts = fields.get("texts")
    return fields.get("state") in {None, *State} and (
        texts is None
        or (isinstance(texts, Mapping) and all(_is_text(*one) for one in texts.items()))
    )


def _is_text(language: str, said: Any) -> bool:
    fields = ("subject", "text")
    known = language in LANGUAGES and isinstance(said, Mapping)
    return known and all(isinstance(said.get(f), str) for f in fields)


def _issue(row: Row[Any]) -> Issue:
    return Issue(
        id=row.id,
        texts={
            language: IssueText(said["subject"], said["text"])
            for language, said in row.texts.items()
        },
        state=State(row.state) if row.state is not None else State.DRAFT,
        at=row.at,
        tally=Tally(row.sent or 0, row.failed or 0, row.unknown or 0),
    )
