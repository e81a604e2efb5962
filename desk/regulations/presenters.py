"""What happens on the pages of rules and calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.rule_kinds import RULE_KINDS
from db.domain.staff import Permission
from db.errors import InvalidValue, NotPermitted
from desk.memberships.words import category_name
from desk.messages import sentence
from desk.regulations.hours import read_day, read_hours
from desk.regulations.values import read
from desk.regulations.view import CalendarView, DaysSaid, RuleSaid, RulesView
from desk.regulations.words import KINDS, RULES
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.news import News
    from desk.regulations.calendar_page import CalendarPage
    from desk.regulations.rules_page import RulesPage

translate = QCoreApplication.translate
Say = Callable[[str, Tone], None]


class RulesPresenter:
    """Shows what holds and keeps what is set; every change is dated and stays in the history."""

    def __init__(
        self,
        page: RulesPage,
        library: Library,
        runner: Runner,
        news: News,
        *,
        clock: Clock,
        say: Say,
    ) -> None:
        self._page, self._library, self._runner = page, library, runner
        self._news, self._clock, self._say = news, clock, say
        self._view = RulesView(may_change=may_change(library))
        page.looked_at.connect(self.look_at)
        page.form.said.connect(self.set)
        page.form.taken_away.connect(self.take_away)
        news.listen(page, {"lending_rule", "branch", "category"}, lambda _change: self.begin())

    def begin(self) -> None:
        """Read the rules."""
        library, looked = self._library, self._view.looked_at

        def read_all() -> RulesView:
            return replace(
                self._view,
                general=tuple(library.rules.value(rule) for rule in RULE_KINDS),
                rows=_rows(library, looked),
                branches=branches(library),
                categories=tuple(
                    (c.code, category_name(c)) for c in library.memberships.categories()
                ),
                item_types=item_types(library),
            )

        self._run(read_all, self._show)

    def look_at(self, rule: str) -> None:
        """Show the rows of a rule."""
        if rule != self._view.looked_at:
            self._view = replace(self._view, looked_at=rule)
            library = self._library
            self._run(
                lambda: _rows(library, rule),
                lambda rows: self._show(replace(self._view, rows=rows)),
            )

    def set(self, said: RuleSaid) -> None:
        """Give a rule a value from a day on."""

        def work() -> Changed:
            kind = RULE_KINDS[said.rule]
            value = read(kind, said.value) if isinstance(said.value, str) else said.value
            return self._library.rules.set(
                said.rule, value, cell=_cell(said), from_on=self._from(said)
            )

        words = translate("rules", "“{rule}” is set.").format(rule=RULES[said.rule]())
        self._record(work, words)

    def take_away(self, said: RuleSaid) -> None:
        """Let a cell of the matrix say nothing more."""

        def work() -> Changed:
            return self._library.rules.take_away(
                said.rule, cell=_cell(said), from_on=self._from(said)
            )

        self._record(work, translate("rules", "The row is taken away; the next one answers."))

    def _from(self, said: RuleSaid) -> date:
        return read_day("from_on", said.from_on) or local_day(self._clock.now())

    def _record(self, work: Callable[[], Changed], words: str) -> None:
        def done(changed: Changed) -> None:
            self._page.form.clear_errors()
            self._say(words, Tone.OK)
            self._news.tell(changed)

        self._run(work, done)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._runner.run(Lane.STORE, work, owner=self._page, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        words = sentence(error, translate)
        self._page.form.show_error(getattr(error, "field", ""), words)
        self._say(words, Tone.STOP)

    def _show(self, view: RulesView) -> None:
        self._view = view
        self._page.show_view(view)


class CalendarPresenter:
    """Shows the calendar and keeps what is set; what a closing moves is worked out beside."""

    def __init__(
        self,
        page: CalendarPage,
        library: Library,
        runner: Runner,
        news: News,
        *,
        clock: Clock,
        say: Say,
        language: Callable[[], str],
    ) -> None:
        self._page, self._library, self._runner = page, library, runner
        self._news, self._clock, self._say = news, clock, say
        self._language = language
        self._view = CalendarView(may_change=may_change(library))
        page.days_said.connect(self.set_days)
        page.previewed.connect(self.preview)
        page.hours_said.connect(lambda said: self.set_hours(*said))
        page.holidays_taken.connect(self.take_holidays)
        page.removed.connect(self.remove)
        news.listen(page, {"calendar_entry", "branch"}, lambda _change: self.begin())

    def begin(self) -> None:
        """Read the calendar, and which holidays of this year and the next it lacks."""
        library, today = self._library, local_day(self._clock.now())
        language = self._language()

        def read_all() -> CalendarView:
            coming = (
                holiday
                for year in (today.year, today.year + 1)
                for holiday in library.calendar.public_holidays(year, language)
            )
            return replace(
                self._view,
                entries=library.calendar.entries(),
                holidays=tuple(h for h in coming if h.day >= today),
                branches=branches(library),
            )

        self._run(read_all, self._show)

    def set_days(self, said: DaysSaid) -> None:
        """Close or open days; an unexpected closing moves dates, holds and fines along."""
        calendar = self._library.calendar

        def work() -> Changed:
            first, last = self._days(said)
            if said.kind == "unexpected":
                _effect, changed = calendar.close_unexpectedly(
                    first, last, branch_id=said.branch_id, label=said.label
                )
                return changed
            act = calendar.close_days if said.kind == "closed" else calendar.open_days
            return act(first, last, branch_id=said.branch_id, yearly=said.yearly, label=said.label)

        self._view = replace(self._view, preview=None)
        self._record(work, translate("rules", "It stands in the calendar."), Lane.LONG)

    def preview(self, said: DaysSaid) -> None:
        """Tell what an unexpected closing would move; nothing is written."""

        def work() -> Any:
            first, last = self._days(said)
            return self._library.calendar.preview_closing(first, last, branch_id=said.branch_id)

        self._run(work, lambda effect: self._show(replace(self._view, preview=effect)))

    def set_hours(self, hours: list[str], said: DaysSaid) -> None:
        """Set the opening hours of the week."""

        def work() -> Changed:
            first = read_day("from_on", said.from_on) or local_day(self._clock.now())
            return self._library.calendar.open_week(
                tuple(map(read_hours, hours)), first, branch_id=said.branch_id
            )

        self._record(work, translate("rules", "The opening hours are set."))

    def take_holidays(self) -> None:
        """Close on the public holidays that were proposed."""
        chosen = self._view.holidays
        words = translate("rules", "%n public holiday(s) stand in the calendar.", "", len(chosen))
        self._record(lambda: self._library.calendar.take_holidays(chosen), words)

    def remove(self, key: str) -> None:
        """Take an entry out; dates that were told because of it stay."""
        entry = next((e for e in self._view.entries if str(e.id) == key), None)
        if entry is not None:
            words = translate("rules", "“{entry}” is out of the calendar.")
            name = entry.label or KINDS[entry.kind]()
            self._record(lambda: self._library.calendar.remove(entry.id), words.format(entry=name))

    def _days(self, said: DaysSaid) -> tuple[date, date]:
        first = read_day("from_on", said.from_on)
        if first is None:
            raise InvalidValue("from_on", "")
        return first, read_day("to_on", said.to_on) or first

    def _record(self, work: Callable[[], Changed], words: str, lane: Lane = Lane.STORE) -> None:
        def done(changed: Changed) -> None:
            self._page.clear_errors()
            self._say(words, Tone.OK)
            self._news.tell(changed)

        self._run(work, done, lane)

    def _run(
        self, work: Callable[[], Any], done: Callable[[Any], None], lane: Lane = Lane.STORE
    ) -> None:
        self._runner.run(lane, work, owner=self._page, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        words = sentence(error, translate)
        self._page.show_error(getattr(error, "field", ""), words)
        self._say(words, Tone.STOP)

    def _show(self, view: CalendarView) -> None:
        self._view = view
        self._page.show_view(view)


def may_change(library: Library) -> bool:
    """Tell whether whoever is signed in may set rules."""
    try:
        library.session.role.demand(Permission.MANAGE_RULES)
    except NotPermitted:
        return False
    return True


def branches(library: Library) -> tuple[tuple[str, str], ...]:
    """Give the branches for a choice."""
    return tuple((str(branch_id), name) for branch_id, name in library.holds.branches())


def item_types(library: Library) -> tuple[tuple[str, str], ...]:
    """Give the types of items for a choice, by their names in the language of the screen."""
    language = QLocale().name()[:2]
    found = ((one.code, one.name(language)) for one in library.rules.item_types() if one.active)
    return tuple(sorted(found, key=lambda one: one[1].casefold()))


def _rows(library: Library, rule: str) -> tuple[Any, ...]:
    if not rule:
        return ()
    return tuple(e.row for e in reversed(library.rules.history(rule)))


def _cell(said: RuleSaid) -> tuple[UUID | None, str | None, str | None]:
    return said.branch_id, said.category, said.item_type
