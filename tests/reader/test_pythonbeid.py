"""`pythonbeid`, a Python reader that shares no line with ours, says the same of the same card."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from eid import card as reading
from eid.card_factory import EDITIONS, make_card
from eid.identity import CardData
from eid.pcsc import open_card
from eid.specimens import Specimen, foreigner, specimen
from tests.reader.waiting import present

PEER = """
import json, sys
from pythonbeid import CardReader, list_readers
with CardReader(list_readers().index(sys.argv[1])) as reader:
    said = reader.read_informations()
print(json.dumps({name: str(value) for name, value in said.items()}))
"""


def pythonbeid(reader: str) -> dict[str, str]:
    """What pythonbeid reads, in a process of its own."""
    done = subprocess.run([sys.executable, "-c", PEER, reader], capture_output=True, check=False)
    assert not done.returncode, done.stderr.decode()
    return json.loads(done.stdout)


def as_pythonbeid_says(data: CardData, person: Specimen) -> dict[str, str]:
    return {
        "card_number": data.card.number,
        "issuing_municipality": data.card.municipality,
        "national_number": data.person.national_number,
        "last_name": data.person.surname,
        "first_names": data.person.given_names,
        "suffix": data.person.third_initial,
        "nationality": data.person.nationality,
        "birth_place": data.person.birth_place,
        "sex": person.sex,  # the letter of the card's language
        "address": data.address.street,
        "postal_code": data.address.postal_code,
        "city": data.address.municipality,
    }


# Known faults of pythonbeid 0.3.0: it asks again too soon for cards up to applet 1.1, takes months
# it does not know (Dutch ones, for one) for January, fails on German dates and checks no signature.
YOUNGER = [edition for edition in EDITIONS if edition >= "1.7"]
PEOPLE = [
    pytest.param(specimen(seed), edition, id=edition)
    for seed, edition in enumerate(YOUNGER, start=3)
]
PEOPLE.append(pytest.param(foreigner(8, "33"), "1.7", id="foreigner"))


@pytest.mark.parametrize(("person", "edition"), PEOPLE)
def test_pythonbeid_agrees_field_by_field(slot, person, edition):
    slot.insert(make_card(person, edition))
    present(slot)
    theirs = pythonbeid(slot.name)
    with open_card(slot.name) as connection:
        ours = as_pythonbeid_says(reading.read(connection), person)
    assert {name: theirs[name] for name in ours} == ours
