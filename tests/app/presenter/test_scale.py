import pytest
from PySide6.QtCore import QRect, QSize

from app.presenter import scale as design
from app.presenter.scale import place, scale_of


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1920, 1080), 1), ((1280, 720), 2 / 3), ((3840, 2160), 2), ((1280, 800), 2 / 3),
     ((3440, 1440), 4 / 3)],
)  # fmt: skip
def test_the_scale_is_that_of_the_shorter_side(size, scale):
    assert scale_of(QSize(*size)) == pytest.approx(scale)


def test_places_are_as_designed_at_their_own_size():
    size = QSize(1920, 1080)
    for rect in (design.CANVAS, design.ANSWER, design.BARS, design.CHART, design.HINTS):
        assert place(rect, size) == rect


def test_spare_space_goes_to_the_margins_on_both_sides():
    wide, high = QSize(2120, 1080), QSize(1920, 1280)
    assert place(design.CANVAS, wide) == design.CANVAS.translated(100, 0)
    assert place(design.CANVAS, high) == design.CANVAS.translated(0, 100)


def test_panels_never_touch():
    for size in (QSize(1280, 720), QSize(1366, 768), QSize(3840, 2160), QSize(1024, 640)):
        panels = [
            place(rect, size) for rect in (design.CANVAS, design.ANSWER, design.BARS, design.CHART)
        ]
        for index, one in enumerate(panels):
            assert QRect(0, 0, size.width(), size.height()).contains(one)
            assert not any(one.intersects(other) for other in panels[index + 1 :])
