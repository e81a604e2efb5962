"""Write the table of docs/privacy.md from the program's own list: `update`, or `check`."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from db.domain.obligation import OBLIGATIONS  # noqa: E402 -- the rooms lie beside this folder
from db.domain.statement import SEEN_AT, part_of  # noqa: E402 -- as above

DOCUMENT = ROOT / "docs" / "privacy.md"
BEGIN, END = "<!-- obligations -->", "<!-- end of obligations -->"
HEAD = (
    "| id | in the statement | the rule, in short | today | kept in | shown by | seen at |\n"
    "|---|---|---|---|---|---|---|\n"
)


def table() -> str:
    """Give the table, one line an obligation."""
    lines = (
        f"| {o.id} | {part_of(o.id)} | {o.rule} | {o.today} | {_files(o.kept_in)} "
        f"| {_files(o.shown_by)} | {', '.join(SEEN_AT[o.id])} |\n"
        for o in OBLIGATIONS
    )
    return HEAD + "".join(lines)


def document(text: str) -> str:
    """Give the document with the table of today between its marks."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{table()}\n{END}{after}"


def _files(names: tuple[str, ...]) -> str:
    return "<br>".join(f"`{name}`" for name in names)


def main() -> int:
    """Do what the command says; 1 when the document is out of date."""
    text = DOCUMENT.read_text(encoding="utf-8")
    wanted = document(text)
    if sys.argv[1:] == ["update"]:
        DOCUMENT.write_text(wanted, encoding="utf-8")
        return 0
    if wanted != text:
        print("docs/privacy.md is out of date: run packaging/privacy_document.py update")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
