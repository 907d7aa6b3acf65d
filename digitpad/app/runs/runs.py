"""The list of runs: what is in it, what is removed to make room, and what would be lost.

A network that is kept here needs no question before another one takes its place.
"""

from __future__ import annotations

import logging
import weakref
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from digitpad.app.runs import room, run_texts
from digitpad.app.runs.failures import naming
from digitpad.app.runs.line_styles import STYLES, free_style
from digitpad.app.runs.run import Epoch, Kept, Run
from digitpad.app.runs.run_files import DECIDED, RunFiles
from digitpad.errors import RunFileError
from digitpad.message import mark, tr
from digitpad.model_file import Model
from digitpad.printable import printable

LOG = logging.getLogger(__name__)
LONGEST_TITLE = 200
NO_FOLDER = mark("Runs are not kept for the next start: your folder cannot be written.")


@dataclass(frozen=True)
class Place:
    """Where a network comes from: a run, after so many epochs. `which` kept network of it this is; None for another
    epoch's, and while it trains."""

    key: str
    epochs: int
    which: Kept | None = None


class Runs:
    """All runs. One listener is called after each change.

    Only the calls that `ended` and `known_better` return may be made in another thread, one after the other; `take`
    then takes in what they have written.

    Attributes:
        problems: a sentence for each file that could not be read.
        limit: bytes of all runs together.
        place: where the present network comes from; None where it comes from no run.
        parted_from: the run that the training was to continue, where another window continues it.
    """

    def __init__(self, folder: Path | None, limit: int = room.LIMIT) -> None:
        """Read what is kept. Without a folder runs last as long as the program; their networks are not kept."""
        self._files = RunFiles(folder) if folder is not None else None
        self._runs: list[Run] = []  # the oldest first
        self._deleted: dict[str, Run] = {}
        self._unwritten: dict[str, set[str]] = {}  # by key: the fields that were decided on, but could not be written
        self.on_change: Callable[[], None] = lambda: None
        self.limit = limit
        self.place: Place | None = None
        self.parted_from: Run | None = None
        self._claim = ExitStack()  # holds a run while a training continues it
        weakref.finalize(self, self._claim.close)
        self.problems: list[str] = []
        if self._files is not None:
            self._files.deleted.empty()
            self._files.remove_leftovers()
            self._runs, self.problems = self._files.read()

    # What is there

    @property
    def all(self) -> tuple[Run, ...]:
        """The newest first."""
        return tuple(reversed(self._runs))

    @property
    def present(self) -> Run | None:
        """The one whose network answers, or that trains now; it never leaves to make room."""
        return None if self.place is None else self.find(self.place.key)

    @property
    def earlier(self) -> tuple[Run, ...]:
        """All others, the newest first."""
        present = self.place.key if self.place else None
        return tuple(run for run in self.all if run.key != present)

    def find(self, key: str) -> Run | None:
        """The run with this key; None where there is none, or none any more."""
        return next((run for run in self._runs if run.key == key), None)

    def ending_with(self, epochs: tuple[Epoch, ...]) -> Run | None:
        """The run that has ended with these very epochs."""
        return next((run for run in self.all if epochs and run.epochs[-len(epochs) :] == epochs), None)

    @property
    def size(self) -> int:
        """The size of all files, in bytes."""
        return sum(run.size for run in self._runs)

    @property
    def present_is_kept(self) -> bool:
        """Whether the present network stays on the disk, and would not leave at once to make room."""
        run = self.present
        if run is None or self.place is None or self.place.which is None:
            return False
        path = self.path(run.key, self.place.which)
        # Another window may have deleted the file.
        return path is not None and path.is_file() and room.stays(run, self._runs, self.limit)

    @property
    def can_keep(self) -> bool:
        """Whether there is a folder for networks."""
        return self._files is not None

    def may_open(self, key: str, which: Kept) -> bool:
        """Whether this network of the run is kept on the disk, by what is known here; its file may be gone by now."""
        return self.path(key, which) is not None

    def path(self, key: str, which: Kept) -> Path | None:
        """The model file of this network; None where it is not kept."""
        run = self.find(key)
        return None if self._files is None or run is None else self._files.path(run, which)

    def model(self, key: str, which: Kept) -> Model:
        """The kept network of a run. Raises ModelFileError or RunFileError."""
        if self._files is None:
            raise RunFileError(tr(NO_FOLDER))
        return self._files.open(self._there(key), which)

    # A training

    def begin(self, title: str, settings: str, first_rate: float, held_out: int, goes_on: Place | None = None) -> Run:
        """A training starts, of a new run or of one that goes on.

        Args:
            title: that of the recipe.
            goes_on: where the network comes from that is trained further. The last network of a run continues this
                run, unless another window does; any other one is a new run whose curve begins with its epochs, so that
                nothing is overwritten.
        """
        self.let_go()
        self.parted_from = None
        source = None if goes_on is None else self.find(goes_on.key)
        if goes_on is None or source is None:
            run = self._new(Run(0, title, settings, (), first_rate=first_rate, titled_by_recipe=True))
        elif goes_on.which == "last" and goes_on.epochs == len(source.epochs) and self._goes_on(source):
            run = replace(source, titled_by_recipe=source.titled_by_recipe and source.title == title)
        else:
            run = self._new(replace(source.until(goes_on.epochs), title=title, titled_by_recipe=True))
        run = replace(run, held_out=max(held_out, 0), visible=True)
        self._put(run)
        self.set_place(Place(run.key, len(run.epochs)))
        return run

    def _goes_on(self, run: Run) -> bool:
        """Hold the run for the training that begins. False where another window goes on with it."""
        claimed = ExitStack() if self._files is None else self._files.claim(run)
        if claimed is None:
            self.parted_from = run
            return False
        self._claim.push(claimed.pop_all())
        return True

    def let_go(self) -> None:
        """Give up the run that a training went on with: nothing of it is to be written."""
        self._claim.close()

    def _new(self, run: Run) -> Run:
        """The same as a run of its own, which nothing is kept of yet."""
        shown = [each for each in self._runs if each.visible]
        for each in shown[: max(0, len(shown) - STYLES)]:
            self._put(replace(each, visible=False))
        # A deleted one may come back, and two of one name could not be told apart.
        number = max((each.number for each in (*self._runs, *self._deleted.values())), default=0) + 1
        fresh = replace(run, key=RunFiles.new_key(), number=number, pinned=False, saved=False, networks=(), size=0)
        return replace(fresh, style=free_style(shown[-STYLES:]), last_at=0)

    def update(self, run: Run) -> None:
        """Its figures, settings or rates have changed. What the person decides on stays."""
        current = self.find(run.key)
        if current is not None:
            self._put(replace(run, **{name: getattr(current, name) for name in DECIDED}))
            self.on_change()

    def forget(self, key: str) -> None:
        """A training has ended before its first epoch: it leaves no run."""
        self._runs = [run for run in self._runs if run.key != key]
        self.on_change()

    # Keeping networks

    def ended(self, key: str, last_at: int, last: Model, best: Model | None, best_of: Run | None) -> Callable[[], Run]:
        """A function that writes the networks that a training has ended with, `last` after `last_at` epochs; see
        `RunFiles.write_ended`. It raises RunFileError where they cannot be kept. From then on another window may go on
        with the run."""
        files, run = self._files, replace(self._get(key), last_at=last_at)

        def write() -> Run:
            if files is None:
                raise RunFileError(tr(NO_FOLDER))
            with naming(run, mark("The run “{name}” could not be kept for the next start: {why}.")), self._claim:
                return files.write_ended(run, last, best, best_of)

        return write

    def known_better(self, place: Place, model: Model) -> Callable[[], Run]:
        """A function that writes a kept network again with what has become known of it; it raises as `ended` does."""
        files, run = self._files, self._get(place.key)
        kind = None if place.which is None else run.file_of(place.which)

        def write() -> Run:
            if files is None or kind is None:
                return run
            with naming(run, mark("The run “{name}” could not be kept anew: {why}.")):
                return files.rewrite(run, kind, model)

        return write

    def take(self, written: Run) -> list[Run]:
        """Take in what was written. Returns the runs that were removed to make room, for the person to read. Raises
        RunFileError where what a person has decided on meanwhile cannot be kept; it holds until the program ends."""
        current = self.find(written.key)
        if current is None:
            return []
        known = {name: getattr(written, name) for name in ("networks", "size", "last_at", "number")}
        self._put(replace(current, **known))
        decided = [name for name in DECIDED if getattr(current, name) != getattr(written, name)]
        if decided:  # meanwhile
            self._decide(written.key, **{name: getattr(current, name) for name in decided})
        self.on_change()
        return self.make_room()

    def make_room(self) -> list[Run]:
        """Remove runs until all fit the limit, and return them."""
        gone = room.leaving(self._runs, self.limit, self.present)
        for run in gone:
            self._remove(run)
        if gone:
            self.on_change()
        return gone

    # What a person does

    def set_place(self, place: Place | None) -> None:
        """The present network comes from here now; None for one that comes from no run."""
        self.place = place
        self.on_change()

    def rename(self, key: str, title: str) -> None:
        """Ignore an empty title. Raises RunFileError where it cannot be kept; it holds until the program ends."""
        title = printable(title)[:LONGEST_TITLE]
        if title:
            self._decide(key, title=title, titled_by_recipe=False)

    def follow_language(self) -> None:
        """Put titles and settings in the current language."""
        self._runs = [run_texts.in_this_language(run) for run in self._runs]
        self.on_change()

    def set_visible(self, key: str, visible: bool) -> None:
        """A line that is shown gets a look that no other visible one has. Raises RunFileError where it cannot be kept;
        it holds until the program ends."""
        style = self._get(key).style
        if visible:
            others = [each for each in self._runs if each.visible and each.key != key]
            if style in [each.style for each in others]:
                style = free_style(others[-STYLES:])
        self._decide(key, visible=visible, style=style)

    def set_pinned(self, key: str, pinned: bool) -> None:
        """Raises RunFileError where it cannot be kept; it holds until the program ends."""
        self._decide(key, pinned=pinned)

    def mark_saved(self, key: str) -> None:
        """Raises RunFileError where it cannot be kept; it holds until the program ends."""
        self._decide(key, saved=True)

    def delete(self, key: str) -> None:
        """Take a run out of the list until `restore`, for good from the next start on. Raises RunFileError."""
        run = self._there(key)
        if self._files is not None and self._on_disk(run):
            with naming(run, mark("The run “{name}” could not be deleted: {why}.")):
                self._files.delete(run)
        self._runs.remove(run)
        self._deleted[key] = run
        self.on_change()

    def restore(self, key: str) -> None:
        """Bring back a deleted run, as it was. Raises RunFileError."""
        run = run_texts.in_this_language(self._deleted[key])
        if self._files is not None and run.kept:
            with naming(run, mark("The run “{name}” could not be brought back: {why}.")):
                self._files.restore(run)
        del self._deleted[key]
        self._put(run)
        self.on_change()

    @property
    def last_deleted(self) -> Run | None:
        """The one that was deleted last and can be brought back."""
        return next(reversed(self._deleted.values()), None)

    def _get(self, key: str) -> Run:
        """Raises RunFileError where the run has left the list, which a view may not know yet."""
        run = self.find(key)
        if run is None:
            raise RunFileError(tr("This run has left the list."))
        return run

    def _put(self, run: Run) -> None:
        """Put it into the list by its number, in place of the one with its key."""
        others = (each for each in self._runs if each.key != run.key)
        self._runs = sorted([*others, run], key=lambda run: run.number)

    def _there(self, key: str) -> Run:
        """The run. One that another window has deleted leaves the list now, but for the present one, which a training
        may go on with. Raises RunFileError where it is not in the list."""
        run = self._get(key)
        if run.kept and not self._on_disk(run) and run != self.present:
            self._runs.remove(run)
            self.on_change()
        return self._get(key)

    def _on_disk(self, run: Run) -> bool:
        return self._files is not None and run.kept and self._files.has(run)

    def _decide(self, key: str, **decided: object) -> None:
        """Set fields of `DECIDED`, as a person wants them. Raises RunFileError where they cannot be kept."""
        run = replace(self._there(key), **decided)  # type: ignore[arg-type] # fields of a run, see the callers
        self._put(run)
        self.on_change()
        if self._files is None or not self._on_disk(run):
            return  # it is written with its networks
        names = self._unwritten[key] = self._unwritten.get(key, set()) | set(decided)
        with naming(run, mark("The run “{name}” could not be changed on disk: {why}.")):
            written = self._files.write_decision(run, names)
        del self._unwritten[key]
        if written != run:  # another window has decided too
            self._put(written)
            self.on_change()

    def _remove(self, run: Run) -> None:
        self._runs.remove(run)
        if self._files is not None:
            try:
                self._files.remove(run)
            except OSError as error:
                LOG.warning("%s", error)
