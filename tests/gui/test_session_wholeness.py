"""Whoever hears of one change in the session finds everything else in accord with it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Signal

from digitpad import model_file
from digitpad.app.insight.experiment import Checkpoint, Experiment
from digitpad.digits.recognition import recognize_image
from digitpad.errors import DatasetError, SettingsError
from digitpad.gui.session import Session
from digitpad.gui.work.process_lock import recovery_folder
from digitpad.gui.work.trainer import Trainer
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network
from digitpad.recipes import RECIPES, Recipe

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]
OWN, TRAINERS = (
    {name for name, value in vars(each).items() if isinstance(value, Signal)} for each in (Session, Trainer)
)
SIGNALS = sorted(OWN | TRAINERS & vars(Session).keys())
ONE = [[(0.0, 0.0), (0.0, 20.0)]]


def network(*hidden: int, seed: int = 0) -> Network:
    return Network([784, *hidden, 10], rng=np.random.default_rng(seed))


def recipe(*hidden: int, **changes: Any) -> Recipe:
    settings = dataclasses.replace(RECIPES["book"].settings, hidden_layers=hidden, epochs=2, **changes)
    return dataclasses.replace(RECIPES["book"], settings=settings)


@pytest.fixture(scope="module")
def digits(mnist: Dataset) -> Dataset:
    def first(examples: Examples) -> Examples:
        return Examples(examples.images[:300], examples.labels[:300])

    assert mnist.test is not None
    return Dataset(first(mnist.training), first(mnist.validation), first(mnist.test))


@pytest.fixture
def session(digits: Dataset, tmp_path: Path) -> Session:
    session = Session(Model(network(40), name="first"), tmp_path / "recovery", lambda: digits)
    session.keep_test_images(digits.test)
    session.draw(SEVEN)
    return session


def seen(session: Session) -> tuple[object, ...]:
    """All that a listener can find out, as what it is now."""
    experiment = session.experiment
    return (
        id(session.model),
        session.path,
        session.unsaved,
        id(session.network),
        id(session.intact_network),
        id(experiment),
        id(experiment.checkpoint),
        tuple(experiment.neuron_gains.items()),
        id(session.initial_weights),
        session.ink,
        id(session.rejection),
        id(session.prediction),
        id(session.sheet),
        session.training,
        session.paused,
        session.may_pause,
        session.learning_rate,
        len(session.reports),
        len(session.checkpoints),
        id(session.recipe),
    )


def answers_for_itself(session: Session) -> bool:
    """The answer is the one that the network gives to what lies on the pad."""
    prediction = session.prediction
    if prediction is None:
        return True
    again = recognize_image(prediction.image, session.network, session.rejection)
    return all(map(np.array_equal, again.activations, prediction.activations))


@contextmanager
def listening(session: Session) -> Iterator[list[tuple[str, tuple[object, ...]]]]:
    """What is seen at each signal of the session, by its name."""
    heard: list[tuple[str, tuple[object, ...]]] = []
    connections = []
    for name in SIGNALS:

        def hear(*_: object, name: str = name) -> None:
            assert answers_for_itself(session), name
            heard.append((name, seen(session)))

        connections.append((getattr(session, name), getattr(session, name).connect(hear)))
    yield heard
    for signal, connection in connections:
        signal.disconnect(connection)


def trained(session: Session, qtbot, *hidden: int, further: bool = False) -> None:
    with qtbot.waitSignal(session.trainingEnded):
        assert session.start_training(recipe(*hidden), from_present=further)


def open_another(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "other.safetensors"
    model_file.save(Model(network(6), name="other"), path)
    session.open_model(path)


def open_leftover(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "left"
    folder.mkdir()
    left = recovery_folder(folder).new_file()
    left.write(Model(network(6), name="left"))
    session.open_leftover(left)


CHANGES: dict[str, Callable[[Session, Path], object]] = {
    "a model is opened": open_another,
    "what an ended program left is opened": open_leftover,
    "a new network begins": lambda session, _: session.new_network(),
    "a neuron is switched off": lambda session, _: session.set_neuron_gains({(1, 2): 0.0}),
    "an earlier epoch is looked at": lambda session, _: session.show_checkpoint(session.checkpoints[0]),
    "the best epoch is kept": lambda session, _: session.keep_best_epoch(),
    "the pen moves": lambda session, _: session.draw(ONE),
    "a test digit is shown": lambda session, _: session.show_test_digit(index=3),
    "the pad is wiped": lambda session, _: session.clear(),
    "a smaller network is trained": lambda session, _: session.start_training(recipe(5)),
    "a deeper network is trained": lambda session, _: session.start_training(recipe(9, 7)),
    "a network without hidden layers is trained": lambda session, _: session.start_training(recipe()),
    "the training goes on": lambda session, _: session.start_training(recipe(12), from_present=True),
    "the training is done anew": lambda session, _: session.restart_training(recipe(5)),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_signal_of_one_change_finds_the_same_state(session, qtbot, tmp_path, change):
    trained(session, qtbot, 12)
    with listening(session) as heard:
        CHANGES[change](session, tmp_path)
    assert heard
    for name, state in heard:
        assert state == heard[-1][1], name
    session.end_training()


@pytest.mark.parametrize("looking_back", [False, True])
@pytest.mark.parametrize("learned", [False, True])
def test_every_signal_of_an_ending_training_finds_the_same_state(session, qtbot, learned, looking_back):
    if learned:
        with qtbot.waitSignal(session.epochFinished):
            session.start_training(recipe(7, learning_rate=0.1))
    else:
        session.start_training(recipe(7, learning_rate=0.1))
    session.set_neuron_gains({(1, 6): 0.0})
    if looking_back:
        session.show_checkpoint(session.checkpoints[0])
    session.pause_training()
    with listening(session) as heard:
        session.end_training()
    after = [state for name, state in heard if name in ("trainingEnded", "pausedChanged", "modelChanged")]
    assert len(after) == 3
    assert len(set(after)) == 1
    assert not session.paused


def test_a_training_that_learned_nothing_gives_back_the_network_from_before_whatever_was_switched_off(qtbot, digits):
    """The neuron that was switched off does not exist in the network that answers again."""
    released = Event()

    def load() -> Dataset:
        released.wait()
        return digits

    session = Session(Model(network(4), name="small"), load_dataset=load)
    session.draw(SEVEN)
    before = session.network
    session.start_training(recipe(40))
    session.set_neuron_gains({(1, 30): 0.0})
    session.stop_training()
    with qtbot.waitSignal(session.trainingEnded):
        released.set()
    assert session.network is before
    assert not session.experiment.neuron_gains
    assert [len(each) for each in session.prediction.activations] == [784, 4, 10]


class Unreadable(Recipe):
    """Its digits cannot be had, so that nothing is learned."""

    def dataset(self, *_: object) -> Dataset:
        raise DatasetError("There are no digits here.")


def test_after_a_training_that_learned_nothing_the_epochs_of_the_one_before_are_there_again(session, qtbot):
    trained(session, qtbot, 12)
    known = [checkpoint.network for checkpoint in session.checkpoints]
    assert len(known) == 3
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(Unreadable(**vars(recipe(5))))
    assert session.network is known[-1]
    assert [checkpoint.network for checkpoint in session.checkpoints] == known


def test_a_checkpoint_whose_network_lacks_a_changed_neuron_is_refused_as_a_whole():
    experiment = Experiment(network(40))
    experiment.set_neuron_gains({(1, 30): 0.0})
    answering = experiment.network
    with pytest.raises(SettingsError):
        experiment.set_checkpoint(Checkpoint(1, network(4), 0.5))
    assert experiment.checkpoint is None
    assert experiment.network is answering
