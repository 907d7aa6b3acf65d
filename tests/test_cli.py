"""The command line as others use it: real processes' entry point, real data, real files."""

from __future__ import annotations

import gzip
import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from digitpad import model_file
from digitpad.cli import main
from digitpad.model_file import Model
from digitpad.nn.network import Network
from digitpad.paths import user_models_folder

SEVEN = [[[10, 20], [60, 18], [72, 22], [50, 70], [41, 110]], [[30, 60], [70, 57]]]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network of 30 hidden neurons after two epochs of 5,000 digits, trained by the command itself."""
    path = tmp_path_factory.mktemp("models") / "small.safetensors"
    assert main(["train", "--epochs", "2", "--train-size", "5000", "--output", str(path), "--json"]) == 0
    return path


def objects(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_train_prints_the_books_lines_and_saves(capsys, tmp_path):
    path = tmp_path / "m.safetensors"
    command = ["train", "--recipe", "book", "--hidden", "12;8", "--epochs", "2", "--train-size", "1000"]
    assert (
        main([*command, "--learning-rate", "1,5", "--mini-batch-size", "20", "--seed", "4", "--output", str(path)]) == 0
    )
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines[:2]] == ["Epoch 0", "Epoch 1"]
    assert lines[0].endswith(" / 10000")
    saved = model_file.load(path)
    assert saved.network.sizes == [784, 12, 8, 10]
    assert (saved.seed, saved.recipe, len(saved.history)) == (4, "book", 2)


def test_train_json_tells_each_epoch_and_the_file(capsys, tmp_path):
    path = tmp_path / "m.safetensors"
    main(["train", "--epochs", "1", "--train-size", "500", "--output", str(path), "--json"])
    epoch, last = objects(capsys)
    assert {"epoch", "epochs", "loss", "test_correct", "test_total", "seconds"} <= set(epoch)
    assert (epoch["epoch"], epoch["epochs"], epoch["test_total"]) == (0, 1, 10_000)
    assert last == {"model": str(path)}
    assert model_file.load(path).test_accuracy == epoch["test_correct"] / 10_000


def test_without_output_a_new_file_is_made_and_none_overwritten(capsys):
    for _ in range(2):
        main(["train", "--epochs", "1", "--train-size", "100", "--json"])
    made = [o["model"] for o in objects(capsys) if "model" in o]
    assert len(set(made)) == 2
    assert all(Path(path).parent == user_models_folder() and Path(path).exists() for path in made)


def test_the_same_seed_trains_the_same_model(tmp_path):
    paths = [tmp_path / f"{name}.safetensors" for name in "ab"]
    for path in paths:
        main(
            ["train", "--recipe", "quick", "--epochs", "1", "--train-size", "500", "--seed", "9", "--output", str(path)]
        )
    first, second = (model_file.load(path).network for path in paths)
    assert all(np.array_equal(a, b) for a, b in zip(first.weights, second.weights, strict=True))


def test_answers_are_judged_by_digits_that_were_not_learned(tmp_path, model):
    plain, borrowed = tmp_path / "plain.safetensors", tmp_path / "borrowed.safetensors"
    command = ["train", "--epochs", "1", "--train-size", "300", "--all-training-digits", "--output"]
    assert main([*command, str(plain)]) == 0
    assert main([*command, str(borrowed), "--rejection-from", str(model)]) == 0
    assert model_file.load(model).rejection is not None
    assert model_file.load(plain).rejection is None
    assert model_file.load(borrowed).rejection == model_file.load(model).rejection
    assert main([*command, str(tmp_path / "none.safetensors"), "--rejection-from", str(tmp_path / "nowhere")]) == 1


@pytest.mark.parametrize("recipe", ["book", "quick", "tf", "best"])
@pytest.mark.parametrize("n", [2, 5, 6])
def test_a_handful_of_digits_is_enough_to_train_and_save(tmp_path, capsys, recipe, n):
    rng = np.random.default_rng(n)
    for part, count in (("train", n), ("t10k", 1)):
        for name, shape in (("images-idx3", (count, 28, 28)), ("labels-idx1", (count,))):
            header = bytes([0, 0, 8, len(shape)]) + b"".join(side.to_bytes(4, "big") for side in shape)
            (tmp_path / f"{part}-{name}-ubyte").write_bytes(
                header + rng.integers(0, 10, shape).astype(np.uint8).tobytes()
            )
    path = tmp_path / "m.safetensors"
    command = ["train", "--recipe", recipe, "--hidden", "5", "--epochs", "2", "--data", str(tmp_path), "--json"]
    assert main([*command, "--output", str(path)]) == 0
    assert [o.get("epoch") for o in objects(capsys)] == [0, 1, None]
    saved = model_file.load(path)
    assert len(saved.history) == 2 and saved.rejection is not None and saved.rejection.temperature >= 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send to one process")
def test_ctrl_c_saves_the_last_finished_epoch(tmp_path):
    path = tmp_path / "m.safetensors"
    command = [sys.executable, "-m", "digitpad", "train", "--epochs", "1000", "--train-size", "2000"]
    with subprocess.Popen([*command, "--output", str(path), "--json"], stdout=subprocess.PIPE, text=True) as process:
        first = json.loads(process.stdout.readline())
        process.send_signal(signal.SIGINT)
        rest = [json.loads(line) for line in process.stdout]
    assert process.returncode == 130
    assert rest[-1] == {"model": str(path)}
    assert len(model_file.load(path).history) == len([first, *rest]) - 1


def test_evaluate_counts_every_test_digit(capsys, model):
    assert main(["evaluate", str(model), "--json"]) == 0
    (result,) = objects(capsys)
    counts = np.array(result["confusion_matrix"])
    assert counts.shape == (10, 10) and counts.sum() == result["total"] == 10_000
    assert np.trace(counts) == result["correct"] and result["accuracy"] == result["correct"] / 10_000
    assert counts.sum(axis=1).tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
    assert main(["evaluate", str(model)]) == 0
    assert f"{result['correct']} / 10000 read right" in capsys.readouterr().out


def test_predict_reads_strokes_and_pictures_in_the_order_given(capsys, tmp_path, model, mnist):
    lines = tmp_path / "many.jsonl"
    lines.write_text(
        "\n".join([json.dumps({"strokes": SEVEN}), json.dumps({"strokes": []}), json.dumps({"strokes": SEVEN})])
    )
    one = tmp_path / "one.json"
    one.write_text(json.dumps({"strokes": [[[x * 3 + 100, y * 3] for x, y in stroke] for stroke in SEVEN]}, indent=1))
    right = np.flatnonzero(mnist.test.labels == 0)[0]
    picture = mnist.test.images[right].reshape(28, 28)
    Image.fromarray(picture).save(tmp_path / "light.png")
    Image.fromarray(255 - np.kron(picture, np.ones((5, 5), np.uint8))).save(tmp_path / "dark.png")
    files = [tmp_path / "light.png", lines, one, tmp_path / "dark.png"]
    assert main(["predict", *map(str, files), "--model", str(model), "--json"]) == 0
    results = objects(capsys)
    assert [(Path(r["file"]).name, r["line"]) for r in results] == [
        ("light.png", None),
        ("many.jsonl", 1),
        ("many.jsonl", 2),
        ("many.jsonl", 3),
        ("one.json", 1),
        ("dark.png", None),
    ]
    empty = results.pop(2)
    assert (empty["text"], empty["digits"]) == ("", [])
    for result in results:
        (digit,) = result["digits"]
        assert result["text"] == str(digit["digit"])
        assert len(digit["probabilities"]) == 10 and sum(digit["probabilities"]) == pytest.approx(1, abs=1e-5)
        assert digit["rejected"] is False
    assert results[1]["digits"][0]["box"] == [10, 18, 62, 92]
    assert results[1]["digits"][0]["probabilities"] == results[3]["digits"][0]["probabilities"]
    assert results[0]["text"] == results[4]["text"] == "0"


def test_predict_names_signs_and_breaks_lines(capsys, tmp_path):
    one, seven = [[20, 0], [20, 100]], [[0, 0], [60, 0], [25, 100]]
    dash, dot = [[0, 50], [35, 52]], [[152, 97]]
    beside = [[[x + 60, y] for x, y in seven], [[x + 165, y] for x, y in one]]
    below = [[[x + 60, y + 150] for x, y in one]]
    path = tmp_path / "two.json"
    path.write_text(json.dumps({"strokes": [*below, dash, *beside, dot]}))
    assert main(["predict", str(path), "--json"]) == 0
    (result,) = objects(capsys)
    assert result["text"] == "-7.1\n1"
    names = [(digit["digit"], digit["name"], digit["rejected"]) for digit in result["digits"]]
    minus, point = (None, "minus", False), (None, "point", False)
    assert names == [minus, (7, "7", False), point, (1, "1", False), (1, "1", False)]
    assert result["digits"][0]["box"] == [0, 50, 35, 2]
    assert main(["predict", str(path)]) == 0
    assert "-7.1 / 1, " in capsys.readouterr().out


def test_predict_says_what_else_a_doubtful_digit_may_be(capsys, tmp_path):
    untrained, path = tmp_path / "untrained.safetensors", tmp_path / "seven.json"
    model_file.save(Model(Network([784, 10], rng=np.random.default_rng(0))), untrained)
    path.write_text(json.dumps({"strokes": SEVEN}))
    assert main(["predict", str(path), "--model", str(untrained), "--json"]) == 0
    (result,) = objects(capsys)
    *_, second, first = np.argsort(result["digits"][0]["probabilities"])
    assert main(["predict", str(path), "--model", str(untrained)]) == 0
    told = capsys.readouterr().out.strip()
    assert f"{first}, " in told and told.endswith(f" % confident, or perhaps {second}")


def test_info_tells_what_is_inside(capsys, model):
    assert main(["info", str(model), "--json"]) == 0
    (result,) = objects(capsys)
    assert (result["sizes"], result["parameters"], result["recipe"]) == ([784, 30, 10], 23_860, "book")
    assert main(["info", str(model)]) == 0
    told = capsys.readouterr().out
    assert "sizes  784, 30, 10" in told and "ink  pen radius 1.1, softness 1.3" in told and "taught  none" in told


MISTAKES = {
    "no model file": ["evaluate", "none.safetensors"],
    "a broken model": ["info", "broken.safetensors"],
    "no picture": ["predict", "none.png", "--model", "MODEL"],
    "a broken picture": ["predict", "broken.png", "--model", "MODEL"],
    "a text": ["predict", "text.txt", "--model", "MODEL"],
    "broken strokes": ["predict", "broken.json", "--model", "MODEL"],
    "infinite strokes": ["predict", "huge.json", "--model", "MODEL"],
    "a folder without data": ["evaluate", "MODEL", "--data", "nowhere"],
    "broken data": ["evaluate", "MODEL", "--data", "."],
    "no epochs": ["train", "--epochs", "0"],
    "too many digits": ["train", "--train-size", "60001"],
    "an output nowhere": ["train", "--output", "nowhere/m.safetensors"],
}


@pytest.fixture
def broken_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that are not what they seem, in the working directory."""
    monkeypatch.chdir(tmp_path)
    Path("broken.safetensors").write_bytes(b"nothing")
    Path("broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    Path("broken.json").write_text('{"strokes": [[1, 2]]}')
    Path("huge.json").write_text('{"strokes": [[[1e300, 2]]]}')
    Path("text.txt").write_text("not a picture")
    Path("t10k-images-idx3-ubyte.gz").write_bytes(gzip.compress(b"\0\0\x08\x03")[:-4])


@pytest.mark.usefixtures("broken_files")
@pytest.mark.parametrize("name", MISTAKES)
def test_each_mistake_gets_one_sentence_and_exit_code_1(capsys, model, name):
    assert main([str(model) if word == "MODEL" else word for word in MISTAKES[name]]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("digitpad: error: ") and captured.err.endswith(".\n")
    assert captured.err.count("\n") == 1


def test_wrong_usage_exits_with_2(capsys):
    for command in (["train", "--recipe", "nonsense"], ["train", "--hidden", "a"], ["nonsense"], ["predict"]):
        with pytest.raises(SystemExit) as ended:
            main(command)
        assert ended.value.code == 2
