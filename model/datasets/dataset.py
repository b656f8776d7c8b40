"""What training learns from and is measured on: images, labels and their three splits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

SIDE = 28

_Scalar = TypeVar("_Scalar", bound=np.generic)

Progress = Callable[[str, float | None], None]
"""Told what is being done, in a few words for a person, and how much of it is done: a fraction
from 0 to 1, or None where that is not known."""


class Cancelled(Exception):  # noqa: N818 — what the person wanted, not an error
    """Loading was given up because ``cancelled()`` became true."""


class DatasetError(Exception):
    """Digits that cannot be had; ``str()`` gives the reason and the remedy.

    Attributes
    ----------
    reason
        What is wrong, one sentence for a person.
    remedy
        What to do about it.
    fix
        Changes to the TrainingConfig that would mend it, for a one-tap button; or None.
    """

    def __init__(self, reason: str, remedy: str, fix: Mapping[str, str] | None = None) -> None:
        super().__init__(reason, remedy, fix)
        self.reason = reason
        self.remedy = remedy
        self.fix = fix

    def __str__(self) -> str:
        return f"{self.reason} {self.remedy}"


@dataclass(frozen=True, eq=False)
class Split:
    """Images with their labels, both read-only.

    Parameters
    ----------
    images
        Shape (n, 28, 28, 1), uint8, paper 0 to ink 255.
    labels
        Shape (n,), int32.

    Raises
    ------
    ValueError
        If shapes or types are not those above.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int32]

    def __post_init__(self) -> None:
        if self.images.shape[1:] != (SIDE, SIDE, 1) or self.images.dtype != np.uint8:
            raise ValueError(
                f"images must be uint8 of shape (n, 28, 28, 1), not {self.images.dtype} "
                f"of shape {self.images.shape}"
            )
        if self.labels.shape != self.images.shape[:1] or self.labels.dtype != np.int32:
            raise ValueError(
                f"labels must be int32 of shape ({len(self.images)},), not {self.labels.dtype} "
                f"of shape {self.labels.shape}"
            )
        object.__setattr__(self, "images", _read_only(self.images))
        object.__setattr__(self, "labels", _read_only(self.labels))

    def __len__(self) -> int:
        return len(self.labels)


@dataclass(frozen=True, eq=False)
class Dataset:
    """Three splits that share no digit.

    ``train`` is learnt from. ``validation`` is held out of it, to look at and to decide by while
    a run goes on. ``test`` is read once, when a run completes, and never decides anything.
    """

    name: str
    train: Split = field(repr=False)
    validation: Split = field(repr=False)
    test: Split = field(repr=False)


def _read_only(array: NDArray[_Scalar]) -> NDArray[_Scalar]:
    """Give a view that cannot be written through; the caller's own array stays as it is."""
    view = array.view()
    view.flags.writeable = False
    return view
