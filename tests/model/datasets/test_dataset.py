import numpy as np
import pytest

from model.datasets.dataset import DatasetError, Split

IMAGES = np.zeros((3, 28, 28, 1), np.uint8)
LABELS = np.zeros(3, np.int32)


def test_a_split_cannot_be_written_to_and_leaves_the_given_arrays_alone() -> None:
    images = IMAGES.copy()
    split = Split(images, LABELS)
    assert len(split) == 3
    with pytest.raises(ValueError, match="read-only"):
        split.images[0] = 1
    with pytest.raises(ValueError, match="read-only"):
        split.labels[0] = 1
    images[0] = 1


@pytest.mark.parametrize(
    ("images", "labels"),
    [
        (IMAGES[..., 0], LABELS),
        (IMAGES[:, :27], LABELS),
        (IMAGES.astype(np.float32), LABELS),
        (IMAGES, LABELS[:2]),
        (IMAGES, LABELS[:, None]),
        (IMAGES, LABELS.astype(np.uint8)),
    ],
)
def test_wrong_shapes_and_types_are_refused(images, labels) -> None:
    with pytest.raises(ValueError, match="must be"):
        Split(images, labels)


def test_an_error_says_what_is_wrong_and_what_to_do() -> None:
    error = DatasetError("It is gone.", "Look elsewhere.", {"data": "strokes"})
    assert str(error) == "It is gone. Look elsewhere."
    assert error.fix == {"data": "strokes"}
