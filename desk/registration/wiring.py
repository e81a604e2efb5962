"""What staff do on the registration page goes to its presenter."""

from __future__ import annotations

from desk.registration.page import RegistrationPage
from desk.registration.presenter import RegistrationPresenter


def wire(page: RegistrationPage, presenter: RegistrationPresenter) -> None:
    """Connect what the page asks for with what the presenter does."""
    page.edited.connect(presenter.edited)
    page.source_chosen.connect(presenter.source_chosen)
    page.save_requested.connect(presenter.save)
    page.cancel_requested.connect(presenter.cancel)
    page.second_is_guardian.connect(presenter.second_is_guardian)
    page.second_is_new.connect(presenter.second_is_new)
    page.second_dismissed.connect(presenter.second_is_nothing)
    page.member_chosen.connect(presenter.open_member)
