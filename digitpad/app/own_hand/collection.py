"""The drawings that its user has said what they are, in one file of JSON lines.

A new one is added to the end of the file at once, so that nothing is lost when the program is killed. A change or a
deletion writes the file anew, all or nothing, and nothing of a deleted drawing stays in it. Lines that are broken are
read around and left as they are. Several windows may use the file: each change begins with what is in it by then.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from io import FileIO
from pathlib import Path

from digitpad import atomic, file_lock, input_file
from digitpad.digits.drawings import LabelledDrawing, labelled
from digitpad.digits.ink import Strokes
from digitpad.digits.own_digits import Label, as_line, key_of, read_own_digits
from digitpad.errors import DigitpadError, ImageError
from digitpad.message import mark, tr

_LARGEST = 2**28  # bytes
_MOST_UNDONE = 100
_PATIENCE = 2.0  # seconds that a change waits for another window
MY_HAND = mark("mine")


class OwnDigitsError(DigitpadError):
    """The file of own digits cannot be read or written."""


@dataclass(frozen=True)
class _Step:
    """One change: the drawings before and after it; None where there was or is none."""

    before: LabelledDrawing | None
    after: LabelledDrawing | None


class OwnDigits:
    """The collection.

    Attributes:
        broken: how many lines of the file are no drawings.
    """

    def __init__(self, path: Path) -> None:
        """Nothing is read before `load`."""
        self._path = path
        self._digits: dict[str, LabelledDrawing] = {}
        self._steps: list[_Step] = []
        self._listeners: list[Callable[[], None]] = []
        self._seen: tuple[int, ...] | None = None  # what tells the file as it was read or written last from others
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
        self._seen = self._mark()
        self._digits = {key_of(digit): digit for _, digit in self._lines() if digit is not None}

    def _mark(self) -> tuple[int, ...] | None:
        """None without a file."""
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_ino, status.st_size, status.st_mtime_ns

    def _lines(self) -> list[tuple[bytes, LabelledDrawing | None]]:
        """The lines of the file, and the drawing of each that is whole."""
        self.broken = 0
        if not self._path.exists():
            return []
        try:
            content = input_file.read_input(self._path, _LARGEST)
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
        """Nobody else writes the file meanwhile, and everything in it is known."""
        with file_lock.held(self._path.with_suffix(".lock"), _PATIENCE) as mine:
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
        """All drawings of a hand, in the order in which they were said; of all hands for None."""
        return tuple(digit for digit in self._digits.values() if hand is None or digit.hand == hand)

    @property
    def hands(self) -> tuple[str, ...]:
        """The names of the hands that there are drawings of, in alphabetical order."""
        return tuple(sorted({digit.hand for digit in self._digits.values()}))

    def find(self, key: str) -> LabelledDrawing | None:
        """The drawing with this key."""
        return self._digits.get(key)

    # Changes, each of which raises OwnDigitsError, and changes nothing, where the file cannot be written

    def say(self, label: Label, strokes: Strokes, hand: str = MY_HAND) -> LabelledDrawing:
        """Keep a drawing and what it is."""
        written = datetime.now().astimezone().isoformat(timespec="seconds")
        points = [[(float(x), float(y)) for x, y, *_ in stroke] for stroke in strokes]
        digit = LabelledDrawing(points, label, hand, written)
        with self._alone():
            self._append([digit])
        self._done(_Step(None, digit))
        return digit

    def relabel(self, key: str, label: Label) -> None:
        """Say that it is something else; nothing happens where it is not there any more."""
        self._change(key, lambda digit: replace(digit, label=label))

    def put_back(self, digit: LabelledDrawing) -> None:
        """Keep a drawing that was deleted, as it was."""
        with self._alone():
            self._append([digit])
        self._done(_Step(None, digit))

    def delete(self, key: str) -> None:
        """Forget a drawing; nothing happens where it is not there any more."""
        self._change(key, lambda _digit: None)

    def _change(self, key: str, changed: Callable[[LabelledDrawing], LabelledDrawing | None]) -> None:
        with self._alone():
            before = self.find(key)
            after = None if before is None else changed(before)
            if after != before:
                self._rewrite(key, after)
        if after != before:
            self._done(_Step(before, after))
        else:
            self._notify()  # what another window has changed

    def add_from(self, path: Path, hand: str = MY_HAND) -> tuple[int, int]:
        """Add the drawings of a file, all to this hand: how many, and how many lines are none. A drawing that is there
        keeps its label. Raises ImageError where it cannot be read."""
        errors: list[ImageError] = []
        read = [replace(digit, hand=hand) for _, digit in read_own_digits(path, errors.append, None)]
        with self._alone():
            known = {(digit.label, str(digit.strokes)) for digit in self.digits(hand)}
            new: dict[str, LabelledDrawing] = {}
            for digit in read:
                if key_of(digit) not in self._digits and (digit.label, str(digit.strokes)) not in known:
                    new.setdefault(key_of(digit), digit)
            self._append(list(new.values()))
        self._notify()
        return len(new), len(errors)

    @property
    def may_undo(self) -> bool:
        return bool(self._steps)

    def undo(self) -> None:
        """Take the last change back; nothing happens where another window has deleted what was changed."""
        if self._steps:
            step = self._steps[-1]
            with self._alone():
                if step.after is None:
                    self._append([step.before] if step.before is not None else [])
                elif self.find(key_of(step.after)) is not None:
                    self._rewrite(key_of(step.after), step.before)
            self._steps.pop()
            self._notify()

    def _done(self, step: _Step) -> None:
        self._steps = [*self._steps[1 - _MOST_UNDONE :], step]
        self._notify()

    def _append(self, digits: Sequence[LabelledDrawing]) -> None:
        content = b"".join(as_line(digit) for digit in digits)
        try:
            with self._path.open("ab", buffering=0) as file:
                if file.tell() and not self._ends_with_a_line():
                    content = b"\n" + content  # a line that was cut off spoils no other one
                _write_whole(file, content)
        except OSError as error:
            raise self._unwritable(error) from error
        self._digits.update({key_of(digit): digit for digit in digits})

    def _ends_with_a_line(self) -> bool:
        with self._path.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            return file.read(1) == b"\n"

    def _rewrite(self, key: str, after: LabelledDrawing | None) -> None:
        """With `after`, or nothing, in place of the drawing with this key."""
        lines = []
        for line, digit in self._lines():
            if digit is None or key_of(digit) != key:
                lines.append(line + b"\n" if digit is None else as_line(digit))
            elif after is not None:
                lines.append(as_line(after))
        try:
            atomic.write(b"".join(lines), self._path)
        except OSError as error:
            raise self._unwritable(error) from error
        if after is None:
            self._digits.pop(key, None)
        else:
            self._digits[key] = after

    def _unreadable(self, error: OSError) -> OwnDigitsError:
        reason = input_file.reason(error)
        return OwnDigitsError(tr("{path} cannot be read: {reason}.", path=self._path, reason=reason))

    def _unwritable(self, error: OSError) -> OwnDigitsError:
        reason = input_file.reason(error)
        return OwnDigitsError(tr("{path} cannot be written: {reason}.", path=self._path, reason=reason))

    def _notify(self) -> None:
        for listener in self._listeners:
            listener()


def _write_whole(file: FileIO, content: bytes) -> None:
    """Append it all, or nothing. Raises OSError."""
    size = file.tell()
    try:
        left = memoryview(content)
        while left:
            left = left[file.write(left) :]
    except OSError:
        with suppress(OSError):  # half a line is read around all the same
            file.truncate(size)
        raise
