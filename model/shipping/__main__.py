"""Make the shipped network: one network, one recipe, one command, repeatable from a seed."""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from model.devices import import_tensorflow
from model.shipped import ASSETS, probabilities_of
from model.shipping import mixture
from model.shipping.digits import mnist_train, pen_train
from model.shipping.fitting import Fit, fit, outputs_of
from model.shipping.judging import judge
from model.shipping.mixture import AS_WRITTEN, MUCH_VARIED, SETTLING, Amounts
from model.shipping.network import build, fold
from model.shipping.reporting import facts_of
from model.shipping.writing import write

if TYPE_CHECKING:
    import keras


@dataclass(frozen=True)
class Round:
    """What one round learns from and how; ``goes_to_school``: half from what it said before.

    The last: Furlanello et al., "Born-Again Neural Networks", 2018, but with the same weights.
    """

    amounts: Amounts
    fit: Fit
    goes_to_school: bool


ROUNDS = (
    Round(MUCH_VARIED, Fit(epochs=5.5, learning_rate=0.006, augmentation=0.8), False),
    Round(MUCH_VARIED, Fit(epochs=5.5, learning_rate=0.004, augmentation=0.6), True),
    Round(
        AS_WRITTEN,
        Fit(epochs=4, learning_rate=0.002, augmentation=0.4, settled=0.2, drops=False),
        False,
    ),
    Round(
        SETTLING,
        Fit(epochs=3, learning_rate=0.0015, augmentation=0.5, settled=0.2, drops=False),
        False,
    ),
)
"""Fresh digits each; in the last two most are nearly as they were written and nothing is dropped,
so that the network settles on what it will see.
"""


def main() -> None:
    """Read the arguments, make the network, judge it, write it."""
    options = _arguments()
    start = time.perf_counter()
    if options.weights:
        network = _saved(options.weights)
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
    parser.add_argument("--share", type=float, default=1.0, help="of each round, for a trial")
    parser.add_argument("--keep", type=Path, help="folder for the network after each round")
    parser.add_argument(
        "--after", type=int, default=0, help="go on after this round, kept in that folder"
    )
    parser.add_argument(
        "--weights", type=Path, help="shipped.keras to judge once more; nothing is fitted"
    )
    parser.add_argument("--report", action="store_true", help="read the test splits as well")
    return parser.parse_args()


def _saved(path: Path) -> keras.Model:
    import_tensorflow()
    import keras

    network: keras.Model = keras.models.load_model(path, compile=False, safe_mode=True)
    return network


def _fitted(options: argparse.Namespace) -> keras.Model:
    import_tensorflow()
    import keras

    (mnist, _), (pen, _) = mnist_train(), pen_train(options.pen)
    keras.utils.set_random_seed(options.seed)
    network = _saved(_round(options, options.after)) if options.after else build()
    for number, turn in list(enumerate(ROUNDS))[options.after :]:
        seed = options.seed + 1000 * number
        digits = mixture.make(mnist, pen, seed, amounts=turn.amounts)
        taught = None
        if turn.goes_to_school:
            taught = probabilities_of(outputs_of(network, digits.images)[0], 1.0)
        print(f"round {number + 1}: {len(digits)} images", flush=True)
        how = replace(turn.fit, epochs=turn.fit.epochs * options.share, seed=seed)
        fit(network, digits, how, taught)
        if options.keep:
            network.save(_round(options, number + 1))
    return fold(network)


def _round(options: argparse.Namespace, number: int) -> Path:
    return Path(options.keep, f"round-{number}.keras")


if __name__ == "__main__":
    main()
