"""What a network says of one drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from model.drawing import Drawing

Reason = Literal["empty", "too_little", "not_a_digit", "several"]
"""Why there is no digit: nothing drawn, a mere point, like nothing it learned, more than one."""


@dataclass(frozen=True, eq=False)
class Prediction:
    """The probabilities of each class and, where the drawing is no digit, why.

    ``probabilities`` has shape (n,), float32, n ≥ 2 (ten digits first) and sums to 1, or is all
    0 where nothing could be asked of a network (``empty``, ``too_little``).
    """

    probabilities: NDArray[np.float32]
    reason: Reason | None = None

    @classmethod
    def without_answer(cls, reason: Reason, classes: int = 10) -> Prediction:
        """Build the prediction of a drawing that no network was asked about."""
        return cls(np.zeros(classes, np.float32), reason)

    @property
    def best(self) -> int:
        """The most probable class, whether or not it is the answer."""
        return int(self.probabilities.argmax())

    @property
    def second(self) -> int:
        """The second most probable class."""
        return int(self.probabilities.argsort()[-2])

    @property
    def digit(self) -> int | None:
        """The answer; None where there is a reason not to give one."""
        return None if self.reason else self.best

    @property
    def confidence(self) -> float:
        """Probability of the most probable class, 0 to 1."""
        return float(self.probabilities.max())


class Predictor(Protocol):
    """Anything that gives probabilities for an image, as in scikit-learn."""

    @property
    def classes(self) -> int:
        """How many classes it knows, the ten digits first."""
        ...

    @property
    def symbols(self) -> tuple[str, ...]:
        """The names of its classes, as many: the ten digits, then further symbols."""
        ...

    def predict_proba(self, image: NDArray[np.float32]) -> NDArray[np.float32]:
        """Probabilities, shape (n,), of an image (28, 28), float32 from 0 paper to 1 ink."""
        ...


@runtime_checkable
class KnowsSymbols(Protocol):
    """A predictor with symbols of which the shipped network says that they are no digits."""

    @property
    def familiar(self) -> Familiar | None:
        """Knows drawings like them; None of a network that only has digits."""
        ...


class Familiar(Protocol):
    """Knows drawings like the symbols that a network learnt."""

    def knows(self, image: NDArray[np.float32], best: int) -> bool:
        """Whether an image (28, 28) that is read as class ``best`` is like a learnt symbol."""
        ...


def numbered(classes: int) -> tuple[str, ...]:
    """Name the classes of a network that has no names for them: digits first, then numbers."""
    return tuple(str(number) for number in range(classes))


def reason_before_asking(drawing: Drawing) -> Reason | None:
    """Say why a drawing need not be shown to a network at all, None where it should be."""
    if not drawing.strokes:
        return "empty"
    if drawing.length == 0:
        return "too_little"
    return None
