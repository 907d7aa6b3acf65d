"""What the command line does when something fails: nothing finished is lost, and one sentence says what to do."""

from __future__ import annotations

import io
import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy
from PIL import Image

from digitpad import evaluate_command, model_file, paths, training_job
from digitpad.cli import main
from digitpad.digits import mnist_loader
from digitpad.errors import TrainingError
from digitpad.model_file import Model
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochReport
from digitpad.nn.training import train

TRAIN = ["train", "--hidden", "5", "--train-size", "100", "--epochs", "2"]
ONE = {"strokes": [[[3, 0], [0, 80]]]}
needs_full_device = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model without training that comes quickly and takes everything for a 3."""
    network = Network([784, 10], output="softmax", cost="cross_entropy", initialization="empty")
    network.biases[0][3] = 5
    path = tmp_path / "three.safetensors"
    model_file.save(Model(network), path)
    return path


def sentence(capsys: pytest.CaptureFixture[str]) -> str:
    """The one sentence on standard error; nothing else may be there."""
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.count("\n") == 1 and captured.err.endswith(".\n"), captured
    return captured.err.removeprefix("digitpad: error: ").strip()


def digitpad(*arguments: str, **options) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "digitpad", *arguments]
    return subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False, **options)


def test_a_training_that_fails_late_keeps_its_last_finished_epoch(monkeypatch, tmp_path, capsys):
    def failing(*arguments, **options):
        for report in train(*arguments, **options):
            yield report
            if isinstance(report, EpochReport):
                raise TrainingError("The numbers grew.")

    monkeypatch.setattr(training_job, "train", failing)
    path = tmp_path / "m.safetensors"
    assert main([*TRAIN, "--output", str(path), "--json"]) == 1
    captured = capsys.readouterr()
    assert captured.err.endswith("digitpad: error: The numbers grew.\n") and str(path) in captured.err
    assert json.loads(captured.out.splitlines()[-1]) == {"model": str(path)}
    assert len(model_file.load(path).history) == 1


def test_a_reader_who_leaves_costs_no_epoch(tmp_path):
    path = tmp_path / "m.safetensors"
    reading, writing = os.pipe()
    os.close(reading)
    ended = digitpad(*TRAIN, "--output", str(path), stdout=writing)
    os.close(writing)
    assert ended.returncode == 1 and "Traceback" not in ended.stderr and "Exception" not in ended.stderr
    assert len(model_file.load(path).history) == 1


@needs_full_device
def test_a_full_disk_behind_the_output_is_told_in_a_sentence(model, tmp_path):
    path = tmp_path / "m.safetensors"
    with open("/dev/full", "w") as full:
        for command in (["evaluate", str(model)], [*TRAIN, "--output", str(path)]):
            ended = digitpad(*command, stdout=full)
            assert ended.returncode == 1
            assert ended.stderr.splitlines()[-1].startswith(
                "digitpad: error: The answer could not be written: No space"
            )
            assert "Exception" not in ended.stderr
    assert len(model_file.load(path).history) == 1


def no_training(*arguments, **options):
    raise AssertionError("the output is to be checked before")


def test_the_place_of_the_output_is_tried_before_the_training(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(mnist_loader, "load_images", no_training)
    for place, reason in (
        (tmp_path, "it is a folder"),
        (tmp_path / "no" / "m", "there is no folder"),
        (os.devnull, "no"),
    ):
        assert main([*TRAIN, "--output", str(place)]) == 1
        assert reason in sentence(capsys)
    protected = tmp_path / "protected.safetensors"
    protected.touch(0o444)
    assert main([*TRAIN, "--output", str(protected)]) == 1
    assert "it is write-protected" in sentence(capsys)
    monkeypatch.setattr(Path, "open", read_only)
    assert main([*TRAIN, "--output", str(tmp_path / "m.safetensors")]) == 1
    assert "Read-only file system" in sentence(capsys)


@pytest.mark.parametrize("place", [".", os.sep, os.path.join("..", ".")])
def test_a_folder_is_no_name_for_a_model(place, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main([*TRAIN, "--output", place]) == 1
    assert sentence(capsys).endswith("it is a folder.")


@pytest.mark.parametrize("name", [".training", "..training", "m", "/", "training"])
def test_what_is_not_named_as_a_kept_training_is_not_resumed(name, capsys):
    assert main(["train", "--resume", name]) == 1
    assert "its name ends in .training" in sentence(capsys)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_name_of_two_lines_is_told_on_one(model, tmp_path, capsys):
    odd = tmp_path / "two\nlines\x1b[2J"
    for command in (
        ["info", str(odd)],
        ["predict", str(odd)],
        ["evaluate", str(model), "--data", str(odd)],
        ["export", str(model), str(odd)],
        ["teach", str(odd), "--output", "m.safetensors"],
        ["train", "--resume", f"{odd}.training"],
    ):
        assert main(command) == 1
        assert "two\\nlines\\x1b[2J" in sentence(capsys)
    odd = odd.with_suffix(".json")
    odd.write_text(json.dumps(ONE))
    assert main(["predict", str(odd), "--model", str(model)]) == 0
    assert capsys.readouterr().out.count("\n") == 1


def read_only(*arguments, **options):
    raise OSError(30, "Read-only file system")


def test_trying_the_place_leaves_nothing_there(monkeypatch, tmp_path):
    monkeypatch.setattr(mnist_loader, "load_images", no_training)
    with pytest.raises(AssertionError):
        main([*TRAIN, "--output", str(tmp_path / "m.safetensors")])
    assert list(tmp_path.iterdir()) == []


def test_tensorflows_own_file_keeps_the_whole_name_and_replaces_none(tmp_path, capsys):
    for output, own in (("run.v1", "run.v1.keras"), ("run.safetensors", "run.keras")):
        (tmp_path / own).write_bytes(b"")
        asked = [*TRAIN, "--recipe", "tf", "--engine", "tensorflow", "--output", str(tmp_path / output)]
        assert main(asked) == 1
        assert f"would replace {tmp_path / own}:" in sentence(capsys)


def test_a_home_where_nothing_can_be_made_is_told(monkeypatch, tmp_path, capsys):
    (tmp_path / "file").write_bytes(b"")
    for variable in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "file" / "home"))
    assert main(TRAIN) == 1
    assert "name a file by --output" in sentence(capsys)
    assert paths.folder_to_begin_in() == Path()


def test_ctrl_c_ends_a_command_without_a_traceback(monkeypatch, model, capsys):
    def interrupted(*arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(evaluate_command, "outputs", interrupted)
    assert main(["evaluate", str(model)]) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
def test_ctrl_c_while_the_program_is_still_imported_ends_it_in_silence():
    code = (
        "import sys\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'digitpad.cli': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "from digitpad.__main__ import main\n"
        "sys.exit(main())"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "")


def test_without_a_display_a_sentence_says_so():
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ended = digitpad(env={key: value for key, value in os.environ.items() if key not in hidden})
    assert ended.returncode == 1
    assert ended.stderr.startswith("digitpad: error: There is no display") and ended.stderr.count("\n") == 1


@pytest.mark.parametrize("platform", ["xcb", "no-such-platform"])
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
def test_a_display_that_is_not_there_is_told_in_one_sentence(platform):
    environment = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
    ended = digitpad(env=environment | {"DISPLAY": ":9999", "QT_QPA_PLATFORM": platform})
    assert ended.returncode == 1
    assert ended.stderr.startswith("digitpad: error: Qt cannot open a window: ") and ended.stderr.count("\n") == 1


def test_predict_tells_of_what_it_cannot_read_and_reads_the_rest(model, tmp_path, capsys):
    lines = tmp_path / "many.JSONL"
    lines.write_text("\n".join([json.dumps(ONE), "nothing", "", json.dumps(ONE)]))
    single = tmp_path / "one.JSON"
    single.write_text(json.dumps(ONE))
    files = [tmp_path / "none.png", lines, tmp_path, single]
    assert main(["predict", *map(str, files), "--model", str(model), "--json"]) == 1
    captured = capsys.readouterr()
    answers = [json.loads(line) for line in captured.out.splitlines()]
    assert [(Path(a["file"]).name, a["line"]) for a in answers] == [
        ("many.JSONL", 1),
        ("many.JSONL", 4),
        ("one.JSON", 1),
    ]
    told = zip(("none.png", "line 2", "is a folder"), captured.err.splitlines(), strict=True)
    assert all(word in line for word, line in told)
    assert captured.err.count("digitpad: error: ") == 3


def bad_files(folder: Path) -> list[Path]:
    """One of each kind of file, and of what is none, that cannot be read."""
    contents = {
        "text.png": b"hello",
        "empty.png": b"",
        "drawing.png": b"%!PS-Adobe-3.0 EPSF-3.0",
        "photo.heic": b"\0\0\0\x18ftypheic",
        "cut.jpg": b"\xff\xd8\xff\xe0\0\x10JFIF",
        "cut.gif": b"GIF89a\x09\0\x09\0",
        "cut.tif": b"II*\0\xff\xff\xff\x7f",
        "list.json": b"[]",
        "deep.json": b"[" * 100_000,
        "texts.json": b'{"strokes": ["12"]}',
        "bytes.jsonl": bytes(range(9)),
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    files = [folder / name for name in contents]
    if sys.platform != "win32":
        os.mkfifo(folder / "fifo.png")
        (folder / "zero.json").symlink_to("/dev/zero")
        (folder / "circle.png").symlink_to("circle.png")
        files += [folder / name for name in ("fifo.png", "zero.json", "circle.png")]
    return [*files, folder, folder / "none.png", folder / ("long" * 100), folder / "text.png" / "none.png"]


def test_a_file_that_cannot_be_read_costs_no_other_one(model, tmp_path, capsys):
    good, folder = tmp_path / "good.json", tmp_path / "bad"
    good.write_text(json.dumps(ONE))
    folder.mkdir()
    bad = bad_files(folder)
    for files in ([*bad, good], [good, *bad]):
        assert main(["predict", *map(str, files), "--model", str(model), "--json"]) == 1
        captured = capsys.readouterr()
        (answer,) = (json.loads(line) for line in captured.out.splitlines())
        assert answer["file"] == str(good) and answer["text"]
        told = captured.err.splitlines()
        assert len(told) == len(bad)
        for path, line in zip(bad, told, strict=True):
            assert line.startswith("digitpad: error: ") and str(path) in line and line.endswith(".")


def test_no_library_says_anything_beside_the_sentence(model, tmp_path):
    buffer = io.BytesIO()
    Image.new("RGB", (60, 80)).save(buffer, "TIFF", compression="tiff_lzw")
    whole = buffer.getvalue()
    pixels, samples = tmp_path / "pixels.tif", tmp_path / "samples.tif"
    pixels.write_bytes(whole[:12] + bytes(40) + whole[52:])
    samples.write_bytes(whole.replace(struct.pack("<HHIH", 277, 3, 1, 3), struct.pack("<HHIH", 277, 3, 1, 999)))
    ended = digitpad("predict", str(pixels), str(samples), "--model", str(model))
    told = ended.stderr.splitlines()
    assert ended.returncode == 1 and len(told) == 2
    assert str(pixels) in told[0] and str(samples) in told[1]


@pytest.mark.parametrize("number", ["1" + "0" * 400, "-1e999", "NaN"])
def test_coordinates_beyond_all_bounds_are_told(model, tmp_path, capsys, number):
    path = tmp_path / "d.json"
    path.write_text(f'{{"strokes": [[[{number}, 1], [2, 3]]]}}')
    assert main(["predict", str(path), "--model", str(model)]) == 1
    assert "line 1" in sentence(capsys)


def test_folders_and_devices_in_place_of_files_are_told(tmp_path, model, capsys):
    for command in (["evaluate", str(tmp_path)], ["predict", str(tmp_path), "--model", str(model)]):
        assert main(command) == 1
        assert "is a folder" in sentence(capsys)
    assert main(["info", os.devnull]) == 1
    assert "is not a model file" in sentence(capsys)
    assert main(["export", str(model), str(tmp_path / "nope" / "a.npz")]) == 1
    assert "there is no folder" in sentence(capsys)


@pytest.mark.parametrize(
    ("layers", "problem"),
    [(wrong, "Write whole numbers from 1 to 3,000, such as 100, 50.") for wrong in ("30,x", "0", "30,-1")]
    + [
        ("1,200", 'Is "1,200" one layer or two? Write 1200, or 1; 200.'),
        ("5," * 11, "Write at most ten hidden layers."),
    ],
)
def test_hidden_layers_that_are_none_or_unclear_are_told(capsys, layers, problem):
    with pytest.raises(SystemExit):
        main(["train", "--hidden", layers])
    assert capsys.readouterr().err.endswith(f"{layers!r} is not clear: {problem}\n")


@pytest.mark.parametrize(
    "option, text, hint",
    [
        ("--learning-rate", "fast", "is no number, such as 0.5 or 1e-3"),
        ("--learning-rate", "1,250", "may be two numbers: write 1.250 or 1250."),
        ("--epochs", "2.5", "is no whole number, such as 30"),
        ("--seed", "one", "is no whole number"),
    ],
)
def test_an_option_that_is_no_clear_number_is_told(capsys, option, text, hint):
    with pytest.raises(SystemExit) as ended:
        main(["train", option, text])
    assert ended.value.code == 2
    assert f"'{text}' {hint}" in capsys.readouterr().err


def test_the_largest_weights_that_a_file_can_hold_give_an_answer_and_no_warning(tmp_path, capsys):
    network = Network([784, 4, 10], hidden="relu", output="softmax", cost="cross_entropy", initialization="empty")
    for array in (*network.weights, *network.biases):
        array[:] = 3e38
    path, drawing = tmp_path / "huge.safetensors", tmp_path / "d.json"
    model_file.save(Model(network), path)
    drawing.write_text(json.dumps(ONE))
    assert main(["predict", str(drawing), "--model", str(path), "--json"]) == 0
    (digit,) = json.loads(capsys.readouterr().out)["digits"]
    assert digit["probabilities"] == pytest.approx([0.1] * 10)
    assert main(["evaluate", str(path)]) == 0


def test_a_model_whose_description_is_odd_opens_shows_and_saves(tmp_path, capsys):
    described = {
        "format_version": 1, "sizes": [784, 10], "hidden": "sigmoid", "output": "sigmoid", "cost": "quadratic",
        "name": "a\ud800\x1b[31m\nb", "recipe": "\x07", "history": [{"epoch": 0, "training_loss": float("inf")}, 1],
    }  # fmt: skip
    text = json.dumps(described).replace("Infinity", "1e999")
    arrays = {"weights.0": np.zeros((10, 784), np.float32), "biases.0": np.zeros((10, 1), np.float32)}
    path = tmp_path / "odd.safetensors"
    path.write_bytes(safetensors.numpy.save(arrays, {"digitpad": text}))
    loaded = model_file.load(path)
    assert (loaded.name, loaded.recipe, loaded.history) == ("a[31mb", "", ({"epoch": 0, "training_loss": None},))
    model_file.save(loaded, tmp_path / "again.safetensors")
    assert main(["info", str(path)]) == 0
    assert "a[31mb" in capsys.readouterr().out


@pytest.mark.parametrize(
    "command",
    [
        ["predict", ""],
        ["evaluate", "--data", ""],
        ["train", "--epochs", "1", "--data="],
        ["export-data", ""],
        [""],
    ],
)
def test_an_empty_name_is_not_the_working_folder(monkeypatch, tmp_path, capsys, command):
    monkeypatch.chdir(tmp_path)
    assert main(command) == 2
    assert sentence(capsys) == "One of the names is empty: perhaps a variable of your shell is not set."
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("option", [["--hidden", ""], ["--hidden="]])
def test_no_hidden_layers_are_no_name(tmp_path, option):
    output = tmp_path / "it.safetensors"
    assert main(["train", *option, "--epochs", "1", "--train-size", "100", "--output", str(output)]) == 0
    assert model_file.load(output).network.sizes == [784, 10]
