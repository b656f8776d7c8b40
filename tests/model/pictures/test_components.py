import numpy as np
import pytest

from model.pictures.components import label_components


def picture(text):
    return np.array([[c == "#" for c in line] for line in text.split()])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("...", 0),
        ("#", 1),
        ("#.# .#. #.#", 1),
        ("#.# #.# ###", 1),
        ("###.# #...# #.#.# #...# #####", 2),
        ("##..## ...... ##..##", 4),
        ("#...# .#.#. ..#.. .#.#. #...#", 1),
        ("#.#.# #.#.# ##### #.#.#", 1),
    ],
)
def test_parts_are_counted_with_corners(text, count):
    mask = picture(text)
    labels, found = label_components(mask)
    assert found == count
    np.testing.assert_array_equal(labels > 0, mask)
    assert set(labels[mask]) == set(range(1, count + 1))


def flooded(mask):
    """The same by walking from pixel to pixel."""
    labels, count = np.zeros(mask.shape, int), 0
    for start in zip(*np.nonzero(mask), strict=True):
        if labels[start]:
            continue
        count += 1
        waiting = [start]
        while waiting:
            y, x = waiting.pop()
            inside = 0 <= y < mask.shape[0] and 0 <= x < mask.shape[1]
            if inside and mask[y, x] and not labels[y, x]:
                labels[y, x] = count
                waiting += [(y + a, x + b) for a in (-1, 0, 1) for b in (-1, 0, 1)]
    return labels, count


@pytest.mark.parametrize("share", [0.1, 0.3, 0.4, 0.5, 0.8])
def test_random_masks_are_parted_as_by_walking(share):
    random = np.random.default_rng(round(share * 10))
    for shape in ((1, 40), (40, 1), (30, 50)):
        mask = random.random(shape) < share
        labels, count = label_components(mask)
        expected, known = flooded(mask)
        assert count == known
        np.testing.assert_array_equal(labels, expected)
