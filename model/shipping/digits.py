"""What the shipped network learns from and is chosen by: MNIST and pen digits, held out by hand.

A held-out part is not learnt from before the last round, when nothing is chosen any more: MNIST's
last 5,000 training digits, and all digits of a few of the pen's training writers. The test splits
are read to report only.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.datasets import mnist
from model.datasets.dataset import Dataset, Split
from model.drawing import Drawing, read_drawings
from model.preprocess import preprocess

HELD_OUT_WRITERS = 5

Images = NDArray[np.uint8]
Labels = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Pictures:
    """Images (n, 28, 28), uint8, 0 paper to 255 ink, and their labels (n,), int32."""

    images: Images
    labels: Labels

    def __len__(self) -> int:
        return len(self.labels)


@dataclass(frozen=True, eq=False)
class PenDigits:
    """Drawings of some writers with their labels (n,), int32."""

    drawings: tuple[Drawing, ...]
    labels: Labels
    writers: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.labels)

    def pictures(self) -> Pictures:
        """Render these drawings as the program does."""
        return Pictures(np.stack([to_bytes(preprocess(d)) for d in self.drawings]), self.labels)


def to_bytes(image: NDArray[np.float32]) -> Images:
    """Ink from 0 to 1 as 0 to 255, uint8, any shape."""
    return np.asarray(np.round(image * 255), np.uint8)


def mnist_train() -> tuple[Pictures, Pictures]:
    """Read MNIST's training digits: those to learn from, and those held out."""
    digits = _mnist()
    return _pictures(digits.train), _pictures(digits.validation)


def together(learnt: Pictures, held_out: Pictures) -> Pictures:
    """Put the digits that were held out back to the others."""
    return Pictures(
        np.concatenate([learnt.images, held_out.images]),
        np.concatenate([learnt.labels, held_out.labels]),
    )


def mnist_test() -> Pictures:
    """Read MNIST's test digits, to report."""
    return _pictures(_mnist().test)


def _mnist() -> Dataset:
    return mnist.load(lambda what, share: None, lambda: False)


def _pictures(split: Split) -> Pictures:
    return Pictures(split.images[..., 0], split.labels)


def pen_train(path: Path) -> tuple[PenDigits, PenDigits]:
    """Read the training writers' digits: those to learn from, and those of the writers held out."""
    everything = _read_pen(path, "train")
    names = sorted(set(everything.writers))
    held_out = set(names[:: len(names) // HELD_OUT_WRITERS][:HELD_OUT_WRITERS])
    is_held_out = np.array([writer in held_out for writer in everything.writers])
    return _choose(everything, ~is_held_out), _choose(everything, is_held_out)


def written_together(learnt: PenDigits, held_out: PenDigits) -> PenDigits:
    """Put the writers that were held out back to the others."""
    return PenDigits(
        learnt.drawings + held_out.drawings,
        np.concatenate([learnt.labels, held_out.labels]),
        learnt.writers + held_out.writers,
    )


def pen_test(path: Path) -> PenDigits:
    """Read the test writers' digits, to report."""
    return _read_pen(path, "test")


def _choose(digits: PenDigits, which: NDArray[np.bool_]) -> PenDigits:
    rows = np.flatnonzero(which)
    return PenDigits(
        tuple(digits.drawings[row] for row in rows),
        digits.labels[rows],
        tuple(digits.writers[row] for row in rows),
    )


def _read_pen(path: Path, split: str) -> PenDigits:
    lines = [line for line in read_drawings(path) if line.other["split"] == split]
    return PenDigits(
        tuple(line.drawing for line in lines),
        np.array([line.label for line in lines], np.int32),
        tuple(line.other["writer"] for line in lines),
    )
