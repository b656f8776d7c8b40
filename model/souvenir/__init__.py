"""One file that holds a run: its network, curves, moments, settings and, if wanted, drawings.

A souvenir is a zip, ``NAME.inkling``. Opening one executes nothing from it: arrays are read
without pickle, the network is checked as any stranger's, and what the file says of its own sizes
is held against limits before anything is read.
"""

from model.souvenir.opening import OpenedSouvenir, open_souvenir, unpack_souvenir
from model.souvenir.parts import DRAWINGS, FAMILIAR, SUFFIX, SouvenirError
from model.souvenir.saving import SavedSouvenir, save_souvenir

__all__ = [
    "DRAWINGS",
    "FAMILIAR",
    "SUFFIX",
    "OpenedSouvenir",
    "SavedSouvenir",
    "SouvenirError",
    "open_souvenir",
    "save_souvenir",
    "unpack_souvenir",
]
