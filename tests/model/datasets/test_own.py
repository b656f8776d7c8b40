import numpy as np
import pytest

from model import datasets
from model.datasets import own
from model.datasets.dataset import Cancelled, DatasetError
from model.drawing import Drawing
from model.own_drawings import OwnDrawings
from model.preprocess import preprocess
from model.runs.held_out import held_out_digits
from tests.model.datasets.fakes import ignore, never


def drawn(number):
    return Drawing.from_points([[(0, 0), (100 + number, 300), (50, 400), (number % 71, number)]])


def fill(labels, store=None):
    store = store or OwnDrawings()
    store.add_all((drawn(number), label) for number, label in enumerate(labels))
    return store


def as_set(split):
    return {image.tobytes() for image in split.images}


@pytest.mark.parametrize("count", [0, 1, 4, 9])
def test_too_few_drawings_are_said(count):
    if count:
        fill("0123456789"[:count])
    with pytest.raises(DatasetError) as caught:
        datasets.load("own", ignore, never)
    assert caught.value.reason == f"My digits needs 10 drawings. You have {count}."
    assert "Teach" in caught.value.remedy
    assert caught.value.fix == {"data": "strokes"}


def test_drawings_of_one_digit_alone_are_said():
    fill("7" * 20)
    with pytest.raises(DatasetError, match="two different digits"):
        datasets.load("own", ignore, never)


def test_symbols_are_no_digits_to_learn_here():
    fill([*"0123456789", *"★★★★★", "A"])
    digits = datasets.load("own", ignore, never)
    parts = (digits.train, digits.validation, digits.test)
    assert set.union(*(set(part.labels.tolist()) for part in parts)) == set(range(10))
    assert len(set.union(*map(as_set, parts))) == 10


def test_symbols_do_not_count_among_the_digits_there_must_be():
    fill([*"012345678", *"★★★★★"])
    with pytest.raises(DatasetError, match="You have 9"):
        datasets.load("own", ignore, never)


def test_every_fifth_of_each_digit_is_held_back_and_another_tested():
    fill("0123456789" * 10)
    digits = datasets.load("own", ignore, never)
    assert digits.name == "own"
    often = len(digits.train) // 60
    for split, each in ((digits.train, 6 * often), (digits.validation, 2), (digits.test, 2)):
        assert np.bincount(split.labels).tolist() == [each] * 10
    parts = [as_set(split) for split in (digits.train, digits.validation, digits.test)]
    assert len(set.union(*parts)) == 100  # no digit is in two


def test_the_images_are_those_a_network_reads():
    store = fill("01" * 10)
    digits = datasets.load("own", ignore, never)
    images = {
        np.round(preprocess(kept.drawing) * 255).astype(np.uint8).tobytes() for kept in store.all()
    }
    assert as_set(digits.train) | as_set(digits.validation) | as_set(digits.test) == images


def test_a_drawing_stays_in_its_part_whatever_else_comes_and_goes():
    store = fill("0123456789" * 5)
    before = datasets.load("own", ignore, never)
    kept = store.all()
    store.delete([kept[3].id, kept[17].id])
    fill("5013", store)
    after = datasets.load("own", ignore, never)
    gone = {np.round(preprocess(kept[n].drawing) * 255).astype(np.uint8).tobytes() for n in (3, 17)}
    for name in ("train", "validation", "test"):
        assert as_set(getattr(before, name)) - gone <= as_set(getattr(after, name))


@pytest.mark.parametrize("labels", ["0123456789", "0000055511", "0055136800", "00551683330"])
def test_ten_drawings_leave_some_in_each_part(labels):
    fill(labels)
    digits = datasets.load("own", ignore, never)
    parts = [as_set(split) for split in (digits.train, digits.validation, digits.test)]
    assert min(map(len, parts)) >= 1
    assert sum(map(len, parts)) == len(set.union(*parts)) == len(labels)


@pytest.mark.parametrize(("count", "times"), [(10, 40), (100, 34), (5000, 1)])
def test_few_drawings_are_gone_over_several_times_in_an_epoch(count, times):
    fill("0123456789" * (count // 10))
    digits = datasets.load("own", ignore, never)
    assert len(digits.train) == times * len(as_set(digits.train))
    assert len(digits.train) >= 128  # the batch of the recipes
    assert len(digits.validation) == len(as_set(digits.validation))


def test_a_store_that_cannot_be_read_is_said():
    store = OwnDrawings()
    store.path.parent.mkdir(parents=True)
    store.path.write_text("no database " * 100)
    with pytest.raises(DatasetError, match="no file of Inkling’s drawings"):
        datasets.load("own", ignore, never)


def test_a_wish_to_stop_is_heard():
    fill("0123456789")
    with pytest.raises(Cancelled):
        own.load(ignore, lambda: True)


def test_what_is_held_back_is_found_again():
    fill("0123456789" * 5)
    held_out = held_out_digits("own")
    np.testing.assert_array_equal(
        held_out.images, datasets.load("own", ignore, never).validation.images
    )
