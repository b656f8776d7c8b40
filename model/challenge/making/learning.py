"""What the judge learns from, and how: the same sources as the network it judges, of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from model.challenge.making.network import build
from model.devices import import_tensorflow
from model.shipping import mixture
from model.shipping.digits import mnist_train, pen_train
from model.shipping.fitting import Fit, fit
from model.shipping.mixture import Amounts

if TYPE_CHECKING:
    import keras

AMOUNTS = Amounts(
    mnist=1,
    bent=1,
    pen=1,
    pen_varied=50_000,
    pen_bitmaps=2_000,
    mnist_bitmaps=2_000,
    generated=10_000,
    generated_bitmaps=1_000,
    no_digits=36_000,
)
HOW = Fit(epochs=3.0, learning_rate=0.008, augmentation=0.6, settled=0.2, untouched=0.3)


def learn(pen_file: Path, seed: int, share: float = 1.0) -> keras.Model:
    """Make digits and shapes that are none, and fit a fresh network to them.

    No digit that is held out of the shipped network's choices is among them. ``share`` of all, for
    a trial.
    """
    import_tensorflow()
    import keras

    keras.utils.set_random_seed(seed)
    (mnist, _), (pen, _) = mnist_train(), pen_train(pen_file)
    digits = mixture.make(mnist, pen, seed, share, AMOUNTS)
    network = build()
    fit(network, digits, replace(HOW, seed=seed, epochs=HOW.epochs * share))
    return network
