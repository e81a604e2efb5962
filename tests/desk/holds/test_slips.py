"""Slips: short names alone, on paper of 80 mm."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from db.domain.hold_lines import Holder
from db.domain.member import Name
from desk.holds.paper import write_pdf
from desk.holds.slip import SlipName, hold_slip, pick_slip, shelf_name, way_slip
from desk.language import Language
from tests.desk.holds import shown_holds

JAN = Holder(UUID(int=100), Name("Peeters SPECIMEN", "Jan"), "20000000000018")
POINTS_IN_MM = 72 / 25.4


@pytest.mark.parametrize(
    ("holder", "how", "short"),
    [
        (JAN, SlipName.LETTERS_AND_CARD, "PEE J · 0018"),
        (JAN, SlipName.CARD, "0018"),
        (replace(JAN, library_card=""), SlipName.LETTERS_AND_CARD, "PEE J · 0100"),
        (replace(JAN, name=Name("De Vos", "bo")), SlipName.LETTERS_AND_CARD, "DEV B · 0018"),
        (replace(JAN, name=Name("", "")), SlipName.LETTERS_AND_CARD, "0018"),
    ],
)
def test_name_on_the_shelf_is_short(holder: Holder, how: SlipName, short: str) -> None:
    assert shelf_name(holder, how) == short


def test_slip_is_80_mm_wide_and_says_all_that_is_on_it(
    qapp: QApplication, language: Language, tmp_path: Path
) -> None:
    who = shelf_name(JAN, SlipName.LETTERS_AND_CARD)
    slip = hold_slip(shown_holds.copy(0), who, date(2026, 11, 28))
    write_pdf(slip, tmp_path / "slip.pdf")
    (page,) = PdfReader(tmp_path / "slip.pdf").pages
    assert float(page.mediabox.width) == pytest.approx(80 * POINTS_IN_MM, abs=1)
    assert float(page.mediabox.height) < 100 * POINTS_IN_MM
    said = " ".join(page.extract_text().split())
    for part in ("PEE J · 0018", "28/11/2026", "Het verdriet van België", "34000000000011"):
        assert part in said
    assert "Peeters" not in said


def test_slip_of_a_way_names_the_branch_and_nobody(language: Language) -> None:
    slip = way_slip(shown_holds.copy(0), "Kuringen", for_hold=True)
    assert slip.large == "Kuringen"
    assert slip.lines[0] == "Somebody waits for it there"
    assert way_slip(shown_holds.copy(0), "Kuringen", for_hold=False).lines[0] == "It belongs there"


def test_pick_list_on_paper_is_in_walking_order_and_names_nobody(
    qapp: QApplication, language: Language, tmp_path: Path
) -> None:
    slip = pick_slip(shown_holds.VIEW.picks)
    assert slip.large == "3 items"
    assert slip.lines[0] == "ELSS · Lijmen / Het been · 34000000000022"
    write_pdf(slip, tmp_path / "list.pdf")
    assert len(PdfReader(tmp_path / "list.pdf").pages) == 1
