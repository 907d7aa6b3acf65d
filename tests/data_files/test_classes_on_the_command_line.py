"""Tests of the command line with data sets of other classes than digits."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad import data_files, model_file, training_file
from digitpad.cli import main
from digitpad.model_file import Model
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network
from digitpad.recipes import RECIPES
from digitpad.training_job import DigitChoice, TrainingJob

LETTERS = tuple("abcdefghijklmnopqrstuvwxyz")


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """26 classes, each a bright row of its own."""
    labels = np.arange(520) % 26
    images = np.random.default_rng(0).integers(0, 60, (520, 28, 28)).astype(np.uint8)
    images[np.arange(520), labels + 1] = 255
    np.savez(tmp_path / "letters.npz", images=images, labels=labels)
    (tmp_path / "classes.txt").write_text("\n".join(LETTERS))
    return tmp_path / "letters.npz"


@pytest.fixture
def model(letters: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    output = tmp_path / "m.safetensors"
    arguments = ["--recipe", "quick", "--epochs", "20", "--hidden", "40", "--data", str(letters)]
    assert main(["train", *arguments, "--mini-batch-size", "10", "--output", str(output)]) == 0
    said = capsys.readouterr().err
    assert "drawn digits, deformations) is left out" in said and "86 of 520 were held out" in said
    return output


def test_a_model_of_26_classes_is_trained_saved_and_evaluated(model: Path, letters: Path, capsys) -> None:
    assert model_file.load(model).classes.names == LETTERS
    assert main(["evaluate", str(model), "--data", str(letters), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["total"] == 86 and result["accuracy"] > 0.9  # what was held out, and not what was learned from
    assert np.shape(result["confusion_matrix"]) == (26, 26) and result["classes"] == list(LETTERS)
    assert main(["info", str(model), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["classes"] == list(LETTERS)


def test_the_matrix_of_other_classes_speaks_of_nothing_written(model: Path, letters: Path, capsys) -> None:
    assert main(["evaluate", str(model), "--data", str(letters)]) == 0
    head, *rows = capsys.readouterr().out.splitlines()[2:]
    assert head.startswith("true class   read as") and len(rows) == 26
    assert len({len(line) for line in (head, *rows)}) == 1


@pytest.mark.parametrize("turned", [False, True])
def test_pictures_of_a_data_set_get_the_answers_that_they_get_in_it(
    model: Path, letters: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], turned: bool
) -> None:
    everything, classes = data_files.load_examples(letters)
    files = []
    for number, pixels in enumerate(everything.images[:26].reshape(-1, 28, 28)):
        files.append(tmp_path / f"{number}.png")
        Image.fromarray(255 - pixels if turned else pixels).save(files[-1])
    assert main(["predict", *map(str, files), "--model", str(model), "--json"]) == 0
    answers = [json.loads(line)["text"] for line in capsys.readouterr().out.splitlines()]
    network = model_file.load(model).network
    expected = network.feedforward(everything.images[:26].T.astype(np.float32) / 255).argmax(axis=0)
    assert answers == [classes.names[index] for index in expected]


def test_a_drawing_is_read_as_one_class_by_its_name(model: Path, tmp_path: Path, capsys) -> None:
    (tmp_path / "two.json").write_text('{"strokes": [[[0, 0], [9, 9]], [[100, 0], [109, 9]]]}')
    assert main(["predict", str(tmp_path / "two.json"), "--model", str(model), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    (digit,) = answer["digits"]
    assert answer["text"] == digit["name"] == LETTERS[digit["digit"]]
    assert len(digit["probabilities"]) == 26


def test_data_of_other_classes_than_the_models_are_refused(model: Path, tmp_path: Path, capsys) -> None:
    assert main(["evaluate", str(model)]) == 2
    assert "name its data by --data" in capsys.readouterr().err
    np.savez(tmp_path / "digits.npz", images=np.zeros((20, 28, 28), np.uint8), labels=np.arange(20) % 10)
    (tmp_path / "classes.txt").unlink()
    assert main(["evaluate", str(model), "--data", str(tmp_path / "digits.npz")]) == 1
    assert "they have to be the same" in capsys.readouterr().err


def test_what_was_left_out_of_a_table_is_said_though_all_of_it_is_counted(model: Path, tmp_path: Path, capsys) -> None:
    lines = [f"{name}," + ",".join(["0"] * 700 + ["255"] * 84) for name in LETTERS for _ in range(3)]
    (tmp_path / "all.csv").write_text("\n".join([*lines, "a,0,0,255"]))
    assert main(["evaluate", str(model), "--data", str(tmp_path / "all.csv"), "--json"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["total"] == 78
    assert "One line of all.csv is incomplete and was left out." in captured.err and "held out" not in captured.err


def test_the_answers_to_a_table_are_written_as_kaggle_takes_them(model: Path, tmp_path: Path) -> None:
    images = np.zeros((3, 784), int)
    for index, row in enumerate((3, 1, 26)):
        images[index, 28 * row : 28 * row + 28] = 255
    (tmp_path / "test.csv").write_text("\n".join(",".join(map(str, image)) for image in images))
    out = tmp_path / "out.csv"
    assert main(["predict", str(tmp_path / "test.csv"), "--csv", str(out), "--model", str(model)]) == 0
    assert out.read_text().splitlines() == ["ImageId,Label", "1,c", "2,a", "3,z"]


@pytest.mark.parametrize(
    "command",
    [
        ["predict", "FILE", "--csv", "FILE"],
        ["teach", "FILE", "--output", "FILE"],
        ["teach", "own.jsonl", "--data", "FILE", "--output", "FILE"],
        ["train", "--data", "FILE", "--epochs", "1", "--output", "FILE"],
    ],
    ids=" ".join,
)
def test_no_command_replaces_the_file_that_it_reads(command: list[str], tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    drawing = json.dumps({"label": 1, "strokes": [[[0, 0], [0, 20]]]})
    content = drawing if command[:2] == ["teach", "FILE"] else "\n".join(",".join(["1"] * 784) for _ in range(20))
    Path("FILE").write_text(content)
    Path("own.jsonl").write_text(drawing)
    assert main(command) == 1
    assert "it would replace the file that is read, so name another one" in capsys.readouterr().err
    assert Path("FILE").read_text() == content


def files_of(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("place", ["one file", "folder", "folder by a link"])
@pytest.mark.parametrize("command", ["train", "teach"])
@pytest.mark.parametrize("form", ["idx", "csv", "pictures"])
def test_no_command_replaces_a_file_of_the_data_set_that_it_reads(
    tmp_path: Path, capsys, form: str, command: str, place: str
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    digits = Examples(np.zeros((20, 784), np.uint8), np.arange(20) % 10)
    if form == "idx":
        data_files.write_idx(Dataset(digits, digits, digits), folder)
    elif form == "csv":
        data_files.write_csv(digits, DIGITS, folder / "train.csv")
    else:
        for index in range(4):
            (folder / str(index % 2)).mkdir(exist_ok=True)
            Image.new("L", (28, 28), 60 * index).save(folder / str(index % 2) / f"{index}.png")
    (folder / "classes.txt").write_text("\n".join("0123456789"))
    named = folder if place != "one file" or form == "pictures" else next(folder.glob("train*"))
    if place == "folder by a link":
        named = tmp_path / "link"
        named.symlink_to(folder)
    own = tmp_path / "own.jsonl"
    own.write_text(json.dumps({"label": 1, "strokes": [[[0, 0], [0, 20]]]}))
    before = files_of(tmp_path)
    first = ["train", "--epochs", "1"] if command == "train" else ["teach", str(own)]
    for output in files_of(folder):
        assert main([*first, "--data", str(named), "--output", str(output)]) == 1
        assert "it would replace the file that is read, so name another one" in capsys.readouterr().err
    assert files_of(tmp_path) == before


def test_a_model_beside_its_data_is_replaced_as_asked(letters: Path, tmp_path: Path) -> None:
    output = tmp_path / "m.safetensors"
    arguments = ["train", "--data", str(tmp_path), "--epochs", "1", "--hidden", "4", "--output", str(output)]
    assert main(arguments) == 0
    before = output.read_bytes()
    assert main([*arguments, "--seed", "9"]) == 0
    assert output.read_bytes() != before


def test_a_training_of_other_classes_goes_on_where_it_was_interrupted(letters: Path, tmp_path: Path) -> None:
    dataset = data_files.load(letters).dataset
    recipe = RECIPES["quick"].fitted_to(dataset.classes)
    job = TrainingJob.new(recipe, dataset.classes, "letters").checked(dataset)
    job = dataclasses.replace(job, digits=DigitChoice(str(letters)))
    kept: list[TrainingJob] = []
    training = job.train(dataset, lambda: not kept, lambda state, report: kept.append(job.resumed(state, [report])))
    list(training)
    file = tmp_path / "m.safetensors.training"
    training_file.save(kept[0], file)
    assert main(["train", "--resume", str(file)]) == 0
    model = model_file.load(tmp_path / "m.safetensors")
    assert model.classes.names == LETTERS and len(model.history) == 7


def test_what_was_learned_from_is_not_tested_with_where_the_recipe_drew_more(tmp_path: Path, capsys) -> None:
    digits, output = tmp_path / "digits.npz", tmp_path / "m.safetensors"
    images = np.random.default_rng(0).integers(0, 256, (30, 28, 28)).astype(np.uint8)
    np.savez(digits, images=images, labels=np.arange(30) % 10)
    arguments = ["--recipe", "best", "--epochs", "1", "--hidden", "5", "--data", str(digits)]
    assert main(["train", *arguments, "--output", str(output)]) == 0
    capsys.readouterr()
    assert main(["evaluate", str(output), "--data", str(digits), "--json"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["total"] == 5 and "5 of 30 were held out for testing." in captured.err


def test_long_names_of_classes_leave_the_matrix_narrow(tmp_path: Path, capsys) -> None:
    names = ("a dog that was photographed at home", "cat")
    place, images = tmp_path / "pets", np.random.default_rng(0).integers(0, 256, (12, 28, 28)).astype(np.uint8)
    place.mkdir()
    np.savez(place / "pets.npz", images=images, labels=np.arange(12) % 2)
    (place / "classes.txt").write_text("\n".join(names))
    model = Model(Network([784, 2], rng=np.random.default_rng(0)), "pets", classes=ClassSet(names))
    model_file.save(model, tmp_path / "m.safetensors")
    assert main(["evaluate", str(tmp_path / "m.safetensors"), "--data", str(place)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "a dog that was phot…" in lines[3] and max(map(len, lines)) < 80
