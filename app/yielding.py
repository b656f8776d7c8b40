"""Threads that give way: what a person sees comes before what is computed for it."""

from __future__ import annotations

import os
import sys
import threading

NICE = 5
"""How much nicer than main such a thread is: it gets a third of a core both want."""


def give_way() -> None:
    """Let main go first before the calling thread and the threads that this one will start.

    On Linux only: elsewhere such a value belongs to a process as a whole. Any thread but main.
    """
    if sys.platform == "linux":
        main = os.getpriority(os.PRIO_PROCESS, os.getpid())
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), min(19, main + NICE))
