"""JSON from anywhere takes no more memory than its reader allows."""

from __future__ import annotations

import pytest

from digitpad import bounded_json


@pytest.mark.parametrize("part", [b"{}", b"[]"])
def test_as_many_parts_as_allowed_are_read_and_not_one_more(part):
    assert len(bounded_json.loads(b"[" + b",".join([part] * 4) + b"]", 5)) == 4
    with pytest.raises(ValueError, match="too many parts"):
        bounded_json.loads(b"[" + b",".join([part] * 5) + b"]", 5)


def test_there_may_be_ten_times_as_many_texts():
    assert len(bounded_json.loads(b"[" + b",".join([b'""'] * 50) + b"]", 5)) == 50
    with pytest.raises(ValueError, match="too many parts"):
        bounded_json.loads(b"[" + b",".join([b'""'] * 51) + b"]", 5)


def test_what_is_nested_too_deeply_is_refused():
    assert bounded_json.loads(b"[" * 50 + b"]" * 50)
    with pytest.raises(ValueError, match="nested too deeply"):
        bounded_json.loads(b"[" * 50_000 + b"]" * 50_000)


@pytest.mark.parametrize("content", [b"", b"{", b'"\xff"', b"nought"])
def test_what_is_no_json_is_refused(content):
    with pytest.raises(ValueError):
        bounded_json.loads(content)
