"""A person goes back in a run: while it trains, after it, and when it is opened again."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.reading.live_reader import OPENED, THIS_RUN
from model.directories import runs_dir
from model.runs.moment_files import FOLDER
from model.runs.runs import list_runs
from tests.app.windows import ONE, is_quiet


@pytest.fixture
def trained(person, window):
    """A run of softmax that is over, and a seven on the canvas."""
    person.read()
    person.train(network="softmax", epochs=6)
    person.wait_for_end()
    assert window.time_strip.isVisible()
    return person


def says_of(window):
    """What the network in view, as plain arrays, says of the image in view."""
    image = window.reader.shown.reading.image
    return window.insight.network.network.probabilities(image[None])[0]


def wait_for_reading(person, window):
    held = window.reader.snapshot
    person.wait_until(lambda: window.reader._in_use is held)


def test_there_is_no_strip_without_a_run_in_view(person, window):
    assert not window.time_strip.isVisible()


def test_a_fresh_network_only_guesses_and_the_end_knows(trained, window):
    person = trained
    end = person.bars
    assert window.time_slider.maximum() > 15
    window.time_slider.setFocus()
    person.press(Qt.Key.Key_Home)
    person.wait_until(lambda: window.time_label.text().startswith("Softmax, step\u00a00 "))
    wait_for_reading(person, window)
    np.testing.assert_allclose(person.bars, 0.1, atol=0.12)
    assert window.reader.answering == THIS_RUN
    chip = window.panel.answer_card.moment_chip
    assert chip.text() == "Step\u00a00"
    assert chip.isVisible()
    assert window.status_message.text() == "Replaying Softmax, step 0"
    person.click(window.time_back_button)
    person.wait_until(lambda: np.allclose(person.bars, end, atol=1e-5))
    assert not chip.isVisible()
    assert not window.time_back_button.isEnabled()


def test_what_is_shown_at_a_moment_is_what_its_weights_say(trained, window):
    person, moments = trained, window.controller.moments
    plain = window.insight.network.network
    for index in (1, 4, 9, window.time_slider.maximum() - 1):
        window.time_slider.setValue(index)
        wait_for_reading(person, window)
        step = window.time_travel.machine.position
        image = window.reader.shown.reading.image
        then = plain.with_weights(moments.at(step).weights).probabilities(image[None])[0]
        np.testing.assert_allclose(person.bars, then, atol=1e-5)
        np.testing.assert_allclose(says_of(window), then, atol=1e-6)
        assert window.insight.network.step == step


def test_a_new_drawing_is_read_by_the_network_of_the_moment(trained, window):
    person = trained
    window.time_slider.setValue(3)
    wait_for_reading(person, window)
    person.click(window.clear_button)
    person.read(ONE)
    assert window.time_travel.machine.position is not None
    np.testing.assert_allclose(person.bars, says_of(window), atol=1e-5)
    curve = window.time_slider.curve
    person.wait_until(lambda: window.time_slider.curve not in (None, curve))
    stops = window.time_travel.machine.moments.steps
    person.wait_until(lambda: window.time_slider.curve.steps.tolist() == list(stops))
    row = window.time_slider.curve.steps.tolist().index(window.time_travel.machine.position)
    np.testing.assert_allclose(window.time_slider.curve.probabilities[row], person.bars, atol=1e-5)


def test_the_charts_show_where_it_stands(trained, window):
    window.time_slider.setValue(8)
    step = window.time_travel.machine.position
    for chart in (window.charts.loss_chart, window.charts.accuracy_chart):
        assert chart.plot.overlay.moment == pytest.approx(step / 20)
    window.time_slider.setValue(window.time_slider.maximum())
    assert window.charts.loss_chart.plot.overlay.moment is None


def test_while_it_trains_one_goes_back_and_the_training_goes_on(person, window):
    person.read()
    person.train_until(40, network="softmax", epochs=3000)
    slider = window.time_slider
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.across(3), 23))
    assert window.time_travel.machine.position == 3
    wait_for_reading(person, window)
    early, stops, step = person.bars, slider.maximum(), person.step
    person.wait_until(lambda: person.step > step + 200)
    assert slider.maximum() > stops
    assert window.time_travel.machine.position == 3
    np.testing.assert_array_equal(person.bars, early)
    assert window.time_back_button.text() == "Back to now"
    person.click(window.time_back_button)
    person.wait_until(lambda: not np.allclose(person.bars, early, atol=0.01))
    person.stop()


def test_an_opened_run_has_its_moments_and_goes_on_with_them(trained, windows):
    steps = trained.window.controller.moments.steps
    run = list_runs(runs_dir())[0]
    assert len(list((run.folder / FOLDER).iterdir())) == len(steps)
    (run.folder / FOLDER / "000000005.npz").write_bytes(b"damaged")
    trained.window.close()

    person = windows.open()
    window = person.window
    person.read()
    window.run_opener.open_path(run.folder)
    person.wait_until(lambda: window.time_strip.isVisible())
    person.wait_until(lambda: window.time_slider.curve is not None)
    person.wait_until(lambda: 5 not in window.controller.moments.steps)
    damaged = "One moment of this run is damaged"
    person.wait_until(lambda: damaged in window.status_message.text())
    window.time_slider.setValue(0)
    wait_for_reading(person, window)
    assert window.reader.answering == OPENED
    np.testing.assert_allclose(person.bars, says_of(window), atol=1e-5)
    assert set(steps) - set(window.controller.moments.steps) == {5}


def test_a_stopped_run_that_goes_on_keeps_its_past(person, window):
    person.train_until(60, network="softmax", epochs=3000)
    person.stop()
    before = window.controller.moments.steps
    assert before[-1] == person.step
    person.click(window.train_tab.card.summary.continue_button)
    person.wait_until(lambda: person.step > before[-1] + 60)
    after = window.controller.moments.steps
    assert set(before) <= set(after)
    assert after[-1] > before[-1]
    person.stop()


def test_it_is_closed_while_it_plays_and_while_a_replay_is_saved(trained, window, tmp_path):
    person = trained
    person.wait_until(lambda: window.time_save_button.isEnabled())
    window.time_travel.save_replay(tmp_path / "cut.gif")
    person.click(window.time_play_button)
    assert window.time_travel.player.is_playing
    person.wait(120)
    window.close()
    person.wait_until(lambda: is_quiet(window))
    assert not window.time_travel.player.is_playing
    assert [path.name for path in tmp_path.glob(".*")] == []


def test_a_replay_is_saved_as_an_animated_picture(trained, window, tmp_path):
    person, path = trained, tmp_path / "seven.gif"
    person.wait_until(lambda: window.time_save_button.isEnabled())
    window.time_travel.save_replay(path)
    assert not window.time_save_button.isEnabled()
    person.wait_until(path.exists)
    with Image.open(path) as image:
        assert image.n_frames > 10
    person.wait_until(lambda: window.time_save_button.isEnabled())
    assert window.status_message.text() == "Saved seven.gif"
    person.click(window.clear_button)
    person.wait_until(lambda: not window.time_save_button.isEnabled())
