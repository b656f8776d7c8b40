import csv
import io

import numpy as np
import pytest

from app.train.curves import TrainingCurves
from model.training.events import EpochCompleted, LearningRateChanged, Preparing, Validated
from tests.app.train.runs import made_run, noisy_losses, opinion, steps


def rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def test_steps_of_many_calls_make_one_curve():
    losses = noisy_losses(1000)
    curves = made_run(1000, call=7)
    np.testing.assert_array_equal(curves.loss.values, losses)
    np.testing.assert_allclose(curves.accuracy.values, np.clip(1 - losses / 3, 0, 1), rtol=1e-6)
    assert curves.steps.tolist() == list(range(1, 1001))
    assert (curves.step, len(curves)) == (1000, 1000)
    assert curves.epoch(900) == 1.5


def test_epochs_need_steps():
    with pytest.raises(ValueError, match="at least one step"):
        TrainingCurves(0)


def test_events_about_other_things_change_nothing():
    curves = TrainingCurves(10)
    curves.append(Preparing("TensorFlow"))
    assert (len(curves), len(curves.held_out_steps), curves.marks) == (0, 0, [])
    assert (curves.step, curves.val_accuracy) == (0, None)


def test_a_continued_run_begins_at_its_first_step():
    curves = TrainingCurves(100)
    curves.append(steps(250, [0.5] * 50, seconds=7.5))
    assert (curves.first_step, curves.step, curves.seconds) == (201, 250, 7.5)


def test_missing_steps_are_refused():
    curves = TrainingCurves(100)
    curves.append(steps(10, [1.0] * 10))
    with pytest.raises(ValueError, match="steps 11 to 14 are missing"):
        curves.append(steps(20, [1.0] * 6))


def test_going_on_from_an_earlier_checkpoint_forgets_what_came_after_it():
    curves, straight = made_run(1000, pinned=True), made_run(700, pinned=True)
    curves.append(LearningRateChanged(300, 0.1))
    curves.append(LearningRateChanged(900, 0.2))
    curves.append(steps(705, [0.1] * 5, pinned=opinion(7, 0.2, 5), pin=2))
    straight.append(steps(705, [0.1] * 5))
    np.testing.assert_array_equal(curves.loss.values, straight.loss.values)
    np.testing.assert_allclose(curves.loss.smoothed, straight.loss.smoothed, rtol=1e-12)
    np.testing.assert_array_equal(curves.held_out_steps, straight.held_out_steps)
    assert len(curves.accuracy.held_out) == len(curves.held_out_steps)
    assert [mark.step for mark in curves.marks] == [300]
    assert [(pin.number, len(pin.steps)) for pin in curves.pins] == [(1, 700), (2, 5)]


def test_the_figure_at_an_epochs_end_replaces_the_one_on_fewer_digits():
    curves = TrainingCurves(100)
    curves.append(Validated(100, 0.5, 0.90, 1000))
    curves.append(EpochCompleted(1, 100, 0.4, 0.92, 3.0))
    curves.append(Validated(120, 0.3, 0.93, 1000))
    assert curves.held_out_steps.tolist() == [100, 120]
    assert curves.loss.held_out.tolist() == [0.4, 0.3]
    assert curves.accuracy.held_out.tolist() == [0.92, 0.93]
    assert curves.val_accuracy == 0.93


def test_of_two_rates_at_one_step_the_later_counts():
    curves = TrainingCurves(100)
    for rate in (0.1, 0.2):
        curves.append(LearningRateChanged(5, rate))
    assert [(mark.step, mark.learning_rate) for mark in curves.marks] == [(5, 0.2)]


def test_each_pin_has_a_curve_of_its_own():
    curves = TrainingCurves(100)
    curves.append(steps(2, [1.0] * 2, pinned=opinion(4, 0.6, 2), pin=1))
    curves.append(steps(4, [1.0] * 2))
    curves.append(steps(7, [1.0] * 3, pinned=opinion(8, 0.7, 3), pin=2))
    assert [(pin.number, pin.steps.tolist()) for pin in curves.pins] == [
        (1, [1, 2]),
        (2, [5, 6, 7]),
    ]
    assert curves.pins[1].probabilities[0].argmax() == 8


def test_thinned_curves_end_with_the_newest_step_and_keep_their_steps_while_growing():
    series = made_run(5000).loss
    kept, smoothed = series.thinned(0, 5000, 600)
    assert len(kept) <= 600
    assert kept[-1] == 4999
    np.testing.assert_array_equal(smoothed, series.smoothed[kept])
    later, _ = series.thinned(130, 4990, 600)
    assert set(later[:-1].tolist()) <= set(kept.tolist())
    assert series.thinned(-5, 40, 600)[0].tolist() == list(range(40))


def test_the_extent_is_of_what_is_smoothed_or_held_out():
    curves = TrainingCurves(10)
    assert curves.loss.extent == (np.inf, -np.inf)
    curves.append(steps(3, [2.0, np.nan, 2.0]))
    curves.append(Validated(3, 0.004, 0.99, 10))
    assert curves.loss.extent == (0.004, pytest.approx(2.0))


def test_numbers_that_are_none_do_no_harm():
    curves = TrainingCurves(10)
    curves.append(steps(4, [2.0, 1.0, np.nan, np.inf]))
    assert np.isfinite(curves.loss.smoothed).all()
    assert "nan" in curves.to_csv()


def test_the_table_has_a_line_per_step_and_measurements_where_they_belong():
    curves = made_run(240)
    curves.append(Validated(240, 0.07, 0.98, 1000))
    found = rows(curves.to_csv())
    assert [int(row["step"]) for row in found] == list(range(241))
    assert (found[0]["loss"], found[0]["val_loss"]) == ("", "2.3")
    assert [row["step"] for row in found if row["val_loss"]] == ["0", "120", "240"]
    last = found[-1]
    assert float(last["epoch"]) == pytest.approx(0.4)
    assert float(last["loss"]) == pytest.approx(float(curves.loss.values[-1]), rel=1e-5)
    assert float(last["smoothed"]) == pytest.approx(float(curves.loss.smoothed[-1]), rel=1e-5)
    assert (last["learning_rate"], last["val_accuracy"]) == ("0.001", "0.98")


def test_the_table_of_pins_has_ten_probabilities_a_step():
    curves = made_run(20, pinned=True)
    found = rows(curves.pins_to_csv())
    assert len(found) == 20
    assert (found[4]["pin"], found[4]["step"], found[4]["digit_7"]) == ("1", "5", "0.9")
    assert sum(float(found[4][f"digit_{digit}"]) for digit in range(10)) == pytest.approx(1, 1e-4)
