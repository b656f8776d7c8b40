import json

import numpy as np
import pytest

from model.evaluate import evaluate, expected_calibration_error, reliability


def one_hot(answers, confidence=1.0, classes=10):
    """Probabilities of that confidence for those answers, the rest spread evenly."""
    rows = np.full((len(answers), classes), 0.0)
    rest = (1 - np.broadcast_to(confidence, len(answers))) / (classes - 1)
    rows += rest[:, None]
    rows[np.arange(len(answers)), answers] = confidence
    return rows.astype(np.float32)


def test_figures_agree_with_counting_by_hand():
    random = np.random.default_rng(3)
    labels = random.integers(0, 10, 500).astype(np.int32)
    probabilities = random.dirichlet(np.ones(10), 500).astype(np.float32)
    answered = random.random(500) < 0.7
    result = evaluate(probabilities, labels, answered)

    confusion = [[0] * 10 for _ in range(10)]
    right = right_answered = 0
    for row, label, is_answered in zip(
        probabilities.tolist(), labels.tolist(), answered, strict=True
    ):
        answer = row.index(max(row))
        confusion[label][answer] += 1
        right += answer == label
        right_answered += answer == label and bool(is_answered)
    assert result.count == 500
    assert result.accuracy == pytest.approx(right / 500)
    assert result.answered == pytest.approx(answered.sum() / 500)
    assert result.accuracy_answered == pytest.approx(right_answered / answered.sum())
    assert result.confusion.tolist() == confusion
    assert result.confusion.dtype == np.int64


def test_the_accuracy_counts_what_was_turned_away_as_well():
    labels = np.array([1, 2, 3, 4], np.int32)
    result = evaluate(one_hot([1, 2, 3, 0]), labels, np.array([False, False, True, True]))
    assert result.accuracy == 0.75
    assert result.answered == 0.5
    assert result.accuracy_answered == 0.5


def test_where_nothing_was_answered_there_is_no_accuracy_of_answers():
    result = evaluate(one_hot([1]), np.array([1], np.int32), np.array([False]))
    assert result.accuracy == 1
    assert result.answered == 0
    assert result.accuracy_answered is None


def test_accuracy_per_label():
    labels = np.array([0, 0, 0, 0, 2], np.int32)
    result = evaluate(one_hot([0, 0, 0, 1, 2]), labels, np.ones(5, np.bool_))
    per_label = result.accuracy_per_label()
    assert per_label[[0, 2]].tolist() == [0.75, 1]
    assert np.isnan(per_label[[1, 3, 9]]).all()


def test_a_network_of_more_or_fewer_classes():
    answered = np.ones(2, np.bool_)
    more = evaluate(one_hot([11, 3], classes=12), np.array([1, 3], np.int32), answered)
    assert more.confusion.shape == (12, 12)
    assert more.confusion[1, 11] == 1
    fewer = evaluate(one_hot([1, 0], classes=2), np.array([7, 0], np.int32), answered)
    assert fewer.confusion.shape == (8, 8)
    assert fewer.accuracy == 0.5


@pytest.mark.parametrize("lengths", [(0, 0, 0), (2, 1, 2), (2, 2, 1), (1, 2, 2)])
def test_lengths_must_agree_and_something_must_be_there(lengths):
    images, labels, answers = lengths
    with pytest.raises(ValueError, match="of one length above 0"):
        evaluate(
            np.zeros((images, 10), np.float32), np.zeros(labels, np.int32), np.ones(answers, bool)
        )


def test_the_dictionary_is_json_with_the_promised_keys():
    figures = evaluate(one_hot([1, 2]), np.array([1, 3], np.int32), np.ones(2, np.bool_)).to_dict()
    assert list(figures) == [
        "count",
        "accuracy",
        "answered",
        "accuracy_answered",
        "ece",
        "confusion",
    ]
    assert json.loads(json.dumps(figures)) == figures
    assert figures["confusion"][3][2] == 1


def test_no_calibration_error_where_confidence_is_right():
    labels = np.array([0] * 8 + [1] * 2, np.int32)
    assert expected_calibration_error(one_hot([0] * 10, 0.8), labels) == pytest.approx(0, abs=1e-6)
    assert expected_calibration_error(one_hot([0] * 4), np.zeros(4, np.int32)) == 0


def test_the_calibration_error_of_one_bin_is_its_gap():
    labels = np.array([0] * 5 + [1] * 5, np.int32)
    assert expected_calibration_error(one_hot([0] * 10, 0.9), labels) == pytest.approx(0.4)
    assert expected_calibration_error(one_hot([0] * 10), np.ones(10, np.int32)) == 1


def test_the_calibration_error_weighs_bins_by_their_size():
    # Six at 0.95 of which three are right: a gap of 0.45. Two at 0.55 both right: again 0.45.
    # Two at 0.25 of which none is right: 0.25.
    answers = np.zeros(10, np.intp)
    labels = np.array([0, 0, 0, 1, 1, 1, 0, 0, 1, 1], np.int32)
    confidence = np.array([0.95] * 6 + [0.55] * 2 + [0.25] * 2)
    error = expected_calibration_error(one_hot(answers, confidence), labels)
    assert error == pytest.approx(0.6 * 0.45 + 0.2 * 0.45 + 0.2 * 0.25, abs=1e-6)


def test_gaps_of_opposite_sign_do_not_cancel_across_bins():
    labels = np.array([0, 0, 1, 1], np.int32)
    confidence = np.array([0.5, 0.5, 0.9, 0.9])
    error = expected_calibration_error(one_hot([0] * 4, confidence), labels)
    assert error == pytest.approx(0.5 * 0.5 + 0.5 * 0.9, abs=1e-6)


def test_the_number_of_bins_decides_what_lies_together():
    labels = np.array([0, 1], np.int32)
    probabilities = one_hot([0, 0], np.array([0.6, 0.9]))
    assert expected_calibration_error(probabilities, labels, bins=1) == pytest.approx(0.25)
    assert expected_calibration_error(probabilities, labels, bins=10) == pytest.approx(0.65)


def test_answers_are_sorted_by_their_confidence():
    confidence = np.array([0.42, 0.55, 0.85, 0.85, 0.85, 0.985, 1.0, 1.0])
    answers = np.zeros(8, np.intp)
    labels = np.array([1, 0, 0, 0, 1, 0, 0, 1], np.int32)
    bins = reliability(one_hot(answers, confidence), labels)
    assert [(one.low, one.high, one.count) for one in bins] == [
        (0.0, 0.5, 1), (0.5, 0.6, 1), (0.8, 0.9, 3), (0.98, 0.99, 1), (0.99, 1.0, 2),
    ]  # fmt: skip
    assert [one.right for one in bins] == [0, 1, pytest.approx(2 / 3), 1, 0.5]
    assert [one.mean for one in bins] == pytest.approx([0.42, 0.55, 0.85, 0.985, 1], abs=1e-6)


def test_a_confidence_on_an_edge_belongs_to_the_surer_ones():
    bins = reliability(one_hot([0, 0], np.array([0.5, 0.75])), np.zeros(2, np.int32))
    assert [one.low for one in bins] == [0.5, 0.7]
