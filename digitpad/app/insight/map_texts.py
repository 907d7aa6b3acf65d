"""What is said of digits on the map: of one, of those in a rectangle, and of all."""

from __future__ import annotations

import numpy as np

from digitpad.message import tr, tr_count
from digitpad.nn.class_set import ClassSet


def of_digit(index: int, label: int, read: int, classes: ClassSet) -> tuple[str, str]:
    """Such as ("Test digit 433", "a 5, read as 6")."""
    name = classes.a(label)
    if label == read:
        reading = tr("{name}, read right", name=name)
    else:
        reading = tr("{name}, read as {other}", name=name, other=classes.names[read])
    return classes.test_example(index), reading


def of_all(count: int, mistakes_only: bool, classes: ClassSet) -> str:
    """How many there are."""
    if mistakes_only:
        return tr_count("{count:,} mistake", "{count:,} mistakes", count)
    if classes.are_digits:
        return tr_count("{count:,} test digit", "{count:,} test digits", count)
    thing, things = tr(classes.one), tr(classes.many)
    return tr_count("{count:,} test {thing}", "{count:,} test {things}", count, thing=thing, things=things)


def counted(counts: np.ndarray, classes: ClassSet) -> str:
    """Such as "42 digits: 20 of 3, 15 of 5, 7 of 8", the most frequent first."""
    total = int(counts.sum())
    thing, things = tr(classes.one), tr(classes.many)
    if not total:
        return tr("No digit lies there") if classes.are_digits else tr("No {thing} lies there", thing=thing)
    most = [int(digit) for digit in np.argsort(-counts, kind="stable") if counts[digit]]
    parts = ", ".join(
        tr("{count:,} \N{MULTIPLICATION SIGN} {name}", count=int(counts[digit]), name=classes.names[digit])
        for digit in most
    )
    if classes.are_digits:
        return tr_count("{count:,} digit: {parts}", "{count:,} digits: {parts}", total, parts=parts)
    return tr_count(
        "{count:,} {thing}: {parts}", "{count:,} {things}: {parts}", total, thing=thing, things=things, parts=parts
    )
