"""What is said of the neurons in a mosaic, and written of them in a table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.app.insight import neuron_pictures as pictures
from digitpad.app.insight.shown_layer import ShownLayer
from digitpad.digits.recognition import Prediction
from digitpad.message import tr
from digitpad.nn.class_set import ClassSet
from digitpad.nn.layer_survey import LayerSurvey


@dataclass(frozen=True)
class LayerWords:
    """What is said of the neurons of a layer, by their place in the mosaic.

    Attributes:
        prediction: the answer of the layer's network to the present ink; None while there is none.
        survey: how the layer answers to the test digits; None while that is not known.
    """

    shown: ShownLayer
    prediction: Prediction | None
    survey: LayerSurvey | None
    classes: ClassSet

    def tip(self, index: int) -> str:
        """Its name and what is remarkable about it."""
        return self._with_remarks(self._name(index), index)

    def description(self, index: int) -> str:
        """The same with what its picture shows, for who cannot see it."""
        shown = self.shown
        said = pictures.described(shown.network, shown.layer, int(shown.order[index]), self.classes)
        return self._with_remarks(said, index)

    def _name(self, index: int) -> str:
        shown = self.shown
        return pictures.neuron_name(shown.network, shown.layer, int(shown.order[index]), self.classes)

    def _with_remarks(self, said: str, index: int) -> str:
        remarks = self._remarks(index)
        return " ".join([f"{said}.", *remarks]) if remarks else said

    def _remarks(self, place: int) -> list[str]:
        shown, prediction, index = self.shown, self.prediction, int(self.shown.order[place])
        return pictures.remarks(
            self._name(place),
            index,
            activation=None if prediction is None else float(prediction.activations[shown.layer][index, 0]),
            gain=shown.neuron_gains.get((shown.layer, index), 1.0),
            survey=self.survey,
        )


def of_example(index: int, label: int, classes: ClassSet) -> str:
    """Such as "Test digit 433, a 5. Click to lay it on the pad."."""
    example, name = classes.test_example(index), classes.a(label)
    return tr("{example}, {name}. Click to lay it on the pad.", example=example, name=name)


def rows(shown: ShownLayer, painted: np.ndarray) -> list[list[object]]:
    """One row a picture (n, ...) of the mosaic: its neuron's number and its values, row by row from the top."""
    values = painted.reshape(len(painted), -1)
    numbers = (shown.order[: len(values)] + 1).tolist()
    head = ["neuron", *range(1, values.shape[1] + 1)]
    return [head, *([number, *row] for number, row in zip(numbers, values.tolist(), strict=True))]
