"""Codes for what is odd about a card, never what it says; the desk has a sentence for each."""

from __future__ import annotations

from enum import StrEnum


class Note(StrEnum):
    """An oddity worth telling staff or support; none of them stops a reading."""

    EXPIRED = "expired"
    BIRTH_DATE_INCOMPLETE = "birth_date_incomplete"
    BIRTH_DATE_UNREADABLE = "birth_date_unreadable"
    VALIDITY_UNREADABLE = "validity_unreadable"
    SEX_UNKNOWN = "sex_unknown"
    DOCUMENT_TYPE_UNKNOWN = "document_type_unknown"
    NATIONAL_NUMBER_CHECK = "national_number_check"
    CARD_NUMBER_CHECK = "card_number_check"
    TEXT_NOT_UTF8 = "text_not_utf8"
    FIELD_MISSING = "field_missing"
    FIELD_REPEATED = "field_repeated"
    RUBBISH_AFTER_FIELDS = "rubbish_after_fields"
    ADDRESS_EMPTY = "address_empty"
    ADDRESS_UNREADABLE = "address_unreadable"
    SERIAL_DIFFERS = "serial_differs"
    SIGNATURE_UNREADABLE = "signature_unreadable"
    CERTIFICATE_UNREADABLE = "certificate_unreadable"
    CERTIFICATE_FORGED = "certificate_forged"
    CERTIFICATE_DATES = "certificate_dates"
    ROOT_UNKNOWN = "root_unknown"
    PHOTO_UNREADABLE = "photo_unreadable"
    PHOTO_HASH_UNKNOWN = "photo_hash_unknown"
