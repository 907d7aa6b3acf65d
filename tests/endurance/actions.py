"""What the monkey can do: a table of actions, each with the share of its time that it gets.

An action is a generator: it yields a line that says what comes next, and the event loop runs in between. Which
widgets there are it looks up at that moment, so new pages take part without a word here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.endurance import acts_of_hands as by_hand
from tests.endurance import acts_of_window as window
from tests.endurance import acts_with_files as files
from tests.endurance.world import Steps, World


@dataclass(frozen=True)
class Action:
    name: str
    share: int
    perform: Callable[[World, Random], Steps]


TABLE = (
    Action("click", 30, by_hand.click),
    Action("click outside", 2, by_hand.click_outside),
    Action("drag", 8, by_hand.drag),
    Action("hover", 6, by_hand.hover),
    Action("wheel", 8, by_hand.wheel),
    Action("keys", 14, by_hand.press_keys),
    Action("write", 10, by_hand.write),
    Action("choose", 5, by_hand.choose),
    Action("draw", 10, by_hand.draw),
    Action("drop", 5, files.drop),
    Action("paste", 3, files.paste),
    Action("resize", 4, window.resize),
    Action("page", 8, window.turn_page),
    Action("action", 4, window.take_action),
    Action("menu", 3, window.open_menu),
    Action("close", 1, window.close),
    Action("train", 3, window.train),
    Action("steer", 3, window.steer),
    Action("wait", 6, window.wait),
)
