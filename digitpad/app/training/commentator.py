"""Chooses what the remark beside a training is about: the training, the recipe in the form, or an earlier epoch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from digitpad.app.insight.experiment import Checkpoint
from digitpad.app.training import commentary
from digitpad.app.training.hints import Remark
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.app.training.training_log import TrainingLog
from digitpad.nn.network import Network


class Commentator:
    """Whoever hears of trainings, recipes and models calls the `take_` methods, and shows `remark`.

    Attributes:
        log: of the running or last training.
    """

    def __init__(self, log: TrainingLog) -> None:
        self.log = log
        self._about_outcome = False
        self._trained: Network | None = None  # what the last training ended with

    def take_end(self, outcome: TrainingOutcome, network: Network) -> None:
        """A training has ended with this network; the remark is about it until a recipe is chosen."""
        self.log.end(outcome)
        self._about_outcome, self._trained = True, network

    def take_recipe(self) -> None:
        """A recipe was chosen, and the remark is about it from now on."""
        self._about_outcome = False

    def take_network(self, network: Network, checkpoints: Sequence[Checkpoint]) -> bool:
        """Another network answers, and none is trained; `checkpoints` are the last training's. The network of one of
        these was kept; after a network from elsewhere, nothing more is shown of that training.

        Returns:
            Whether anything changes by that.
        """
        if self.log.outcome is None or network is self._trained:
            return False
        kept = next((checkpoint.epochs for checkpoint in checkpoints if checkpoint.network is network), None)
        if kept is None:
            self.log.forget()
            self._trained = None
        else:
            self.log.kept, self._trained, self._about_outcome = kept, network, True
        return True

    def remark(self, checkpoint: Checkpoint | None, on_recipe: Callable[[], Remark]) -> Remark:
        """What to say now. `checkpoint` is the earlier one whose network answers, if any does; `on_recipe` returns what
        there is to say of the recipe in the form.

        A warning about the training is shown even while an earlier network answers.
        """
        training = self.log.training
        about_training = training or (self.log.outcome is not None and self._about_outcome)
        remark = self.log.remark() if about_training else on_recipe()
        if checkpoint is None or (training and remark.kind in ("warning", "error")):
            return remark
        return commentary.looking_back(checkpoint.epochs)
