"""What is fixed on held-out digits once the judge is fitted, and the figures that tell its worth.

Nobody is to win by scribbling, nor by writing another digit; but a strange hand is to be believed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from model.challenge.judge import beliefs_of_logits
from model.reading.shipped import ShippedPredictor, energy_of
from model.shipping import mixture, not_digits
from model.shipping.digits import Pictures, mnist_train, pen_train
from model.shipping.fitting import outputs_of
from model.shipping.judging import fit_temperature
from model.shipping.shapes import shapes

if TYPE_CHECKING:
    import keras

Array = NDArray[np.float32]

DOUBTED = 0.0025
"""Share of a held-out set that has less energy than a digit must have."""

ENOUGH = 0.2
"""The least belief. Low, for what fools one network makes the other doubt as well: at one half it
would turn away every fourth of the strange digits more that it takes now, for a tenth of a per
cent of wins by another digit."""


@dataclass(frozen=True, eq=False)
class Fixed:
    """What was fixed, and the figures by the names of the sets."""

    temperature: float
    least_energy: float
    enough: float
    figures: dict[str, dict[str, float]]


def fix(network: keras.Model, pen_file: Path, seed: int) -> Fixed:
    """Fix temperature and least energy on held-out digits, and measure on all else."""
    rng = np.random.default_rng([seed, 2])
    (_, mnist), (_, pen) = mnist_train(), pen_train(pen_file)
    plain = {"MNIST, held out": mnist, "pen, held out": pen.pictures()}
    hands = mixture.from_pen(pen, 4_000, rng, mixture.varied_stroke)
    everything = plain | {"pen, other hands, held out": hands}
    logits = {name: outputs_of(network, digits.images)[0] for name, digits in everything.items()}
    temperature = float(
        np.exp(np.mean([np.log(fit_temperature(logits[k], plain[k].labels)) for k in plain]))
    )
    least = min(float(np.quantile(energy_of(answer), DOUBTED)) for answer in logits.values())

    def beliefs(answer: Array) -> Array:
        return beliefs_of_logits(answer, temperature, least)

    figures = {
        name: digit_figures(beliefs(logits[name]), digits) for name, digits in everything.items()
    }
    for name, images in no_digits(rng).items():
        figures[name] = shape_figures(beliefs(outputs_of(network, images)[0]), images)
    return Fixed(temperature, least, ENOUGH, figures)


def digit_figures(beliefs: Array, digits: Pictures) -> dict[str, float]:
    """Say how often a digit is believed to be itself, and how often it wins as another one.

    ``wins_as_another`` is the mean over the nine other digits that may be asked for. ``misread``
    counts those that the shipped network does not read, and ``misread_believed`` the share of
    these that the judge still takes for what they are.
    """
    rows = np.arange(len(digits))
    own = beliefs[rows, digits.labels]
    answers = shipped_answers(digits.images)
    fools = (beliefs >= ENOUGH) & (answers[:, None] != np.arange(10))
    fools[rows, digits.labels] = False
    missed = answers != digits.labels
    return {
        "count": len(digits),
        "accuracy": round(float((beliefs.argmax(axis=1) == digits.labels).mean()), 5),
        "believed": round(float((own >= ENOUGH).mean()), 5),
        "wins_as_another": round(float(fools.sum() / (9 * len(digits))), 5),
        "misread": int(missed.sum()),
        "misread_believed": round(float((own[missed] >= ENOUGH).sum() / max(1, missed.sum())), 3),
    }


def shape_figures(beliefs: Array, images: NDArray[np.uint8]) -> dict[str, float]:
    """Say how often a shape that is no digit wins, for the mean digit and for the easiest."""
    fools = (beliefs >= ENOUGH) & (shipped_answers(images)[:, None] != np.arange(10))
    return {
        "count": len(images),
        "wins": round(float(fools.mean()), 5),
        "wins_at_the_easiest_digit": round(float(fools.mean(axis=0).max()), 5),
    }


def shipped_answers(images: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Give the shipped network's answer for each image, -1 for no digit: (n,)."""
    shipped = ShippedPredictor()
    answers = []
    for image in images:
        probabilities, is_digit = shipped.examine(image.astype(np.float32) / 255)
        answers.append(int(probabilities.argmax()) if is_digit else -1)
    return np.array(answers)


def no_digits(rng: np.random.Generator) -> dict[str, NDArray[np.uint8]]:
    """Draw shapes that are no digits; letters, signs and hatching of kinds never learnt from."""

    def draw(*, letters: bool) -> NDArray[np.uint8]:
        chosen = [s for s in shapes() if s.is_held_out and s.is_letter == letters]
        return not_digits.draw(2_000, rng, chosen)

    return {
        "letters never learnt": draw(letters=True),
        "signs never learnt": draw(letters=False),
        "hatching never learnt": not_digits.scribbles(500, rng, hatched=True),
        "scribbles": not_digits.scribbles(1_000, rng, hatched=False),
    }


def facts_of(network: Any, fixed: Fixed, seed: int, minutes: float) -> dict[str, Any]:
    """Everything ``judge.json`` holds, as plain types."""
    import keras
    import tensorflow as tf

    from model.shipping.reporting import SOURCES

    return {
        "temperature": round(fixed.temperature, 4),
        "least_energy": round(fixed.least_energy, 4),
        "enough": fixed.enough,
        "recipe": (
            "INKLING_MNIST_DIR=mnist python -m model.challenge.making --pen pendigits.jsonl.gz "
            f"--seed {seed}"
        ),
        "seed": seed,
        "minutes": round(minutes, 1),
        "parameters": int(network.count_params()),
        "versions": {"keras": keras.__version__, "tensorflow": tf.__version__},
        "figures": fixed.figures,
        "data": [
            {"name": name, "source": source["source"], "licence": source["licence"]}
            for name, source in zip(
                (
                    "MNIST, training digits but the last 5,000",
                    "Pen-Based Recognition of Handwritten Digits, 25 of the 30 training writers",
                    "Embedded strokes, letters and signs",
                ),
                SOURCES,
                strict=True,
            )
        ],
    }
