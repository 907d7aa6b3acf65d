"""The row of fields over the mosaic: which layer, what of it, in which order."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QSizePolicy

from digitpad.app.insight import neuron_order as order
from digitpad.gui.kit.caption import Captioned
from digitpad.gui.kit.wrapping_row import WrappingRow, lines
from digitpad.message import tr

USUAL = 168  # wide, unless the texts need more or the room is less
SPACING = 12
LEARNED, WEIGHTS = "learned", "weights"


class ViewFields(WrappingRow):
    """Three fields under their labels; what the first two offer depends on the network."""

    def __init__(self) -> None:
        super().__init__(SPACING)
        self.layers, self.shows, self.sorts = (
            self._field(text, name)
            for text, name in (
                (tr("&Layer"), "layerComboBox"),
                (tr("Sho&w"), "showComboBox"),
                (tr("Sort &by"), "sortComboBox"),
            )
        )
        self.layers.setToolTip(tr("The layer whose neurons are shown"))
        self.sorts.setToolTip(tr("Which neurons come first"))
        self.shows.setToolTip(tr("What it learned is the weights minus the random ones it began with."))
        for key, title in order.TITLES.items():
            self.sorts.addItem(tr(title), key)
        self._wanted_show = LEARNED
        self._room, self._unit = 0, 1.0

    def _field(self, text: str, object_name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(object_name)
        box.setAccessibleName(text.replace("&", ""))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(Captioned(text, box, box))
        return box

    @property
    def shows_learned(self) -> bool:
        """Whether the weights minus those that they began with are on view."""
        return bool(self.shows.currentData() == LEARNED)

    @property
    def wants_learned(self) -> bool:
        """What a person has chosen last, whether the present network has it or not."""
        return self._wanted_show == LEARNED

    def take_choice(self, other: ViewFields, layer: bool, sort: bool) -> None:
        """What a person wants to see, as the fields of another page have it; with it the layer and the order."""
        self._wanted_show = other._wanted_show
        if layer:
            with QSignalBlocker(self.layers):
                self.layers.setCurrentIndex(max(0, self.layers.findData(other.layers.currentData())))
        if sort:
            self.sorts.setCurrentIndex(self.sorts.findData(other.sorts.currentData()))

    def keep_show(self) -> None:
        """What is chosen now is what a person wants."""
        self._wanted_show = self.shows.currentData()

    def list_layers(self, hidden: int) -> None:
        """Offer so many hidden layers, or without any the output layer; the first one is chosen, without a signal."""
        with QSignalBlocker(self.layers):  # they are shown when all are listed
            self.layers.clear()
            for layer in range(1, hidden + 1):
                self.layers.addItem(tr("Hidden layer {layer}", layer=layer), layer)
            if hidden == 0:
                self.layers.addItem(tr("Output layer"), 1)
        self._fit_texts()

    def list_shows(self, learned_known: bool) -> None:
        """What it learned can only be shown where the weights are known that it began with."""
        if self.shows.count() != 1 + learned_known:
            self.shows.clear()
            if learned_known:
                self.shows.addItem(tr("What it learned"), LEARNED)
            self.shows.addItem(tr("Weights"), WEIGHTS)
            self._fit_texts()
        self.shows.setCurrentIndex(max(0, self.shows.findData(self._wanted_show)))

    def fit(self, room: int, unit: float) -> None:
        """As many in a line of this width as their texts leave room for."""
        self._room, self._unit = max(room, SPACING + 2), unit  # a page that is not laid out yet has no room
        self._fit_texts()

    def _fit_texts(self) -> None:
        if not self._room:
            return
        fields = (self.layers, self.shows, self.sorts)
        needed = [min(field.sizeHint().width(), self._room) for field in fields]
        for line in lines(needed, SPACING, self._room):
            spare = self._room - SPACING * (len(line) - 1) - sum(needed[place] for place in line)
            for place in line:
                usual = max(needed[place], round(USUAL * self._unit))
                fields[place].setFixedWidth(min(usual, needed[place] + spare // len(line)))
        self.settle()
