import itertools

import numpy as np
import pytest

from app.tabs.map.colors import ON_DARK, ON_LIGHT, digit_color
from app.theme import DARK, LIGHT

# How much red, green and blue light becomes for each kind of eye (Machado et al., 2009).
EYES = {
    "usual": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
# Oklab (B. Ottosson, 2020): distances as they are seen.
TO_CONES = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
]
TO_LAB = [
    [0.2104542553, 0.7936177850, -0.0040720468],
    [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
]
EASY, TELLABLE = 0.09, 0.07


def light(name):
    values = np.array([int(name[k : k + 2], 16) for k in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def seen(name, eyes):
    cones = np.array(TO_CONES) @ np.clip(np.array(EYES[eyes]) @ light(name), 0, 1)
    return np.array(TO_LAB) @ np.cbrt(cones)


def brightness(name):
    return float(np.dot([0.2126, 0.7152, 0.0722], light(name)))


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("colors", [ON_DARK, ON_LIGHT], ids=["dark", "light"])
def test_any_two_can_be_told_apart_by_all_eyes(colors, eyes):
    for one, other in itertools.combinations(range(10), 2):
        apart = np.linalg.norm(seen(colors[one], eyes) - seen(colors[other], eyes))
        assert apart >= TELLABLE, (one, other, apart)


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("colors", [ON_DARK, ON_LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize(("one", "other"), [(4, 9), (3, 5), (2, 7), (1, 7), (3, 8), (7, 9)])
def test_digits_that_are_written_alike_are_far_apart(colors, eyes, one, other):
    assert np.linalg.norm(seen(colors[one], eyes) - seen(colors[other], eyes)) >= EASY


@pytest.mark.parametrize(("colors", "palette"), [(ON_DARK, DARK), (ON_LIGHT, LIGHT)])
def test_all_stand_out_from_the_card(colors, palette):
    card = brightness(palette.card)
    for name in colors:
        bright, dim = max(brightness(name), card), min(brightness(name), card)
        assert (bright + 0.05) / (dim + 0.05) >= 3, name


def test_the_colours_follow_the_look(theme):
    expected = ON_DARK if theme.is_dark else ON_LIGHT
    assert [digit_color(theme, digit).name().upper() for digit in range(10)] == list(expected)
