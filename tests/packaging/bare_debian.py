"""A Debian in a folder with nothing on it, to install a package in and look at what is left."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SUITE, LIBC = "bookworm", (2, 36)
# What debootstrap says when a mirror, and nothing else, is the trouble.
AWAY = re.compile(r"Failed getting release|Couldn't download|Failed to retrieve|unable to resolve")
TRIES = 3  # a mirror may be away for a moment
PROXIES = ("http_proxy", "https_proxy", "no_proxy")
_APART = ("unshare", "--mount", "--")
# Changes by itself, whatever is installed and removed.
VOLATILE = ("proc", "sys", "dev", "run", "tmp", "home", "srv", "root", "var/cache", "var/lib/apt")
VOLATILE += ("var/log", "var/lib/dpkg", "etc/ld.so.cache")
# The mounts live in a space of their own and go with the command.
_INSIDE = (
    "mount --rbind /dev $0/dev && mount -t proc proc $0/proc"
    " && for way in $WAYS; do mkdir -p $0/$way && mount --bind $way $0/$way; done"
    ' && exec chroot $0 "$@"'
)


class NotHere(Exception):
    """A bare Debian can't be made on this machine; the text says why."""


@dataclass(frozen=True)
class BareDebian:
    """A folder with a Debian in it."""

    root: Path
    ways: tuple[Path, ...] = ()  # folders that it shares with this machine

    def run(self, *command: str, user: str = "root", **settings: str) -> str:
        """Run a command inside and give what it printed; raise when it fails."""
        outside = {name: os.environ[name] for name in PROXIES if name in os.environ}
        known = [f"{name}={value}" for name, value in (outside | settings).items()]
        who = [] if user == "root" else ["setpriv", f"--reuid={user}", f"--regid={user}"]
        who += [] if user == "root" else ["--init-groups"]
        home = "/root" if user == "root" else f"/srv/{user}"
        inside = ["env", "-i", f"HOME={home}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"]
        done = subprocess.run(
            [*_APART, "sh", "-c", _INSIDE, self.root, *who, *inside, *known, *command],
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
            env={**os.environ, "WAYS": " ".join(map(str, self.ways))},
        )
        assert done.returncode == 0, f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout

    def install(self, *packages: str) -> None:
        """Install packages with all they need and nothing more."""
        self._apt("install", *packages)

    def purge(self, *packages: str) -> None:
        """Remove packages, their settings and what came only for them."""
        self._apt("purge", "--auto-remove", *packages)

    def files(self) -> set[str]:
        """Name every file and folder, but for what changes by itself."""
        found: set[str] = set()
        for folder, names, files in os.walk(self.root):
            here = Path(folder).relative_to(self.root)
            names[:] = [name for name in names if str(here / name) not in VOLATILE]
            found.update(str(here / name) for name in (*names, *files))
        return found - set(VOLATILE)

    def _apt(self, *words: str) -> None:
        quiet = ("-q", "-y", "--no-install-recommends", "--allow-downgrades")
        self.run("apt-get", *quiet, *words, DEBIAN_FRONTEND="noninteractive")


@contextmanager
def bare_debian(folder: Path, ways: Sequence[Path] = ()) -> Iterator[BareDebian]:
    """Make a bare Debian in this folder and throw it away; raises NotHere."""
    _demand_means()
    root = folder / "debian"
    try:
        _bootstrap(root)
        for settings in ("etc/resolv.conf", "etc/ssl/certs/ca-certificates.crt"):
            if (source := Path("/", settings)).exists():
                (root / settings).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, root / settings)
        debian = BareDebian(root, tuple(ways))
        debian.run("apt-get", "-q", "update")
        yield debian
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _demand_means() -> None:
    """Raise NotHere where this account or this system can't hold a Debian of its own."""
    if os.geteuid() != 0:
        raise NotHere("only root may make a bare Debian (sudo make test-package)")
    for program in ("debootstrap", "unshare", "dpkg-deb"):
        if shutil.which(program) is None:
            raise NotHere(f"{program} is missing and could not be installed")
    if subprocess.run([*_APART, "true"], capture_output=True, check=False).returncode:
        raise NotHere("this machine gives root no mounts of its own (a container without rights?)")
    if (here := tuple(map(int, platform.libc_ver()[1].split(".")[:2]))) > LIBC:
        raise NotHere(f"what is built here asks for C library {here}; {SUITE} has {LIBC}")


def _bootstrap(root: Path) -> None:
    """Fetch and unpack the Debian, its mounts apart: whatever breaks off leaves none behind."""
    for _ in range(TRIES):
        shutil.rmtree(root, ignore_errors=True)
        command = [*_APART, "debootstrap", "--variant=minbase", SUITE, str(root), *_mirror()]
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode == 0:
            return
        said = done.stdout.strip()[-2000:]
        if not AWAY.search(said):
            raise AssertionError(f"debootstrap: {said}")
    raise NotHere(f"no mirror of Debian {SUITE} gave what was asked: {said.splitlines()[-1]}")


def _mirror() -> list[str]:
    """Answer where this machine's own packages come from, if they are the same Debian's."""
    if shutil.which("apt-get") is None:
        return []
    asked = ["apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)"]
    told = subprocess.run(
        [*asked, "Created-By: Packages", "Component: main"],
        capture_output=True,
        text=True,
        check=False,
    )
    lines = (line.split() for line in told.stdout.splitlines())
    return [line[1] for line in lines if line[0] == SUITE and "://" in line[1]][:1]
