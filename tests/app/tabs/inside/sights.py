"""Pictures of real networks, for views."""

from functools import cache

import numpy as np

from app.tabs.inside.pictures import picture
from model.inside.plain_network import shipped_plain_network
from tests.model.inside.networks import ladder


def image():
    """Ink in the middle, (28, 28) float32."""
    made = np.zeros((28, 28), np.float32)
    made[5:23, 11:17] = 1
    made[5:9, 7:20] = 0.7
    return made


@cache
def network(kind):
    """Make a network of the ladder, or read the shipped one."""
    return shipped_plain_network() if kind == "shipped" else ladder(kind)[1]


def pictures(kind, seen=None):
    """What a network makes of an image, ready to be shown."""
    return picture(network(kind), image() if seen is None else seen, None, None)
