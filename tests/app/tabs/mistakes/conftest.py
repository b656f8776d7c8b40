import numpy as np
import pytest

from app.tabs.mistakes.answers_in_view import Digits
from app.theme import Theme
from model.inside.mistakes import answers_of
from tests.app.windows import digits as quick_digits


@pytest.fixture(params=[True, False], ids=["dark", "light"])
def theme(request, qapp):
    return Theme(dark=request.param)


@pytest.fixture
def dark(qapp):
    return Theme(dark=True)


@pytest.fixture
def digits():
    """106 held-out digits."""
    split = quick_digits().validation
    return Digits(split.images, split.labels, "held-out digits")


def some_answers(labels, seed=0):
    """Answers that are right on most of these labels."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 1.5, (len(labels), 10))
    logits[np.arange(len(labels)), labels] += 4
    grown = np.exp(logits)
    return answers_of((grown / grown.sum(axis=1, keepdims=True)).astype(np.float32), labels)


@pytest.fixture
def answers(digits):
    return some_answers(digits.labels)
