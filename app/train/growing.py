"""An array that grows at its end and is read without copying."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

_FIRST_ROOM = 256


class Growing:
    """Rows of one dtype; adding k of them costs O(k) on average, since the room doubles.

    Parameters
    ----------
    dtype : DTypeLike
        Of every entry.
    width : int
        Entries of a row; 0 for plain numbers.
    """

    def __init__(self, dtype: DTypeLike, width: int = 0) -> None:
        self._shape = (width,) if width else ()
        self._room = np.empty((_FIRST_ROOM, *self._shape), dtype)
        self._count = 0

    def __len__(self) -> int:
        return self._count

    @property
    def view(self) -> NDArray[Any]:
        """All rows so far, read-only. It keeps its values when more rows are added."""
        shown = self._room[: self._count]
        shown.flags.writeable = False
        return shown

    def append(self, rows: ArrayLike) -> None:
        """Add rows of shape (k,) or (k, width)."""
        added = np.asarray(rows, self._room.dtype).reshape(-1, *self._shape)
        needed = self._count + len(added)
        if needed > len(self._room):
            roomier = np.empty((max(needed, 2 * len(self._room)), *self._shape), self._room.dtype)
            roomier[: self._count] = self._room[: self._count]
            self._room = roomier
        self._room[self._count : needed] = added
        self._count = needed

    def cut(self, count: int) -> None:
        """Keep the first ``count`` rows. Views taken before must not be used any more."""
        self._count = min(self._count, count)
