"""A card model that is as strict as the real applets, for tests, training and demonstration."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from eid import tlv
from eid.errors import CardMute, CardRemoved
from eid.layout import (
    ADDRESS_FILE,
    APPLET_AID,
    DF_BELPIC,
    DF_BELPIC_AID,
    DF_ID,
    DF_ID_AID,
    IDENTITY_FILE,
    MF,
)

_EXTENDED = 7  # the shortest command with a length of three bytes
_OFFSET_TOP_BIT = 0x80
_BY_ID, _BY_AID, _BY_PATH = 2, 4, 8
_SELECT_MODES = {(_BY_ID, 0x0C), (_BY_AID, 0x0C), (_BY_AID, 0x00), (_BY_PATH, 0x0C)}
_ASK_AGAIN = 0x6C
_STATUS_WORD = 2  # bytes
_REST_AFTER_6C = 0.010  # seconds
_HEADER = 4
_LONGEST_ANSWER = 256
_PIN_TRIES = 3


@dataclass(frozen=True, slots=True)
class Applet:
    """What tells one version of the card's program from another."""

    version: int
    atr: bytes
    card_data_tail: bytes  # what GET CARD DATA says behind the serial number
    has_df_aids: bool
    has_records: bool
    hurried: bool  # misses a command within 10 ms after 6Cxx
    inactive_select: int
    inactive_read: int


class AnyCard(Protocol):
    """The face of a card towards whatever reader it is put in, a model or a model with a fault."""

    @property
    def atr(self) -> bytes:
        """The answer to reset; empty when the card is mute."""

    def power_on(self) -> None:
        """The reader gives power."""

    def reset(self) -> None:
        """The reader, or another program through it, resets the card."""

    def transmit(self, apdu: bytes) -> bytes:
        """The answer to a command, status word included; CardRemoved when pulled out."""


class SimulatedCard:
    """One card: its files by path below the master file, and the state a card keeps."""

    def __init__(
        self,
        applet: Applet,
        serial: bytes,
        files: Mapping[bytes, bytes],
        *,
        activated: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.applet = applet
        self.serial = serial
        self.files = dict(files)
        self.activated = activated
        self.pin_tries = _PIN_TRIES
        self._clock = clock
        self._corrected_at = float("-inf")
        self.power_on()

    @property
    def atr(self) -> bytes:
        """The answer to reset of this version."""
        return self.applet.atr

    def power_on(self) -> None:
        """Begin again: the applet selected, the master file current, no file."""
        self._applet_selected = True
        self._directory = b""
        self._file: bytes | None = None
        self._waiting = b""

    def reset(self) -> None:
        """Forget the selected file, as at power on."""
        self.power_on()

    def select_another_applet(self) -> None:
        """What another program does that leaves its own applet selected."""
        self.power_on()
        self._applet_selected = False

    def transmit(self, apdu: bytes) -> bytes:
        """The answer to one command, status word included, exactly as a card gives it."""
        hurried = self._clock() - self._corrected_at < _REST_AFTER_6C
        self._corrected_at = float("-inf")
        if self.applet.hurried and hurried:
            return _status(0x6F00)
        answer = self._answer(apdu)
        if answer[-2] == _ASK_AGAIN:
            self._corrected_at = self._clock()
        return answer

    def _answer(self, apdu: bytes) -> bytes:
        if len(apdu) < _HEADER or (len(apdu) >= _EXTENDED and apdu[_HEADER] == 0):
            return _status(0x6700)
        command = {
            b"\x00\xa4": self._select,
            b"\x00\xb0": self._read_binary,
            b"\x00\xc0": self._get_response,
            b"\x00\x20": self._verify,
            b"\x80\xe4": self._get_card_data,
            b"\x80\xb2": self._read_record,
        }.get(apdu[:2])
        if command is None:
            return _status(0x6D00 if apdu[0] in (0x00, 0x80) else 0x6E00)
        if not self._applet_selected and command != self._select:
            return _status(0x6D00)
        return command(apdu)

    def _select(self, apdu: bytes) -> bytes:
        how, answer, name = apdu[2], apdu[3], apdu[5:]
        if len(apdu) == _HEADER or apdu[4] != len(name):
            return _status(0x6A87)
        if (how, answer) not in _SELECT_MODES:
            return _status(0x6A86)
        if how == _BY_AID:
            return self._select_application(name)
        if not self._applet_selected:
            return _status(0x6A82)
        return self._select_by_id(name) if how == _BY_ID else self._select_by_path(name)

    def _select_application(self, name: bytes) -> bytes:
        directories = (
            {DF_BELPIC_AID: DF_BELPIC, DF_ID_AID: DF_ID} if self.applet.has_df_aids else {}
        )
        if name == APPLET_AID:
            self.power_on()
            return _status(0x9000)
        if not self._applet_selected or name not in directories:
            return _status(0x6A82)
        return self._enter(directories[name])

    def _select_by_id(self, name: bytes) -> bytes:
        if name == MF:
            return self._enter(b"")
        if name in (DF_BELPIC, DF_ID):
            return self._enter(name)
        return self._open(self._directory + name) if len(name) == len(MF) else _status(0x6A87)

    def _select_by_path(self, path: bytes) -> bytes:
        path = path.removeprefix(MF)
        if path in (b"", DF_BELPIC, DF_ID):
            return self._enter(path)
        return self._open(path)

    def _enter(self, directory: bytes) -> bytes:
        self._directory, self._file = directory, None
        return _status(0x9000)

    def _open(self, path: bytes) -> bytes:
        if path not in self.files:
            return _status(0x6A82)
        self._directory, self._file = path[:-2], path
        return _status(0x9000 if self.activated else self.applet.inactive_select)

    def _read_binary(self, apdu: bytes) -> bytes:
        if self._file is None:
            return _status(0x6986)
        if not self.activated:
            return _status(self.applet.inactive_read)
        data, offset = self.files[self._file], int.from_bytes(apdu[2:4])
        if apdu[2] & _OFFSET_TOP_BIT or offset >= len(data):
            return _status(0x6B00)
        return _sized(data[offset:], _length_asked(apdu))

    def _get_card_data(self, apdu: bytes) -> bytes:
        data = self.serial + self.applet.card_data_tail
        if apdu[3] == 1 and self.applet.has_records:
            data += bytes([self.pin_tries]) + b"\xff\xff"
        elif apdu[3] != 0:
            return _status(0x6B00)
        asked = _length_asked(apdu)
        return data + _status(0x9000) if asked == len(data) else _status(0x6C00 | len(data))

    def _read_record(self, apdu: bytes) -> bytes:
        if not self.applet.has_records:
            return _status(0x6D00)
        if self._file is None:
            return _status(0x6986)
        if self._file not in (IDENTITY_FILE, ADDRESS_FILE):
            return _status(0x6981)
        values = tlv.parse(self.files[self._file]).values
        wanted = [tag for tag in values if apdu[2] <= tag <= apdu[3]]
        if not wanted:
            return _status(0x6A83)
        self._waiting = b"".join(tlv.encode(tag, values[tag]) for tag in wanted)
        if len(self._waiting) < _length_asked(apdu):
            return _status(0x6C00 | len(self._waiting))
        return self._get_response(apdu)

    def _get_response(self, apdu: bytes) -> bytes:
        if not self._waiting:
            return _status(0x6985)
        asked = _length_asked(apdu)
        part, self._waiting = self._waiting[:asked], self._waiting[asked:]
        more = min(len(self._waiting), 0xFF)
        return part + _status(0x6100 | more if more else 0x9000)

    def _verify(self, apdu: bytes) -> bytes:
        """Up to applet 1.1 even an empty PIN costs a try; here no PIN is ever right."""
        if len(apdu) > _HEADER + 1 or self.applet.hurried:
            self.pin_tries = max(0, self.pin_tries - 1)
        return _status(0x63C0 | self.pin_tries)


class SimulatedConnection:
    """A simulated card in memory, behind the seam that readers stand behind too."""

    def __init__(self, card: AnyCard) -> None:
        """Give the card power; raise CardMute when nothing comes back."""
        self._card = card
        card.power_on()
        if not card.atr:
            raise CardMute

    @property
    def atr(self) -> bytes:
        """The card's answer to reset."""
        return self._card.atr

    def transmit(self, apdu: bytes) -> tuple[bytes, int]:
        """Send one command; raise what the card's fault raises."""
        answer = self._card.transmit(apdu)
        if len(answer) < _STATUS_WORD:
            raise CardRemoved
        return answer[:-2], int.from_bytes(answer[-2:])

    def reconnect(self) -> None:
        """Take the card again; in memory nothing is lost but the selected file."""
        if not self._card.atr:
            raise CardMute


def _length_asked(apdu: bytes) -> int:
    return (apdu[_HEADER] if len(apdu) > _HEADER else 0) or _LONGEST_ANSWER


def _sized(data: bytes, asked: int) -> bytes:
    """All that was asked, or no data and how much there is."""
    if asked > len(data):
        return _status(0x6C00 | len(data))
    return data[:asked] + _status(0x9000)


def _status(word: int) -> bytes:
    return word.to_bytes(2)
