"""The list of parts knows where each library of the frozen program came from."""

from __future__ import annotations

import hashlib
import os
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parents[2] / "packaging" / "carried.py"
OWNERS = """diversion by usrmerge from: /lib/libssl.so.3
libssl3:amd64: /lib/libssl.so.3
libstdc++6:amd64: /usr/lib/libstdc++.so.6
"""
VERSIONS = """libssl3\\t3.0.19-1~deb12u2\\topenssl\\t3.0.19-1~deb12u2\\tamd64
libstdc++6\\t12.2.0-14\\tgcc-12\\t12.2.0-14\\tamd64"""


@pytest.fixture(scope="module")
def carried() -> ModuleType:
    spec = spec_from_file_location("carried", HERE)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def on_debian(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A system with two packages, and a program with a library of each."""
    told = f"case $1 in --search) cat <<'END'\n{OWNERS}END\nexit 1 ;; *) printf '{VERSIONS}\\n' ;;"
    query = tmp_path / "dpkg-query"
    query.write_text(f"#!/bin/sh\n{told} esac\n", encoding="utf-8")
    query.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    for name in ("libssl.so.3", "libstdc++.so.6"):
        (tmp_path / name).write_bytes(name.encode())
    return tmp_path


def taken(*names: str) -> dict[str, Path]:
    return {name: Path("/usr/lib", name) for name in names}


@pytest.mark.usefixtures("on_debian")
def test_owner_is_found_by_either_name_of_a_folder(carried: ModuleType) -> None:
    owned = carried.owned_by_debian(taken("libssl.so.3", "libstdc++.so.6", "libours.so"))
    assert owned == {"libssl3": ["libssl.so.3"], "libstdc++6": ["libstdc++.so.6"]}


def test_part_of_debian_names_version_source_and_hash(carried: ModuleType, on_debian: Path) -> None:
    owned = {"libssl3": ["libssl.so.3"], "libstdc++6": ["libstdc++.so.6"]}
    tls, plus = carried.debian_parts(owned, on_debian)
    assert (tls["name"], tls["version"]) == ("libssl3", "3.0.19-1~deb12u2")
    assert tls["purl"].endswith("upstream=openssl%403.0.19-1~deb12u2")
    assert "/libstdc%2B%2B6@12.2.0-14?" in plus["purl"]
    (file,) = tls["components"]
    assert file["hashes"][0]["content"] == hashlib.sha256(b"libssl.so.3").hexdigest()


def test_package_without_terms_is_not_shipped(
    carried: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(carried, "DEBIAN_TERMS", tmp_path)
    (tmp_path / "libssl3").mkdir()
    (tmp_path / "libssl3" / "copyright").write_text("free", encoding="utf-8")
    carried.debian_terms(["libssl3"], tmp_path / "kept")
    assert (tmp_path / "kept" / "libssl3.txt").read_text(encoding="utf-8") == "free"
    with pytest.raises(FileNotFoundError):
        carried.debian_terms(["libstdc++6"], tmp_path / "more")


@pytest.mark.parametrize(
    ("package", "library"),
    [
        ("pyside6-essentials", "Qt"),
        ("sqlcipher3", "SQLCipher"),
        ("sqlcipher3", "OpenSSL"),
        ("cryptography", "OpenSSL"),
        ("lxml", "libxml2"),
        ("psycopg-binary", "libpq"),
        ("psycopg-binary", "OpenSSL"),
    ],
)
def test_what_a_package_brings_inside_is_named(
    carried: ModuleType, package: str, library: str
) -> None:
    start = f"pkg:generic/{library.lower()}@"
    (found,) = [part for part in carried.inside(package) if part["purl"].startswith(start)]
    assert found["purl"] == f"{start}{found['version']}"
    assert found["version"][0].isdigit()
