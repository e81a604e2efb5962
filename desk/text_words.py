"""What members are shown and asked, in words: each text with its version, language by language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from db.domain.wording import Held, Text
from desk.language import LANGUAGES, short_day

translate = QCoreApplication.translate


def text_name(what: Text) -> str:
    """Name a text."""
    return {
        Text.STATEMENT: translate("texts", "Privacy statement"),
        Text.REGULATIONS: translate("texts", "Regulations of the library"),
        Text.EMAIL: translate("texts", "Consent for e-mail"),
        Text.TELEPHONE: translate("texts", "Consent for telephone"),
        Text.GENDER: translate("texts", "Consent for gender"),
        Text.PLEDGE: translate("texts", "Declaration of confidentiality"),
        Text.LESSON: translate("texts", "Privacy in short"),
        Text.NEWSLETTER: translate("texts", "Consent for the newsletter"),
    }[what]


def version_words(one: Held) -> str:
    """Say which version holds and since when."""
    if one.from_on is None:
        version = one.version or "-"
        return translate("texts", "Version {version}").format(version=version)
    words = translate("texts", "Version {version}, since {day}")
    return words.format(version=one.version, day=short_day(one.from_on))


def full_words(one: Held) -> str:
    """Give the text that holds in every language that it has, each under its name."""
    if not one.texts:
        return translate("texts", "These words are not in the program: they lie on paper.")
    said = sorted(one.texts.items(), key=lambda pair: list(LANGUAGES).index(pair[0]))
    return "\n\n".join(f"{LANGUAGES[language]}\n{words}" for language, words in said)


def all_words(held: Iterable[Held]) -> str:
    """Give texts below each other, each under its name and version."""
    return "\n\n".join(
        f"{text_name(one.what)}. {version_words(one)}\n\n{full_words(one)}" for one in held
    )
