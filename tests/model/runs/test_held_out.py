import numpy as np
import pytest

from model.datasets import strokes
from model.datasets.dataset import Cancelled, DatasetError
from model.runs.held_out import held_out_digits


def test_embedded_strokes_hold_out_the_digits_they_always_do():
    whole = strokes.load(lambda what, share: None, lambda: False, count=240)
    alone = strokes.load_held_out(lambda: False, count=240)
    np.testing.assert_array_equal(alone.images, whole.validation.images)
    np.testing.assert_array_equal(alone.labels, whole.validation.labels)


def test_nothing_is_fetched():
    assert held_out_digits("mnist") is None
    assert held_out_digits("own") is None


def test_digits_of_a_file_are_read_from_it(tmp_path):
    path = tmp_path / "digits.npz"
    images = np.zeros((200, 28, 28), np.uint8)
    images[:, 4:24, 13:15] = 255
    np.savez(path, x=images, y=np.arange(200) % 10)
    assert 0 < len(held_out_digits(str(path))) < 50
    path.unlink()
    with pytest.raises(DatasetError, match="does not exist"):
        held_out_digits(str(path))


def test_a_wish_to_stop_is_heard():
    with pytest.raises(Cancelled):
        held_out_digits("strokes", lambda: True)
