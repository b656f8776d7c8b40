"""Plans: generators that ask for the answers to a batch of images and go on with them.

So it is for others to say which network answers, on which thread, and how long at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from model.inside.robustness import has_ink, recentred
from model.raster import Image

Result = TypeVar("Result")
Plan = Generator[Image, NDArray[np.float32], Result]
"""Yields images (n, 28, 28), is sent probabilities (n, classes), returns its result."""

BATCH = 32
"""Images to prepare and ask about at a time: a few milliseconds each."""


def carry_out(
    plan: Plan[Result],
    answer: Callable[[Image], NDArray[np.float32]],
    goes_on: Callable[[], bool] = lambda: True,
) -> Result | None:
    """Go through with a plan; None where ``goes_on()`` became false before its end."""
    try:
        images = next(plan)
        while goes_on():
            images = plan.send(answer(images))
    except StopIteration as end:
        result: Result = end.value
        return result
    plan.close()
    return None


def ask_about(images: Image, recentre: bool) -> Plan[NDArray[np.float32]]:
    """Ask for the answers to images (n, 28, 28), a few at a time, and about each only once."""
    number: dict[bytes, int] = {}
    which: list[int] = []
    answers: list[NDArray[np.float32]] = []
    for start in range(0, len(images), BATCH):
        new = []
        for image in images[start : start + BATCH]:
            sent = recentred(image) if recentre else image
            key = sent.tobytes()
            if key not in number:
                number[key] = len(number)
                new.append(sent)
            which.append(number[key])
        if new:
            given = finite((yield np.stack(new)))
            readable = np.array([has_ink(sent) for sent in new], np.float32)
            answers.append(given * readable[:, None])
    return np.concatenate(answers)[which]


def finite(answers: NDArray[np.float32]) -> NDArray[np.float32]:
    """Let a network whose weights ran away know nothing: every class as probable."""
    if np.isfinite(answers).all():
        return answers
    return np.full_like(answers, 1 / answers.shape[1])
