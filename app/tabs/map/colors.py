"""Ten colours for ten digits that nobody mixes up.

Found by search so that any two differ for eyes of all kinds (protanopia, deuteranopia and
tritanopia as G. Machado et al. simulate them, "A Physiologically-based Model for Simulation of
Color Vision Deficiency", 2009), each with a contrast of at least 3:1 to the card. Digits that are
written alike (4 and 9, 3 and 5, 2 and 7) have colours that are far apart.
"""

from __future__ import annotations

from PySide6.QtGui import QColor

from app.theme import Theme

ON_DARK = (
    "#E5C324", "#3CB6FF", "#F1FF22", "#BC58B6", "#1AAE7A",
    "#FF6719", "#7657FA", "#D5D3FF", "#A5FFBE", "#866B61",
)  # fmt: skip
ON_LIGHT = (
    "#A56600", "#1B96D4", "#A18F1C", "#E65891", "#075543",
    "#9E1703", "#6827EE", "#3B0234", "#3B8852", "#8A4B80",
)  # fmt: skip


def digit_color(theme: Theme, digit: int) -> QColor:
    """Give a digit's colour in the look that is on."""
    return QColor((ON_DARK if theme.is_dark else ON_LIGHT)[digit])
