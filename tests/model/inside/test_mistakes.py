import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.inside.mistakes import Kind, MixUp, Order, answers_of, finite


def made_up(count=200, classes=10, seed=0, share_right=0.7):
    """Probabilities and labels of a network that is right on about that share."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 10, count).astype(np.int32)
    logits = rng.normal(0, 1, (count, classes))
    right = rng.random(count) < share_right
    logits[np.flatnonzero(right), np.minimum(labels[right], classes - 1)] += 6
    grown = np.exp(logits)
    return (grown / grown.sum(axis=1, keepdims=True)).astype(np.float32), labels


def test_answers_are_the_most_probable_classes():
    probabilities, labels = made_up()
    answers = answers_of(probabilities, labels)
    for index in range(len(labels)):
        row = list(probabilities[index])
        assert answers.said[index] == row.index(max(row))
        assert answers.confidence[index] == max(row)
        assert answers.is_wrong[index] == (row.index(max(row)) != labels[index])
    assert answers.wrong == sum(answers.is_wrong) > 0
    assert len(answers) == 200


@given(st.integers(1, 60), st.integers(0, 10_000), st.sampled_from([2, 10, 12]))
def test_wrong_ones_come_first_the_surest_at_the_top(count, seed, classes):
    probabilities, labels = made_up(count, classes, seed)
    probabilities = np.round(probabilities, 1).astype(np.float32)  # equals among them
    answers = answers_of(probabilities, labels)

    def rank(index):
        confidence = float(answers.confidence[index])
        wrong = answers.said[index] != labels[index]
        return (not wrong, -confidence if wrong else confidence, index)

    assert answers.order(Order.WRONG_FIRST).tolist() == sorted(range(count), key=rank)


@given(st.integers(1, 60), st.integers(0, 10_000))
def test_the_least_sure_come_first(count, seed):
    probabilities, labels = made_up(count, 10, seed)
    answers = answers_of(np.round(probabilities, 1).astype(np.float32), labels)
    expected = sorted(range(count), key=lambda index: (answers.confidence[index], index))
    assert answers.order(Order.LEAST_SURE).tolist() == expected


def test_all_lie_as_in_the_data():
    answers = answers_of(*made_up(30))
    assert answers.order(Order.ALL).tolist() == list(range(30))


@pytest.mark.parametrize("by", Order)
@pytest.mark.parametrize("kind", [Kind(4, 9), Kind(4, 4), Kind(4), Kind(3, 8)])
def test_only_those_of_a_kind_in_the_same_order(by, kind):
    answers = answers_of(*made_up(800, seed=3))
    expected = [
        index
        for index in answers.order(by)
        if answers.labels[index] == kind.label and kind.said in (None, answers.said[index])
    ]
    assert len(expected) > 0
    assert answers.order(by, kind).tolist() == expected


def test_the_confusion_has_labels_as_rows_and_answers_as_columns():
    answers = answers_of(*made_up(500, seed=5))
    expected = np.zeros((10, 10), int)
    for label, said in zip(answers.labels, answers.said, strict=True):
        expected[label, said] += 1
    np.testing.assert_array_equal(answers.evaluation.confusion, expected)
    for digit, share in enumerate(answers.evaluation.accuracy_per_label()):
        mine = answers.labels == digit
        assert share == pytest.approx(np.mean(answers.said[mine] == digit))


def test_the_cells_of_the_confusion_count_the_digits_they_filter():
    answers = answers_of(*made_up(500, seed=6))
    confusion = answers.evaluation.confusion
    for label in range(10):
        for said in range(10):
            assert answers.are_of(Kind(label, said)).sum() == confusion[label, said]
        assert answers.are_of(Kind(label)).sum() == confusion[label].sum()


def one_hot(said):
    return np.eye(10, dtype=np.float32)[said]


def test_the_most_common_mix_ups_come_first_and_right_answers_are_none():
    labels = np.array([7, 7, 7, 4, 4, 3, 3, 1, 1, 1, 1], np.int32)
    said = np.array([9, 9, 9, 9, 9, 5, 8, 1, 1, 1, 1])
    answers = answers_of(one_hot(said), labels)
    common = [MixUp(7, 9, 3), MixUp(4, 9, 2), MixUp(3, 5, 1), MixUp(3, 8, 1)]
    assert answers.mix_ups(9) == common
    assert answers.mix_ups(2) == common[:2]


def test_nothing_is_mixed_up_where_all_is_right():
    labels = np.arange(10, dtype=np.int32)
    answers = answers_of(one_hot(labels), labels)
    assert answers.mix_ups(5) == []
    assert answers.wrong == 0
    assert answers.order(Order.WRONG_FIRST).tolist() == list(range(10))


def test_weights_that_ran_away_know_nothing():
    probabilities, labels = made_up(20)
    probabilities[3] = np.nan
    probabilities[5, 2] = np.inf
    answers = answers_of(probabilities, labels)
    np.testing.assert_allclose(answers.probabilities[[3, 5]], 0.1)
    assert answers.confidence[3] == pytest.approx(0.1)
    others = np.delete(np.arange(20), [3, 5])
    np.testing.assert_array_equal(answers.probabilities[others], probabilities[others])


def test_finite_probabilities_are_left_as_they_are():
    probabilities, _ = made_up(5)
    assert finite(probabilities) is probabilities


@pytest.mark.parametrize("classes", [2, 12])
def test_a_network_may_know_fewer_or_more_classes_than_there_are_digits(classes):
    answers = answers_of(*made_up(300, classes, seed=2))
    assert answers.classes == max(10, classes)
    assert answers.evaluation.confusion.sum() == 300
    assert answers.said.max() < classes


def test_no_digits_have_no_answers():
    with pytest.raises(ValueError, match="above 0"):
        answers_of(np.zeros((0, 10), np.float32), np.zeros(0, np.int32))
