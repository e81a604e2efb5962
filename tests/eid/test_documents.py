from __future__ import annotations

import pytest

from eid.documents import DOCUMENT_TYPES, document_name

LANGUAGES = ("nl", "fr", "de", "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", DOCUMENT_TYPES)
def test_every_kind_of_card_has_a_name(code, language):
    assert document_name(code, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_kind_of_card_shows_its_code(language):
    assert "74" in document_name("74", language)


def test_childrens_cards_are_named_after_the_adults():
    assert document_name("64") == "B card: unlimited stay (child under 12)"


def test_all_known_codes_are_there():
    known = [1, 6, 7, 8, *range(11, 24), 27, 28, *range(31, 37), *range(61, 70)]
    assert sorted(map(int, DOCUMENT_TYPES)) == known
