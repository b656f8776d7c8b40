"""From a file that holds a network to something that answers."""

from __future__ import annotations

from pathlib import Path

from model.litert import LiteRTPredictor
from model.prediction import Predictor
from model.predictor import KerasPredictor
from model.shipped import ASSETS, ShippedPredictor, shipped_predictor


def predictor_from(path: Path | None) -> Predictor:
    """Open a ``.tflite`` or ``.keras`` file or a run's folder; None is the shipped network.

    A LiteRT file with the shipped network's facts beside it is read with them. TensorFlow is
    loaded for Keras networks only.

    Raises
    ------
    NetworkFileError
        In one sentence, what is wrong with the file.
    """
    if path is None:
        return shipped_predictor()
    if path.suffix == ".tflite":
        if path.resolve() == ASSETS / "shipped.tflite":
            return ShippedPredictor()
        return LiteRTPredictor(path)
    from model.opening import open_network

    opened = open_network(path)
    return KerasPredictor(
        opened.network,
        gives_probabilities=opened.gives_probabilities,
        takes_channel=opened.takes_channel,
    )
