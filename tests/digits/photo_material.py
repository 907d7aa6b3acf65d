"""Photographs and scans to score picture reading on: numbers on all kinds of sheets and what lies around them, seeded.

Written and committed before anything was tuned. Each kind varies ink, paper, pen, light, noise, size and compression;
what makes it that kind is in the function of its name. The digits come from the caller.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from tests.digits.numbers_material import WIDEST, PenDigit
from tests.digits.picture_material import drawn
from tests.digits.surface_material import Surfaces

Floats = NDArray[np.floating]
Box = tuple[float, float, float, float]  # left, top, right, bottom

FINER = 2  # pixels that are drawn to one of the picture
LUMA = np.array([0.299, 0.587, 0.114])


@dataclass(frozen=True)
class Photo:
    kind: str
    text: str  # what a person reads in it, rows with "\n" between them
    picture: Image.Image


class Sheet:
    """A sheet of paper while it is written on."""

    def __init__(self, rng: np.random.Generator, digits: Sequence[PenDigit], size: tuple[int, int] | None = None):
        self.rng, self.digits = rng, digits
        longer = int(rng.choice([700, 1000, 1000, 1400]))
        self.size = size or (longer, round(longer * rng.uniform(0.65, 0.8)))
        warm = rng.uniform(0, 0.05)
        self.paper = rng.uniform(0.85, 0.98) * np.array([1, 1 - warm / 3, 1 - warm])
        self.ink = np.array([rng.uniform(0.03, 0.15), rng.uniform(0.03, 0.18), rng.uniform(0.05, 0.4)])
        self.pen = rng.uniform(0.03, 0.07)  # of a digit's height
        self.row_height = self.size[1] * rng.uniform(0.16, 0.28)
        self.written: Box = (0, 0, 0, 0)
        self.cover = self._canvas()
        self._lines: list[tuple[Image.Image, Floats]] = []  # covers and colours of what is printed

    def _canvas(self) -> Image.Image:
        return Image.new("L", (FINER * self.size[0], FINER * self.size[1]))

    def text(self, longest: int = 4) -> str:
        return "".join(str(d) for d in self.rng.integers(0, 10, self.rng.integers(1, longest + 1)))

    def write(self, text: str, top: float | None = None, left: float | None = None, gap: float | None = None) -> str:
        """A row with signs "-" and "."; in the middle of the sheet, or nearly, unless told where."""
        height = self.row_height
        gaps = (gap, gap) if gap is not None else (0.12, 0.35)
        shapes: list[tuple[str, list[Floats], float]] = []
        for sign in text:
            shapes.append((sign, *self._shape(sign, height)))
        room = sum(width for *_, width in shapes) + sum(gaps) / 2 * height * (len(text) - 1)
        if room > 0.8 * self.size[0]:
            self.row_height *= 0.75
            return self.write(text, top, left, gap)
        if left is None:
            left = (self.size[0] - room) / 2 + self.rng.uniform(-0.3, 0.3) * (0.9 * self.size[0] - room) / 2
        if top is None:
            top = (self.size[1] - height) / 2 + self.rng.uniform(-0.12, 0.12) * self.size[1]
        start = left
        for _, lines, width in shapes:
            at = np.array([left, top + height * self.rng.uniform(-0.05, 0.05)])
            for line in lines:
                self.stroke(line + at)
            left += width + height * self.rng.uniform(*gaps)
        self.written = (start, top, left, top + height)
        return text

    def _shape(self, sign: str, height: float) -> tuple[list[Floats], float]:
        """Lines with their corner at the origin, and their width."""
        rng = self.rng
        if sign == "-":
            y = rng.uniform(0.45, 0.6) * height
            wide = rng.uniform(0.3, 0.5) * height
            return [np.array([[0, y], [wide / 2, y + rng.uniform(-2, 2)], [wide, y + rng.uniform(-4, 4)]])], wide
        if sign in ".,":
            y, x = rng.uniform(0.93, 1.0) * height, rng.uniform(0.0, 0.02) * height
            tail = [-0.05, 0.15] if sign == "," else [0.01, 0.01]
            return [np.array([[x, y], [x + tail[0] * height, y + tail[1] * height]])], 0.04 * height
        of_it = [digit for digit in self.digits if str(digit.label) == sign]
        digit = of_it[rng.integers(len(of_it))]
        lines = [np.asarray(stroke, float).reshape(-1, 2) for stroke in digit.strokes if len(stroke)]
        points = np.concatenate(lines)
        low, extent = points.min(axis=0), np.ptp(points, axis=0)
        scale = height * rng.uniform(0.9, 1.05) / max(extent[1], extent[0] / WIDEST, 1e-9)
        return [(line - low) * scale for line in lines], float(extent[0] * scale)

    def stroke(self, line: Floats) -> None:
        _draw(self.cover, line, max(1.5, self.pen * self.row_height))

    def printed(self, lines: Sequence[Floats], width: float, color: Floats) -> None:
        """Lines that are not written: rules, frames."""
        cover = self._canvas()
        for line in lines:
            _draw(cover, np.asarray(line, float), width)
        self._lines.append((cover, color))

    def seen(self) -> Floats:
        """(height, width, 3) in [0, 1]."""
        picture = np.broadcast_to(self.paper, (self.size[1], self.size[0], 3))
        for cover, color in [*self._lines, (self.cover, self.ink)]:
            covered = np.asarray(cover.resize(self.size, Image.Resampling.BOX), np.float32)[..., None] / 255
            picture = picture + (color - picture) * covered
        return picture


def _draw(canvas: Image.Image, line: Floats, width: float) -> None:
    draw = ImageDraw.Draw(canvas)
    width *= FINER
    places = [(float(x), float(y)) for x, y in line * FINER]
    draw.line(places, fill=255, width=max(1, round(width)), joint="curve")
    if width >= 3:
        for x, y in places:
            draw.ellipse([x - width / 2, y - width / 2, x + width / 2, y + width / 2], fill=255)


# What a camera adds


def lit(picture: Floats, rng: np.random.Generator, most: float = 0.35) -> Floats:
    """Light that falls off to one side, and a little tint."""
    y, x = _places(picture)
    angle, loss = rng.uniform(0, 2 * np.pi), rng.uniform(0, most)
    across = (x * np.cos(angle) + y * np.sin(angle)) / (abs(np.cos(angle)) + abs(np.sin(angle)))
    return picture * (1 - loss * (across + 1) / 2)[..., None] * rng.uniform(0.95, 1, 3)


def _places(picture: Floats) -> tuple[Floats, Floats]:
    """y and x of each pixel, from -1 to 1."""
    y, x = np.meshgrid(*(np.linspace(-1, 1, side) for side in picture.shape[:2]), indexing="ij")
    return y, x


def taken(picture: Floats, rng: np.random.Generator, noise: float = 0.025) -> Image.Image:
    """Bytes as a camera or a scanner stores them: noisy, a little soft at times, mostly as JPEG."""
    seen = picture + rng.uniform(0, noise) * rng.standard_normal(picture.shape)
    image = Image.fromarray(np.rint(255 * np.clip(seen, 0, 1)).astype(np.uint8))
    if rng.random() < 0.3:
        image = image.filter(ImageFilter.GaussianBlur(rng.uniform(0.4, 1.0)))
    if rng.random() < 0.8:
        file = io.BytesIO()
        image.save(file, "JPEG", quality=int(rng.integers(70, 96)))
        image = Image.open(file)
        image.load()
    return image


def desk(size: tuple[int, int], color: Floats, rng: np.random.Generator) -> Floats:
    """A plain or grained surface, (height, width, 3)."""
    width, height = size
    surface = np.ones((height, width, 1))
    if rng.random() < 0.6:
        grain = rng.standard_normal((height, 1, 1)).cumsum(axis=0)
        grain -= np.linspace(grain[0], grain[-1], height)
        grain = grain / max(1e-9, np.abs(grain).max()) + 0.5 * rng.standard_normal((height, 1, 1))
        surface = surface + rng.uniform(0.02, 0.1) * grain
        if rng.random() < 0.5 and width == height:
            surface = surface.transpose(1, 0, 2)
    return np.clip(surface * color, 0, 1)


DARK = ((0.33, 0.22, 0.15), (0.2, 0.2, 0.22), (0.4, 0.28, 0.2), (0.12, 0.1, 0.1), (0.2, 0.3, 0.28))
LIGHT = ((0.72, 0.62, 0.5), (0.65, 0.65, 0.67), (0.78, 0.7, 0.6), (0.6, 0.66, 0.7))


def laid_on(
    page: Floats, size: tuple[int, int], corners: Floats, color: Sequence[float], rng: np.random.Generator
) -> Floats:
    """The page on a desk, its corners (4, 2) there: upper left, upper right, lower right, lower left."""
    height, width = page.shape[:2]
    inner = np.array([[0, 0], [width, 0], [width, height], [0, height]], float)
    rows = []
    for (x, y), (u, v) in zip(corners, inner, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]]
    system = np.array(rows)
    factors = np.linalg.solve(system[:, :8], system[:, 8]).tolist()

    def warped(image: Image.Image) -> Floats:
        moved = image.transform(size, Image.Transform.PERSPECTIVE, factors, Image.Resampling.BICUBIC)
        return np.asarray(moved, np.float32) / 255

    bytes_ = np.rint(255 * np.clip(page, 0, 1)).astype(np.uint8)
    alpha = warped(Image.fromarray(np.full((height, width), 255, np.uint8)))[..., None]
    surface = desk(size, np.asarray(color), rng)
    offset = np.roll(alpha, (round(0.008 * size[1]), round(0.006 * size[0])), (0, 1))
    soft = Image.fromarray((255 * offset[..., 0]).astype(np.uint8)).filter(ImageFilter.GaussianBlur(size[0] / 150))
    surface = surface * (1 - 0.35 * np.asarray(soft, np.float32)[..., None] / 255)
    return surface * (1 - alpha) + warped(Image.fromarray(bytes_)) * alpha


def capsule(picture: Floats, start: Floats, end: Floats, width: float, color: Sequence[float], soft: float) -> Floats:
    """A round-ended bar of a colour laid over the picture."""
    canvas = Image.new("L", (picture.shape[1], picture.shape[0]))
    draw = ImageDraw.Draw(canvas)
    draw.line([tuple(start), tuple(end)], fill=255, width=round(width))
    for x, y in (start, end):
        draw.ellipse([x - width / 2, y - width / 2, x + width / 2, y + width / 2], fill=255)
    shade = np.asarray(canvas.filter(ImageFilter.GaussianBlur(0.3 * width)), np.float32)[..., None] / 255
    cover = np.asarray(canvas.filter(ImageFilter.GaussianBlur(soft)), np.float32)[..., None] / 255
    dim = picture * (1 - 0.25 * shade)
    return dim + (np.asarray(color) - dim) * cover


# The kinds: each returns what was written, and the picture


Made = tuple[str, Floats]
Digits = Sequence[PenDigit]
Generator = np.random.Generator


def _plain(rng: Generator, digits: Digits) -> Made:
    sheet = Sheet(rng, digits)
    return sheet.write(sheet.text()), lit(sheet.seen(), rng)


def _on_desk(rng: Generator, digits: Digits, colors: Sequence[Sequence[float]]) -> Made:
    sheet = Sheet(rng, digits)
    text = sheet.write(sheet.text(3))
    width, height = sheet.size
    share = rng.uniform(0.5, 0.85)
    page = sheet.seen()
    box = np.array([[0, 0], [width, 0], [width, height], [0, height]]) * share
    turn = rng.uniform(-0.06, 0.06)
    turned = box @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    free = np.array([width, height]) - np.ptp(turned, axis=0)
    corners = turned - turned.min(axis=0) + free * rng.uniform(0.15, 0.85, 2)
    color = colors[int(rng.integers(len(colors)))]
    return text, lit(laid_on(page, sheet.size, corners, color, rng), rng)


def _desk_dark(rng: Generator, digits: Digits) -> Made:
    return _on_desk(rng, digits, DARK)


def _desk_light(rng: Generator, digits: Digits) -> Made:
    return _on_desk(rng, digits, LIGHT)


def _angle(rng: Generator, digits: Digits) -> Made:
    """Turned by up to 15 degrees, and further away at one side."""
    sheet = Sheet(rng, digits)
    text = sheet.write(sheet.text(3))
    width, height = sheet.size
    box = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [width / 2, height / 2]
    turn = rng.uniform(-0.26, 0.26)
    turned = box @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    depth = 1 + turned @ (rng.uniform(-0.25, 0.25, 2) / [width / 2, height / 2])
    seen = turned / depth[:, None]
    scale = rng.uniform(0.82, 0.97) * min(np.array(sheet.size) / np.ptp(seen, axis=0))
    seen = (seen - (seen.min(axis=0) + seen.max(axis=0)) / 2) * scale + np.array(sheet.size) / 2
    color = (DARK + LIGHT)[rng.integers(len(DARK + LIGHT))]
    return text, lit(laid_on(sheet.seen(), sheet.size, seen, color, rng), rng)


def _rim(rng: Generator, digits: Digits) -> Made:
    """The dark edge of a scan or of the desk at one to four sides."""
    sheet = Sheet(rng, digits)
    text = sheet.write(sheet.text())
    picture = sheet.seen()
    width = picture.shape[1]
    y, x = _places(picture)
    shade = rng.uniform(0, 0.35) * rng.uniform(0.7, 1, 3)
    sides = rng.permutation(4)[: rng.integers(1, 5)]
    for side in sides:
        across, along = [(x, y), (-x, y), (y, x), (-y, x)][side]
        edge = 1 - 2 * rng.uniform(0.01, 0.06) + rng.uniform(-0.02, 0.02) * along
        soft = rng.uniform(0.5, 3) / width
        cover = np.clip((across - edge) / soft + 0.5, 0, 1)[..., None]
        picture = picture + (shade - picture) * cover
    return text, lit(picture, rng)


def _shadow(rng: Generator, digits: Digits) -> Made:
    """Of a head, a hand or a telephone, with an edge that is hard or soft, across the sheet."""
    sheet = Sheet(rng, digits)
    text = sheet.write(sheet.text())
    picture = sheet.seen()
    y, x = _places(picture)
    angle, place = rng.uniform(0, 2 * np.pi), rng.uniform(-0.5, 0.5)
    distance = x * np.cos(angle) + y * np.sin(angle) - place
    if rng.random() < 0.4:  # round
        distance = rng.uniform(0.5, 1.0) - np.hypot(x - np.cos(angle), y - np.sin(angle))
    soft = rng.choice([0.01, 0.1, 0.4]) * rng.uniform(0.5, 1.5)
    shade = np.clip(distance / soft + 0.5, 0, 1)
    return text, lit(picture * (1 - rng.uniform(0.25, 0.55) * shade)[..., None], rng, 0.2)


SKIN = ((0.77, 0.5, 0.4), (0.9, 0.72, 0.62), (0.55, 0.36, 0.26), (0.36, 0.23, 0.17))
PENS = ((0.1, 0.15, 0.45), (0.08, 0.08, 0.09), (0.85, 0.68, 0.15), (0.6, 0.1, 0.1), (0.75, 0.76, 0.78))


def _from_the_border(sheet: Sheet, reach: float) -> tuple[Floats, Floats]:
    """Where something comes in, and how far, past the outside; never over what is written."""
    rng = sheet.rng
    width, height = sheet.size
    left, top, right, bottom = sheet.written
    while True:
        side = rng.integers(4)
        along = rng.uniform(0.05, 0.95)
        start = np.array([(0, along), (1, along), (along, 0), (along, 1)][side]) * np.array([width, height])
        inward = np.array([(1, 0), (-1, 0), (0, 1), (0, -1)][side]) + rng.uniform(-0.5, 0.5, 2)
        end = start + inward / np.hypot(*inward) * reach * rng.uniform(0.5, 1)
        start = start - inward * 0.2 * height
        margin = 0.09 * height
        steps = start + np.linspace(0, 1, 30)[:, None] * (end - start)
        across = (steps[:, 0] > left - margin) & (steps[:, 0] < right + margin)
        down = (steps[:, 1] > top - margin) & (steps[:, 1] < bottom + margin)
        if not (across & down).any():
            return start, end


def _hand(rng: Generator, digits: Digits) -> Made:
    """One to three fingers, or the ball of a thumb, from a border."""
    sheet = Sheet(rng, digits)
    text = sheet.write(sheet.text(3))
    picture, color = sheet.seen(), SKIN[rng.integers(len(SKIN))]
    height = sheet.size[1]
    for _ in range(rng.integers(1, 4)):
        start, end = _from_the_border(sheet, 0.22 * height)
        picture = capsule(picture, start, end, height * rng.uniform(0.08, 0.16), color, 1.5)
    return text, lit(picture, rng)


def _pen(rng: Generator, digits: Digits) -> Made:
    """A pen or pencil lying on the sheet, from a border."""
    sheet = Sheet(rng, digits)
    text = sheet.write(sheet.text(3))
    start, end = _from_the_border(sheet, 0.4 * sheet.size[1])
    color = PENS[rng.integers(len(PENS))]
    wide = sheet.size[1] * rng.uniform(0.025, 0.055)
    picture = capsule(sheet.seen(), start, end, wide, color, 0.8)
    tip = end + (end - start) / np.hypot(*(end - start)) * 0.6 * wide
    return text, lit(capsule(picture, end, tip, 0.4 * wide, (0.15, 0.15, 0.15), 0.8), rng)


def _rules(sheet: Sheet, spacing: float, both: bool, turn: float) -> list[Floats]:
    width, height = sheet.size
    middle = np.array([width, height]) / 2
    rotation = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    offsets = np.arange(-width, width, spacing) + sheet.rng.uniform(0, spacing)
    lines = [np.array([[-width, offset], [width, offset]]) @ rotation + middle for offset in offsets]
    return lines + ([np.array([[o, -width], [o, width]]) @ rotation + middle for o in offsets] if both else [])


def _ruled_sheet(rng: Generator, digits: Digits, both: bool, pale: bool) -> Made:
    sheet = Sheet(rng, digits)
    text = sheet.write(sheet.text())
    spacing = sheet.row_height * (rng.uniform(0.35, 0.8) if both else rng.uniform(0.6, 1.4))
    blue = np.array([0.35, 0.5, 0.8]) if rng.random() < 0.7 else np.array([0.5, 0.5, 0.5])
    share = rng.uniform(0.25, 0.6) if pale else rng.uniform(0.85, 1.2)
    color = np.clip(sheet.paper + (blue - sheet.paper) * share, 0, 1)
    sheet.printed(
        _rules(sheet, spacing, both, rng.uniform(-0.04, 0.04)), rng.uniform(1.0, 2.2) * sheet.size[0] / 1000, color
    )
    return text, lit(sheet.seen(), rng)


def _ruled_pale(rng: Generator, digits: Digits) -> Made:
    return _ruled_sheet(rng, digits, both=False, pale=True)


def _ruled_dark(rng: Generator, digits: Digits) -> Made:
    return _ruled_sheet(rng, digits, both=False, pale=False)


def _squared_pale(rng: Generator, digits: Digits) -> Made:
    return _ruled_sheet(rng, digits, both=True, pale=True)


def _squared_dark(rng: Generator, digits: Digits) -> Made:
    return _ruled_sheet(rng, digits, both=True, pale=False)


def _small(rng: Generator, digits: Digits) -> Made:
    """Digits of 2.5 to 6 % of the height of a large page."""
    longer = int(rng.integers(1600, 3000))
    sheet = Sheet(rng, digits, (longer, round(0.75 * longer)))
    sheet.row_height = sheet.size[1] * rng.uniform(0.025, 0.06)
    sheet.pen = rng.uniform(0.05, 0.09)
    text = sheet.text()
    top, left = sheet.size[1] * rng.uniform(0.1, 0.85), sheet.size[0] * rng.uniform(0.08, 0.7)
    return sheet.write(text, top, left), lit(sheet.seen(), rng)


def _form(rng: Generator, digits: Digits) -> Made:
    """A box for each digit, side by side or a little apart."""
    sheet = Sheet(rng, digits)
    height = sheet.row_height = sheet.row_height * 0.75
    text = "".join(str(d) for d in rng.integers(0, 10, rng.integers(2, 6)))
    wide, tall = height * rng.uniform(1.3, 1.5), height * rng.uniform(1.35, 1.7)
    apart = 0.0 if rng.random() < 0.6 else rng.uniform(0.1, 0.3) * height
    wide = min(wide, 0.9 * sheet.size[0] / len(text) - apart)
    left = (sheet.size[0] - len(text) * (wide + apart)) * rng.uniform(0.2, 0.8)
    top = (sheet.size[1] - tall) * rng.uniform(0.3, 0.7)
    frames = []
    for index, digit in enumerate(text):
        corner = left + index * (wide + apart)
        frames.append(_frame(corner, top, corner + wide, top + tall))
        room = wide - _usual_width(sheet, digit) - 2 * sheet.pen * height
        sheet.write(digit, top + (tall - height) * rng.uniform(0.3, 0.7), corner + room * rng.uniform(0.3, 0.7))
    color = sheet.ink if rng.random() < 0.5 else np.array([rng.uniform(0, 0.6)] * 3)
    sheet.printed(frames, rng.uniform(1.2, 3.5) * sheet.size[0] / 1000, color)
    return text, lit(sheet.seen(), rng)


def _usual_width(sheet: Sheet, digit: str) -> float:
    widths = []
    for shape in sheet.digits:
        if str(shape.label) == digit:
            points = np.concatenate([np.asarray(stroke, float).reshape(-1, 2) for stroke in shape.strokes])
            width, height = np.ptp(points, axis=0)
            widths.append(width / max(height, width / WIDEST, 1e-9))
    return float(np.median(widths)) * sheet.row_height


def _frame(left: float, top: float, right: float, bottom: float) -> Floats:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom], [left, top]])


def _framed(rng: Generator, digits: Digits) -> Made:
    """One frame around the number, by hand or printed."""
    sheet = Sheet(rng, digits)
    text = sheet.write(sheet.text(3))
    left, top, right, bottom = sheet.written
    margin = sheet.row_height * rng.uniform(0.3, 0.6, 4)
    frame = _frame(left - margin[0], top - margin[1], right + margin[2], bottom + margin[3])
    if rng.random() < 0.5:
        frame = frame + rng.normal(0, 0.03 * sheet.row_height, frame.shape)
    sheet.printed([frame], sheet.pen * sheet.row_height * rng.uniform(0.5, 1.1), sheet.ink)
    return text, lit(sheet.seen(), rng)


def _circled(rng: Generator, digits: Digits) -> Made:
    sheet = Sheet(rng, digits)
    text = sheet.write(sheet.text(2))
    left, top, right, bottom = sheet.written
    middle, half = np.array([left + right, top + bottom]) / 2, np.array([right - left, bottom - top]) / 2
    radii = half * rng.uniform(1.45, 1.7) + 0.15 * sheet.row_height
    angles = rng.uniform(0, 6) + np.linspace(0, 2 * np.pi + rng.uniform(-0.02, 0.4), 80)
    swelling = 1 + np.linspace(0, rng.uniform(-0.06, 0.06), 80)[:, None]
    circle = middle + radii * swelling * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    sheet.printed([circle], sheet.pen * sheet.row_height * rng.uniform(0.7, 1.1), sheet.ink)
    return text, lit(sheet.seen(), rng)


def _underlined(rng: Generator, digits: Digits) -> Made:
    """Once or twice."""
    sheet = Sheet(rng, digits)
    text = sheet.write(sheet.text())
    left, _, right, bottom = sheet.written
    y = bottom + sheet.row_height * rng.uniform(0.12, 0.3)
    lines = []
    for _ in range(rng.integers(1, 3)):
        bend = rng.normal(0, 0.015 * sheet.row_height, 4)
        x = np.linspace(left - 0.2 * sheet.row_height, right + 0.1 * sheet.row_height, 4)
        lines.append(np.stack([x, y + bend], axis=1))
        y += 0.14 * sheet.row_height
    sheet.printed(lines, sheet.pen * sheet.row_height * rng.uniform(0.7, 1.1), sheet.ink)
    return text, lit(sheet.seen(), rng)


def _same_brightness(rng: Generator, digits: Digits) -> Made:
    """Red on green, blue on brown, …: to the eye for brightness nearly nothing."""
    sheet = Sheet(rng, digits)
    while True:
        paper, ink = rng.uniform(0.1, 0.85, (2, 3))
        ink = ink * (LUMA @ paper) / (LUMA @ ink)
        if ink.max() < 0.95 and np.abs(ink - paper).max() > 0.35:
            break
    sheet.paper, sheet.ink = paper, ink
    sheet.pen = max(sheet.pen, 0.045)
    return sheet.write(sheet.text()), lit(sheet.seen(), rng)


def _tight(rng: Generator, digits: Digits) -> Made:
    """One digit or two cut out so that the ink touches all borders."""
    texts = "".join(str(d) for d in rng.integers(0, 10, rng.integers(1, 3)))
    sheet = Sheet(rng, digits)
    sheet.pen = rng.uniform(0.06, 0.14)
    text = sheet.write(texts)
    cover = np.asarray(sheet.cover.resize(sheet.size, Image.Resampling.BOX))
    rows, columns = np.flatnonzero((cover > 127).any(axis=1)), np.flatnonzero((cover > 127).any(axis=0))
    picture = sheet.seen()[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    height = rng.integers(40, 300)
    size = (max(8, round(height * picture.shape[1] / picture.shape[0])), int(height))
    small = Image.fromarray(np.rint(255 * np.clip(picture, 0, 1)).astype(np.uint8)).resize(size, Image.Resampling.BOX)
    picture = np.asarray(small, np.float32) / 255
    return text, 1 - picture if rng.random() < 0.3 else picture


def _tiny(rng: Generator, digits: Digits) -> Made:
    """8 x 8 pixels in shades of grey, as in scikit-learn's digits; enlarged, each pixel a square, half of the time."""
    digit = digits[int(rng.integers(len(digits)))]
    ink = drawn(digit.strokes, 64, rng.uniform(0.1, 0.16))
    square = np.zeros((64, 64), np.float32)
    left = (64 - ink.shape[1]) // 2
    square[: ink.shape[0], left : left + ink.shape[1]] = ink[:64, : 64 - left]
    small = np.asarray(Image.fromarray(square).resize((8, 8), Image.Resampling.BOX))
    small = np.clip(np.rint(17 * small), 0, 16) / 16
    if rng.random() < 0.5:
        small = np.kron(small, np.ones((20, 20)))
    seen = small if rng.random() < 0.5 else 1 - small
    return str(digit.label), np.repeat(seen[..., None], 3, axis=2)


def _rows(rng: Generator, digits: Digits) -> Made:
    """Two rows, or three."""
    sheet = Sheet(rng, digits)
    count = int(rng.choice([2, 2, 3]))
    sheet.row_height = sheet.size[1] * rng.uniform(0.14, 0.6 / count if count > 2 else 0.24)
    step = sheet.row_height * rng.uniform(1.25, 1.5)
    top = (sheet.size[1] - count * step) * rng.uniform(0.3, 0.7)
    left = sheet.size[0] * rng.uniform(0.08, 0.2)
    texts = []
    for row in range(count):
        text = "".join(str(d) for d in rng.integers(0, 10, rng.integers(2, 4)))
        texts.append(sheet.write(text, top + row * step, left))
    return "\n".join(texts), lit(sheet.seen(), rng)


def _minus(rng: Generator, digits: Digits) -> Made:
    sheet = Sheet(rng, digits)
    return sheet.write("-" + sheet.text(3)), lit(sheet.seen(), rng)


def _decimal(rng: Generator, digits: Digits) -> Made:
    sheet = Sheet(rng, digits)
    sheet.pen = max(sheet.pen, 0.04)
    sign = "." if rng.random() < 0.6 else ","
    return sheet.write(sheet.text(2) + sign + sheet.text(2)), lit(sheet.seen(), rng)


KINDS: dict[str, Callable[[Generator, Digits], Made]] = {
    "plain paper": _plain,
    "dark desk": _desk_dark,
    "light desk": _desk_light,
    "at an angle": _angle,
    "rim": _rim,
    "shadow": _shadow,
    "hand": _hand,
    "pen": _pen,
    "ruled pale": _ruled_pale,
    "ruled dark": _ruled_dark,
    "squared pale": _squared_pale,
    "squared dark": _squared_dark,
    "small writing": _small,
    "boxes of a form": _form,
    "frame": _framed,
    "circle": _circled,
    "underline": _underlined,
    "same brightness": _same_brightness,
    "tight crop": _tight,
    "8 x 8 pixels": _tiny,
    "rows": _rows,
    "minus": _minus,
    "decimals": _decimal,
    **Surfaces(Sheet, lit).kinds(),
}


def photos(digits: Sequence[PenDigit], kind: str, n: int = 20, seed: int = 0) -> list[Photo]:
    """n pictures of one of the `KINDS`, the same for the same digits, kind and seed."""
    rng = np.random.default_rng([seed, list(KINDS).index(kind)])
    result = []
    for _ in range(n):
        text, picture = KINDS[kind](rng, digits)
        exact = kind == "8 x 8 pixels"
        image = Image.fromarray(np.rint(255 * picture).astype(np.uint8)) if exact else taken(picture, rng)
        result.append(Photo(kind, text, image))
    return result
