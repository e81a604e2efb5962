"""The words for kinds of records and for parts of a member's file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def group_words(group: str) -> str:
    """Name a part of a member's file."""
    return {
        "name": translate("inbox", "name"),
        "birth": translate("inbox", "birth date"),
        "address": translate("inbox", "address"),
        "card": translate("inbox", "library card"),
        "email": translate("inbox", "e-mail address"),
        "telephone": translate("inbox", "telephone number"),
        "gender": translate("inbox", "gender"),
    }.get(group, group)


def kind_words(kind: str) -> str:
    """Name a kind of record, as far as staff have a word for it."""
    return {
        "member": translate("inbox", "a member's file"),
        "item": translate("inbox", "an item"),
        "title": translate("inbox", "a title"),
        "loan": translate("inbox", "a loan"),
        "loan_return": translate("inbox", "a return"),
        "renewal": translate("inbox", "a renewal"),
        "hold": translate("inbox", "a hold"),
        "consent_event": translate("inbox", "a consent"),
        "ledger": translate("inbox", "an amount"),
        "staff": translate("inbox", "an account"),
    }.get(kind, translate("inbox", "a record of the kind “{kind}”").format(kind=kind))
