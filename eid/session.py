"""One card in one reading: recognise it, select and read its files, survive bad readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from eid.channel import END_WITH_DATA, OK, Channel
from eid.errors import (
    BadData,
    CardRemoved,
    CardReset,
    CardUnreadable,
    ContactlessCard,
    NotActivated,
    NotAnEid,
)
from eid.layout import (
    APPLET_1_1,
    APPLET_AID,
    APPLET_OFFSET,
    ATR_1_8,
    CARD_DATA_LENGTH,
    MF,
    SERIAL_LENGTH,
    is_contactless_atr,
    is_known_atr,
)
from eid.structure import FULL_BLOCK, CardFile

_GET_CARD_DATA = bytes.fromhex("80E40000")
_SELECT = bytes.fromhex("00A4")
_READ_BINARY = bytes.fromhex("00B0")
_BY_ID, _BY_AID, _BY_PATH = 0x02, 0x04, 0x08
_NO_ANSWER = 0x0C  # P2; the cards refuse 00 with a path

_WRONG_LENGTH = 0x6A87  # also a false answer of some built-in readers
_ANOTHER_APPLET = (0x6A82, 0x6D00, 0x6E00)
_WRONG_LIFE = 0x6D00  # of an eID that told its version: not personalised to its end
_NOT_ACTIVATED = (0x6283, 0x6985)
_NOT_ACTIVATED_READ = (0x6985, 0x6D00)
_ANSWER_WAITS = 0x61
_PIN_WANTED = 0x6982
_NO_FILE = 0x6986
_OUTSIDE_FILE = 0x6B00

_SMALL_BLOCK = 248  # a reader model that fails on 256 manages this
_LAST_OFFSET = 0x7FFF
_MOST_DOUBTS = 2
_MOST_RETRIES = 2
_MOST_RESETS = 3
_READER_GETS_READY = 0.200  # seconds


class _FileRefused(CardUnreadable):
    """The card will not select this file, in any form."""


class _BadAnswer(CardUnreadable):
    """The card answered what makes no sense here; the file is read again from its start."""


class Session:
    """A recognised Belgian eID, ready to give its files."""

    def __init__(self, channel: Channel) -> None:
        """Ask the card who it is; raise NotAnEid when it is none of ours."""
        self._channel = channel
        self._block = FULL_BLOCK
        self._forms = [_path_from_root, _path_below_root, _step_by_step]
        card_data = self._recognise()
        self.serial = card_data[:SERIAL_LENGTH]
        self.version = card_data[APPLET_OFFSET]
        self.applet = f"{self.version >> 4}.{self.version & 0xF}"
        channel.rests_after_6c = channel.atr != ATR_1_8 and self.version <= APPLET_1_1

    def read(self, file: CardFile) -> bytes:
        """The bytes of a file, ended by its own structure or by the card; read twice if odd."""
        data = self._read(file.path, file.first, file.rest)
        return data if file.fits(data) else self.read_whole(file)

    def read_whole(self, file: CardFile) -> bytes:
        """The bytes of a file up to where the card ends it, with no short cut."""
        return self._read(file.path, FULL_BLOCK, lambda _: None)

    def _recognise(self) -> bytes:
        if is_contactless_atr(self._channel.atr):
            raise ContactlessCard
        self._channel.rests_after_6c = self._channel.atr != ATR_1_8
        try:
            return self._greet()
        except (CardReset, CardUnreadable):
            self._channel.wait(_READER_GETS_READY)  # some readers are not ready at once
            self._channel.reconnect()
            return self._greet()

    def _greet(self) -> bytes:
        if not is_known_atr(self._channel.atr):
            self._select_applet()
        data, status = self._channel.ask(_GET_CARD_DATA, CARD_DATA_LENGTH)
        if status in _ANOTHER_APPLET:
            self._select_applet()
            data, status = self._channel.ask(_GET_CARD_DATA, CARD_DATA_LENGTH)
        if status in _ANOTHER_APPLET:
            raise NotAnEid(status)
        if status != OK or len(data) < CARD_DATA_LENGTH:
            raise CardUnreadable(status)
        return data

    def _select_applet(self) -> None:
        status = 0
        for answer in (_NO_ANSWER, 0x00):
            _, status = self._channel.send(_select(_BY_AID, APPLET_AID, answer))
            if status == OK or status >> 8 == _ANSWER_WAITS:
                return
        raise NotAnEid(status)

    def _read(self, path: bytes, first: int, rest: Callable[[bytes], int | None]) -> bytes:
        resets = retries = 0
        recover = _nothing
        while True:
            try:
                recover()
                self._select_file(path)
                return self._read_selected(path, first, rest)
            except CardReset:
                resets += 1
                if resets > _MOST_RESETS:
                    raise
                recover = self._take_again
            except CardUnreadable as trouble:
                retries += 1
                if retries > _MOST_RETRIES or isinstance(trouble, _FileRefused):
                    raise
                recover = _nothing if isinstance(trouble, _BadAnswer) else self._take_again

    def _take_again(self) -> None:
        """After a reset: the same card must still be there, else two cards would be mixed."""
        self._channel.reconnect()
        if self._greet()[:SERIAL_LENGTH] != self.serial:
            raise CardRemoved

    def _select_file(self, path: bytes) -> None:
        status = 0
        for form in tuple(self._forms):
            status = self._select_in_form(form, path)
            if status == OK:
                self._forms = [form]
                return
            if status in _NOT_ACTIVATED:
                raise NotActivated(status)
        raise NotActivated(status) if status == _WRONG_LIFE else _FileRefused(status)

    def _select_in_form(self, form: _Form, path: bytes) -> int:
        status = self._send_all(form(path))
        if status == _WRONG_LENGTH:
            status = self._send_all(form(path))
        return status

    def _send_all(self, commands: Iterator[bytes]) -> int:
        status = OK
        for command in commands:
            _, status = self._channel.send(command)
            if status != OK:
                break
        return status

    def _read_selected(self, path: bytes, first: int, rest: Callable[[bytes], int | None]) -> bytes:
        data = b""
        doubts = 0
        while (known := rest(data) if data else first) != 0:
            asked = min(self._block, known or self._block)
            part, status = self._read_block(len(data), asked)
            if part and status in (OK, END_WITH_DATA):
                data, doubts = data + part, 0
                if len(part) < asked:
                    break  # the card itself ended the file
            elif status in (OK, _OUTSIDE_FILE, _NO_FILE):
                if doubts == _MOST_DOUBTS:
                    return self._believe_end(data, status)
                doubts += 1  # cheap readers invent this: ask for the same bytes again
                self._select_file(path)
            else:
                raise _read_error(status)
        return data

    def _read_block(self, offset: int, length: int) -> tuple[bytes, int]:
        if offset > _LAST_OFFSET:
            raise BadData("a file is longer than any card can hold")
        try:
            return self._channel.ask(_READ_BINARY + offset.to_bytes(2), length)
        except (CardReset, CardUnreadable):
            if length > _SMALL_BLOCK:
                self._block = _SMALL_BLOCK
            raise

    def _believe_end(self, data: bytes, status: int) -> bytes:
        if status == _NO_FILE:
            raise _BadAnswer(status)
        return data


def _nothing() -> None:
    """What there is to recover before the first try."""


_Form = Callable[[bytes], Iterator[bytes]]


def _path_from_root(path: bytes) -> Iterator[bytes]:
    yield _select(_BY_PATH, MF + path)


def _path_below_root(path: bytes) -> Iterator[bytes]:
    yield _select(_BY_PATH, path)


def _step_by_step(path: bytes) -> Iterator[bytes]:
    for name in (MF, path[:2], path[2:]):
        yield _select(_BY_ID, name)


def _select(how: int, name: bytes, answer: int = _NO_ANSWER) -> bytes:
    return _SELECT + bytes([how, answer, len(name)]) + name


def _read_error(status: int) -> Exception:
    if status in _NOT_ACTIVATED_READ:
        return NotActivated(status)
    if status == _PIN_WANTED:
        return NotAnEid(status)
    return _BadAnswer(status)
