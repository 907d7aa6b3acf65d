"""Pixels of other ranges than 0 to 255 and 0 to 1: what has one scale for all is brought back to bytes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from digitpad import data_files
from digitpad.errors import DatasetError
from tests.data_files.test_loading import IMAGES, LABELS, assert_all

BRIGHT = np.where(IMAGES >= 190, 255, IMAGES).astype(np.uint8)  # such as MNIST: both ends are there
Change = Callable[[np.ndarray], np.ndarray]


def changed(x: np.ndarray) -> np.ndarray:
    """As an example of PyTorch has them."""
    return ((x / 255 - 0.1307) / 0.3081).astype(np.float32)


def assert_nearly_all(loaded: data_files.LoadedData) -> None:
    everything = loaded.everything()
    known = BRIGHT.reshape(60, 784).astype(int)
    nearest = [int(np.abs(known - image.astype(int)).max(axis=1).argmin()) for image in everything.images]
    assert sorted(nearest) == list(range(60))
    assert np.abs(known[nearest] - everything.images.astype(int)).max() <= 1
    assert LABELS[nearest].tolist() == everything.labels.tolist()


RANGES: dict[str, tuple[Change, str]] = {
    "-1 to 1": (lambda x: x / 127.5 - 1, "Pixels from -1 to 1 were scaled so that these become 0 and 255."),
    "-0.5 to 0.5": (lambda x: x / 255 - 0.5, "Pixels from -0.5 to 0.5 were scaled"),
    "standardised": (changed, "Pixels from -0.424 to 2.82 were scaled"),
    "dark on light, standardised": (lambda x: changed(255 - x), "Pixels from -0.424 to 2.82 were scaled"),
    "as wide as standardised pixels are": (lambda x: x / 255 * 20 - 10, "Pixels from -10 to 10 were scaled"),
    "fractions up to 255": (lambda x: (x * 1.0).clip(0, 254.7), ""),
    "a little more than 1": (lambda x: x / 255 * 1.0000003, ""),
}


@pytest.mark.parametrize(
    ("form", "name"),
    [(form, name) for form in ("npz", "csv") for name in RANGES] + [("half", name) for name in list(RANGES)[:4]],
)
def test_pixels_of_one_scale_are_brought_to_bytes(tmp_path: Path, name: str, form: str) -> None:
    change, sentence = RANGES[name]
    pixels = change(BRIGHT)
    if form == "half":
        pixels = pixels.astype(np.float16)
    if form == "csv":
        path = tmp_path / "set.csv"
        rows = zip(LABELS.tolist(), pixels.reshape(60, 784).tolist(), strict=True)
        path.write_text("".join(",".join(map(repr, [label, *row])) + "\n" for label, row in rows))
    else:
        path = tmp_path / "set.npz"
        np.savez(path, images=pixels, labels=LABELS)
    loaded = data_files.load(path)
    assert_nearly_all(loaded)
    assert any(remark.startswith(sentence) for remark in loaded.remarks) if sentence else len(loaded.remarks) == 1


def test_two_values_become_the_two_ends(tmp_path: Path) -> None:
    np.savez(tmp_path / "set.npz", images=np.where(IMAGES > 99, 1, -1).astype(np.int8), labels=LABELS)
    assert set(np.unique(data_files.load(tmp_path / "set.npz").everything().images)) == {0, 255}


def test_test_pixels_have_the_scale_of_those_to_learn_from(tmp_path: Path) -> None:
    pixels = changed(BRIGHT)
    dim = np.minimum(pixels, 1)
    np.savez(tmp_path / "set.npz", x_train=pixels, y_train=LABELS, x_test=dim, y_test=LABELS)
    assert data_files.load(tmp_path / "set.npz").dataset.test.images.max() == np.rint((1 * 0.3081 + 0.1307) * 255)


@pytest.mark.parametrize(
    "pixels",
    [
        (IMAGES - IMAGES.mean(axis=0)) / (IMAGES.std(axis=0) + 1),
        np.where(IMAGES > 0, IMAGES / 255, -1e30),
        np.where(IMAGES > 0, IMAGES, -128.5),
        np.where(IMAGES > 0, IMAGES / 255.0, np.nan),
        np.where(IMAGES > 0, IMAGES / 255.0, np.inf),
        IMAGES.astype(np.int64) - 3,
        np.full(IMAGES.shape, -0.7),
        BRIGHT / 255 * 10.2 - 0.1,
        BRIGHT / 255 * 10.2 - 10.1,
    ],
    ids=[
        "each pixel for itself",
        "huge",
        "too wide",
        "nan",
        "inf",
        "whole numbers below 0",
        "a single value",
        "too bright",
        "too dark",
    ],
)
def test_other_pixels_are_refused_in_a_sentence(tmp_path: Path, pixels: np.ndarray) -> None:
    np.savez(tmp_path / "set.npz", images=pixels, labels=LABELS)
    with pytest.raises(DatasetError, match="holds pixels that are n"):
        data_files.load(tmp_path / "set.npz")


@pytest.mark.parametrize("wrong", [np.nan, np.inf, 1e38])
def test_a_test_part_beyond_the_scale_is_refused_or_cut_off(tmp_path: Path, wrong: float) -> None:
    test = changed(BRIGHT)
    test[3, 3, 3] = wrong
    np.savez(tmp_path / "set.npz", x_train=changed(BRIGHT), y_train=LABELS, x_test=test, y_test=LABELS)
    if np.isfinite(wrong):
        assert data_files.load(tmp_path / "set.npz").dataset.test.images.max() == 255
    else:
        with pytest.raises(DatasetError, match="holds pixels that are no numbers"):
            data_files.load(tmp_path / "set.npz")


def test_a_piece_of_zeros_and_ones_among_fractions_has_their_scale(tmp_path: Path) -> None:
    binary = np.where(IMAGES > 99, 1, 0).reshape(60, 784)
    fractions = (IMAGES / 255).reshape(60, 784)
    rows = [*fractions.tolist(), *([row for row in binary.tolist()] * 30)]
    labels = LABELS.tolist() * 31
    lines = (",".join(map(str, [label, *row])) for label, row in zip(labels, rows, strict=True))
    (tmp_path / "set.csv").write_text("\n".join(lines))
    everything = data_files.load(tmp_path / "set.csv").everything()
    assert everything.images.max() == 255 and len(everything) == 31 * 60


def test_usual_pixels_stay_as_they_are(tmp_path: Path) -> None:
    forms: list[np.ndarray] = [IMAGES, IMAGES / 255, IMAGES.astype(np.float64), IMAGES.astype(np.int16)]
    for number, pixels in enumerate(forms):
        np.savez(tmp_path / f"{number}.npz", images=pixels, labels=LABELS)
        loaded = data_files.load(tmp_path / f"{number}.npz")
        assert_all(loaded)
        assert len(loaded.remarks) == 1
