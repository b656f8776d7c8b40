"""The digits a network learns from, by the name a person chose."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from model.datasets.dataset import Dataset, Progress

NAMES = ("mnist", "strokes", "own")


def load(data: str, progress: Progress, cancelled: Callable[[], bool]) -> Dataset:
    """Load by name or from a path; blocks, on any thread but main.

    Parameters
    ----------
    data
        ``mnist``, ``strokes``, ``own``, or the path of a folder or file of the person's own.
    progress
        Told what is being done.
    cancelled
        Asked often; true gives up.

    Raises
    ------
    DatasetError
        If the digits cannot be had.
    Cancelled
        If ``cancelled()`` became true.
    """
    # Each source is imported when it is asked for: none needs the others' libraries.
    if data == "mnist":
        from model.datasets import mnist

        return mnist.load(progress, cancelled)
    if data == "strokes":
        from model.datasets import strokes

        return strokes.load(progress, cancelled)
    if data == "own":
        from model.datasets import own

        return own.load(progress, cancelled)
    from model.datasets import paths

    return paths.load(Path(data), progress, cancelled)
