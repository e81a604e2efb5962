"""P8: the member file has the tab only where the library and who is signed in may ask."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest

from db.domain.access import Way
from db.domain.consent import Consents
from db.domain.rectifying import Part
from desk.consultation import place
from desk.consultation.tab import ConsultationTab
from desk.news import News
from desk.settings import NationalRegister, Settings
from tests.db.libraries import FixedClock, colleague, draft, found
from tests.desk.consultation.service import KEY_PASSPHRASE
from tests.desk.runners import ImmediateRunner


@pytest.fixture
def library(tmp_path):
    one = found(tmp_path / "home", FixedClock())
    yield one
    one.close()


def parts(library, filled_in: NationalRegister) -> list:
    added = []
    around = SimpleNamespace(
        library=library,
        settings=Settings(national_register=filled_in),
        tasks=ImmediateRunner(),
        news=News(),
        clock=FixedClock(),
        say=lambda _words, _tone: None,
        file=SimpleNamespace(add_part=added.append),
    )
    place.offer(around)
    return added


def test_p8_without_the_authorisation_there_is_nothing_to_ask_from(qapp, library, filled_in):
    assert parts(library, replace(filled_in, authorisation="")) == []
    assert parts(library, NationalRegister()) == []


def test_p8_who_may_not_see_the_number_has_nothing_to_ask_from(qapp, library, filled_in):
    other = colleague(library)
    assert parts(other, filled_in) == []
    other.close()


def test_p8_from_the_tab_to_the_service_and_into_the_file(qtbot, library, filled_in):
    library.consultations.keep_key_passphrase(KEY_PASSPHRASE)
    member_id = library.members.register(draft(), Consents()).member.id
    (make,) = parts(library, filled_in)
    part = make()
    tab = part.widget
    assert isinstance(tab, ConsultationTab)
    qtbot.addWidget(tab)
    part.follow(member_id)
    tab.ask.click()
    tab.differences.buttons[Part.ADDRESS].click()
    assert library.members.get(member_id).address.municipality == "Genk"
    ways = {line.way for line in library.access_log.of_member(member_id)}
    assert {Way.REGISTER_ASKED, Way.CORRECTED} <= ways
