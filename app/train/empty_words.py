"""The two lines of text in a chart that has no data yet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.language import put, tr
from app.theme import BODY, HELP, Theme


class EmptyWords(QLabel):
    """A strong line and a quiet one, on a patch of card so that no grid line crosses them.

    Parameters
    ----------
    words : tuple of two str
        The lines.
    place : tuple of two float
        Their middle, as shares of the plot's box from its left and its top.
    """

    def __init__(
        self, theme: Theme, words: tuple[str, str], place: tuple[float, float], plot: QWidget
    ) -> None:
        super().__init__(plot)
        self._theme = theme
        self._words, self._place = words, place
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        strong, quiet = (partial(tr, line) for line in words)
        put(self.setAccessibleName, "{strong} {quiet}", strong=strong, quiet=quiet)

    def restyle(self) -> None:
        """Take the colours of the theme."""
        palette = self._theme.palette
        self.setFont(self._theme.font(BODY))
        self.setStyleSheet(f"background: {palette.card}; padding: 2px 8px;")
        strong, quiet = map(tr, self._words)
        self.setText(
            f'<div style="color:{palette.text}; font-size:{BODY}px; font-weight:600">{strong}</div>'
            f'<div style="color:{palette.text2}; font-size:{HELP}px">{quiet}</div>'
        )

    def settle(self, box: QRectF) -> None:
        """Take the place in a plot whose data are drawn in ``box``, pixels of the plot."""
        self.adjustSize()
        across = box.left() + self._place[0] * box.width() - self.width() / 2
        across = min(across, box.right() - self.width())
        down = box.top() + self._place[1] * box.height() - self.height() / 2
        self.move(round(max(box.left() + 2, across)), round(down))
