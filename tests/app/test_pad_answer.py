"""What lies on the pad, the network that answers, and its answer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from digitpad.app.insight.experiment import Checkpoint
from digitpad.app.pad.pad_answer import PadAnswer
from digitpad.app.pad.pad_paper import Content
from digitpad.app.pad.sheets import LabelledDigit, OpenedPicture
from digitpad.digits.ink import InkSettings, PictureSteps, Strokes, rasterize
from digitpad.digits.recognition import recognize_image
from digitpad.digits.rejection import Rejection
from digitpad.errors import SettingsError
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network
from tests.opened_pictures import taken_apart

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]
TWO_DIGITS = [*SEVEN, [(40.0, 0.0), (40.0, 20.0)]]


def network(*hidden: int, seed: int = 0) -> Network:
    return Network([784, *hidden, 10], rng=np.random.default_rng(seed))


@pytest.fixture
def pad() -> PadAnswer:
    return PadAnswer(Model(network(8), name="first"))


def put(pad: PadAnswer, content: Strokes | LabelledDigit | OpenedPicture, newest: Network | None = None) -> bool:
    """Lay this on the paper and have it read."""
    pad.paper.lay(Content(sheet=content) if isinstance(content, LabelledDigit | OpenedPicture) else Content.of(content))
    return pad.read_paper(newest)


def answers_for_itself(pad: PadAnswer) -> bool:
    assert pad.prediction is not None
    again = recognize_image(pad.prediction.image, pad.network, pad.rejection)
    return all(map(np.array_equal, again.activations, pad.prediction.activations))


def test_ink_is_answered_at_once_and_an_empty_pad_not_at_all(pad):
    assert pad.prediction is None and pad.selected == 0
    put(pad, SEVEN)
    assert answers_for_itself(pad)
    put(pad, [])
    assert pad.prediction is None


def test_the_digits_of_an_opened_picture_are_answered_one_by_one(pad):
    image = np.full((60, 100), 255, np.uint8)
    image[15:45, 25:29] = image[15:45, 70:74] = 0  # two upright lines
    put(pad, OpenedPicture("11.png", taken_apart(Image.fromarray(image))))
    assert len(pad.reading.digits) == 2
    assert answers_for_itself(pad) and isinstance(pad.content.steps(), PictureSteps)
    first, second = (digit.box for digit in pad.reading.digits)
    assert first[0] == pytest.approx(25, abs=2) and second[0] == pytest.approx(70, abs=2)


def test_a_newer_network_answers_together_with_the_next_ink(pad):
    newest = network(8, seed=1)
    assert not put(pad, SEVEN, pad.network)  # it answers already
    assert put(pad, SEVEN, newest) and pad.network is newest and answers_for_itself(pad)


def test_a_newer_network_answers_what_lies_there(pad):
    put(pad, SEVEN)
    newest = network(8, seed=1)
    assert pad.take_newest(newest) and answers_for_itself(pad)
    assert not pad.take_newest(newest) and not pad.take_newest(None)


def test_while_the_past_is_looked_at_a_newer_network_does_not_answer(pad):
    put(pad, SEVEN)
    past = Checkpoint(3, network(8, seed=2), 0.9)
    assert pad.show_checkpoint(past) and not pad.show_checkpoint(past)
    assert not pad.take_newest(newest := network(8, seed=1))
    assert pad.network is past.network and answers_for_itself(pad)
    assert pad.show_checkpoint(None) and pad.network is newest and answers_for_itself(pad)


def test_a_neuron_that_is_switched_off_changes_the_answer_until_it_is_put_back(pad):
    put(pad, SEVEN)
    before = pad.prediction
    pad.set_neuron_gains({(1, 0): 0.0})
    assert pad.network is not pad.experiment.intact and answers_for_itself(pad)
    pad.set_neuron_gains({})
    assert pad.network is pad.experiment.intact
    assert np.array_equal(pad.prediction.probabilities, before.probabilities)
    with pytest.raises(SettingsError):
        pad.set_neuron_gains({(1, 8): 0.0})
    assert answers_for_itself(pad)


def test_the_judgement_is_of_one_network_and_of_no_other(pad):
    put(pad, SEVEN)
    model = Model(pad.network, name="first")
    judged = replace(model, rejection=some_rejection())
    pad.take_judged(judged)
    assert pad.rejection is judged.rejection and answers_for_itself(pad)
    pad.set_neuron_gains({(1, 0): 0.0})
    assert pad.rejection is None
    pad.set_neuron_gains({})
    pad.use(network(8, seed=1), model, judged)  # a training begins
    assert pad.rejection is None
    pad.take_learned(learned := replace(judged, network=network(8, seed=2)))  # and ends
    assert pad.rejection is learned.rejection and answers_for_itself(pad)


def some_rejection() -> Rejection:
    """It refuses nothing, and is told by its temperature."""
    return Rejection(temperature=2.0)


def test_another_digit_of_a_number_can_be_looked_at(pad):
    put(pad, TWO_DIGITS)
    assert len(pad.reading.digits) == 2 and pad.selected == 1  # the one that was drawn last
    assert pad.select(0) and pad.prediction is pad.reading.digits[0].prediction
    assert not pad.select(0) and not pad.select(2) and not pad.select(-1)
    for seed, selected in enumerate((0, 1)):
        pad.select(selected)
        pad.take_newest(network(8, seed=seed))
        assert pad.selected == selected  # only the network is another


def test_a_labelled_digit_takes_the_place_of_ink_and_ink_takes_its_place(pad):
    image = np.zeros((28, 28), np.uint8)
    image[5:20, 13:15] = 255
    put(pad, SEVEN)
    put(pad, digit := LabelledDigit("Test digit 1", 1, image))
    assert pad.digit is digit is pad.sheet and not pad.prediction.rejected
    put(pad, SEVEN)
    assert pad.sheet is None and answers_for_itself(pad)


def test_what_a_training_has_left_answers_in_the_same_experiment(pad):
    put(pad, SEVEN)
    experiment = pad.experiment
    pad.take_learned(Model(learned := network(8, seed=1), name="learned"))
    assert pad.experiment is experiment and pad.network is learned and answers_for_itself(pad)


def test_an_answer_says_which_network_has_given_it(pad):
    put(pad, SEVEN)
    assert pad.prediction.network is pad.network
    pad.set_neuron_gains({(1, 0): 0.0})
    assert pad.prediction.network is pad.network is not pad.experiment.intact
    pad.show_checkpoint(Checkpoint(3, past := network(8, seed=2), 0.9))
    pad.set_neuron_gains({})
    assert pad.prediction.network is past


def test_how_a_digit_became_its_picture_is_told_with_the_others_of_its_number(pad):
    put(pad, TWO_DIGITS)
    for selected, own, other in ((1, TWO_DIGITS[1], TWO_DIGITS[0]), (0, TWO_DIGITS[0], TWO_DIGITS[1])):
        pad.select(selected)
        drawn = pad.content.steps()
        assert np.array_equal(drawn.steps.image, pad.prediction.image)
        assert np.array_equal(drawn.steps.image, rasterize([own]))
        assert (drawn.others, drawn.strays) == ([other], [])


def test_a_stray_speck_is_told_as_one(pad):
    speck = [(20.0, -8.0), (20.0, -8.2)]
    put(pad, [*TWO_DIGITS, speck])
    assert pad.content.steps().strays == [speck]


def test_without_ink_and_for_a_labelled_digit_there_are_no_steps(pad):
    assert pad.content.steps() is None
    put(pad, LabelledDigit("Test digit 1", 1, np.full((28, 28), 9, np.uint8)))
    assert pad.content.steps() is None
    put(pad, [])
    assert pad.content.steps() is None


def test_a_drawing_of_another_class_is_read_as_one_thing(pad):
    animals = ClassSet(tuple(f"animal {i}" for i in range(10)), "animal", "animals")
    pad.paper.lay(Content.of(TWO_DIGITS))
    content = pad.content
    content.read(pad.network, InkSettings(), None, same=False, classes=animals)
    (thing,) = content.reading.digits
    assert (thing.parts, thing.box) == ((0, 1), (0.0, 0.0, 40.0, 20.0))
    assert np.array_equal(thing.prediction.image, rasterize(TWO_DIGITS))
    pad.paper.lay(Content.of([]))
    assert content.read(pad.network, InkSettings(), None, same=False, classes=animals) is None
