"""Training on real digits: what it reports, that it can be paused and stopped, and that a seed fixes it to the bit."""

from __future__ import annotations

import dataclasses
import gc
import threading
import weakref
from itertools import count, pairwise

import numpy as np
import pytest

from digitpad.digits.augmentation import Deformation
from digitpad.errors import SettingsError, TrainingError
from digitpad.nn import blocks, descent, training
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.metrics import measure
from digitpad.nn.network import Network
from digitpad.nn.optimizers import SCHEDULES, rate_factor
from digitpad.nn.reports import EpochReport, Progress
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training import PROGRESS_INTERVAL, train
from tests.nn.per_example import PerExampleNetwork

RELU = TrainingSettings(
    hidden_layers=(32,),
    hidden="relu",
    output="softmax",
    cost="cross_entropy",
    initialization="he",
    epochs=2,
    mini_batch_size=32,
    learning_rate=0.1,
)
STEP = 1 / 64  # seconds that a mini-batch takes by the clock of the tests


def part(examples: Examples, n: int) -> Examples:
    return Examples(examples.images[:n], examples.labels[:n])


@pytest.fixture(scope="module")
def small(mnist) -> Dataset:
    return Dataset(part(mnist.training, 2000), part(mnist.validation, 500), part(mnist.test, 500))


def run(settings: TrainingSettings, dataset: Dataset, **arguments) -> tuple[Network, list[EpochReport]]:
    rng = np.random.default_rng(settings.seed)
    network = settings.build(rng)
    events = list(train(network, dataset, settings, rng, **arguments))
    return network, [event for event in events if isinstance(event, EpochReport)]


class Clock:
    """Goes on by the same step with every mini-batch, however fast the machine is."""

    now = 0.0

    def perf_counter(self) -> float:
        return self.now

    def rate(self) -> float:
        """The learning rate, which is asked for in every mini-batch."""
        self.now += STEP
        return RELU.learning_rate


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The one that trainings look at."""
    clock = Clock()
    monkeypatch.setattr(training, "time", clock)
    return clock


def same(a: Network, b: Network) -> bool:
    pairs = zip((*a.weights, *a.biases), (*b.weights, *b.biases), strict=True)
    return all(np.array_equal(x, y) for x, y in pairs)


def test_the_books_recipe_learns_real_digits(mnist):
    data = dataclasses.replace(mnist, training=part(mnist.training, 10_000))
    _, reports = run(TrainingSettings(epochs=2), data)
    assert [r.epoch for r in reports] == [0, 1]
    assert reports[-1].test_correct > 8500
    assert reports[-1].validation_accuracy > 0.85
    assert reports[1].training_loss < reports[0].training_loss
    assert reports[0].seconds > 0


def test_a_report_says_what_measuring_its_network_says(small):
    _, reports = run(RELU, small)
    loss, right = measure(reports[-1].network, small.validation)
    assert reports[-1].validation_accuracy == right / 500
    assert reports[-1].validation_loss == pytest.approx(loss)
    assert reports[-1].test_correct == measure(reports[-1].network, small.test)[1]


def test_training_takes_the_same_steps_as_the_per_example_implementation(small):
    settings = TrainingSettings(hidden_layers=(7,), epochs=1, mini_batch_size=10, learning_rate=1.0)
    rng = np.random.default_rng(5)
    network = Network([784, 7, 10], rng=rng, dtype=np.float64)
    slow = PerExampleNetwork(network.weights, network.biases)
    data = dataclasses.replace(small, training=part(small.training, 200))
    state = rng.bit_generator.state
    order = rng.permutation(200)
    rng.bit_generator.state = state
    list(train(network, data, settings, rng))
    for start in range(0, 200, 10):
        chosen = order[start : start + 10]
        slow.update_mini_batch(
            [
                (
                    (data.training.images[k].astype(np.float32) * np.float32(1 / 255)).reshape(784, 1).astype(float),
                    np.eye(10)[:, [data.training.labels[k]]],
                )
                for k in chosen
            ],
            1.0,
        )
    for ours, theirs in zip(network.weights, slow.weights, strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-9)


@pytest.mark.parametrize(
    "changes",
    [{}, {"method": "momentum"}, {"method": "nesterov", "averaging": 0.99}, {"method": "adam", "learning_rate": 0.002}],
)
@pytest.mark.parametrize("deformation", [None, Deformation(elastic=1.0, thickness=0.2)])
def test_the_same_seed_gives_the_same_weights_to_the_bit(small, changes, deformation):
    settings = dataclasses.replace(RELU, **changes)
    first, first_reports = run(settings, small, transform=deformation)
    second, second_reports = run(settings, small, transform=deformation)
    assert same(first, second)
    assert same(first_reports[-1].network, second_reports[-1].network)
    assert not same(first, run(dataclasses.replace(settings, seed=1), small, transform=deformation)[0])


def test_how_many_digits_are_gathered_at_once_changes_not_a_bit(small, monkeypatch):
    usual, _ = run(RELU, small)
    monkeypatch.setattr(blocks, "PLAIN_BLOCK", 1000)
    assert same(usual, run(RELU, small)[0])


@pytest.mark.parametrize("deformation", [None, Deformation()])
@pytest.mark.parametrize("batches", [20, 10_000], ids=["stopped", "finished"])
def test_a_training_that_has_ended_holds_none_of_its_digits(small, deformation, batches):
    own = dataclasses.replace(small, training=Examples(small.training.images.copy(), small.training.labels))
    images, asked, rng = weakref.ref(own.training.images), count(), np.random.default_rng(0)
    events = train(RELU.build(rng), own, RELU, rng, lambda: next(asked) < batches, transform=deformation)
    gc.disable()  # as in the window, which collects garbage now and then: a large data set would lie there for minutes
    try:
        for _ in events:
            pass
        del own, events
        assert images() is None
    finally:
        gc.enable()


@pytest.mark.parametrize(
    "changes",
    [
        {"method": "momentum"},
        {"method": "nesterov"},
        {"method": "adam", "learning_rate": 0.003},
        {"schedule": "cosine"},
        {"schedule": "one_cycle"},
        {"schedule": "step"},
        {"warm_up": 0.2},
        {"l2": 1e-4},
        {"label_smoothing": 0.1},
        {"dropout": 0.3},
        {"dropout": 0.3, "hidden": "sigmoid", "initialization": "xavier", "learning_rate": 0.5},
        {"averaging": 0.95},
        {"hidden": "tanh", "initialization": "xavier"},
        {"hidden_layers": ()},
        {"hidden_layers": (20, 20, 20), "mini_batch_size": 33},
    ],
)
def test_every_way_to_train_learns(small, changes):
    _, reports = run(dataclasses.replace(RELU, epochs=4, **changes), small)
    assert reports[-1].validation_accuracy > 0.75
    assert reports[-1].training_loss < reports[0].training_loss


def test_weight_decay_keeps_weights_small_and_leaves_biases_alone(small):
    _, free = run(RELU, small)
    _, held = run(dataclasses.replace(RELU, l2=0.05), small)
    assert np.abs(held[-1].network.weights[0]).mean() < 0.7 * np.abs(free[-1].network.weights[0]).mean()
    one_step = Dataset(part(small.training, 32), small.validation, None)
    (free_net, _), (held_net, _) = (run(dataclasses.replace(RELU, l2=l2, epochs=1), one_step) for l2 in (0.0, 0.05))
    assert all(np.array_equal(a, b) for a, b in zip(free_net.biases, held_net.biases, strict=True))
    start = RELU.build(np.random.default_rng(RELU.seed))
    expected = free_net.weights[0] - RELU.learning_rate * 0.05 * start.weights[0]
    np.testing.assert_allclose(held_net.weights[0], expected, atol=1e-6)


@pytest.mark.parametrize(("hidden", "output"), [("step", "sigmoid"), ("sigmoid", "step")])
def test_what_has_no_slope_is_not_trained(small, hidden, output):
    network = Network([784, 12, 10], hidden=hidden, output=output)
    with pytest.raises(SettingsError, match="no slope"):
        next(train(network, small, RELU, np.random.default_rng(0)))


@pytest.mark.usefixtures("clock")
def test_stopping_ends_at_the_next_mini_batch_with_the_network_as_it_stands(small):
    asked = []

    def keep_going() -> bool:
        asked.append(None)
        return len(asked) <= 5

    rng = np.random.default_rng(0)
    network = RELU.build(rng)
    events = list(train(network, small, RELU, rng, keep_going))
    assert len(asked) == 6
    [event] = events
    assert isinstance(event, Progress)
    assert same(event.network, network)
    assert event.network is not network
    assert event.fraction == pytest.approx(5 / (2 * 63))


@pytest.mark.usefixtures("clock")
def test_stopping_during_an_evaluation_ends_it(mnist):
    asked = 0

    def keep_going() -> bool:
        nonlocal asked
        asked += 1
        return asked <= 5 + 3  # five mini-batches, three thousand digits of the evaluation

    data = dataclasses.replace(mnist, training=part(mnist.training, 160))
    rng = np.random.default_rng(0)
    network = RELU.build(rng)
    events = list(train(network, data, RELU, rng, keep_going))
    assert asked == 9
    assert [type(event) for event in events] == [Progress]
    assert same(events[0].network, network)


def test_a_pause_changes_neither_weights_nor_seconds(small, clock):
    asked = 0

    def keep_going() -> bool:
        nonlocal asked
        asked += 1
        if asked == 10:
            clock.now += 100
        return True

    _, plain = run(RELU, small, learning_rate=clock.rate)
    _, reports = run(RELU, small, learning_rate=clock.rate, keep_going=keep_going)
    assert asked > 10
    assert same(plain[-1].network, reports[-1].network)
    assert [report.seconds for report in reports] == pytest.approx(2 * [63 * STEP])


def test_the_time_of_a_training_is_that_of_its_epochs(small, clock):
    states = []
    _, reports = run(RELU, small, learning_rate=clock.rate, keep_state=lambda state, report: states.append(state))
    assert [state.seconds for state in states] == pytest.approx([63 * STEP, 2 * 63 * STEP])
    assert states[-1].seconds == pytest.approx(sum(report.seconds for report in reports))


def test_progress_comes_a_few_times_a_second_and_carries_copies(small, clock):
    rng = np.random.default_rng(0)
    network = RELU.build(rng)
    events = list(train(network, small, RELU, rng, learning_rate=clock.rate))
    progress = [event for event in events if isinstance(event, Progress)]
    assert len(progress) == 7  # within 1.97 seconds
    assert all(a.fraction < b.fraction for a, b in pairwise(progress))
    assert all(0 <= b.seconds - a.seconds - PROGRESS_INTERVAL <= 2 * STEP for a, b in pairwise(progress))
    assert not same(progress[0].network, network)


def test_progress_comes_though_every_epoch_is_short(small, clock):
    settings = dataclasses.replace(RELU, epochs=8)
    rng = np.random.default_rng(0)
    data = dataclasses.replace(small, training=part(small.training, 320), test=None)
    events = list(train(settings.build(rng), data, settings, rng, learning_rate=clock.rate))
    assert all(event.seconds < PROGRESS_INTERVAL for event in events if isinstance(event, EpochReport))
    assert sum(isinstance(event, Progress) for event in events) == 4  # within 1.25 seconds


def test_the_learning_rate_can_be_changed_while_it_runs(small):
    _, reports = run(RELU, small, learning_rate=lambda: 0.025)
    assert reports[-1].learning_rate == 0.025
    _, slower = run(dataclasses.replace(RELU, learning_rate=0.025), small)
    assert same(reports[-1].network, slower[-1].network)


def test_a_diverging_training_says_so_in_a_sentence(small):
    settings = dataclasses.replace(RELU, learning_rate=1e5, hidden_layers=(30, 30), method="momentum", epochs=30)
    with pytest.raises(TrainingError, match=r"grew beyond all bounds in epoch \d+"):
        run(settings, small)


def test_huge_weights_end_a_training_although_they_are_still_numbers(small):
    # Every output is saturated, so nothing changes any more; on some processors nothing ever becomes infinite.
    settings = TrainingSettings(hidden="relu", initialization="he", epochs=3)
    rates = iter([0.1])
    with pytest.raises(TrainingError, match=r"grew beyond all bounds in epoch \d+"):
        run(settings, small, learning_rate=lambda: next(rates, 1e30))


@pytest.mark.parametrize(
    "wrong",
    [
        {"hidden_layers": (0,)},
        {"hidden_layers": (3001,)},
        {"hidden": "step"},
        {"output": "relu"},
        {"output": "softmax"},
        {"cost": "hinge"},
        {"initialization": "zeros"},
        {"epochs": 0},
        {"mini_batch_size": 0},
        {"learning_rate": 0.0},
        {"learning_rate": float("nan")},
        {"method": "lbfgs"},
        {"momentum": 1.0},
        {"schedule": "linear"},
        {"warm_up": 2.0},
        {"l2": -1.0},
        {"dropout": 1.0},
        {"label_smoothing": 1.0},
        {"averaging": 1.0},
        {"seed": -1},
    ],
)
def test_settings_out_of_bounds_are_told_in_a_sentence(wrong):
    with pytest.raises(SettingsError, match=r"\.$"):
        TrainingSettings(**wrong)


def test_learning_rates_begin_and_end_as_their_schedules_say():
    times = np.linspace(0, 1, 101)
    curves = {name: [rate_factor(name, 0.0, t) for t in times] for name in SCHEDULES}
    assert set(curves["constant"]) == {1.0}
    assert np.allclose(curves["step"], [*[1] * 50, *[0.1] * 25, *[0.01] * 26])
    assert curves["cosine"][0] == 1 and curves["cosine"][-1] == pytest.approx(0)
    assert np.all(np.diff(curves["cosine"]) < 0)
    assert int(np.argmax(curves["one_cycle"])) == 30 and curves["one_cycle"][-1] == pytest.approx(0)
    assert rate_factor("constant", 0.5, 0.25) == 0.5


def test_patience_ends_a_training_that_no_longer_improves(small):
    settings = dataclasses.replace(RELU, epochs=60, patience=3)
    _, reports = run(settings, small)
    accuracies = [report.validation_accuracy for report in reports]
    assert len(reports) < 60
    assert len(reports) - 1 - int(np.argmax(accuracies)) == 3
    with pytest.raises(SettingsError, match="patience"):
        dataclasses.replace(RELU, patience=-1)


def test_wide_layers_are_trained_by_a_second_thread_except_while_it_is_to_rest(small, monkeypatch):
    monkeypatch.setattr(descent, "available_cores", lambda: 2)
    wide = dataclasses.replace(RELU, hidden_layers=(300,), mini_batch_size=100, epochs=1)
    alone = threading.active_count()
    counts: list[int] = []

    def keep_going() -> bool:
        counts.append(threading.active_count() - alone)
        return True

    run(wide, small, keep_going=keep_going, single_threaded=lambda: True)
    assert max(counts) == 0
    run(wide, small, keep_going=keep_going, single_threaded=lambda: False)
    assert max(counts) == 1
