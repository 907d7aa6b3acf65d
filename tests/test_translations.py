"""Every language is complete, fits the English texts, and is what the program reads."""

from __future__ import annotations

import importlib.util
import re
import string
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import digitpad
from digitpad.translation_file import is_sound

ROOT = Path(digitpad.__file__).parents[1]
LANGUAGES = sorted(path.stem for path in (ROOT / "digitpad" / "translations").glob("*.ts"))
MNEMONIC = re.compile(r"&(?=[^\s&])")


def load_tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TOOL = load_tool()
TEXTS, UNFIT = TOOL.collect()


def known(language: str) -> dict[Any, Any]:
    return TOOL.read(TOOL.TRANSLATIONS / f"{language}.ts")


def fields(text: str) -> set[tuple[str, str]]:
    """Its {names} with their formats; a text without values may hold braces that mean nothing."""
    try:
        return {(name, spec or "") for _, name, spec, _ in string.Formatter().parse(text) if name}
    except ValueError:
        return set()


def test_every_text_is_a_literal_so_that_it_is_found():
    assert TEXTS and not UNFIT


def test_there_are_languages():
    assert {"de", "es"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_no_other(language: str):
    translated = known(language)
    assert not [text.one for text in TEXTS if not all(translated.get(text, [""]))]
    assert not [text.one for text in translated if text not in TEXTS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_hold_what_the_english_texts_hold(language: str):
    wrong = []
    for text, forms in known(language).items():
        values = fields(text.many) | fields(text.one)
        for index, form in enumerate(forms):
            # The form for one thing may leave the number out.
            needed = fields(text.many if text.many and index else text.one) - {("count", ""), ("count", ",")}
            same = [
                needed <= fields(form) if text.many else fields(text.one) == fields(form),
                fields(form) <= values,
                len(MNEMONIC.findall(form)) == len(MNEMONIC.findall(text.one)),
                form.endswith("…") == text.one.endswith("…"),
                form[:1].isspace() == text.one[:1].isspace() and form[-1:].isspace() == text.one[-1:].isspace(),
                re.findall(r"\*\.\w+|\*", form) == re.findall(r"\*\.\w+|\*", text.one),
            ]
            if not all(same):
                wrong.append((text.one, form))
    assert not wrong


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_no_percent_sign_may_wrap_away_from_its_number(language: str):
    texts = TEXTS if language == "en" else known(language).values()
    said = [form for forms in texts for form in forms]
    assert any("%" in text for text in said)
    assert not [text for text in said if re.search(r"[\d}] %", text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_was_translated(language: str, qapp):
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    file = TOOL.TRANSLATIONS / f"{language}.qm"
    assert is_sound(file.read_bytes()) and translator.load(str(file))
    old = [
        text.one
        for text, forms in known(language).items()
        if translator.translate(TOOL.CONTEXT, text.one, text.many or None, 1 if text.many else -1) != forms[0]
        or (text.many and translator.translate(TOOL.CONTEXT, text.one, text.many, 2) != forms[-1])
    ]
    assert not old
