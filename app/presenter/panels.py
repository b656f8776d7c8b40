"""The four panels of the stage: canvas, answer, bars and chart."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from app.answer.giant_digit import GiantDigit
from app.answer.probability_bars import BarSizes, ProbabilityBars
from app.canvas.canvas import Canvas
from app.canvas.edited_drawing import EditedDrawing
from app.language import put
from app.presenter.label import StageLabel
from app.presenter.panel import CORNER, Panel
from app.presenter.scale import ANSWER, BARS, CANVAS, CHART, GIANT, SURE, TITLE, Scalable
from app.theme import Theme

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_MARKS = 2.4  # captions of the desk as large as the chart's labels
_ROWS = BarSizes(
    label=40, percent=96, gap=22, track=21, radius=6, least_bar=6, highest_row=42, label_type=32,
    percent_type=30, bare_zeros=True,
)  # fmt: skip


class CanvasPanel(Panel):
    """The canvas; it shows and edits the drawing it is given."""

    def __init__(self, theme: Theme, edited: EditedDrawing) -> None:
        super().__init__(theme, "canvas", "1", CANVAS.size())
        self.has_card = False
        self.canvas = Canvas(theme, self, edited)
        self.canvas.setObjectName("presenter_canvas")

    def arrange(self) -> None:
        """Give the canvas the whole panel; what it says of digits is to be read from afar."""
        self.canvas.set_mark_scale(_MARKS * self.scale)
        self.canvas.setGeometry(self.rect())


class AnswerPanel(Panel):
    """The words "Looks like", the giant digit, and how sure that is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "answer", "2", ANSWER.size())
        self.looks_like = StageLabel(theme, TITLE, 400, "text2", _CENTRE, self)
        put(self.looks_like.setText, "Looks like")
        self.giant_digit = GiantDigit(theme, self)
        self.giant_digit.setObjectName("presenter_predicted_digit")
        self.confidence_label = StageLabel(theme, SURE, 600, "text", _CENTRE, self)
        self.confidence_label.setObjectName("presenter_confidence_label")

    def arrange(self) -> None:
        """Put the three below each other in the middle."""
        air, width, height = self.px(24), self.width(), self.height()
        line = self.px(52)
        self.looks_like.set_scale(self.scale)
        self.confidence_label.set_scale(self.scale)
        corner = self.px(CORNER)
        self.looks_like.setGeometry(corner, self.px(14), width - 2 * corner, line)
        bottom = self.px(100)
        self.confidence_label.setGeometry(air, height - bottom, width - 2 * air, self.px(76))
        self.giant_digit.set_pixels(self.px(GIANT))
        top = self.px(66)
        self.giant_digit.setGeometry(air, top, width - 2 * air, height - top - bottom)


class BarsPanel(Panel):
    """A bar for each answer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "bars", "3", BARS.size())
        self.bars = ProbabilityBars(theme, self)
        self.bars.setObjectName("presenter_probability_plot")

    def arrange(self) -> None:
        """Give the bars the panel within its padding."""
        self.bars.set_sizes(_ROWS.scaled(self.scale))
        side, top, bottom = self.px(32), self.px(50), self.px(22)
        height = self.height() - top - bottom
        self.bars.setGeometry(side, top, self.width() - 2 * side, height)


class ChartPlace(Panel):
    """Holds one live chart at a time, of those that were offered by name.

    A chart is a widget that fills the panel; it has ``set_scale``. Its titles and margins are its
    own, the corner at the top right (56 px) is the panel's.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "chart", "4", CHART.size())
        self._charts: dict[str, QWidget] = {}
        self._shown = ""

    @property
    def shown(self) -> str:
        """The name of the chart that is shown; empty for none."""
        return self._shown

    def offer(self, name: str, chart: QWidget) -> None:
        """Add a chart, hidden unless it is the first; ``show_chart`` brings it to the front."""
        self._charts[name] = chart
        chart.setParent(self)
        self._fit(chart)
        chart.setVisible(False)
        if not self._shown:
            self.show_chart(name)
        self.corner_button.raise_()

    def show_chart(self, name: str) -> None:
        """Show the chart of that name and no other; ``KeyError`` where none was offered."""
        wanted = self._charts[name]
        self._shown = name
        for chart in self._charts.values():
            chart.setVisible(chart is wanted)

    def has_chart(self, name: str) -> bool:
        """Say whether a chart of that name was offered."""
        return name in self._charts

    def arrange(self) -> None:
        """Give every chart the whole panel."""
        for chart in self._charts.values():
            self._fit(chart)

    def _fit(self, chart: QWidget) -> None:
        if isinstance(chart, Scalable):
            chart.set_scale(self.scale)
        chart.setGeometry(QRect(0, 0, self.width(), self.height()))
