import json
import os
import signal
import threading
import time
from pathlib import Path

import pytest

from model.directories import runs_dir
from model.runs.runs import Run

KEYS = {
    "test_accuracy",
    "seconds",
    "seconds_to_target",
    "steps",
    "images_per_second",
    "parameters",
    "device",
    "run",
}


def test_the_figures_of_a_run(trained, strokes_file):
    out, err = trained
    assert err == "", "nothing but errors goes to stderr where it is no terminal"
    assert out.count("\n") == 1, "one JSON object is all that is printed"
    figures = json.loads(out)
    assert set(figures) >= KEYS
    assert 0.2 < figures["test_accuracy"] <= 1
    assert 0 < figures["seconds_to_target"] <= figures["seconds"]
    assert figures["steps"] == 3 * (240 // 16)
    assert figures["images_per_second"] == pytest.approx(16 * figures["steps"] / figures["seconds"])
    assert figures["parameters"] == 7850
    assert figures["device"].startswith("CPU")


def test_the_run_is_kept_as_it_was_asked_for(trained, strokes_file):
    figures = json.loads(trained[0])
    folder = Path(figures["run"])
    assert (folder / "network.keras").is_file()
    record = Run(folder).read_record()
    assert record.status == "completed"
    assert record.test_accuracy == figures["test_accuracy"]
    config = record.config
    assert (config.network, config.data, config.epochs) == ("softmax", str(strokes_file), 3)
    assert (config.batch_size, config.device, config.target_accuracy) == (16, "cpu", 0.2)


def test_words_instead_of_json(command, strokes_file, tmp_path):
    status, out, err = command(
        *("train", "--network", "softmax", "--data", strokes_file, "--epochs", 1),
        *("--batch-size", 16, "--device", "cpu"),
    )
    assert status == 0
    assert err == ""
    assert "right on test digits, 15 steps in " in out
    kept = out.splitlines()[-1].removeprefix("kept in ")
    assert Path(kept).parent == runs_dir()


def test_ctrl_c_stops_and_keeps_what_was_learnt(command, strokes_file, tmp_path):
    output = tmp_path / "runs"

    def interrupt():
        while not list(output.glob("*/network.keras")):
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGINT)

    person = threading.Thread(target=interrupt, daemon=True)
    person.start()
    before = signal.getsignal(signal.SIGINT)
    status, out, err = command(
        *("train", "--network", "softmax", "--data", strokes_file, "--epochs", 9999, "--json"),
        *("--batch-size", 16, "--device", "cpu", "--output", output),
    )
    person.join(10)
    assert status == 0
    assert err == ""
    figures = json.loads(out)
    assert figures["test_accuracy"] is None
    assert figures["seconds_to_target"] is None
    assert 0 < figures["steps"] < 9999 * 15
    run = Run(Path(figures["run"]))
    assert run.read_record().status == "stopped"
    assert run.read_checkpoint().step == figures["steps"]
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--network", "rnn", "rnn"),
        ("--epochs", "0", "The number of epochs must be a whole number from 1 to 10000, not 0."),
        ("--epochs", "two", "two"),
        ("--batch-size", "-1", "The batch size must be"),
        ("--learning-rate", "0", "The learning rate must be"),
        ("--learning-rate", "nan", "The learning rate must be"),
        ("--seed", "-1", "The seed must be"),
        ("--target-accuracy", "99", "The target accuracy must be from 0 to 1, not 99"),
        ("--device", "tpu", "tpu"),
        ("--data", "", "The data must be a name or a path."),
    ],
)
def test_options_that_make_no_sense(refused, option, value, words):
    assert words in refused("train", "--data", "strokes", option, value)


def test_an_output_that_cannot_hold_a_run_is_refused_before_training(refused, tmp_path):
    taken = tmp_path / "taken"
    taken.write_text("x")
    for output in (taken, taken / "below"):
        sentence = refused("train", "--data", "strokes", "--output", output)
        assert sentence.startswith(f"inkling: {output}: no run can be kept here (")


def bad_line(folder):
    path = folder / "bad.jsonl"
    path.write_text('{"label": 3, "strokes": [[[0, 0], ["a", 1]]]}\n')
    return path


def too_few(folder):
    path = folder / "few.jsonl"
    path.write_text('{"label": 3, "strokes": [[[0, 0], [1, 1]]]}\n')
    return path


@pytest.mark.parametrize(
    "make", [lambda folder: folder / "none.jsonl", lambda folder: folder, bad_line, too_few]
)
def test_digits_that_cannot_be_had(refused, tmp_path, make):
    path = make(tmp_path)
    sentence = refused("train", "--data", path, "--output", tmp_path / "runs", "--device", "cpu")
    assert str(path) in sentence
