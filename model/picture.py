"""Pictures from files: decoded within bounds, or refused in one sentence."""

from __future__ import annotations

import struct
import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

MOST_PIXELS = 50_000_000
LONGEST_SIDE = 2000
"""Pixels; no digit needs more, and what comes after decoding would take gigabytes."""
FORMATS = ("PNG", "JPEG")
# What Pillow raises for damaged pictures; the last three for damaged notes of a camera in them.
_DAMAGE = (OSError, SyntaxError, ValueError, struct.error, TypeError, LookupError, ArithmeticError)


class PictureError(ValueError):
    """A file that is no usable picture; the message is one sentence for a person."""


def read_picture(path: Path) -> NDArray[np.uint8]:
    """Decode a PNG or JPEG file, turned the way its camera held it.

    Returns
    -------
    ndarray of shape (h, w) or (h, w, 3) or (h, w, 4), uint8
        A longer side of more than 2000 pixels is halved, or divided by three and so on.

    Raises
    ------
    PictureError
        If it is no picture, is empty or damaged, or has more than 50 million pixels.
    OSError
        If the file cannot be read.
    """
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what is odd in it matters only if it cannot be decoded
        try:
            picture = Image.open(file, formats=FORMATS)
            if picture.width * picture.height > MOST_PIXELS:
                raise Image.DecompressionBombError
            return _decode(ImageOps.exif_transpose(picture))
        except Image.DecompressionBombError as error:
            raise PictureError(
                f"{path}: this picture has more than {MOST_PIXELS // 1_000_000} million pixels; "
                f"crop it to the digit."
            ) from error
        except UnidentifiedImageError as error:
            raise PictureError(
                f"{path}: this is no PNG or JPEG picture Inkling can read."
            ) from error
        except _DAMAGE as error:
            raise PictureError(f"{path}: this picture is damaged.") from error


def _decode(picture: Image.Image) -> NDArray[np.uint8]:
    if picture.mode.startswith("I"):  # grey of 16 bits, which Pillow would cut off, not scale
        picture = Image.fromarray(np.asarray(np.asarray(picture) >> 8, np.uint8))
    elif picture.has_transparency_data:
        picture = picture.convert("RGBA")
    else:
        picture = picture.convert("L" if picture.mode in ("1", "L") else "RGB")
    return np.asarray(picture.reduce(-(-max(picture.size) // LONGEST_SIDE)))
