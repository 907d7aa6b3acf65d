"""The fields in the first row of the form: the recipe, what is learned from, and the numbers that are changed most."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QLineEdit

from digitpad.gui.kit.narrow_box import NarrowBox
from digitpad.gui.kit.number_fields import NumberBox, WholeNumberBox
from digitpad.gui.pages.train.fields import Add, RecipeBox
from digitpad.message import tr
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import RECIPES
from digitpad.typed_layers import layers_text, parse_layers


class UsualFields:
    """The fields, and what they say of a recipe."""

    def __init__(self, add: Add, data: NarrowBox | None) -> None:
        """`add` takes label, control, width and tooltip of each, in tab order; `data` says what is learned from."""
        self.recipe_box = RecipeBox(RECIPES.values())
        self.recipe_box.setObjectName("recipeComboBox")
        self.hidden_layers = QLineEdit()
        self.hidden_layers.setObjectName("hiddenLayersEdit")
        self.hidden_layers.editingFinished.connect(self._show_first_layers)
        self.epochs = WholeNumberBox("epochsSpinBox", tr("Epochs"), 1, 10_000)
        self.mini_batch_size = WholeNumberBox("miniBatchSizeSpinBox", tr("Mini-batch size"), 1, 10_000)
        self.learning_rate = NumberBox("learningRateSpinBox", tr("Learning rate"), 0.000001, 1_000_000)
        add(tr("&Recipe"), self.recipe_box, 140, tr("A named way to train. Changing a field makes it Custom."))
        if data is not None:
            add(tr("&Data"), data, 98, data.toolTip())
        tip = tr("Neurons in each hidden layer, such as 30 or 100, 50. Empty: no hidden layer.")
        add(tr("Hidden &layers"), self.hidden_layers, 90, tip)
        add(tr("E&pochs"), self.epochs, 72, tr("How often the network sees every training picture"))
        tip = tr("How many pictures the network sees before each update of its weights")
        add(tr("Mini-batch si&ze"), self.mini_batch_size, 88, tip)
        tip = tr(
            "How large each update of the weights is. Too small: slow. Too large: it jumps about. You can change "
            "it while training."
        )
        add(tr("Le&arning rate"), self.learning_rate, 92, tip)

    @property
    def number_boxes(self) -> dict[str, WholeNumberBox | NumberBox]:
        """The boxes of numbers by the name of the setting, in the order of the fields."""
        return {
            "epochs": self.epochs,
            "mini_batch_size": self.mini_batch_size,
            "learning_rate": self.learning_rate,
        }

    def settings(self, base: TrainingSettings) -> TrainingSettings:
        """`base` with what the fields say; a number whose text is wrong is the last right one. SettingsError for wrong
        layers."""
        return dataclasses.replace(
            base,
            hidden_layers=parse_layers(self.hidden_layers.text()),
            epochs=self.epochs.value(),
            mini_batch_size=self.mini_batch_size.value(),
            learning_rate=self.learning_rate.value(),
        )

    def _show_first_layers(self) -> None:
        if not self.hidden_layers.hasFocus():  # Return leaves the cursor to who types
            self.hidden_layers.setCursorPosition(0)

    def fill(self, settings: TrainingSettings) -> None:
        """Show these."""
        self.hidden_layers.setText(layers_text(settings.hidden_layers))
        self.hidden_layers.setCursorPosition(0)
        self.epochs.setValue(settings.epochs)
        self.mini_batch_size.setValue(settings.mini_batch_size)
        self.learning_rate.setValue(settings.learning_rate)
