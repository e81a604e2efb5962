"""The self-check in words: the same on the screen, on paper and in `balie check` (P32)."""

from __future__ import annotations

from db.domain.self_check import EACH_DESK, Checked
from desk.post.wording import written_day
from desk.privacy.register_words import say, status_key


def state_words(one: Checked, language: str) -> str:
    """Say in a word how a promise stands now."""
    if one.failed:
        return say(language, "self_check", "failed")
    if one.problems:
        return say(language, "self_check", "attention")
    return say(language, "status", status_key(one.promise))


def problem_lines(one: Checked, language: str) -> tuple[str, ...]:
    """Say what is wrong, and what to do about it."""
    return tuple(say(language, "problem", what, about=about) for what, about in one.problems)


def last_ran_words(one: Checked, language: str) -> str:
    """Say when what keeps a promise last ran; empty for what is not built."""
    if not one.promise.kept_in:
        return ""
    if one.job is None:
        return say(language, "self_check", "at_once")
    if one.last_ran is None:
        return say(language, "self_check", "never")
    where = "this_desk" if one.job in EACH_DESK else "for_all"
    return say(language, "self_check", where, day=written_day(one.last_ran, language))
