"""How people around the world write 3, 4 and 5: our own drawings, recorded from nobody.

Each style draws one digit about 1 high and 0.6 wide, x to the right and y down, with proportions chosen anew each
time. `pen_styles` adds what an unsteady hand does to it.
"""

from __future__ import annotations

import numpy as np

from digitpad.digits.pen_curves import Hand, Points, Spot, Style, curve, line, path


def _lower_bow(hand: Hand, x: float, y: float) -> Points:
    """The lower half of a 3 from where it begins."""
    reach, depth = hand.between(0.2, 0.36), (1 - y) / 2
    tail = -hand.between(0.02, 0.38)
    end = [(tail, 1 - hand.between(0.0, 0.2) - 0.1 * (tail < -0.25))]
    if hand.happens(0.12):
        end += [(tail + hand.between(-0.06, 0.12), 1 - hand.between(0.24, 0.4))]
    return curve((x, y), (reach * 0.8, y + 0.35 * depth), (reach, y + depth), (0.04, 1), *end)


def three(hand: Hand) -> list[Points]:
    """Two bows that meet in a cusp at the middle."""
    x, y = hand.between(-0.12, 0.1), hand.between(0.36, 0.54)
    start, right = (-hand.between(0.1, 0.3), hand.between(0.04, 0.2)), hand.between(0.15, 0.3)
    return [path(curve(start, (0, 0), (right, y / 2), (x, y)), _lower_bow(hand, x, y))]


def three_rounded(hand: Hand) -> list[Points]:
    """Upper and lower bow run into each other without a cusp."""
    x, y = hand.between(0.0, 0.15), hand.between(0.4, 0.52)
    start, end = (-hand.between(0.1, 0.3), hand.between(0.04, 0.18)), (-hand.between(0.1, 0.34), hand.between(0.8, 1))
    return [curve(start, (0, 0), (0.22, y / 2), (x, y), (0.28, y + 0.25), (0.04, 1), end)]


def three_looped(hand: Hand) -> list[Points]:
    """Two bows with a small loop between them."""
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


def three_of_angles(hand: Hand) -> list[Points]:
    """Straight lines: two wedges one above the other, the lower one larger, or a flat end."""
    left, x, y = -hand.between(0.12, 0.36), hand.between(-0.18, 0.06), hand.between(0.36, 0.52)
    start, right = (left, hand.between(-0.02, 0.08)), (hand.between(0.12, 0.34), hand.between(0.0, 0.3))
    top = [start, right] if hand.happens(0.5) else [start, (0.3 * left, hand.between(-0.06, 0.02)), right]
    out = (hand.between(0.14, 0.38), y + hand.between(0.12, 0.36))
    end = (-hand.between(0.05, 0.4), hand.between(0.95, 1.05))
    low = [out, (out[0] - hand.between(0.0, 0.16), hand.between(0.85, 1.0)), end] if hand.happens(0.4) else [out, end]
    return [line(*top, (x, y), *low)]


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


def _four_stem(hand: Hand, top: float) -> Points:
    x = hand.between(0.02, 0.16)
    return curve((x + hand.between(-0.05, 0.08), top), (x, (top + 1) / 2), (x + hand.between(-0.1, 0.04), 1))


def four_open(hand: Hand) -> list[Points]:
    """Down to the left and across in one stroke, then a stem beside its beginning: the top stays open."""
    top, left, right = _apex(hand)
    top = (top[0] - 0.15, hand.between(-0.05, 0.15))
    side = curve(top, ((top[0] + left[0]) / 2 + hand.between(-0.06, 0.03), 0.35), left)
    short = hand.between(0.2, 0.5) if hand.happens(0.35) else hand.between(-0.1, 0.2)
    return [path(side, line(right)), _four_stem(hand, short)]


def four_rounded(hand: Hand) -> list[Points]:
    """Side and bar are one bow, as in a u."""
    y, reach = hand.between(0.42, 0.66), hand.between(0.12, 0.4)
    x = -hand.between(0.18, 0.34)
    bow = curve((x, 0), (x - 0.03, 0.6 * y), (x + 0.1, y), (reach, y - hand.between(0.0, 0.15)))
    return [bow, _four_stem(hand, hand.between(-0.05, 0.3))]


def four_closed(hand: Hand) -> list[Points]:
    """Down to the left and across in one stroke, then a stem from the top, which closes a triangle."""
    top, left, right = _apex(hand)
    top = (hand.between(0.04, 0.2), 0.0)
    stem = _four_stem(hand, hand.between(-0.05, 0.1))
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
    return [body, _four_stem(hand, hand.between(0.0, 0.4))]


def four_of_hook_and_stroke(hand: Hand) -> list[Points]:
    """A hook, sharp to round, and a stroke to its right or through its end: upright to slanted, short to long, and at
    a distance from it at times."""
    y = hand.between(0.4, 0.85)
    x, lean = -hand.between(0.15, 0.38), hand.between(-0.12, 0.3)
    reach, rise = hand.between(0.12, 0.5), hand.between(-0.06, 0.2)
    end = (x + reach, y - rise)
    if hand.happens(0.55):
        depth = hand.between(0.0, 0.1)
        hook = curve((x + lean, 0), (x + 0.25 * lean, 0.55 * y), (x + 0.12 * reach, y - 0.1), (x + 0.5 * reach, y), end)
        hook[:, 1] += depth * (hook[:, 1] > 0.8 * y)
    else:
        hook = line((x + lean, 0), (x, y), end)
    slant = hand.between(-0.05, 0.55)
    top, foot = hand.between(-0.1, y - 0.16), 1 + hand.between(-0.05, 0.08)
    middle = max(end[0] + hand.between(-0.12, 0.16), x + 0.14)
    bow = hand.between(-0.08, 0.08)
    upper = (middle + slant * (y - top) * 0.9, top)
    lower = (middle - slant * (foot - y) * 0.9, foot)
    stem = curve(upper, (0.5 * (upper[0] + lower[0]) + bow, 0.5 * (top + foot)), lower)
    return [hook, stem] if hand.happens(0.92) else [stem, hook]


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


def _five_body(hand: Hand) -> tuple[Points, Spot]:
    """A 5 without its hat, and where the hat begins."""
    top = (-hand.between(0.08, 0.24), hand.between(0.0, 0.05))
    x, y = top[0] - hand.between(-0.03, 0.12), hand.between(0.34, 0.52)
    reach, depth, tail = hand.between(0.18, 0.36), (1 - y) / 2, -hand.between(0.05, 0.4)
    rise = hand.between(0.0, 0.16)
    end = (tail, 1 - hand.between(0.0, 0.2))
    bow = curve((x, y), (0.02, y - rise), (reach, y + depth - 0.5 * rise), (0.02, 1), end)
    return path(line(top), bow), top


def five(hand: Hand) -> list[Points]:
    """In one stroke: the hat from its right end, the neck, and a bow."""
    body, (x, y) = _five_body(hand)
    hat = curve((hand.between(0.12, 0.45), y + hand.between(-0.1, 0.05)), (0.1, y + hand.between(-0.04, 0.03)), (x, y))
    return [path(hat, body)]


def five_with_separate_hat(hand: Hand) -> list[Points]:
    """Neck and bow in one stroke, then the hat from left to right, which may miss the neck."""
    body, (x, y) = _five_body(hand)
    x, y = x + hand.between(-0.12, 0.14), y + hand.between(-0.08, 0.06)
    right = hand.between(0.14, 0.45)
    bend, rise = hand.between(-0.04, 0.04), hand.between(-0.04, 0.12)
    return [body, curve((x, y), (0.5 * (x + right), y - 0.5 * rise + bend), (right, y - rise))]


def five_of_angles(hand: Hand) -> list[Points]:
    """Straight lines in place of the bow, and a hat that is drawn last and at a distance, or first."""
    x, y = -hand.between(0.06, 0.3), hand.between(0.25, 0.52)
    top = (x + hand.between(-0.08, 0.2), hand.between(-0.02, 0.08))
    out = (hand.between(0.02, 0.36), y + hand.between(0.06, 0.34))
    turn = (out[0] - hand.between(-0.06, 0.2), hand.between(0.88, 1.02))
    end = (-hand.between(0.0, 0.45), hand.between(0.94, 1.06))
    low = {0: [out, end], 1: [out, turn, end], 2: [turn, end]}[int(hand.between(0, 2.99))]
    body = line(top, (x, y), *low)
    if hand.happens(0.3):
        body = curve(top, (0.5 * (top[0] + x), 0.55 * y), (x, y), *low)
    hat_x, hat_y = top[0] + hand.between(-0.16, 0.26), top[1] + hand.between(-0.16, 0.14)
    right = (hat_x + hand.between(0.2, 0.65), hat_y + hand.between(-0.16, 0.1))
    bend = hand.between(-0.06, 0.06)
    hat = curve((hat_x, hat_y), (0.5 * (hat_x + right[0]), 0.5 * (hat_y + right[1]) + bend), right)
    return [body, hat] if hand.happens(0.8) else [hat, body]


def five_without_neck(hand: Hand) -> list[Points]:
    """A bow or an S with its hat apart: the neck is short, or slants to the right like a stem."""
    body, (x, y) = _five_body(hand)
    body = body * np.array([1.0, hand.between(0.88, 1.0)])
    body[:, 0] += hand.between(-0.2, 0.5) * body[:, 1]
    left = x + hand.between(-0.1, 0.2)
    right, rise = left + hand.between(0.2, 0.7), hand.between(-0.06, 0.2)
    hat = curve((left, y + hand.between(-0.12, 0.1)), (0.5 * (left + right), y - 0.6 * rise), (right, y - rise))
    if hand.happens(0.3):
        hat = path(line((left - hand.between(-0.04, 0.08), y + hand.between(0.08, 0.35))), hat)
    return [body, hat]


def five_like_s(hand: Hand) -> list[Points]:
    """An S: hat, neck and bow are one curve without a corner."""
    start = (hand.between(0.15, 0.4), hand.between(-0.02, 0.12))
    x, y = -hand.between(0.14, 0.28), hand.between(0.4, 0.5)
    head = (start, (0.04, hand.between(-0.02, 0.04)), (x, 0.5 * y), (0.0, y))
    return [curve(*head, (hand.between(0.2, 0.34), 0.5 * y + 0.5), (0, 1), (-hand.between(0.1, 0.36), 0.9))]


def five_looped(hand: Hand) -> list[Points]:
    """The lower bow curls in."""
    body, (x, y) = _five_body(hand)
    hat = line((hand.between(0.15, 0.4), y), (x, y))
    end_x, end_y = body[-1]
    curl = line((end_x - 0.04, end_y - hand.between(0.06, 0.14)), (end_x + 0.04, end_y - hand.between(0.14, 0.22)))
    return [path(hat, body, curl)]


STYLES: dict[int, dict[Style, float]] = {
    3: {
        three: 4,
        three_rounded: 1.5,
        three_looped: 1,
        three_flat: 2,
        three_wavy: 0.7,
        three_curly: 1,
        three_of_angles: 1,
    },
    4: {
        four_open: 4,
        four_rounded: 1.5,
        four_closed: 2,
        four_closed_in_one: 1.5,
        four_looped: 1,
        four_like_lightning: 1.5,
        four_like_y: 1,
        four_of_hook_and_stroke: 3,
    },
    5: {
        five: 4,
        five_with_separate_hat: 4,
        five_like_s: 1.2,
        five_looped: 0.9,
        five_of_angles: 2.5,
        five_without_neck: 1,
    },
}
