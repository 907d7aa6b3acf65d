"""What the columns of tables are called, and how people and programs write yes and no in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LABELS = (
    "label", "labels", "class", "classes", "category", "target", "digit", "letter", "character", "y",
    "klasse", "kategorie", "ziffer", "buchstabe", "zeichen",
    "class_name", "classname", "label_name", "category_name", "class_id", "classid", "label_id",
    "labelid", "category_id",
    "etiqueta", "clase", "categoría", "categoria", "dígito", "digito", "letra", "carácter", "caracter",
)  # fmt: skip
ID_NAMES = ("id", "index", "imageid", "image_id")
NUMBER_NAMES = (*ID_NAMES, "", "no", "nr", "number", "unnamed: 0")  # or a digit's number
_BEFORE_CLASS = re.compile(rf"(?:{'|'.join(_LABELS)})(?:[-_ ]|(?=\d))", re.IGNORECASE)
# Spreadsheets write truth values in the language of their users.
_YES, _NO = (b"true", b"wahr", b"verdadero"), (b"false", b"falsch", b"falso")
_YES_WORD, _NO_WORD = (re.compile(rb"\b(?:" + b"|".join(words) + rb")\b", re.IGNORECASE) for words in (_YES, _NO))


def label_in(names: Sequence[str]) -> int | None:
    """Which of the columns of these names holds the labels, by its name; of several the one that says it plainest."""
    plain = [_plain(name) for name in names]
    return next((plain.index(each) for each in _LABELS if each in plain), None)


def is_label(name: str) -> bool:
    """Whether a column of this name holds labels."""
    return _plain(name) in _LABELS


def _plain(name: str) -> str:
    return name.strip().lower().replace(" ", "_").replace("-", "_")


def of_classes(names: Sequence[str]) -> list[str]:
    """The classes that columns or folders of these names stand for: without the same label_ or class_ before each, as
    `pandas.get_dummies` puts it there."""
    before = _BEFORE_CLASS.match(names[0]) if names else None
    shared = before is not None and all(name.startswith(before[0]) for name in names)
    return [name.removeprefix(before[0]) for name in names] if before is not None and shared else list(names)


def mark(field: bytes) -> int:
    """1 or 0, which may also be written as words; -1 for anything else."""
    word = field.lower()
    if word in _YES or word in _NO:
        return int(word in _YES)
    try:
        number = float(field.replace(b",", b"."))
    except ValueError:
        return -1
    return int(number) if number in (0, 1) else -1


def with_numbers(lines: bytes) -> bytes:
    """These lines with 1 and 0 in place of such words."""
    return _NO_WORD.sub(b"0", _YES_WORD.sub(b"1", lines))
