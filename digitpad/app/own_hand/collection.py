"""The drawings that a person has labelled, in one file of JSON lines.

A new one is appended at once, so that nothing is lost when the program is killed. A change or a deletion replaces the
file as a whole, and nothing of a deleted drawing stays in it. Broken lines are skipped and left as they are. Several
windows may use the file: each change begins by reading what the others have written.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from io import FileIO
from pathlib import Path

from digitpad import atomic, file_lock, input_file
from digitpad.digits.drawings import LARGEST_FILE, LabelledDrawing, labelled, no_labelled_text
from digitpad.digits.ink import Strokes
from digitpad.digits.own_digits import Label, as_line, key_of, read_own_digits
from digitpad.errors import DigitpadError, ImageError
from digitpad.message import mark, tr

_MOST_UNDONE = 100
PATIENCE = 2.0  # seconds that a change waits for another window
MY_HAND = mark("mine")


class OwnDigitsError(DigitpadError):
    """The file of own digits cannot be read or written."""


_Change = tuple[LabelledDrawing | None, LabelledDrawing | None]
"""A drawing before and after; None where there was or is none."""


@dataclass(frozen=True)
class _Step:
    """The changes that one act has made, which are undone and redone together."""

    changes: tuple[_Change, ...]

    @property
    def reverse(self) -> _Step:
        return _Step(tuple((after, before) for before, after in self.changes))

    @property
    def hand(self) -> str:
        """Whose drawings they are."""
        return next(each.hand for change in self.changes for each in change if each is not None)


class OwnDigits:
    """The collection.

    Attributes:
        broken: how many lines of the file are no drawings.
    """

    def __init__(self, path: Path, patience: float = PATIENCE, largest: int = LARGEST_FILE) -> None:
        """Nothing is read before `load`. A change waits `patience` seconds for another window; none makes the file
        larger than `largest` bytes, as it could not be read again."""
        self._path, self._patience, self._largest = path, patience, largest
        self._digits: dict[str, LabelledDrawing] = {}
        self._steps: list[_Step] = []
        self._undone: list[_Step] = []  # the last one is redone first
        self._listeners: list[Callable[[], None]] = []
        self._seen: tuple[int, ...] | None = None  # the `_mark` of the file as it was last read or written
        self.broken = 0

    def listen(self, listener: Callable[[], None]) -> None:
        """`listener` is called after every change."""
        self._listeners.append(listener)

    def load(self) -> None:
        """Read the file, as far as it is whole. Raises OwnDigitsError where it cannot be read at all."""
        self._read()
        self._notify()

    def follow_file(self) -> None:
        """Read it again where another window has changed it. Raises OwnDigitsError."""
        if self._mark() != self._seen:
            self.load()

    def _read(self) -> None:
        seen = self._mark()
        self._digits = {key_of(digit): digit for _, digit in self._lines() if digit is not None}
        self._seen = seen  # only now: what could not be read is tried again

    def _mark(self) -> tuple[int, ...] | None:
        """Inode, size and time of the last change, by which two states of the file differ; None without a file."""
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_ino, status.st_size, status.st_mtime_ns

    def _lines(self) -> list[tuple[bytes, LabelledDrawing | None]]:
        """The lines of the file, and the drawing of each that is whole."""
        self.broken = 0
        try:
            content = input_file.read_input(self._path, self._largest)
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._unreadable(error) from error
        lines: list[tuple[bytes, LabelledDrawing | None]] = []
        for line in content.split(b"\n"):
            if not line.strip():
                continue
            try:
                lines.append((line, labelled(line, "The line")))
            except ImageError:
                lines.append((line, None))
        self.broken = sum(digit is None for _, digit in lines)
        return lines

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Lock the file against other windows, and read what they have written. Raises OwnDigitsError."""
        with file_lock.held(self._path.with_suffix(".lock"), self._patience) as mine:
            if not mine:
                raise OwnDigitsError(tr("Another window is writing {path}. Try again.", path=self._path))
            if self._mark() != self._seen:
                self._read()
            yield
            self._seen = self._mark()

    # What there is

    def __len__(self) -> int:
        return len(self._digits)

    def digits(self, hand: str | None = None) -> tuple[LabelledDrawing, ...]:
        """All drawings of a hand, in the order in which they were labelled; of all hands for None."""
        return tuple(digit for digit in self._digits.values() if hand is None or digit.hand == hand)

    @property
    def hands(self) -> tuple[str, ...]:
        """The names of the hands that there are drawings of, in alphabetical order."""
        return tuple(sorted({digit.hand for digit in self._digits.values()}))

    def find(self, key: str) -> LabelledDrawing | None:
        """The drawing with this key."""
        return self._digits.get(key)

    # Changes, each of which raises OwnDigitsError, and changes nothing, where the file cannot be written

    def add(self, label: Label, strokes: Strokes, hand: str = MY_HAND) -> LabelledDrawing:
        """Add a drawing with its label."""
        return self.add_all([(label, strokes)], hand)[0]

    def add_all(self, said: Iterable[tuple[Label, Strokes]], hand: str = MY_HAND) -> list[LabelledDrawing]:
        """Add drawings, each with its label."""
        written = datetime.now().astimezone().isoformat(timespec="seconds")
        digits = [LabelledDrawing(_points(strokes), label, hand, written) for label, strokes in said]
        self._add(digits)
        return digits

    def put_back(self, digit: LabelledDrawing) -> None:
        """Restore a deleted drawing as it was; nothing happens if it is there again."""
        if self.find(key_of(digit)) is None:
            self._add([digit])

    def _add(self, digits: Sequence[LabelledDrawing]) -> None:
        with self._alone():
            self._append(digits)
        self._done([(None, digit) for digit in digits])

    def relabel(self, keys: Iterable[str], label: Label) -> None:
        """Give these drawings another label; those that are gone are skipped."""
        self._change(keys, lambda digit: replace(digit, label=label))

    def delete(self, keys: Iterable[str]) -> None:
        """Delete these drawings; those that are gone are skipped."""
        self._change(keys, lambda _digit: None)

    def _change(self, keys: Iterable[str], changed: Callable[[LabelledDrawing], LabelledDrawing | None]) -> None:
        with self._alone():
            there = [digit for digit in map(self.find, keys) if digit is not None]
            changes = [(digit, changed(digit)) for digit in there if changed(digit) != digit]
            self._rewrite({key_of(before): after for before, after in changes})
        self._done(changes)

    def add_from(self, path: Path, hand: str = MY_HAND) -> tuple[int, int]:
        """Add the drawings of a file, all to this hand. Returns how many were new, and how many lines are none. A
        drawing that is here already keeps its label. Raises ImageError where the file cannot be read, or is of
        another kind."""
        errors: list[ImageError] = []
        read = [replace(digit, hand=hand) for _, digit in read_own_digits(path, errors.append, None)]
        if errors and not read:
            raise ImageError(no_labelled_text(path))
        with self._alone():
            known = {(digit.label, str(digit.strokes)) for digit in self.digits(hand)}
            new: dict[str, LabelledDrawing] = {}
            for digit in read:
                if key_of(digit) not in self._digits and (digit.label, str(digit.strokes)) not in known:
                    new.setdefault(key_of(digit), digit)
            self._append(list(new.values()))
        self._done([(None, digit) for digit in new.values()])
        return len(new), len(errors)

    @property
    def may_undo(self) -> bool:
        """Whether `undo` has a step: one of this object, not of another window."""
        return bool(self._steps)

    @property
    def may_redo(self) -> bool:
        """Whether `redo` has a step: something was undone, and nothing changed since."""
        return bool(self._undone)

    def undo(self) -> str | None:
        """Undo the last step, even where another window has relabelled its drawings since; what that has deleted stays
        deleted. Returns the hand whose drawings they are; None where there is nothing to undo."""
        if not self._steps:
            return None
        self._apply(self._steps[-1].reverse)
        self._undone.append(self._steps.pop())
        self._notify()
        return self._undone[-1].hand

    def redo(self) -> str | None:
        """Redo the step that was undone last; after any other change there is none. Returns the hand as `undo` does."""
        if not self._undone:
            return None
        self._apply(self._undone[-1])
        self._steps.append(self._undone.pop())
        self._notify()
        return self._steps[-1].hand

    def _apply(self, step: _Step) -> None:
        with self._alone():
            new = [after for before, after in step.changes if before is None and after is not None]
            self._append([digit for digit in new if self.find(key_of(digit)) is None])
            self._rewrite({key_of(before): after for before, after in step.changes if before is not None})

    def _done(self, changes: Sequence[_Change]) -> None:
        """Make these changes one step that can be undone. Without any, only another window's changes are reported."""
        if changes:
            self._steps, self._undone = [*self._steps[1 - _MOST_UNDONE :], _Step(tuple(changes))], []
        self._notify()

    def _append(self, digits: Sequence[LabelledDrawing]) -> None:
        content = b"".join(as_line(digit) for digit in digits)
        if not content:
            return
        try:
            with self._path.open("ab", buffering=0) as file:
                if file.tell() and not self._ends_with_a_line():
                    content = b"\n" + content  # after a line that was cut off
                self._check_size(file.tell() + len(content))
                _write_whole(file, content)
        except OSError as error:
            raise self._unwritable(error) from error
        self._digits.update({key_of(digit): digit for digit in digits})

    def _check_size(self, size: int) -> None:
        """Raises OSError where the file would have too many bytes."""
        if size > self._largest:
            raise input_file.too_large(self._largest)

    def _ends_with_a_line(self) -> bool:
        with self._path.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            return file.read(1) == b"\n"

    def _rewrite(self, changes: Mapping[str, LabelledDrawing | None]) -> None:
        """Replace the drawings that have these keys; None deletes one."""
        changes = {key: after for key, after in changes.items() if key in self._digits}
        if not changes:
            return
        lines = []
        for line, digit in self._lines():
            after = digit if digit is None else changes.get(key_of(digit), digit)
            if digit is None or after is not None:
                lines.append(line + b"\n" if after is None else as_line(after))
        try:
            self._check_size(sum(map(len, lines)))
            atomic.write(b"".join(lines), self._path)
        except OSError as error:
            raise self._unwritable(error) from error
        self._digits = {
            key: after for key, digit in self._digits.items() if (after := changes.get(key, digit)) is not None
        }

    def _unreadable(self, error: OSError) -> OwnDigitsError:
        reason = input_file.reason(error)
        return OwnDigitsError(tr("{path} cannot be read: {reason}.", path=self._path, reason=reason))

    def _unwritable(self, error: OSError) -> OwnDigitsError:
        reason = input_file.reason(error)
        return OwnDigitsError(tr("{path} cannot be written: {reason}.", path=self._path, reason=reason))

    def _notify(self) -> None:
        for listener in self._listeners:
            listener()


def _points(strokes: Strokes) -> list[list[tuple[float, float]]]:
    """The x and y of each point alone, without its time or what else it has."""
    return [[(float(x), float(y)) for x, y, *_ in stroke] for stroke in strokes]


def _write_whole(file: FileIO, content: bytes) -> None:
    """Append it all, or nothing. Raises OSError."""
    size = file.tell()
    try:
        left = memoryview(content)
        while left:
            left = left[file.write(left) :]
    except OSError:
        with suppress(OSError):  # half a line is skipped by readers anyway
            file.truncate(size)
        raise
