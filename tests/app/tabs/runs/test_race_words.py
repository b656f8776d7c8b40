import pytest

from app.tabs.runs.race_words import lane_in_words, mark_text, time_text, verdict
from tests.app.tabs.runs.races import calls, dropped, finished, measured, passed, record_of

ALL = ("softmax", "cnn", "cnn_bn")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0.0\u00a0s"), (3.24, "3.2\u00a0s"), (9.94, "9.9\u00a0s"), (10.2, "0:10"), (41, "0:41")],
)
def test_times_are_exact_as_long_as_they_are_short(seconds, words):
    assert time_text(seconds) == words


def test_marks():
    assert [mark_text(mark) for mark in (0.9, 0.98, 0.99)] == [
        "90\u00a0%",
        "98\u00a0%",
        "99\u00a0%",
    ]


def test_before_the_first_mark():
    assert verdict(record_of(*ALL)) == "Nobody has passed 90\u00a0% yet."


def test_the_first_is_certain_once_all_others_have_trained_for_longer():
    record = record_of(*ALL)
    record.append(passed(2, 0.98, 129, 41.0))
    record.append(calls(0, 129, 42.0))
    record.append(calls(1, 129, 50.0))
    assert verdict(record) == "CNN + BatchNorm passed 98\u00a0% first, after 0:41."


def test_who_has_trained_for_less_may_still_be_quicker():
    record = record_of(*ALL)
    record.append(passed(2, 0.98, 129, 41.0))
    record.append(calls(0, 129, 2.0))
    record.append(calls(1, 129, 50.0))
    words = "CNN + BatchNorm passed 98\u00a0% after 0:41; Softmax may still turn out to be quicker."
    assert verdict(record) == words
    record.append(dropped(0))
    assert verdict(record) == "CNN + BatchNorm passed 98\u00a0% first, after 0:41."


def test_two_rivals_are_named_and_more_are_not():
    record = record_of(*ALL)
    record.append(passed(2, 0.98, 129, 41.0))
    assert "; Softmax and CNN may still" in verdict(record)
    record = record_of(*ALL, "mlp")
    record.append(passed(2, 0.98, 129, 41.0))
    assert "; others may still" in verdict(record)


def test_the_highest_mark_counts():
    record = record_of(*ALL, is_over=True)
    record.append(passed(0, 0.9, 10, 1.0))
    record.append(passed(1, 0.9, 10, 4.0))
    record.append(passed(1, 0.98, 100, 40.0))
    assert verdict(record) == "CNN passed 98\u00a0% first, after 0:40."


def test_who_needed_the_fewest_steps_is_told_at_the_end():
    record = record_of(*ALL)
    record.append(passed(1, 0.98, 300, 20.0))
    record.append(passed(2, 0.98, 1_100, 19.0))
    assert "fewest" not in verdict(record)
    record.is_over = True
    assert verdict(record) == (
        "CNN + BatchNorm passed 98\u00a0% first, after 0:19. CNN needed the fewest steps: 300."
    )


def test_where_nobody_passed_anything_the_best_is_named():
    record = record_of(*ALL, is_over=True)
    assert verdict(record) == "Nobody passed 90\u00a0%."
    record.append(measured(0, 20, 1.0, 0.61))
    record.append(measured(1, 20, 1.0, 0.872))
    assert verdict(record) == "Nobody passed 90\u00a0%; CNN came closest, with 87.2\u00a0%."
    record.append(dropped(1))
    assert verdict(record) == "Nobody passed 90\u00a0%; Softmax came closest, with 61.0\u00a0%."


def test_a_row_in_words():
    record = record_of(*ALL)
    record.append(measured(1, 300, 30.0, 0.985))
    record.append(passed(1, 0.98, 300, 30.0))
    record.append(passed(1, 0.9, 1_040, 4.5))
    assert lane_in_words(record.lanes[1]) == (
        "CNN, 98.5\u00a0% right on held-out digits, "
        "passed 90\u00a0% at step 1\u00a0040, after 4.5\u00a0s, "
        "passed 98\u00a0% at step 300, after 0:30"
    )
    record.append(calls(0, 120, 3.0))
    record.append(dropped(0))
    words = "Softmax, dropped out at step 120: Loss is no longer a number."
    assert lane_in_words(record.lanes[0]) == words
    record.append(finished(2))
    assert lane_in_words(record.lanes[2]) == "CNN + BatchNorm"
