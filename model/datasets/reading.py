"""What the readers of a person's own files share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import SIDE, Cancelled, DatasetError, Progress, Split
from model.raster import Image
from model.sentence import sentence

_Item = TypeVar("_Item")

_AT_ONCE = 50  # between two reports; some 10 ms


def ignore_progress(what: str, fraction: float | None) -> None:
    """Be the ``Progress`` of a reader that nobody watches."""


def never() -> bool:
    """Be the ``cancelled`` of a reader that nobody stops."""
    return False


def render(
    items: Sequence[_Item],
    recipe: Callable[[_Item], Image],
    what: str,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Image:
    """Bring each item to the image a network reads: (n, 28, 28), float32, 0 paper to 1 ink.

    Raises
    ------
    Cancelled
        If ``cancelled()`` became true.
    """
    images = np.empty((len(items), SIDE, SIDE), np.float32)
    for number, item in enumerate(items):
        if number % _AT_ONCE == 0:
            if cancelled():
                raise Cancelled
            progress(what, number / len(items))
        images[number] = recipe(item)
    return images


def as_split(images: Image, labels: NDArray[np.int32]) -> Split:
    """Keep rendered images, (n, 28, 28) float32, the way MNIST's are kept."""
    return Split(np.round(images * 255).astype(np.uint8)[..., None], labels)


def unreadable(path: Path, error: OSError) -> DatasetError:
    """Say that the disk does not give a file."""
    if isinstance(error, FileNotFoundError):
        return DatasetError(
            sentence("{path} does not exist.", path=path), sentence("Check its name.")
        )
    return DatasetError(
        sentence("{path} cannot be read ({reason}).", path=path, reason=error.strerror or error),
        sentence("Check the file."),
    )
