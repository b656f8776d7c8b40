"""From a file that holds a network to something that answers."""

from __future__ import annotations

import tempfile
from pathlib import Path

from model.networks import PERSONAL
from model.reading.litert import LiteRTPredictor
from model.reading.prediction import Predictor
from model.reading.predictor import KerasPredictor
from model.reading.shipped import ASSETS, ShippedPredictor, shipped_predictor
from model.runs.runs import Run, RunError, RunRecord
from model.sentence import words_of
from model.souvenir import SUFFIX, SouvenirError, unpack_souvenir


def predictor_from(path: Path | None) -> Predictor:
    """Open a ``.tflite`` or ``.keras`` file, a run's folder or a souvenir; None is the shipped one.

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
    if path.suffix == SUFFIX:
        return _predictor_in_souvenir(path)
    return _keras_predictor(path)


def _predictor_in_souvenir(path: Path) -> Predictor:
    from model.opening import NetworkFileError

    with tempfile.TemporaryDirectory(prefix="inkling-") as folder:
        try:
            unpack_souvenir(path, Path(folder))
            return _keras_predictor(Path(folder))
        except SouvenirError as error:
            raise NetworkFileError(words_of(error)) from error


def _keras_predictor(path: Path) -> Predictor:
    symbols, familiar = None, None
    if path.is_dir() and (record := _personal_record(path)) is not None:
        from model.personal.keeping import names_of, open_at_once, read_familiar

        network = open_at_once(path, record)
        if network is not None:
            return network
        symbols, familiar = names_of(record.config), read_familiar(path)
    from model.opening import open_network

    opened = open_network(path)
    if symbols is not None and len(symbols) != opened.classes:
        symbols, familiar = None, None
    return KerasPredictor(
        opened.network,
        gives_probabilities=opened.gives_probabilities,
        takes_channel=opened.takes_channel,
        symbols=symbols,
        familiar=familiar,
    )


def _personal_record(folder: Path) -> RunRecord | None:
    """Read the record of a personal run; None of every other folder."""
    try:
        record = Run(folder).read_record()
    except RunError:  # a network without a record is opened like a file
        return None
    return record if record.config.network == PERSONAL else None
