"""Files that are no data sets, or in a form that is not read: what they are, and what can be opened instead."""

from __future__ import annotations

import struct
import zipfile
from contextlib import suppress
from pathlib import Path

from digitpad import input_file, packed
from digitpad.message import mark, tr

_PACKED = mark("{path} is packed: unpack it, and open the folder or the file that was in it.")
_SPREADSHEET = mark("{path} is a spreadsheet: save it as CSV.")
_MODEL = mark("{path} is a model, not a data set.")
_PICTURE = mark("{path} is a single picture: a data set is a folder of them, with a folder in it for each class.")
_PICKLE = mark(
    "{path} is a Python pickle, which digitpad does not read, as it could run any program: save pictures and labels as "
    ".npz with numpy."
)
_ARRAYS = mark("{path} holds {kind} data, which digitpad does not read: save pictures and labels as .npz or CSV.")
_PAGE = mark("{path} is a web page, perhaps one to log in: download the data set again.")
_POINTER = mark("{path} only says where Git LFS keeps the file: fetch that by `git lfs pull`.")
_JSON = mark(
    "{path} is a JSON list, which digitpad does not read: save pictures and labels as .npz or CSV, and drawings with "
    "a line for each."
)

# By how they begin; the name goes into the sentence.
_BEGINNINGS: dict[bytes, tuple[str, str]] = {
    b"Rar!\x1a\x07": (_PACKED, ""),
    b"7z\xbc\xaf\x27\x1c": (_PACKED, ""),
    b"BZh": (_PACKED, ""),
    b"\xfd7zXZ\0": (_PACKED, ""),
    b"\x28\xb5\x2f\xfd": (_PACKED, ""),
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": (_SPREADSHEET, ""),
    b"\x89HDF\r\n\x1a\n": (_ARRAYS, "HDF5"),
    b"MATLAB ": (_ARRAYS, "MATLAB"),
    b"PAR1": (_ARRAYS, "Parquet"),
    b"ARROW1\0\0": (_ARRAYS, "Feather"),
    b"FEA1": (_ARRAYS, "Feather"),
    b"SQLite format 3\0": (_ARRAYS, "SQLite"),
    **{bytes([0x80, protocol]): (_PICKLE, "") for protocol in (2, 3, 4, 5)},
    **dict.fromkeys((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"), (_PICTURE, "")),
    b"version https://git-lfs": (_POINTER, ""),
    b"[": (_JSON, ""),
}
_PAGES = (b"<!doctype html", b"<html")
_DAMAGED = (
    zipfile.BadZipFile, struct.error, OSError, ValueError, LookupError, EOFError, NotImplementedError, RuntimeError,
)  # fmt: skip
_TAR, _TAR_AT = b"ustar", 257
# By what a zip file holds.
_MEMBERS = {
    "xl/workbook.xml": (_SPREADSHEET, ""),
    "content.xml": (_SPREADSHEET, ""),
    "model.weights.h5": (_MODEL, ""),
    "data.pkl": (_ARRAYS, "PyTorch"),
}


def sentence_on(path: Path, start: bytes) -> str | None:
    """What to say of a file that begins so; None where it may be a data set."""
    sentence, kind = _form(path, start)
    return tr(sentence, path=path, kind=kind) if sentence else None


def _form(path: Path, start: bytes) -> tuple[str, str]:
    if start.startswith(b"PK"):
        return _in_zip(path)
    if start[_TAR_AT:].startswith(_TAR):
        return _PACKED, ""
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text[:20].lower().startswith(_PAGES):
        return _PAGE, ""
    if start[8:10] == b'{"' and int.from_bytes(start[:8], "little") < 2**32:
        return _MODEL, ""
    return next((form for first, form in _BEGINNINGS.items() if text.startswith(first)), ("", ""))


def _in_zip(path: Path) -> tuple[str, str]:
    names: list[str] = []
    with suppress(*_DAMAGED), input_file.open_input(path) as file:
        if packed.unpacked(file) is not file:  # gzipped once more
            return _PACKED, ""
        with packed.opened_zip(file) as archive:
            names = archive.namelist()
    for member, form in _MEMBERS.items():
        if any(name == member or (member == "data.pkl" and name.endswith("/data.pkl")) for name in names):
            return form
    return "", ""
