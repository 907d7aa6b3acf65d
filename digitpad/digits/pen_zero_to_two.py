"""How people around the world write 0, 1 and 2: our own drawings, recorded from nobody.

Each style draws one digit about 1 high and 0.6 wide, x to the right and y down, with proportions chosen anew each
time. `pen_styles` adds what an unsteady hand does to it.
"""

from __future__ import annotations

import numpy as np

from digitpad.digits.pen_curves import PER_SPAN, Hand, Points, Spot, Style, curve, line, path, ring


def _zero_ring(hand: Hand, missing: float, surplus: float, drift: float) -> tuple[Points, float]:
    half = hand.between(0.2, 0.48)
    start = -90 + hand.between(-50, 60) if hand.happens(0.8) else hand.between(-180, 180)
    turn = -1 if hand.happens(0.75) else 1
    sweep = turn * (360 + hand.between(-missing, surplus))
    return ring(hand, (0, 0.5), (half, 0.5), start, sweep, hand.between(-drift, drift)), half


def zero(hand: Hand) -> list[Points]:
    """An oval in one stroke, whose ends lie close together."""
    return [_zero_ring(hand, 20, 45, 0.15)[0]]


def zero_open(hand: Hand) -> list[Points]:
    """An oval that stops short of its beginning and leaves a gap."""
    return [_zero_ring(hand, 75, -15, 0.3)[0]]


def zero_overlapping(hand: Hand) -> list[Points]:
    """An oval that runs on well past its beginning, inside or outside its first line."""
    return [_zero_ring(hand, -30, 130, 0.45)[0]]


def zero_slashed(hand: Hand) -> list[Points]:
    """An oval with a stroke across it, mostly from the upper right to the lower left."""
    body, half = _zero_ring(hand, 15, 30, 0.12)
    lean = -1 if hand.happens(0.08) else 1
    x, y, reach = hand.between(0.5, 1.1) * half * lean, hand.between(0.2, 0.45), hand.between(0.6, 1.8)
    dx, dy = hand.between(-0.06, 0.06), 0.5 + hand.between(-0.06, 0.06)
    return [body, line((dx + x * reach, dy - y * reach), (dx - x, dy + y))]


def zero_slashed_in_one(hand: Hand) -> list[Points]:
    """An oval from whose end the pen runs straight across it, down to the left."""
    half, start = hand.between(0.25, 0.48), hand.between(-75, -20)
    body = ring(hand, (0, 0.5), (half, 0.5), start, -360 - hand.between(-15, 15), hand.between(-0.1, 0.1))
    end = (-half * hand.between(0.4, 1.5), hand.between(0.7, 1.12))
    return [path(body, line(end))]


def zero_dotted(hand: Hand) -> list[Points]:
    """An oval with a dot or a very short line in its middle."""
    x, y, size = hand.between(-0.06, 0.06), 0.5 + hand.between(-0.1, 0.1), hand.between(0.0, 0.08)
    return [_zero_ring(hand, 15, 30, 0.12)[0], line((x, y), (x + size, y + hand.between(-0.06, 0.1)))]


def zero_far_slashed(hand: Hand) -> list[Points]:
    """Narrow to wide, and a slash that may run far beyond the oval, steep to flat."""
    half = hand.between(0.14, 0.46)
    start, sweep = -90 + hand.between(-60, 60), -(360 + hand.between(-25, 40))
    body = ring(hand, (0, 0.5), (half, 0.5), start, sweep, hand.between(-0.15, 0.15))
    steep = np.deg2rad(hand.between(28, 72))
    x, y = np.cos(steep), np.sin(steep)
    up, down = hand.between(0.3, 0.8), hand.between(0.3, 0.7)
    up, down = up * (0.5 + 0.5 * y), down * (0.5 + 0.5 * y)  # a flat one is shorter
    dx, dy = hand.between(-0.08, 0.08), 0.5 + hand.between(-0.12, 0.12)
    slash = line((dx + up * x, dy - up * y), (dx - down * x, dy + down * y))
    return [slash, body] if hand.happens(0.15) else [body, slash]


def zero_slashed_by_its_end(hand: Hand) -> list[Points]:
    """In one stroke: the oval goes over its beginning, turns there and crosses itself on the way down."""
    half, start = hand.between(0.18, 0.46), hand.between(-80, -20)
    body = ring(hand, (0, 0.5), (half, 0.5), start, -360 - hand.between(-30, 25), hand.between(-0.15, 0.15))
    x, y = body[-1]
    out = hand.between(0.02, 0.3)
    turn = (x + out, y - hand.between(0.0, 0.25))
    end = (-half * hand.between(0.2, 1.5), hand.between(0.7, 1.25))
    back = curve((x, y), (x + 0.7 * out, turn[1] + 0.02), turn) if hand.happens(0.6) else line((x, y), turn)
    return [path(body, back, line(end))]


def zero_spiral(hand: Hand) -> list[Points]:
    """The end runs into the oval, or the beginning lies in it; the ends need not meet."""
    body, half = _zero_ring(hand, 60, 20, 0.2)
    x, y = body[-1]
    inside = (hand.between(-0.3, 0.5) * half, 0.5 + hand.between(-0.25, 0.4))
    into = line((x, y), inside) if hand.happens(0.5) else curve((x, y), (0.7 * x, 0.6 * y + 0.25), inside)
    return [path(body, into)[:: 1 if hand.happens(0.6) else -1]]


def zero_gaping(hand: Hand) -> list[Points]:
    """A bow that does not close: the gap lies anywhere, its ends may pass each other."""
    half, gap = hand.between(0.25, 0.48), hand.between(0, 50)
    turn = -1 if hand.happens(0.7) else 1
    return [ring(hand, (0, 0.5), (half, 0.5), hand.between(-180, 180), turn * (360 - gap), hand.between(-0.4, 0.4))]


def zero_looped(hand: Hand) -> list[Points]:
    """An oval whose end turns in a small loop at the top and leaves to the right."""
    half, start = hand.between(0.25, 0.45), hand.between(-100, -40)
    body = ring(hand, (0, 0.5), (half, 0.5), start, -360, -0.1)
    x, y = body[-1]
    reach = hand.between(0.08, 0.25)
    return [path(body, curve((x, y), (x - 0.6 * reach, y + reach), (x + reach, y + 0.2 * reach), (x + 2 * reach, y)))]


def _stem(hand: Hand) -> Points:
    return curve((0, 0), (hand.between(-0.05, 0.05), 0.5), (hand.between(-0.06, 0.06), 1))


def _flag(hand: Hand) -> Points:
    """The upstroke of a 1: the longer, the nearer to the stem."""
    length = hand.between(0.1, 0.4) if hand.happens(0.55) else hand.between(0.4, 0.8)
    angle = np.deg2rad(hand.between(22, 62 - 8 * length))
    x, y = -length * np.sin(angle), length * np.cos(angle)
    bend = hand.between(-0.15, 0.25) * length
    return curve((x, y), (x / 2 + bend / 3, y / 2 + bend / 2), (0, 0))


def _foot(hand: Hand) -> Points:
    left, right = -hand.between(0.1, 0.36), hand.between(0.1, 0.36)
    y = 1 + hand.between(-0.04, 0.04)
    return curve((left, y), (0, y + hand.between(-0.04, 0.03)), (right, y + hand.between(-0.06, 0.06)))


def one(hand: Hand) -> list[Points]:
    """A plain line from top to bottom."""
    return [_stem(hand)]


def one_flagged(hand: Hand) -> list[Points]:
    """A stem with an upstroke to its top, mostly without lifting the pen."""
    flag, stem = _flag(hand), _stem(hand)
    return [path(flag, stem)] if hand.happens(0.85) else [flag, stem]


def one_with_foot(hand: Hand) -> list[Points]:
    """A stem and a line under it, which is drawn apart or without lifting the pen."""
    stem, foot = _stem(hand), _foot(hand)
    return [path(stem, foot)] if hand.happens(0.3) else [stem, foot]


def one_flagged_with_foot(hand: Hand) -> list[Points]:
    """An upstroke, a stem and a line under it."""
    flag, stem, foot = _flag(hand), _stem(hand), _foot(hand)
    return [path(flag, stem, foot)] if hand.happens(0.3) else [path(flag, stem), foot]


def one_like_a_roof(hand: Hand) -> list[Points]:
    """The upstroke is as long as the stem, somewhat shorter or longer; it may begin with a hook, and be bowed."""
    y = hand.between(0.45, 1.2)
    x = -hand.between(0.08, 0.12 + 0.5 * y)
    bend, side = hand.between(-0.12, 0.2), hand.between(-0.05, 0.15)
    up = [(0.6 * x + bend * 0.5, 0.55 * y + bend * 0.4), (0.0, 0.0)]
    hook = hand.between(0.03, 0.16)
    if hand.happens(0.35):
        up = [(x - 0.2 * hook, y - hook), (x - 0.3 * hook, y), (x + 0.4 * hook, y + 0.1 * hook), *up]
    else:
        up = [(x, y), *up]
    foot = hand.between(-0.35, 0.3)
    stem = curve((0, 0), (0.5 * foot + side * 0.4, 0.5), (foot, 1))
    upstroke = curve(*up)
    return [path(upstroke, stem)] if hand.happens(0.9) else [upstroke, stem]


def one_with_any_foot(hand: Hand) -> list[Points]:
    """A flag, joined or apart and short to long, and a foot that may lie on one side only or be drawn with the stem."""
    flag, stem = _flag(hand), _stem(hand)
    flag = flag + np.array([hand.between(-0.1, 0.06), hand.between(-0.1, 0.08)]) * hand.happens(0.4)
    left, right = -hand.between(0.0, 0.4), hand.between(0.0, 0.4)
    y = 1 + hand.between(-0.05, 0.05)
    tick = [(left - hand.between(-0.02, 0.05), y - hand.between(0.05, 0.2))] if hand.happens(0.25) else []
    foot = line(*tick, (left, y), (right, y + hand.between(-0.08, 0.08)))
    if hand.happens(0.5):
        foot = foot[::-1]
    if hand.happens(0.35):
        return [flag, path(stem, foot)] if hand.happens(0.5) else [path(flag, stem, foot)]
    return [flag, stem, foot] if hand.happens(0.3) else [path(flag, stem), foot]


def one_curled(hand: Hand) -> list[Points]:
    """Ends in a small bow to the right, like a printed l."""
    size = hand.between(0.06, 0.2)
    top = hand.between(-0.02, 0.1)
    return [curve((top, 0), (-0.02, 0.4), (0, 1 - size), (0.5 * size, 1), (1.4 * size, 1 - 0.5 * size))]


def one_ticked(hand: Hand) -> list[Points]:
    """The pen leaves the foot upwards."""
    side, size = 1 if hand.happens(0.7) else -1, hand.between(0.06, 0.3)
    return [path(_stem(hand), line((side * size * hand.between(0.4, 0.9), 1 - size)))]


def _two_head(hand: Hand) -> tuple[Spot, Spot, Spot, Spot]:
    start = (-hand.between(0.15, 0.34), hand.between(0.08, 0.34))
    right = hand.between(0.2, 0.34)
    return start, (hand.between(-0.06, 0.06), 0), (right, hand.between(0.18, 0.28)), (0.3 * right, 0.6)


def two(hand: Hand) -> list[Points]:
    """A bow, a slanting line down to the left, a sharp corner and a base."""
    corner = (-hand.between(0.22, 0.36), hand.between(0.92, 1.0))
    reach, bend = hand.between(0.15, 0.5), hand.between(-0.08, 0.05)
    base = curve(corner, (reach / 3 - 0.1, 0.97 + bend), (reach, 0.98 - hand.between(-0.05, 0.1)))
    return [path(curve(*_two_head(hand), corner), base)]


def two_curly(hand: Hand) -> list[Points]:
    """Begins with a curl inside the head."""
    x, y = hand.between(-0.14, 0.0), hand.between(0.2, 0.36)
    rest = two(hand)[0]
    curl = curve((x, y), (-0.2, y + 0.02), (-0.27, 0.18), (-0.12, 0.04), (0.02, 0))
    return [path(curl, rest[PER_SPAN + 2 :])]


def two_looped(hand: Hand) -> list[Points]:
    """A bow that runs through a small loop at the lower left into its base."""
    size = hand.between(0.05, 0.17)
    x, y = -hand.between(0.15, 0.3), 1 - 0.3 * size
    loop = ((x + size, y - 0.6 * size), (x, y), (x - size, y - 0.7 * size), (x - 0.2 * size, y - 1.5 * size))
    end = (hand.between(0.25, 0.5), hand.between(0.84, 1.0))
    return [curve(*_two_head(hand), *loop, (0.08, 0.95), end)]


def two_like_z(hand: Hand) -> list[Points]:
    """A flat top, a slanting line and a base, with a corner at either end, as in a Z."""
    right = (hand.between(0.15, 0.3), hand.between(-0.02, 0.04))
    start, left = (-hand.between(0.2, 0.32), hand.between(0.0, 0.12)), (-hand.between(0.2, 0.34), 1.0)
    return [path(curve(start, (0, -0.02), right), curve(right, (0.02, 0.5), left), line((hand.between(0.2, 0.45), 1)))]


def two_like_a_swan(hand: Hand) -> list[Points]:
    """A bow that swings round at the lower left into its base, without a corner."""
    low = (-hand.between(0.15, 0.3), hand.between(0.85, 0.95))
    end = (hand.between(0.2, 0.45), hand.between(0.85, 1.0))
    return [curve(*_two_head(hand), low, (low[0] + 0.1, 1.0), end)]


STYLES: dict[int, dict[Style, float]] = {
    0: {
        zero: 5,
        zero_open: 1.5,
        zero_overlapping: 2,
        zero_slashed: 2,
        zero_slashed_in_one: 0.8,
        zero_dotted: 0.4,
        zero_looped: 0.5,
        zero_far_slashed: 1.5,
        zero_slashed_by_its_end: 0.8,
        zero_spiral: 0.6,
        zero_gaping: 0.8,
    },
    1: {
        one: 3,
        one_flagged: 4,
        one_with_foot: 1,
        one_flagged_with_foot: 1.5,
        one_curled: 0.5,
        one_ticked: 0.7,
        one_like_a_roof: 2.5,
        one_with_any_foot: 1.5,
    },
    2: {two: 4, two_curly: 1, two_looped: 2.5, two_like_z: 1.5, two_like_a_swan: 1},
}
