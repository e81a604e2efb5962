"""A card service of one's own with a virtual reader in it, for training, the tour and the tests."""

from __future__ import annotations

import atexit
import contextlib
import functools
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from eid import pcsc
from eid.errors import EidError, ReaderTrouble
from eid.virtual_reader import VirtualReader

READERS = ("Virtual PCD 00 00", "Virtual PCD 00 01")

_SOCKET = "PCSCLITE_CSOCK_NAME"  # where the PC/SC library of a process looks for its service
_DRIVER = Path("/usr/lib/pcsc/drivers/serial/libifdvpcd.so")
_RUN = Path("/run/pcscd")
_ROOTS_OWN = Path(
    "/run"
)  # where nobody can look in, unlike some folders for root's temporary files
_NOBODY = 65534
_FIRST_PORT, _PORTS = 20_000, 6_000  # below those that the system hands out itself

_CONFIGURATION = """\
FRIENDLYNAME "Virtual PCD"
DEVICENAME   /dev/null:0x{port:X}
LIBPATH      {driver}
CHANNELID    0x{port:X}
"""

# pcscd takes its socket from its parent as systemd would hand it over: as descriptor 3. So it
# needs no rights and does not meet the service of the computer. It only insists on /run/pcscd.
_HAND_OVER = 'exec 3<&0 </dev/null; export LISTEN_FDS=1 LISTEN_PID=$$; exec "$@"'
_OWN_RUN = 'mount -t tmpfs tmpfs /run && mkdir /run/pcscd && exec "$@"'


class NoVirtualReader(EidError):
    """A virtual reader can't be had on this machine; `package` is what Debian calls it."""

    def __init__(self, package: str, reason: str) -> None:
        super().__init__(f"{reason}: apt install {package}")
        self.package = package


class VirtualPcscd:
    """A private pcscd with two virtual slots, run without rights.

    It ends when told to, and by itself a minute after its owner died.

    The PC/SC library looks once a process where its service is, so `direct_here` must come before
    the first PC/SC call of the process; all private services of a process share one path.
    """

    def __init__(self, driver: Path = _DRIVER, patience: float = 5.0) -> None:
        self.path = direct_here()
        self.port = _free_ports()
        self._driver = driver
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None
        self._context = 0  # held open, since without anybody it would end itself

    def start(self) -> None:
        """Start the service and wait until it shows its readers; raises NoVirtualReader."""
        pcscd = _program("pcscd", "pcscd")
        if not self._driver.exists():
            raise NoVirtualReader("vsmartcard-vpcd", "its driver is missing")
        configuration = _folder() / "reader.conf.d"
        configuration.mkdir(exist_ok=True)
        text = _CONFIGURATION.format(port=self.port, driver=self._driver)
        (configuration / "virtual").write_text(text, encoding="ascii")
        options = ["--foreground", "--auto-exit", *_without_polkit(pcscd)]
        options += ["--config", str(configuration)]
        self._process = self._spawn([*_around(_RUN, is_root=_is_root()), pcscd, *options])
        self._wait_for_readers(self._process)
        _, self._context = pcsc.SYSTEM.establish()

    def _spawn(self, command: list[str]) -> subprocess.Popen[bytes]:
        self.path.unlink(missing_ok=True)
        nobody = _NOBODY if _is_root() else None
        with socket.socket(socket.AF_UNIX) as listening, _log().open("wb") as log:
            listening.bind(str(self.path))
            listening.listen(16)
            self.path.chmod(0o666)
            return subprocess.Popen(  # noqa: S603 - constant words and paths of our own
                ["/bin/sh", "-c", _HAND_OVER, "sh", *command],
                stdin=listening.fileno(),
                stdout=log,
                stderr=log,
                cwd="/",
                user=nobody,
                group=nobody,
                extra_groups=[] if nobody else None,
            )

    def _wait_for_readers(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + self._patience
        while time.monotonic() < deadline and process.poll() is None:
            with contextlib.suppress(ReaderTrouble):  # it is still starting
                if {reader.name for reader in pcsc.list_readers()} >= set(READERS):
                    return
            time.sleep(0.02)
        self.stop()
        said = _log().read_text(errors="replace").strip()
        raise NoVirtualReader("pcscd vsmartcard-vpcd", f"pcscd shows no virtual reader ({said})")

    def stop(self) -> None:
        """End the service, as when it crashes or is updated."""
        if self._process is not None:
            end(self._process)
            self._process = None
            pcsc.SYSTEM.release(self._context)
            self.path.unlink(missing_ok=True)

    def reader(self, slot: int = 0) -> VirtualReader:
        """The slot into which cards are put."""
        return VirtualReader(self.port + slot, READERS[slot])


def end(process: subprocess.Popen[bytes], patience: float = 2.0) -> None:
    """End a process; a service whose driver waits for a dumb card does not go when asked."""
    process.terminate()
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def direct_here() -> Path:
    """Direct this process, and what it starts, to its own private service; answer its socket."""
    path = _folder() / "pcscd.comm"
    os.environ[_SOCKET] = str(path)
    return path


@contextmanager
def virtual_pcscd() -> Iterator[VirtualPcscd]:
    """A private card service with two virtual readers; raises NoVirtualReader."""
    service = VirtualPcscd()
    try:
        service.start()
        yield service
    finally:
        service.stop()


@functools.cache
def _folder() -> Path:
    """Where the services of this process live, one after another, until it ends."""
    folder = Path(tempfile.mkdtemp(prefix="balie-pcscd-", dir=_ROOTS_OWN if _is_root() else None))
    folder.chmod(0o755 if _is_root() else 0o700)  # root's service runs as nobody
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _log() -> Path:
    return _folder() / "log"


def _program(name: str, package: str) -> str:
    """The path of a program, also where an ordinary person's PATH does not lead."""
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/bin")
    if found is None:
        raise NoVirtualReader(package, f"{name} is not installed")
    return found


def _without_polkit(pcscd: str) -> list[str]:
    """Later versions ask polkit who may come in; this service is private, behind its folder."""
    option, ask = "--disable-polkit", [pcscd, "--help"]
    said = subprocess.run(ask, capture_output=True, text=True, check=True)  # noqa: S603 - found above
    return [option] if option in said.stdout else []


def _around(run: Path, *, is_root: bool) -> list[str]:
    """What to start the service in, so that it finds its /run/pcscd."""
    if run.is_dir():
        return []
    if is_root:
        run.mkdir(mode=0o755)  # as the service of the computer does when it starts
        return []
    unshare = _program("unshare", "util-linux")
    return [unshare, "--user", "--map-root-user", "--mount", "/bin/sh", "-c", _OWN_RUN, "sh"]


def _is_root() -> bool:
    return os.geteuid() == 0


def _free_ports() -> int:
    """A port that is free, and so is the next one; the driver takes one a slot."""
    start = _FIRST_PORT + os.getpid() * 2 % _PORTS  # so that processes do not race for the same
    return next(port for port in count(start, 2) if is_free(port) and is_free(port + 1))


def is_free(port: int) -> bool:
    """Whether a driver can listen on a port."""
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind(("", port))
        except OSError:
            return False
        return True
