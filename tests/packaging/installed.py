"""The package on a bare Debian, from before it came until after it went: `make test-package`."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from tests.central.postgres import Postgres, running_postgres
from tests.packaging.bare_debian import BareDebian, NotHere, bare_debian

WHO, WORDS, OLDER = "An Specimen", "een kraai op het dak", "0.0.1"
CANT_BE_DONE_HERE = 3


class Installed:
    """One package, the Debian it is tried on and the central store that its desks exchange with."""

    def __init__(self, package: Path, debian: BareDebian, postgres: Postgres) -> None:
        self.package = package
        self.debian = debian
        self.central = postgres.empty_database()

    def whole_life(self) -> None:
        """Install an older version, work, upgrade, work on, remove."""
        before = self.debian.files()
        self._say("install an older version", lambda: self._install(self._older()))
        self.debian.run("useradd", "--create-home", "--base-dir", "/srv", "desk")
        self._say("found a library and exchange", self._found)
        self._say("upgrade", lambda: self._install(self.package))
        self._say("join and fetch what the older one sent", self._join)
        self._say("check itself", self._check)
        self._say("be described to the system", self._described)
        self._say("say what it is made of", self._made_of)
        self.debian.install("pcscd", "vsmartcard-vpcd", "xvfb", "xauth")
        self._say("read the virtual card and lend, in a window", self._tour)
        self.debian.purge("balie", "pcscd", "vsmartcard-vpcd", "xvfb", "xauth")
        self._say("leave nothing but the home", lambda: self._nothing_left(before))

    def _say(self, what: str, do: Callable[[], None]) -> None:
        begun = monotonic()
        do()
        print(f"{what}: {monotonic() - begun:.0f} s", flush=True)

    def _older(self) -> Path:
        """Pack the same program under an older version."""
        with tempfile.TemporaryDirectory() as folder:
            tree = Path(folder) / "tree"
            subprocess.run(["dpkg-deb", "-R", self.package, tree], check=True)
            control = tree / "DEBIAN" / "control"
            lines = control.read_text().splitlines()
            named = [f"Version: {OLDER}" if line.startswith("Version:") else line for line in lines]
            control.write_text("\n".join(named) + "\n")
            older = self.debian.root / "var" / "tmp" / "older.deb"
            subprocess.run(
                ["dpkg-deb", "-Znone", "--build", tree, older],
                check=True,
                stdout=subprocess.DEVNULL,
            )
        return older

    def _install(self, package: Path) -> None:
        inside = self.debian.root / "var" / "tmp" / package.name
        if package != inside:
            shutil.copy(package, inside)
        self.debian.install(f"/var/tmp/{package.name}")
        inside.unlink()

    def _balie(self, home: str, *arguments: str, **secrets: str) -> str:
        return self.debian.run(
            *("balie", "--home", f"/srv/desk/{home}", *arguments),
            user="desk",
            BALIE_STAFF=WHO,
            BALIE_PASSPHRASE=WORDS,
            BALIE_CENTRAL_PASSWORD=self.central.password,
            **secrets,
        )

    def _found(self) -> None:
        self._balie("one", "central", "prepare", self.central.url)
        names = ("--library", "L", "--branch", "B", "--staff", WHO, "--central", self.central.url)
        self.key = json.loads(self._balie("one", "init", *names, "--json"))["recovery_key"]
        items = self.debian.root / "srv" / "desk" / "items.csv"
        items.write_text("barcode;title\n30000000001;Een boek\n")
        self._balie("one", "import", "csv", "/srv/desk/items.csv")
        assert json.loads(self._balie("one", "sync", "--json"))["pushed"] > 0

    def _join(self) -> None:
        joined = ("join", "--central", self.central.url, "--desk", "Desk 2")
        self._balie("two", *joined, BALIE_RECOVERY_KEY=self.key)
        for home in ("one", "two"):
            found = json.loads(self._balie(home, "check", "--json"))["checks"]
            assert "1 items" in next(one["said"] for one in found if one["check"] == "whole")

    def _check(self) -> None:
        found = json.loads(self._balie("one", "check", "--self", "--json"))
        assert found["ok"], found

    def _described(self) -> None:
        share = self.debian.root / "usr" / "share"
        assert (share / "man/man1/balie.1.gz").exists()
        for command in (
            ["desktop-file-validate", *share.glob("applications/*Desk.desktop")],
            ["appstreamcli", "validate", "--no-net", *share.glob("metainfo/*.xml")],
        ):
            if shutil.which(command[0]):
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def _made_of(self) -> None:
        """Find each library in the list of parts, as it lies there, and the terms of each part."""
        program = self.debian.root / "usr/lib/balie"
        parts = json.loads((program / "parts.cdx.json").read_text())["components"]
        listed = {
            file["name"]: file["hashes"][0]["content"]
            for part in parts
            for file in part.get("components", ())
            if file["type"] == "file"
        }
        inside = program / "_internal"
        there = {
            str(file.relative_to(inside)): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in inside.rglob("*")
            if not file.is_symlink() and (".so." in file.name or file.suffix == ".so")
        }
        assert listed == there, sorted(set(listed.items()) ^ set(there.items()))
        debian = {part["name"] for part in parts if part["purl"].startswith("pkg:deb/")}
        assert "libssl3" in debian
        terms = {file.stem for file in (program / "licences" / "debian").iterdir()}
        assert terms == debian

    def _tour(self) -> None:
        self.debian.run("mkdir", "-p", "/run/pcscd")  # as the service does when a system starts
        tour = ("xvfb-run", "-a", "balie", "demo", "--tour", "/srv/desk/tour")
        self.debian.run(*tour, user="desk")
        report = json.loads((self.debian.root / "srv/desk/tour/report.json").read_text())
        assert report["ok"], report
        assert report["reader"] == "pcsc", report["reader"]

    def _nothing_left(self, before: set[str]) -> None:
        left = {file for file in self.debian.files() - before if "balie" in file.lower()}
        assert not left, sorted(left)
        assert (self.debian.root / "srv/desk/one/balie.db").exists()


def main(package: Path, untried: Path) -> int:
    """Try a package; where that can't be done write why into the second file, and give 3."""
    untried.unlink(missing_ok=True)
    place = untried.parent / "trial"  # not among temporary files: those may forbid programs
    shutil.rmtree(place, ignore_errors=True)  # of a trial that was broken off
    place.mkdir(parents=True)
    with running_postgres() as own:
        own.socket.chmod(0o755)  # the desk is not who started the server
        try:
            with bare_debian(place, [own.socket]) as debian:
                Installed(package, debian, own).whole_life()
        except NotHere as why:
            print(f"The package was not tried on a bare Debian: {why}.", file=sys.stderr)
            untried.write_text(f"{why}\n")
            return CANT_BE_DONE_HERE
    return 0


if __name__ == "__main__":
    sys.exit(main(*(Path(name).absolute() for name in sys.argv[1:3])))
