"""Frames to an animated GIF with the colours of the program. Any thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.background import GoesOn
from app.theme import Palette
from model.files import replace_file

if TYPE_CHECKING:
    from PIL.Image import Image

_GROUNDS = ("window", "raised", "paper")
_INKS = ("ink", "text", "text2", "text3", "orange", "orange_fill", "bar", "blue")
_SHADES = 9


class GivenUpError(Exception):
    """Nobody wants the file any more."""


def colours_of(palette: Palette) -> NDArray[np.uint8]:
    """Choose 256 colours, (256, 3): each ink on each ground, and the shades of their edges."""
    shares = np.linspace(0, 1, _SHADES + 1)[:, None]
    found = []
    for ground in _GROUNDS:
        for ink in _INKS:
            below, above = (_rgb(palette, name) for name in (ground, ink))
            found.append(np.rint(below + shares * (above - below)))
    unique = np.unique(np.concatenate(found).astype(np.uint8), axis=0)[:256]
    return np.concatenate([unique, np.repeat(unique[-1:], 256 - len(unique), axis=0)])


def to_frame(pixels: NDArray[np.uint8], colours: NDArray[np.uint8]) -> Image:
    """Give each of the pixels (h, w, 3) the nearest of the colours (256, 3)."""
    from PIL import Image

    palette = Image.new("P", (1, 1))
    palette.putpalette(colours.tobytes())
    return Image.fromarray(pixels).quantize(palette=palette, dither=Image.Dither.NONE)


def write_gif(
    path: Path, frames: Sequence[Image], milliseconds: Sequence[int], goes_on: GoesOn
) -> None:
    """Write frames that are shown so long each, over and over; the file is whole or not there.

    Raises
    ------
    OSError
        If the disk does not do what it is asked.
    GivenUpError
        If ``goes_on()`` became false in between.
    """
    with replace_file(path) as file:
        frames[0].save(
            file,
            "GIF",
            save_all=True,
            append_images=_while_wanted(frames[1:], goes_on),
            duration=list(milliseconds),
            loop=0,
        )


def _while_wanted(frames: Iterable[Image], goes_on: GoesOn) -> Iterator[Image]:
    for frame in frames:
        if not goes_on():
            raise GivenUpError
        yield frame


def _rgb(palette: Palette, name: str) -> NDArray[np.float64]:
    color = palette.color(name)
    return np.array([color.red(), color.green(), color.blue()], np.float64)
