"""Which digits the map is made of, and which it looks through for those like the drawing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import Dataset
from model.inside import map as digit_map
from model.inside import map_nearest


@dataclass(frozen=True, eq=False)
class Sample:
    """Digits of a dataset: held out for the map, and of the training data to compare with.

    ``images`` (n, 28, 28, 1) and ``album_images`` (m, 28, 28, 1) are uint8 with ink 255, the
    labels int32.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.int32]
    album_images: NDArray[np.uint8]
    album_labels: NDArray[np.int32]

    @classmethod
    def of(cls, dataset: Dataset) -> Sample:
        """Choose from a dataset."""
        held_out, train = dataset.validation, dataset.train
        which = digit_map.pick(len(held_out))
        every = slice(None, None, max(1, len(train) // map_nearest.MOST))
        return cls(
            held_out.images[which],
            held_out.labels[which],
            train.images[every][: map_nearest.MOST],
            train.labels[every][: map_nearest.MOST],
        )

    def image(self, index: int) -> NDArray[np.float32]:
        """Give a digit of the map as an image (28, 28), float32 from 0 to 1."""
        return _scaled(self.images[index])

    def album_image(self, index: int) -> NDArray[np.float32]:
        """Give a digit of the training data as an image (28, 28), float32 from 0 to 1."""
        return _scaled(self.album_images[index])


def _scaled(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    return np.asarray(image[..., 0] / np.float32(255), np.float32)
