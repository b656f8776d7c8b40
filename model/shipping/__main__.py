"""Make the shipped network: one network, one recipe, one command, repeatable from a seed."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from model.devices import import_tensorflow
from model.shipped import ASSETS
from model.shipping import mixture
from model.shipping.digits import mnist_train, pen_train
from model.shipping.fitting import Fit, fit
from model.shipping.judging import judge
from model.shipping.network import build, fold
from model.shipping.reporting import facts_of
from model.shipping.writing import write

if TYPE_CHECKING:
    import keras

EPOCHS = 10.0


def main() -> None:
    """Read the arguments, make the network, judge it, write it."""
    options = _arguments()
    start = time.perf_counter()
    if options.weights:
        network = _finished(options.weights)
        minutes = json.loads(options.weights.with_suffix(".json").read_text("utf-8"))["minutes"]
    else:
        network = _fitted(options)
        minutes = (time.perf_counter() - start) / 60
    judgement = judge(network, options.pen, options.seed)
    facts = facts_of(network, judgement, options, minutes)
    write(network, facts, options.output)
    for name, figures in facts["figures"].items():
        print(f"{name:24}", *(f"{key} {value}" for key, value in figures.items()), sep="  ")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m model.shipping", description=__doc__)
    parser.add_argument("--pen", type=Path, required=True, help="pen digits (.jsonl.gz)")
    parser.add_argument("--output", type=Path, default=ASSETS, help="folder to write to")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=float, default=EPOCHS)
    parser.add_argument(
        "--weights", type=Path, help="shipped.keras to judge once more; nothing is fitted"
    )
    parser.add_argument("--report", action="store_true", help="read the test splits as well")
    return parser.parse_args()


def _finished(path: Path) -> keras.Model:
    import_tensorflow()
    import keras

    network: keras.Model = keras.models.load_model(path, compile=False, safe_mode=True)
    return network


def _fitted(options: argparse.Namespace) -> keras.Model:
    import_tensorflow()
    import keras

    (mnist, _), (pen, _) = mnist_train(), pen_train(options.pen)
    digits = mixture.make(mnist, pen, options.seed)
    print(f"{len(digits)} images, {np.count_nonzero(digits.labels == mixture.NO_DIGIT)} no digits")
    keras.utils.set_random_seed(options.seed)
    network = build()
    fit(network, digits, Fit(options.epochs, seed=options.seed))
    return fold(network)


if __name__ == "__main__":
    main()
