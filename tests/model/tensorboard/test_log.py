import subprocess
import sys
from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

import model.tensorboard.log
from model.datasets.dataset import Cancelled
from model.runs.moment_files import FOLDER, MomentsOnDisk, read_moments
from model.runs.runs import Run, RunError
from model.tensorboard.log import write_log
from model.training.config import TrainingConfig
from tests.model.digits import bars_dataset
from tests.model.run_examples import RECORD


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A real run of forty steps, on the tiny digits."""
    from model.devices import Device
    from model.training.channel import Channel, Control
    from model.training.session import TrainingSession

    session = TrainingSession(
        TrainingConfig.recipe("softmax", data="bars", epochs=4, batch_size=64),
        tmp_path_factory.mktemp("runs"),
        load_data=lambda data, report, cancelled: bars_dataset(),
        choose_device=lambda choice: Device("cpu", "/CPU:0", "CPU", ""),
    )
    channel = Channel()
    session.run(channel, Control())
    return Run(channel.drain()[-1].run)


@pytest.fixture
def made_up(tmp_path):
    """A run with curves and nothing else."""
    run = Run.create(tmp_path / "runs", replace(RECORD, step=90))
    steps = np.arange(270, dtype=np.float32).reshape(90, 3)
    held_out = np.array([[45, 0.5, 0.8], [90, 0.25, 0.9]], np.float32)
    np.savez(run.folder / "metrics.npz", steps=steps, validations=held_out)
    return run


def read(folder):
    accumulator = EventAccumulator(str(folder), {"scalars": 0, "histograms": 0, "tensors": 0})
    accumulator.Reload()
    return accumulator


def test_every_figure_of_a_real_run_comes_back(kept, tmp_path):
    report = write_log(kept, tmp_path, None)
    metrics, record = kept.read_metrics(), kept.read_record()
    log = read(tmp_path)
    assert report.scalars == record.step == 40
    assert sorted(log.Tags()["scalars"]) == [
        "accuracy", "learning_rate", "loss", "val_accuracy", "val_loss",
    ]  # fmt: skip
    for column, tag in enumerate(("loss", "accuracy", "learning_rate")):
        events = log.Scalars(tag)
        assert [event.step for event in events] == list(range(1, 41))
        np.testing.assert_array_equal(
            np.float32([event.value for event in events]), metrics["steps"][:, column]
        )
    for column, tag in enumerate(("val_loss", "val_accuracy"), 1):
        events = log.Scalars(tag)
        assert [event.step for event in events] == metrics["validations"][:, 0].tolist()
        np.testing.assert_array_equal(
            np.float32([event.value for event in events]), metrics["validations"][:, column]
        )


def test_events_are_at_the_second_they_happened(kept, tmp_path):
    write_log(kept, tmp_path, None)
    record = kept.read_record()
    start = datetime.fromisoformat(record.started).timestamp()
    at = [event.wall_time - start for event in read(tmp_path).Scalars("val_loss")]
    np.testing.assert_allclose(at, kept.read_metrics()["times"][:, 1], atol=0.01)
    assert at == sorted(at)
    assert 0 < at[-1] <= record.seconds + 0.01


def test_weights_of_each_moment_are_spread_as_they_were(kept, tmp_path):
    report = write_log(kept, tmp_path, None)
    record = kept.read_record()
    moments = read_moments(kept.folder, record.step)
    log = read(tmp_path)
    assert sorted(log.Tags()["histograms"]) == ["weights/logits/bias", "weights/logits/kernel"]
    events = log.Histograms("weights/logits/kernel")
    assert [event.step for event in events] == list(moments.steps)
    assert report.histograms == len(events) > 5
    for event in events:
        kernel = moments.at(event.step).weights[0]
        found = event.histogram_value
        assert found.num == kernel.size == sum(found.bucket)
        assert found.min == pytest.approx(kernel.min())
        assert found.max == pytest.approx(kernel.max())
        assert found.sum == pytest.approx(kernel.sum(dtype=float), abs=1e-3)
        assert found.sum_squares == pytest.approx(np.square(kernel, dtype=float).sum())


def test_without_moments_the_network_itself_is_spread(kept, tmp_path, monkeypatch):
    monkeypatch.setattr(
        model.tensorboard.log, "read_moments", lambda *_: read_moments(tmp_path / "none", 40)
    )
    assert write_log(kept, tmp_path / "log", None).histograms == 1
    (event,) = read(tmp_path / "log").Histograms("weights/logits/kernel")
    assert event.step == 40


def test_a_moment_that_is_lost_costs_only_itself(kept, tmp_path):
    run = Run(tmp_path / "copy")
    run.folder.mkdir()
    for name in ("run.json", "metrics.npz", "network.keras"):
        (run.folder / name).write_bytes((kept.folder / name).read_bytes())
    moments = MomentsOnDisk(run.folder, 40, lambda error: None)
    weights = read_moments(kept.folder, 40).at(40).weights
    for step in (1, 2, 40):
        moments.keep(step, weights)
    (run.folder / FOLDER / "000000002.npz").write_bytes(b"damaged")
    assert write_log(run, tmp_path / "log", None).histograms == 2


def test_the_embedding_is_what_the_network_makes_of_the_digits(kept, tmp_path):
    digits = bars_dataset().validation
    report = write_log(kept, tmp_path, digits)
    assert report.digits == len(digits)
    assert report.left_out == ()
    features = np.loadtxt(tmp_path / "features.tsv", delimiter="\t")
    np.testing.assert_allclose(  # this network's last hidden layer is the image itself
        features, digits.images.reshape(len(digits), -1) / 255, atol=1e-5
    )
    labels = (tmp_path / "metadata.tsv").read_text().splitlines()[1:]
    right = np.mean([line.endswith("yes") for line in labels])
    assert right == pytest.approx(kept.read_record().val_accuracy)


def test_what_there_is_nothing_of_is_said(made_up, tmp_path):
    report = write_log(made_up, tmp_path / "log", None)
    assert (report.scalars, report.histograms, report.digits) == (90, 0, 0)
    first, second = report.left_out
    assert "before its first checkpoint" in first
    assert second == "There is no embedding: the digits of this run are not at hand."
    (made_up.folder / "metrics.npz").unlink()
    assert "kept no curves" in write_log(made_up, tmp_path / "log", None).left_out[-1]
    (made_up.folder / "run.json").unlink()
    with pytest.raises(RunError):
        write_log(made_up, tmp_path / "log", None)


def test_of_a_long_run_so_many_steps_are_written_the_last_among_them(
    made_up, tmp_path, monkeypatch
):
    monkeypatch.setattr(model.tensorboard.log, "MOST_STEPS", 40)
    assert write_log(made_up, tmp_path, None).scalars == 30
    events = read(tmp_path).Scalars("loss")
    assert [event.step for event in events] == list(range(3, 91, 3))
    assert [event.value for event in events] == [3.0 * (event.step - 1) for event in events]


def test_a_log_is_written_anew_and_given_up_without_a_trace(made_up, tmp_path):
    write_log(made_up, tmp_path / "log", None)
    before = {path.name: path.stat().st_ino for path in (tmp_path / "log").iterdir()}
    with pytest.raises(Cancelled):
        write_log(made_up, tmp_path / "log", None, lambda: False)
    assert {path.name: path.stat().st_ino for path in (tmp_path / "log").iterdir()} == before
    write_log(made_up, tmp_path / "log", None)
    assert len(read(tmp_path / "log").Scalars("loss")) == 90


def test_tensorflow_is_not_loaded(made_up, tmp_path):
    code = (
        "import sys; from pathlib import Path; from model.runs.runs import Run;"
        "from model.tensorboard.log import write_log;"
        "print(write_log(Run(Path(sys.argv[1])), Path(sys.argv[2]), None).scalars);"
        "assert not {'tensorflow', 'keras'} & set(sys.modules)"
    )
    command = [sys.executable, "-W", "error", "-c", code, str(made_up.folder), str(tmp_path / "x")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout, done.stderr) == (0, "90\n", "")
