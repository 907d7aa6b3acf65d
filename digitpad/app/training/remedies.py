"""What a remark can offer to do, and how it changes a recipe. Plain Python, no windows."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from digitpad.app.texts import rate_text
from digitpad.digits.augmentation import Deformation
from digitpad.message import mark, tr
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import Recipe

MILD = Deformation(rotation=8, scale=0.08, stretch=0.06, shear=0.12, shift=1.0, elastic=0.5)
STRONG = Deformation(elastic=1.0, thickness=0.15)


Action = Literal["restart", "use", "keep best", "stop", "present"]


@dataclass(frozen=True)
class Remedy:
    """What the remark's button says and does.

    Attributes:
        label: of the button.
        action: "restart" trains anew with the changes, "use" puts them into the form, "keep best" goes back to the
            best epoch, "stop" ends the training first and then goes back to it, "present" shows the present network.
        changes: settings by name, and "deformation".
    """

    label: str
    action: Action
    changes: Mapping[str, Any] = field(default_factory=dict)

    def recipe(self, trained: Recipe | None, in_form: Callable[[], Recipe]) -> Recipe:
        """The recipe with its changes: what was trained last, where the training is to start again, or else what the
        form says, which may raise SettingsError."""
        base = trained if self.action == "restart" else None
        return changed(base or in_form(), self.changes)


def restart(label: str, **changes: Any) -> Remedy:
    """Offers to train anew with these changes of the last recipe, given as for `Remedy.changes`."""
    return Remedy(label, "restart", changes)


def restart_slower(rate: float) -> Remedy:
    """Offers to train anew with this learning rate."""
    return restart(tr("Start again with {rate}", rate=rate_text(rate)), learning_rate=rate)


def changed(recipe: Recipe, changes: Mapping[str, Any]) -> Recipe:
    """The recipe with these changes; all else stays, also what no form shows."""
    settings = {name: value for name, value in changes.items() if name != "deformation"}
    return dataclasses.replace(
        recipe,
        name="custom",
        title=mark("Custom"),
        expectation=mark("What you set yourself."),
        settings=dataclasses.replace(recipe.settings, **settings),
        deformation=changes.get("deformation", recipe.deformation),
    )


def for_one_epoch(recipe: Recipe) -> Recipe:
    """One epoch of it, at its learning rate, still called what it is."""
    once = changed(recipe, {"epochs": 1, "schedule": "constant", "warm_up": 0.0, "patience": 0})
    return dataclasses.replace(once, name=recipe.name, title=recipe.title)


def usual_learning_rate(settings: TrainingSettings) -> float:
    """A rate that ordinarily works for this method, activation and cost."""
    if settings.method == "adam":
        return 0.001
    plain = settings.method == "sgd"
    if settings.hidden_layers and settings.hidden != "sigmoid":
        return 0.1 if plain else 0.05
    if settings.cost == "quadratic":
        return 3.0 if plain else 0.3
    return 0.5 if plain else 0.05


def tenth(rate: float) -> float:
    """A tenth, without the digits that binary fractions add."""
    return float(f"{rate / 10:.4g}")
