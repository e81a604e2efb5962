"""P15 through a real centre: signed up at one desk, off at the other, gone in every byte."""

from __future__ import annotations

from db.domain.newsletter import JoinedBy
from tests.central.test_forgotten import contents, pair

__all__ = ["pair"]
EMAIL = "merkteken.nieuwsbrief@example.be"


def held_at_the_centre(postgres, pair, subject):
    """Count the keys and the records that the centre has of somebody."""
    with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
        return tuple(
            root.execute(f"select count(*) from core.{t} where subject = %s", [subject]).fetchone()[
                0
            ]
            for t in ("subject_key", "state")
        )


def test_p15_address_goes_from_every_desk_and_the_centre_with_the_round_after_signing_off(
    postgres, pair, tmp_path
):
    here, there = pair.a.library, pair.b.library
    here.newsletter.sign_up(EMAIL, JoinedBy.DESK, "nl")
    pair.settle()
    (one,) = there.newsletter.list()
    assert one.email == EMAIL
    assert held_at_the_centre(postgres, pair, one.id) == (1, 1)  # its key and its state, sealed
    centre, *desks = contents(postgres, pair, tmp_path)
    assert EMAIL.encode() not in centre
    assert any(EMAIL.encode() in content for content in desks)
    there.newsletter.sign_off(EMAIL)
    pair.settle()
    left = contents(postgres, pair, tmp_path)
    assert [content for content in left if EMAIL.encode() in content] == []
    assert held_at_the_centre(postgres, pair, one.id) == (0, 0)
    assert here.newsletter.list() == ()


def test_p15_sign_up_that_nobody_had_heard_of_when_the_address_left_goes_as_well(
    postgres, pair, tmp_path
):
    here, there = pair.a.library, pair.b.library
    for library in (here, there):
        library.newsletter.sign_up(EMAIL, JoinedBy.DESK, "nl")
    (one,), (other,) = here.newsletter.list(), there.newsletter.list()
    here.newsletter.sign_off(EMAIL)
    pair.settle()
    assert here.newsletter.list() == there.newsletter.list() == ()
    left = contents(postgres, pair, tmp_path)
    assert [content for content in left if EMAIL.encode() in content] == []
    for signed_up in (one, other):
        assert held_at_the_centre(postgres, pair, signed_up.id) == (0, 0)
