"""Feed the card's parsers a million odd inputs: `python -m tests.eid.fuzz_long [COUNT] [SEED]`.

Only errors of the room may come out; anything else ends the run with the input that did it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date
from random import Random

from eid import content, structure, tlv
from eid.authenticity import signer
from eid.card import read
from eid.certificate import public_key
from eid.dates import birth_date, plain_date
from eid.errors import EidError
from eid.faults import Faulty
from eid.layout import ADDRESS_FILE, IDENTITY_FILE, RRN_CERTIFICATE_FILE
from eid.roots import belgian_roots
from eid.simulated import SimulatedConnection
from eid.specimens import foreigner, specimen
from tests.cards.bench import TIME, card

COUNT = 1_000_000
TODAY = date(2026, 1, 1)
CARDS = [card(specimen(2), "1.7"), card(specimen(5), "1.8"), card(foreigner(3, "33"), "1.7-EC")]
ROOTS = belgian_roots()
LETTERS = "0123456789. JANFEBMAARTSEPÄÛ\u0660\x00"


def changed(random: Random, data: bytes) -> bytes:
    """The bytes with a few of them changed, cut, doubled or cut off."""
    edited = bytearray(data)
    for _ in range(random.randrange(1, 6)):
        at = random.randrange(len(edited) + 1)
        kind = random.randrange(4)
        if kind == 0:
            edited[at : at + 1] = bytes(
                [random.choice((0, 1, 0x7F, 0x80, 0xFF, random.randrange(256)))]
            )
        elif kind == 1:
            del edited[at : at + random.randrange(1, 20)]
        elif kind == 2:
            edited[at:at] = random.randbytes(random.randrange(1, 20))
        elif random.randrange(4) == 0:
            del edited[at:]
    return bytes(edited)


def fuzz_identity(random: Random) -> bytes:
    data = changed(random, random.choice(CARDS).files[IDENTITY_FILE])
    structure.identity_file(0x18).rest(data)
    structure.identity_file(0x18).fits(data)
    content.identity(data, "1.8", TODAY)
    return data


def fuzz_address(random: Random) -> bytes:
    data = changed(random, random.choice(CARDS).files[ADDRESS_FILE])
    structure.ADDRESS.fits(data)
    content.address(data)
    return data


def fuzz_noise(random: Random) -> bytes:
    data = random.randbytes(random.randrange(80))
    tlv.scan(data)
    structure.der_length(data)
    tlv.parse(data)
    return data


def fuzz_dates(random: Random) -> bytes:
    text = "".join(random.choices(LETTERS, k=random.randrange(16)))
    birth_date(text, TODAY.year)
    plain_date(text)
    return text.encode()


def fuzz_certificate(random: Random) -> bytes:
    data = changed(random, random.choice(CARDS).files[RRN_CERTIFICATE_FILE])
    structure.RRN_CERTIFICATE.rest(data)
    signer(data, ROOTS)
    return data


def fuzz_key(random: Random) -> bytes:
    data = changed(random, CARDS[1].files[bytes.fromhex("DF014040")])
    public_key(data)
    return data


class Interferes(Faulty):
    """Answers now and then whatever chance makes."""

    def __init__(self, behind: Faulty, random: Random) -> None:
        super().__init__(behind)
        self.random = random

    def answer(self, apdu: bytes) -> bytes:
        answer = super().answer(apdu)
        if self.random.randrange(12):
            return answer
        return changed(self.random, answer).ljust(2, b"\x90")


def fuzz_reading(random: Random) -> bytes:
    connection = SimulatedConnection(Interferes(random.choice(CARDS), random))
    read(connection, today=TODAY, clock=TIME, sleep=TIME.sleep)
    return b""


# How many of a hundred inputs each takes; a whole reading costs as much as forty of the others.
SHARES: tuple[tuple[Callable[[Random], bytes], int], ...] = (
    (fuzz_identity, 33),
    (fuzz_address, 21),
    (fuzz_noise, 20),
    (fuzz_dates, 20),
    (fuzz_certificate, 3),
    (fuzz_key, 2),
    (fuzz_reading, 1),
)


def fuzz(count: int = COUNT, seed: int = 1) -> dict[str, int]:
    """Try so many inputs; answer how many of each kind were understood rather than refused."""
    random = Random(seed)
    understood = {job.__name__: 0 for job, _ in SHARES}
    jobs = [job for job, share in SHARES for _ in range(share)]
    for number in range(count):
        job = jobs[number % len(jobs)]
        try:
            job(random)
        except EidError:
            continue
        except Exception:
            print(f"input {number} of seed {seed}, {job.__name__}")
            raise
        understood[job.__name__] += 1
    return understood


if __name__ == "__main__":
    started = time.perf_counter()
    print(fuzz(*map(int, sys.argv[1:3])))
    print(f"{time.perf_counter() - started:.0f} s")
