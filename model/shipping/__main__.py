"""``python -m model.shipping``: make the shipped network, from the digits to ``assets``."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from model.datasets.strokes import generate
from model.devices import import_tensorflow
from model.shipped import ASSETS
from model.shipping.digits import Pictures, mnist_test, mnist_train, pen_test, pen_train
from model.shipping.fitting import Fit, fit, outputs_of
from model.shipping.judging import fit_farthest, fit_statistics, fit_temperature, measure
from model.shipping.network import build, fold
from model.shipping.writing import write

if TYPE_CHECKING:
    import keras

REFUSED = 0.01


def main() -> None:
    """Read the arguments, make the network, write it."""
    parser = argparse.ArgumentParser(prog="python -m model.shipping", description=__doc__)
    parser.add_argument("--pen", type=Path, required=True, help="pen digits, .jsonl.gz")
    parser.add_argument("--output", type=Path, default=ASSETS)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=float, default=2)
    options = parser.parse_args()
    network, facts = make(options)
    write(network, facts, options.output)


def make(options: argparse.Namespace) -> tuple[keras.Model, dict[str, Any]]:
    """Make the network and its facts."""
    tf = import_tensorflow()
    import keras

    start = time.perf_counter()
    mnist, held_out_mnist = mnist_train()
    pen, held_out_pen = pen_train(options.pen)
    generated, labels = generate(30_000, seed=options.seed)
    parts = [mnist, pen.pictures(), Pictures(generated[..., 0], labels)]
    digits = Pictures(
        np.concatenate([part.images for part in parts]),
        np.concatenate([part.labels for part in parts]),
    )
    keras.utils.set_random_seed(options.seed)
    network = build()
    fit(network, digits, Fit(options.epochs, seed=options.seed))
    network = fold(network)
    held_out = [held_out_mnist, held_out_pen.pictures()]
    answers = [outputs_of(network, part.images) for part in held_out]
    temperature = fit_temperature(
        np.concatenate([logits for logits, _ in answers]),
        np.concatenate([part.labels for part in held_out]),
    )
    statistics = fit_statistics(outputs_of(network, digits.images)[1], digits.labels)
    farthest = fit_farthest(statistics, [features for _, features in answers], REFUSED)
    means, whitening = statistics
    facts: dict[str, Any] = {
        "temperature": temperature,
        "features": {
            "means": means.round(5).tolist(),
            "whitening": whitening.round(6).tolist(),
            "farthest": farthest,
        },
        "seed": options.seed,
        "versions": {"keras": keras.__version__, "tensorflow": tf.__version__},
        "seconds": round(time.perf_counter() - start),
    }
    print(f"{facts['seconds']} s")
    named = {
        "mnist_held_out": held_out_mnist,
        "pen_held_out": held_out_pen.pictures(),
    }
    facts["figures"] = {}
    for name, part in named.items():
        logits, features = outputs_of(network, part.images)
        facts["figures"][name] = measure(logits, features, part.labels, facts)
        print(name, facts["figures"][name])
    return network, facts


if __name__ == "__main__":
    main()
