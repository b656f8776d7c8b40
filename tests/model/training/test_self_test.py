import numpy as np
import pytest

from model.devices import import_tensorflow
from model.training import self_test as module
from model.training.self_test import self_test


@pytest.fixture
def tf():
    return import_tensorflow()


def test_the_cpu_passes(tf):
    assert self_test(tf, "/CPU:0") == ""


def test_a_device_that_is_not_there_fails_instead_of_using_another(tf):
    assert self_test(tf, "/GPU:7") != ""


def test_a_name_that_is_no_device_fails_in_a_few_words(tf):
    failure = self_test(tf, "/WISHFUL:0")
    assert failure
    assert "\n" not in failure


@pytest.mark.parametrize(
    ("change", "words"),
    [(lambda found: found * 1.1, "differ"), (lambda found: found * np.nan, "not finite")],
)
def test_wrong_numbers_are_found(tf, monkeypatch, change, words):
    real = module._training_step
    answers = iter([change(real(tf, "/CPU:0")), real(tf, "/CPU:0")])
    monkeypatch.setattr(module, "_training_step", lambda tf, device: next(answers))
    assert words in self_test(tf, "/GPU:0")


def test_an_error_of_the_device_becomes_its_first_line(tf, monkeypatch):
    def fail(tf, device):
        raise tf.errors.InternalError(None, None, "cuDNN failed.\nsecond line")

    monkeypatch.setattr(module, "_training_step", fail)
    assert self_test(tf, "/GPU:0") == "cuDNN failed"
