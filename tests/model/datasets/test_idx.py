import gzip

import numpy as np
import pytest

from model.datasets.idx import MOST_DIGITS, IdxError, parse_images, parse_labels
from tests.model.datasets.fakes import idx_bytes

IMAGES = np.random.default_rng(0).integers(0, 256, (5, 28, 28), dtype=np.uint8)
LABELS = np.array([3, 1, 4, 1, 5], np.uint8)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_images_and_labels_come_back(pack) -> None:
    images = parse_images(pack(idx_bytes(IMAGES)))
    assert images.shape == (5, 28, 28, 1)
    assert images.dtype == np.uint8
    np.testing.assert_array_equal(images[..., 0], IMAGES)
    labels = parse_labels(pack(idx_bytes(LABELS)))
    assert labels.dtype == np.int32
    assert labels.tolist() == [3, 1, 4, 1, 5]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not in the IDX format"),
        (b"\x00\x00\x08", "not in the IDX format"),
        (b"<html>no such page</html>", "not in the IDX format"),
        (idx_bytes(LABELS), "not one of images"),
        (idx_bytes(IMAGES)[:10], "cut short"),
        (idx_bytes(IMAGES)[:-1], "cut short"),
        (idx_bytes(IMAGES) + b"\x00", "goes on"),
        (b"\x00\x00\x0d\x03" + idx_bytes(IMAGES)[4:], "not one of images"),
        (idx_bytes(np.zeros((2, 30, 20), np.uint8)), "20×30"),
        (gzip.compress(idx_bytes(IMAGES))[:-20], "damaged or cut short"),
        (gzip.compress(idx_bytes(IMAGES))[:200] + b"rubbish" * 30, "damaged or cut short"),
        (
            b"\x00\x00\x08\x03" + (MOST_DIGITS + 1).to_bytes(4, "big") + b"\x00\x00\x00\x1c" * 2,
            "more than",
        ),
    ],
)
def test_wrong_images_are_refused_in_words(content: bytes, words: str) -> None:
    with pytest.raises(IdxError, match=words):
        parse_images(content)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (idx_bytes(IMAGES), "not one of labels"),
        (idx_bytes(np.array([1, 10], np.uint8)), "label 10"),
        (idx_bytes(LABELS)[:-1], "cut short"),
    ],
)
def test_wrong_labels_are_refused_in_words(content: bytes, words: str) -> None:
    with pytest.raises(IdxError, match=words):
        parse_labels(content)
