"""The Neurons page: a layer as a mosaic on the left, the chosen neuron large on the right."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from digitpad.app.insight import layer_words, shown_layer
from digitpad.app.insight import neuron_order as order
from digitpad.app.insight.experiment import Subject
from digitpad.app.insight.layer_words import LayerWords
from digitpad.app.insight.neuron_texts import outcome_sentence
from digitpad.app.insight.shown_layer import Marks, ShownLayer, Wish
from digitpad.app.insight.shown_neuron import ShownNeuron
from digitpad.digits.recognition import Prediction
from digitpad.gui.kit import keys
from digitpad.gui.kit.latest_task import LatestTask
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.scroll_page import ScrollPage, least_height
from digitpad.gui.kit.side_by_side import SideBySide
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.look import neuron_canvas, theme
from digitpad.gui.page_context import NeuronPlace
from digitpad.gui.pages.neurons.division import GAP, MARGIN, Division
from digitpad.gui.pages.neurons.neuron_detail import NeuronDetail
from digitpad.gui.pages.neurons.sample import Sample
from digitpad.gui.pages.neurons.switch_step import SwitchStep
from digitpad.gui.pages.neurons.tiles import Tiles
from digitpad.gui.pages.neurons.timeline import Timeline
from digitpad.gui.pages.neurons.view_fields import ViewFields
from digitpad.gui.plot.export import Exports, Rows, of_widget, offer
from digitpad.gui.session import Session
from digitpad.message import tr

MANY = 100  # neurons: more are no more seen at once
SCROLL_BAR = 16
LEAST_COLUMN = 420  # pixels: the height of the mosaic above the detail


class WeightsView(QWidget):
    """What the neurons of a network look for. Live: follows the session's network while it is visible."""

    def __init__(self, session: Session, undo_stack: QUndoStack | None = None) -> None:
        super().__init__()
        self.setObjectName("weightsView")
        self._session = session
        self._undo_stack = undo_stack or QUndoStack(self)
        # What is shown, until the next refresh, as one thing: whoever asks in between gets nothing of another network.
        self._shown = shown_layer.shown_layer(session.subject, Wish(1, True, order.NUMBER), None)
        self._order_chosen = False
        self._sample = Sample(session, self)
        self._make_parts()
        self._lay_out()
        self._order_stops()
        self._working = LatestTask(self)
        self._working.answered.connect(self._on_answer)
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._keep_up)
        session.networkChanged.connect(self._follow)
        session.predictionChanged.connect(self._show_prediction)
        session.experimentChanged.connect(self._follow_experiment)
        self._sample.surveyed.connect(self._show_survey)
        self._sample.counted.connect(self._show_outcome)
        # Figures and places change at most four times a second, the marks with every move of the pen.
        self._slowly = Throttle(self)
        self._slowly.due.connect(lambda: self._show_layer(self.neuron))
        self.refresh()

    def take_over(self, other: WeightsView) -> None:
        alike = other._shown.network.sizes == self._shown.network.sizes  # else it has not followed a change yet
        self._order_chosen = other._order_chosen
        self._sample.take_over(other._sample)
        self._fields.take_choice(other._fields, layer=alike, sort=alike or self._order_chosen)
        self._show_layer(other.neuron if alike else None)

    def _make_parts(self) -> None:
        self._fields = ViewFields()
        self._layers, self._shows, self._sorts = self._fields.layers, self._fields.shows, self._fields.sorts
        self._layers.currentIndexChanged.connect(lambda: self._show_layer(None))
        self._shows.activated.connect(self._choose_show)
        self._sorts.activated.connect(self._choose_order)
        self._note = text_label(name="layerNote", muted=True, wraps=True)
        self.tiles = Tiles()
        self.mosaic = self.tiles.mosaic
        self.mosaic.setObjectName("neuronMosaic")
        self.mosaic.set_texts(lambda place: self.words.tip(place), lambda place: self.words.description(place))
        self.mosaic.currentChanged.connect(self._show_neuron)
        self.mosaic.toggled.connect(self._toggle)
        offer(Exports(self.mosaic, lambda: of_widget(self.mosaic), self._table, "neurons"))
        self.timeline = Timeline(self._session)
        self.detail = NeuronDetail()
        self.mosaic.activated.connect(lambda: self.detail.next_button.setFocus(Qt.FocusReason.TabFocusReason))
        self.detail.stepped.connect(self._step)
        self.detail.strength.gainChosen.connect(self._scale)
        self.detail.deep.inputChosen.connect(lambda index: self.select(self.layer - 1, index))
        self.detail.digits.chosen.connect(self._lay_on_pad)

    def _table(self) -> Rows:
        return layer_words.rows(self._shown, self.mosaic.pictures)

    def _lay_out(self) -> None:
        column = QWidget()
        column_in(column, 12, self._fields, self._note, (self.tiles, 1), self.timeline)
        self._lower = ScrollPage(self.detail)
        self._division = Division.of(self.size(), theme.unit(self))
        page = SideBySide(column, self._lower, self._width_of_mosaic, GAP, stack=self._heights)
        page.setContentsMargins(MARGIN, 16, MARGIN - SCROLL_BAR, 16)
        content = QWidget()
        for outer, inner in ((content, page), (self, ScrollPage(content, self._fit))):
            column_in(outer, 0, inner)

    def _order_stops(self) -> None:
        fields, timeline = (self._layers, self._shows, self._sorts), self.timeline
        mosaic = self.mosaic, self.tiles.slider
        keys.order_stops((*fields, *mosaic, timeline.play, timeline.slider, timeline.keep, *self.detail.stops))

    # what is shown

    @property
    def layer(self) -> int:
        """The layer shown, 1 the first after the input."""
        return self._shown.layer

    @property
    def shows_learned(self) -> bool:
        """Whether the weights minus those that they began with are on view."""
        return self._fields.shows_learned

    @property
    def neuron(self) -> int:
        """The neuron shown large, counted from 0 whatever the order."""
        return int(self._shown.order[min(self.mosaic.current, self._shown.count - 1)])

    def go_to(self, place: object) -> None:
        if isinstance(place, NeuronPlace):
            self.select(place.layer, place.index)

    def select(self, layer: int, index: int) -> None:
        """Show a neuron, counted from 0, of a layer, 1 the first after the input."""
        self.refresh()
        place = self._layers.findData(layer)
        if place >= 0:
            with QSignalBlocker(self._layers):
                self._layers.setCurrentIndex(place)
            self._show_layer(index)
            self.mosaic.keep_in_sight()

    def refresh(self) -> None:
        """Take over the session's network and everything that follows from it."""
        subject = self._session.subject
        chosen: int | None = self.neuron
        if subject.network.sizes != self._shown.network.sizes or self._layers.count() == 0:
            self._fields.list_layers(len(subject.network.sizes) - 2)
            self._suit_order(subject)
            chosen = None
        self._show_layer(chosen, subject)

    def _suit_order(self, subject: Subject) -> None:
        """Until a person chooses, of many neurons the strongest come first: not all are visible at once."""
        if not self._order_chosen:
            many = max(subject.network.sizes[1:-1], default=0) > MANY
            self._sorts.setCurrentIndex(self._sorts.findData(order.WEIGHT if many else order.NUMBER))

    def _keep_up(self) -> None:
        """As `refresh`, but while a network trains another thread paints the mosaic, to keep the window smooth."""
        subject = self._session.subject
        grid, colors = self.mosaic.grid(), theme.of(self.mosaic)
        if not self._session.training or subject.experiment is not self._shown.subject.experiment or grid is None:
            self.refresh()
            return
        wish = self._wish()
        activations = self._activations(wish.layer)

        def work(_: object) -> tuple[ShownLayer, neuron_canvas.Painted]:
            shown = shown_layer.shown_layer(subject, wish, activations)
            return shown, neuron_canvas.paint(shown.pictures, grid, colors)

        self._working.ask(work)

    def _on_answer(self, answer: tuple[ShownLayer, neuron_canvas.Painted]) -> None:
        self._show(*answer, self.neuron)

    def _wish(self) -> Wish:
        return Wish(int(self._layers.currentData()), self._fields.wants_learned, self._sorts.currentData())

    def _show_layer(self, chosen: int | None, subject: Subject | None = None) -> None:
        """The layer that is wished for, with one neuron chosen or else the first in the order; of this subject or else
        of the one shown."""
        self._working.forget()  # it works for what was shown before
        subject, wish = subject or self._shown.subject, self._wish()
        activations = self._activations(wish.layer) if subject.experiment is self._session.experiment else None
        self._show(shown_layer.shown_layer(subject, wish, activations), None, chosen)

    def _show(self, shown: ShownLayer, painted: neuron_canvas.Painted | None, chosen: int | None) -> None:
        """A layer, maybe painted already, with the chosen neuron where it stands now, and all that belongs to it."""
        self._shown = shown
        marks, current = self._marks(), 0 if chosen is None else shown.place_of(chosen)
        if painted is None:
            self.mosaic.set_pictures(shown.pictures, marks, current)
        else:
            self.mosaic.set_painted(painted, marks, current)
        self.mosaic.setAccessibleName(tr("Pictures") if shown.shows_output else tr("Hidden neurons"))
        self._fields.list_shows(shown.learned_known)
        self._note.setText(shown.note)
        self._note.setVisible(bool(shown.note))
        self._show_neuron()

    def _show_neuron(self) -> None:
        shown = self._shown
        neuron = ShownNeuron(shown.subject, shown.layer, self.neuron, self.shows_learned)
        self.detail.show_neuron(neuron, self._prediction())
        self._show_outcome()
        self._show_digits()

    def _prediction(self) -> Prediction | None:
        """The answer to the present ink; None while there is none, or while it is not that of the network shown."""
        same = self._shown.subject.experiment is self._session.experiment
        return self._session.prediction if same else None

    def _activations(self, layer: int) -> np.ndarray | None:
        """(n,): of a layer for the present ink; None while there is none."""
        prediction = self._session.prediction
        return None if prediction is None else prediction.activations[layer][:, 0]

    def _marks(self) -> Marks:
        shown, prediction = self._shown, self._prediction()
        activations = None if prediction is None else prediction.activations[shown.layer][:, 0]
        return shown_layer.marks(shown, activations, self._sample.of_layer(shown))

    def _show_marks(self) -> None:
        self.mosaic.set_marks(self._marks())

    def _show_survey(self) -> None:
        self._show_marks()
        self._show_digits()

    def _show_digits(self) -> None:
        """The test digits that excite the chosen neuron most."""
        survey, examples = self._sample.of_layer(self._shown), self._sample.examples
        if survey is None or examples is None:
            self.detail.show_digits(np.zeros((0, 28, 28), np.uint8), (), self._sample.failure)
            return
        strongest, classes = survey.strongest[self.neuron], self._shown.subject.classes
        tips = [layer_words.of_example(int(index), int(examples.labels[index]), classes) for index in strongest]
        self.detail.show_digits(examples.images[strongest].reshape(-1, 28, 28), tips)

    def _show_outcome(self) -> None:
        """What switching and scaling has done to the accuracy on the test digits."""
        neuron_gains, count = self._shown.neuron_gains, self._sample.count
        sentence = ""
        if neuron_gains and count is not None and (count.changed is self._session.network or self._session.training):
            sentence = outcome_sentence(len(neuron_gains), count.intact_right, count.changed_right, count.total)
        elif neuron_gains:
            sentence = tr("Reading the test pictures again.")
        self.detail.strength.show_outcome(sentence)

    def _show_prediction(self) -> None:
        if self.isVisible():
            self.detail.show_prediction(self._prediction())
            self._show_marks()
            if self._sorts.currentData() == order.ACTIVATION:
                self._slowly.request()
        else:
            self._throttle.request()

    def _follow_experiment(self) -> None:
        """Neurons were switched or scaled: shown at once. Another checkpoint: with the next refresh."""
        if self._session.experiment is not self._shown.subject.experiment:
            self._follow()
        elif self._session.intact_network is self._shown.network:
            self._show_neuron()
            self._show_marks()
        else:
            self._throttle.hurry()

    def _follow(self) -> None:
        if self._session.experiment is self._shown.subject.experiment:
            self._throttle.request()
        else:
            self._throttle.at_once()

    # what a person does

    def _choose_show(self) -> None:
        self._fields.keep_show()
        self._show_layer(self.neuron)

    def _choose_order(self) -> None:
        self._order_chosen = True
        self._show_layer(self.neuron)

    def _step(self, step: int) -> None:
        """Go to the neuron before or after, from the last one to the first."""
        self.mosaic.set_current((self.mosaic.current + step) % self.mosaic.count)
        self._show_neuron()

    def _toggle(self) -> None:
        """Switch the chosen neuron off, or on again."""
        off = self._shown.neuron_gains.get((self.layer, self.neuron)) == 0
        self._scale(1.0 if off else 0.0)

    def _scale(self, gain: float, drag: int = 0) -> None:
        if not self._shown.shows_output:
            self._undo_stack.push(SwitchStep(self._session, self.layer, self.neuron, gain, drag))

    def _lay_on_pad(self, index: int) -> None:
        survey = self._sample.of_layer(self._shown)
        if survey is not None and self._sample.survey is not None:  # else it may be of other data
            self._session.show_test_digit(index=int(survey.strongest[self.neuron, index]))

    # what is said

    @property
    def words(self) -> LayerWords:
        """What is said of the neurons in the mosaic, as it is now."""
        survey = self._sample.of_layer(self._shown)
        return LayerWords(self._shown, self._prediction(), survey, self._session.classes)

    def _width_of_mosaic(self, room: QSize) -> int:
        self._fit(room)
        return self._division.mosaic

    def _fit(self, _room: QSize) -> None:
        unit = theme.unit(self)
        self._division = Division.of(self.size(), unit)
        self.detail.fit(self._division.detail)
        self._lower.setMinimumWidth(self._division.detail + (0 if self._division.stacked else SCROLL_BAR))
        self._fields.fit(self._division.mosaic, unit)
        self.timeline.fit(self._division.mosaic)
        self.detail.digits.set_rows(self._division.digit_rows)

    def _heights(self) -> tuple[int, int] | None:
        """The least heights of mosaic and detail where one stands below the other."""
        if not self._division.stacked:
            return None
        return round(LEAST_COLUMN * theme.unit(self)), least_height(self.detail, self._division.detail)
