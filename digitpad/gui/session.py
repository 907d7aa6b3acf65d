"""The one owner of the program's state: model, ink, answer and training.

Widgets ask it and listen to it; it knows none of them.
"""

from __future__ import annotations

import dataclasses
import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QTimer

from digitpad import data_files, model_file
from digitpad.app.insight.experiment import Experiment, Factors, Moment
from digitpad.app.pad.pad_content import LabelledDigit, OpenedPicture, Sheet
from digitpad.app.recovery import RecoveryFile
from digitpad.app.runs.run import Kept
from digitpad.app.runs.runs import Place, Runs
from digitpad.app.training.seen_model import seen_model
from digitpad.app.training.training_history import TrainingHistory, TrainingOutcome
from digitpad.data_files import LoadedData
from digitpad.digits import mnist_loader
from digitpad.digits.ink import Strokes
from digitpad.digits.rejection import Rejection
from digitpad.errors import DatasetError, DigitpadError, ModelFileError
from digitpad.gui.work.judging import Judging
from digitpad.gui.work.session_runs import SessionRuns
from digitpad.gui.work.session_state import DataChoice, Origin
from digitpad.gui.work.training_run import TrainingRun
from digitpad.gui.work.training_thread import PEN_FIRST, StepChange, untrained_model
from digitpad.interop import open_model
from digitpad.message import mark, tr
from digitpad.model_file import Model
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.network import Network
from digitpad.nn.training import Dataset, EpochReport, Examples, Progress
from digitpad.recipes import RECIPES, Recipe
from digitpad.training_job import DigitChoice, TrainingJob

__all__ = ["LabelledDigit", "OpenedPicture", "Session", "TrainingOutcome", "untrained_model"]

# The last validation digits, which no recipe learns from: whatever trained a network, it is judged by these.
HELD_OUT = min(recipe.validation_digits for recipe in RECIPES.values())

OFFERED_AGAIN = mark("The training is kept, and offered again at the next start.")

LOG = logging.getLogger(__name__)


class Session(SessionRuns):
    def __init__(
        self,
        model: Model | None = None,
        recovery_folder: Path | None = None,
        load_dataset: Callable[[], Dataset] = mnist_loader.load_images,
        parent: QObject | None = None,
        runs: Runs | None = None,
    ) -> None:
        """Without `recovery_folder` nothing is kept for the case of a crash, and without `runs` no network of one.
        `load_dataset` is called in the worker thread by the first training."""
        super().__init__(model, recovery_folder, load_dataset, parent, runs)
        self._load_mnist = load_dataset
        # While it runs the pen moves: a newer network waits for the next move, which it answers, or for the last one.
        self._pen_moves = QTimer(self, singleShot=True, interval=round(1000 * PEN_FIRST))
        self._pen_moves.timeout.connect(self._catch_up)

    def test_images(self) -> Examples:
        """The test digits of the data set in use, loaded when first asked for. Raises DatasetError, also where the
        network that answers tells other classes apart."""
        self._check_classes()
        return self.data_to_test_with()

    def data_to_test_with(self) -> Examples:
        """The same, whatever the network that answers tells apart. Raises DatasetError."""
        if self._test_images is None:
            self._test_images = self._test_images_of_data()()
        return self._test_images

    def _test_images_of_data(self) -> Callable[[], Examples]:
        """Loads the test digits that are not known yet; those of a data set that a leftover training has learned from
        with all of it."""
        dataset, name = self._dataset, self._data.name
        if self._data.place is None or isinstance(dataset, Dataset):
            return mnist_loader.load_test_images

        def load() -> Examples:
            test = dataset().test
            if test is None:
                raise DatasetError(tr("The data set {data} has no pictures to test with.", data=name))
            return test

        return load

    def _check_classes(self) -> None:
        if self.classes != self._data.classes:
            sentence = tr(
                "This network knows other classes than the data set {data}: "
                "open the data that it was trained on, on the Train page.",
                data=self._data.name,
            )
            raise DatasetError(sentence)

    def test_images_loader(self) -> Callable[[], Examples]:
        """What another thread calls for the test digits; it holds nothing of the session."""
        try:
            self._check_classes()
        except DatasetError as error:
            return _failing(error)
        known = self._test_images
        return self._test_images_of_data() if known is None else lambda: known

    def use_data(self, loaded: LoadedData, place: Path) -> None:
        """Learn from this data set, and test with it, from the next training on."""
        self._dataset, self._test_images = loaded.dataset, loaded.dataset.test
        self._data = DataChoice(loaded.name, loaded.dataset.classes, place)
        self._look_anew()

    @property
    def test_part(self) -> Examples | None:
        """The test digits of the data set in use, where they are loaded."""
        return self._test_images

    def use_mnist(self) -> None:
        """Learn from the bundled MNIST again."""
        self._dataset, self._test_images, self._data = self._load_mnist, None, DataChoice()
        self._look_anew()

    def _look_anew(self) -> None:
        """What the pages have found out with the data from before holds no longer."""
        self._begin_experiment(self._model.network, self._past)
        self.dataChanged.emit()
        self._tell_of_network(experiment=True)

    def keep_test_images(self, examples: Examples) -> None:
        """Somebody else has loaded them already."""
        if self._test_images is None:
            self._test_images = examples

    # Draw and answer

    def draw(self, strokes: Strokes) -> None:
        """The ink on the pad is now this. Answers at once."""
        newer = False
        if self._run and self.training:
            self._run.yield_to_pen()
            self._pen_moves.start()
            newer = self._take_newest()
        self._put(strokes, newer)

    def clear(self) -> None:
        self.draw([])

    def show_test_digit(self, *, index: int | None = None) -> None:
        """Put a test digit on the pad in place of the ink: the one of this index, or a random one."""
        try:
            examples = self.test_images()
        except DatasetError as error:
            self.messageRaised.emit("error", str(error))
            return
        index = int(self._random.integers(len(examples))) if index is None else index
        classes = self._data.classes
        if classes.are_digits:
            name = tr("Test digit {number:,}", number=index)
        else:
            name = tr("Test {thing} {number:,}", thing=tr(classes.one), number=index)
        self.show_digit(examples.images[index].reshape(28, 28), int(examples.labels[index]), name, classes)

    def show_digit(self, image: np.ndarray, label: int, name: str, classes: ClassSet = DIGITS) -> None:
        """Put a digit of any data set, uint8 (28, 28), on the pad in place of the ink."""
        self.show_sheet(LabelledDigit(name, label, image, classes))

    def show_sheet(self, sheet: Sheet) -> None:
        """Put a digit of a data set or a picture on the pad in place of the ink."""
        self._put(sheet)

    def _put(self, content: Strokes | Sheet, newer: bool = False) -> None:
        """This lies on the pad now; with `newer` another network answers to it than to what lay there before."""
        digit, sheet = self._pad.digit, self._pad.sheet
        self._pad.put(content)
        self._read(same=False)
        if self._pad.sheet is not sheet:
            self.sheetChanged.emit(self._pad.sheet)
        if self._pad.digit is not digit:
            self.testDigitChanged.emit(self._pad.digit)
        if newer:
            self.networkChanged.emit()
        self.predictionChanged.emit(self._pad.prediction)

    def select_digit(self, index: int) -> None:
        """Look at this digit of the number on the pad, from 0."""
        if index != self._pad.selected and 0 <= index < len(self._pad.reading.digits):
            self._pad.selected = index
            self.predictionChanged.emit(self._pad.prediction)

    # The network that answers. First everything is made what it will be, and only then is anybody told: whoever hears
    # of one thing finds all others in accord with it.

    def _read(self, same: bool = True) -> None:
        """Answer what lies on the pad; `same` where only the network is another."""
        self._pad.read(self.network, self.ink, self.rejection, same, self.classes)

    def _take_newest(self) -> bool:
        """What the training has come to is the present network. True if that one answers from now on."""
        if self._run is None or not self.training or self._run.history.network is self._experiment.present:
            return False
        self._experiment.set_present(self._run.history.network)
        return self._experiment.moment is None

    def _catch_up(self) -> None:
        if self._take_newest():
            self._read()
            self._tell_of_network()

    def _begin_experiment(self, network: Network, past: TrainingHistory | None) -> None:
        self._experiment, self._past = Experiment(network), past
        self._read()

    def _tell_of_network(self, *, model: bool = False, experiment: bool = False) -> None:
        """Another network answers; with `model` another one may be saved, with `experiment` it is looked at anew."""
        if model:
            self.modelChanged.emit()
        if experiment:
            self.experimentChanged.emit()
        self.networkChanged.emit()
        if self._pad.prediction is not None:
            self.predictionChanged.emit(self._pad.prediction)

    # Look at it as if

    def set_factors(self, factors: Factors) -> None:
        """Multiply what these hidden neurons pass on, and no others: 0 switches one off. Raises SettingsError."""
        self._experiment.set_factors(factors)
        self._read()
        self._tell_of_network(experiment=True)

    def show_moment(self, moment: Moment | None) -> None:
        """Let a network of the past answer; None for the present."""
        if moment is not self._experiment.moment:
            self._experiment.set_moment(moment)
            self._read()
            self._tell_of_network(experiment=True)

    # Open and save

    def open_model(self, path: Path) -> bool:
        """Replace the model by the one in the file. A bad file changes nothing and raises a message."""
        model = self.read_model(path)
        if model is not None:
            self.use_opened(model, path)
        return model is not None

    def open_leftover(self, leftover: RecoveryFile) -> bool:
        """Take over what an ended program left; it stays on disk until it is saved or discarded."""
        try:
            kept = leftover.read()
        except ModelFileError as error:
            self.messageRaised.emit("error", error.about(leftover.path))
            return False
        self._replace_model(kept.model, None, leftover)
        # It was kept after an epoch, before anything was judged.
        self._judge(HELD_OUT if kept.rest is None else kept.rest.recipe.validation_digits)
        return True

    def read_model(self, path: Path) -> Model | None:
        """The model in the file; None where it does not open, and a message says why. Nothing changes."""
        try:
            return open_model(path)
        except ModelFileError as error:
            self.messageRaised.emit("error", error.about(path))
            return None

    def use_opened(self, model: Model, path: Path) -> None:
        """Replace the model, without a question, by one that `read_model` read in this file."""
        # What another program wrote is saved as a file of ours, never over its own.
        ours = path.suffix == model_file.SUFFIX
        self.set_model(model, path if ours else None)
        if not ours and model.rejection is None:
            self._judge()

    def set_model(self, model: Model, path: Path | None = None) -> None:
        """Replace the model without a question; a running training ends first."""
        self._replace_model(model, path, None)

    def use_run(self, model: Model, key: str, which: Kept) -> None:
        """Replace the model, without a question, by this one, which `read_run` has read."""
        run = self.runs.find(key)
        if run is None:
            return
        self._replace_model(model, None, None, Place(key, run.epochs_of(which), which))
        self._set_unsaved(not run.saved)
        if model.rejection is None:
            self._judge(run.held_out or HELD_OUT)

    def _replace_model(
        self, model: Model, path: Path | None, leftover: RecoveryFile | None, place: Place | None = None
    ) -> None:
        """What an ended program left over is unsaved work."""
        self.end_training()
        self.runs.set_place(place)
        self._abandon_judging()
        self.discard_recovery()
        self._model, self._path, self._unsaved, self._recovery = model, path, leftover is not None, leftover
        self._begin_experiment(model.network, None)
        self._tell_of_network(model=True, experiment=True)

    def take_changed(self, model: Model) -> None:
        """Replace the model, without a question, by one made from it, which is saved nowhere yet."""
        self._replace_model(model, None, None)
        self._set_unsaved(True)

    def new_network(self) -> None:
        """Begin again with an untrained network, as in the book."""
        self.set_model(untrained_model())

    def save_model(self, path: Path | None = None, *, replace_protected: bool = False) -> bool:
        """Save under the present or a new path. A failure raises a message and changes nothing; so does, without one,
        a save asked for while another one waits."""
        path = path or self._path
        if path is None:
            raise ValueError("a model that was never saved needs a path")
        if self._saving:
            return False
        with self._while_saving():
            self._take_judgement()
        model = dataclasses.replace(self._model, name=path.stem)
        if not self._written(model, path, replace_protected):
            return False
        self._model, self._path = model, path
        if not self.training:
            self.discard_recovery()
        self._set_unsaved(False)
        run = self.runs.present
        if run is not None and not self.training:
            self.change_runs(lambda: self.runs.mark_saved(run.key))
        return True

    def save_seen(self, path: Path, *, replace_protected: bool = False) -> bool:
        """Save the network that is looked at, an earlier epoch's or one with changed neurons, as a model of its own.
        The model stays what it is, saved or not; a failure raises a message."""
        if self._saving:
            return False
        model = seen_model(self._model, self._experiment, self._past)
        held_out = self._past.job.recipe.validation_digits if self._past else HELD_OUT
        with self._while_saving():
            rejection = self._judged(model, held_out)
        if not self._written(dataclasses.replace(model, name=path.stem, rejection=rejection), path, replace_protected):
            return False
        if self._path is not None and os.path.realpath(path) == os.path.realpath(self._path):
            self._set_unsaved(True)  # its file holds another network now
        return True

    def _judged(self, model: Model, held_out: int) -> Rejection | None:
        """How the answers of a model are judged; waits for it. None where the data set in use has other classes."""
        if model.classes != self._data.classes:
            return None
        judging = Judging(model.network, self._dataset, held_out, model.ink, self)
        judging.start()
        try:
            return judging.result()
        finally:
            judging.deleteLater()

    @contextmanager
    def _while_saving(self) -> Iterator[None]:
        self._saving = True
        try:
            yield
        finally:
            self._saving = False

    def _written(self, model: Model, path: Path, replace_protected: bool) -> bool:
        try:
            model_file.save(model, path, replace_protected=replace_protected)
        except ModelFileError as error:
            self.messageRaised.emit("error", str(error))
            return False
        return True

    def keep_training_for_next_start(self) -> bool:
        """End the training and leave its last finished epoch on the disk, to go on from. False where there is none, or
        it cannot be written."""
        self.end_training()
        recovery, rest = self._recovery, self._run.rest if self._run else None
        if recovery is None:
            return False
        if rest is not None:
            try:
                recovery.write_training(rest)  # with the learning rate as it is now; it may not have been kept before
            except (ModelFileError, OSError) as error:
                self.messageRaised.emit("error", str(error))
                return False
        elif not recovery.exists():
            return False
        self._recovery = None
        recovery.release()
        return True

    def leave_for_next_start(self) -> None:
        """The program ends now and nobody can be asked: what is not saved waits on the disk."""
        if self.training and self.keep_training_for_next_start():
            return
        if not self.would_be_lost:
            self._leave_recovery()  # a training that was stopped can go on
            return
        if self._recovery is None and self._recovery_folder is not None:
            self._recovery = self._recovery_folder.new_file()
        if self._recovery is not None:
            try:
                self._recovery.write(self._model)
            except ModelFileError as error:
                LOG.error("%s", error)
            self._recovery.release()
            self._recovery = None

    def _set_unsaved(self, unsaved: bool) -> None:
        self._unsaved = unsaved
        self.modelChanged.emit()

    # Train

    def start_training(self, recipe: Recipe, from_present: bool = False, steps: int = 0, unasked: bool = False) -> bool:
        """Train a new network, or the present one further; with `steps` on so many mini-batches, to be paused then.
        False when the person would rather keep an unsaved model, which is asked unless it goes without saying."""
        asks = not from_present and not unasked
        if self.training or (asks and self.would_be_lost and not self.may_replace()):
            return False
        origin = Origin(self._model, self._path, self._unsaved, self._past, self.runs.place)
        return self._start(recipe, origin, self._moments_of_model() if from_present else None, steps)

    def _moments_of_model(self) -> tuple[Moment, ...]:
        """Of the training that left the model, up to it; it may have been stopped between two epochs."""
        known = self.moments
        present = [place for place, moment in enumerate(known) if moment.network is self._model.network]
        if present:
            return known[: present[-1] + 1]
        return known if self._left is not None and self._model.network is self._left.network else ()

    def _start(self, recipe: Recipe, origin: Origin, before: tuple[Moment, ...] | None, steps: int = 0) -> bool:
        """Train a new network in place of the `origin`, or with its moments `before` that one further."""
        try:
            job = self._job(recipe) if before is None else self._further_job(origin.model, recipe)
        except DigitpadError as error:
            self.messageRaised.emit("error", str(error))
            return False
        if before is None:
            self.discard_recovery()
        self._take_origin(origin)
        self.settle_runs()
        self.recorder.begin(job.recipe, origin.place if job.further else None)
        self._begin_run(job, before or (), steps=steps)
        return True

    def _job(self, recipe: Recipe) -> TrainingJob:
        data = self._data
        if data.place is None:
            return TrainingJob.new(recipe)
        job = TrainingJob.new(recipe.fitted_to(data.classes), data.classes, data.name)
        return dataclasses.replace(job, digits=DigitChoice(str(data.place)))

    def _further_job(self, model: Model, recipe: Recipe) -> TrainingJob:
        data = self._data
        if model.classes != data.classes:
            sentence = tr(
                "This network knows other classes than the data set {data}, so it cannot learn from it: "
                "open the data that it was trained on.",
                data=data.name,
            )
            raise DatasetError(sentence)
        job = TrainingJob.going_on(model, recipe.fitted_to(data.classes))
        return job if data.place is None else dataclasses.replace(job, digits=DigitChoice(str(data.place)))

    def _take_origin(self, origin: Origin) -> None:
        self._model, self._path, self._unsaved = origin.model, origin.path, origin.unsaved
        self._origin = origin

    def _begin_run(self, job: TrainingJob, before: tuple[Moment, ...], continued: bool = False, steps: int = 0) -> None:
        if job.resume_from is not None:
            self.settle_runs()
            self.recorder.go_on(job.recipe, job.reports, job.learning_rate)
        self._learning_rate, self._left, self._continued = job.learning_rate, None, continued
        if self._judging is not None:
            self._judging.pause()
        self._run = self._new_run(job, before)
        self._step_change = None
        if steps:
            self._run.step(steps)
        self._run.start()
        self._begin_experiment(self._run.history.network, self._run.history)
        self.trainingStarted.emit(job.recipe)
        if steps:
            self.pausedChanged.emit(True)
        self._tell_of_network(model=True, experiment=True)

    def go_on_training(self) -> bool:
        """Take up the training that was stopped, after its last finished epoch: the result is the same as if it had
        not been stopped. False where it cannot."""
        run = self._run
        rest = run.rest if run is not None and self.can_go_on else None
        if run is None or rest is None:
            return False
        if self._origin is not None:
            self._take_origin(self._origin)
        self._begin_run(rest, run.history.before, continued=True)
        return True

    def resume_leftover(self, leftover: RecoveryFile, rest: TrainingJob) -> None:
        """Go on, without a question, with the training that an ended program left in this file."""
        self.end_training()
        self._abandon_judging()
        self.discard_recovery()
        self._recovery, self._origin = leftover, None
        self._use_data_of(rest)
        self._begin_run(rest, ())

    def _use_data_of(self, rest: TrainingJob) -> None:
        """Learn from the data set that this training has learned from, by the names that its classes have there."""
        place = None if rest.digits.folder is None else Path(rest.digits.folder)
        if place == self._data.place and rest.classes == self._data.classes:
            return
        if place is None:
            self._dataset, self._data = self._load_mnist, DataChoice()
        else:
            self._dataset = lambda: data_files.load(place).dataset
            self._data = DataChoice(rest.data_name or data_files.MNIST, rest.classes, place)
        self._test_images = None
        self.dataChanged.emit()

    def restart_training(self, recipe: Recipe) -> bool:
        """Train in place of the running or last training. What that one has learned is given up without a
        question; one that went on from a model begins at that model again."""
        self.end_training()
        run, origin, left = self._run, self._origin, self._model is self._left
        if run is None or origin is None or not left:
            return self.start_training(recipe)
        if run.history.job.further:
            return self._start(recipe, origin, run.history.before)
        return self._start(recipe, Origin(self._model, self._path, False, self._past, self.runs.place), None)

    def _new_run(self, job: TrainingJob, before: tuple[Moment, ...]) -> TrainingRun:
        if self._run is not None:
            self._run.deleteLater()
        if self._recovery is None and self._recovery_folder is not None:
            self._recovery = self._recovery_folder.new_file()
        keep = self._recovery.write_training if self._recovery else None
        run = TrainingRun(job, self._dataset, keep, before, self, self.recorder.offset)
        run.datasetLoaded.connect(self._keep_dataset)
        run.drawn.connect(self.digitsDrawn)
        run.firstFiguresKnown.connect(self._take_first_figures)
        run.progressed.connect(self._take_progress)
        run.epochFinished.connect(self._take_epoch)
        run.keepingFailed.connect(self._warn)
        run.stepped.connect(self._take_step)
        run.halted.connect(self._take_halt)
        run.ended.connect(self._finish_training)
        return run

    def pause_training(self) -> None:
        self._set_paused(True)

    def resume_training(self) -> None:
        self._set_paused(False)

    def step_training(self, batches: int) -> None:
        """Train on so many mini-batches while paused; stepTaken follows."""
        if self._run and self.may_pause and self._run.paused:
            self._run.step(batches)

    def train_one_epoch(self) -> None:
        """While paused: to the end of an epoch, and pause again."""
        if self._run and self.may_pause and self._run.paused:
            self._step_change = None
            self._run.run_one_epoch()
            self.pausedChanged.emit(False)

    def stop_training(self) -> None:
        """Ends at the next mini-batch and keeps what was learned; trainingEnded follows."""
        if self._run and self.training:
            self._run.stop()
            self.trainingStopping.emit()

    def end_training(self) -> None:
        """Stop, and return when the thread is gone and trainingEnded was emitted."""
        if self._run and self.training:
            self._run.end()

    def set_learning_rate(self, learning_rate: float) -> None:
        """Takes effect at the next mini-batch."""
        self._learning_rate = learning_rate
        if self._run and self.training:
            self._run.set_learning_rate(learning_rate)
            self.recorder.take_rate(learning_rate)

    def keep_best_epoch(self) -> None:
        """Go back to the network of the best epoch of the last training."""
        run = self._run.history if self._run and not self.training else None
        best = run.best() if run else None
        record = self.recorder.run
        if run and best is not None and run.best_epoch is not None:
            epochs = self.recorder.offset + run.best_epoch + 1
            self._go_back_to(best, run, self._place_after(record.key, epochs) if record else None)

    def keep_shown_epoch(self) -> None:
        """Make the epoch that is looked at the present model, unsaved, with its history up to there. Nothing happens
        while a training runs or the present is looked at."""
        moment, past = self._experiment.moment, self._past
        if past is not None and moment is not None and not self.training:
            place = self.runs.place
            self._go_back_to(
                past.model_at(moment), past, self._place_after(place.key, moment.epochs) if place else None
            )

    def _go_back_to(self, model: Model, past: TrainingHistory, place: Place | None) -> None:
        self._model, self._unsaved = model, True
        self.runs.set_place(place)
        self._begin_experiment(model.network, self._past)
        self._tell_of_network(model=True, experiment=True)
        self._judge(past.job.recipe.validation_digits)

    def _set_paused(self, paused: bool) -> None:
        if self._run and self.training and not self._run.stopping and paused != self._run.paused:
            self._step_change = None
            self._run.set_paused(paused)
            self.pausedChanged.emit(paused)

    def _judge(self, held_out: int = HELD_OUT) -> None:
        """Have the present model's answers judged, by so many validation digits that it has not learned from."""
        self._abandon_judging()
        if self._model.classes != self._data.classes:
            return
        self._judging = Judging(self._model.network, self._dataset, held_out, self._model.ink, self)
        self._judging.finished.connect(self._take_judgement)
        self._judging.start()

    def _abandon_judging(self) -> None:
        judging, self._judging = self._judging, None
        if judging is not None:
            judging.abandon()

    def _take_judgement(self) -> None:
        """The model gets the judgement that is under way, if one is; waits for it."""
        judging, self._judging = self._judging, None
        if judging is None:
            return
        try:
            rejection = judging.result()
        finally:
            judging.deleteLater()
        if self._model.network is judging.network:
            judged = dataclasses.replace(self._model, rejection=rejection)
            self._left = judged if self._left is self._model else self._left
            self._model = judged
            self._keep_judged()
            if self._pad.prediction is not None:
                self._read()
                self.predictionChanged.emit(self._pad.prediction)

    # What the training sends

    def _take_step(self, change: StepChange) -> None:
        if not self.paused:
            return  # it goes on already
        self._catch_up()
        self._step_change = change
        self.stepTaken.emit()

    def _take_halt(self) -> None:
        self.pausedChanged.emit(True)

    def _keep_dataset(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._test_images = dataset.test or self._test_images
        if self._data.place is not None:
            self.dataChanged.emit()  # what it is tested with is known only now

    def _take_progress(self, progress: Progress) -> None:
        if not self._pen_moves.isActive():
            self._catch_up()
        self.recorder.take_progress(progress)
        self.progressed.emit(progress)

    def _take_epoch(self, report: EpochReport) -> None:
        self._catch_up()  # at once: who hears of the epoch looks at its network
        self.recorder.take_epoch(report)
        self.epochFinished.emit(report)

    def _finish_training(self) -> None:
        run = self._run
        if run is None:
            return
        history = run.history
        learned = history.learned()
        record = self.recorder.end(finished=history.outcome().kind == "finished")
        paused, run.paused = run.paused, False
        self._step_change = None
        if history.failed_at_once:  # its data may only be out of reach, and what it has learned is not lost by that
            self._leave_recovery()
        if learned is not None:
            self._model, self._left, self._unsaved = learned, learned, True
            self._path = self._path if history.job.further and self._origin is not None else None
            self._experiment.set_present(learned.network)
            self._read()
            self._keep_ended(history, learned, record)
        else:  # the model from before answers again, which may have other layers than what was to be trained
            if not self._unsaved:
                self.discard_recovery()
            self._begin_experiment(self._model.network, self._origin.past if self._origin else None)
            self.runs.set_place(self._origin.place if self._origin else None)
        self.trainingEnded.emit(history.outcome())
        if history.failed_at_once:
            self._warn(f"{history.failure} {tr(OFFERED_AGAIN)}")
        if paused:
            self.pausedChanged.emit(False)
        self._tell_of_network(model=True, experiment=learned is None)
        if learned is not None and self._model is learned:  # nobody has put another one in its place meanwhile
            self._judge(history.job.recipe.validation_digits)  # last: its thread takes turns with this one
        elif self._judging is not None:
            self._judging.resume()


def _failing(error: DatasetError) -> Callable[[], Examples]:
    def load() -> Examples:
        raise error

    return load
