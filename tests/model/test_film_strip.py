import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.datasets.strokes import generate_drawings
from model.drawing import Drawing
from model.film_strip import film_strip_of_drawing, film_strip_of_picture, shrink
from model.preprocess import CENTRE, preprocess, preprocess_ink

SIDE = 1000.0

coordinates = st.integers(0, 100_000).map(lambda value: value / 100)
points = st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=12)
drawings = st.lists(points, min_size=1, max_size=3).map(Drawing.from_points)
inks = st.integers(0, 2**32).map(lambda seed: ink_of_seed(seed))


def ink_of_seed(seed):
    random = np.random.default_rng(seed)
    ink = np.zeros(random.integers(3, 70, 2), np.float32)
    height, width = ink.shape
    bottom, right = random.integers(1, height + 1), random.integers(1, width + 1)
    part = random.random((bottom, right)) * (random.random((bottom, right)) > 0.6)
    ink[:bottom, :right] = part
    ink[bottom // 2, right // 2] = 1
    return ink


def strip_of(drawing, pen=72.0):
    return film_strip_of_drawing(drawing, [pen] * len(drawing), SIDE)


def put(drawing, size, x, y):
    low = drawing.points().min(axis=0)
    longer = np.ptp(drawing.points(), axis=0).max()
    return Drawing.from_points(
        [(stroke.points - low) / longer * size + (x, y) for stroke in drawing.strokes]
    )


@pytest.fixture(scope="module")
def digits():
    return [drawing for drawing, _, _ in generate_drawings(20, seed=5)]


def area_average(whole):
    """The mean over each of 28×28 equal areas, in plain loops."""
    height, width = (side // 28 for side in whole.shape)
    small = np.zeros((28, 28))
    for row in range(28):
        for column in range(28):
            area = whole[row * height : (row + 1) * height, column * width : (column + 1) * width]
            small[row, column] = area.sum() / area.size
    return small


@settings(max_examples=60)
@given(drawings)
def test_the_last_image_is_the_very_one_the_network_reads(drawing):
    np.testing.assert_array_equal(strip_of(drawing).stages.image, preprocess(drawing))


@settings(max_examples=60)
@given(inks)
def test_the_last_image_of_a_picture_is_the_very_one_the_network_reads(ink):
    np.testing.assert_array_equal(film_strip_of_picture(ink).stages.image, preprocess_ink(ink))


def check_stages(stages):
    """The mass is where it is said to be, and the shift takes it to the middle."""
    assert stages.fitted.shape == (20, 20)
    middle, total = np.arange(20) + 4.5, stages.fitted.sum(dtype=np.float64)
    mass = stages.fitted.sum(axis=0) @ middle / total, stages.fitted.sum(axis=1) @ middle / total
    np.testing.assert_allclose(stages.mass, mass, atol=1e-4)
    for axis in (0, 1):
        margins = np.flatnonzero(stages.fitted.any(axis=axis))[[0, -1]]
        assert abs(margins[0] - (19 - margins[1])) <= 1


@settings(max_examples=60)
@given(drawings)
def test_the_stages_of_a_drawing_fit_together(drawing):
    stages = strip_of(drawing).stages
    check_stages(stages)
    assert max(stages.cut_out.shape) == 280
    assert stages.box.left < stages.box.right
    assert stages.box.top < stages.box.bottom


@settings(max_examples=60)
@given(inks)
def test_the_stages_of_a_picture_fit_together(ink):
    stages = film_strip_of_picture(ink).stages
    check_stages(stages)
    left, top, right, bottom = map(int, stages.box)
    np.testing.assert_array_equal(ink[top:bottom, left:right], stages.cut_out)
    row, column = np.argwhere(stages.fitted)[0]
    moved_row, moved_column = np.argwhere(stages.image)[0]
    assert (moved_row - row - 4, moved_column - column - 4) == stages.shift[::-1]


def test_the_shift_takes_the_mass_of_a_digit_to_the_middle(digits):
    for digit in digits:
        stages = strip_of(put(digit, 600, 200, 200)).stages
        np.testing.assert_allclose(np.add(stages.mass, stages.shift), CENTRE, atol=1e-6)


def test_the_fitted_ink_is_twenty_pixels_on_its_longer_side(digits):
    for digit in digits:
        fitted = strip_of(put(digit, 300, 20, 500)).stages.fitted
        assert max(fitted.any(axis=0).sum(), fitted.any(axis=1).sum()) == 20


@pytest.mark.parametrize("pen", [50.0, 100.0])
def test_the_box_is_round_the_ink_as_drawn(pen):
    drawing = Drawing.from_points([[[200, 300], [400, 700]]])
    strip = strip_of(drawing, pen)
    assert strip.extent == (SIDE, SIDE)
    half = pen / 2
    assert strip.stages.box == (200 - half, 300 - half, 400 + half, 700 + half)
    rows = np.flatnonzero(strip.whole.any(axis=1)) * SIDE / 280
    assert abs(rows[0] - (300 - half)) < 4
    assert abs(rows[-1] - (700 + half)) < 8


def test_the_usual_app_averages_the_area_of_the_whole_canvas(digits):
    for digit in digits[:3]:
        strip = strip_of(put(digit, 350, 600, 80))
        assert (strip.naive.dtype, strip.naive.shape) == (np.float32, (28, 28))
        np.testing.assert_allclose(strip.naive, area_average(strip.whole), atol=1e-6)


@pytest.mark.parametrize("shape", [(28, 28), (56, 84), (280, 28)])
def test_the_usual_app_averages_the_area_of_the_whole_picture(shape):
    ink = np.random.default_rng(2).random(shape, np.float32)
    np.testing.assert_allclose(film_strip_of_picture(ink).naive, area_average(ink), atol=1e-6)


def test_a_side_that_is_no_multiple_is_averaged_by_the_share_of_each_pixel():
    ink = np.random.default_rng(3).random((42, 35), np.float32)
    finer = np.repeat(np.repeat(ink, 2, axis=0), 4, axis=1)
    np.testing.assert_allclose(shrink(ink), area_average(finer), atol=1e-5)


def test_moving_a_drawing_changes_what_the_usual_app_sees_and_nothing_of_ours(digits):
    for digit in digits:
        here, there = strip_of(put(digit, 300, 50, 50)), strip_of(put(digit, 300, 600, 640))
        np.testing.assert_allclose(here.stages.image, there.stages.image, atol=1e-3)
        np.testing.assert_allclose(here.stages.shift, there.stages.shift, atol=1e-3)
        assert np.abs(here.naive - there.naive).max() > 0.5


def test_another_pen_changes_what_the_usual_app_sees_and_nothing_of_ours(digits):
    for digit in digits:
        drawing = put(digit, 600, 200, 200)
        thin, thick = strip_of(drawing, 50.0), strip_of(drawing, 100.0)
        np.testing.assert_array_equal(thin.stages.image, thick.stages.image)
        assert thick.naive.sum() > 1.5 * thin.naive.sum()


def test_of_several_digits_one_is_followed_and_the_usual_app_gets_all(digits):
    left, right = put(digits[0], 350, 60, 300), put(digits[1], 350, 560, 300)
    both = Drawing(left.strokes + right.strokes)
    pens = [72.0] * len(both)
    strip = film_strip_of_drawing(both, pens, SIDE, (right, [72.0] * len(right)))
    np.testing.assert_array_equal(strip.stages.image, preprocess(right))
    np.testing.assert_array_equal(strip.naive, strip_of(both).naive)
    assert strip.stages.box.left >= 500


def test_of_a_picture_with_several_digits_one_is_followed():
    ink = np.zeros((40, 90), np.float32)
    ink[10:30, 10:20] = ink[5:35, 60:66] = 1
    part = np.zeros((32, 8), np.float32)
    part[1:31, 1:7] = 1
    strip = film_strip_of_picture(ink, (part, (59.0, 4.0)))
    assert strip.extent == (90, 40)
    assert strip.stages.box == (60, 5, 66, 35)
    np.testing.assert_array_equal(strip.stages.image, preprocess_ink(part))


def test_nothing_drawn_has_no_stages():
    strip = strip_of(Drawing())
    assert strip.stages is None
    assert not strip.naive.any()
    assert film_strip_of_picture(np.zeros((30, 30), np.float32)).stages is None


def test_a_coordinate_that_is_no_number_is_refused():
    with pytest.raises(ValueError, match="finite"):
        strip_of(Drawing.from_points([[[0, 0], [np.nan, 3]]]))
