"""Pictures from files: decoded within bounds, or refused in one sentence."""

from __future__ import annotations

import io
import struct
import warnings
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from model.sentence import sentence

MOST_PIXELS = 50_000_000
LONGEST_SIDE = 2000
"""Pixels; no digit needs more, and what comes after decoding would take gigabytes."""
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP")
SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp")
# What Pillow raises for damaged pictures; the last three for damaged notes of a camera in them.
_DAMAGE = (OSError, SyntaxError, ValueError, struct.error, TypeError, LookupError, ArithmeticError)


class PictureError(ValueError):
    """A file that is no usable picture; the message is one sentence for a person."""


def read_picture(path: Path, name: str | None = None) -> NDArray[np.uint8]:
    """Decode a PNG, JPEG, BMP, GIF or WebP file, turned the way its camera held it.

    Of a moving picture it is the first moment. Sentences begin with ``name``, else with the path.

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
    with path.open("rb") as file:
        return _read(file, str(path) if name is None else name)


def decode_picture(content: bytes, name: str) -> NDArray[np.uint8]:
    """Decode the content of such a file, as ``read_picture`` does; ``name`` begins sentences.

    Raises
    ------
    PictureError
        If it is no picture, is empty or damaged, or has more than 50 million pixels.
    """
    return _read(io.BytesIO(content), name)


def check_size(width: int, height: int, name: str) -> None:
    """Raise ``PictureError`` for more pixels than a picture may have."""
    if width * height > MOST_PIXELS:
        raise _too_large(name)


def _too_large(name: str) -> PictureError:
    return PictureError(
        sentence(
            "{name}: this picture has more than {most} million pixels; crop it to the digit.",
            name=name,
            most=MOST_PIXELS // 1_000_000,
        )
    )


def _read(file: IO[bytes], name: str) -> NDArray[np.uint8]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what is odd in it matters only if it cannot be decoded
        try:
            picture = Image.open(file, formats=FORMATS)
            check_size(picture.width, picture.height, name)
            return _decode(ImageOps.exif_transpose(picture))
        except Image.DecompressionBombError as error:
            raise _too_large(name) from error
        except PictureError:
            raise
        except UnidentifiedImageError as error:
            raise PictureError(
                sentence("{name}: {_wrong_kind}", name=name, _wrong_kind=_wrong_kind(file))
            ) from error
        except _DAMAGE as error:
            raise PictureError(sentence("{name}: this picture is damaged.", name=name)) from error


def _wrong_kind(file: IO[bytes]) -> str:
    file.seek(0)
    if not file.read(1):
        return sentence("this file is empty.")
    return sentence("this is no picture Inkling can read (PNG, JPEG, BMP, GIF or WebP).")


def _decode(picture: Image.Image) -> NDArray[np.uint8]:
    if picture.mode.startswith("I"):  # grey of 16 bits, which Pillow would cut off, not scale
        picture = Image.fromarray(np.asarray(np.asarray(picture) >> 8, np.uint8))
    elif picture.has_transparency_data:
        picture = picture.convert("RGBA")
    else:
        picture = picture.convert("L" if picture.mode in ("1", "L") else "RGB")
    return _smaller(picture)


def picture_of_pixels(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Bring pixels that somebody else decoded, (h, w, 4), to the size ``read_picture`` gives."""
    return _smaller(Image.fromarray(np.ascontiguousarray(pixels)))


def _smaller(picture: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(picture.reduce(-(-max(picture.size) // LONGEST_SIDE)))
