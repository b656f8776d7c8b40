"""Training live: real sessions on few digits, steered from the stage."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.presenter.live_controls import CHART
from app.presenter.train_live import SLOW_STEPS, TEMPOS
from app.reading.live_reader import SHIPPED, THIS_RUN
from app.train.session_control import State
from tests.app.presenter.test_stage import tap
from tests.app.presenter.test_window import draw


@pytest.fixture
def live(page):
    """A page whose trainings are of the smallest network."""
    page.live.network = lambda: "softmax"
    return page.live


def begin(page, until=2):
    QTest.keyClick(page.window, Qt.Key.Key_T)
    page.wait_until(lambda: page.live.step >= until)


def test_a_fresh_network_learns_slowly_and_its_chart_is_shown(page, live):
    page.stage.chart_place.show_chart(CHART)
    begin(page)
    assert page.controller.config.data == "strokes", "MNIST is not at hand in a test"
    assert page.controller.pace.steps_per_second == 5.0
    assert page.controller.pace.until_step == SLOW_STEPS
    assert page.stage.chart_place.shown == CHART
    began, step = time.monotonic(), live.step
    page.wait_until(lambda: live.step >= step + 3)
    assert time.monotonic() - began > 0.3
    assert "batches a second" in page.stage.hints.note.text()
    page.wait_until(lambda: page.controller.curves.val_accuracy is not None)
    assert "right on held-out digits" in page.window.live_controls.chart.title()


def test_each_time_another_network(page, live):
    begin(page)
    first = page.controller.config.seed
    QTest.keyClick(page.window, Qt.Key.Key_T)
    page.wait_until(lambda: not live.is_on)
    begin(page, until=1)
    assert page.controller.config.seed != first


def test_faster_until_full_speed_and_slower_again(page, live):
    begin(page)
    QTest.keyClick(page.window, Qt.Key.Key_Plus)
    assert live.tempo == TEMPOS[2]
    QTest.keyClick(page.window, Qt.Key.Key_Minus)
    assert live.tempo == TEMPOS[1]
    for _ in TEMPOS:
        QTest.keyClick(page.window, Qt.Key.Key_Plus)
    assert live.tempo is None
    assert not page.window.live_controls.faster_button.isEnabled()
    page.wait_until(lambda: live.step > SLOW_STEPS)
    tap(page.window.live_controls.slower_button)
    assert live.tempo == TEMPOS[-2]
    assert page.controller.pace.until_step is None
    tap(page.window.live_controls.faster_button)
    assert live.tempo is None


def test_it_runs_by_itself_after_the_first_hundred(page, live):
    live.first_tempo = 50.0
    begin(page)
    page.wait_until(lambda: live.step > SLOW_STEPS + 50)
    assert live.tempo is None
    assert "full speed" in page.stage.hints.note.text()


@pytest.mark.parametrize("how", ["key", "finger"])
def test_pause_and_stop_act_at_once_while_it_is_slow(page, live, how):
    live.first_tempo = TEMPOS[0]
    begin(page)

    def act(key, button):
        QTest.keyClick(page.window, key) if how == "key" else tap(button)

    controls = page.window.live_controls
    act(Qt.Key.Key_Space, controls.pause_button)
    assert live.is_paused
    assert controls.pause_button.text() == "Continue"
    step = live.step
    act(Qt.Key.Key_Space, controls.pause_button)
    page.wait_until(lambda: live.step > step)
    act(Qt.Key.Key_T, controls.train_button)
    began = time.monotonic()
    page.wait_until(lambda: not live.is_on)
    assert time.monotonic() - began < 5
    assert page.controller.state is State.STOPPED
    assert not controls.pause_button.isVisible()
    assert controls.train_button.text() == "Train live"


def test_the_drawing_is_answered_by_the_network_as_it_is(page, live):
    draw(page)
    page.wait_until(lambda: page.stage.giant_digit.text() == "7")
    begin(page, until=1)
    assert page.reader.answering == THIS_RUN
    answers = set()

    def changed():
        answers.add(page.stage.bars.probabilities().tobytes())
        return len(answers) >= 4

    page.controller.watch(True)
    page.wait_until(changed)


def test_leaving_after_it_gives_the_shipped_network_back(page, live):
    begin(page)
    live.toggle()
    page.wait_until(lambda: not live.is_on)
    assert page.reader.answering == THIS_RUN, "what was learned goes on answering"
    page.window.hide()
    assert page.reader.answering == SHIPPED


def test_a_key_and_a_button_give_the_shipped_network_back(page, live):
    begin(page)
    live.toggle()
    page.wait_until(lambda: not live.is_on)
    button = page.window.live_controls.shipped_button
    assert button.isVisible()
    tap(button)
    assert page.reader.answering == SHIPPED
    assert not button.isVisible()
    assert page.stage.hints.note.text().startswith("Shipped network")


def test_leaving_while_it_goes_on_leaves_it_alone(page, live):
    begin(page)
    page.window.hide()
    assert page.reader.answering == THIS_RUN
    step = live.step
    page.wait_until(lambda: live.step > step)


def test_while_it_prepares_and_stops_nothing_is_offered_that_would_do_nothing(page, live):
    controls = page.window.live_controls
    QTest.keyClick(page.window, Qt.Key.Key_T)
    assert page.controller.state is State.PREPARING
    assert not controls.pause_button.isEnabled()
    assert controls.faster_button.isEnabled()
    QTest.keyClick(page.window, Qt.Key.Key_T)
    assert page.controller.state is State.STOPPING
    assert controls.chart.title() == "Stopping…"
    for button in (controls.pause_button, controls.slower_button, controls.faster_button):
        assert not button.isEnabled()
    page.wait_until(lambda: not live.is_on)


def test_nothing_can_be_started_while_a_race_has_the_thread(page, live):
    page.controller.lend(True)
    assert not page.window.live_controls.train_button.isEnabled()
    assert "a race is going on" in page.stage.hints.note.text()
    QTest.keyClick(page.window, Qt.Key.Key_T)
    assert not live.is_on
    page.controller.lend(False)
    assert page.window.live_controls.train_button.isEnabled()
    assert "a race" not in page.stage.hints.note.text()
