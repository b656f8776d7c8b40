"""``python -m model evaluate``: a network against labelled digits."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from model.commands import CommandError, unreadable
from model.commands.evaluate_report import print_report
from model.datasets import mnist, paths
from model.datasets.dataset import DatasetError
from model.evaluate import evaluate
from model.hardest import HardExample, hardest, write_sheet
from model.opening import NetworkFileError
from model.reading.answering import predictor_from
from model.reading.prediction import reason_before_asking
from model.reading.reading import Reader
from model.reading.shipped import shipped_predictor


@dataclass(frozen=True, eq=False)
class _Digits:
    """Images (n, 28, 28) and labels (n,); where they are from, as far as that is known.

    ``lines`` are the n lines of a strokes file; ``is_asked`` (n,) is false for drawings that no
    network need be asked about.
    """

    images: NDArray[np.float32]
    labels: NDArray[np.int32]
    is_asked: NDArray[np.bool_]
    file: Path | None = None
    lines: tuple[int, ...] | None = None


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Print the figures as tables; returns them as JSON-ready types."""
    if options.hardest is not None:
        _require_writable(options.hardest)
    try:
        reader = Reader(shipped_predictor())
        reader.predictor = predictor_from(options.network)
        digits = _digits(options)
    except (NetworkFileError, DatasetError) as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise unreadable(error) from error
    probabilities, answered = _measure(reader, digits)
    evaluation = evaluate(probabilities, digits.labels, answered)
    examples = hardest(probabilities, digits.labels)
    if options.hardest is not None:
        _write(options.hardest, examples, digits)
    if not options.json:
        print_report(evaluation, probabilities, digits.labels)
        if options.hardest is not None:
            print(f"\nthe hardest {len(examples)} are in {options.hardest}")
    return evaluation.to_dict() | {"hardest": [_record(one, digits) for one in examples]}


def _require_writable(path: Path) -> None:
    """Find out before measuring that the picture can be kept."""
    problem = ""
    if path.suffix.lower() != ".png":
        problem = "the picture of the hardest examples is a .png file"
    elif path.is_dir():
        problem = "this is a folder, no place for a picture"
    else:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            problem = f"no picture can be kept here ({error.strerror})"
        else:
            if not os.access(path.parent, os.W_OK | os.X_OK):
                problem = "no picture can be kept here (no permission to write)"
    if problem:
        raise CommandError(f"{path}: {problem}.")


def _write(path: Path, examples: list[HardExample], digits: _Digits) -> None:
    rows = [example.index for example in examples]
    try:
        write_sheet(path, examples, digits.images[rows], len(digits.labels))
    except OSError as error:
        what = error.strerror or error
        raise CommandError(f"{path}: the picture could not be written ({what}).") from error


def _record(example: HardExample, digits: _Digits) -> dict[str, Any]:
    return {
        "index": example.index,
        "label": example.label,
        "answer": example.answer,
        "confidence": example.confidence,
        "file": None if digits.file is None else str(digits.file),
        "line": None if digits.lines is None else digits.lines[example.index],
    }


def _digits(options: argparse.Namespace) -> _Digits:
    if options.mnist:
        test = mnist.load(_say_nothing, lambda: False).test
        images = np.asarray(test.images[..., 0] / 255, np.float32)
        return _Digits(images, test.labels, np.ones(len(images), np.bool_))
    path: Path = options.strokes or options.images
    if options.strokes:
        images, labels, drawings = paths.read_strokes(path)
        is_asked = np.array([reason_before_asking(one.drawing) is None for one in drawings])
        return _Digits(images, labels, is_asked, path, tuple(one.line for one in drawings))
    images, labels = paths.read_images(path)
    return _Digits(images, labels, np.ones(len(images), np.bool_), path)


def _say_nothing(what: str, fraction: float | None = None) -> None:
    """Progress of a download is of no interest here."""


def _measure(reader: Reader, digits: _Digits) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Give the probabilities (n, classes) of all images, and which were answered, (n,).

    A network is asked about an empty image as well: its most probable digit counts.
    """
    probabilities: NDArray[np.float32] | None = None
    answered = np.zeros(len(digits.images), np.bool_)
    for row, image in enumerate(tqdm(digits.images, disable=None, leave=False)):
        prediction = reader.answer(image)
        answer = prediction.probabilities
        if prediction.reason == "empty":
            answer = np.nan_to_num(reader.predictor.predict_proba(image))
        if probabilities is None:
            probabilities = np.zeros((len(digits.images), len(answer)), np.float32)
        probabilities[row] = answer
        answered[row] = prediction.reason is None and digits.is_asked[row]
    assert probabilities is not None, "there is at least one image"
    return probabilities, answered
