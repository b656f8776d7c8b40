"""The race in the real window, on networks that learn in a second."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.train.session_control import State
from model.datasets.dataset import DatasetError
from model.directories import runs_dir
from model.runs.runs import list_runs
from tests.app.tabs.runs.races import LONG, quick_race
from tests.app.windows import quick_session


def race_with_batches_of_64(config, **boundaries):
    return quick_race(dataclasses.replace(config, batch_size=64), **boundaries)


@pytest.fixture
def race(window):
    """The race of the window, on digits that are learnt in a second."""
    window.insight.race.make_session = race_with_batches_of_64
    return window.insight.race


@pytest.fixture
def view(window, race):
    """The race's page, in view."""
    window.views.show_page(window.tabs.count() - 1)
    page = window.runs_tab
    page.runs_choice.setValue("race")
    page.race_view.setup.race_networks.setValue(("softmax", "mlp"))
    return page.race_view


@pytest.fixture
def start(person, view, race):
    """Press Start with so many epochs, and wait until all have taken so many steps."""

    def begin(step, epochs=100):
        view.setup.race_epochs_box.setValue(epochs)
        person.click(view.setup.race_start_button)
        person.wait_until(lambda: race.record is not None and race.record.step >= step, LONG)

    return begin


def wait_for_end(person, race):
    person.wait_until(lambda: not race.state.is_active, LONG)


def test_a_race_from_start_to_end(person, view, race, start):
    assert view.setup.isVisible()
    start(1, epochs=1)
    wait_for_end(person, race)
    assert race.state is State.DONE
    assert view.progress.race_chip.text() == "Done"
    assert view.progress._title.text() == "2 networks raced on MNIST"
    assert view.progress.race_progress_bar.value() == 20
    assert view.progress.race_progress_bar.maximum() == 20
    assert view.chart.race_verdict.isVisible()
    assert {run.read_record().config.network for run in list_runs(runs_dir())} == {
        "softmax", "mlp",
    }  # fmt: skip
    person.click(view.progress.race_new_button)
    assert view.setup.isVisible()
    assert view.setup.race_start_button.isEnabled()


def test_pause_continue_and_stop_by_their_buttons(person, view, race, start):
    start(2)
    progress = view.progress
    person.click(progress.race_pause_button)
    assert progress.race_pause_button.text() == "Continue"
    assert progress.race_chip.text() == "Paused"
    person.wait(200)
    step = race.record.step
    person.wait(200)
    assert race.record.step == step
    person.click(progress.race_pause_button)
    person.wait_until(lambda: race.record.step > step)
    person.click(progress.race_stop_button)
    assert not progress.race_stop_button.isEnabled()
    wait_for_end(person, race)
    assert progress.race_chip.text() == "Stopped"
    assert not progress.race_stop_button.isVisible()


def test_the_keys_of_a_run_steer_the_race_too(person, window, view, race, start):
    start(1)
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert race.state is State.PAUSED
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert race.state is State.RUNNING
    QTest.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert race.state in (State.STOPPING, State.STOPPED)
    wait_for_end(person, race)


def test_train_is_off_while_a_race_goes_on(person, window, view, race, start):
    assert window.train_button.isEnabled()
    start(1)
    assert not window.train_button.isEnabled()
    assert "race" in window.train_button.toolTip()
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.controller.state is State.IDLE
    race.stop()
    wait_for_end(person, race)
    assert window.train_button.isEnabled()
    assert window.train_button.toolTip() == "Train (Ctrl+T)"


def test_start_is_off_while_a_run_goes_on(person, window, view, race):
    window.views.show_page(0)
    person.train_until(1)
    window.views.show_page(window.tabs.count() - 1)
    assert not view.setup.race_start_button.isEnabled()
    assert view.setup._hint.text() == "A training is going on; it has to end first."
    window.controller.stop()
    person.wait_for_end()
    assert view.setup.race_start_button.isEnabled()


def test_a_race_needs_two_networks(person, view):
    person.click(view.setup.race_networks.button("mlp"))
    assert not view.setup.race_start_button.isEnabled()
    assert view.setup._hint.text() == "Choose at least two networks."
    person.click(view.setup.race_networks.button("gru"))
    assert view.setup.race_start_button.isEnabled()
    assert view.setup.config().networks == ("softmax", "gru")


def test_closing_the_window_stops_the_race_first(person, window, view, race, start):
    start(1)
    window.close()
    assert window.isVisible()
    assert race.state is State.STOPPING
    person.wait_until(lambda: not window.isVisible(), LONG)
    assert not race.state.is_active
    assert {run.read_record().status for run in list_runs(runs_dir())} == {"stopped"}


def test_all_read_the_drawing_while_they_learn_and_after(person, window, view, race, start):
    start(1)
    assert view.race_table.answers() is None
    person.draw()
    person.wait_until(lambda: view.race_table.answers() is not None)
    race.stop()
    wait_for_end(person, race)
    window.canvas.clear()
    person.wait_until(lambda: view.race_table.answers() is None)
    person.draw()

    def agree():
        """Whether each row says what its network makes of the drawing as it is now."""
        answers = view.race_table.answers() or ()
        if race.image is None:
            return False
        expected = [lane.network.probabilities(race.image[None])[0] for lane in race.record.lanes]
        return len(answers) == len(expected) and np.allclose(answers, expected, atol=1e-5)

    person.wait_until(agree)


def test_data_that_is_missing_comes_with_a_way_out(person, view, race):
    def fetch(data, report, cancelled):
        raise DatasetError(
            "MNIST is not on this computer.", "Embedded strokes works without it.",
            {"data": "strokes"},
        )  # fmt: skip

    race.make_session = lambda config: quick_race(config, load_data=fetch)
    person.click(view.setup.race_start_button)
    wait_for_end(person, race)
    progress = view.progress
    assert progress.race_chip.text() == "Problem"
    assert progress._title.text() == "MNIST is not on this computer."
    assert progress.race_fix_button.text() == "Use Embedded strokes"
    person.click(progress.race_fix_button)
    assert view.setup.race_data_picker.value() == "strokes"
    assert view.setup.isVisible()


def test_the_page_opened_in_mid_race_shows_it(windows):
    person = windows.open(make_session=quick_session)
    race = person.window.insight.race
    race.make_session = race_with_batches_of_64
    view = person.window.runs_tab.race_view
    view.setup.race_networks.setValue(("softmax", "mlp"))
    race.start(view.setup.config())
    person.wait_until(lambda: race.record is not None, LONG)
    person.window.views.show_page(person.window.tabs.count() - 1)
    person.window.runs_tab.runs_choice.setValue("race")
    assert view.progress.isVisible()
    person.wait_until(lambda: view.progress.race_progress_bar.value() > 0, LONG)
    race.stop()
    wait_for_end(person, race)


def test_every_control_has_a_name_and_a_tip(view):
    for holder, names in (
        (view.setup, ("race_networks", "race_data_picker", "race_epochs_box", "race_start_button")),
        (view.progress, ("race_pause_button", "race_stop_button", "race_new_button")),
        (view.progress, ("race_fix_button", "race_progress_bar", "race_chip")),
        (view.chart, ("race_plot", "race_axis", "race_zoom", "race_verdict")),
        (view, ("race_table",)),
    ):
        for name in names:
            assert getattr(holder, name).objectName() == name
    for button in (view.setup.race_start_button, view.progress.race_pause_button):
        assert button.accessibleName()
        assert button.toolTip()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
def test_nothing_is_wider_than_the_page(person, window, view, size):
    window.resize(*size)
    person.wait(50)
    area = view.parentWidget().parentWidget().parentWidget()
    assert view.mapTo(window, view.rect().topRight()).x() <= window.width()
    assert area.width() >= view.width()
