"""Data sets that announce or unpack to far more than they are: one sentence, within the bounds of memory and time."""

from __future__ import annotations

import gzip
import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.endurance import fuzz
from tests.endurance.data_sets import read_data_set

pytestmark = pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="memory is measured there alone")


def idx(kind: int, *shape: int, content: bytes = b"") -> bytes:
    return gzip.compress(bytes([0, 0, kind, len(shape)]) + struct.pack(f">{len(shape)}I", *shape) + content, 1)


def npz(**arrays: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)  # type: ignore[arg-type] # numpy's stubs take the names for its options
    return buffer.getvalue()


LABELS, PICTURES = idx(8, 4, content=bytes(4)), idx(8, 4, 28, 28, content=bytes(4 * 784))
IDX_SETS: dict[str, tuple[bytes, bytes]] = {
    "400 MB of pictures, of which nothing is there": (idx(8, 130_000, 56, 56), LABELS),
    "pictures of 20,000 x 20,000": (idx(8, 1, 20_000, 20_000), LABELS),
    "a row of 400 million pixels": (idx(8, 1, 1, 400_000_000), LABELS),
    "500 million labels": (PICTURES, idx(8, 500_000_000)),
    "60 million labels of 8 bytes": (PICTURES, idx(14, 60_000_000)),
}


@pytest.mark.parametrize("name", IDX_SETS)
def test_an_idx_set_that_announces_too_much_is_refused_within_bounds(tmp_path: Path, name: str) -> None:
    for part, content in zip(("images-idx3", "labels-idx1"), IDX_SETS[name], strict=True):
        (tmp_path / f"{part}-ubyte.gz").write_bytes(content)
    found = fuzz.measured(read_data_set, tmp_path)
    assert not found["fault"] and not found["opened"]
    assert int(str(found["memory"])) < 100 * 2**20


NPZ_SETS: dict[str, Callable[[], bytes]] = {
    "a picture of 3 x 2,049": lambda: npz(images=np.zeros((1, 3, 2_049), np.uint8), labels=np.zeros(1)),
    "pictures without a column": lambda: npz(images=np.zeros((4, 28, 0), np.uint8), labels=np.arange(4)),
}


@pytest.mark.parametrize("name", NPZ_SETS)
def test_an_npz_of_impossible_pictures_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "set.npz").write_bytes(NPZ_SETS[name]())
    found = fuzz.measured(read_data_set, tmp_path / "set.npz")
    assert not found["fault"] and not found["opened"]
