"""Whether a window can be opened at all, asked before Qt is, which would abort the process."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import socket
import sys
from pathlib import Path

_PACKAGES = {
    "libxcb.so.1": "libxcb1",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""Debian's package for each library that Qt needs and a bare machine may lack."""


def missing_library_advice(error: OSError | ImportError) -> str:
    """One sentence on a shared library that could not be loaded, with its Debian package."""
    words = str(error)
    library = words.partition(":")[0].strip()
    package = _PACKAGES.get(library)
    if package is None:
        return f"The window needs a system library that is missing: {words}"
    return f"The window needs {library}; install it with: sudo apt install {package}"


def display_problem(environment: dict[str, str] | None = None) -> str:
    """Say in one sentence why no window can be opened; empty where one can.

    Only Linux is asked, and only where ``QT_QPA_PLATFORM`` leaves the choice to Qt.
    """
    env = dict(os.environ) if environment is None else environment
    if not sys.platform.startswith("linux") or env.get("QT_QPA_PLATFORM"):
        return ""
    if _wayland_answers(env):
        return ""
    display = env.get("DISPLAY")
    if not display:
        return "No display was found: start Inkling from a desktop session (DISPLAY is not set)."
    try:
        answers = _x_answers(display)
        if answers:
            _load_xcb_plugin()
    except OSError as error:
        return missing_library_advice(error)
    return "" if answers else f"The display {display} does not answer: check DISPLAY."


def _wayland_answers(env: dict[str, str]) -> bool:
    name = env.get("WAYLAND_DISPLAY")
    if not name:
        return False
    path = Path(env.get("XDG_RUNTIME_DIR", "/")) / name
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(path))
        except OSError:  # also where the path is too long for a socket
            return False
    return True


def _x_answers(display: str) -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _load_xcb_plugin() -> None:
    """Load Qt's plugin for X as Qt will: the loader names the first library that is missing."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    ctypes.CDLL(str(folder / "platforms" / "libqxcb.so"))
