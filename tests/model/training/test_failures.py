from pathlib import Path

import pytest

from model.datasets.dataset import DatasetError
from model.devices import import_tensorflow
from model.networks import RECIPES
from model.runs.runs import RunError
from model.training.config import TrainingConfig
from model.training.divergence import Diverged
from model.training.failures import explain


def explained(error, **changes):
    return explain(error, TrainingConfig.recipe("cnn", **changes), 12, Path("runs/one"))


def test_step_and_folder_are_passed_on():
    failed = explained(RuntimeError("x"))
    assert failed.step == 12
    assert failed.run == Path("runs/one")
    assert explain(RuntimeError("x"), TrainingConfig(), 0, None).run is None


def test_a_loss_that_is_no_number_asks_for_a_lower_rate():
    failed = explained(Diverged(12, is_number=False), learning_rate=0.001)
    assert failed.reason == "Loss is no longer a number."
    assert failed.remedy == "Try 0.0001."
    assert failed.fix == {"learning_rate": pytest.approx(0.0001)}


def test_far_above_the_recipe_the_recipe_s_rate_is_the_remedy():
    failed = explained(Diverged(12, is_number=True), learning_rate=5.0)
    assert failed.reason == "Loss has run away."
    assert failed.fix == {"learning_rate": RECIPES["cnn"].learning_rate}


def test_the_lowest_rate_has_a_remedy_that_may_be_set():
    failed = explained(Diverged(12, is_number=False), learning_rate=1e-8)
    TrainingConfig(**failed.fix)


def test_digits_that_cannot_be_had_say_so_themselves():
    failed = explained(DatasetError("No MNIST.", "Use strokes.", {"data": "strokes"}))
    assert (failed.reason, failed.remedy) == ("No MNIST.", "Use strokes.")
    assert failed.fix == {"data": "strokes"}


def test_a_run_that_cannot_be_used():
    failed = explained(RunError("It is damaged."))
    assert failed.reason == "It is damaged."
    assert failed.remedy == "Start a new run instead."


@pytest.mark.parametrize(("size", "smaller"), [(1024, 128), (64, 8), (7, 1), (2, 1)])
def test_too_little_memory_asks_for_a_smaller_batch(size, smaller):
    failed = explained(MemoryError(), batch_size=size)
    assert failed.reason == f"Not enough memory for batch {size}."
    assert failed.remedy == f"Try {smaller}."
    assert failed.fix == {"batch_size": smaller}


def test_no_batch_is_smaller_than_one():
    failed = explained(MemoryError(), batch_size=1)
    assert failed.remedy == "Close other programs and try again."
    assert failed.fix is None


def test_memory_of_the_device_is_memory_too():
    errors = import_tensorflow().errors
    failed = explained(
        errors.ResourceExhaustedError(None, None, "OOM when allocating"), batch_size=64
    )
    assert failed.fix == {"batch_size": 8}


def test_a_tensorflow_that_does_not_load():
    failed = explained(ImportError("libcudart.so.12: cannot open.\nmore\nlines"))
    assert failed.reason == "TensorFlow could not be loaded: libcudart.so.12: cannot open."
    assert failed.remedy == "Install Inkling afresh."


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ValueError("shapes differ\nTraceback:\n..."), "(ValueError: shapes differ)"),
        (ValueError(), "(ValueError)"),
        (KeyError("a"), "(KeyError: 'a')"),
    ],
)
def test_what_nobody_foresaw_is_still_one_line(error, words):
    failed = explained(error)
    assert words in failed.reason
    assert "\n" not in failed.reason + failed.remedy
    assert failed.fix is None
