"""The command as a process of its own: what it prints, how it ends, what it leaves behind."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.recovery import offer_recovery
from app.train.session_control import State
from model.directories import data_dir

ROOT = Path(__file__).parents[2]
PATIENCE = 120
"""Seconds; TensorFlow alone takes many of them to load on a busy machine."""


def start(*arguments, **environment):
    """Start Python in the project's folder; an environment value of None is left out."""
    env = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    return subprocess.Popen(
        [sys.executable, "-m", *arguments],
        env={name: value for name, value in env.items() if value is not None},
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def finish(process):
    """Wait for its end; returns exit status, standard output and standard error."""
    try:
        out, err = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
    return process.returncode, out, err


def drive(*arguments):
    return start("tests.e2e.driver", *arguments)


def test_drawing_and_reading_need_no_tensorflow_and_leave_nothing(tmp_path):
    status, out, err = finish(drive("draw_only"))
    assert (status, err) == (0, "")
    assert json.loads(out) == {"digit": "7", "loaded": []}
    assert not (data_dir() / "canvas.jsonl").exists()


@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_closed_at_a_random_moment_of_training_it_ends_in_silence(seed):
    assert finish(drive("close_at_random", seed)) == (0, "", "")


def test_a_killed_run_is_offered_again_with_the_drawing(windows):
    process = drive("train_until_killed")
    told = json.loads(process.stdout.readline())
    process.send_signal(signal.SIGKILL)
    finish(process)

    person = windows.open(shown=False)
    window, summary = person.window, person.window.train_tab.card.summary
    offer_recovery(window)
    window.show()
    assert person.state is State.PROBLEM
    assert "The last training was cut off" in window.status_message.text()
    assert len(window.canvas.drawing) == 1
    person.wait_until(lambda: window.predicted_digit.text() == "7")
    assert window.device_picker.currentData() == "cpu"
    again = windows.open(shown=False)
    offer_recovery(again.window)
    assert again.state is State.IDLE, "it is spoken of once"
    person.wait_until(lambda: window.charts.loss_chart.curves is not None)
    kept = window.charts.loss_chart.curves.step
    assert kept > 0
    person.click(summary.continue_button)
    person.wait_until(lambda: person.step > kept)
    assert window.controller.run_started.first_step == kept
    assert str(window.controller.run_started.run) == told["run"]
    assert window.controller.run_started.device.startswith("CPU")
    person.stop()


def test_a_mistake_in_a_slot_is_said_and_logged_and_survived():
    status, out, err = finish(drive("fail_in_a_slot"))
    assert (status, err) == (0, "")
    log = data_dir() / "inkling.log"
    assert json.loads(out)["said"].startswith("Something went wrong (ValueError).")
    assert str(log) in json.loads(out)["said"]
    assert "invalid literal for int()" in log.read_text()


@pytest.mark.parametrize(
    ("display", "words"),
    [(None, "No display was found"), (":987", "The display :987 does not answer")],
)
def test_without_a_display_there_is_one_sentence(display, words):
    process = start("app", DISPLAY=display, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    status, out, err = finish(process)
    assert (status, out) == (2, "")
    assert err.startswith(f"inkling: {words}")
    assert err.count("\n") == 1


def test_an_option_that_is_none_is_refused_before_anything_is_opened():
    status, out, err = finish(start("app", "--nonsense"))
    assert status == 2
    assert out == ""
    assert "--nonsense" in err
    assert "Traceback" not in err


def test_ctrl_c_ends_it():
    process = drive("draw_and_wait")
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    status, _, err = finish(process)
    assert status == -signal.SIGINT
    assert err == ""
    assert (data_dir() / "canvas.jsonl").exists(), "the drawing is there at the next start"
