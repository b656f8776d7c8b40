import numpy as np
import pytest

from model.datasets.dataset import Dataset, DatasetError, Split
from model.datasets.splits import FEWEST, split_digits


def digits(count: int, labels: np.ndarray | None = None) -> Split:
    """Digits whose first two pixels number them."""
    images = np.zeros((count, 28, 28, 1), np.uint8)
    images[:, 0, 0, 0], images[:, 0, 1, 0] = np.divmod(np.arange(count), 256)
    labels = np.arange(count) % 10 if labels is None else labels
    return Split(images, labels.astype(np.int32))


def numbers(split: Split) -> list[int]:
    return (split.images[:, 0, 0, 0].astype(int) * 256 + split.images[:, 0, 1, 0]).tolist()


def parts(dataset: Dataset) -> list[list[int]]:
    return [numbers(part) for part in (dataset.train, dataset.validation, dataset.test)]


def test_every_digit_is_in_one_part_with_its_own_label() -> None:
    dataset = split_digits("mine", digits(1000))
    train, validation, test = parts(dataset)
    assert sorted(train + validation + test) == list(range(1000))
    assert dataset.name == "mine"
    for part in (dataset.train, dataset.validation, dataset.test):
        np.testing.assert_array_equal(part.labels, np.array(numbers(part)) % 10)


def test_a_tenth_of_each_label_is_held_out_twice() -> None:
    dataset = split_digits("mine", digits(1000, np.arange(1000) // 100))
    assert np.bincount(dataset.test.labels).tolist() == [10] * 10
    assert np.bincount(dataset.validation.labels).tolist() == [9] * 10


def test_the_parts_are_the_same_each_time() -> None:
    assert parts(split_digits("a", digits(300))) == parts(split_digits("b", digits(300)))


def test_a_given_test_is_kept_to() -> None:
    is_test = np.arange(200) >= 150
    train, validation, test = parts(split_digits("mine", digits(200), is_test=is_test))
    assert test == list(range(150, 200))
    assert len(validation) == 15
    assert max(train + validation) < 150


@pytest.mark.parametrize("seen", [3, 7, 40])
def test_nobody_wrote_for_two_parts(seen: int) -> None:
    writers = np.array([f"writer {number % seen}" for number in range(800)])
    dataset = split_digits("mine", digits(800, np.arange(800) // 80), writers=writers)
    who = [{writers[number] for number in part} for part in parts(dataset)]
    assert all(who)
    assert sum(map(len, who)) == len(set.union(*who)) == seen


def test_held_out_writers_are_about_a_tenth() -> None:
    writers = np.array([str(number % 40) for number in range(2000)])
    dataset = split_digits("mine", digits(2000), writers=writers)
    assert 150 <= len(dataset.test) <= 300
    assert 150 <= len(dataset.validation) <= 300


def test_one_diligent_writer_is_not_held_out() -> None:
    writers = np.array(["diligent"] * 900 + [str(number % 20) for number in range(100)])
    dataset = split_digits("mine", digits(1000), writers=writers)
    assert len(dataset.train) > 800


def test_with_two_writers_digits_are_held_out() -> None:
    dataset = split_digits("mine", digits(100), writers=np.array(["a", "b"] * 50))
    assert len(dataset.test) == 10


def test_just_enough_digits_fill_all_parts() -> None:
    assert all(parts(split_digits("mine", digits(FEWEST))))


def test_too_few_digits_are_refused() -> None:
    with pytest.raises(DatasetError, match=r"mine has 19 digits to learn from.*20"):
        split_digits("mine", digits(19))
    with pytest.raises(DatasetError, match="mine has 1 digit to learn from"):
        split_digits("mine", digits(30), is_test=np.arange(30) > 0)


def test_one_label_is_nothing_to_learn() -> None:
    with pytest.raises(DatasetError, match="no two different digits"):
        split_digits("mine", digits(100, np.full(100, 7)))
