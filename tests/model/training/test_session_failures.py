import numpy as np

from model.datasets.dataset import DatasetError
from model.devices import Device
from model.runs.runs import Run
from model.training.config import TrainingConfig
from model.training.engine import engine_for
from model.training.events import (
    CheckpointFailed,
    DeviceChanged,
    RunFailed,
    RunFinished,
)

SHORT = TrainingConfig(network="softmax", epochs=3, batch_size=64, learning_rate=0.05)


def test_a_loss_that_is_no_number_ends_the_run_with_advice(session_of, running, monkeypatch):
    config = TrainingConfig(network="cnn", epochs=5, batch_size=64, learning_rate=100.0)
    engine = engine_for("cnn", 64, "/CPU:0")
    train = engine.train

    def broken(plan, **rest):
        outcome = train(plan, **rest)
        outcome.losses[:] = np.nan
        return outcome

    monkeypatch.setattr(engine, "train", broken)
    last = running(session_of(config)).finish()
    assert isinstance(last, RunFailed)
    assert last.reason == "Loss is no longer a number."
    assert last.remedy == "Try 0.002."
    assert last.fix == {"learning_rate": 0.002}


def test_a_loss_that_runs_away_ends_the_run(session_of, running):
    config = TrainingConfig(network="softmax", epochs=200, batch_size=64, learning_rate=100.0)
    last = running(session_of(config)).finish()
    assert isinstance(last, RunFailed)
    assert last.reason == "Loss has run away."


def test_data_that_cannot_be_had_is_explained(session_of, running):
    def fail(data, report, cancelled):
        raise DatasetError("MNIST is not on this computer.", "Take strokes.", {"data": "strokes"})

    last = running(session_of(SHORT, load_data=fail)).finish()
    assert isinstance(last, RunFailed)
    assert last.reason == "MNIST is not on this computer."
    assert last.fix == {"data": "strokes"}


def test_an_error_nobody_foresaw_ends_the_run_only(session_of, running):
    def fail(data, report, cancelled):
        raise ZeroDivisionError("of all things")

    last = running(session_of(SHORT, load_data=fail)).finish()
    assert isinstance(last, RunFailed)
    assert "of all things" in last.reason


def test_too_few_digits_for_a_batch_is_said(session_of, running):
    config = TrainingConfig(network="softmax", epochs=1, batch_size=1024)
    last = running(session_of(config)).finish()
    assert isinstance(last, RunFailed)
    assert "640" in last.reason


def test_a_full_disk_is_said_and_the_run_goes_on(session_of, running, tmp_path, monkeypatch):
    def full(self, checkpoint, network):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Run, "write_checkpoint", full)
    session = running(session_of(SHORT, tmp_path))
    last = session.finish()
    assert isinstance(last, RunFinished)
    assert not last.stopped
    reasons = {event.reason for event in session.of(CheckpointFailed)}
    assert reasons == {"Could not save the run: the disk is full."}


def test_a_gpu_that_gives_up_is_replaced_by_the_cpu(session_of, running, tmp_path):
    import tensorflow as tf

    class Failing:
        """The engine of a GPU that is lost after some calls; it computes on the CPU."""

        def __init__(self, engine):
            self._engine, self.calls = engine, 0

        def __getattr__(self, name):
            return getattr(self._engine, name)

        def train(self, plan, **rest):
            self.calls += 1
            if self.calls == 8:
                raise tf.errors.InternalError(None, None, "CUDA_ERROR_LAUNCH_FAILED")
            return self._engine.train(plan, **rest)

    def make_engine(kind, batch_size, device):
        engine = engine_for(kind, batch_size, "/CPU:0")
        return Failing(engine) if device == "/GPU:0" else engine

    gpu = Device(kind="gpu", tensorflow_name="/GPU:0", words="A GPU", note="")
    session = running(
        session_of(SHORT, tmp_path, choose_device=lambda choice: gpu, make_engine=make_engine)
    )
    last = session.finish()
    assert isinstance(last, RunFinished)
    assert last.test_accuracy > 0.95
    change = session.of(DeviceChanged)[0]
    assert change.reason == "The GPU stopped answering. Continuing on the CPU."
    assert len(Run(last.run).read_metrics()["steps"]) == 30


def test_memory_that_runs_out_names_a_batch_that_fits(session_of, running, monkeypatch):
    import tensorflow as tf

    config = TrainingConfig(network="softmax", epochs=1, batch_size=512)
    engine = engine_for("softmax", 512, "/CPU:0")

    def exhausted(plan, **rest):
        raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")

    monkeypatch.setattr(engine, "train", exhausted)
    last = running(session_of(config)).finish()
    assert isinstance(last, RunFailed)
    assert last.reason == "Not enough memory for batch 512."
    assert last.fix == {"batch_size": 64}
