"""A folder with a person's own four files in MNIST's format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np

from model.datasets.dataset import Cancelled, Dataset, DatasetError, Progress, Split
from model.datasets.idx import TEST, TRAIN, FileNames, IdxError, parse_images, parse_labels
from model.datasets.reading import unreadable
from model.datasets.splits import split_digits
from model.sentence import sentence, words_of

_REMEDY = sentence(
    "The folder must hold {files} and {last}, each with or without .gz.",
    files=", ".join((TRAIN.images, TRAIN.labels, TEST.images)),
    last=TEST.labels,
)

_Parsed = TypeVar("_Parsed")


def load(folder: Path, progress: Progress, cancelled: Callable[[], bool]) -> Dataset:
    """Load a folder to train on; a tenth of each label of the training images is validation.

    Raises
    ------
    DatasetError
        Naming the file and what is wrong with it, or if there are too few digits.
    Cancelled
        If ``cancelled()`` became true.
    """
    progress(sentence("Reading {name}", name=folder.name), None)
    train = _read_split(folder, TRAIN)
    if cancelled():
        raise Cancelled
    test = _read_split(folder, TEST)
    digits = Split(
        np.concatenate([train.images, test.images]), np.concatenate([train.labels, test.labels])
    )
    is_test = np.arange(len(digits)) >= len(train)
    return split_digits(str(folder), digits, is_test=is_test if len(test) else None)


def _read_split(folder: Path, names: FileNames) -> Split:
    images = _read(folder, names.images, parse_images)
    labels = _read(folder, names.labels, parse_labels)
    if len(images) != len(labels):
        raise DatasetError(
            sentence(
                "{folder}: {images_file} has {images} images, "
                "but {labels_file} has {labels} labels.",
                folder=folder,
                images_file=names.images,
                images=len(images),
                labels_file=names.labels,
                labels=len(labels),
            ),
            sentence("Use files that belong together."),
        )
    return Split(images, labels)


def _read(folder: Path, name: str, parse: Callable[[bytes], _Parsed]) -> _Parsed:
    for path in (folder / f"{name}.gz", folder / name):
        try:
            return parse(path.read_bytes())
        except FileNotFoundError:
            continue
        except IdxError as error:
            raise DatasetError(
                sentence("{path}: {error}.", path=path, error=words_of(error)),
                sentence("Replace this file."),
            ) from error
        except OSError as error:
            raise unreadable(path, error) from error
    raise DatasetError(sentence("{folder} lacks {name}.gz.", folder=folder, name=name), _REMEDY)
