"""Networks and runs opened in the window, good and bad ones."""

import shutil

import numpy as np
import pytest
from PySide6.QtGui import QAction

from app.opening.menu import OpenMenu
from app.train.session_control import State
from model.directories import runs_dir
from tests.app.windows import is_quiet
from tests.model.opening.files import save


@pytest.fixture(scope="module")
def three_classes(tmp_path_factory):
    """A network file that knows three classes and says the first for whatever it sees."""
    from model.devices import import_tensorflow

    import_tensorflow()
    from keras import initializers, layers

    path = tmp_path_factory.mktemp("files") / "three.keras"
    bias = initializers.Constant([2.0, 1.0, 0.0])
    save(
        [layers.Flatten(), layers.Dense(3, kernel_initializer="zeros", bias_initializer=bias)], path
    )
    return path


def open_(person, path):
    """Open a file through the menu's own signal and wait for its end."""
    person.window.open_menu.network_chosen.emit(path)
    person.wait_until(lambda: not person.window.run_opener.is_at_work)
    person.wait(50)


def test_an_opened_network_answers_with_its_own_classes(person, window, three_classes):
    person.read()
    open_(person, three_classes)
    assert window.answering_picker.currentText() == "three"
    assert window.status_message.text() == "three answers now"
    expected = np.exp([2.0, 1.0, 0.0]) / np.exp([2.0, 1.0, 0.0]).sum()
    assert np.allclose(person.bars, expected, atol=1e-4)
    assert window.predicted_digit.text() == "0"
    person.click(window.panel.answering_back_button)
    person.wait_until(lambda: window.predicted_digit.text() == "7")
    assert len(person.bars) == 10


def test_a_network_that_knows_nothing_any_more_guesses(person, window, tmp_path):
    from keras import layers

    path = tmp_path / "burst.keras"
    network = save([layers.Flatten(), layers.Dense(10)], path)
    network.set_weights([np.full_like(weights, 3e38) for weights in network.get_weights()])
    network.save(path)
    person.read()
    open_(person, path)
    assert window.answering_picker.currentText() == "burst"
    assert np.allclose(person.bars, 0.1)
    assert window.predicted_digit.text() == "?"


@pytest.mark.parametrize(
    ("name", "content"),
    [("cut.keras", b"PK\x03\x04half a file"), ("none.keras", None), ("odd.tflite", b"nonsense")],
)
def test_a_bad_file_is_one_sentence_and_the_old_network_stays(
    person, window, tmp_path, name, content
):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    person.read()
    before = person.bars
    open_(person, path)
    said = window.status_message.text()
    assert name in said
    assert "\n" not in said
    assert "Traceback" not in said
    assert window.answering_picker.currentText() == "Shipped"
    person.read()
    assert window.predicted_digit.text() == "7"
    assert before.argmax() == 7


def test_the_command_line_names_a_network(windows, three_classes):
    person = windows.open(["--network", str(three_classes)])
    person.wait_until(lambda: person.window.answering_picker.currentText() == "three")


def test_closing_while_a_file_is_opened_waits_for_it(person, window, three_classes):
    window.open_menu.network_chosen.emit(three_classes)
    window.close()
    window.close()
    person.wait_until(lambda: is_quiet(window))


def test_a_second_file_has_to_wait(person, window, three_classes):
    window.open_menu.network_chosen.emit(three_classes)
    window.open_menu.network_chosen.emit(three_classes)
    assert "Another network is being opened" in window.status_message.text()
    person.wait_until(lambda: window.answering_picker.currentText() == "three")


def test_a_run_is_listed_opened_again_and_goes_on(windows):
    first = windows.open()
    first.train_until(25, epochs=400)
    first.stop()
    stopped_at = first.step
    losses = first.window.controller.curves.loss.values[:stopped_at].copy()
    first.window.close()

    second = windows.open()
    window, summary = second.window, second.window.train_tab.card.summary
    second.read()
    window.open_menu.refresh()
    actions = [action for action in window.open_menu.actions() if "Softmax on" in action.text()]
    assert len(actions) == 1
    actions[0].trigger()
    second.wait_until(lambda: window.answering_picker.currentText() == "Softmax")
    second.wait_until(lambda: second.bars.argmax() == 7)
    assert second.state is State.STOPPED
    assert "kept at step" in summary.title.text()
    assert second.step == stopped_at
    assert window.progress_bar.maximum() == 400 * 20
    assert window.epochs_box.value() == 400
    assert window.charts.loss_chart.curves is window.controller.curves
    assert np.array_equal(window.controller.curves.loss.values, losses)

    second.click(summary.continue_button)
    second.wait_until(lambda: second.step > stopped_at + 5)
    assert window.controller.run_started.first_step == stopped_at
    curves = window.controller.curves
    assert np.array_equal(curves.loss.values[:stopped_at], losses)
    assert second.step == pytest.approx(len(curves), abs=64)
    window.open_menu.refresh()


def test_a_run_that_cannot_be_read_is_listed_as_such(window):
    folder = runs_dir() / "2026-01-01T00-00-00-cnn"
    folder.mkdir(parents=True)
    (folder / "run.json").write_text("{")
    menu = window.open_menu
    assert isinstance(menu, OpenMenu)
    menu.refresh()
    listed = [action for action in menu.actions() if folder.name in action.text()]
    assert [type(action) for action in listed] == [QAction]
    assert not listed[0].isEnabled()
    assert "No runs yet" in [action.text() for action in menu.actions()]
    shutil.rmtree(folder)
