"""Sets digitpad up in .venv beside this file and opens it.

    python3 start.py                  open the program
    python3 start.py -- ARGUMENTS     digitpad ARGUMENTS, for example: python3 start.py -- evaluate
    python3 start.py test             run the tests
    python3 start.py test -- OPTIONS  pytest OPTIONS
    python3 start.py bundle           make dist/digitpad/, a folder with the program that runs without Python

Needs Python 3.11 and the internet for the first start; from then on it is quick and offline.
"""

# Python's standard library only, in a grammar that older Pythons can read: they get a sentence, too.

import contextlib
import errno
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

OLDEST = (3, 11)
TOO_OLD = "digitpad needs Python %d.%d or later, and this is %d.%d: install a newer one and start again with it."

if sys.version_info < OLDEST:
    sys.exit("digitpad: error: " + TOO_OLD % (OLDEST + tuple(sys.version_info[:2])))

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "digitpad.json"
PIP_LOG = VENV / "pip.log"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
BUNDLE = ROOT / "dist" / "digitpad"
PROGRAM = "digitpad.exe" if os.name == "nt" else "digitpad"

# Debian's and Ubuntu's packages of the system libraries that Qt loads.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


class SetupError(Exception):
    """What stands in the way: one sentence that says what to do."""


def main(arguments: list[str]) -> int:
    """Set up what is missing, then become the program or the tests; returns the exit code."""
    if arguments in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    try:
        command, rest = split_arguments(arguments)
    except ValueError as error:
        return _complain(str(error), 2)
    try:
        testing = command == "test"
        opens_window = command == "open" and not rest
        if opens_window and not has_display(sys.platform, os.environ):
            raise SetupError("There is no display to open a window on: start digitpad in a desktop session.")
        set_up(testing)
        if testing or opens_window:
            provide_libraries("offscreen" if testing else platform_plugin(os.environ))
        if command == "bundle":
            make_bundle()
            return 0
    except SetupError as error:
        return _complain(str(error), 1)
    except OSError as error:
        return _complain(f"{error.filename or VENV} cannot be used: {error.strerror}.", 1)
    except KeyboardInterrupt:
        return _complain("The set-up was interrupted; the next start takes it up again.", 130)
    return run_tests(rest) if testing else run([str(PYTHON), "-P", "-m", "digitpad", *rest])


def split_arguments(arguments: list[str]) -> tuple[str, list[str]]:
    """("open", "test" or "bundle", what follows "--"); ValueError with a sentence for anything else."""
    cut = arguments.index("--") if "--" in arguments else len(arguments)
    own, rest = arguments[:cut], arguments[cut + 1 :]
    if own not in ([], ["test"], ["bundle"]) or (own == ["bundle"] and rest):
        raise ValueError("Usage: python3 start.py [test] [-- ARGUMENTS], or python3 start.py bundle; --help says more.")
    return (own[0] if own else "open"), rest


def has_display(platform: str, environment: "os._Environ[str] | dict[str, str]") -> bool:
    """Whether Qt can be expected to find a screen."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


# Set-up: .venv is finished when its stamp says so, and the stamp is written last.


def set_up(testing: bool) -> None:
    """Make .venv or bring it up to date; does nothing when its stamp already fits."""
    if due(testing) == "nothing":
        return
    with alone():
        todo = due(testing)  # another start may have done it meanwhile
        if todo == "foreign":
            raise SetupError(f"{VENV} was not made by start.py: rename or remove it and start again.")
        stamp = read_stamp(STAMP)
        if todo == "make":
            make_environment()
            stamp = None
        if todo in ("make", "install"):
            install(testing, stamp)


def due(testing: bool) -> str:
    """What .venv needs now; see `what_to_do`."""
    stamp = read_stamp(STAMP)
    if stamp and not PYTHON.exists():
        stamp = {}  # the Python it was made with is gone
    return what_to_do(VENV.exists(), stamp, wanted_stamp(testing))


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """One set-up at a time: somebody who starts once more while the first one takes its minute waits for it."""
    with VENV.with_name(VENV.name + ".lock").open("a") as file:
        waits = False
        while not _held(file.fileno()):
            if not waits:
                _say("another start is setting digitpad up; this one waits for it")
            waits = True
            time.sleep(0.5)
        yield  # the lock goes with the file, also where the process is killed


def _held(file: int) -> bool:
    """Whether the lock of this open file is ours."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
            return False
        raise
    return True


def wanted_stamp(testing: bool) -> dict[str, object]:
    """What .venv has to be made of and for."""
    requirements = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt"):
        requirements.update((ROOT / name).read_bytes())
    return {
        "finished": True,
        "python": f"{sys.implementation.name} {sys.version_info[0]}.{sys.version_info[1]}",
        "folder": str(ROOT),
        "requirements": requirements.hexdigest(),
        "testing": testing,
    }


def what_to_do(exists: bool, stamp: dict[str, object] | None, wanted: dict[str, object]) -> str:
    """One of "make", "install", "nothing", and "foreign" for a folder that is somebody else's."""
    if not exists:
        return "make"
    if stamp is None:
        return "foreign"
    if any(stamp.get(key) != wanted[key] for key in ("finished", "python", "folder")):
        return "make"
    if stamp.get("requirements") != wanted["requirements"] or (wanted["testing"] and not stamp.get("testing")):
        return "install"
    return "nothing"


def read_stamp(path: Path) -> dict[str, object] | None:
    """What the stamp says; None without one, {} (not finished) for one that cannot be read."""
    try:
        stamp = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(path: Path, stamp: dict[str, object]) -> None:
    """Written beside its place and moved there, so that there is never half a stamp."""
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps(stamp, indent=2) + "\n", encoding="utf-8")
    os.replace(beside, path)


def make_environment() -> None:
    """A new .venv with pip; marked as unfinished before anything else is in it."""
    require_venv_module()
    _say(f"making the virtual environment {VENV}")
    try:
        if VENV.exists():
            shutil.rmtree(VENV)
        VENV.mkdir()
        write_stamp(STAMP, {"finished": False})
    except OSError as error:
        raise SetupError(
            f"{VENV} cannot be written ({error.strerror}): close digitpad and check the folder."
        ) from error
    if _call([sys.executable, "-m", "venv", str(VENV)]):
        raise SetupError(f"The virtual environment {VENV} could not be made; Python's own words are above.")


def require_venv_module() -> None:
    """Debian and Ubuntu deliver Python's venv module as a package of its own."""
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not apt_install([package]):
        raise SetupError(
            "This Python has no venv module: install it and start again "
            f"(on Debian and Ubuntu: sudo apt-get install {package})."
        )


def install(testing: bool, before: dict[str, object] | None) -> None:
    """Install digitpad from this folder into .venv, which was made just now or had the stamp `before`."""
    testing = testing or bool(before and before.get("testing"))
    _say("installing digitpad and what it needs; the first time this takes a minute or two")
    write_stamp(STAMP, {"finished": False})
    command = [str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    command += ["--log", str(PIP_LOG), "--editable", ".[test]" if testing else "."]
    if testing:
        command += ["--constraint", "constraints.txt"]
    PIP_LOG.unlink(missing_ok=True)
    if _call(command, cwd=ROOT, env={"PIP_RETRIES": "2", **os.environ}):
        if before:
            write_stamp(STAMP, before)  # pip leaves things as they were when it gives up
        raise SetupError(pip_failure(PIP_LOG.read_text(errors="replace") if PIP_LOG.exists() else ""))
    write_stamp(STAMP, wanted_stamp(testing))


def pip_failure(log: str) -> str:
    """The sentence for a failed installation, from pip's log."""
    if "connection broken by" in log or "Failed to establish a new connection" in log:
        return "The packages could not be fetched: connect to the internet for the first start, and start again."
    if "No space left on device" in log:
        return "The disk is full: digitpad and what it needs take about 500 MB."
    return f"pip could not install digitpad; its own words are above, and all of them in {PIP_LOG}."


# The folder that runs without Python


def make_bundle() -> None:
    """Make dist/digitpad/ with PyInstaller, which is installed into .venv when it is missing there."""
    if _call([str(PYTHON), "-c", "import PyInstaller"], quiet=True):
        _say("installing PyInstaller")
        pip = [str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--log", str(PIP_LOG)]
        PIP_LOG.unlink(missing_ok=True)
        if _call([*pip, "--constraint", "constraints.txt", "--editable", ".[bundle]"], cwd=ROOT):
            raise SetupError(pip_failure(PIP_LOG.read_text(errors="replace") if PIP_LOG.exists() else ""))
    _say(f"making {BUNDLE}; this takes a minute")
    command = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "packaging/digitpad.spec"]
    if _call(command, cwd=ROOT):
        raise SetupError("PyInstaller could not make the bundle; its own words are above.")
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if not path.is_symlink())
    _say(f"{BUNDLE} is made: {size / 1e6:.0f} MB, to be started by {BUNDLE / PROGRAM}")


# System libraries: Qt's wheels bring Qt, and expect the rest from the system.


def platform_plugin(environment: "os._Environ[str] | dict[str, str]") -> str:
    """The name of the plugin through which Qt will reach the screen here."""
    asked = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    return asked or ("wayland" if environment.get("WAYLAND_DISPLAY") else "xcb")


def provide_libraries(plugin: str) -> None:
    """See to it that all system libraries of Qt are there, on Debian and Ubuntu by installing them."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries(plugin)
    if missing and apt_install(packages_of(missing)):
        missing = missing_libraries(plugin)
    if missing:
        raise SetupError(library_sentence(missing, shutil.which("apt-get") is not None))


def missing_libraries(plugin: str) -> list[str]:
    """The names of the libraries that Qt's windows and this plugin need and the system does not have."""
    qt = next(VENV.glob("lib/python*/site-packages/PySide6"), None)
    if qt is None or shutil.which("ldd") is None:
        return []
    files = [qt / "QtWidgets.abi3.so", qt / "QtSvg.abi3.so", qt / f"Qt/plugins/platforms/libq{plugin}.so"]
    command = ["ldd", *(str(file) for file in files if file.exists())]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"})
    return not_found(answer.stdout)


def not_found(ldd: str) -> list[str]:
    """The libraries that are "not found" in what ldd printed, sorted."""
    return sorted({line.split()[0] for line in ldd.splitlines() if line.rstrip().endswith("=> not found")})


def packages_of(libraries: list[str]) -> list[str]:
    """Debian's packages of these libraries, sorted; unknown ones are left out."""
    return sorted({PACKAGES[name] for name in libraries if name in PACKAGES})


def library_sentence(missing: list[str], debian: bool) -> str:
    """What to do about missing libraries: the one command where it is known."""
    what = "Qt needs system libraries that are missing here; install them and start again: "
    packages = packages_of(missing)
    return what + (f"sudo apt-get install -y {' '.join(packages)}" if debian and packages else ", ".join(missing))


def apt_install(packages: list[str]) -> bool:
    """Install packages with apt-get as root or by a sudo that asks nothing; whether that was done."""
    prefix = root_prefix()
    if not packages or prefix is None or shutil.which("apt-get") is None:
        return False
    _say(f"installing system packages: {' '.join(packages)}")
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    wanted = [*apt, "install", "-y", "--no-install-recommends", *packages]
    _call([*apt, "update"])  # a fresh system has no lists of packages yet, old lists name what is gone
    return _call(wanted) == 0


def root_prefix() -> list[str] | None:
    """What to put before a command to run it as root; None where that would need a password."""
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


# Running


def run_tests(options: list[str]) -> int:
    """The tests, without a screen, from the folder of the project; all of them in three processes where there are two
    cores: while one waits, another works."""
    os.chdir(ROOT)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # each of hundreds of processes would compile the program anew
    if not options and (os.cpu_count() or 1) > 1:
        options = ["-n", "3", "--dist", "loadgroup"]  # tests/conftest.py says which file runs where
    return run([str(PYTHON), "-m", "pytest", *options])


def run(command: list[str]) -> int:
    """Become this command; where a process cannot do that (Windows), start it and wait."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(command[0], command)
    try:
        return subprocess.call(command)
    except KeyboardInterrupt:
        return 130


def _call(command: list[str], cwd: Path | None = None, env: dict[str, str] | None = None, quiet: bool = False) -> int:
    """Run a step of the set-up; standard output stays free for the program's own."""
    errors = subprocess.DEVNULL if quiet else None
    return subprocess.call(command, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=sys.stderr, stderr=errors)


def _say(text: str) -> None:
    print(f"digitpad: {text}", file=sys.stderr, flush=True)


def _complain(sentence: str, code: int) -> int:
    _say(f"error: {sentence}")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
