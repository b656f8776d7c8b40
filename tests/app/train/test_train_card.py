import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.train.curves import TrainingCurves
from app.train.session_control import State
from model.datasets.dataset import DatasetError
from model.directories import runs_dir
from model.own_drawings import OwnDrawings
from model.training.config import TrainingConfig
from model.training.events import RunFailed, RunFinished, StepsCompleted
from model.training.session import TrainingSession
from tests.app.tabs.teach.examples import drawing
from tests.app.windows import failing_with


@pytest.fixture
def card(window):
    return window.train_tab.card


def ended(stopped=True, run=None, **figures):
    values = {
        "step": 40,
        "seconds": 3.0,
        "val_accuracy": 0.9,
        "test_accuracy": None,
        "test_count": 0,
    }
    return RunFinished(stopped=stopped, run=run, seconds_to_target=None, **(values | figures))


def test_controls_become_a_config(window, card):
    window.network_picker.setValue("gru")
    window.data_picker.setValue("strokes")
    window.epochs_box.setValue(3)
    window.batch_size_box.setValue(32)
    window.learning_rate_box.setValue(0.003)
    window.augment_box.setChecked(False)
    card.pickers.choose_device("cpu")
    assert card.config() == TrainingConfig(
        network="gru", data="strokes", epochs=3, batch_size=32, learning_rate=0.003,
        augment=False, device="cpu",
    )  # fmt: skip


def test_a_config_becomes_controls_and_back(card):
    config = TrainingConfig(
        network="mlp", data="strokes", epochs=9, batch_size=48, learning_rate=0.0077, augment=True
    )
    card.show_config(config)
    assert card.config() == config


def test_values_that_make_no_sense_are_said_and_start_nothing(person, window):
    window.batch_size_box.setValue(1_000_000)
    person.click(window.train_button)
    assert person.state is State.IDLE
    assert "batch size" in window.status_message.text()
    assert window.train_button.isEnabled()


def test_train_is_open_exactly_when_a_run_may_start(person, window):
    seen = []
    window.controller.state_changed.connect(
        lambda: seen.append((window.controller.state.is_active, window.train_button.isEnabled()))
    )
    assert window.train_button.isEnabled()
    person.train(epochs=1)
    person.wait_for_end()
    assert len(seen) == 3
    assert all(active is not enabled for active, enabled in seen)


def test_ctrl_t_trains_and_ctrl_full_stop_stops(person, window):
    control = Qt.KeyboardModifier.ControlModifier
    person.press(Qt.Key.Key_T, control)
    assert person.state is State.PREPARING
    person.press(Qt.Key.Key_T, control)
    person.press(Qt.Key.Key_Period, control)
    assert person.state is State.STOPPING
    assert not window.stop_button.isEnabled()
    person.wait_for_end()


def test_the_focus_never_falls_on_a_button_nobody_chose(person, window, card):
    person.click(window.train_button)
    assert QApplication.focusWidget() is card
    person.click(window.stop_button)
    assert QApplication.focusWidget() is card
    person.wait_for_end()
    assert QApplication.focusWidget() is card


def test_settings_can_be_had_again_after_a_run(person, window, card):
    window.controller.show_run(TrainingConfig(), None, ended())
    assert not window.network_picker.isVisible()
    person.click(card.summary.new_settings_button)
    assert window.network_picker.isVisible()


def test_a_run_without_a_checkpoint_cannot_be_continued(window, card, tmp_path):
    window.controller.show_run(TrainingConfig(), None, ended(run=tmp_path))
    assert not card.summary.continue_button.isVisible()
    (tmp_path / "checkpoint.npz").write_bytes(b"")
    window.controller.show_run(TrainingConfig(), None, ended(run=tmp_path))
    assert card.summary.continue_button.isVisible()


def test_a_completed_run_has_nothing_to_continue(window, card, tmp_path):
    (tmp_path / "checkpoint.npz").write_bytes(b"")
    outcome = ended(stopped=False, run=tmp_path, test_accuracy=0.9, test_count=1000)
    window.controller.show_run(TrainingConfig(), None, outcome)
    assert window.controller.state is State.DONE
    assert not card.summary.continue_button.isVisible()
    assert "test digits in 0:03" in card.summary.title.text()


@pytest.mark.parametrize(
    ("outcome", "title"),
    [
        (ended(step=0), "Stopped before the first step"),
        (ended(step=1234), "kept at step 1\u00a0234"),
    ],
)
def test_the_title_says_how_it_ended(window, card, outcome, title):
    window.controller.show_run(TrainingConfig(), None, outcome)
    assert card.summary.title.text().endswith(title)


@pytest.mark.parametrize(
    ("fix", "words", "value"),
    [
        ({"batch_size": 16}, "Set 16", ("batch_size_box", 16)),
        ({"learning_rate": 0.002}, "Set 0.002", ("learning_rate_box", 0.002)),
        ({"data": "strokes"}, "Use Embedded strokes", ("data_picker", "strokes")),
        ({"device": "cpu"}, "Use cpu", ("device_picker", "CPU")),
    ],
)
def test_one_tap_mends_what_is_wrong(person, window, card, fix, words, value):
    failure = RunFailed("It went wrong.", "Try this.", fix, 0, None)
    window.controller.show_run(TrainingConfig(), None, failure)
    assert card.summary.fix_button.text() == words
    person.click(card.summary.fix_button)
    name, expected = value
    box = getattr(window, name)
    assert (box.currentText() if name == "device_picker" else box.value()) == expected
    assert window.network_picker.isVisible()


def test_a_failure_without_a_remedy_offers_no_button(windows):
    person = windows.open(make_session=failing_with(DatasetError("No digits.", "Bring some.")))
    person.train()
    person.wait_for_end()
    assert not person.window.train_tab.card.summary.fix_button.isVisible()
    person.click(person.window.train_button)
    person.wait_for_end()


def test_the_icon_of_train_goes_where_there_is_room_for_its_word_only(window, card):
    assert not window.train_button.icon().isNull()
    window.resize(1024, 640)
    assert window.train_button.icon().isNull()


def test_too_few_drawings_lead_to_teach_and_enough_are_learnt_from(windows):
    person = windows.open(
        make_session=lambda config, resume: TrainingSession(config, runs_dir(), resume=resume)
    )
    window = person.window
    person.click(window.data_picker.button("own"))
    person.click(window.train_button)
    person.wait_for_end()
    summary = window.train_tab.card.summary
    assert summary.title.text() == "My digits needs 10 drawings. You have 0."
    assert summary.fix_button.text() == "Open Teach"
    person.click(summary.fix_button)
    assert window.teach_tab.isVisible()
    OwnDrawings().add_all((drawing(number), str(number % 10)) for number in range(20))
    window.views.show_page(0)
    person.train(epochs=1)
    person.wait_for_end()
    assert person.state is State.DONE
    assert window.status_bar.data_label.text() == "Data: My digits"


def test_a_hidden_card_catches_up_when_it_is_shown(window, card):
    curves = TrainingCurves(100)
    window.controller.curves = curves
    window.controller.run_started = None
    card.summary.show_kept(card.config(), curves, 0)
    window.views.show_page(1)
    for steps in (20, 40):
        ones = np.ones(20, np.float32)
        curves.append(StepsCompleted(steps, ones, ones, ones, None, 0, 1.0))
        window.controller.progressed.emit()
    words = card.summary.findChildren(QLabel)
    assert not any(label.text().startswith("Step 40 ") for label in words)
    window.views.show_page(0)
    assert any(label.text().startswith("Step 40 ") for label in words)
