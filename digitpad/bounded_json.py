"""Parses JSON from anywhere: an object or a list takes far more memory than bytes in the file, so they are counted."""

from __future__ import annotations

import json
from typing import Any


def loads(content: bytes, most: int = 100_000, **options: Any) -> Any:
    """Parse UTF-8. `options`: see `json.loads`.

    Raises:
        ValueError: it is no JSON, has more than `most` objects and lists or ten times as many texts, or is nested too
            deeply.
    """
    if content.count(b"{") + content.count(b"[") > most or content.count(b'"') > 20 * most:
        raise ValueError("it has too many parts")
    try:
        return json.loads(content.decode(), **options)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
