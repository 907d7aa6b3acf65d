"""A fault that is found where the file's name is not known, and the sentence that names it."""

import pytest

from digitpad import message
from digitpad.errors import FileFault
from digitpad.message import Language


@pytest.fixture
def upper_case():
    message.set_language(Language("upper", lambda one, many, count: one.replace("holds", "HAS"), ",", "."))
    yield
    message.set_language(message.ENGLISH)


def test_the_sentence_names_the_file_and_the_values():
    fault = FileFault("{path} holds over {most:,} pictures.", most=300_000)
    assert fault.about("a.npz") == "a.npz holds over 300,000 pictures."


def test_a_name_with_braces_is_no_field():
    assert FileFault("{path} is empty.").about("{most}.png") == "{most}.png is empty."


def test_the_sentence_is_said_in_the_language_of_the_moment(upper_case):
    fault = FileFault("{path} holds over {most:,} pictures.", most=300_000)
    assert fault.about("a.npz") == "a.npz HAS over 300.000 pictures."
