from __future__ import annotations

import copy
import pickle
import weakref

import numpy as np
import pytest

from digitpad.errors import DatasetError
from digitpad.message import ENGLISH, Language, changed, joined, number, retranslated, set_language, tr, tr_count

GERMAN = {
    ("The file {name} is new.", ""): {-1: "Die Datei {name} ist neu."},
    ("{share:.1f} of {count:,}", ""): {-1: "{share:.1f} von {count:,}"},
    ("{count:,} digit", "{count:,} digits"): {1: "{count:,} Ziffer", 2000: "{count:,} Ziffern"},
}


def german(text: str, many: str, count: int) -> str:
    return GERMAN.get((text, many), {}).get(count, "")


@pytest.fixture
def spoken_german():
    set_language(Language("de", german, decimal=",", group="."))
    yield
    set_language(ENGLISH)


def test_a_sentence_names_its_values():
    said = tr("The file {name} holds {size:,} bytes.", name="a {b}", size=1234)
    assert said == "The file a {b} holds 1,234 bytes."


def test_a_sentence_counts():
    said = [tr_count("{count} digit of {whose}", "{count:,} digits of {whose}", n, whose="Ann") for n in (0, 1, 2000)]
    assert said == ["0 digits of Ann", "1 digit of Ann", "2,000 digits of Ann"]


def test_a_sentence_without_values_keeps_its_braces():
    assert tr("{} is a dictionary.") == "{} is a dictionary."


def test_sentences_and_their_numbers_follow_the_language(spoken_german):
    assert tr("The file {name} is new.", name="1,5.txt") == "Die Datei 1,5.txt ist neu."
    assert tr("{share:.1f} of {count:,}", share=np.float32(0.5), count=np.int64(12345)) == "0,5 von 12.345"
    assert [tr_count("{count:,} digit", "{count:,} digits", n) for n in (1, 2000)] == ["1 Ziffer", "2.000 Ziffern"]
    assert number(-1234.5, ",.2f") == "-1.234,50"


def test_what_is_not_translated_is_said_in_english(spoken_german):
    assert tr("Hello") == "Hello"
    assert [tr_count("{count} page", "{count} pages", n) for n in (1, 2)] == ["1 page", "2 pages"]


@pytest.mark.parametrize("damaged", ["{fule} is new.", "{name is new.", "{0} is new.", "{name.x} is new.", "{name!q}"])
def test_a_damaged_translation_gives_way_to_english(damaged):
    set_language(Language("de", lambda *_: damaged))
    try:
        assert tr("The file {name} is new.", name="a") == "The file a is new."
        assert tr_count("{count} file {name}", "{count} files {name}", 2, name="a") == "2 files a"
    finally:
        set_language(ENGLISH)


def test_what_was_said_can_be_said_again_in_another_language():
    inner = tr("The file {name} is new.", name="a")
    said = [
        inner,
        tr("{what} Now.", what=inner),
        tr("{what} Now.", what=DatasetError(inner)),
        str(DatasetError(inner)),
        changed(inner, str.upper),
        joined([inner, "", "So.", tr_count("{count:,} digit", "{count:,} digits", 2000)]),
        "kept",
    ]
    set_language(Language("de", german, decimal=",", group="."))
    try:
        assert [retranslated(text) for text in said] == [
            "Die Datei a ist neu.",
            "Die Datei a ist neu. Now.",
            "Die Datei a ist neu. Now.",
            "Die Datei a ist neu.",
            "DIE DATEI A IST NEU.",
            "Die Datei a ist neu. So. 2.000 Ziffern",
            "kept",
        ]
        assert said[0] == "The file a is new."
    finally:
        set_language(ENGLISH)


def test_what_was_said_again_can_be_said_in_the_next_language_too():
    first = tr("The file {name} is new.", name="a")
    set_language(Language("de", german, decimal=",", group="."))
    try:
        second = retranslated(first)
    finally:
        set_language(ENGLISH)
    assert (second, retranslated(second)) == ("Die Datei a ist neu.", first)


def test_what_was_said_is_copied_and_pickled_as_a_plain_text():
    said = tr("The file {name} is new.", name="a")
    for copied in (pickle.loads(pickle.dumps(said)), copy.deepcopy(said)):
        assert type(copied) is str and copied == said


def test_an_error_that_is_named_in_a_text_is_not_kept_by_it():
    error = DatasetError("It is damaged.")
    kept = weakref.ref(error)
    said = tr("{reason}", reason=error)
    del error
    assert (kept(), said) == (None, "It is damaged.")
