import numpy as np
import pytest
from PIL import Image

from model.hardest import HardExample, hardest, write_sheet
from tests.model.test_evaluate import one_hot

LABELS = np.array([0, 1, 2, 3, 4, 5], np.int32)
ANSWERS = [0, 7, 2, 8, 4, 9]
CONFIDENCE = np.array([0.9, 0.6, 0.4, 0.95, 0.7, 0.3])


def examples(count=60):
    return hardest(one_hot(ANSWERS, CONFIDENCE), LABELS, count)


def test_the_surest_mistakes_come_first_then_the_least_sure_right_answers():
    assert [one.index for one in examples()] == [3, 1, 5, 2, 4, 0]
    assert [one.is_right for one in examples()] == [False] * 3 + [True] * 3


def test_an_example_says_what_was_meant_and_what_was_read():
    first = examples()[0]
    assert (first.label, first.answer) == (3, 8)
    assert first.confidence == pytest.approx(0.95)


def test_no_more_than_wanted_and_equals_in_their_order():
    assert [one.index for one in examples(2)] == [3, 1]
    alike = hardest(one_hot([1, 1, 1]), np.array([0, 0, 0], np.int32))
    assert [one.index for one in alike] == [0, 1, 2]


def pixels_of(path):
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def images(count):
    made = np.zeros((count, 28, 28), np.float32)
    made[:, 5:23, 12:16] = 1
    return made


def test_a_picture_of_tiles_as_the_network_saw_them(tmp_path):
    path = tmp_path / "new" / "hard.png"
    chosen = examples()
    seen = images(len(chosen))
    seen[1] = 0
    write_sheet(path, chosen, seen, 1234)
    sheet = pixels_of(path)
    black, white = (sheet == 0).all(axis=2), (sheet == 255).all(axis=2)
    ink = 18 * 4 * 9  # of a zoomed bar
    assert black.sum() == ink * (len(chosen) - 1)
    assert white.sum() == 28 * 28 * 9 * len(chosen) - black.sum()
    assert [one.name for one in path.parent.iterdir()] == ["hard.png"]


def test_mistakes_are_framed_and_named(tmp_path):
    def picture(example):
        write_sheet(tmp_path / "one.png", [example], images(1), 10)
        return pixels_of(tmp_path / "one.png").astype(int)

    wrong = picture(HardExample(0, 4, 9, 0.875))
    right = picture(HardExample(0, 9, 9, 0.875))
    surer = picture(HardExample(0, 4, 9, 0.9999))
    orange = (wrong[..., 0] > wrong[..., 2] + 100).sum()
    assert orange > 4 * 84
    assert not (right[..., 0] > right[..., 2] + 100).any()
    assert wrong.shape == right.shape
    changed = np.flatnonzero((wrong != surer).any(axis=(1, 2)))
    assert changed.min() > 14 + 34 + 84, "only the words beneath the tile differ"


def test_sixty_fill_six_rows(tmp_path):
    many = [HardExample(row, 1, 1, 0.5) for row in range(60)]
    sizes = []
    for count in (60, 10, 1):
        write_sheet(tmp_path / "many.png", many[:count], images(count), 10_000)
        with Image.open(tmp_path / "many.png") as sheet:
            sizes.append(sheet.size)
    assert sizes[0][0] == sizes[1][0] == sizes[2][0] < 1024
    assert sizes[0][1] - sizes[1][1] == 5 * (84 + 26 + 14)
    assert sizes[1][1] == sizes[2][1]


def test_a_disk_that_does_not_take_it_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        write_sheet(tmp_path / "file" / "hard.png", examples(), images(6), 6)
