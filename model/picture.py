"""Pictures from files: decoded within bounds, or refused in one sentence."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

MOST_PIXELS = 50_000_000
FORMATS = ("PNG", "JPEG")


class PictureError(ValueError):
    """A file that is no usable picture; the message is one sentence for a person."""


def read_picture(path: Path) -> NDArray[np.uint8]:
    """Decode a PNG or JPEG file, turned the way its camera held it.

    Returns
    -------
    ndarray of shape (h, w) or (h, w, 3) or (h, w, 4), uint8

    Raises
    ------
    PictureError
        If it is no picture, is empty or damaged, or has more than 50 million pixels.
    OSError
        If the file cannot be read.
    """
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # bounded below
        try:
            picture = Image.open(file, formats=FORMATS)
            if picture.width * picture.height > MOST_PIXELS:
                raise PictureError(
                    f"{path}: this picture is too large ({picture.width} × {picture.height}); "
                    f"crop it to the digit."
                )
            upright = ImageOps.exif_transpose(picture)
            mode = "RGBA" if "A" in upright.getbands() or "transparency" in upright.info else "RGB"
            return np.asarray(upright.convert("L" if upright.mode in ("1", "L") else mode))
        except (UnidentifiedImageError, Image.DecompressionBombError) as error:
            raise PictureError(f"{path}: this is no PNG or JPEG picture Inkling can read.") from error
        except (OSError, SyntaxError, ValueError) as error:
            if isinstance(error, PictureError):
                raise
            raise PictureError(f"{path}: this picture is damaged.") from error
