import numpy as np
import pytest

from model.datasets.dataset import Cancelled
from model.datasets.strokes import generate, generate_drawings, load
from model.preprocess import PEN_WIDTH, preprocess


def never() -> bool:
    return False


def test_images_and_labels_have_the_promised_shape() -> None:
    images, labels = generate(40, seed=1)
    assert images.shape == (40, 28, 28, 1)
    assert images.dtype == np.uint8
    assert labels.shape == (40,)
    assert labels.dtype == np.int32
    assert (images.max(axis=(1, 2, 3)) == 255).all()
    assert (images[:, 0, 0, 0] == 0).all()


def test_every_digit_comes_equally_often_and_in_no_order() -> None:
    _, labels = generate(200, seed=1)
    assert np.bincount(labels).tolist() == [20] * 10
    assert not (np.diff(labels) >= 0).all()
    assert (np.bincount(labels[:100], minlength=10) > 0).all()


@pytest.mark.parametrize("count", [0, 1, 13])
def test_any_count_can_be_had(count: int) -> None:
    images, labels = generate(count, seed=0)
    assert len(images) == len(labels) == count
    assert np.ptp(np.bincount(labels, minlength=10)) <= 1
    assert len(list(generate_drawings(count, seed=0))) == count


def test_the_seed_decides() -> None:
    first, again, other = (generate(50, seed=seed) for seed in (3, 3, 4))
    np.testing.assert_array_equal(first[0], again[0])
    np.testing.assert_array_equal(first[1], again[1])
    assert not np.array_equal(first[0], other[0])


def test_no_two_images_are_the_same() -> None:
    images, _ = generate(500, seed=2)
    assert len(np.unique(images.reshape(500, -1), axis=0)) == 500


def test_an_image_is_what_preprocess_makes_of_its_drawing() -> None:
    images, labels = generate(300, seed=5)
    drawings = list(generate_drawings(300, seed=5))
    assert [label for _, label, _ in drawings] == labels.tolist()
    for image, (drawing, _, width) in zip(images, drawings, strict=True):
        expected = preprocess(drawing, pen_width=width) * 255
        np.testing.assert_allclose(image[..., 0], expected, rtol=0, atol=0.501)


def test_pens_are_thin_and_thick_around_the_width_of_the_canvas() -> None:
    widths = np.array([width for _, _, width in generate_drawings(500, seed=6)])
    assert abs(np.median(widths) - PEN_WIDTH) < 0.25
    assert widths.min() < 1.8
    assert widths.max() > 4
    assert ((widths > 1) & (widths <= 6)).all()


def test_no_pen_is_so_thick_that_it_fills_a_narrow_digit() -> None:
    for drawing, label, width in generate_drawings(500, seed=9):
        across, down = np.ptp(drawing.points(), axis=0)
        assert label == 1 or width <= max(1.3, 6.5 * across / down)


def test_digits_drawn_from_one_seed_tell_what_those_of_another_are() -> None:
    known, known_labels = generate(4000, seed=7)
    asked, asked_labels = generate(500, seed=8)
    a = asked.reshape(500, -1).astype(np.float32) / 255
    b = known.reshape(4000, -1).astype(np.float32) / 255
    squared = (b * b).sum(axis=1) - 2 * a @ b.T
    read = known_labels[squared.argmin(axis=1)]
    assert (read == asked_labels).mean() > 0.9


def test_progress_goes_up_in_small_steps_to_one() -> None:
    shares: list[float] = []
    generate(3000, seed=0, progress=shares.append)
    assert shares[-1] == 1
    steps = np.diff([0.0, *shares])
    assert (steps > 0).all()
    assert steps.max() <= 64.5 / 3000


def test_a_cancel_is_heard_before_the_next_batch() -> None:
    shares: list[float] = []
    with pytest.raises(Cancelled):
        generate(3000, seed=0, progress=shares.append, cancelled=lambda: len(shares) == 3)
    assert len(shares) == 3


def test_load_gives_three_splits_that_share_no_digit() -> None:
    reports: list[tuple[str, float | None]] = []
    dataset = load(
        lambda what, fraction=None: reports.append((what, fraction)), never, count=240, seed=1
    )
    splits = (dataset.train, dataset.validation, dataset.test)
    assert dataset.name == "strokes"
    assert [len(split.labels) for split in splits] == [240, 20, 40]
    images = np.concatenate([split.images.reshape(-1, 784) for split in splits])
    assert len(np.unique(images, axis=0)) == 300
    fractions = [fraction for _, fraction in reports if fraction is not None]
    assert fractions == sorted(fractions)
    assert fractions[-1] == pytest.approx(1)
    assert all(what for what, _ in reports)


def test_load_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        load(lambda what, fraction=None: None, lambda: True, count=100)
