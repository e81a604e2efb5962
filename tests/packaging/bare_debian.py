"""A Debian in a folder with nothing on it, to install a package in and look at what is left."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SUITE = "bookworm"
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
        known = [f"{name}={value}" for name, value in settings.items()]
        who = [] if user == "root" else ["setpriv", f"--reuid={user}", f"--regid={user}"]
        who += [] if user == "root" else ["--init-groups"]
        home = "/root" if user == "root" else f"/srv/{user}"
        inside = ["env", "-i", f"HOME={home}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"]
        done = subprocess.run(
            ["unshare", "--mount", "sh", "-c", _INSIDE, self.root, *who, *inside, *known, *command],
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
    if os.geteuid() != 0:
        raise NotHere("Only root may make a bare Debian. Run: sudo make test-package")
    if shutil.which("debootstrap") is None:
        raise NotHere("debootstrap is missing. Run: apt-get install debootstrap")
    root = folder / "debian"
    subprocess.run(
        ["debootstrap", "--variant=minbase", SUITE, str(root)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    for settings in ("etc/resolv.conf", "etc/ssl/certs/ca-certificates.crt"):
        if (source := Path("/", settings)).exists():
            (root / settings).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, root / settings)
    try:
        debian = BareDebian(root, tuple(ways))
        debian.run("apt-get", "-q", "update")
        yield debian
    finally:
        shutil.rmtree(root)
