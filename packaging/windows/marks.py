"""Write what Windows shows of a program file, its version and its icon, into a folder."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DRAWING = ROOT / "resources" / "icons" / "app" / "balie.svg"
VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('ProductName', 'Balie'),
      StringStruct('ProductVersion', '{version}'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('FileDescription', 'Library circulation desk'),
      StringStruct('CompanyName', 'The Balie maintainers'),
      StringStruct('LegalCopyright', 'EUPL-1.2'),
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])]),
  ],
)
"""


def main(folder: Path) -> None:
    """Write version.txt and balie.ico."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "version.txt").write_text(version_resource(package_version()), encoding="utf-8")
    icon(folder / "balie.ico")


def package_version() -> str:
    """Answer the version that this tree is."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def version_resource(version: str) -> str:
    """Give the version as PyInstaller reads it; Windows wants four numbers."""
    numbers = tuple(int(part) for part in version.split("."))
    return VERSION.format(version=version, numbers=(*numbers, 0, 0, 0)[:4])


def icon(goal: Path) -> None:
    """Draw the icon of the program as Windows wants it; needs Qt."""
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication(["icon", "-platform", "offscreen"])
    if not QIcon(str(DRAWING)).pixmap(256, 256).save(str(goal), "ICO"):
        raise SystemExit(f"{goal} could not be written")
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
