"""What the page of the readers can show."""

from __future__ import annotations

from desk.readers.page import ReadersView
from eid.diagnosis import Cause, Diagnosis, Step
from eid.scard import ReaderState

A, B = "Reader A with a slot 00 00", "Reader B, contactless & with a slot 01 00"
EMPTY = ReaderState(A, present=False, mute=False, atr=b"", events=0)
SILENT = ReaderState(B, present=True, mute=True, atr=b"", events=1)
TWO_READERS = ReadersView(Diagnosis(Step.READER, Cause.CARD_MUTE, (EMPTY, SILENT)), chosen=B)
NO_SERVICE = ReadersView(Diagnosis(None, Cause.SERVICE_STOPPED, code=0x8010001D))
READY = ReadersView(Diagnosis(Step.READER, Cause.NO_CARD, (EMPTY,)))
ALL_WELL = ReadersView(Diagnosis(Step.READABLE, None, (EMPTY,)))
