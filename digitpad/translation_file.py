"""A file of translations as Qt reads it, with a digest of itself.

Qt trusts every number in such a file and crashes where one is wrong, so a damaged one must not reach it.
"""

from __future__ import annotations

import hashlib

# Qt passes over a block of a kind that it does not know: one byte for the kind, four for the length, and its bytes.
_DIGEST = hashlib.sha256
_HEAD = b"\x44" + _DIGEST().digest_size.to_bytes(4, "big")
_LENGTH = len(_HEAD) + _DIGEST().digest_size


def sealed(content: bytes) -> bytes:
    """The content of a file with the digest of it at the end."""
    return content + _HEAD + _DIGEST(content).digest()


def is_sound(file: bytes) -> bool:
    """Whether the file is what `sealed` returned."""
    return len(file) > _LENGTH and file == sealed(file[:-_LENGTH])
