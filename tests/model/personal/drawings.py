"""A person's drawings, made up: digits of the generator, and signs by one hand."""

from functools import cache

import numpy as np

from model.datasets import variation
from model.datasets.curves import curves_of
from model.datasets.strokes import generate_drawings
from model.drawing import Drawing
from model.own_drawings import OwnDrawing
from model.shipping.pen_variation import vary
from model.shipping.shapes import shapes


@cache
def digits(count):
    """Digits in the order of their labels: drawings and labels."""
    made = [(drawing, label) for drawing, label, _ in generate_drawings(count, seed=9)]
    return tuple(sorted(made, key=lambda one: one[1]))


def sign(name, count, seed=0):
    """One sign as one hand writes it."""
    shape = next(one for one in shapes() if one.style.name == name)
    rng = np.random.default_rng(seed)
    curves = curves_of(shape.style)
    cuts = np.flatnonzero(np.diff(curves.stroke_of_sample)) + 1
    first = Drawing.from_points(np.split(variation.vary(curves, 1, rng)[0], cuts))
    return [vary(first, rng, 0.4) for _ in range(count)]


def own_digits(count, first_id=1):
    """Digits as the store gives them, each label with turns of its own."""
    turns = {label: label for label in range(10)}
    found = []
    for drawing, label in digits(count):
        found.append(OwnDrawing(first_id + len(found), str(label), drawing, turns[label], 0.0))
        turns[label] += 1
    return found


def own_signs(name, label, count, first_id=1000, seed=0):
    """Signs as the store gives them."""
    return [
        OwnDrawing(first_id + turn, label, drawing, turn, 0.0)
        for turn, drawing in enumerate(sign(name, count, seed))
    ]
