"""What accounts offer the desk: a tab in the member file, the receipt key, and the cash-up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths

from desk.accounts.account_tab import AccountTab
from desk.accounts.cash_page import CashPage
from desk.accounts.cash_presenter import CashPresenter
from desk.accounts.presenter import AccountPresenter, no_receipt
from desk.accounts.receipt_paper import Issuer, Paper
from desk.accounts.receipts import Receipts
from desk.acts import KNOWN, Act, Choices
from desk.later import Later
from desk.members.part import FilePart
from desk.post.regime import LANGUAGES, Regime
from desk.tasks import Lane
from desk.widgets.tone import Tone
from desk.window import Made

if TYPE_CHECKING:
    from desk.around import Around

CASH: Final = "cash"
PAY: Final = "pay"
WITH_TITLES: Final = "receipt_titles"
PAPER: Final = "receipt_paper"
_Account = Later[tuple[FilePart, AccountPresenter]]
translate = QCoreApplication.translate


def offer(around: Around) -> None:
    """Put the account in the member file, and the cash-up in the menu."""
    receipts = receipts_of(around)
    around.tasks.run(Lane.LONG, receipts.clear, owner=around.file)
    account = Later(lambda: _account(around, receipts))
    around.file.add_part(lambda: account()[0])
    window = around.window
    window.add_later(
        CASH,
        lambda: translate("accounts", "Cash-up"),
        "euro",
        lambda: _cash(around),
        in_menu=True,  # once a day
    )
    window.offer(
        Act(
            PAY,
            lambda: translate("accounts", "Pay"),
            "Ctrl+B",
            "euro",
            in_menu=True,
            why_not=lambda: _why_no_pay(around),
        ),
        replace(KNOWN["receipt"], why_not=lambda: _why_no_receipt(account)),
        Act(
            WITH_TITLES,
            lambda: translate("accounts", "Receipt with titles"),
            "Shift+F9",
            "printer",
            in_menu=True,
            why_not=lambda: _why_no_receipt(account),
        ),
    )
    window.acts.add_choices(
        Choices(
            PAPER,
            lambda: translate("accounts", "Paper of receipts"),
            _papers,
            lambda _kind: receipts.paper.value,
            "printer",
        )
    )

    def asked(key: str) -> None:
        kind, _, value = key.partition(":")
        if key == PAY:
            _pay(around, account)
        elif key in ("receipt", WITH_TITLES):
            if account.made is None:
                around.say(no_receipt(), Tone.INFO)
            else:
                account()[1].last_receipt(titles=key == WITH_TITLES)
        elif kind == PAPER:
            receipts.use(Paper(value))

    window.asked.connect(asked)


def _cash(around: Around) -> Made:
    page = CashPage()
    cash = CashPresenter(
        page,
        around.library,
        around.tasks,
        around.news,
        clock=around.clock,
        say=around.say,
        folder=_documents(),
    )
    return Made(page, begin=cash.look)


def _account(around: Around, receipts: Receipts) -> tuple[FilePart, AccountPresenter]:
    tab = AccountTab()
    presenter = AccountPresenter(
        tab,
        around.library,
        around.tasks,
        around.news,
        say=around.say,
        give=receipts.give,
        shown=around.file.name_tabs,
    )
    return FilePart(tab, presenter.title, presenter.follow, tab.retranslate), presenter


def _why_no_receipt(account: _Account) -> str:
    return no_receipt() if account.made is None else account.made[1].why_no_receipt()


def _pay(around: Around, account: _Account) -> None:
    """Go to the account of who stands at the counter, or of whose file is open."""
    member_id = _who_pays(around)
    if member_id is not None:
        around.file.turn_to(lambda: account()[0], member_id)
        around.open_file(member_id)
        account()[1].begin_pay(member_id)


def _who_pays(around: Around) -> UUID | None:
    on_file = around.file.member_id if around.window.place == "member" else None
    return on_file or around.at_counter()


def _why_no_pay(around: Around) -> str:
    return "" if _who_pays(around) else translate("acts", "Nobody is being served.")


def receipts_of(around: Around) -> Receipts:
    """Give receipts as this desk does, for whatever was paid."""
    session, home = around.library.session, around.library.home
    languages = LANGUAGES[Regime(around.settings.letters.regime)]
    issuer = Issuer(session.library_name, session.branch_name, session.desk_name, languages)
    memory = QSettings(str(home / "receipts.ini"), QSettings.Format.IniFormat)
    return Receipts(
        issuer,
        home / "receipts",
        memory,
        around.say,
        runner=around.tasks,
        owner=around.file,
    )


def _papers() -> tuple[tuple[str, str], ...]:
    return (
        (Paper.ROLL.value, translate("accounts", "Roll of 80 mm")),
        (Paper.NARROW.value, translate("accounts", "Roll of 58 mm")),
        (Paper.A4.value, translate("accounts", "A4")),
    )


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place)) / "Balie"
