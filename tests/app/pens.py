"""Real Qt events of pens, fingers and doubled mice for the canvas' tests."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_CAPABILITIES = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure


def drag(canvas, *points, button=_LEFT):
    """Press at the first point, move along the others, release at the last."""
    points = [QPoint(*point) for point in points]
    QTest.mousePress(canvas, button, Qt.KeyboardModifier.NoModifier, points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, button, Qt.KeyboardModifier.NoModifier, points[-1])


def pen(canvas, kind, at, pressure=0.5, *, eraser=False, button=_LEFT):
    """Send one tablet event; returns whether it was accepted."""
    pointer = QPointingDevice.PointerType
    device = QPointingDevice(
        "pen", 7, QInputDevice.DeviceType.Stylus,
        pointer.Eraser if eraser else pointer.Pen, _CAPABILITIES, 1, 3,
    )  # fmt: skip
    types = {
        "press": (QEvent.Type.TabletPress, button, button),
        "move": (QEvent.Type.TabletMove, _NONE, button),
        "hover": (QEvent.Type.TabletMove, _NONE, _NONE),
        "release": (QEvent.Type.TabletRelease, button, _NONE),
    }
    event_type, changed, held = types[kind]
    place = QPointF(*at)
    event = QTabletEvent(
        event_type, device, place, place, pressure, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, changed, held,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    return event.isAccepted()


def mouse(canvas, kind, at, source=Qt.MouseEventSource.MouseEventNotSynthesized):
    """Send one mouse event that says where it comes from."""
    types = {
        "press": (QEvent.Type.MouseButtonPress, _LEFT, _LEFT),
        "double": (QEvent.Type.MouseButtonDblClick, _LEFT, _LEFT),
        "move": (QEvent.Type.MouseMove, _NONE, _LEFT),
        "release": (QEvent.Type.MouseButtonRelease, _LEFT, _NONE),
    }
    event_type, changed, held = types[kind]
    place = QPointF(*at)
    event = QMouseEvent(
        event_type, place, place, place, changed, held, Qt.KeyboardModifier.NoModifier, source
    )
    QApplication.sendEvent(canvas, event)
