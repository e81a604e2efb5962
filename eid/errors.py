"""Everything that can go wrong between the desk and a card.

EidError
├── ReaderTrouble            nothing can be read by anyone now
│   ├── NoService            the card service of the computer is not running
│   ├── NoReader             no usable reader is plugged in
│   ├── NoAccess             this session may not use the reader
│   └── ReaderGone           the reader was unplugged
├── CardTrouble              the card can't be read
│   ├── NoCard               none is in the reader
│   ├── CardMute             no answer: upside down, dirty or no chip
│   ├── CardBusy             another program holds the card
│   ├── CardReset            another program reset it; read again
│   ├── CardRemoved          taken out while it was read
│   ├── CardUnreadable       keeps failing: dirty contacts or a bad reader
│   ├── NotActivated         an eID that its holder has not activated yet
│   ├── NotAnEid             some other card
│   └── ContactlessCard      an eID laid on a contactless reader
├── Cancelled                the reading was called off
└── BadData                  bytes that can't be what they should be (a file, a certificate, a date)
"""

from __future__ import annotations


class EidError(Exception):
    """The root of all errors of this room; they carry codes, never card contents."""


class ReaderTrouble(EidError):
    """No card can be read until somebody mends the reader, the service or the session."""

    def __init__(self, code: int | None = None) -> None:
        """Keep the PC/SC return code, unsigned, where there is one."""
        super().__init__(*(() if code is None else (f"0x{code:08X}",)))
        self.code = code


class NoService(ReaderTrouble):
    """The card service of the computer is not running."""


class NoReader(ReaderTrouble):
    """No usable reader is plugged in."""


class NoAccess(ReaderTrouble):
    """This session may not use the reader (remote session, or not the active one)."""


class ReaderGone(ReaderTrouble):
    """The reader was unplugged while it was in use."""


class CardTrouble(EidError):
    """The card can't be read."""

    def __init__(self, code: int | None = None) -> None:
        """Keep the status word or PC/SC return code where there is one."""
        super().__init__(*(() if code is None else (f"0x{code:X}",)))
        self.code = code


class NoCard(CardTrouble):
    """No card is in the reader."""


class CardMute(CardTrouble):
    """The card does not answer: upside down, dirty, or without a chip."""


class CardBusy(CardTrouble):
    """Another program has held the card for too long."""


class CardRemoved(CardTrouble):
    """The card was taken out while it was read."""


class CardUnreadable(CardTrouble):
    """Reading keeps failing: dirty contacts or a bad reader."""


class NotActivated(CardTrouble):
    """A Belgian eID that has not been activated yet."""


class NotAnEid(CardTrouble):
    """The card is not a Belgian eID."""


class ContactlessCard(NotAnEid):
    """An identity card on a contactless reader, where the eID files are not."""


class CardReset(CardTrouble):
    """Another program reset the card; select again and start the file over."""


class Cancelled(EidError):
    """The reading was called off."""


class BadData(EidError):
    """Bytes that can't be what they should be; the message names the rule, never the bytes."""
