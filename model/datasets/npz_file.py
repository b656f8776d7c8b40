"""Labelled images from an ``.npz`` file."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import Dataset, DatasetError, Progress
from model.datasets.reading import as_split, ignore_progress, never, render, unreadable
from model.datasets.splits import split_digits
from model.preprocess import preprocess_bitmap
from model.raster import Image
from model.sentence import sentence

MOST_BYTES = 2 * 1024**3
_ENOUGH_TO_TELL = 10  # images, to tell dark ink on white paper from digits that fill their frame
_REMEDY = sentence(
    "It must hold x, uint8 of shape (n, h, w) with ink 255, and y, n labels from 0 to 9."
)


def read_images(
    path: Path, *, progress: Progress = ignore_progress, cancelled: Callable[[], bool] = never
) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """Read ``x`` and ``y`` and bring each image to the one a network reads.

    Returns
    -------
    images
        Shape (n, 28, 28), float32, 0 paper to 1 ink.
    labels
        Shape (n,), int32.

    Raises
    ------
    DatasetError
        Naming the file and what is wrong with it.
    Cancelled
        If ``cancelled()`` became true.
    """
    what = sentence("Reading {name}", name=path.name)
    progress(what, None)
    pixels, labels = _check(path, *_read_arrays(path))
    return render(list(pixels), _recipe, what, progress, cancelled), labels


def load(path: Path, progress: Progress, cancelled: Callable[[], bool]) -> Dataset:
    """Load an ``.npz`` file to train on; a tenth of each label is the test.

    Raises
    ------
    DatasetError
        As ``read_images``, or if there are too few digits.
    Cancelled
        If ``cancelled()`` became true.
    """
    images, labels = read_images(path, progress=progress, cancelled=cancelled)
    return split_digits(str(path), as_split(images, labels))


def _is_dark_on_light(pixels: NDArray[np.generic]) -> bool:
    """Whether nearly all of several images have light edges; one digit alone may fill them."""
    sides = pixels[:, 0], pixels[:, -1], pixels[:, :, 0], pixels[:, :, -1]
    light = np.median(np.concatenate(sides, axis=1), axis=1) > 127
    return len(pixels) >= _ENOUGH_TO_TELL and bool(light.mean() > 0.9)


def _recipe(pixels: NDArray[np.uint8]) -> Image:
    # Ink is 255 by definition. The border of paper tells so where the ink touches every edge.
    return preprocess_bitmap(np.pad(pixels, 1))


def _read_arrays(path: Path) -> tuple[NDArray[np.generic], NDArray[np.generic]]:
    try:
        with zipfile.ZipFile(path) as archive:
            sizes = [archive.getinfo(f"{name}.npy").file_size for name in ("x", "y")]
        if sum(sizes) > MOST_BYTES:
            raise DatasetError(
                sentence("{path} is too large ({size:.1f} GB).", path=path, size=sum(sizes) / 1e9),
                sentence("Use a part of it."),
            )
        with np.load(path, allow_pickle=False) as file:
            return np.asarray(file["x"]), np.asarray(file["y"])
    except KeyError as error:
        raise DatasetError(sentence("{path} lacks x or y.", path=path), _REMEDY) from error
    except (ValueError, EOFError, zipfile.BadZipFile, zlib.error, MemoryError) as error:
        raise DatasetError(
            sentence("{path} is no .npz file of plain numbers, or damaged.", path=path), _REMEDY
        ) from error
    except (NotImplementedError, RuntimeError) as error:  # an encrypted or exotic archive
        raise DatasetError(
            sentence("{path} is packed in a way Inkling cannot read.", path=path), _REMEDY
        ) from error
    except OSError as error:
        raise unreadable(path, error) from error


def _check(
    path: Path, pixels: NDArray[np.generic], labels: NDArray[np.generic]
) -> tuple[NDArray[np.uint8], NDArray[np.int32]]:
    wrong: str = ""
    if pixels.dtype != np.uint8 or pixels.ndim != 3:
        wrong = sentence("x is {dtype} of shape {shape}", dtype=pixels.dtype, shape=pixels.shape)
    elif pixels.size == 0:
        wrong = sentence("x holds no image")
    elif not np.issubdtype(labels.dtype, np.integer) or labels.shape != pixels.shape[:1]:
        wrong = sentence(
            "y is {dtype} of shape {shape} for {images} images",
            dtype=labels.dtype,
            shape=labels.shape,
            images=len(pixels),
        )
    elif not np.isin(labels, np.arange(10)).all():
        wrong = sentence("y has a label that is no digit from 0 to 9")
    elif _is_dark_on_light(pixels):
        wrong = sentence("x looks like dark ink on white paper, which is 255 − x of what is wanted")
    if wrong:
        raise DatasetError(sentence("{path}: {wrong}.", path=path, wrong=wrong), _REMEDY)
    return pixels.astype(np.uint8, copy=False), labels.astype(np.int32)
