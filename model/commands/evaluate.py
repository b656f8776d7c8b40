"""``python -m model evaluate``: a network against labelled digits."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from model.answering import predictor_from
from model.commands import CommandError, unreadable
from model.datasets import mnist, paths
from model.datasets.dataset import DatasetError
from model.evaluate import Evaluation, evaluate
from model.opening import NetworkFileError
from model.reading import Reader
from model.shipped import shipped_predictor


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Print the figures as a table; returns them as JSON-ready types."""
    try:
        reader = Reader(shipped_predictor())
        reader.predictor = predictor_from(options.network)
        images, labels = _digits(options)
    except (NetworkFileError, DatasetError) as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise unreadable(error) from error
    evaluation = _measure(reader, images, labels)
    if not options.json:
        _print(evaluation)
    return evaluation.to_dict()


def _digits(options: argparse.Namespace) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    if options.mnist:
        test = mnist.load(_say_nothing, lambda: False).test
        return np.asarray(test.images[..., 0] / 255, np.float32), test.labels
    path: Path = options.strokes or options.images
    if options.strokes:
        images, labels, _ = paths.read_strokes(path)
        return images, labels
    return paths.read_images(path)


def _say_nothing(what: str, fraction: float | None = None) -> None:
    """Progress of a download is of no interest here."""


def _measure(reader: Reader, images: NDArray[np.float32], labels: NDArray[np.int32]) -> Evaluation:
    predictions = [reader.answer(image) for image in tqdm(images, disable=None, leave=False)]
    widest = max(len(prediction.probabilities) for prediction in predictions)
    probabilities = np.zeros((len(predictions), widest), np.float32)
    for row, prediction in zip(probabilities, predictions, strict=True):
        row[: len(prediction.probabilities)] = prediction.probabilities
    answered = np.array([prediction.reason is None for prediction in predictions])
    return evaluate(probabilities, labels, answered)


def _print(evaluation: Evaluation) -> None:
    print(f"{evaluation.count} digits")
    print(f"right             {evaluation.accuracy:8.2%}")
    print(f"answered          {evaluation.answered:8.2%}")
    if evaluation.accuracy_answered is not None:
        print(f"right of those    {evaluation.accuracy_answered:8.2%}")
    print(f"calibration error {evaluation.ece:8.2%}")
    print("\nlabel ↓ answer →" + "".join(f"{i:6}" for i in range(len(evaluation.confusion))))
    for label, row in enumerate(evaluation.confusion):
        share = evaluation.accuracy_per_label()[label]
        print(f"{label:16}" + "".join(f"{count:6}" for count in row) + f"  {share:7.2%}")
