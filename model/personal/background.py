"""How the shipped network sees other people's digits: so that a new last layer forgets none.

``assets/background.npz`` holds the features (``features.py``) of some thousand digits and
signs: those to be learnt beside a person's own, and those held out of MNIST for the forgetting
meter. They belong to the shipped network; where that is another one they are made again::

    python -m model.personal.background
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from model.datasets.strokes import generate
from model.files import replace_file
from model.personal.features import HiddenSums
from model.reading.shipped import ASSETS

if TYPE_CHECKING:
    from model.shipping.shapes import Shape

NAME = "background.npz"
LEARNT, GENERATED, SIGNS, HELD_OUT = 1_600, 250, 250, 900
"""How many of MNIST's digits are learnt beside a person's, how many generated ones and signs that
are no digits, and how many of those held out of MNIST the forgetting meter asks about."""
SIGN = 10
"""The label of a sign that is no digit."""

Array = NDArray[np.float32]
Labels = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Background:
    """Features (n, d) and (m, d), float32, with their labels, int32.

    The first are to be learnt, digits and signs; the others are held out, digits only.
    """

    features: Array
    labels: Labels
    held_out: Array
    held_out_labels: Labels
    network: str
    """Which network saw these digits, as ``fingerprint`` gives it."""


@cache
def background() -> Background:
    """Read ``assets/background.npz``. Any thread."""
    with np.load(ASSETS / NAME, allow_pickle=False) as arrays:
        scale = arrays["scale"]
        return Background(
            features=arrays["features"] * scale,
            labels=arrays["labels"].astype(np.int32),
            held_out=arrays["held_out"] * scale,
            held_out_labels=arrays["held_out_labels"].astype(np.int32),
            network=str(arrays["network"]),
        )


@cache
def fingerprint() -> str:
    """Tell the shipped network from every other one. Any thread."""
    return hashlib.sha256((ASSETS / "shipped.tflite").read_bytes()).hexdigest()


def make(folder: Path = ASSETS) -> None:
    """Write ``background.npz``. Takes half a minute and MNIST, see ``model.datasets.mnist``.

    Raises
    ------
    DatasetError
        If MNIST cannot be had.
    """
    from model.shipping import not_digits
    from model.shipping.digits import mnist_train

    learnt, held_out = mnist_train()
    rows = np.random.default_rng(0).permutation(len(learnt))[:LEARNT]
    drawn, drawn_labels = generate(GENERATED, seed=3)
    signs = not_digits.draw(SIGNS, np.random.default_rng(1), _signs())
    images = np.concatenate([learnt.images[rows], drawn[..., 0], signs, held_out.images[:HELD_OUT]])
    features = HiddenSums().of(np.asarray(images / 255, np.float32))
    scale = np.maximum(np.abs(features).max(axis=0), 1e-3) / np.float32(127)
    rounded = np.asarray(np.round(features / scale), np.int8)
    cut = LEARNT + GENERATED + SIGNS
    labels = [learnt.labels[rows], drawn_labels, np.full(SIGNS, SIGN)]
    with replace_file(folder / NAME) as file:
        np.savez_compressed(
            file,
            allow_pickle=False,
            scale=np.asarray(scale, np.float32),
            features=rounded[:cut],
            labels=np.concatenate(labels).astype(np.uint8),
            held_out=rounded[cut:],
            held_out_labels=held_out.labels[:HELD_OUT].astype(np.uint8),
            network=np.array(fingerprint()),
        )


def _signs() -> list[Shape]:
    from model.shipping.shapes import shapes

    return [shape for shape in shapes() if not shape.is_held_out]


if __name__ == "__main__":
    make()
