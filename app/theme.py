"""Every colour, size and font of the program, dark and light."""

from __future__ import annotations

from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo

from app.style import STYLE_SHEET

GRID = 8
MARGIN = 16
GAP = 16
CARD_RADIUS = 12
CARD_PADDING = 16
BUTTON_RADIUS = 10
BUTTON_HEIGHT = 40
TOP_BAR_HEIGHT = 56
STATUS_BAR_HEIGHT = 32
BARS_GLIDE_MS = 120

CAPTION, HELP, BODY, TITLE, WORDMARK, STAT = 12, 13, 14, 15, 20, 22
GIANT, GIANT_WITH_CURVE = 208, 152
"""Type sizes in logical pixels."""


@dataclass(frozen=True)
class Palette:
    """The named colours of one look, each as #RRGGBB."""

    window: str
    card: str
    raised: str
    hover: str
    pressed: str
    disabled: str
    line: str
    grid: str
    axis: str
    outline: str
    text: str
    text2: str
    text3: str
    blue: str
    on_blue: str
    blue_tint: str
    blue_chip: str
    orange: str
    orange_fill: str
    orange_tint: str
    orange_chip: str
    problem: str
    bar: str
    paper: str
    ink: str

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """Return the colour of that name, ``alpha`` from 0 (clear) to 1."""
        color = QColor(getattr(self, name))
        color.setAlphaF(alpha)
        return color


DARK = Palette(
    window="#0E131A", card="#171E27", raised="#212B37", hover="#2A3644", pressed="#1B242F",
    disabled="#1B242F",
    line="#2C3745", grid="#252F3B", axis="#53616F", outline="#66788A",
    text="#EDF2F7", text2="#B4C0CC", text3="#8D9BAA",
    blue="#56B4E9", on_blue="#08131C", blue_tint="#1D3A4E", blue_chip="#56B4E9",
    orange="#E69F00", orange_fill="#E69F00", orange_tint="#3A2C10", orange_chip="#E69F00",
    problem="#FF8A57", bar="#66788A", paper="#090D12", ink="#F6F9FC",
)  # fmt: skip
LIGHT = Palette(
    window="#F1F4F7", card="#FFFFFF", raised="#E6EBF0", hover="#DAE1E8", pressed="#CDD6DF",
    disabled="#ECF0F4",
    line="#D3DBE2", grid="#E6EBF0", axis="#8A98A5", outline="#7B8A98",
    text="#17212B", text2="#44525F", text3="#596876",
    blue="#0072B2", on_blue="#FFFFFF", blue_tint="#DCEBF5", blue_chip="#00639C",
    orange="#A65A00", orange_fill="#C97700", orange_tint="#FBEBD2", orange_chip="#8F4D00",
    problem="#B84A00", bar="#7B8B9A", paper="#FFFFFF", ink="#17212B",
)  # fmt: skip


class Theme(QObject):
    """Which look is on. Views take it in their constructor and repaint on ``changed``.

    Signals
    -------
    changed
        The palette is another one now. Call on main.
    """

    changed = Signal()

    def __init__(self, dark: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dark = dark
        self._family = _ui_family()

    @property
    def is_dark(self) -> bool:
        """Whether the dark look is on."""
        return self._dark

    @property
    def palette(self) -> Palette:
        """The colours of the look that is on."""
        return DARK if self._dark else LIGHT

    def set_dark(self, dark: bool) -> None:
        """Switch the look; nothing happens if it is on already."""
        if dark != self._dark:
            self._dark = dark
            self.changed.emit()

    def font(self, pixels: float, weight: int = 400) -> QFont:
        """Make the interface's font with figures of one width; weight 400, 500, 600 or 700."""
        font = QFont(self._family)
        font.setPixelSize(round(pixels))
        font.setWeight(QFont.Weight(weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def style_sheet(self) -> str:
        """Write the style sheet of the whole window in the look that is on."""
        values = {field.name: getattr(self.palette, field.name) for field in fields(Palette)}
        values["family"] = self._family
        return Template(STYLE_SHEET).substitute(values)


def _ui_family() -> str:
    if "Inter" in QFontDatabase.families():
        return "Inter"
    return QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
