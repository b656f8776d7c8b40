import numpy as np
import pytest

from model.reading.shipped import probabilities_of
from model.shipping.judging import fit_temperature


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_finds_the_temperature_that_labels_were_drawn_with(temperature):
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 3, (20_000, 10)).astype(np.float32)
    chances = probabilities_of(logits, temperature).cumsum(axis=1)
    labels = (rng.random((20_000, 1)) > chances).sum(axis=1).clip(0, 9).astype(np.int32)
    assert fit_temperature(logits, labels) == pytest.approx(temperature, rel=0.05)
