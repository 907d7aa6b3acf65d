"""What of a text from a file can be shown."""

from __future__ import annotations

import pytest

from digitpad.printable import is_printable, on_one_line, printable


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
