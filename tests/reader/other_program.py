"""A second program on the same card, such as a signing page or the official viewer."""

from __future__ import annotations

from eid.pcsc import SYSTEM
from eid.scard import SUCCESS, T0
from eid.virtual_reader import VirtualReader


class OtherProgram:
    """A second program with a context and a connection of its own."""

    def __init__(self, slot: VirtualReader) -> None:
        self.code, self.context = SYSTEM.establish()
        self.code, self.card, _ = SYSTEM.connect(self.context, slot.name, T0)
        assert self.code == SUCCESS

    def reset(self) -> None:
        assert SYSTEM.reconnect(self.card, T0, reset=True)[0] == SUCCESS

    def reset_in_vain(self) -> None:
        assert SYSTEM.reconnect(self.card, T0, reset=True)[0] != SUCCESS

    def __enter__(self) -> OtherProgram:
        return self

    def __exit__(self, *_: object) -> None:
        SYSTEM.disconnect(self.card)
        SYSTEM.release(self.context)
