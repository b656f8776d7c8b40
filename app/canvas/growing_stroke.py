"""The stroke that is being drawn: adding a point costs the same however long it is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from model.drawing import Stroke

_FIRST_ROOM = 256


class GrowingStroke:
    """Points of a pen that is down, in an array that doubles.

    Parameters
    ----------
    width
        Width of the pen in drawing units.
    has_pressure
        Whether the device tells how hard it is pressed.
    """

    def __init__(self, *, width: float, has_pressure: bool = False) -> None:
        self.width = width
        self._points = np.empty((_FIRST_ROOM, 2))
        self._pressures = np.empty(_FIRST_ROOM, np.float32) if has_pressure else None
        self._count = 0

    def __len__(self) -> int:
        return self._count

    @property
    def points(self) -> NDArray[np.float64]:
        """All points so far, (n, 2), a view."""
        return self._points[: self._count]

    @property
    def pressures(self) -> NDArray[np.float32] | None:
        """The pressure at each point, (n,), 0 to 1, a view; None where the device has none."""
        return None if self._pressures is None else self._pressures[: self._count]

    def append(self, point: tuple[float, float], pressure: float | None = None) -> bool:
        """Add a point at the end; tell whether anything is new.

        A pen that rests adds no points, but its dot becomes as wide as it is pressed hardest.
        Without ``pressure`` the last one holds.
        """
        rests = self._count > 0 and tuple(self._points[self._count - 1].tolist()) == point
        if not rests:
            self._make_room()
            self._points[self._count] = point
            self._count += 1
        harder = self._set_pressure(pressure, rests)
        return harder or not rests

    def _set_pressure(self, pressure: float | None, rests: bool) -> bool:
        if self._pressures is None:
            return False
        last = self._count - 1
        if rests:
            held = float(self._pressures[last])
            self._pressures[last] = max(held, pressure or 0.0)
            return float(self._pressures[last]) > held
        held = float(self._pressures[last - 1]) if last > 0 else 0.5
        self._pressures[last] = held if pressure is None else pressure
        return False

    def _make_room(self) -> None:
        if self._count < len(self._points):
            return
        self._points = np.concatenate([self._points, np.empty_like(self._points)])
        if self._pressures is not None:
            self._pressures = np.concatenate([self._pressures, np.empty_like(self._pressures)])

    def stroke(self) -> Stroke:
        """Return what there is so far as a stroke of its own."""
        return Stroke(self.points, self.pressures)
