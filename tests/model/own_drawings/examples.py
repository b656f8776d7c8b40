"""Drawings for the tests of the store."""

from model.drawing import Drawing


def drawing(number=0):
    """Make a drawing of two strokes that no other number has."""
    return Drawing.from_points(
        [[(100.0 + number, 200.0), (300.5, 700.125)], [(400.0, 50.0 + number)]]
    )


def points(drawing):
    return [stroke.points.tolist() for stroke in drawing.strokes]
