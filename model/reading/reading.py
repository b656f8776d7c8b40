"""Reading a drawing: render it, ask the network that answers, and say when it is no digit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.drawing import Drawing
from model.preprocess import preprocess
from model.reading.prediction import KnowsSymbols, Prediction, Predictor, reason_before_asking
from model.reading.shipped import ShippedPredictor


@dataclass(frozen=True, eq=False)
class Reading:
    """What the network saw, (28, 28) float32 from 0 paper to 1 ink, and what it says."""

    image: NDArray[np.float32]
    prediction: Prediction


class Reader:
    """Reads drawings with the shipped network, or with another one put in its place.

    Whether a drawing is a digit at all is always judged by the shipped network; a symbol that the
    other one learnt is not turned away. One thread.
    """

    def __init__(self, shipped: ShippedPredictor) -> None:
        self.shipped = shipped
        self.predictor: Predictor = shipped

    def read(self, drawing: Drawing, image: NDArray[np.float32] | None = None) -> Reading:
        """Read one drawing.

        Parameters
        ----------
        image
            What ``preprocess`` made of this drawing, where that is known already.

        Raises
        ------
        ValueError
            If a coordinate is NaN or infinite.
        """
        if image is None:
            image = preprocess(drawing)
        reason = reason_before_asking(drawing)
        if reason:
            return Reading(image, Prediction.without_answer(reason))
        return Reading(image, self.answer(image))

    def answer(self, image: NDArray[np.float32]) -> Prediction:
        """Answer for an image (28, 28), float32 from 0 to 1; an empty one has no answer."""
        if not image.any():
            return Prediction.without_answer("empty")
        probabilities, is_digit = self.shipped.examine(image)
        if self.predictor is not self.shipped:
            probabilities = self.predictor.predict_proba(image)
            if not np.isfinite(probabilities).all():  # its weights ran away: it knows nothing
                probabilities = np.full_like(probabilities, 1 / len(probabilities))
            if not is_digit and isinstance(self.predictor, KnowsSymbols):
                familiar = self.predictor.familiar
                is_digit = familiar is not None and familiar.knows(
                    image, int(probabilities.argmax())
                )
        return Prediction(probabilities, None if is_digit else "not_a_digit")
