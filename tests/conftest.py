"""What holds for every test: the same invented cases in every run, and no hurry."""

from __future__ import annotations

import os

import hypothesis

# no deadline: a busy machine is slow now and then, and that is no fault of the code
hypothesis.settings.register_profile("balie", deadline=None, derandomize=True, max_examples=100)
hypothesis.settings.load_profile("balie")

# windows are drawn in memory, unless somebody wants to see them
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
