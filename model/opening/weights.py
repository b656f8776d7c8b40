"""Looking through an HDF5 file of weights before anything in it is read."""

from __future__ import annotations

import io
from math import prod
from typing import TYPE_CHECKING

from model.opening.archive import MAX_BYTES
from model.opening.settings import UnsuitableError
from model.sentence import sentence

if TYPE_CHECKING:
    import h5py

MAX_OBJECTS = 5000
_NUMBERS = "fiuV"  # V: how bfloat16 is kept


def check_weights(data: bytes) -> None:
    """Check that an HDF5 file holds plain arrays only, and no more than it may.

    A few bytes can declare an array of many gigabytes, or one that lies in another file.

    Raises
    ------
    UnsuitableError
        In the rest of a sentence, what is wrong.
    """
    import h5py

    try:
        with h5py.File(io.BytesIO(data), "r") as file:
            _check_all(file)
    except (OSError, KeyError, ValueError, TypeError, RuntimeError, OverflowError) as error:
        raise UnsuitableError(sentence("has damaged weights: save or download it again")) from error


def _check_all(file: h5py.File) -> None:
    import h5py

    groups, objects, size = [file], 0, 0
    while groups:
        group = groups.pop()
        for name in group:
            objects += 1
            if objects > MAX_OBJECTS:
                raise UnsuitableError(sentence("has too many weights"))
            if not isinstance(group.get(name, getlink=True), h5py.HardLink):
                raise UnsuitableError(sentence("has weights that lie in another file"))
            item = group[name]
            if isinstance(item, h5py.Group):
                groups.append(item)
                continue
            if not isinstance(item, h5py.Dataset) or item.dtype.kind not in _NUMBERS:
                raise UnsuitableError(sentence("has weights that are not numbers"))
            if item.external or item.is_virtual:
                raise UnsuitableError(sentence("has weights that lie in another file"))
            size += prod(item.shape or ()) * item.dtype.itemsize
            if size > MAX_BYTES:
                raise UnsuitableError(
                    sentence(
                        "has weights of more than {max_bytes} MB", max_bytes=MAX_BYTES // 1_000_000
                    )
                )
