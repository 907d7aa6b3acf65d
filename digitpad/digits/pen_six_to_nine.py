"""How people around the world write 6 to 9: our own drawings, recorded from nobody.

Each style draws one digit about 1 high and 0.6 wide, x to the right and y down, with proportions chosen anew each
time. `pen_styles` adds what an unsteady hand does to it.
"""

from __future__ import annotations

from digitpad.digits.pen_curves import Hand, Points, Spot, Style, curve, line, path, ring


def _six(hand: Hand, *head: Spot) -> list[Points]:
    """A 6 from the points of its stem on: the loop, small to large, closed or not."""
    height, reach = hand.between(0.22, 0.72), hand.between(0.06, 0.34)
    left, y = head[-1][0], 1 - 0.5 * height
    loop = [(left, y), (0.5 * (left + reach) - 0.02, 1.0), (reach, y), (0.4 * reach + 0.5 * left, 1 - height)]
    if hand.happens(0.06):
        loop[3] = (0.9 * reach, 1 - height)
    elif hand.happens(0.8):
        loop += [(left + hand.between(-0.08, 0.12), y + hand.between(-0.1, 0.12))]
    if hand.happens(0.15):
        loop += [(left + 0.12, 0.97)]
    return [curve(*head[:-1], *loop)]


def six(hand: Hand) -> list[Points]:
    """A stem that bows to the left and runs into the loop."""
    left = -hand.between(0.14, 0.3)
    return _six(hand, (hand.between(0.0, 0.28), 0), (0.5 * left + 0.03, hand.between(0.18, 0.3)), (left, 0.6))


def six_straight(hand: Hand) -> list[Points]:
    """A straight stem, slanting to either side, and the loop."""
    left, right = -hand.between(0.14, 0.26), hand.between(-0.22, 0.24)
    return _six(hand, (right, 0), (0.65 * right + 0.35 * left, 0.22), (0.3 * right + 0.7 * left, 0.45), (left, 0.6))


def six_curled(hand: Hand) -> list[Points]:
    """Begins with a bow to the right at the top."""
    left = -hand.between(0.18, 0.32)
    start = (hand.between(0.14, 0.32), hand.between(0.06, 0.22))
    return _six(hand, start, (hand.between(0.0, 0.12), 0), (left * 0.8, hand.between(0.22, 0.34)), (left, 0.6))


def six_closed_above(hand: Hand) -> list[Points]:
    """The stem begins with a bow that comes back to it, or the loop rises high and meets the beginning of the stem."""
    left, right = -hand.between(0.14, 0.32), hand.between(0.02, 0.3)
    height, reach = hand.between(0.3, 0.72), hand.between(0.08, 0.32)
    down, round_ = hand.between(0.12, 0.34), hand.between(0.02, 0.16)
    head: list[Spot] = [(right, down), (right + 0.3 * round_, 0.5 * down), (right - round_, 0.0), (0.6 * left, 0.25)]
    y = 1 - 0.5 * height
    loop: list[Spot] = [(left, 0.62), (0.4 * (left + reach), 1.0), (reach, y), (0.2 * reach, 1 - height)]
    end = (left + hand.between(0.0, 0.14), y + hand.between(-0.16, 0.06))
    return [curve(*head, *loop, end)]


def six_like_b(hand: Hand) -> list[Points]:
    """A stem, and a loop that is drawn up from its foot."""
    x, height, reach = -hand.between(0.1, 0.25), hand.between(0.35, 0.6), hand.between(0.15, 0.3)
    top = (x + hand.between(0.0, 0.2), 0)
    loop = curve((x, 0.96), (x + 0.02, 1.02 - height), (0.08, 1 - height), (reach, 1 - 0.5 * height), (0, 1), (x, 0.9))
    return [path(curve(top, (x, 0.5), (x, 0.96)), loop)]


def _seven_stem(hand: Hand, right: Spot) -> Points:
    """The stem of a 7, upright to slanted, straight or bowed, now and then with a bow at its foot."""
    foot = right[0] - hand.between(0.05, 0.55)
    bend = hand.between(-0.16, 0.16) * hand.between(0, 1)
    end = [(foot, 1.0)]
    if hand.happens(0.12):
        end = [(foot, 0.95), (foot + hand.between(-0.16, 0.16), 1.0)]
    return curve(right, (0.5 * (right[0] + foot) - bend, 0.5), *end)


def _seven(hand: Hand, *head: Spot) -> list[Points]:
    right = (hand.between(0.16, 0.34), hand.between(-0.06, 0.06))
    top = curve(*head, right) if len(head) > 1 or hand.happens(0.5) else line(*head, right)
    return [path(top, _seven_stem(hand, right))]


def seven(hand: Hand) -> list[Points]:
    """A top line and a stem, in one stroke."""
    return _seven(hand, (-hand.between(0.16, 0.36), hand.between(-0.05, 0.07)))


def seven_wavy(hand: Hand) -> list[Points]:
    """The top is a wave."""
    return _seven(hand, (-0.32, hand.between(0.03, 0.14)), (-0.14, -0.02), (0.06, hand.between(0.02, 0.08)))


def seven_hooked(hand: Hand) -> list[Points]:
    """With a tick or serif down at the left of the top."""
    x, drop = -hand.between(0.16, 0.34), hand.between(0.08, 0.3)
    strokes = _seven(hand, (x, hand.between(-0.02, 0.05)))
    return [path(line((x + hand.between(-0.1, 0.01), drop)), strokes[0])]


def seven_curved(hand: Hand) -> list[Points]:
    """The corner is a bow."""
    right, bow = hand.between(0.14, 0.28), hand.between(-0.02, 0.18)
    start, foot = (-hand.between(0.2, 0.34), hand.between(0.0, 0.16)), (right - hand.between(0.15, 0.6), 1)
    return [curve(start, (0, -0.01), (right, 0.1), (0.5 * (right + foot[0]) + bow, 0.5), foot)]


def seven_hooked_bow(hand: Hand) -> list[Points]:
    """A bow like the head of a 2 that begins with a hook or a curl and runs straight to its foot."""
    left, right = -hand.between(0.1, 0.36), hand.between(0.08, 0.32)
    down, back = hand.between(0.05, 0.3), hand.between(-0.06, 0.14)
    start: list[Spot] = [(left + back, down), (left - 0.02, 0.5 * down), (0.5 * left, hand.between(-0.05, 0.02))]
    foot = right - hand.between(0.05, 0.6)
    knee = (right, hand.between(0.12, 0.34))
    return [curve(*start, (0.6 * right, 0.02), knee, (0.45 * right + 0.55 * foot, 0.66), (foot, 1.0))]


def seven_crossed_by_its_bar(hand: Hand) -> list[Points]:
    """The bar across the stem is a bow or a hook: it begins below or beside the stem, or runs into it."""
    style = seven_hooked_bow if hand.happens(0.6) else seven_curved
    body = style(hand)[0]
    y = hand.between(0.42, 0.72)
    x = float(body[-20:][abs(body[-20:, 1] - y).argmin(), 0])
    left, right = hand.between(0.12, 0.42), hand.between(0.02, 0.36)
    drop, rise, bend = hand.between(-0.02, 0.28), hand.between(-0.04, 0.14), hand.between(-0.1, 0.02)
    middle = (x - 0.4 * left, y + 0.25 * drop + bend * 0.6)
    if hand.happens(0.35):
        hook = hand.between(0.04, 0.16)
        bar = curve((x - left + 0.02, y + hook), (x - left, y + 0.3 * hook), middle, (x + right, y - rise))
    else:
        bar = curve((x - left, y + drop), middle, (x + right, y - rise))
    return [body, bar]


def seven_crossed_in_one(hand: Hand) -> list[Points]:
    """The pen does not leave the paper between the foot and the bar."""
    body = _seven(hand, (-hand.between(0.16, 0.36), hand.between(-0.03, 0.1)))[0]
    x, y = body[-1]
    left = (x - hand.between(0.05, 0.25), hand.between(0.5, 0.66))
    return [path(body, curve((x, y), (x - 0.08, y - 0.12), left), line((x + hand.between(0.2, 0.45), left[1] - 0.04)))]


def _crossed(style: Style) -> Style:
    def crossed(hand: Hand) -> list[Points]:
        strokes = style(hand)
        stem, y = strokes[0][-25:], hand.between(0.38, 0.64)
        x = float(stem[abs(stem[:, 1] - y).argmin(), 0]) + hand.between(-0.05, 0.07)
        left, right, tilt = hand.between(0.06, 0.3), hand.between(0.06, 0.3), hand.between(-0.08, 0.12)
        return [*strokes, curve((x - left, y + tilt), (x, y + hand.between(-0.02, 0.02)), (x + right, y - tilt))]

    crossed.__name__ = f"{style.__name__}_crossed"
    return crossed


def _eight_spots(hand: Hand) -> list[Spot]:
    """Spots around an 8 from the top, first to the left; the eighth leads back to the first."""
    upper, lower, waist = hand.between(0.1, 0.28), hand.between(0.08, 0.34), hand.between(0.34, 0.6)
    lean, gap = hand.between(-0.04, 0.06), hand.between(-0.03, 0.03)
    high, low = 0.5 * waist, 0.5 * (1 + waist)
    left = [(lean, 0.0), (lean - upper, high), (-gap, waist), (lower, low)]
    return [*left, (0.0, 1.0), (-lower, low), (gap, waist), (lean + upper, high)]


def eight(hand: Hand) -> list[Points]:
    """Begun near the top and drawn in either direction; the ends meet, cross or nearly so."""
    spots = _eight_spots(hand)
    x, y = spots[0]
    start = (x + hand.between(-0.02, 0.2), hand.between(0.0, 0.12))
    end = (x + hand.between(-0.04, 0.2), y + hand.between(-0.08, 0.16))
    return [curve(start, *spots[1:], end)]


def eight_begun_anywhere(hand: Hand) -> list[Points]:
    """One closed line that begins and ends at any point of the 8."""
    spots = _eight_spots(hand)
    first = int(hand.between(0, 7.99))
    spots = spots[first:] + spots[:first]
    x, y = spots[0]
    return [curve(*spots, (x + hand.between(-0.07, 0.07), y + hand.between(-0.07, 0.07)))]


def eight_open(hand: Hand) -> list[Points]:
    """An S and a rising line that does not reach its beginning, or passes it."""
    spots = _eight_spots(hand)
    width, rise = hand.between(0.12, 0.32), hand.between(-0.12, 0.16)
    start = (hand.between(0.06, 0.3), hand.between(0.02, 0.26))
    return [curve(start, *spots[:7], (width, rise))]


def eight_of_circles(hand: Hand) -> list[Points]:
    """Two ovals, the smaller mostly above, which may miss or cut each other."""
    waist, x = hand.between(0.38, 0.54), hand.between(-0.05, 0.05)
    radii = (hand.between(0.13, 0.28), 0.5 * waist), (hand.between(0.17, 0.34), 0.5 * (1 - waist))
    turn = hand.between(350, 385)
    upper = ring(hand, (x, 0.5 * waist), radii[0], hand.between(-180, 180), -turn)
    return [upper, ring(hand, (0, 0.5 + 0.5 * waist), radii[1], hand.between(-120, -60), turn)]


def eight_of_bow_and_loop(hand: Hand) -> list[Points]:
    """The upper loop is left open: a bow or a hook to the left, then the lower loop, which closes at the waist."""
    height, reach = hand.between(0.36, 0.6), hand.between(0.14, 0.34)
    left, waist = -hand.between(0.1, 0.28), 1 - height
    start = (hand.between(0.02, 0.3), hand.between(0.0, 0.26))
    bow: list[Spot] = [
        (hand.between(-0.04, 0.1), hand.between(-0.02, 0.05)),
        (left * hand.between(0.4, 1), 0.5 * waist),
    ]
    end = (hand.between(-0.06, 0.12), waist + hand.between(-0.16, 0.12))
    lower: list[Spot] = [(0.02, waist), (reach, 1 - 0.5 * height), (0.0, 1.0), (left, 1 - 0.5 * height), end]
    return [curve(start, *bow, *lower)]


def _nine_head(hand: Hand) -> tuple[Points, float, float]:
    """The head of a 9 from its top right to the leg; the x of the leg, and the y where the head closes."""
    right, left, height = hand.between(0.08, 0.28), -hand.between(0.06, 0.3), hand.between(0.24, 0.66)
    start = (right - hand.between(-0.03, 0.14), hand.between(0.02, 0.14))
    if hand.happens(0.2):
        start = (right + hand.between(0.03, 0.2), hand.between(-0.05, 0.1))
    middle = 0.5 * (left + right)
    end = (right, height * hand.between(0.1, 0.6))
    return curve(start, (middle, 0), (left, 0.5 * height), (middle, height), end), right, height


def _leg(hand: Hand, x: float) -> Points:
    """A straight or a bowed leg."""
    foot = x - hand.between(-0.05, 0.35)
    return curve((x, 0.12), (0.6 * x + 0.4 * foot + hand.between(-0.01, 0.1), 0.55), (foot, 1))


def nine(hand: Hand) -> list[Points]:
    """A head that may stay open a little, and a leg, in one stroke."""
    head, x, _ = _nine_head(hand)
    return [path(head, _leg(hand, x)[4:])]


def nine_curled(hand: Hand) -> list[Points]:
    """With a tail like that of a g."""
    head, x, _ = _nine_head(hand)
    return [path(head, _tail(hand, x))]


def nine_curled_with_open_head(hand: Hand) -> list[Points]:
    """A hook in place of the head, and a tail like that of a g."""
    right, left, height = hand.between(0.14, 0.26), -hand.between(0.08, 0.3), hand.between(0.26, 0.52)
    start = (hand.between(-0.05, right), hand.between(0.0, 0.14))
    end = (right, height - hand.between(-0.03, 0.22))
    head = curve(start, (0.5 * (start[0] + left), 0), (left, 0.5 * height), (0.5 * (left + right), height), end)
    return [path(head, _tail(hand, right))]


def _tail(hand: Hand, x: float) -> Points:
    """The tail of a g, short to long."""
    rise, reach = hand.between(0.0, 0.28), hand.between(0.1, 0.5)
    bow, end = x + hand.between(-0.06, 0.1), (-reach, 1 - rise)
    if hand.happens(0.2):
        return path(curve((x, 0.25), (bow, 0.6), (x - 0.05, 0.98)), curve((x - 0.05, 0.98), (-0.5 * reach, 1), end))
    curl = [(-reach + 0.08, 0.85 - rise)] if hand.happens(0.2) else []
    return curve((x, 0.25), (bow, 0.65), (0.5 * x - 0.3 * reach, 1.0), end, *curl)


def nine_bowed(hand: Hand) -> list[Points]:
    """A small closed head, and a leg that bows out to the right before its tail runs far to the left."""
    half, height = hand.between(0.07, 0.2), hand.between(0.22, 0.44)
    head = ring(hand, (0, 0.5 * height), (half, 0.5 * height), hand.between(-100, 0), -hand.between(330, 420))
    x, out = 0.9 * half, hand.between(0.0, 0.24)
    low, reach, rise = hand.between(0.88, 1.0), hand.between(0.1, 0.42), hand.between(-0.04, 0.16)
    leg = curve((x, 0.6 * height), (x + out, 0.5 + 0.4 * height), (x + 0.5 * out, low - 0.08), (0, low + 0.02))
    return [path(head, leg, line((-0.05, low + 0.02), (-reach, low - rise)))]


def nine_with_any_tail(hand: Hand) -> list[Points]:
    """A loop, round to flat, open to crossed, begun anywhere, and a tail that swings out to the right like the lower
    bow of an S, before it runs down or to the left."""
    half, height = hand.between(0.08, 0.32), hand.between(0.14, 0.5)
    squeeze = hand.between(-0.5, 0.5)  # the loop slants
    start, turn = hand.between(-70, 150), hand.between(310, 430)
    head = ring(hand, (0, 0.5 * height), (half, 0.5 * height), start, -turn, hand.between(-0.2, 0.3))
    head[:, 0] += squeeze * (0.5 * height - head[:, 1])
    x, y = head[-1]
    out, end_y = hand.between(0.0, 0.34), hand.between(0.9, 1.02)
    foot = hand.between(-0.5, 0.2)
    knee = (max(x, 0.0) + out, hand.between(0.48, 0.76))
    neck = (hand.between(-0.08, 0.2), height + hand.between(-0.06, 0.14))
    last: list[Spot] = [(0.5 * (knee[0] + foot), end_y - 0.02 - hand.between(0, 0.06)), (foot, end_y)]
    if hand.happens(0.3):
        last = [(foot * 0.4 + knee[0] * 0.2, end_y)]
    if hand.happens(0.5):  # from the loop's right side straight on
        return [path(head, curve((x, y), knee, *last))]
    return [path(head, curve((x, y), neck, knee, *last))]


def nine_in_two_strokes(hand: Hand) -> list[Points]:
    """An oval, and a leg at its right side that may begin above it or in it."""
    height, half, x = hand.between(0.36, 0.6), hand.between(0.14, 0.27), hand.between(0.12, 0.26)
    turn = hand.between(330, 390) * (1 if hand.happens(0.25) else -1)
    head = ring(hand, (x - half, 0.5 * height), (half, 0.5 * height), hand.between(-100, 10), turn)
    leg = _leg(hand, x)
    leg[:, 1] += hand.between(-0.2, 0.1) * (1 - leg[:, 1])
    return [head, leg]


def nine_with_open_head(hand: Hand) -> list[Points]:
    """The head does not close at the top, as in a y."""
    right, left, height = hand.between(0.14, 0.26), -hand.between(0.14, 0.3), hand.between(0.36, 0.56)
    start = (hand.between(-0.1, 0.1), hand.between(0.0, 0.06))
    bowl = curve(start, (left, 0.5 * height), (0.5 * (left + right), height), (right, hand.between(0.05, 0.22)))
    return [path(bowl, _leg(hand, right)[4:])]


def nine_in_one_bow(hand: Hand) -> list[Points]:
    """A 6 turned around: head and leg are one curve."""
    return [1 - points for points in _six(hand, (hand.between(0.0, 0.3), 0), (-0.1, 0.25), (-0.22, 0.6))]


STYLES: dict[int, dict[Style, float]] = {
    6: {six: 4, six_straight: 2.5, six_curled: 1.5, six_like_b: 0.5, six_closed_above: 0.8},
    7: {
        seven: 3,
        seven_wavy: 0.7,
        seven_hooked: 1.5,
        seven_curved: 1,
        seven_crossed_in_one: 0.3,
        seven_hooked_bow: 0.6,
        seven_crossed_by_its_bar: 1.5,
        _crossed(seven): 3,
        _crossed(seven_wavy): 0.7,
        _crossed(seven_hooked): 1,
        _crossed(seven_curved): 1.3,
    },
    8: {
        eight: 4,
        eight_begun_anywhere: 1.5,
        eight_open: 2.5,
        eight_of_circles: 1,
        eight_of_bow_and_loop: 0.8,
    },
    9: {
        nine: 4,
        nine_curled: 2.5,
        nine_curled_with_open_head: 1.5,
        nine_bowed: 1.5,
        nine_in_two_strokes: 1.5,
        nine_with_open_head: 1,
        nine_in_one_bow: 0.7,
        nine_with_any_tail: 2.5,
    },
}
