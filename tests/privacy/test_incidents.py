"""P17: incidents name nobody, are told within 72 hours, and keep no images."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch
from uuid import UUID

import pytest
from alembic import command
from sqlalchemy import text

from db.domain.clock import local_day
from db.domain.consent import Consents
from db.domain.incident import Due, Incident
from db.errors import InvalidValue, MissingValue
from db.home import store_file
from db.library import open_library
from db.store import migrate
from db.store.engine import connect
from tests.db.libraries import PASSPHRASE, FixedClock, draft, found
from tests.db.two_desks import bring, chain_holds, sent

NOW = FixedClock().now()
TODAY = local_day(NOW)
LOST = Incident(UUID(int=7), "A list was left at the desk", TODAY, NOW, "names", 12)


def test_p17_the_authority_hears_of_it_within_72_hours(library):
    assert LOST.due(NOW + timedelta(hours=72)) is Due.OPEN
    assert LOST.due(NOW + timedelta(hours=72, minutes=1)) is Due.LATE
    library.books.save_incident(LOST)
    assert library.books.pressing_incidents() == 1


@pytest.mark.parametrize(
    "settled",
    [{"told": "the authority", "told_on": TODAY}, {"no_need": "the list was never read"}],
)
def test_p17_told_or_with_the_reason_why_not_it_is_settled(library, settled):
    library.books.save_incident(replace(LOST, **settled))
    assert library.books.pressing_incidents() == 0


@pytest.mark.parametrize("field", ["what", "data", "measures", "no_need", "images"])
@pytest.mark.parametrize("named", ["of ann@example.org", "number 85.00.00-000.00", "0470 12 34 56"])
def test_p17_an_incident_that_names_somebody_is_refused(library, field, named):
    with pytest.raises(InvalidValue):
        library.books.save_incident(replace(LOST, **{field: named}))
    assert library.books.incidents() == ()


@pytest.mark.parametrize("field", ["what", "told"])
@pytest.mark.parametrize("named", ["Marie Specimen Peeters", "SPECIMEN PEETERS (Louise)"])
def test_p17_an_incident_that_names_a_member_is_refused(library, field, named):
    library.members.register(draft(), Consents())
    with pytest.raises(InvalidValue):
        library.books.save_incident(replace(LOST, **{field: f"by {named}, at the desk"}))
    assert library.books.incidents() == ()


@pytest.mark.parametrize("said", ["the firm Specimen Peeters", "Marie told it", "specimens"])
def test_p17_a_word_that_is_also_part_of_a_name_is_no_name(library, said):
    library.members.register(draft(), Consents())
    library.books.save_incident(replace(LOST, what=said))


@pytest.mark.parametrize(
    "wrong",
    [
        {"happened_on": TODAY + timedelta(days=1)},
        {"seen_at": NOW + timedelta(days=1)},
        {"seen_at": NOW - timedelta(days=1)},
        {"told": "x", "told_on": TODAY + timedelta(days=1)},
        {"persons": -1},
        {"held_for": "police", "held_until": TODAY + timedelta(days=400)},
    ],
)
def test_p17_what_can_not_be_is_refused(library, wrong):
    with pytest.raises(InvalidValue):
        library.books.save_incident(replace(LOST, **wrong))


def test_p17_images_are_held_longer_only_with_a_reason(library):
    with pytest.raises(MissingValue):
        library.books.save_incident(replace(LOST, images="camera 2", held_until=TODAY))


@pytest.mark.parametrize(("days", "held", "kept"), [(28, 0, True), (29, 0, False), (29, 9, True)])
def test_p17_where_images_are_goes_after_four_weeks_at_every_desk(desks, days, held, kept):
    one, two = desks
    day = TODAY - timedelta(days=days)
    until = {"held_until": TODAY + timedelta(days=held), "held_for": "police"} if held else {}
    one.books.save_incident(replace(LOST, happened_on=day, images="camera 2", **until))
    one.books.day_done(lambda: False)
    bring(one, two)
    (found,) = two.books.incidents()
    assert bool(found.images) == kept
    assert (found.what, found.persons) == (LOST.what, 12)


def test_p17_what_replaces_where_images_are_severs_what_stood_there(desks):
    one, two = desks
    for said in ("camera 2", "camera 3", ""):
        one.books.save_incident(replace(LOST, images=said))
        assert [i.images for i in one.books.incidents()] == [said]
    assert all("camera" not in str(op.payload) for op in sent(one._store))
    bring(one, two)
    assert [i.images for i in two.books.incidents()] == [""]


def test_p17_an_incident_that_is_changed_keeps_where_its_images_are(desks):
    one, two = desks
    one.books.save_incident(replace(LOST, images="camera 2"))
    bring(one, two)
    two.books.save_incident(replace(two.books.incidents()[0], measures="told everybody"))
    bring(two, one)
    assert [(i.images, i.measures) for i in one.books.incidents()] == [
        ("camera 2", "told everybody")
    ]
    assert sum(op.kind == "incident_images" for op in sent(two._store)) == 0


def made_older(home, key):
    """Give a file the shape in which an incident itself told where its images are."""
    raw = connect(store_file(home), key)
    raw.executescript("""
        DROP TABLE incident_images;
        ALTER TABLE incident ADD COLUMN images TEXT;
        ALTER TABLE incident ADD COLUMN held_until TEXT;
        ALTER TABLE incident ADD COLUMN held_for TEXT;
        UPDATE incident SET images = 'camera 2', held_for = '',
            ver = json_set(ver, '$.images', json_extract(ver, '$.seen'));
        UPDATE outbox SET payload = json_set(payload, '$.images', 'camera 2')
            WHERE kind = 'incident';
        UPDATE alembic_version SET version_num = '0019';
    """)
    raw.close()


def _this_step(config, connection):
    """Take the one step that is looked at; the rest of the file is of today."""
    config.attributes["connection"] = connection
    command.upgrade(config, "0020")
    connection.execute(text("UPDATE alembic_version SET version_num = :h"), {"h": migrate.HEAD})


def test_p17_an_older_file_tells_where_images_are_so_that_it_can_be_severed(home, clock):
    library = found(home, clock)
    library.books.save_incident(LOST)
    key = library._store.file_key
    library.close()
    made_older(home, key)
    with patch.object(migrate, "_upgrade", _this_step):
        library = open_library(home, "An Specimen", PASSPHRASE, clock)
    library.upkeep()
    library.upkeep()
    told = [op.kind for op in sent(library._store) if "camera" in str(op.payload)]
    assert told == ["incident_images"]
    assert [i.images for i in library.books.incidents()] == ["camera 2"]
    chain_holds(library._store)
    library.close()
