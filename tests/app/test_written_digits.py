"""The same digit is the same answer at every scaling, window size, place and size of writing."""

import json
import os
import subprocess
import sys
from functools import cache

import numpy as np
import pytest

from model.drawing import Drawing
from model.preprocess import preprocess
from model.reading.reading import Reader
from model.reading.shipped import ShippedPredictor
from tests.app.written_digits import DIGITS, PLACES, write_all

# A mouse is known to a pixel: a point is off by up to half of one in x and y. In the image, where
# the digit is 17.5 pixels high, that is 17.5 / height as much, and the digit's extremes, which
# set scale and centre, may be off as well: a point moves by no more than four times that. Ink
# falls off by 1 a pixel at the steepest, so no pixel of the image changes by more.
MOST_MOVED = 4 * np.hypot(0.5, 0.5) * 17.5
PROBABILITY = 0.05
"""Plain digits are read with 99 %: what rounding does to them is far below this."""


@cache
def as_meant(digit):
    """Image and probabilities of a digit as it is meant, with no mouse and no screen."""
    drawing = Drawing.from_points(DIGITS[digit])
    return preprocess(drawing), Reader(ShippedPredictor()).read(drawing).prediction.probabilities


def check(readings):
    assert len(readings) == len(DIGITS) * len(PLACES)
    for reading in readings:
        digit, where = reading["digit"], f"{reading['digit']} at {reading['place']}"
        image, probabilities = as_meant(digit)
        assert reading["answer"] == str(digit), where
        moved = np.abs(np.array(reading["image"]) - image).max()
        assert moved <= MOST_MOVED / reading["pixels"], where
        np.testing.assert_allclose(
            reading["probabilities"], probabilities, rtol=0, atol=PROBABILITY, err_msg=where
        )


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1700, 1000)])
def test_any_window_place_and_size(windows, size):
    window = windows.open(size=size).window
    check(write_all(window))


@pytest.mark.parametrize("factor", ["1", "1.25", "1.5", "2"])
def test_any_scaling_of_the_screen(factor, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.written_digits"],
        env={**os.environ, "QT_SCALE_FACTOR": factor, "INKLING_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["ratio"] == float(factor)
    check(told["readings"])
