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
from model.sentence import sentence

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
        raise IdxError(
            sentence(
                "it has a label {highest}, which is no digit from 0 to 9", highest=labels.max()
            )
        )
    return labels


def _parse(content: bytes, sides: tuple[int, ...]) -> NDArray[np.uint8]:
    if not content.startswith(_GZIP_START):
        return _read(BytesIO(content), sides)
    try:
        with gzip.open(BytesIO(content)) as file:
            return _read(cast(BinaryIO, file), sides)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise IdxError(sentence("its compressed content is damaged or cut short")) from error


def _read(file: BinaryIO, sides: tuple[int, ...]) -> NDArray[np.uint8]:
    kind = sentence("images") if sides else sentence("labels")
    dimensions = 1 + len(sides)
    header = file.read(4 + 4 * dimensions)
    if len(header) < 4 or header[:2] != b"\x00\x00":
        raise IdxError(sentence("it is not in the IDX format"))
    if header[2] != _UINT8 or header[3] != dimensions:
        raise IdxError(sentence("it is an IDX file, but not one of {kind}", kind=kind))
    if len(header) < 4 + 4 * dimensions:
        raise IdxError(sentence("it is cut short"))
    count, *found = struct.unpack(f">{dimensions}I", header[4:])
    if tuple(found) != sides:
        raise IdxError(
            sentence(
                "its images are {width}×{height}, not {side}×{side}",
                width=found[1],
                height=found[0],
                side=SIDE,
            )
        )
    if count > MOST_DIGITS:
        raise IdxError(
            sentence(
                "it announces {count} {kind}, more than the {most} Inkling reads",
                count=count,
                kind=kind,
                most=MOST_DIGITS,
            )
        )
    return _read_body(file, (count, *sides), kind)


def _read_body(file: BinaryIO, shape: tuple[int, ...], kind: str) -> NDArray[np.uint8]:
    size = math.prod(shape)
    body = file.read(size + 1)
    if len(body) < size:
        raise IdxError(
            sentence(
                "it is cut short: not all of the {count} {kind} it announces are there",
                count=shape[0],
                kind=kind,
            )
        )
    if len(body) > size:
        raise IdxError(
            sentence("it goes on after the {count} {kind} it announces", count=shape[0], kind=kind)
        )
    return np.frombuffer(body, np.uint8).reshape(shape)
