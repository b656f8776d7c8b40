"""What the operator has to know of the settings file, for a while, over the stage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QWidget

from app.language import in_language, tr
from app.presenter.scale import CHART, HINT, place, scale_of
from app.theme import Theme

SHOWN_MS = 20_000
_MOST = 4


class Notice(QLabel):
    """A few sentences over the stage, until ``hide`` or for twenty seconds. Lets touches through.

    Call on main.
    """

    def __init__(self, theme: Theme, stage: QWidget) -> None:
        super().__init__(stage)
        self._theme, self._stage = theme, stage
        self._sentences: tuple[str, ...] = ()
        self.setObjectName("presenter_notice")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.put_away)
        stage.installEventFilter(self)
        theme.changed.connect(self._settle)
        self.hide()

    def tell(self, sentences: Sequence[str]) -> None:
        """Show these sentences, the first few of them and how many more; none for nothing."""
        self._sentences = tuple(sentences)
        if not self._sentences:
            self.put_away()
            return
        self._settle()
        self.raise_()
        self.show()
        self._timer.start()

    @Slot()
    def put_away(self) -> None:
        """Show nothing any more."""
        self._timer.stop()
        self._sentences = ()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place on a stage of another size."""
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    @Slot()
    def _settle(self) -> None:
        if not self._sentences:
            return
        shown = self._sentences if len(self._sentences) <= _MOST else self._sentences[: _MOST - 1]
        lines = [in_language(sentence) for sentence in shown]
        if len(shown) < len(self._sentences):
            lines.append(tr("%n more of these.", n=len(self._sentences) - len(shown)))
        words = "\n".join(lines)
        self.setText(words)
        self.setAccessibleName(words)
        scale, colors = scale_of(self._stage.size()), self._theme.palette
        self.setStyleSheet(
            f"font-size: {max(12, round(HINT * scale))}px; font-weight: 500;"
            f" background: {colors.card}; color: {colors.problem};"
            f" border: {max(1, round(2 * scale))}px solid {colors.problem};"
            f" border-radius: {round(12 * scale)}px; padding: {round(20 * scale)}px;"
        )
        chart = place(CHART, self._stage.size())  # there it hides nothing that is to be touched
        height = self.heightForWidth(chart.width())
        self.setGeometry(chart.left(), chart.bottom() + 1 - height, chart.width(), height)
