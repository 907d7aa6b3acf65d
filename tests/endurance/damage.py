"""Ways to damage a file: seeded, small and large, with a liking for headers and for numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np

Change = Callable[[bytes], bytes]
Unwrap = Callable[[bytes, Change, np.random.Generator], bytes]

_EXTREMES = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**64 - 1)
_WORDS = (
    b"NaN", b"Infinity", b"-1", b"1e999", b"1e308", b"9" * 400, b"null", b"true", b"[[[[", b"{}", b"[]", b'""',
    b'"\\ud800"', b"\0", b"\n", b"\xff\xfe", b"\xef\xbb\xbf", b"0.5", b"[" * 3000, b'{"a":' * 2000,
)  # fmt: skip
_NEAR = 600  # bytes from the beginning or the end: the headers


def damaged(original: bytes, others: Sequence[bytes], unwrap: Unwrap | None, rng: np.random.Generator) -> bytes:
    """A file with a few changes, mostly one: in what is packed in it, where there is something, or in itself."""

    def change(content: bytes) -> bytes:
        for _ in range(int(rng.choice([1, 1, 1, 2, 4]))):
            content = _DAMAGES[rng.integers(len(_DAMAGES))](content, others, rng)
        return content

    if unwrap is not None and rng.random() < 0.7:
        return unwrap(original, change, rng)
    return change(original)


def _place(content: bytes, rng: np.random.Generator) -> int:
    size, choice = max(1, len(content)), rng.random()
    if choice < 0.45:
        return int(rng.integers(min(size, _NEAR)))
    if choice < 0.6:
        return int(size - 1 - rng.integers(min(size, _NEAR)))
    return int(rng.integers(size))


def _length(rng: np.random.Generator) -> int:
    """Mostly short, at times long."""
    return int(2 ** rng.uniform(0, 14))


def _flip_bits(content: bytes, others: Sequence[bytes], rng: np.random.Generator) -> bytes:
    changed = bytearray(content)
    for _ in range(int(rng.integers(1, 9))):
        if changed:
            changed[_place(content, rng)] ^= 1 << int(rng.integers(8))
    return bytes(changed)


def _set_bytes(content: bytes, others: Sequence[bytes], rng: np.random.Generator) -> bytes:
    at = _place(content, rng)
    new = rng.integers(0, 256, int(rng.integers(1, 9))).astype(np.uint8).tobytes()
    return content[:at] + new + content[at + len(new) :]


def _set_number(content: bytes, others: Sequence[bytes], rng: np.random.Generator) -> bytes:
    at, width = _place(content, rng), int(rng.choice([1, 2, 4, 8]))
    order = "little" if rng.random() < 0.5 else "big"
    value = _EXTREMES[rng.integers(len(_EXTREMES))] % 2 ** (8 * width)
    return content[:at] + value.to_bytes(width, order) + content[at + width :]


def _set_figures(content: bytes, others: Sequence[bytes], rng: np.random.Generator) -> bytes:
    """Another number in place of one in plain figures."""
    found = [match.span() for match in re.finditer(rb"-?\d+(\.\d+)?", content[:50_000])]
    if not found:
        return content
    start, end = found[rng.integers(len(found))]
    new = str(_EXTREMES[rng.integers(len(_EXTREMES))]).encode() if rng.random() < 0.5 else _word(rng)
    return content[:start] + new + content[end:]


def _insert_word(content: bytes, others: Sequence[bytes], rng: np.random.Generator) -> bytes:
    at = _place(content, rng)
    return content[:at] + _word(rng) + content[at:]


def _word(rng: np.random.Generator) -> bytes:
    return _WORDS[rng.integers(len(_WORDS))]


def _cut_off(content: bytes, others: Sequence[bytes], rng: np.random.Generator) -> bytes:
    return content[: _place(content, rng)]


def _cut_out(content: bytes, others: Sequence[bytes], rng: np.random.Generator) -> bytes:
    at = _place(content, rng)
    return content[:at] + content[at + _length(rng) :]


def _repeat(content: bytes, others: Sequence[bytes], rng: np.random.Generator) -> bytes:
    at, length = _place(content, rng), _length(rng)
    times = int(rng.integers(1, 5)) if length > 100 else int(rng.integers(1, 200))
    return content[:at] + content[at : at + length] * times + content[at:]


def _move(content: bytes, others: Sequence[bytes], rng: np.random.Generator) -> bytes:
    at, to, length = _place(content, rng), _place(content, rng), _length(rng)
    return content[:to] + content[at : at + length] + content[to + length :]


def _splice(content: bytes, others: Sequence[bytes], rng: np.random.Generator) -> bytes:
    other = others[int(rng.integers(len(others)))]
    at, start = _place(content, rng), _place(other, rng)
    return content[:at] + other[start : start + _length(rng)] + content[at if rng.random() < 0.5 else at + 16 :]


_DAMAGES = (
    _flip_bits, _set_bytes, _set_number, _set_number, _set_figures, _insert_word, _cut_off, _cut_out, _repeat, _move,
    _splice,
)  # fmt: skip
