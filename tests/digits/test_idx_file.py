"""Single IDX files: what a header may announce."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path

import pytest

from digitpad.digits.idx_file import read_array
from digitpad.errors import DatasetError


@pytest.mark.parametrize(("count", "sentence"), [(2**29, "is truncated"), (2**29 + 1, "is too large for a data file")])
def test_a_packed_file_may_announce_half_a_gigabyte(tmp_path: Path, count: int, sentence: str) -> None:
    path = tmp_path / "labels-idx1-ubyte.gz"
    path.write_bytes(gzip.compress(struct.pack(">4BI", 0, 0, 8, 1, count)))
    with pytest.raises(DatasetError, match=sentence):
        read_array(path)
