"""The subjects that bring places of their own to the desk, in the order of the rail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desk import choices_page
from desk.accounts import place as accounts
from desk.activities import place as activities
from desk.around import Around
from desk.catalogue import place as catalogue
from desk.consultation import place as consultation
from desk.help import place as help_
from desk.holds import place as holds
from desk.inbox import presenter as inbox
from desk.items import place as items
from desk.memberships import place as memberships
from desk.newsletter import place as newsletter
from desk.notices import place as notices
from desk.privacy import place as privacy
from desk.regulations import place as regulations
from desk.requests import place as requests
from desk.sheet import place as sheet
from desk.staff import place as staff
from desk.statistics import place as statistics

OFFERS: Final[tuple[Callable[[Around], None], ...]] = (
    catalogue.offer,
    holds.offer,
    activities.offer,
    newsletter.offer,
    accounts.offer,
    memberships.offer,
    consultation.offer,
    notices.offer,
    regulations.offer,
    requests.offer,
    items.offer,
    staff.offer,
    sheet.offer,
    statistics.offer,
    privacy.offer,
    inbox.offer,
    choices_page.offer,
    help_.offer,
)
