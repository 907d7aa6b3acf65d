"""The *Map* page: which layer is shown, which digits are put before the others, and the map.

The map follows the network that answers, also while it learns, and the ink on the pad with every move of the pen.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QToolButton, QWidget

from digitpad.app.insight.digit_points import WHILE_TRAINING, DigitPoints, NoPoints, digit_points
from digitpad.app.insight.experiment import Experiment
from digitpad.app.texts import share_text
from digitpad.gui.kit import keys
from digitpad.gui.kit.caption import Captioned
from digitpad.gui.kit.latest_task import LatestTask, Request
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.narrow_box import NarrowBox
from digitpad.gui.kit.scroll_page import ScrollPage
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.gui.look.digit_colors import digit_color
from digitpad.gui.plot.slot import PlotSlot
from digitpad.gui.session import Session
from digitpad.message import mark, tr, tr_count
from digitpad.nn.network import Network
from digitpad.nn.projection import values_of_layer

if TYPE_CHECKING:
    from digitpad.gui.plot.digit_map import DigitMap

MARGIN = 24
LEAST_PLOT = 200  # high; with less room the page scrolls
WAIT = mark("Computing the map…")
SELECTED = mark("In the rectangle: {digits}. Ctrl+drag selects another one, Esc clears it.")
ALL_ALIKE = mark("This layer answers the same to every picture: all of them lie in one place.")
EXPLANATION = mark(
    "Pictures that look alike to this layer lie close together. The two directions are those in which its answers "
    "differ most; they hold {share} of the variance. The few pictures farthest out are moved in to the edge. Ctrl+drag "
    "counts the pictures in a rectangle."
)


def _map() -> DigitMap:
    from digitpad.gui.plot.digit_map import DigitMap

    return DigitMap()


class MapPanel(QWidget):
    """Works out where the digits lie in a background task, and only once pyqtgraph is loaded."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("mapPanel")
        self._session = session
        self._experiment: Experiment | None = None  # whose network is or will be on the map
        self._sizes: list[int] = []
        self._ink_read_by: Network | None = None
        self._all_alike = False  # all pictures lie in one place
        self._share = ""
        self.points: DigitPoints | None = None  # those on the map
        self._every = 1  # of how many test digits one is on the map
        self._given_up = threading.Event()  # of the map that is worked on
        self._latest = LatestTask(self)
        self._latest.answered.connect(self._on_points)
        self._build()
        self._classes_follow()
        session.modelChanged.connect(self._classes_follow)
        self._throttle = Throttle(self)
        self._throttle.due.connect(self.refresh)
        self._list_layers()
        if self._slot.plot is None:
            self._slot.built.connect(self._begin)
        else:
            self._begin()

    def _begin(self) -> None:
        """The map is there: fill it, and follow the session from now on."""
        self._session.networkChanged.connect(self._follow)
        self._session.trainingEnded.connect(self._throttle.request)
        self._session.predictionChanged.connect(self._follow_ink)
        self.map.chosen.connect(self._lay_on_pad)
        self.map.selected.connect(self._explain)
        self.mistakes_only.toggled.connect(self.map.show_mistakes_only)
        self.map.show_points(None, tr(WAIT))
        self._choose_digits()
        self._throttle.hurry()

    def take_over(self, other: MapPanel) -> None:
        """The layer, the digits, and the map that was worked out, unless another model or data set came since."""
        if self._sizes == other._sizes:
            self.layers.setCurrentIndex(other.layers.currentIndex())
        for button, before in zip(self.digit_buttons, other.digit_buttons, strict=True):
            button.setChecked(before.isChecked())
        self.mistakes_only.setChecked(other.mistakes_only.isChecked())
        points = other.points
        if points is not None and points.experiment is self._session.experiment and self._slot.plot is not None:
            self._experiment, self._every = other._experiment, other._every
            self._show_points(points)
            if other.map.waiting:
                self.map.wait(tr(WAIT))

    @property
    def map(self) -> DigitMap:
        """Only once pyqtgraph is loaded."""
        assert self._slot.plot is not None
        return self._slot.plot

    def _build(self) -> None:
        self.layers = NarrowBox(whole=True)
        self.layers.setObjectName("mapLayerComboBox")
        self.layers.setAccessibleName(tr("Layer"))
        self.layers.setToolTip(tr("The layer whose answers the map shows"))
        self.layers.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.layers.activated.connect(self._ask_at_once)
        self.digit_buttons = [self._digit_button(digit) for digit in range(10)]
        self._digits = self._digit_row()
        self.explanation = text_label(name="mapExplanation", muted=True, wraps=True)
        self.mistakes_only = QCheckBox(tr("&Mistakes only"))
        self.mistakes_only.setObjectName("mistakesOnlyCheckBox")
        self.mistakes_only.setToolTip(tr("Leave out what was read right"))
        self.mistakes_only.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._slot = PlotSlot(_map)
        row = WrappingRow(spacing=24, line_spacing=8)
        row.add(Captioned(tr("&Layer"), self.layers, self.layers, fixed=True))
        self._only_these = Captioned(tr("Only these digits"), self._digits, fixed=True)
        row.add(self._only_these)
        row.add(self.mistakes_only)  # beside fields it stands level with them, on a line of its own right under them
        self._slot.setMinimumHeight(LEAST_PLOT)
        content = QWidget()
        column_in(self, 0, ScrollPage(content, self._fit))
        column_in(content, 12, row, (self._slot, 1), self.explanation, margins=(MARGIN, 16, MARGIN, 16))
        keys.order_stops((self.layers, *self.digit_buttons, self.mistakes_only, self._slot))

    def _fit(self, room: QSize) -> None:
        """With large text the name of the layer is shortened to the room there is. The map keeps its height when what
        lies in a rectangle, which is shorter, is said in place of the explanation."""
        width = room.width() - 2 * MARGIN
        self.layers.setMaximumWidth(width)
        text, wraps = tr(EXPLANATION, share=self._share), Qt.TextFlag.TextWordWrap
        words = self.explanation.fontMetrics().boundingRect(QRect(0, 0, width, 0), wraps, text)
        self.explanation.setMinimumHeight(words.height())

    def _digit_button(self, digit: int) -> QToolButton:
        button = QToolButton()
        button.setText(str(digit))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(10, 10))
        button.setAccessibleName(tr("Only digit {digit}", digit=digit))
        button.setToolTip(tr("Put the {digit}s before the others", digit=digit))
        button.toggled.connect(self._choose_digits)
        return button

    def _digit_row(self) -> QWidget:
        row = WrappingRow(spacing=2, line_spacing=2)
        row.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)  # two lines with large text
        for button in self.digit_buttons:
            row.add(button)
        return row

    # What a person does

    @property
    def layer(self) -> int:
        """The layer shown, 0 the input."""
        return int(self.layers.currentData() or 0)

    def _classes_follow(self) -> None:
        """The buttons are those of the ten digits; other classes have their names on the map."""
        digits = self._session.classes.are_digits
        if not digits:
            for button in self.digit_buttons:
                button.setChecked(False)
        self._only_these.setVisible(digits)

    def _choose_digits(self) -> None:
        if self._slot.plot is not None:
            self.map.choose_digits(frozenset(d for d, button in enumerate(self.digit_buttons) if button.isChecked()))

    def _ask_at_once(self) -> None:
        self._given_up.set()  # nobody waits for the map of the layer before
        self._ask()

    # Following the session

    def _follow(self) -> None:
        if self._session.experiment is self._experiment:
            self._throttle.request()
        else:
            self._throttle.at_once()

    def refresh(self) -> None:
        """Take over the session's network."""
        another = self._session.experiment is not self._experiment
        self._experiment = self._session.experiment
        if self._session.network.sizes != self._sizes:
            self._list_layers()
        if another:
            self._ask_at_once()
        elif not self._latest.busy:
            self._ask()

    def _list_layers(self) -> None:
        """The last hidden layer is shown first: there the digits stand apart."""
        sizes = self._sizes = list(self._session.network.sizes)
        self.layers.clear()
        self.layers.addItem(tr("Input, {count} pixels", count=sizes[0]), 0)
        for layer, size in enumerate(sizes[1:-1], start=1):
            title = tr_count(
                "Hidden layer {layer}, {count:,} neuron", "Hidden layer {layer}, {count:,} neurons", size, layer=layer
            )
            self.layers.addItem(title, layer)
        self.layers.addItem(tr("Output layer, {count} neurons", count=sizes[-1]), len(sizes) - 1)
        self.layers.addItem(tr("Output layer, weighted inputs"), len(sizes))
        self.layers.setCurrentIndex(max(0, len(sizes) - 2))

    def _ask(self) -> None:
        if self._slot.plot is None:
            return
        session, layer = self._session, self.layer
        network, load = session.network, session.test_images_loader()
        shown = self.points
        experiment = session.experiment
        # With other data it is another experiment of the same network.
        alike = shown is not None and shown.layer == layer and shown.experiment is experiment
        if shown is not None and alike and shown.network is network and self._every == 1:
            self.map.wait("")
            return
        if shown is not None and not alike:
            self.map.wait(tr(WAIT))
        every = self._every = self._wanted_every()
        like = shown.projection if shown is not None and alike else None
        given_up = self._given_up = threading.Event()

        def work(request: Request) -> DigitPoints | NoPoints | None:
            return digit_points(
                experiment, network, layer, every, load, like, lambda: request.wanted() and not given_up.is_set()
            )

        self._latest.ask(work)

    def _wanted_every(self) -> int:
        return WHILE_TRAINING if self._session.training else 1

    def _on_points(self, points: DigitPoints | NoPoints | None) -> None:
        if points is None or points.experiment is not self._session.experiment:
            self._throttle.request()  # news that came meanwhile was left for later
            return
        if isinstance(points, NoPoints):
            self.points, self._share = None, ""
            self.map.show_points(None, points.failure)
            self._explain()
            return
        if points.layer != self.layer:
            return
        self._session.keep_test_images(points.examples)
        self._classes_follow()
        self._show_points(points)
        if points.network is not self._session.network or self._every != self._wanted_every():
            self._throttle.request()

    def _show_points(self, points: DigitPoints) -> None:
        self.points = points
        self.map.show_points(points, classes=self._session.classes)
        self._share = share_text(float(np.sum(points.projection.shares)))
        self._all_alike = not points.projection.shares.any()
        self._explain()
        self._follow_ink()

    def _lay_on_pad(self, index: int) -> None:
        points = self.points
        if points is not None and points.experiment is self._session.experiment:  # else it may be of other data
            self._session.show_test_digit(index=index)

    def _explain(self, selection: str = "") -> None:
        """What the map shows, or what lies in the selected rectangle."""
        explanation = tr(ALL_ALIKE) if self._all_alike else tr(EXPLANATION, share=self._share)
        text = tr(SELECTED, digits=selection) if selection else explanation
        self.explanation.setText(text if self._share else "")

    def _follow_ink(self) -> None:
        """Where the ink lies among the digits, at once."""
        prediction, points = self._session.prediction, self.points
        if prediction is None or points is None or points.experiment is not self._session.experiment:
            self.map.show_ink(None)  # the map of this network is still to come
            return
        network = prediction.network
        drawn = self._session.sheet is None and network is self._ink_read_by  # by the pen, not by what was learned
        self._ink_read_by = network
        place = points.projection.places(values_of_layer(network, prediction.activations, points.layer))[0]
        self.map.show_ink(place, prediction.name, drawn=drawn)

    # Looks

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange, QEvent.Type.Show):
            for digit, button in enumerate(self.digit_buttons):
                button.setFixedHeight(round(32 * theme.unit(self)))
                button.setIcon(_dot(digit_color(digit, theme.of(self)), self.devicePixelRatioF()))
        return super().event(event)


def _dot(color: str, ratio: float) -> QIcon:
    pixmap = QPixmap(QSize(round(10 * ratio), round(10 * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(1, 1, 8, 8)
    painter.end()
    return QIcon(pixmap)
