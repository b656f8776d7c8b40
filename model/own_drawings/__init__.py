"""The person's own labelled drawings, kept for good."""

from model.own_drawings.errors import StoreError
from model.own_drawings.store import LABELS, NAME, OwnDrawing, OwnDrawings, store_path

__all__ = ["LABELS", "NAME", "OwnDrawing", "OwnDrawings", "StoreError", "store_path"]
