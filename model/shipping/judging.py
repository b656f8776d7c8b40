"""What is fixed on held-out digits once the weights are: temperature and least energy.

The energy of logits is their log-sum-exp about their mean (after Liu et al., "Energy-based
Out-of-distribution Detection", 2020): low for what the network has no evidence for. The network
has seen shapes that are no digits and learnt to answer them evenly (Hendrycks et al., "Deep
Anomaly Detection with Outlier Exposure", 2019).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from model.evaluate import Evaluation, evaluate
from model.reading.shipped import energy_of, probabilities_of
from model.shipping import mixture, not_digits
from model.shipping.digits import Pictures, mnist_train, pen_train
from model.shipping.fitting import outputs_of
from model.shipping.shapes import shapes

if TYPE_CHECKING:
    import keras

Array = NDArray[np.float32]

REFUSED = 0.01
"""Share of the digits of any held-out set that may be turned away, at most."""


@dataclass(frozen=True, eq=False)
class Judgement:
    """What was fixed, and the figures on each held-out set.

    ``usual_energy`` is the median of digits as they were written. ``turned_away`` holds, for each
    set of shapes that are no digits, how many there were and the share that was turned away.
    """

    temperature: float
    least_energy: float
    usual_energy: float
    digits: dict[str, Evaluation]
    turned_away: dict[str, tuple[int, float]]


def judge(network: keras.Model, pen_file: Path, seed: int) -> Judgement:
    """Fix temperature and least energy on held-out digits, and measure."""
    rng = np.random.default_rng([seed, 2])
    (_, mnist), (_, pen) = mnist_train(), pen_train(pen_file)
    plain = {"MNIST": mnist, "pen": pen.pictures()}
    varied = {
        "MNIST as small pictures": mixture.from_mnist(mnist, 2_500, rng),
        "pen, other hands": mixture.from_pen(pen, 2_500, rng, mixture.varied_stroke),
        "pen as small pictures": mixture.from_pen(pen, 2_500, rng, mixture.varied_bitmap),
    }
    everything = plain | varied
    logits = {name: outputs_of(network, digits.images)[0] for name, digits in everything.items()}
    temperature = float(np.exp(np.mean(
        [np.log(fit_temperature(logits[name], plain[name].labels)) for name in plain]
    )))  # fmt: skip
    least = min(float(np.quantile(energy_of(answer), REFUSED)) for answer in logits.values())
    usual = float(np.median(energy_of(np.concatenate([logits[name] for name in plain]))))
    return Judgement(
        temperature,
        least,
        usual,
        {name: measure(network, digits, temperature, least) for name, digits in everything.items()},
        {
            name: (len(shapes), share_turned_away(network, shapes, least))
            for name, shapes in _no_digits(rng).items()
        },
    )


def _no_digits(rng: np.random.Generator) -> dict[str, NDArray[np.uint8]]:
    """Draw shapes that are no digits, most of kinds that were never learnt from."""

    def draw(*, letters: bool, held_out: bool) -> NDArray[np.uint8]:
        chosen = [s for s in shapes() if (s.is_letter, s.is_held_out) == (letters, held_out)]
        return not_digits.draw(2_000, rng, chosen)

    return {
        "letters never learnt": draw(letters=True, held_out=True),
        "signs never learnt": draw(letters=False, held_out=True),
        "hatching never learnt": not_digits.scribbles(500, rng, hatched=True),
        "scribbles": not_digits.scribbles(500, rng, hatched=False),
        "letters learnt": draw(letters=True, held_out=False),
        "black fields": not_digits.fields(500, rng),
    }


def measure(network: keras.Model, digits: Pictures, temperature: float, least: float) -> Evaluation:
    """Figures on one set of digits."""
    logits, _ = outputs_of(network, digits.images)
    return evaluate(
        probabilities_of(logits, temperature), digits.labels, energy_of(logits) >= least
    )


def share_turned_away(network: keras.Model, shapes: NDArray[np.uint8], least: float) -> float:
    """How many of these images have less energy than a digit must have, 0 to 1."""
    return float((energy_of(outputs_of(network, shapes)[0]) < least).mean())


def fit_temperature(logits: Array, labels: NDArray[np.int32]) -> float:
    """Find the temperature with the least cross-entropy (Guo et al., 2017)."""
    temperatures = np.exp(np.linspace(np.log(0.2), np.log(3), 271))
    rows = np.arange(len(labels))
    losses = [
        -np.log(np.maximum(probabilities_of(logits, float(t))[rows, labels], 1e-12)).mean()
        for t in temperatures
    ]
    return float(temperatures[int(np.argmin(losses))])
