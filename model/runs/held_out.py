"""The held-out digits of any data that a run learnt from, where they are at hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from model.datasets import mnist, own, paths, strokes
from model.datasets.dataset import Split


def held_out_digits(data: str, cancelled: Callable[[], bool] = lambda: False) -> Split | None:
    """Read or make the digits that are held out of ``data``; None where they are not at hand.

    Never fetches. Any thread but main, for some seconds.

    Raises
    ------
    DatasetError
        If a file of the person's own is not what it was.
    Cancelled
        If ``cancelled()`` became true.
    """
    if data == "mnist":
        found = mnist.load(_say_nothing, cancelled) if mnist.is_available() else None
        return None if found is None else found.validation
    if data == "strokes":
        return strokes.load_held_out(cancelled)
    if data == "own":
        return own.load_held_out(cancelled)
    return paths.load(Path(data), _say_nothing, cancelled).validation


def _say_nothing(what: str, share: float | None) -> None:
    pass
