"""The digits of the wall and the newest answer for each."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from app.tabs.mistakes.answers_in_view import Digits
from model.inside.mistakes import Answers, finite

_SIDE = 28


class TileAnswers:
    """The digits of the wall with the newest answer for each; on main.

    Not all digits need have one, and not all answers be of the same moment: those in view are
    brought up to date first.
    """

    def __init__(self, digits: Digits) -> None:
        self.digits = digits
        self.said = np.full(len(digits), -1, np.int32)
        self._probabilities: NDArray[np.float32] | None = None

    def take_all(self, answers: Answers) -> None:
        """Take the answers for the first digits."""
        self._put(slice(0, len(answers)), answers.probabilities)

    def take(self, which: NDArray[np.intp], probabilities: NDArray[np.float32]) -> None:
        """Take newer probabilities (k, classes) for some digits, indices (k,)."""
        self._put(which, finite(probabilities))

    def probabilities(self, digit: int) -> NDArray[np.float32]:
        """Give the probabilities (classes,) of a digit that has an answer."""
        assert self._probabilities is not None
        return np.asarray(self._probabilities[digit], np.float32)

    def answer(self, digit: int) -> tuple[int, int, float]:
        """Give what a digit with an answer is, what was said of it, and how probable that is."""
        said = int(self.said[digit])
        return int(self.digits.labels[digit]), said, float(self.probabilities(digit)[said])

    def picture(self, digit: int) -> QImage:
        """Give the digit's image, 28 × 28, white on black."""
        pixels = self.digits.images[digit].tobytes()
        return QImage(pixels, _SIDE, _SIDE, _SIDE, QImage.Format.Format_Grayscale8).copy()

    def image(self, digit: int) -> NDArray[np.float32]:
        """Give the digit's image as a network reads it, (28, 28) from 0 paper to 1 ink."""
        scaled = self.digits.images[digit].reshape(_SIDE, _SIDE) / np.float32(255)
        return np.asarray(scaled, np.float32)

    def _put(self, which: slice | NDArray[np.intp], rows: NDArray[np.float32]) -> None:
        if self._probabilities is None:
            self._probabilities = np.zeros((len(self.digits), rows.shape[1]), np.float32)
        self._probabilities[which] = rows
        self.said[which] = rows.argmax(axis=1)
