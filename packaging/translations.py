"""Keeps the translations: collects all texts for people, and makes the files that the program reads.

The texts go into `digitpad/translations/*.ts`, which Qt Linguist or any editor opens; the program reads `.qm` files.
What is translated already stays, what no longer occurs goes, and what is new is marked as unfinished.
A new language is an empty file of its name, such as `fr.ts`.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from digitpad.translation_file import sealed

ROOT = Path(__file__).parent.parent
TRANSLATIONS = ROOT / "digitpad" / "translations"
CONTEXT = "digitpad"
SAYING = {"tr": 1, "mark": 1, "tr_count": 2}  # the functions of digitpad/message.py, and how many literals each takes


class Text(NamedTuple):
    """A text for people: the sentence (for one thing), and that for many where it has a count."""

    one: str
    many: str


class Unfit(NamedTuple):
    """A call whose text cannot be collected, since it is no literal."""

    path: Path
    line: int


def collect(root: Path = ROOT) -> tuple[dict[Text, str], list[Unfit]]:
    """Every text with the file where it is said first, and what cannot be collected.

    A name or an attribute may be said (`tr(TITLE)`): its text is marked where it is written.
    """
    texts: dict[Text, str] = {}
    unfit: list[Unfit] = []
    for path in sorted((root / "digitpad").rglob("*.py")):
        if path.name == "message.py":
            continue
        place = path.relative_to(root)
        for call, count in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            literals = [_literal(argument) for argument in call.args[:count]]
            if all(literals) and len(literals) == count:
                found = Text(literals[0] or "", (literals[1] or "") if count == 2 else "")
                texts.setdefault(found, place.as_posix())
            elif not _said_elsewhere(call):
                unfit.append(Unfit(place, call.lineno))
    return texts, unfit


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYING:
            yield node, SAYING[node.func.id]


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _said_elsewhere(call: ast.Call) -> bool:
    """Whether each text comes from a constant, a table or an object, where it is marked."""
    allowed = (ast.Name, ast.Attribute, ast.Subscript, ast.Call)
    return bool(call.args) and all(isinstance(node, allowed) for node in call.args[: SAYING[_name(call)]])


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def read(path: Path) -> dict[Text, list[str]]:
    """The translations of a `.ts` file: one form, or one for each number of the language; none where unfinished."""
    known: dict[Text, list[str]] = {}
    if not path.stat().st_size:
        return known
    for entry in ET.parse(path).getroot().iter("message"):
        translation = entry.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        known[Text(entry.findtext("source", ""), entry.findtext("comment", ""))] = forms
    return known


def write(path: Path, texts: dict[Text, str], known: dict[Text, list[str]]) -> int:
    """Write the file with all texts, sorted by where they are said; returns how many have no translation."""
    language = (
        ET.parse(path).getroot().get("language", path.stem) if path.exists() and path.stat().st_size else path.stem
    )
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = 0
    for text, place in sorted(texts.items(), key=lambda item: (item[1], item[0])):
        forms = known.get(text, [])
        missing += not any(forms)
        _add(context, text, place, forms)
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return missing


def _add(context: ET.Element, text: Text, place: str, forms: list[str]) -> None:
    entry = ET.SubElement(context, "message", {"numerus": "yes"} if text.many else {})
    ET.SubElement(entry, "location", filename=f"../../{place}")
    ET.SubElement(entry, "source").text = text.one
    if text.many:
        ET.SubElement(entry, "comment").text = text.many
    translation = ET.SubElement(entry, "translation", {} if any(forms) else {"type": "unfinished"})
    if text.many:
        for form in forms or ["", ""]:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0] if forms else ""


def release(path: Path) -> None:
    """Make the `.qm` file beside the `.ts` file."""
    made = path.with_suffix(".qm")
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or "pyside6-lrelease"
    subprocess.run([tool, "-silent", str(path), "-qm", str(made)], check=True)
    made.write_bytes(sealed(made.read_bytes()))


def main() -> int:
    texts, unfit = collect()
    for path, line in unfit:
        print(f"{path}:{line}: only a literal can be translated")
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        missing = write(path, texts, read(path))
        release(path)
        print(f"{path.name}: {len(texts):,} texts, {missing:,} of them not translated")
    return 1 if unfit else 0


if __name__ == "__main__":
    sys.exit(main())
