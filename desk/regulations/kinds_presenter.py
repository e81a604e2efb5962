"""What happens on the page of categories and types of items."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.domain.change import Changed
from db.domain.item_type import ItemType
from db.domain.membership import NO_BOUND, Category, ages_without
from db.errors import InvalidValue
from desk.messages import sentence
from desk.regulations.kind_form import KindSaid
from desk.regulations.kind_words import kind_name
from desk.regulations.kinds_tab import KindsTab
from desk.regulations.move_presenter import MovePresenter
from desk.tasks import Lane, Runner
from desk.widgets.tone import Tone

if TYPE_CHECKING:
    from db.library import Library
    from desk.news import News
    from desk.regulations.kinds_page import KindsPage

translate = QCoreApplication.translate
KINDS = frozenset({"category", "item_type", "lending_rule"})  # a rule may name a new type
Say = Callable[[str, Tone], None]


@dataclass(frozen=True, slots=True)
class _Kept:
    """What keeping one led to: ages that fit no category any more, members that were in it."""

    changed: Changed
    nowhere: tuple[int, ...] = ()
    moved: int = 0


class KindsPresenter:
    """Reads categories and types, and keeps what staff set."""

    def __init__(
        self, page: KindsPage, library: Library, runner: Runner, news: News, say: Say
    ) -> None:
        self._page, self._library, self._runner = page, library, runner
        self._news, self._say = news, say
        page.categories.form.said.connect(self.keep_category)
        page.types.form.said.connect(self.keep_type)
        self._moves = MovePresenter(page.categories, library, runner, news, say)
        news.listen(page, KINDS, lambda _change: self.begin())

    def begin(self) -> None:
        """Read both lists."""
        library = self._library

        def read() -> tuple[tuple[Category, ...], tuple[ItemType, ...]]:
            return library.memberships.every_category(), library.rules.item_types()

        def done(found: tuple[tuple[Category, ...], tuple[ItemType, ...]]) -> None:
            categories, types = found
            self._page.categories.show_kinds(sorted(categories, key=_order))
            self._page.types.show_kinds(sorted(types, key=_order))

        self._runner.run(Lane.STORE, read, owner=self._page, done=done, failed=self._failed)

    def keep_category(self, said: KindSaid) -> None:
        """Keep a category of members."""

        memberships = self._library.memberships

        def work() -> _Kept:
            changed = memberships.save_category(_category(said), new=said.new)
            moved = 0 if said.active else memberships.count_in(said.code)
            return _Kept(changed, ages_without(memberships.every_category()), moved)

        self._keep(self._page.categories, said, work)

    def keep_type(self, said: KindSaid) -> None:
        """Keep a type of items."""
        kept = ItemType(said.code, _names(said), said.active)
        save = self._library.rules.save_item_type
        self._keep(self._page.types, said, lambda: _Kept(save(kept, new=said.new)))

    def _keep(self, tab: KindsTab, said: KindSaid, work: Callable[[], _Kept]) -> None:
        def done(kept: _Kept) -> None:
            tab.kept(said.code)
            self._news.tell(kept.changed)
            words = translate("kinds", "“{name}” is kept.")
            told = [words.format(name=said.names["nl"]), *_consequences(kept)]
            self._say(" ".join(told), Tone.ATTENTION if kept.nowhere else Tone.OK)

        def failed(error: Exception) -> None:
            tab.form.show_error(getattr(error, "field", ""), sentence(error, translate))
            self._failed(error)

        self._runner.run(Lane.STORE, work, owner=self._page, done=done, failed=failed)

    def _failed(self, error: Exception) -> None:
        self._say(sentence(error, translate), Tone.STOP)


def _consequences(kept: _Kept) -> Iterator[str]:
    if kept.moved:
        yield translate(
            "kinds",
            "%n member(s) were in it, and count in the category of their age from now on.",
            "",
            kept.moved,
        )
    if kept.nowhere:
        gap = translate("kinds", "No category in use fits the age of {age}: adult counts.")
        yield gap.format(age=kept.nowhere[0])


def _category(said: KindSaid) -> Category:
    return Category(
        said.code,
        _names(said),
        from_age=_age("from_age", said.from_age, 0),
        to_age=_age("to_age", said.to_age, NO_BOUND),
        needs_proof=said.needs_proof,
        active=said.active,
    )


def _names(said: KindSaid) -> dict[str, str]:
    return {language: name for language, name in said.names.items() if name}


def _age(field: str, typed: str, bound: int) -> int:
    if not typed:
        return bound
    if not typed.isdecimal():
        raise InvalidValue(field, "format")
    return int(typed)


def _order(kind: Category | ItemType) -> tuple[bool, str]:
    return not kind.active, kind_name(kind).casefold()
