"""A map of digits: how the last hidden layer of a network sees them, flattened to a picture.

It grows: the first few hundred digits are on it at once and the others follow. Pure, any thread;
nothing here ever changes, so the window may show one while the next is made.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from model.inside.layers import Array, Reshaping
from model.inside.map_plane import Plane, principal_plane, settling
from model.inside.plain_network import Images, PlainNetwork

FIRST = 500
"""How many digits are shown at once, where the network is quick enough."""
MOST = 2_000


@dataclass(frozen=True, eq=False)
class DigitMap:
    """Digits in the order they are shown; the first ``known`` are as this network sees them.

    Parameters
    ----------
    network
        Whose map this is: of one moment.
    places
        Where each digit lies, (n, 2) float32; NaN where it was not placed yet, and those from
        ``known`` on still lie where the map before had them.
    features, answers
        Of the known digits: directions (known, d) and probabilities (known, classes), float32.
    plane
        How features become places; None before anything is known.
    """

    network: PlainNetwork
    places: Array
    features: Array
    answers: Array
    plane: Plane | None

    @property
    def known(self) -> int:
        """How many digits are as this network sees them."""
        return len(self.features)

    @property
    def is_whole(self) -> bool:
        """Whether all are."""
        return self.known == len(self.places)

    @property
    def has_numbers(self) -> bool:
        """Whether the network still calculates: one whose learning ran away gives no numbers."""
        return bool(np.isfinite(self.features).all() and np.isfinite(self.answers).all())

    def place(self, feature: Array) -> Array | None:
        """Give where a direction (d,) of this network lies: (2,) float32, or None if nowhere."""
        if self.plane is None or not np.isfinite(feature).all():
            return None
        return np.asarray(self.plane.place(feature[None])[0])


def look(
    network: PlainNetwork, images: Images, goes_on: Callable[[], bool] = lambda: True
) -> tuple[Array, Array]:
    """Give probabilities (n, classes) and directions (n, d), float32, of images.

    A direction is what the last hidden layer makes of an image, brought to length 1: what lights
    up beside what, not how strongly. Digits that are alike are nearer that way than as they come
    (of eight nearest training digits 99.7 % instead of 99.5 % show the same digit, on the flat
    map 98 % of ten neighbours instead of 95 %). Images, ``goes_on`` and fewer rows than images
    are as with ``PlainNetwork.logits_and_features``; not numbers where learning ran away.
    """
    with np.errstate(all="ignore"):  # a network whose learning ran away
        answers, features = network.logits_and_features(images, goes_on)
        length = np.linalg.norm(features, axis=1, keepdims=True)
        directions = np.asarray(features / np.maximum(length, 1e-12), np.float32)
        return network.to_probabilities(answers), directions


def direction_of(network: PlainNetwork, image: Array) -> Array:
    """Give the direction (d,) of an image (28, 28), float32 from 0 to 1."""
    return np.asarray(look(network, image[None])[1][0])


def start_map(network: PlainNetwork, count: int, before: DigitMap | None = None) -> DigitMap:
    """Begin the map of ``count`` digits, to be turned as the one before was where there is one.

    Where the features are the image itself, what the map before knew of them stays true.
    """
    nothing = np.zeros((0, 0), np.float32)
    if before is None or len(before.places) != count:
        nowhere = np.full((count, 2), np.nan, np.float32)
        return DigitMap(network, nowhere, nothing, nothing, None)
    if before.is_whole and sees_pixels(network) and sees_pixels(before.network):
        return replace(before, network=network)
    return DigitMap(network, before.places, nothing, nothing, None)


def grow_map(
    begun: DigitMap,
    images: Images,
    seconds: float,
    goes_on: Callable[[], bool] = lambda: True,
) -> DigitMap:
    """Add digits to a map for about so long: the first 500 at most, then as many as there are.

    Parameters
    ----------
    images
        All digits of the map, (n, 28, 28, 1), uint8 with ink 255.
    goes_on
        Asked every few milliseconds; once it is False the work ends early.
    """
    until = time.perf_counter() + seconds
    last = FIRST if begun.known == 0 else len(images)

    def has_time() -> bool:
        return goes_on() and time.perf_counter() < until

    network = begun.network
    answers, features = look(network, images[begun.known : last], has_time)
    features = np.concatenate([begun.features.reshape(-1, features.shape[1]), features])
    answers = np.concatenate([begun.answers.reshape(-1, answers.shape[1]), answers])
    grown = DigitMap(network, begun.places, features, answers, begun.plane)
    return _placed(grown) if grown.has_numbers and len(features) else grown


def answered_again(
    known: DigitMap, images: Images, goes_on: Callable[[], bool] = lambda: True
) -> DigitMap:
    """Ask the map's network for its answers anew: only they changed, not where the digits lie."""
    with np.errstate(all="ignore"):
        answers = known.network.probabilities(images[: known.known], goes_on)
    return replace(known, answers=answers) if len(answers) == known.known else known


def sees_pixels(network: PlainNetwork) -> bool:
    """Whether the network has no hidden layer: its features are the image, whatever it learnt."""
    with np.errstate(all="ignore"):  # a network whose learning ran away
        before = network.layers[: network.features_index + 1]
    return all(isinstance(layer, Reshaping) for layer in before)


def pick(count: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Choose which of ``count`` digits a map shows, 2,000 at most, in an order of no meaning."""
    return np.random.default_rng(0).permutation(count)[:MOST]


def _placed(grown: DigitMap) -> DigitMap:
    known = grown.known
    plane = principal_plane(grown.features)
    plane = plane.turned(*settling(plane.place(grown.features), grown.places[:known]))
    places = grown.places.copy()
    places[:known] = plane.place(grown.features)
    return replace(grown, places=places, plane=plane)
