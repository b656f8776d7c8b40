"""A person draws, trains, draws while it trains, pauses, stops, goes on and starts again."""

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.train.session_control import State
from model.datasets.dataset import DatasetError
from tests.app.windows import ONE, failing_with, quick_session


def test_the_shipped_network_reads_what_is_drawn(person, window):
    assert window.predicted_digit.text() == "–"
    assert not person.bars.any()
    person.read()
    assert window.predicted_digit.text() == "7"
    assert person.bars.sum() == pytest.approx(1, abs=1e-4)
    assert window.network_input.image().any()


def test_preparing_shows_no_step_and_can_be_stopped(windows):
    def slow_data(data, report, cancelled):
        while not cancelled():
            report("Fetching the digits", 0.25)
            person.slow_calls += 1
            time.sleep(0.02)
        report("unheard of", None)
        raise AssertionError("a report after the stop gives up by itself")

    person = windows.open(
        make_session=lambda config, run: quick_session(config, run, load_data=slow_data)
    )
    person.slow_calls = 0
    window = person.window
    person.train()
    assert person.state is State.PREPARING
    assert not window.train_button.isEnabled()
    assert not window.pause_button.isEnabled()
    assert window.stop_button.isEnabled()
    person.wait_until(lambda: person.slow_calls > 0)
    person.draw()
    person.wait_until(lambda: window.predicted_digit.text() == "7")
    assert person.step == 0
    person.stop()
    assert person.state is State.STOPPED
    assert person.step == 0
    assert window.train_button.isEnabled()
    assert window.answering_picker.currentText() == "Shipped"


def test_bars_move_with_the_weights_and_with_the_pen(person, window):
    person.read()
    shipped = person.bars
    person.train_until(3)
    assert window.answering_picker.currentText() == "This run"
    assert not np.allclose(person.bars, shipped, atol=1e-3)
    early = person.bars
    person.wait_until(lambda: not np.allclose(person.bars, early, atol=0.02))
    person.wait_until(lambda: window.predicted_digit.text() == "7")
    person.click(window.clear_button)
    person.wait_until(lambda: window.predicted_digit.text() == "–")
    person.draw(ONE)
    person.wait_until(lambda: window.predicted_digit.text() == "1")
    assert person.state is State.RUNNING
    person.wait_until(lambda: len(window.controller.curves.pins) >= 2)
    assert window.digit_plot.pin.probabilities.shape[1] == 10


def test_pause_stands_still_step_takes_one_and_stop_keeps_what_was_learned(person, window):
    person.read()
    person.train_until(30)
    assert window.pause_button.text() == "Pause"
    before = person.pause()
    assert window.pause_button.text() == "Continue"
    person.wait(150)
    assert person.step == before
    person.click(window.step_button)
    person.wait_until(lambda: person.step == before + 1)
    person.wait(150)
    assert person.step == before + 1
    person.click(window.pause_button)
    person.wait_until(lambda: person.step > before + 20)
    person.stop()
    assert person.state is State.STOPPED
    assert window.answering_picker.currentText() == "This run"
    person.wait(50)
    kept = person.bars
    assert kept.argmax() == 7
    stopped_at = person.step

    person.click(window.train_tab.card.summary.continue_button)
    person.wait_until(lambda: person.state is State.RUNNING)
    assert window.controller.run_started.first_step == stopped_at
    person.wait_until(lambda: person.step > stopped_at)
    curves = window.controller.curves
    assert curves.first_step == 1
    assert curves.step == len(curves)


def test_a_whole_run_ends_with_its_test_and_another_can_begin(person, window):
    person.read()
    shipped = person.bars
    person.train(epochs=3)
    person.wait_for_end()
    assert person.state is State.DONE
    assert person.step == window.progress_bar.maximum() == 60
    outcome = window.controller.outcome
    assert outcome.test_accuracy > 0.6
    title = window.train_tab.card.summary.title
    assert "right on 213 test digits" in title.text()
    assert not window.train_tab.card.summary.continue_button.isVisible()
    person.wait(50)
    assert not np.allclose(person.bars, shipped, atol=1e-3)
    person.click(window.panel.answering_back_button)
    person.wait_until(lambda: np.allclose(person.bars, shipped))
    assert window.answering_picker.currentText() == "Shipped"

    first = window.controller.curves
    person.click(window.train_button)
    person.wait_until(lambda: person.step > 0 and window.controller.curves is not first)
    assert window.controller.run_started.first_step == 0
    assert window.answering_picker.currentText() == "This run"


def test_the_rate_can_be_moved_while_it_trains_and_leaves_a_mark(person, window):
    person.train_until(20, learning_rate=0.01)
    assert window.learning_rate_box.isVisible()
    assert not window.epochs_box.isVisible()
    window.learning_rate_box.setValue(0.001)
    curves = window.controller.curves
    person.wait_until(lambda: len(curves.marks) == 1)
    mark = curves.marks[0]
    assert mark.learning_rate == 0.001
    person.wait_until(lambda: curves.step > mark.step)
    assert curves.learning_rates[mark.step - 1] > 0.005
    assert curves.learning_rates[mark.step] <= 0.001


def test_digits_that_cannot_be_had_leave_the_window_alive(windows):
    error = DatasetError("MNIST is away.", "Take others.", {"data": "strokes"})
    person = windows.open(make_session=failing_with(error))
    window, summary = person.window, person.window.train_tab.card.summary
    person.train()
    person.wait_for_end()
    assert person.state is State.PROBLEM
    assert window.status_message.text() == "MNIST is away. Take others."
    person.read()
    assert window.predicted_digit.text() == "7"
    assert summary.fix_button.text() == "Use Embedded strokes"
    person.click(summary.fix_button)
    assert window.data_picker.value() == "strokes"
    assert window.data_picker.isVisible()
    assert window.train_button.isEnabled()


def test_a_rate_that_runs_away_is_mended_by_one_tap(person, window):
    summary = window.train_tab.card.summary
    person.train(learning_rate=100.0)
    person.wait_for_end()
    assert person.state is State.PROBLEM
    assert "Try 0.01." in window.status_message.text()
    person.read()
    assert person.bars.sum() == pytest.approx(1, abs=1e-3)
    assert summary.fix_button.text() == "Set 0.01"
    person.click(summary.fix_button)
    assert window.learning_rate_box.value() == 0.01
    person.click(window.train_button)
    person.wait_until(lambda: person.step > 80)
    assert person.state is State.RUNNING


def test_closing_in_mid_epoch_stops_the_run_and_then_closes(person, window):
    person.train_until(25)
    window.close()
    assert person.state is State.STOPPING
    window.close()  # a second time while it is stopping
    person.wait_until(lambda: not window.isVisible())
    assert not person.state.is_active
    assert person.state is State.STOPPED
    assert window.controller.outcome.step >= 25


def test_space_and_s_work_wherever_train_was_pressed(person, window):
    person.train_until(20)
    person.press(Qt.Key.Key_Space)
    assert person.state is State.PAUSED
    person.wait(150)
    before = person.step
    person.press(Qt.Key.Key_S)
    person.wait_until(lambda: person.step == before + 1)
    window.clear_button.setFocus()
    person.draw()
    window.clear_button.setFocus()
    person.press(Qt.Key.Key_Space)
    assert window.canvas.is_empty, "a button that has the focus is pressed"
    assert person.state is State.PAUSED


def test_live_weights_are_copied_only_while_they_are_seen(person, window):
    person.train_until(20)
    seen = []
    window.controller.snapshot.connect(lambda snapshot: seen.append(snapshot.step))
    person.wait_until(lambda: len(seen) > 1)
    window.showMinimized()
    person.wait(200)
    del seen[:]
    before = person.step
    person.wait_until(lambda: person.step > before + 20)
    assert seen == []
    window.showNormal()
    person.wait_until(lambda: len(seen) > 1)
