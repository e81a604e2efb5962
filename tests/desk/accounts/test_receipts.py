"""Receipts: what stands on them, and that they come out as one page of the right paper."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, QSettings
from PySide6.QtPrintSupport import QPrinter

from db.domain.account import LineKind, Method
from db.registers.accounts import Receipt, ReceiptLine
from desk.accounts.receipt_paper import (
    POINTS_A_MM,
    Issuer,
    Paper,
    _document,
    receipt_html,
    receipt_pdf,
)
from desk.accounts.receipts import Receipts
from desk.post.regime import LANGUAGES, Regime
from desk.widgets.tone import Tone
from tests.desk.runners import ImmediateRunner

ISSUER = Issuer("Bibliotheek Specimen", "Centrum", "Balie 2")
DAY = date(2026, 11, 22)
RECEIPT = Receipt(
    "1A2B-2026-00007",
    DAY,
    Method.CASH,
    1000,
    (
        ReceiptLine(LineKind.OVERDUE_FINE, DAY, 250, "Het verdriet van <België>"),
        ReceiptLine(LineKind.MEMBERSHIP_FEE, DAY, 500),
    ),
    credit_cents=250,
)


def test_receipt_says_what_was_paid_and_names_no_title_unasked():
    html = receipt_html(RECEIPT, ISSUER)
    for words in ("1A2B-2026-00007", "22/11/2026", "Te laat ingeleverd", "€\u00a02,50", "10,00"):
        assert words in html
    assert "Blijft als tegoed" in html
    assert "verdriet" not in html


def test_title_stands_on_it_when_staff_ask():
    assert "Het verdriet van &lt;België&gt;" in receipt_html(RECEIPT, ISSUER, titles=True)


@pytest.mark.parametrize(
    ("language", "title"),
    [("nl", "Betaalbewijs"), ("fr", "Reçu"), ("de", "Quittung"), ("en", "Receipt")],
)
def test_receipt_is_written_in_a_language_of_the_library(language, title):
    assert title in receipt_html(RECEIPT, Issuer("B", "C", "D", (language,)))


def test_every_language_has_the_same_words():
    import tomllib

    from resources.door import resource

    texts = tomllib.loads(resource("letters", "receipts.toml").read_text(encoding="utf-8"))
    assert len({frozenset(words) for words in texts.values()}) == 1
    charges = {k.value for k in LineKind} - {"payment", "waiver", "refund", "counter"}
    assert charges | {m.value for m in Method} <= set(texts["nl"])


def test_receipt_says_it_in_every_language_of_the_library_the_first_on_top(qapp: Any) -> None:
    html = receipt_html(RECEIPT, Issuer("B", "C", "D", LANGUAGES[Regime.BRUSSELS]))
    assert html.index("Betaalbewijs") < html.index("Reçu")
    assert "Quittung" not in html
    out = PdfReader(io.BytesIO(receipt_pdf(html, Paper.ROLL)))
    assert len(out.pages) == 1
    assert "Merci" in out.pages[0].extract_text()


@pytest.mark.parametrize("paper", Paper)
def test_receipt_is_one_page(qapp: Any, paper: Paper) -> None:
    # slims/slims8_akasia 178, Librarika/Issues 215 and 689: receipts for other paper than A4
    pdf = receipt_pdf(receipt_html(RECEIPT, ISSUER), paper)
    assert pdf.startswith(b"%PDF")
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") == 1


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_all_of_a_receipt_stands_where_a_head_for_58_mm_prints(qapp: Any, language: str) -> None:
    html = receipt_html(RECEIPT, replace(ISSUER, languages=(language,)), titles=True)
    text = _document(html, Paper.NARROW)
    assert text.size().width() / POINTS_A_MM == pytest.approx(48, abs=0.1)
    (page,) = PdfReader(io.BytesIO(receipt_pdf(html, Paper.NARROW))).pages
    assert float(page.mediabox.width) / POINTS_A_MM == pytest.approx(58, abs=0.5)


@pytest.fixture
def receipts(qapp: Any, tmp_path: Path) -> Any:
    said: list[tuple[str, Tone]] = []
    opened: list[Path] = []
    keeper = QObject()
    memory = QSettings(str(tmp_path / "r.ini"), QSettings.Format.IniFormat)
    made = Receipts(
        ISSUER,
        tmp_path / "receipts",
        memory,
        lambda s, t: said.append((s, t)),
        runner=ImmediateRunner(),
        owner=keeper,
        printer=lambda: None,
        show=opened.append,
    )
    return made, said, opened


def test_receipt_opens_as_a_pdf_where_there_is_no_printer(receipts, tmp_path):
    made, said, opened = receipts
    made.give(RECEIPT)
    assert opened == [tmp_path / "receipts" / "1A2B-2026-00007.pdf"]
    assert opened[0].read_bytes().startswith(b"%PDF")
    assert said[0][1] is Tone.OK


def test_receipt_as_a_pdf_is_gone_when_the_next_one_comes_or_the_desk_starts(receipts, tmp_path):
    made, _said, _opened = receipts
    made.give(RECEIPT, titles=True)
    made.give(replace(RECEIPT, number="1A2B-2026-00008"))
    folder = tmp_path / "receipts"
    assert [path.name for path in folder.iterdir()] == ["1A2B-2026-00008.pdf"]
    made.clear()
    assert list(folder.iterdir()) == []


def test_receipt_that_can_not_be_written_is_told(receipts, tmp_path):
    made, said, opened = receipts
    (tmp_path / "receipts").touch()
    made.give(RECEIPT)
    assert (said[0][1], opened) == (Tone.STOP, [])


MARKUP = ("{{ 7 * 7 }}", "#let x = 1", "*bold*", "<b>bold</b>", "{number}", "&amp;")


@pytest.mark.parametrize("title", MARKUP)
def test_title_comes_out_on_paper_as_it_is(qapp, title):
    receipt = replace(RECEIPT, lines=(replace(RECEIPT.lines[0], title=title),))
    html = receipt_html(receipt, replace(ISSUER, branch=title), titles=True)
    text = _document(html, Paper.A4).toPlainText()
    assert f"Te laat ingeleverd: {title}" in text
    assert f"{title}, Balie 2" in text


def test_receipt_goes_to_the_printer(receipts, tmp_path):
    made, _said, opened = receipts
    out = tmp_path / "printed.pdf"

    def printer() -> QPrinter:
        made = QPrinter()
        made.setOutputFileName(str(out))
        return made

    made._printer = printer
    made.give(RECEIPT)
    assert out.read_bytes().startswith(b"%PDF")
    assert opened == []


def test_paper_is_remembered(receipts):
    made, _, _ = receipts
    assert made.paper is Paper.ROLL
    made.use(Paper.A4)
    assert made.paper is Paper.A4
    made._memory.setValue("receipts/paper", "papyrus")
    assert made.paper is Paper.ROLL
