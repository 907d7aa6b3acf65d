"""Cuts one row of writing into digits and signs where the whole reads best.

Neighbouring parts make candidates. How plausible each is as one digit, by what the network sees in it and by its size,
place and gaps, is a weighted sum, and the cut with the largest total is found by dynamic programming: a semi-Markov
conditional random field (Sarawagi and Cohen 2004). Its weights were fitted to synthetic pen digits set side by side.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np

from digitpad.digits import signs
from digitpad.digits.parts import Box, Group, Part, around, beside, distance, level, over
from digitpad.digits.recognition import Prediction
from digitpad.digits.rows import Row, usual_height
from digitpad.digits.signs import SignFrame

Judged = Callable[[Group], Prediction | None]

DIGIT, MINUS, MARK, STRAY = "digit", "minus", "mark", "stray"
PLAIN = "plain"  # a digit as a network sees it that cannot tell digits from other things
OTHER = "other"  # what the network takes for no digit

# All lengths are shares of the height of the row's digits.
_OVER, _NEAR = 0.6, 0.35  # one part over so much of the other's width, and so near: one digit for sure
_TOUCHING = 0.03  # small parts belong to what they touch
_SMALL, _SPECK = 0.35, 0.2
_MARK_APART = 0.05  # what is nearer is within half a pen of a digit: a bounce of the pen, and no point
_APART = 0.5  # a wider gap separates for sure
_MOST_WIDTH = 2.4  # the hat of a 5 may reach far
_MOST_PARTS = 4  # of a digit, beside those that are joined for sure
UNLIKELY = -5.0  # by size and place alone: the network is not asked


@dataclass(frozen=True)
class Candidate:
    """Neighbours in a row, from one index to before another, that may be a digit or a sign.

    Attributes:
        parts: indices in the drawing.
        features: what speaks for and against it by size and place; see `_geometry` and `signs`.
    """

    first: int
    end: int
    label: str
    parts: Group
    features: tuple[float, ...]


@dataclass(frozen=True)
class Piece:
    """A digit or, where it has the name of one, a sign: indices of its parts, ascending."""

    parts: Group
    sign: str = ""


class RowLattice:
    """The candidates of one row."""

    def __init__(self, row: Row, parts: Sequence[Part]) -> None:
        """parts: of the whole drawing."""
        self._parts = parts
        self._boxes = {i: parts[i].box.moved(-row.slope * parts[i].box.middle) for i in row.members}
        self.frame = _frame(list(self._boxes.values()))
        atoms = self._joined_for_sure(row.members)
        self._atoms = sorted(atoms, key=lambda atom: (self._box(atom).middle, atom))
        self._of_atoms = [self._box(atom) for atom in self._atoms]

    def box(self, group: Group) -> Box:
        """The box around these parts, with the row's slope taken out."""
        return self._box(group)

    @cached_property
    def candidates(self) -> list[Candidate]:
        """Every way to see neighbours; among them at least each part that stands alone."""
        found: list[Candidate] = []
        for first in range(len(self._atoms)):
            found += self._single(first)
            found += self._several(first)
        return found

    @cached_property
    def unclear(self) -> list[Group]:
        """The groups that the network has to judge, where there is more than one way to read."""
        covered = np.zeros(len(self._atoms), int)
        for candidate in self.candidates:
            covered[candidate.first : candidate.end] += 1
        return [c.parts for c in self.candidates if c.label == DIGIT and covered[c.first : c.end].max() > 1]

    def best(self, judged: Judged) -> list[Piece]:
        """The best cut, from left to right.

        judged: what the network reads in these parts; asked for those in `unclear` alone.
        """
        unclear = set(self.unclear)
        best = [0.0] + [-math.inf] * len(self._atoms)
        chosen: dict[int, Candidate] = {}  # by where they end; each part alone is a candidate, so every end occurs
        for candidate in self.candidates:  # by where they begin
            prediction = judged(candidate.parts) if candidate.parts in unclear else None
            total = best[candidate.first] + score(candidate, prediction)
            if total > best[candidate.end]:
                best[candidate.end], chosen[candidate.end] = total, candidate
        pieces: list[Piece] = []
        end = len(self._atoms)
        while end:
            last = chosen[end]
            end = last.first
            if last.label != STRAY:
                pieces.append(Piece(last.parts, self._sign(last)))
        return pieces[::-1]

    def _sign(self, candidate: Candidate) -> str:
        if candidate.label == MARK:
            return signs.name_mark(self._box(candidate.parts), self.frame)
        return signs.MINUS if candidate.label == MINUS else ""

    def _box(self, group: Group) -> Box:
        return around([self._boxes[i] for i in group])

    def _joined_for_sure(self, members: Group) -> list[Group]:
        height = self.frame.height

        def one_digit(i: int, j: int) -> bool:
            first, second = self._boxes[i], self._boxes[j]
            if over(first, second, height) < _OVER or level(first, second) < -_NEAR * height:
                return False
            small = min(first.extent, second.extent) < _SMALL * height
            return distance(self._parts[i], self._parts[j]) <= (_TOUCHING if small else _NEAR) * height

        return linked(members, one_digit)

    def _single(self, at: int) -> list[Candidate]:
        atom, box, height = self._atoms[at], self._of_atoms[at], self.frame.height
        before = self._of_atoms[at - 1] if at else None
        after = self._of_atoms[at + 1] if at + 1 < len(self._atoms) else None
        found = [Candidate(at, at + 1, DIGIT, atom, self._geometry(at, at + 1))]
        if after is not None and self._hangs_together(atom) and signs.may_be_minus(box, before, after, self.frame):
            features = tuple(signs.minus_features(box, after, self.frame))
            found.append(Candidate(at, at + 1, MINUS, atom, features))
        if (
            before is not None
            and after is not None
            and signs.may_be_mark(box, before, after, self.frame)
            and self._to_neighbour(at) > _MARK_APART * height
        ):
            features = tuple(signs.mark_features(box, before, after, self.frame))
            found.append(Candidate(at, at + 1, MARK, atom, features))
        if box.extent < _SPECK * min(height, max(other.extent for other in self._of_atoms)):
            near = self._to_neighbour(at) / height
            found.append(Candidate(at, at + 1, STRAY, atom, (1.0, box.extent / height, min(near, 0.5))))
        return found

    def _several(self, first: int) -> list[Candidate]:
        found: list[Candidate] = []
        for end in range(first + 2, min(first + _MOST_PARTS, len(self._atoms)) + 1):
            last, so_far = self._of_atoms[end - 1], around(self._of_atoms[first : end - 1])
            whole = around([so_far, last])
            height = max(self.frame.height, whole.height)
            if -beside(so_far, last) > _APART * height or whole.width > _MOST_WIDTH * height:
                break
            features = self._geometry(first, end)
            if float(np.dot(WEIGHTS[PLAIN][_SEEN:], features)) > UNLIKELY:
                parts = tuple(sorted(i for atom in self._atoms[first:end] for i in atom))
                found.append(Candidate(first, end, DIGIT, parts, features))
        return found

    def _hangs_together(self, atom: Group) -> bool:
        near = _MARK_APART * self.frame.height
        return len(linked(atom, lambda i, j: distance(self._parts[i], self._parts[j]) <= near)) == 1

    def _to_neighbour(self, at: int) -> float:
        """From its ink to the nearest ink of those that stand before and after it; there is at least one."""
        return min(self._apart(at, other) for other in (at - 1, at + 1) if 0 <= other < len(self._atoms))

    def _apart(self, first: int, second: int) -> float:
        return min(distance(self._parts[i], self._parts[j]) for i in self._atoms[first] for j in self._atoms[second])

    def _geometry(self, first: int, end: int) -> tuple[float, ...]:
        """How these neighbours lie, as one digit: its size and level in the row, and how its parts hang together."""
        frame, box = self.frame, around(self._of_atoms[first:end])
        tall = box.tallness / frame.height
        gaps = distances = levels = stems = 0.0
        so_far = self._of_atoms[first]
        for at in range(first + 1, end):
            new = self._of_atoms[at]
            height = max(frame.height, around([so_far, new]).height)
            gaps += max(-beside(so_far, new) / height, -0.4)
            distances += min(min(self._apart(other, at) for other in range(first, at)) / height, 0.5)
            levels += max(level(so_far, new) / max(so_far.height, new.height, 1e-300), -0.3)
            upright = max(so_far.width, new.width) < 0.35 * height
            stems += min(so_far.height, new.height) / height if upright else 0.0
            so_far = around([so_far, new])
        return (
            1.0,
            min(max(0.0, -math.log(max(tall, 1e-3))), 1.5),
            min(max(0.0, math.log(max(tall, 1e-3))), 1.0),
            min(max(0.0, box.width / frame.height - 0.9), 1.0),
            min(abs(box.bottom - frame.foot) / frame.height, 1.0),
            min(abs(box.top - frame.head) / frame.height, 1.0),
            gaps,
            distances,
            float(end - first - 1),
            levels,
            stems,
            float(end - first == len(self._atoms)),
        )


def score(candidate: Candidate, prediction: Prediction | None) -> float:
    """How plausible a candidate is; only a digit has a prediction."""
    kind, known = as_weighed(candidate, prediction)
    return float(np.dot(WEIGHTS[kind], [*known, *candidate.features]))


def as_weighed(candidate: Candidate, prediction: Prediction | None) -> tuple[str, tuple[float, ...]]:
    """The kind of candidate, whose weights apply, and the network's features of it, which precede its own."""
    if candidate.label != DIGIT:
        return candidate.label, ()
    if prediction is None:
        return PLAIN, (0.0, 0.0)
    p = prediction.probabilities
    several = candidate.end - candidate.first > 1
    apart = (float(p[4]), float(p[5])) if several else (0.0, 0.0)  # what people write in parts that do not touch
    if prediction.margin is None:
        return PLAIN, apart
    if prediction.rejected:
        return OTHER, ()
    return DIGIT, (*apart, min(max(prediction.margin, 0.0), 6.0))


def linked(members: Sequence[int], link: Callable[[int, int], bool]) -> list[Group]:
    """The members in groups: those that a link joins, directly or over others."""
    leader = {member: member for member in members}
    for i, j in combinations(members, 2):
        if leader[i] != leader[j] and link(i, j):
            old, new = leader[j], leader[i]
            leader.update({member: new for member in members if leader[member] == old})
    return [tuple(member for member in members if leader[member] == head) for head in dict.fromkeys(leader.values())]


def _frame(boxes: Sequence[Box]) -> SignFrame:
    """The frame of what stands side by side; what lies over something else belongs to that."""
    rough = max(box.tallness for box in boxes) or 1.0
    columns = linked(range(len(boxes)), lambda i, j: over(boxes[i], boxes[j], rough) >= _OVER)
    whole = [around([boxes[i] for i in column]) for column in columns]
    height = usual_height([column.tallness for column in whole])
    tall = [column for column in whole if column.tallness >= 0.6 * height] or whole
    feet, heads = sorted(box.bottom for box in tall), sorted(box.top for box in tall)
    return SignFrame(height, feet[len(feet) // 2], heads[len(heads) // 2])


# In the order of the features: what the network saw and `_geometry`, or those in `signs`.
WEIGHTS = {
    DIGIT: (
        0.3, 1.23, 0.66,
        -2.26, -2.09, 2.25, -3.53, -4.62, -0.09, -6.31, -5.13, 0.58, 0.46, 2.34, -2.55,
    ),
    OTHER: (-2.92, -0.05, -0.33, -5.16, -2.01, -2.08, -6.08, -4.36, -0.04, 1.52, 1.09, -2.29),
    PLAIN: (
        2.1, 1.45,
        1.88, -4.09, 2.22, -4.06, -7.03, -0.76, -7.63, -5.67, -0.3, -1.34, 1.39, -2.23,
    ),
    MINUS: (0.68, -2.39, -3.12, 0.95, -1.89),
    MARK: (3.92, -0.51, 0.12, 0.06, 1.25),
    STRAY: (-1.92, -3.78, 2.29),
}  # fmt: skip
_SEEN = 2  # of the weights of plain digits: what the network sees
