"""What of a text from a file can be shown."""

from __future__ import annotations

import pytest

from digitpad.printable import is_printable, on_one_line, printable, readable


@pytest.mark.parametrize("text", ["", "a 7", "99.4\N{NO-BREAK SPACE}%", "五\N{IDEOGRAPHIC SPACE}六", "é"])
def test_signs_and_all_kinds_of_spaces_can_be_shown(text: str) -> None:
    assert is_printable(text)
    assert printable(text) == text


@pytest.mark.parametrize(
    "bad", ["\0", "\n", "\t", "\x1b", "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{LINE SEPARATOR}", "\ud800"]
)
def test_what_has_no_sign_of_its_own_cannot(bad: str) -> None:
    assert not is_printable(f"a{bad}b")
    assert printable(f" a{bad}b ") == "ab"


@pytest.mark.parametrize("other", [None, 7, b"text", ["text"]])
def test_what_is_no_text_becomes_an_empty_one(other: object) -> None:
    assert printable(other) == ""


def test_what_a_terminal_would_obey_stands_as_its_escape():
    assert on_one_line("a\nb\x1b[2J\u202e\udcff.png") == "a\\nb\\x1b[2J\\u202e\\udcff.png"
    assert on_one_line("Ü 数字 50\N{NO-BREAK SPACE}%") == "Ü 数字 50\N{NO-BREAK SPACE}%"


@pytest.mark.parametrize(
    ("name", "shown"),
    [("größe ✓", "größe ✓"), ("gr\udcf6\udcdfe", r"gr\xf6\xdfe"), ("ö\udc80", r"ö\x80"), ("\ud83d!", r"\ud83d!")],
)
def test_bytes_in_the_name_of_a_file_that_are_not_in_utf_8_stand_as_numbers(name: str, shown: str) -> None:
    assert readable(name) == shown
    assert is_printable(readable(name))
