from __future__ import annotations

import ast
from pathlib import Path

import digitpad
from digitpad.message import counted, message


def test_a_message_names_its_values():
    assert str(message("The file {name} holds {size:,} bytes.", name="a {b}", size=1234)) == (
        "The file a {b} holds 1,234 bytes."
    )


def test_a_message_counts():
    said = [
        str(counted("{count} digit of {whose}", "{count:,} digits of {whose}", n, whose="Ann")) for n in (0, 1, 2000)
    ]
    assert said == ["0 digits of Ann", "1 digit of Ann", "2,000 digits of Ann"]


def test_every_message_is_a_literal_so_that_it_is_found_for_translation():
    marked = {"message": 1, "counted": 2}
    found, wrong = 0, []
    for path in Path(digitpad.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in marked:
                texts = node.args[: marked[node.func.id]]
                found += 1
                if not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts):
                    wrong.append(f"{path.name}:{node.lineno}")
    assert found and not wrong
