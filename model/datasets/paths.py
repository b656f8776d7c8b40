"""A person's own digits: a folder in MNIST's format, a strokes file, or an ``.npz`` of images."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from model.datasets import mnist_folder, npz_file, strokes_file
from model.datasets.dataset import Dataset, DatasetError, Progress
from model.datasets.npz_file import read_images
from model.datasets.strokes_file import read_strokes
from model.sentence import sentence

__all__ = ["load", "read_images", "read_strokes"]


def load(path: Path, progress: Progress, cancelled: Callable[[], bool]) -> Dataset:
    """Load digits from a person's own folder or file; blocks, on any thread but main.

    Raises
    ------
    DatasetError
        Naming the file and what is wrong with it, or if there are too few digits.
    Cancelled
        If ``cancelled()`` became true.
    """
    if path.is_dir():
        return mnist_folder.load(path, progress, cancelled)
    if path.name.endswith((".jsonl", ".jsonl.gz")):
        return strokes_file.load(path, progress, cancelled)
    if path.suffix == ".npz":
        return npz_file.load(path, progress, cancelled)
    words = sentence("{path} does not exist.", path=path)
    if path.exists():
        words = sentence("{path} is neither a folder nor a .jsonl or .npz file.", path=path)
    raise DatasetError(
        words,
        sentence("Digits come from mnist, strokes, or a folder or file of your own."),
    )
