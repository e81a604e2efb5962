"""The words for roles, accounts and sessions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.domain.clock import BELGIUM
from db.domain.staff import Role, Sitting, StaffMember
from desk.language import clock, short_day
from desk.staff.view import StaffView
from desk.widgets.row import Row
from desk.widgets.tone import Tone

translate = QCoreApplication.translate


def role_words(role: Role) -> str:
    """Name a role."""
    return {
        Role.DESK: translate("staff", "Desk"),
        Role.SUPERVISOR: translate("staff", "Supervisor"),
        Role.PRIVACY_OFFICER: translate("staff", "Privacy officer"),
        Role.ADMINISTRATOR: translate("staff", "Administrator"),
    }[role]


def account_row(account: StaffMember, view: StaffView) -> Row:
    """Show an account, and when its holder declared to be bound to confidentiality (P28)."""
    own, detail = account.id == view.own, role_words(account.role)
    name = account.name
    if own:
        name = translate("staff", "{name} (you)").format(name=name)
    closed = "" if account.active else translate("staff", "retired")
    tone = Tone.NEUTRAL if account.active else Tone.ATTENTION
    if view.declared is not None and account.active:
        last = view.declared.get(account.id)
        if last is not None:
            words = translate("staff", "{role} · confidentiality declared {day}")
            day = short_day(last.at.astimezone(BELGIUM).date())
            detail = words.format(role=detail, day=day)
        if account.id in view.behind:
            closed, tone = translate("staff", "has yet to declare"), Tone.ATTENTION
    return Row(str(account.id), name, detail, aside=closed, tone=tone)


def sitting_row(sitting: Sitting) -> Row:
    """Show who sits at a desk, and since when."""
    since = sitting.since.astimezone(BELGIUM)
    words = translate("staff", "{desk}, since {day} {time}")
    detail = words.format(desk=sitting.desk_name, day=short_day(since.date()), time=clock(since))
    aside, tone = translate("staff", "signed in"), Tone.OK
    if sitting.over is not None:
        aside, tone = translate("staff", "left"), Tone.NEUTRAL
    elif sitting.ending:
        aside, tone = translate("staff", "ends when that desk hears it"), Tone.ATTENTION
    elif sitting.own_desk:
        aside = translate("staff", "this desk")
    return Row(str(sitting.desk_id), sitting.staff_name, detail, aside=aside, tone=tone)
