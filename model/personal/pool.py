"""What fine-tuning learns from: a person's drawings and copies, among other people's digits.

A network that learns new things alone forgets the old ones (M. McCloskey and N. Cohen, 1989). So
most of each batch are digits it knew, and of these it learns what it thought of them before
("learning without forgetting", Z. Li and D. Hoiem, 2017).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.datasets import mnist, strokes
from model.datasets.dataset import Cancelled, Dataset, Progress, Split
from model.datasets.reading import ignore_progress
from model.personal.copies import with_copies
from model.personal.parts import Parts, images_of
from model.personal.verdict import MeterDigits
from model.sentence import sentence

SHARE = 0.375
"""Of what is learnt, how much is the person's."""
MOST_COPIES, MOST_RENDERED = 12, 1_200
GENERATED = 600
"""Generated digits among the other people's; all of them where MNIST is not at hand."""
METER_WITHOUT_MNIST = 2_000
LOOKED_AT = 1_000
"""Digits of the forgetting meter that are looked at while the run goes on."""


@dataclass(frozen=True, eq=False)
class Pool:
    """The digits of one fine-tuning.

    Attributes
    ----------
    dataset
        Train is the mix; validation other people's digits, held out, the forgetting meter while
        the run goes on; test what was held back of the person's.
    is_own
        Shape (n,), which of the training images are the person's.
    meter
        All digits of the forgetting meter, for the verdict.
    """

    dataset: Dataset
    is_own: NDArray[np.bool_]
    meter: Split
    meter_digits: MeterDigits


def make_pool(
    parts: Parts,
    count: int,
    seed: int,
    progress: Progress,
    cancelled: Callable[[], bool],
    *,
    practise: bool = True,
) -> Pool:
    """Make ``count`` images to learn and what to judge by; the same seed, the same images.

    Without ``practise`` all images to learn are the person's: it shows what is forgotten then.

    Raises
    ------
    Cancelled
        If ``cancelled()`` became true.
    """
    rng = np.random.default_rng([seed, 11])
    own_count = round(count * SHARE) if practise else count
    progress(sentence("Writing your drawings again"), None)
    own = _own(parts, own_count, seed, rng, cancelled)
    progress(sentence("Reading other people’s digits"), None)
    others, meter, meter_digits = _others(max(4, count - own_count), seed, rng, cancelled)
    train = Split(
        np.concatenate([own.images, others.images])[:count],
        np.concatenate([own.labels, others.labels])[:count],
    )
    looked_at = Split(meter.images[:LOOKED_AT], meter.labels[:LOOKED_AT])
    held_back = Split(_bytes(images_of(parts.held_back)), parts.classes(parts.held_back))
    return Pool(
        Dataset("own", train, looked_at, held_back),
        np.arange(count) < own_count,
        meter,
        meter_digits,
    )


def _own(
    parts: Parts, count: int, seed: int, rng: np.random.Generator, cancelled: Callable[[], bool]
) -> Split:
    drawings = parts.learnt
    copies = min(MOST_COPIES, max(1, MOST_RENDERED // len(drawings) - 1))
    images = with_copies(drawings, copies, seed, lambda: not cancelled())
    if cancelled():
        raise Cancelled
    images = images.reshape(-1, 28, 28)
    labels = np.repeat(parts.classes(drawings), 1 + copies)
    rows = np.resize(rng.permutation(len(images)), count)
    return Split(_bytes(images[rows]), labels[rows])


def _others(
    count: int, seed: int, rng: np.random.Generator, cancelled: Callable[[], bool]
) -> tuple[Split, Split, MeterDigits]:
    if not mnist.is_available():
        learnt = Split(*strokes.generate(count, seed=seed + 1, cancelled=cancelled))
        held_out = strokes.generate(METER_WITHOUT_MNIST, seed=2_000_003, cancelled=cancelled)
        return learnt, Split(*held_out), "strokes"
    digits = mnist.load(ignore_progress, cancelled)
    drawn, drawn_labels = strokes.generate(
        min(GENERATED, count // 4), seed=seed + 1, cancelled=cancelled
    )
    rows = rng.permutation(len(digits.train))[: count - len(drawn)]
    rows = np.resize(rows, count - len(drawn))
    learnt = Split(
        np.concatenate([digits.train.images[rows], drawn]),
        np.concatenate([digits.train.labels[rows], drawn_labels]),
    )
    return learnt, digits.validation, "mnist"


def _bytes(images: NDArray[np.float32]) -> NDArray[np.uint8]:
    return np.round(images * 255).astype(np.uint8)[..., None]
