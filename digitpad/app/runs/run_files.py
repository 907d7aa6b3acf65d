"""Keeps runs in a folder: a JSON file with the figures of each, and its networks as model files beside it.

It reads only what it could have written; a damaged file is moved aside and named.
"""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Collection, Iterator
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path

from digitpad import atomic, file_lock, model_file
from digitpad.app.runs import run_record, run_texts
from digitpad.app.runs.deleted_runs import DeletedRuns
from digitpad.app.runs.run import Kept, Run
from digitpad.app.runs.run_record import KINDS, Unreadable, parsed, rows
from digitpad.errors import ModelFileError, RunFileError
from digitpad.message import tr
from digitpad.model_file import Model

_SUFFIX = ".json"
_LOCK = ".lock"
_LEFT_AFTER = 3600.0  # seconds after which a network without a run counts as left over
_KEY = re.compile(r"[0-9a-f]{12}")
DECIDED = ("title", "titled_by_recipe", "visible", "pinned", "saved", "style")  # by a person, in any window


class RunFiles:
    """The files of all runs in one folder, which is made on demand.

    Any thread may call its methods, except those that delete; two threads must not write the same run at once.
    Other programs may use the same folder: what they have changed meanwhile stays, see `write_decision` and `claim`.

    Attributes:
        deleted: where deleted runs wait.
    """

    def __init__(self, folder: Path, patience: float = 1.0) -> None:
        """`patience`: seconds that `claim` waits for a window that does no more than write a network again."""
        self.folder, self._patience = folder, patience
        self.deleted = DeletedRuns(folder / "deleted")

    @staticmethod
    def new_key() -> str:
        """A random key for a new run, 12 hexadecimal digits: programs that share the folder choose different ones."""
        return secrets.token_hex(6)

    def read(self) -> tuple[list[Run], list[str]]:
        """All runs, the oldest first, and a sentence for each file that was damaged and moved aside."""
        runs, sentences = [], []
        for path in self._records():
            try:
                runs.append(self._run(path))
            except Unreadable as error:
                sentences.append(
                    tr(
                        "{file} of the runs cannot be read for now: {why}. It stays where it is.",
                        file=path.name,
                        why=error,
                    )
                )
            except RunFileError as error:
                with suppress(OSError):  # another window has moved it already, or nothing can be moved
                    self._moved(path.stem, self.folder, self.folder / "damaged")
                sentences.append(str(error))
        return sorted(runs, key=lambda run: run.number), sentences

    def write(self, run: Run) -> None:
        """Keep the name, settings and figures of a run. Raises OSError; what was kept before then still is."""
        self.folder.mkdir(parents=True, exist_ok=True)
        atomic.write(run_record.as_json(run), self._record(run.key))

    def write_decision(self, run: Run, names: Collection[str]) -> Run:
        """Keep those fields of a run that a person has decided on here, `names` of `DECIDED`. The others stay as in the
        file, where another window may have changed them. Returns the run as it is kept, with texts in the current
        language. Raises OSError as `write` does."""
        kept = run
        with suppress(Unreadable, RunFileError):
            there = parsed(self._record(run.key))
            decided = replace(run, **{name: getattr(there, name) for name in DECIDED if name not in names})
            run = run_texts.in_this_language(decided)
            kept = replace(there, **{name: getattr(run, name) for name in DECIDED})  # the figures of what is kept there
        self.write(kept)
        return run

    def claim(self, run: Run) -> ExitStack | None:
        """Hold a run for a training that goes on with it, until what is returned is closed. None where another window
        holds it, or has trained it further than is known here."""
        claimed = ExitStack()
        lock = file_lock.held(self.folder / f"{run.key}{_LOCK}", self._patience)
        if claimed.enter_context(lock) and self._as_known(run):
            return claimed
        claimed.close()
        return None

    def _as_known(self, run: Run) -> bool:
        """Whether no other window has trained it further. A file that cannot be read counts as unchanged."""
        with suppress(Unreadable, RunFileError):
            there = parsed(self._record(run.key))
            return (there.last_at, rows(there)) == (run.last_at, rows(run))
        return True

    def write_ended(self, run: Run, last: Model, best: Model | None, best_of: Run | None) -> Run:
        """Keep the networks that a training has ended with, and the run.

        Args:
            best: the network of the best epoch; None where that is the last one, or where it is not known.
            best_of: the run that has the network of the best epoch, as it is on the disk now, where `best` is None.

        Returns:
            The run with what is kept of it.

        Raises:
            ModelFileError, OSError: it cannot be written.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        if best is not None:
            model_file.save(best, self._network(run.key, "best"))
        with_best = best is not None or (best_of is not None and self._take_best(run, best_of))
        model_file.save(last, self._network(run.key, "last"))
        kept = self._with_own_number(replace(run, networks=("best", "last") if with_best else ("last",)))
        self.write(kept)
        if not with_best:
            self._network(run.key, "best").unlink(missing_ok=True)
        return replace(kept, size=self._size(run.key))

    def _with_own_number(self, run: Run) -> Run:
        """Another window, which did not know of this run, may have kept one of its number meanwhile."""
        numbers = [] if self.has(run) else [each.number for each in self._readable()]
        return replace(run, number=max(numbers) + 1) if run.number in numbers else run

    def _readable(self) -> Iterator[Run]:
        for path in self._records():
            with suppress(Unreadable, RunFileError):
                yield parsed(path)

    def _take_best(self, run: Run, source: Run) -> bool:
        kind, target = source.file_of("best"), self._network(run.key, "best")
        if kind is None:
            return False
        path = self._network(source.key, kind)
        if path == target:
            return True
        try:
            content = path.read_bytes()
        except OSError:  # it was deleted meanwhile
            return False
        atomic.write(content, target)
        return True

    def rewrite(self, run: Run, kind: Kept, model: Model) -> Run:
        """Write a kept network again with more that is known of it. Nothing is written where the run is gone or another
        window trains it further. Raises ModelFileError."""
        if kind in run.networks and self.has(run) and (claimed := self.claim(run)) is not None:
            with claimed:
                model_file.save(model, self._network(run.key, kind))
        return replace(run, size=self._size(run.key))

    def path(self, run: Run, which: Kept) -> Path | None:
        """The model file of this network; None where it is not kept."""
        kind = run.file_of(which)
        return None if kind is None else self._network(run.key, kind)

    def open(self, run: Run, which: Kept) -> Model:
        """The kept network of a run, to the bit as it was. Raises ModelFileError."""
        path = self.path(run, which)
        if path is None:
            raise ModelFileError(tr("This network of the run “{name}” is not kept.", name=run.heading))
        return replace(model_file.load(path), name=run.title)

    def has(self, run: Run) -> bool:
        """Whether the run is still there; another program may have deleted it."""
        return self._record(run.key).exists()

    def delete(self, run: Run) -> None:
        """Put the files of a run aside, from where `restore` brings them back. Raises OSError."""
        self._moved(run.key, self.folder, self.deleted.made_folder())

    def restore(self, run: Run) -> None:
        """Bring back a deleted run. Raises OSError where its files are gone."""
        self._moved(run.key, self.deleted.made_folder(), self.folder)

    def remove(self, run: Run) -> None:
        """Remove the files of a run for good. Raises OSError."""
        for path in self._files(run.key, self.folder):
            path.unlink(missing_ok=True)

    def remove_leftovers(self) -> None:
        """Remove networks without a run, since a program was killed before it wrote that. New ones may still get it."""
        with suppress(OSError):
            for path in self.folder.glob(f"*{model_file.SUFFIX}"):
                key = path.name.partition(".")[0]
                if (
                    _KEY.fullmatch(key)
                    and path in self._files(key, self.folder)
                    and not self._record(key).exists()
                    and time.time() - path.stat().st_mtime > _LEFT_AFTER
                ):
                    path.unlink(missing_ok=True)

    def _records(self) -> Iterator[Path]:
        with suppress(OSError):
            yield from sorted(path for path in self.folder.glob(f"*{_SUFFIX}") if _KEY.fullmatch(path.stem))

    def _run(self, path: Path) -> Run:
        run = parsed(path)
        kept = tuple(kind for kind in run.networks if self._network(run.key, kind).is_file())
        return run_texts.in_this_language(replace(run, networks=kept, size=self._size(run.key)))

    def _size(self, key: str) -> int:
        size = 0
        for path in self._files(key, self.folder):
            with suppress(OSError):
                size += path.stat().st_size
        return size

    def _record(self, key: str) -> Path:
        return self.folder / f"{key}{_SUFFIX}"

    def _network(self, key: str, kind: Kept) -> Path:
        return self.folder / f"{key}.{kind}{model_file.SUFFIX}"

    @staticmethod
    def _files(key: str, folder: Path) -> list[Path]:
        """The record comes last: the run exists as long as it does."""
        return [folder / f"{key}.{kind}{model_file.SUFFIX}" for kind in KINDS] + [folder / f"{key}{_SUFFIX}"]

    def _moved(self, key: str, source: Path, target: Path) -> None:
        target.mkdir(parents=True, exist_ok=True)
        *networks, record = self._files(key, source)
        for path in networks:
            if path.is_file():
                path.replace(target / path.name)
        record.replace(target / record.name)
