"""Drawings for the tests of the Teach tab."""

from model.drawing import Drawing
from model.own_drawings import OwnDrawings

TEACH = 4
"""The place of the tab."""


def drawing(number=0):
    """Make a drawing that no other number has, in units of the canvas."""
    return Drawing.from_points([[(200.0 + number, 200.0), (300.5, 700.0)], [(400.0, 250.0)]])


def fill(labels):
    """Save a drawing for each label; returns their ids."""
    return OwnDrawings().add_all((drawing(number), label) for number, label in enumerate(labels))


def points(drawing):
    return [stroke.points.round(3).tolist() for stroke in drawing.strokes]
