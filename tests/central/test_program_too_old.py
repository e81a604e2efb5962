"""A library asks for a newer program than a desk's: it is told, and goes on exchanging."""

from __future__ import annotations

from pathlib import Path

from db.domain.item import ItemDraft
from db.domain.record_kinds import PAYLOADS
from db.errors import ProgramTooOld
from tests.central.postgres import Postgres
from tests.central.two_desks import two_desks


def test_desk_too_old_is_told_and_still_sends_and_receives(
    postgres: Postgres, tmp_path: Path
) -> None:
    with two_desks(tmp_path, postgres.fresh_database()) as pair:
        pair.settle()
        with postgres.root(pair.central.url.split("/")[3].split("?")[0]) as root:
            root.execute("update core.scope set min_sv = %s", (PAYLOADS + 1,))
        pair.a.library.catalogue.add(ItemDraft("I1", "Specimen"))
        report = pair.a.library.sync()
        assert [type(trouble) for trouble in report.troubles] == [ProgramTooOld]
        assert report.pushed > 0
        assert pair.b.library.sync().pulled > 0
        assert pair.b.library.catalogue.by_barcode("I1") is not None
