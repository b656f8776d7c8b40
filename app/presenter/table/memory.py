"""Gives the system the memory back that the C library keeps for later."""

from __future__ import annotations

import ctypes
import sys


def give_back() -> bool:
    """Give back what is free; whether there was any. Some milliseconds; any thread.

    Trainings come and go between drawings, and what they leave free lies in pieces between what
    stays: over an evening glibc would hold ever more of it. Elsewhere the system sees to it.
    """
    if not sys.platform.startswith("linux"):
        return False
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # of glibc only
    return trim is not None and bool(trim(0))
