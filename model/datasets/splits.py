"""Parts of a person's own digits: what to learn from, to hold out and to test on."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from model.datasets.dataset import Dataset, DatasetError, Split
from model.sentence import sentence

FEWEST = 20
_SHARE = 10  # one in ten is held out, for validation and again for the test
_SEED = 0

Mask = NDArray[np.bool_]


def split_digits(
    name: str,
    digits: Split,
    *,
    is_test: Mask | None = None,
    writers: NDArray[np.str_] | None = None,
) -> Dataset:
    """Part digits into train, validation and test, always in the same way.

    Parameters
    ----------
    name
        For messages and for the Dataset, such as the file's name.
    digits
        All of them.
    is_test
        Shape (n,), which ones are the test; None makes it a tenth of each label.
    writers
        Shape (n,), who wrote what. Nobody's digits are then in two of the parts that are made
        here, as long as there are writers enough for it.

    Raises
    ------
    DatasetError
        If they are too few to learn from.
    """
    rng = np.random.default_rng(_SEED)
    labels = digits.labels
    _require_enough(name, len(labels) if is_test is None else int(np.sum(~is_test)))
    if is_test is None:
        is_test = _hold_out(labels, writers, 3, rng)
    rest = np.flatnonzero(~is_test)
    is_validation = np.zeros_like(is_test)
    is_validation[rest] = _hold_out(
        labels[rest], None if writers is None else writers[rest], 2, rng
    )
    is_train = ~is_test & ~is_validation
    if len(np.unique(labels[is_train])) < 2:
        raise DatasetError(
            sentence("{name} has no two different digits to learn from.", name=name),
            sentence("Add digits of another label."),
        )
    parts = [
        Split(digits.images[mask], labels[mask]) for mask in (is_train, is_validation, is_test)
    ]
    return Dataset(name, *parts)


def _require_enough(name: str, count: int) -> None:
    if count < FEWEST:
        if count == 1:
            words = sentence(
                "{name} has 1 digit to learn from, and at least {fewest} are needed.",
                name=name, fewest=FEWEST,
            )  # fmt: skip
        else:
            words = sentence(
                "{name} has {count} digits to learn from, and at least {fewest} are needed.",
                name=name, count=count, fewest=FEWEST,
            )  # fmt: skip
        raise DatasetError(
            words,
            sentence("Add more, or train with MNIST or embedded strokes."),
        )


def _hold_out(
    labels: NDArray[np.int32], writers: NDArray[np.str_] | None, fewest_writers: int, rng: Generator
) -> Mask:
    if writers is not None:
        names, of_digit, counts = np.unique(writers, return_inverse=True, return_counts=True)
        if len(names) >= fewest_writers:
            return np.isin(of_digit, _choose_writers(counts, rng))
    return _every_tenth(labels, rng)


def _every_tenth(labels: NDArray[np.int32], rng: Generator) -> Mask:
    """Take a tenth of each label, as nearly as their numbers allow."""
    shuffled = rng.permutation(len(labels))
    by_label = shuffled[np.argsort(labels[shuffled], kind="stable")]
    held = np.zeros(len(labels), np.bool_)
    held[by_label[_SHARE // 2 :: _SHARE]] = True
    return held


def _choose_writers(counts: NDArray[np.intp], rng: Generator) -> list[int]:
    """Writers with about a tenth of the digits: indices into ``counts``, at least one."""
    wanted = counts.sum() / _SHARE
    chosen: list[int] = []
    total = 0
    for writer in rng.permutation(len(counts)):
        if total < wanted and total + counts[writer] <= 1.5 * wanted:
            chosen.append(int(writer))
            total += counts[writer]
    return chosen or [int(counts.argmin())]
