"""Mapping TensorFlow's libraries into memory without holding Python up.

Python holds its interpreter lock while it loads a library, for a third of a second with
TensorFlow's, and the window would stand still for that time. A call through ctypes does not hold
it; what is mapped already costs the import next to nothing.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

_LIBRARIES = (
    "libtensorflow_framework.so.2",
    "libtensorflow_cc.so.2",
    "python/_pywrap_tensorflow_internal.so",
)


def preload_tensorflow() -> None:
    """Load TensorFlow's large libraries, on Linux; any thread, before the first import.

    What cannot be loaded is left to the import, which says why.
    """
    found = importlib.util.find_spec("tensorflow")
    if not sys.platform.startswith("linux") or found is None or found.origin is None:
        return
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.restype = ctypes.c_void_p
    dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    folder = Path(found.origin).parent
    for name in _LIBRARIES:
        if (folder / name).is_file():
            dlopen(os.fsencode(folder / name), os.RTLD_NOW)
