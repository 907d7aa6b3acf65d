"""The form above a training: a recipe, its usual fields, and the rarer ones behind *More*.

It turns fields into a recipe and back, and says what is wrong with a field; it starts nothing.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from digitpad.app.training.remedies import changed
from digitpad.errors import SettingsError
from digitpad.gui.kit.layouts import column_in, column_of
from digitpad.gui.kit.narrow_box import NarrowBox
from digitpad.gui.kit.number_fields import NumberBox, WholeNumberBox
from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.gui.pages.train.fields import Field, Filling, GrowingField, choose
from digitpad.gui.pages.train.problem_line import ProblemLine
from digitpad.gui.pages.train.rare_fields import RareFields
from digitpad.gui.pages.train.usual_fields import UsualFields
from digitpad.message import tr
from digitpad.nn.network import Network
from digitpad.nn.settings import TrainingSettings, can_be_trained
from digitpad.recipes import RECIPES, Recipe
from digitpad.typed_layers import layers_text, parse_layers

BETWEEN = 10  # fields


class SettingsForm(Restyled):
    """The fields. `recipe()` is what they say."""

    changed = Signal()
    recipeChosen = Signal()  # one was picked from the list

    def __init__(self, network: Network, data: NarrowBox | None = None) -> None:
        """`network` is the present one, from which a training may go on; `data` says what is learned from, and has its
        place beside the recipe."""
        super().__init__()
        self._base: Recipe = next(iter(RECIPES.values()))
        self._present = network
        self._training, self._filling = False, Filling()
        self._own_network: dict[str, Any] | None = None  # the fields that the present network hides
        self._data, self._fields = data, list[Field]()
        self._row, self._rare_row = (WrappingRow(BETWEEN, parent=self) for _ in range(2))
        self.usual = UsualFields(partial(self._add, self._row), data)
        self._make_buttons()
        self.rare = RareFields(partial(self._add, self._rare_row))
        self._problem_line = ProblemLine("settingsProblem")
        self._rare_problem_line = ProblemLine("rareSettingsProblem")
        rows = (self._row, self._problem_line), (self._rare_row, self._rare_problem_line)
        column_in(self, 12, *(column_of(4, row, line) for row, line in rows))
        self._show_rare_fields(False)
        self.set_recipe(self._base)
        self._connect()

    def take_over(self, other: SettingsForm) -> None:
        """Say what the other form says, what is wrong in a field as well."""
        recipe = other._recipe_with(other.rare.settings(other._base.settings))
        self._base, self._own_network = other._base, other._own_network
        with self._filling:
            self.usual.hidden_layers.setText(other.usual.hidden_layers.text())
            self.usual.hidden_layers.setCursorPosition(other.usual.hidden_layers.cursorPosition())
            self.rare.fill(recipe)
            for box, before in zip(self._number_boxes.values(), other._number_boxes.values(), strict=True):
                box.setValue(before.value())  # type: ignore[arg-type] # both boxes are of one kind
                if before.problem:
                    box.lineEdit().setText(before.lineEdit().text())
            choose(self.rare.start_from, other.from_present)
        self._show_rare_fields(other.more_open)
        self._enable()
        self._follow_fields()

    # What the fields say

    def recipe(self) -> Recipe:
        """The recipe in the fields; SettingsError with one sentence where a field is wrong."""
        if self.problem:
            raise SettingsError(self.problem)
        return self._recipe_with(self._settings())

    def _recipe_with(self, settings: TrainingSettings) -> Recipe:
        if self._is_base(settings):
            return self._base
        return changed(self._base, {**vars(settings), "deformation": self.rare.chosen_deformation()})

    def _is_base(self, settings: TrainingSettings) -> bool:
        return settings == self._base.settings and self.rare.chosen_deformation() == self._base.deformation

    @property
    def typed_series(self) -> tuple[Recipe, str, str] | None:
        """Where only one field is wrong and holds several numbers, "0.3; 3; 30": the recipe of all others, the setting
        and its values."""
        wrong = [field for field, problem in self._problems().items() if problem]
        for name, box in self._number_boxes.items():
            if wrong == [box] and box.holds_several:
                return self._recipe_with(self._settings()), name, box.lineEdit().text()
        return None

    @property
    def from_present(self) -> bool:
        """Whether the training is to go on from the present network."""
        return bool(self.rare.start_from.currentData())

    @property
    def problem(self) -> str:
        """What is wrong with a field, or nothing."""
        return next(filter(None, self._problems().values()), "")

    def go_to_problem(self) -> None:
        """Give the keyboard to the first field that is wrong."""
        wrong = next((field for field, problem in self._problems().items() if problem), None)
        if wrong in (self.rare.seed, self.rare.start_from):
            self._show_rare_fields(True)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def more_open(self) -> bool:
        """Whether the row of rare fields is open."""
        return not self._rare_row.isHidden()

    @property
    def last_stop(self) -> QWidget:
        """The last field that the Tab key stops at."""
        return self.rare.start_from

    def set_recipe(self, recipe: Recipe) -> None:
        """Fill all fields."""
        self._base = RECIPES.get(recipe.name, recipe)
        self._own_network = None
        self._fill(recipe)
        self._enable()
        self._follow_fields()

    def set_present_network(self, network: Network) -> None:
        """Another network answers now."""
        self._present = network
        if self._own_network is not None and not self._training:
            self._show_present()

    def set_training(self, training: bool) -> None:
        """While training, only the learning rate may be changed."""
        self._training = training
        # A rate half typed must not be taken for the new one.
        self.usual.learning_rate.setKeyboardTracking(not training)
        if not training:  # what was typed counts from now on even where the focus has not left the field
            self.usual.learning_rate.interpretText()
        self._enable()

    @property
    def _number_boxes(self) -> dict[str, WholeNumberBox | NumberBox]:
        """The boxes of numbers by the name of the setting, in the order of the fields."""
        return {**self.usual.number_boxes, "seed": self.rare.seed}

    def _problems(self) -> dict[QWidget, str]:
        """What is wrong with each field that is typed into or may not be chosen, in the order of the fields."""
        try:
            parse_layers(self.usual.hidden_layers.text())
            layers = ""
        except SettingsError as error:
            layers = str(error)
        typed: dict[QWidget, str] = {box: self._problem_of(box) for box in self._number_boxes.values()}
        return {self.usual.hidden_layers: layers, **typed, self.rare.start_from: self._problem_of_start()}

    def _problem_of(self, box: WholeNumberBox | NumberBox) -> str:
        if box.holds_several and not self._training:
            return tr("Several values: a new network is trained with each of them, one after the other.")
        return box.problem

    def _problem_of_start(self) -> str:
        if not self.from_present or can_be_trained(self._present):
            return ""
        return tr("The present network has neurons of a kind that cannot be trained here: start from a new network.")

    def _settings(self) -> TrainingSettings:
        """What the fields say; a number whose text is wrong is the last right one. SettingsError for wrong layers."""
        return self.rare.settings(self.usual.settings(self._base.settings))

    def _fill(self, recipe: Recipe) -> None:
        with self._filling:
            self.usual.fill(recipe.settings)
            self.rare.fill(recipe)

    # Following

    def _connect(self) -> None:
        self.usual.hidden_layers.textChanged.connect(self._follow_fields)
        for box in self._number_boxes.values():
            box.valueChanged.connect(self._follow_fields)
            box.problemChanged.connect(self._follow_fields)
        self.rare.activation.currentIndexChanged.connect(self._suit_weights)
        for choice in self.rare.choices:
            choice.currentIndexChanged.connect(self._follow_fields)
        self.usual.recipe_box.currentIndexChanged.connect(self._on_recipe)
        self.rare.start_from.currentIndexChanged.connect(self._follow_start)
        self.more.clicked.connect(self._toggle_more)

    def _on_recipe(self) -> None:
        name = self.usual.recipe_box.currentData()
        if self._filling or name not in RECIPES:
            return
        self.set_recipe(RECIPES[name])
        self.recipeChosen.emit()

    def _follow_fields(self) -> None:
        """The recipe's name and the problem line say what the fields hold now."""
        if self._filling:
            return
        own = not self.problem and self._is_base(self._settings())
        with self._filling:
            choose(self.usual.recipe_box, self._base.name if own else "custom")
        self._show_problems()
        self.changed.emit()

    def _show_problems(self) -> None:
        """Show a problem under the row in which a field is wrong; a closed row leaves it to the other one."""
        problems, wrong = self._problems(), self.typed_series is None
        for box in self._number_boxes.values():
            theme.mark(box, "wrong", wrong and bool(box.problem))
        theme.mark(self.usual.hidden_layers, "wrong", bool(problems[self.usual.hidden_layers]))
        self.usual.hidden_layers.setAccessibleDescription(problems[self.usual.hidden_layers])
        rare_fields = (self.rare.seed, self.rare.start_from) if self.more_open else ()
        rare = next(filter(None, [problems.pop(field) for field in rare_fields]), "")
        usual = next(filter(None, problems.values()), "")
        self._problem_line.show_problem(usual, wrong)
        self._rare_problem_line.show_problem(rare, wrong)

    def _suit_weights(self) -> None:
        if not self._filling:
            self.rare.suit_weights(self._base.settings)

    def _follow_start(self) -> None:
        """A training that goes on keeps the layers, activation and cost of the present network."""
        if self._filling:
            return
        if self.from_present:
            self._own_network = {
                "layers": self.usual.hidden_layers.text(),
                "activation": self.rare.activation.currentData(),
                "cost": self.rare.cost.currentData(),
            }
            self._show_present()
        elif self._own_network is not None:
            self._show_network(self._own_network)
            self._own_network = None
        self._enable()

    def _show_present(self) -> None:
        """No box has the kinds of a network that cannot be trained."""
        if can_be_trained(self._present):
            self._show_network(_network_fields(self._present))
        else:
            self._follow_fields()

    def _show_network(self, fields: dict[str, Any]) -> None:
        with self._filling:
            self.usual.hidden_layers.setText(fields["layers"])
            choose(self.rare.activation, fields["activation"])
            choose(self.rare.cost, fields["cost"])
        self._follow_fields()

    def _enable(self) -> None:
        given = (self.usual.hidden_layers, *self.rare.of_network) if self._own_network is not None else ()
        self.several.setEnabled(not self._training)
        for field in self._fields:
            control = field.control
            control.setEnabled(control is self.usual.learning_rate or not (self._training or control in given))

    def _toggle_more(self) -> None:
        self._show_rare_fields(not self.more_open)
        self.changed.emit()

    def _show_rare_fields(self, shown: bool) -> None:
        self._rare_row.setVisible(shown)
        self.more.setText(tr("Less") if shown else tr("More"))
        self.more.setAccessibleName(tr("Fewer settings") if shown else tr("More settings"))
        self._show_problems()
        self.restyle()

    def restyle(self) -> None:
        colors = theme.of(self)
        size = round(16 * theme.unit(self))
        self.more.setIcon(theme.icon("less" if self.more_open else "more", colors, size))
        self.more.setIconSize(QSize(size, size))

    # The fields, in tab order

    def _make_buttons(self) -> None:
        self.more = QPushButton(tr("More"))
        self.more.setObjectName("moreSettingsButton")
        self.more.setToolTip(tr("Activation, cost, method, what prevents overfitting, seed, where to start from"))
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the word
        self._row.add(self.more)
        self.several = QPushButton(tr("Try several…"))
        self.several.setObjectName("trySeveralButton")
        self.several.setToolTip(tr("Train with several values of one setting, one after the other, and compare them"))
        self._row.add(self.several)

    def _add(self, row: WrappingRow, label: str, control: QWidget, width: int, tooltip: str) -> None:
        data = self._data if control is self._data else None
        field = Field(label, control, width, tooltip) if data is None else GrowingField(label, data, width, tooltip)
        self._fields.append(field)
        row.add(field)


def _network_fields(network: Network) -> dict[str, Any]:
    return {
        "layers": layers_text(tuple(network.sizes[1:-1])),
        "activation": network.hidden.name,
        "cost": f"{network.cost.name} {network.output.name}",
    }
