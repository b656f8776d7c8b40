"""The IDX format of MNIST's four files, read strictly.

A file is two zero bytes, a type (8: uint8), the number of dimensions, each dimension as a
big-endian 32-bit integer, and then exactly as many bytes as these multiply to.
"""

from __future__ import annotations

import gzip
import math
import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from model.datasets.dataset import SIDE

MOST_DIGITS = 1_000_000
_UINT8 = 8
_GZIP_START = b"\x1f\x8b"


class IdxError(ValueError):
    """Bytes that are no such file; the message says what is wrong and begins in lower case."""


@dataclass(frozen=True)
class FileNames:
    """How the images and the labels of one split are called, without ``.gz``."""

    images: str
    labels: str


TRAIN = FileNames("train-images-idx3-ubyte", "train-labels-idx1-ubyte")
TEST = FileNames("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte")


def parse_images(content: bytes) -> NDArray[np.uint8]:
    """Read an images file, gzipped or not.

    Returns
    -------
    ndarray of shape (n, 28, 28, 1), uint8, paper 0 to ink 255

    Raises
    ------
    IdxError
        If it is damaged, cut short, too long or of another kind or size.
    """
    images = _parse(content, (SIDE, SIDE))
    return images[..., None]


def parse_labels(content: bytes) -> NDArray[np.int32]:
    """Read a labels file, gzipped or not.

    Returns
    -------
    ndarray of shape (n,), int32, 0 to 9

    Raises
    ------
    IdxError
        If it is damaged, cut short, too long or of another kind, or a label is above 9.
    """
    labels = _parse(content, ()).astype(np.int32)
    if len(labels) and labels.max() > 9:
        raise IdxError(f"it has a label {labels.max()}, which is no digit from 0 to 9")
    return labels


def _parse(content: bytes, sides: tuple[int, ...]) -> NDArray[np.uint8]:
    if not content.startswith(_GZIP_START):
        return _read(BytesIO(content), sides)
    try:
        with gzip.open(BytesIO(content)) as file:
            return _read(cast(BinaryIO, file), sides)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise IdxError("its compressed content is damaged or cut short") from error


def _read(file: BinaryIO, sides: tuple[int, ...]) -> NDArray[np.uint8]:
    kind = "images" if sides else "labels"
    dimensions = 1 + len(sides)
    header = file.read(4 + 4 * dimensions)
    if len(header) < 4 or header[:2] != b"\x00\x00":
        raise IdxError("it is not in the IDX format")
    if header[2] != _UINT8 or header[3] != dimensions:
        raise IdxError(f"it is an IDX file, but not one of {kind}")
    if len(header) < 4 + 4 * dimensions:
        raise IdxError("it is cut short")
    count, *found = struct.unpack(f">{dimensions}I", header[4:])
    if tuple(found) != sides:
        raise IdxError(f"its images are {found[1]}×{found[0]}, not {SIDE}×{SIDE}")
    if count > MOST_DIGITS:
        raise IdxError(f"it announces {count} {kind}, more than the {MOST_DIGITS} Inkling reads")
    return _read_body(file, (count, *sides), kind)


def _read_body(file: BinaryIO, shape: tuple[int, ...], kind: str) -> NDArray[np.uint8]:
    size = math.prod(shape)
    body = file.read(size + 1)
    if len(body) < size:
        raise IdxError(f"it is cut short: not all of the {shape[0]} {kind} it announces are there")
    if len(body) > size:
        raise IdxError(f"it goes on after the {shape[0]} {kind} it announces")
    return np.frombuffer(body, np.uint8).reshape(shape)
