"""Digits drawn by hand for these tests: strokes in a box 60 wide and 100 high."""

import numpy as np
from PIL import Image, ImageDraw

from model.drawing import Drawing, Stroke


def ring(x, y, across, down, turns=1.0):
    angles = np.linspace(0, 2 * np.pi * turns, 40)
    return np.stack([x + across * np.sin(angles), y - down * np.cos(angles)], axis=1)


ZERO = [ring(30, 50, 28, 50)]
ONE = [[(30, 0), (29, 50), (30, 100)]]
TWO = [
    [(4, 24), (12, 8), (28, 0), (46, 6), (54, 24), (48, 44), (28, 70), (4, 96), (30, 97), (60, 98)]
]
FOUR = [[(34, 0), (18, 36), (2, 66), (30, 66), (58, 65)], [(44, 34), (43, 70), (42, 100)]]
FIVE = [
    [(10, 4), (8, 44), (28, 36), (48, 46), (54, 66), (44, 88), (24, 100), (4, 92)],
    [(10, 3), (32, 2), (54, 0)],
]
SIX = [
    [
        (44, 0),
        (22, 24),
        (6, 60),
        (12, 88),
        (30, 100),
        (48, 90),
        (52, 72),
        (38, 58),
        (18, 64),
        (8, 80),
    ]
]
SEVEN = [[(2, 3), (30, 2), (58, 0), (42, 40), (22, 100)], [(14, 50), (34, 49), (54, 48)]]
EIGHT = [ring(30, 25, 20, 25), ring(30, 75, 26, 25)]
DIGITS = {0: ZERO, 1: ONE, 2: TWO, 4: FOUR, 5: FIVE, 6: SIX, 7: SEVEN, 8: EIGHT}


def placed(digit, x, y=0.0):
    """Strokes of a digit whose ink begins at x."""
    lines = [np.asarray(line, float) for line in DIGITS[digit]]
    left = min(line[:, 0].min() for line in lines)
    return [Stroke(line + np.array([x - left, y])) for line in lines]


def written(text, gap=25.0):
    """Digits beside each other: a list of strokes for each."""
    x, digits = 0.0, []
    for letter in text:
        digits.append(placed(int(letter), x))
        x = max(stroke.points[:, 0].max() for stroke in digits[-1]) + gap
    return digits


def drawing_of(digits):
    """All strokes of some digits on one canvas, in the order given."""
    return Drawing(tuple(stroke for strokes in digits for stroke in strokes))


def painted(drawing, scale=1.0, pen=9):
    """Black on white, as a brush would do it: (h, w) uint8."""
    points = drawing.points() * scale
    width, height = (points.max(axis=0) + 60 * scale).astype(int)
    picture = Image.new("L", (int(width), int(height)), 255)
    brush = ImageDraw.Draw(picture)
    for stroke in drawing.strokes:
        line = [tuple(point) for point in (stroke.points + 30) * scale]
        brush.line(line, fill=0, width=round(pen * scale), joint="curve")
    return np.array(picture)
