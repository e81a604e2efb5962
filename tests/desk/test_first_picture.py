"""What the program may import before its first picture: whoever looks at it waits for no more."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

# Each belongs to the lane, or to the page, that needs it.
LATER = (
    *("sqlalchemy", "sqlcipher3", "alembic", "psycopg", "cryptography", "argon2", "keyring"),
    *("typst", "jinja2", "pymarc", "holidays", "rapidfuzz", "phonenumbers", "email", "http"),
    *("smartcard", "asyncio", "ssl", "smtplib", "_hashlib"),
    *("logging.handlers", "socket", "pickle", "tomllib"),
    *("PySide6.QtPrintSupport", "PySide6.QtMultimedia", "PySide6.QtNetwork"),
    *("db.library", "db.store", "db.registers", "db.sync", "eid.card", "desk.signed_in"),
    *("desk.window", "desk.counter.page"),
)
START = """
import json, sys
from pathlib import Path
from desk.application import make_application
from desk.start import begin

program = begin(make_application(), Path(sys.argv[1]))
print(json.dumps(sorted(sys.modules)))
program.close()
"""


@pytest.mark.parametrize("home", ["empty", "founded"])
def test_nothing_heavy_is_imported_before_the_first_picture(tmp_path: Path, home: str) -> None:
    if home == "founded":
        slots = '{"staff": [{"staff_id": "01a205e4-4632-7bf5-968a-54a66af1d815", "name": "An"}]}'
        (tmp_path / "keys.json").write_text(slots, encoding="utf-8")
        (tmp_path / "balie.db").touch()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", START, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    imported = json.loads(done.stdout)
    assert [name for name in imported if name in LATER] == []


SEEN = """
import json, sys
from PySide6.QtCore import QEvent, QObject
from desk.application import make_application

class Watching(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched.isWidgetType():
            painted.append((type(watched).__name__, "desk.app" in sys.modules, watched.isVisible()))
        return False

from desk.start import begin
from pathlib import Path
painted, watching = [], Watching()
application = make_application()
application.installEventFilter(watching)
program = begin(application, Path(sys.argv[1]))
first = painted[0]
application.processEvents()
left = [type(one).__name__ for one in application.topLevelWidgets() if one.isVisible()]
print(json.dumps([first, left]))
application.removeEventFilter(watching)
"""


def test_something_is_painted_before_the_program_is_read_and_gives_way(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SEEN, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    first, left = json.loads(done.stdout)
    assert first == ["FirstPicture", False, True]
    assert left == ["Frame"]
