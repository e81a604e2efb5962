"""The Windows package, as far as it shows elsewhere: it tells the same as the Linux one."""

from __future__ import annotations

import tomllib
import xml.etree.ElementTree as ET
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path, PureWindowsPath
from types import ModuleType

import pytest

from desk.settings import of_the_machine

ROOT = Path(__file__).parents[2]
WINDOWS = ROOT / "packaging" / "windows"
WXS = "{http://wixtoolset.org/schemas/v4/wxs}"
SPEC = (ROOT / "packaging" / "balie.spec").read_text(encoding="utf-8")


def script(name: str) -> ModuleType:
    spec = spec_from_file_location(name, WINDOWS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def package() -> ET.Element:
    found = ET.parse(WINDOWS / "balie.wxs").find(f"{WXS}Package")
    assert found is not None
    return found


def only(package: ET.Element, what: str) -> ET.Element:
    [found] = package.iter(f"{WXS}{what}")
    return found


def test_all_that_was_frozen_goes_along_and_the_starter_once(package: ET.Element) -> None:
    starter = only(package, "File").get("Source")
    assert only(package, "Files").get("Include") == r"$(Program)\**"
    assert [left_out.get("Files") for left_out in package.iter(f"{WXS}Exclude")] == [starter]
    assert 'program("balie", ' in SPEC


def test_version_and_translations_are_those_of_the_linux_package(package: ET.Element) -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    marks, build = script("marks"), script("build")
    compile(marks.version_resource("1.2.3"), "version.txt", "eval")  # as PyInstaller reads it
    assert package.get("Version") == "$(Version)"
    assert f"'FileVersion', '{version['version']}'" in marks.version_resource(
        marks.package_version()
    )
    assert "Version=9.8.7" in build.wix("9.8.7", Path("dist"), Path("made.msi"))
    # Both freeze by one file, which takes all of resources, catalogues too, from one line.
    assert 'files("resources", "*")' in SPEC
    assert "packaging/package.py" in (WINDOWS / "build.py").read_text(encoding="utf-8")


def test_all_that_the_description_asks_for_is_given(package: ET.Element) -> None:
    text = (WINDOWS / "balie.wxs").read_text(encoding="utf-8")
    given = script("build").wix("1", Path("p"), Path("m"))
    names = {word.split("=")[0] for word in given if "=" in word}
    assert {name for name in names if f"$({name})" in text} == names
    assert text.count("$(") == sum(text.count(f"$({name})") for name in names)
    known = {one.get("Id") for one in package.iter()}
    asked = {one.get("Directory") for one in package.iter() if one.get("Directory")}
    assert asked <= known


def test_settings_lie_where_the_desk_looks_and_accounts_may_only_read(package: ET.Element) -> None:
    looked = PureWindowsPath(str(of_the_machine({"PROGRAMDATA": "C:"}, "win32"))).parts
    folder = next(
        one for one in package.iter(f"{WXS}Directory") if one.get("Id") == "SETTINGSFOLDER"
    )
    assert folder.get("Name") in looked
    assert "(A;OICI;0x1200a9;;;BU)" in str(only(package, "PermissionEx").get("Sddl"))


def test_every_system_describes_the_program_alike(package: ET.Element) -> None:
    entry = (ROOT / "packaging/linux/be.balie.Desk.desktop").read_text(encoding="utf-8")
    described = only(package, "Shortcut").get("Description")
    assert f"GenericName={described}" in entry
    assert f"'FileDescription', '{described}'" in script("marks").VERSION


@pytest.mark.usefixtures("qapp")
def test_icon_for_windows_can_be_drawn(tmp_path: Path) -> None:
    goal = tmp_path / "balie.ico"
    script("marks").icon(goal)
    assert goal.read_bytes()[:4] == b"\0\0\1\0"
