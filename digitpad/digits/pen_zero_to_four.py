"""How people around the world write 0 to 4: our own drawings, recorded from nobody.

Each style draws one digit about 1 high and 0.6 wide, x to the right and y down, with proportions chosen anew each
time. What an unsteady hand adds is the matter of `pen_styles`.
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
    return [_zero_ring(hand, 20, 45, 0.15)[0]]


def zero_open(hand: Hand) -> list[Points]:
    return [_zero_ring(hand, 75, -15, 0.3)[0]]


def zero_overlapping(hand: Hand) -> list[Points]:
    return [_zero_ring(hand, -30, 130, 0.45)[0]]


def zero_slashed(hand: Hand) -> list[Points]:
    body, half = _zero_ring(hand, 15, 30, 0.12)
    lean = -1 if hand.happens(0.08) else 1
    x, y, reach = hand.between(0.5, 1.1) * half * lean, hand.between(0.2, 0.45), hand.between(0.6, 1.8)
    dx, dy = hand.between(-0.06, 0.06), 0.5 + hand.between(-0.06, 0.06)
    return [body, line((dx + x * reach, dy - y * reach), (dx - x, dy + y))]


def zero_slashed_in_one(hand: Hand) -> list[Points]:
    half, start = hand.between(0.25, 0.48), hand.between(-75, -20)
    body = ring(hand, (0, 0.5), (half, 0.5), start, -360 - hand.between(-15, 15), hand.between(-0.1, 0.1))
    end = (-half * hand.between(0.4, 1.5), hand.between(0.7, 1.12))
    return [path(body, line(end))]


def zero_dotted(hand: Hand) -> list[Points]:
    x, y, size = hand.between(-0.06, 0.06), 0.5 + hand.between(-0.1, 0.1), hand.between(0.0, 0.08)
    return [_zero_ring(hand, 15, 30, 0.12)[0], line((x, y), (x + size, y + hand.between(-0.06, 0.1)))]


def zero_looped(hand: Hand) -> list[Points]:
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
    return [_stem(hand)]


def one_flagged(hand: Hand) -> list[Points]:
    flag, stem = _flag(hand), _stem(hand)
    return [path(flag, stem)] if hand.happens(0.85) else [flag, stem]


def one_with_foot(hand: Hand) -> list[Points]:
    stem, foot = _stem(hand), _foot(hand)
    return [path(stem, foot)] if hand.happens(0.3) else [stem, foot]


def one_flagged_with_foot(hand: Hand) -> list[Points]:
    flag, stem, foot = _flag(hand), _stem(hand), _foot(hand)
    return [path(flag, stem, foot)] if hand.happens(0.3) else [path(flag, stem), foot]


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
    size = hand.between(0.05, 0.17)
    x, y = -hand.between(0.15, 0.3), 1 - 0.3 * size
    loop = ((x + size, y - 0.6 * size), (x, y), (x - size, y - 0.7 * size), (x - 0.2 * size, y - 1.5 * size))
    end = (hand.between(0.25, 0.5), hand.between(0.84, 1.0))
    return [curve(*_two_head(hand), *loop, (0.08, 0.95), end)]


def two_like_z(hand: Hand) -> list[Points]:
    right = (hand.between(0.15, 0.3), hand.between(-0.02, 0.04))
    start, left = (-hand.between(0.2, 0.32), hand.between(0.0, 0.12)), (-hand.between(0.2, 0.34), 1.0)
    return [path(curve(start, (0, -0.02), right), curve(right, (0.02, 0.5), left), line((hand.between(0.2, 0.45), 1)))]


def two_like_a_swan(hand: Hand) -> list[Points]:
    low = (-hand.between(0.15, 0.3), hand.between(0.85, 0.95))
    end = (hand.between(0.2, 0.45), hand.between(0.85, 1.0))
    return [curve(*_two_head(hand), low, (low[0] + 0.1, 1.0), end)]


def _lower_bow(hand: Hand, x: float, y: float) -> Points:
    """The lower half of a 3 from where it begins."""
    reach, depth = hand.between(0.2, 0.36), (1 - y) / 2
    tail = -hand.between(0.02, 0.38)
    end = [(tail, 1 - hand.between(0.0, 0.2) - 0.1 * (tail < -0.25))]
    if hand.happens(0.12):
        end += [(tail + hand.between(-0.06, 0.12), 1 - hand.between(0.24, 0.4))]
    return curve((x, y), (reach * 0.8, y + 0.35 * depth), (reach, y + depth), (0.04, 1), *end)


def three(hand: Hand) -> list[Points]:
    x, y = hand.between(-0.12, 0.1), hand.between(0.36, 0.54)
    start, right = (-hand.between(0.1, 0.3), hand.between(0.04, 0.2)), hand.between(0.15, 0.3)
    return [path(curve(start, (0, 0), (right, y / 2), (x, y)), _lower_bow(hand, x, y))]


def three_rounded(hand: Hand) -> list[Points]:
    """Upper and lower bow run into each other without a cusp."""
    x, y = hand.between(0.0, 0.15), hand.between(0.4, 0.52)
    start, end = (-hand.between(0.1, 0.3), hand.between(0.04, 0.18)), (-hand.between(0.1, 0.34), hand.between(0.8, 1))
    return [curve(start, (0, 0), (0.22, y / 2), (x, y), (0.28, y + 0.25), (0.04, 1), end)]


def three_looped(hand: Hand) -> list[Points]:
    x, y, size = hand.between(-0.1, 0.05), hand.between(0.4, 0.5), hand.between(0.04, 0.1)
    start = (-hand.between(0.1, 0.3), hand.between(0.04, 0.2))
    head = (start, (0, 0), (hand.between(0.16, 0.28), y / 2), (x + size, y + 0.3 * size))
    loop = ((x - size, y), (x - 0.3 * size, y - 1.2 * size), (x + 1.5 * size, y + 0.5 * size))
    return [curve(*head, *loop, (0.28, 0.72), (0.04, 1), (-hand.between(0.1, 0.34), hand.between(0.8, 1)))]


def three_flat(hand: Hand) -> list[Points]:
    """With a top like that of a Z."""
    x, y = hand.between(-0.14, 0.04), hand.between(0.32, 0.48)
    left, right = (-hand.between(0.18, 0.32), hand.between(-0.02, 0.06)), (hand.between(0.14, 0.28), 0)
    tick = [(left[0] + hand.between(-0.06, 0.06), hand.between(0.1, 0.25))] if hand.happens(0.25) else []
    return [path(line(*tick, left, right), _lower_bow(hand, x, y))]


def three_wavy(hand: Hand) -> list[Points]:
    """The top is a wave, the middle a spike."""
    x, y, left = hand.between(-0.22, 0.0), hand.between(0.34, 0.5), -hand.between(0.2, 0.36)
    right = (hand.between(0.18, 0.34), hand.between(-0.02, 0.06))
    top = curve((left, hand.between(0.0, 0.16)), (0.6 * left, 0), (0.03, hand.between(0.02, 0.1)), right)
    return [path(top, _lower_bow(hand, x, y))]


def three_curly(hand: Hand) -> list[Points]:
    """Begins with a curl inside the upper bow."""
    x, y, left = hand.between(-0.1, 0.1), hand.between(0.36, 0.52), -hand.between(0.18, 0.32)
    start = (left + hand.between(0.1, 0.34), hand.between(0.16, 0.3))
    head = curve(start, (left + 0.03, 0.22), (left, 0.08), (0, 0), (hand.between(0.18, 0.28), y / 2), (x, y))
    return [path(head, _lower_bow(hand, x, y))]


def _apex(hand: Hand) -> tuple[Spot, Spot, Spot]:
    """Top, left corner and right end of the bar of a 4."""
    y = hand.between(0.5, 0.72)
    top, left = (hand.between(-0.2, 0.12), 0.0), (-hand.between(0.2, 0.42), y)
    right = (hand.between(0.04, 0.2) if hand.happens(0.3) else hand.between(0.2, 0.5), y + hand.between(-0.1, 0.06))
    return top, left, right


def _four_stem(hand: Hand, bar: float, top: float) -> Points:
    x = hand.between(0.02, 0.16)
    return curve((x + hand.between(-0.05, 0.08), top), (x, (top + 1) / 2), (x + hand.between(-0.1, 0.04), 1))


def four_open(hand: Hand) -> list[Points]:
    top, left, right = _apex(hand)
    top = (top[0] - 0.15, hand.between(-0.05, 0.15))
    side = curve(top, ((top[0] + left[0]) / 2 + hand.between(-0.06, 0.03), 0.35), left)
    short = hand.between(0.2, 0.5) if hand.happens(0.35) else hand.between(-0.1, 0.2)
    return [path(side, line(right)), _four_stem(hand, right[1], short)]


def four_rounded(hand: Hand) -> list[Points]:
    """Side and bar are one bow, as in a u."""
    y, reach = hand.between(0.42, 0.66), hand.between(0.12, 0.4)
    x = -hand.between(0.18, 0.34)
    bow = curve((x, 0), (x - 0.03, 0.6 * y), (x + 0.1, y), (reach, y - hand.between(0.0, 0.15)))
    return [bow, _four_stem(hand, y, hand.between(-0.05, 0.3))]


def four_closed(hand: Hand) -> list[Points]:
    top, left, right = _apex(hand)
    top = (hand.between(0.04, 0.2), 0.0)
    stem = _four_stem(hand, right[1], hand.between(-0.05, 0.1))
    stem[:, 0] += top[0] - stem[0, 0] + hand.between(-0.06, 0.06)
    return [line(top, left, right), stem]


def four_closed_in_one(hand: Hand) -> list[Points]:
    """The pen returns from the end of the bar to the top and draws the stem."""
    top, left, right = _apex(hand)
    top, again = (hand.between(0.04, 0.2), 0.0), hand.between(0.0, 0.3)
    back = curve(right, (0.5 * (right[0] + top[0]) + hand.between(0.0, 0.1), 0.35), (top[0], again))
    return [path(line(top, left), back, line((top[0] - hand.between(0.0, 0.12), 1)))]


def four_looped(hand: Hand) -> list[Points]:
    """The left corner is a loop."""
    size, (_, (x, y), right) = hand.between(0.04, 0.1), _apex(hand)
    top = (hand.between(-0.05, 0.18), 0.0)
    body = curve(top, (x + 0.12, 0.6 * y), (x, y + size), (x - 0.6 * size, y - 0.5 * size), (x + 0.2, y), right)
    return [body, _four_stem(hand, y, hand.between(0.0, 0.4))]


def four_like_lightning(hand: Hand) -> list[Points]:
    """In one stroke, open: down, along the bar, up and down again."""
    x, y = -hand.between(0.16, 0.32), hand.between(0.45, 0.66)
    right, up = hand.between(0.05, 0.28), hand.between(0.0, 0.35)
    bar = (right, y - hand.between(0.0, 0.14))
    stem = hand.between(0.04, 0.24)
    return [line((x + hand.between(0, 0.14), 0), (x, y), bar, (stem, up), (stem - hand.between(0.0, 0.16), 1))]


def four_like_y(hand: Hand) -> list[Points]:
    """A bowl and a stem at its right end; nothing crosses."""
    y, x = hand.between(0.42, 0.6), hand.between(0.14, 0.26)
    bowl = curve((-x, 0), (-x, 0.6 * y), (-0.02, y), (x, 0.7 * y), (x + 0.02, hand.between(-0.05, 0.2)))
    return [path(bowl, curve((x, 0.5), (x - hand.between(0.0, 0.2), 1)))]


STYLES: dict[int, dict[Style, float]] = {
    0: {
        zero: 5,
        zero_open: 1.5,
        zero_overlapping: 2,
        zero_slashed: 2,
        zero_slashed_in_one: 0.8,
        zero_dotted: 0.4,
        zero_looped: 0.5,
    },
    1: {one: 3, one_flagged: 4, one_with_foot: 1, one_flagged_with_foot: 2, one_curled: 0.5, one_ticked: 0.7},
    2: {two: 4, two_curly: 1, two_looped: 2.5, two_like_z: 1.5, two_like_a_swan: 1},
    3: {three: 4, three_rounded: 1.5, three_looped: 1, three_flat: 2, three_wavy: 0.7, three_curly: 1},
    4: {
        four_open: 4,
        four_rounded: 1.5,
        four_closed: 2,
        four_closed_in_one: 1.5,
        four_looped: 1,
        four_like_lightning: 1.5,
        four_like_y: 1,
    },
}
