"""What the program says to people: whole English sentences with named values, in the language of the window.

Every such sentence stands as a literal in a call of `tr`, `tr_count` or `mark`, by which `packaging/translations.py`
collects it. A process has one language: English, as the command line always does, until a window calls
`set_language`. What is kept for longer, such as the name of a step that can be undone, is `retranslated` where it is
shown.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from numbers import Real
from typing import Any

from digitpad.printable import readable


def _no_translation(text: str, many: str, count: int) -> str:
    return ""


@dataclass(frozen=True)
class Language:
    """How texts and numbers are written.

    Attributes:
        code: such as "de".
        translate: gives the translation of a sentence, of its plural and for a count (-1 where it has none); an empty
            text where there is none. It is called from every thread.
        decimal: the sign before the decimals.
        group: the sign between groups of three digits.
    """

    code: str = "en"
    translate: Callable[[str, str, int], str] = _no_translation
    decimal: str = "."
    group: str = ","


ENGLISH = Language()
_language = ENGLISH


def set_language(language: Language) -> None:
    """Translate everything into this language from now on; earlier texts change where they are `retranslated`."""
    global _language
    _language = language


def current_language() -> Language:
    """The language that texts are translated into now; English until `set_language` is called."""
    return _language


def mark(text: str) -> str:
    """The text itself, collected for translation; `tr` translates it later, where the language is known."""
    return text


class Translated(str):
    """A text that can be made again in another language. Copied or pickled it is a plain text."""

    __slots__ = ("make",)
    make: Callable[[], str]

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str.__str__(self),)


def translated_by(make: Callable[[], str]) -> str:
    """The text that `make` returns, now and whenever it is retranslated."""
    text = Translated(make())
    text.make = make
    return text


def tr(text: str, /, **values: object) -> str:
    """The sentence with {names} replaced by their values. Numbers are written as the language writes them."""
    return translated_by(partial(_tr, text, _kept(values) if values else values))


def tr_count(one: str, many: str, count: int, /, **values: object) -> str:
    """A sentence on {count} things: `one` for a single one, `many` for any other count."""
    return translated_by(partial(_tr_count, one, many, count, _kept(values)))


def retranslated(text: str) -> str:
    """The text in the current language; it can be retranslated again. A plain text stays as it is."""
    return translated_by(text.make) if isinstance(text, Translated) else text


def changed(text: str, change: Callable[[str], str]) -> str:
    """The text changed so, which can be retranslated."""
    return translated_by(lambda: change(retranslated(text)))


def joined(texts: Iterable[str], separator: str = " ") -> str:
    """These texts in one, which can be retranslated; empty ones are left out."""
    parts = [text for text in texts if text]
    return translated_by(lambda: separator.join(retranslated(part) for part in parts))


def _tr(text: str, values: Mapping[str, object]) -> str:
    return _filled_or_english(_language.translate(text, "", -1), text, values)


def _tr_count(one: str, many: str, count: int, values: Mapping[str, object]) -> str:
    english = one if count == 1 else many
    return _filled_or_english(_language.translate(one, many, count), english, {"count": count, **values})


def _kept(values: Mapping[str, object]) -> Mapping[str, object]:
    """The values to keep; of an error only its sentence, since its traceback would keep much more in memory."""
    return {name: str(value) if isinstance(value, BaseException) else value for name, value in values.items()}


def number(value: float, spec: str = "") -> str:
    """The number formatted as `format` does, with the signs of the language."""
    return localized(format(value, spec))


def localized(english: str) -> str:
    """A number written in English, such as 1,234.5, with the signs of the language."""
    if (_language.decimal, _language.group) == (ENGLISH.decimal, ENGLISH.group):
        return english
    return english.translate({ord("."): _language.decimal, ord(","): _language.group})


class _Formatter(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        text = readable(str(super().format_field(value, format_spec)))
        return localized(text) if isinstance(value, Real) else text

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        value = kwargs[str(key)]
        return retranslated(value) if isinstance(value, Translated) else value


_FORMATTER = _Formatter()


def _filled_or_english(translated: str, english: str, values: Mapping[str, object]) -> str:
    """The translation; the English text where there is none, or the file of the language is damaged."""
    if translated:
        with suppress(KeyError, ValueError, IndexError, AttributeError):
            return _filled(translated, values)
    return _filled(english, values)


def _filled(text: str, values: Mapping[str, object]) -> str:
    return _FORMATTER.vformat(text, (), values) if values else text
