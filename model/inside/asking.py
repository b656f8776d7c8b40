"""Asking a network for the answers to many images, whatever kind it is, off the main thread."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from model.inside.gradients import Weights, form_of
from model.inside.saliency import Array
from model.reading.litert import LiteRTPredictor
from model.reading.prediction import Predictor
from model.reading.predictor import KerasPredictor
from model.reading.shipped import ShippedPredictor

AskWith = Callable[[Weights, Array], Array]
"""Probabilities (n, classes) of images (n, 28, 28) with these weights instead of its own."""


def asker_of(predictor: Predictor) -> AskWith:
    """Make what asks a network of which nothing but the answers can be had. Off main, it is slow.

    A Keras or LiteRT predictor is left to the thread that it is used on; one of any other kind is
    asked itself. What is returned is for one thread at a time; weights count for Keras only.

    Raises
    ------
    NetworkFileError
        If a LiteRT file is not there any more.
    """
    if isinstance(predictor, KerasPredictor):
        return form_of(predictor).probabilities
    twin = predictor
    if isinstance(predictor, LiteRTPredictor | ShippedPredictor):
        twin = predictor.twin()

    def ask(weights: Weights, images: Array) -> Array:
        return np.stack([twin.predict_proba(image) for image in images])

    return ask
