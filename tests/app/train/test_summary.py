import pytest
from PySide6.QtWidgets import QLabel

from app.train.summary import Summary, data_name
from app.words import NO_BREAK
from model.training.config import TrainingConfig
from model.training.events import Preparing, RunStarted
from tests.app.train.runs import made_run

CONFIG = TrainingConfig(network="cnn", data="strokes", epochs=4, batch_size=100, learning_rate=0.02)


@pytest.fixture
def summary(qtbot):
    summary = Summary()
    qtbot.addWidget(summary)
    return summary


def started(first_step=0):
    return RunStarted(
        "cnn", "strokes", None, "CPU", "", 1, 5000, 500, 100, 4, 50, first_step, None, None
    )


def shown(summary):
    return [label.text() for label in summary.findChildren(QLabel)]


def test_before_the_first_step_the_bar_is_empty(summary):
    summary.prepare(CONFIG)
    assert summary.title.text() == "Training CNN on Embedded strokes"
    assert "4 epochs · batch 100 · learning rate 0.02 · augment on" in shown(summary)
    summary.show_preparing(Preparing("Drawing digits", 0.25))
    assert "Drawing digits…" in shown(summary)
    assert f"25{NO_BREAK}%" in shown(summary)
    summary.show_progress(3, 0.0, None)
    assert summary.progress_bar.value() == 0


def test_one_epoch_is_not_plural(summary):
    summary.prepare(TrainingConfig(epochs=1))
    assert any(text.startswith("1 epoch ·") for text in shown(summary))


def test_progress_is_counted_in_steps_of_the_whole_run(summary):
    summary.prepare(CONFIG)
    summary.start(started())
    assert (summary.progress_bar.value(), summary.progress_bar.maximum()) == (0, 200)
    summary.show_progress(75, 3.0, 0.9)
    assert summary.progress_bar.value() == 75
    texts = shown(summary)
    assert "Epoch 2 of 4" in texts
    assert f"Step 75 of 200 · <b>37{NO_BREAK}%</b>" in texts
    assert f"90.0{NO_BREAK}%" in texts
    assert f"2{NO_BREAK}500" in texts, "75 steps of 100 images in 3 seconds"
    assert "0:05" in texts, "125 steps at 25 a second"


def test_the_rate_is_of_the_last_seconds(summary):
    summary.prepare(CONFIG)
    summary.start(started())
    summary.show_progress(10, 10.0, None)
    summary.show_progress(60, 14.0, None)
    summary.show_progress(110, 18.0, None)
    assert f"1{NO_BREAK}250" in shown(summary)


def test_the_last_step_is_in_the_last_epoch(summary):
    summary.prepare(CONFIG)
    summary.start(started())
    summary.show_progress(200, 9.0, None)
    assert "Epoch 4 of 4" in shown(summary)


def test_a_continued_run_starts_where_it_was(summary):
    summary.prepare(CONFIG)
    summary.start(started(first_step=120))
    assert summary.progress_bar.value() == 120


def test_a_failure_shows_reason_and_remedy_and_nothing_of_the_preparation(summary):
    summary.prepare(CONFIG)
    summary.show_preparing(Preparing("Reading the digits"))
    summary.fail("MNIST is away.", "Take others.")
    texts = shown(summary)
    assert "MNIST is away." in texts
    assert "Take others." in texts
    assert "Reading the digits…" not in texts


def test_a_run_from_the_disk_is_shown_with_its_own_settings(summary):
    summary.show_kept(CONFIG, made_run(120, steps_per_epoch=50), 120)
    texts = shown(summary)
    assert (summary.progress_bar.value(), summary.progress_bar.maximum()) == (120, 200)
    assert "Epoch 3 of 4" in texts
    assert f"97.5{NO_BREAK}%" in texts


def test_a_run_from_the_disk_without_curves_is_an_empty_bar(summary):
    summary.show_kept(CONFIG, None, 0)
    summary.fail("It was cut off.", "Try again.")
    assert summary.progress_bar.value() == 0
    assert "Preparing" not in shown(summary)


@pytest.mark.parametrize(
    ("data", "name"),
    [("mnist", "MNIST"), ("strokes", "Embedded strokes"), ("/a/b/c.npz", "c.npz"),
     ("C:\\digits\\", "digits")],
)  # fmt: skip
def test_data_has_a_name_for_people(data, name):
    assert data_name(data) == name
