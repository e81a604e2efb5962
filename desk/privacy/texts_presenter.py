"""What happens on the tab on texts: read while it is shown, a version published (P33)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.clock import Clock, local_day
from db.domain.pledge import held_by_staff
from db.domain.wording import Held, Wording
from desk.days import read_day
from desk.lending.refusals import explain
from desk.privacy.texts_tab import NewText, TextsTab
from desk.staff_texts import own_words
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.news import News

translate = QCoreApplication.translate


class TextsPresenter:
    """Shows what holds, and publishes the next version; what is typed outlives a look elsewhere."""

    def __init__(
        self,
        tab: TextsTab,
        library: Library,
        runner: Runner,
        news: News,
        *,
        languages: tuple[str, ...],
        clock: Clock,
        say: Callable[[str, Tone], None],
    ) -> None:
        self._tab, self._library, self._runner, self._news = tab, library, runner, news
        self._languages, self._clock, self._say = languages, clock, say
        tab.published.connect(self.publish)

    def begin(self) -> None:
        """Read the texts: the page is shown now."""
        self._runner.run(
            Lane.STORE, self._read, owner=self._tab, done=self._show, failed=self._failed
        )

    def leave(self) -> None:
        """Keep what is shown: it names no member."""

    def publish(self, new: NewText) -> None:
        """Write the version as it was filled in."""
        write = self._library.wordings.publish

        def done(changed: Changed) -> None:
            self._say(translate("privacy", "The version is published."), Tone.OK)
            self._news.tell(changed)
            self.begin()

        self._runner.run(
            Lane.STORE,
            lambda: write(new.what, new.version, new.texts, read_day(new.from_on, "from_on")),
            owner=self._tab,
            done=done,
            failed=self._failed,
        )

    def _read(self) -> tuple[tuple[Held, ...], tuple[Wording, ...]]:
        today, wordings = local_day(self._clock.now()), self._library.wordings
        coming = tuple(one for one in wordings.history() if one.from_on > today)
        held = {one.what: one for one in wordings.held()}
        for what, one in held_by_staff(held).items():
            held[what] = one if one.texts else replace(one, texts=own_words(what))
        return tuple(held.values()), coming

    def _show(self, read: tuple[tuple[Held, ...], tuple[Wording, ...]]) -> None:
        self._tab.show_texts(*read, self._languages)

    def _failed(self, error: Exception) -> None:
        sentence, tone = explain(error)
        self._tab.show_error(str(getattr(error, "field", "")), sentence)
        self._say(sentence, tone)
