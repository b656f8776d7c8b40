"""Labelled drawings from a strokes file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import Cancelled, Dataset, DatasetError, Progress
from model.datasets.reading import as_split, ignore_progress, never, render, unreadable
from model.datasets.splits import split_digits
from model.drawing import DrawingError, LabelledDrawing, read_drawings
from model.preprocess import preprocess
from model.sentence import sentence, words_of

_REMEDY = sentence('Each line must look like {"label": 7, "strokes": [[[x, y], [x, y]]]}.')


def read_strokes(
    path: Path, *, progress: Progress = ignore_progress, cancelled: Callable[[], bool] = never
) -> tuple[NDArray[np.float32], NDArray[np.int32], list[LabelledDrawing]]:
    """Read a strokes file and render each drawing to the image a network reads.

    Returns
    -------
    images
        Shape (n, 28, 28), float32, 0 paper to 1 ink.
    labels
        Shape (n,), int32.
    drawings
        The n drawings behind them, with their lines and further keys.

    Raises
    ------
    DatasetError
        Naming the file, the line and what is wrong with it.
    Cancelled
        If ``cancelled()`` became true.
    """
    what = sentence("Reading {name}", name=path.name)
    progress(what, None)
    drawings = _read_lines(path, cancelled)
    labels = np.array([drawing.label for drawing in drawings], np.int32)
    images = render(
        drawings, lambda labelled: preprocess(labelled.drawing), what, progress, cancelled
    )
    return images, labels, drawings


def load(path: Path, progress: Progress, cancelled: Callable[[], bool]) -> Dataset:
    """Load a strokes file to train on.

    Lines with ``"split": "test"`` are the test, if there are any. Where every line has a
    ``"writer"``, whole writers are held out.

    Raises
    ------
    DatasetError
        As ``read_strokes``, or if there are too few digits.
    Cancelled
        If ``cancelled()`` became true.
    """
    images, labels, drawings = read_strokes(path, progress=progress, cancelled=cancelled)
    others = [drawing.other for drawing in drawings]
    is_test = np.array([other.get("split") == "test" for other in others])
    writers = None
    if all("writer" in other for other in others):
        writers = np.array([str(other["writer"]) for other in others])
    return split_digits(
        str(path),
        as_split(images, labels),
        is_test=is_test if is_test.any() else None,
        writers=writers,
    )


def _read_lines(path: Path, cancelled: Callable[[], bool]) -> list[LabelledDrawing]:
    drawings = []
    try:
        for drawing in read_drawings(path):
            if cancelled():
                raise Cancelled
            if drawing.label is None:
                wrong = (
                    sentence("is missing")
                    if drawing.symbol is None
                    else sentence("is no digit from 0 to 9")
                )
                raise DatasetError(
                    sentence(
                        "{path}, line {line}: the label {wrong}.",
                        path=path,
                        line=drawing.line,
                        wrong=wrong,
                    ),
                    _REMEDY,
                )
            drawings.append(drawing)
    except DrawingError as error:
        raise DatasetError(sentence("{error}.", error=words_of(error)), _REMEDY) from error
    except OSError as error:
        raise unreadable(path, error) from error
    if not drawings:
        raise DatasetError(sentence("{path} holds no drawing.", path=path), _REMEDY)
    return drawings
