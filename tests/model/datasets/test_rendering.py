import numpy as np

from model.datasets.rendering import render
from model.drawing import Drawing
from model.preprocess import preprocess


def _crosses(count: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    way = np.linspace(0, 1, 12)[:, None]
    points = np.concatenate([way * (1, 0.8), (0.9, 0.0) + way * (-0.8, 1)])
    return points + rng.normal(0, 0.02, (count, 24, 2)), np.repeat([0, 1], 12)


def test_each_drawing_is_rendered_as_preprocess_does() -> None:
    points, stroke = _crosses(40)
    points[::2] *= 300
    points[::3] += 55
    widths = np.linspace(1.3, 6, 40)
    images = render(points, stroke, widths)
    assert images.dtype == np.float32
    for image, lines, width in zip(images, points, widths, strict=True):
        drawing = Drawing.from_points(np.split(lines, [12]))
        np.testing.assert_allclose(image, preprocess(drawing, pen_width=width), atol=5e-4)


def test_no_line_joins_two_strokes() -> None:
    points = np.array([[[0, 0], [0, 1], [1, 0], [1, 1]]], float)
    apart = render(points, np.array([0, 0, 1, 1]), np.array([2.5]))
    joined = render(points, np.array([0, 0, 0, 0]), np.array([2.5]))
    assert apart[0, 14, 14] == 0
    assert joined[0, 14, 14] > 0
