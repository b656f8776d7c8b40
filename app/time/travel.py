"""The time machine in the window: its strip, and the other views that say which moment it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot

from app.frame.late_charts import LateCharts
from app.language import tr
from app.tabs.insight import Insight
from app.theme import Theme
from app.time.machine import TimeMachine
from app.time.opinion_feed import OpinionFeed
from app.time.player import Player
from app.time.replay_frames import DRAWING, FramePainter
from app.time.replay_saver import Replay, ReplaySaver
from app.time.strip import TimeStrip
from app.train.saving import ask_for_path
from app.views import Views
from app.words import thousands
from model.inside.plain_network import PlainNetwork


class TimeTravel(QObject):
    """Connects a ``TimeMachine`` with the window. Call on main."""

    def __init__(
        self,
        views: Views,
        insight: Insight,
        charts: LateCharts,
        say: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._views, self._insight, self._charts, self._say = views, insight, charts, say
        controller, reader = insight.controller, insight.reader
        self.machine = TimeMachine(controller, reader, insight.run_opener, self)
        self.player = Player(self.machine, self)
        self.strip = TimeStrip(insight.theme, self.machine, self.player)
        self.strip.hide()
        views.add_time_strip(self.strip)
        self.saver = ReplaySaver(insight.background.slow, self)
        self.feed = OpinionFeed(self.strip, self.strip.time_slider, insight, self.machine)
        self.machine.grown.connect(self._follow)
        self.machine.moved.connect(self._show_moment)
        self.machine.said.connect(self._say_words)
        controller.state_changed.connect(self._follow)
        self.feed.image_changed.connect(self._allow_saving)
        self.strip.time_save_button.clicked.connect(self._ask_where_to_save)
        self.saver.said.connect(self._say_words)
        self.saver.finished.connect(self._allow_saving)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Show the strip while there is a run in view, or will be in a moment."""
        is_active = self._insight.controller.state.is_active
        self.strip.setVisible(self.machine.is_there or is_active)
        self.strip.follow()
        self._allow_saving()

    @Slot()
    def _show_moment(self) -> None:
        position = self.machine.position
        words = "" if position is None else tr("Step\u00a0{step}", step=thousands(position))
        self._views.panel.answer_card.show_moment(words)
        self._charts.show_moment(position)
        if position is not None:
            self._say(
                tr(
                    "Replaying {network}, step {step}",
                    network=self.machine.name,
                    step=thousands(position),
                )
            )

    @Slot(str)
    def _say_words(self, words: str) -> None:
        self._say(words)

    @Slot()
    def _allow_saving(self) -> None:
        self.strip.time_save_button.setEnabled(self._network_to_show() is not None)

    def _network_to_show(self) -> PlainNetwork | None:
        """Give the network of a replay; None where there is nothing to show, or one is made."""
        has_nothing = self.feed.image is None or not self.machine.is_there
        return None if has_nothing or self.saver.is_at_work else self.machine.network

    @Slot()
    def _ask_where_to_save(self) -> None:
        name = f"{self.machine.name} replay.gif".lower().replace(" ", "_")
        pattern = tr("Animated pictures ({kinds})", kinds="*.gif")
        path = ask_for_path(self.strip, tr("Save the replay"), name, pattern)
        if path is not None:
            self.save_replay(path)

    def save_replay(self, path: Path) -> None:
        """Save what each moment says of the drawing as an animated GIF, in the background."""
        network, moments, image = self._network_to_show(), self.machine.moments, self.feed.image
        shown = self._insight.reader.shown
        if network is None or moments is None or image is None or shown is None:
            return
        canvas = self._views.canvas.grab().toImage()
        drawing = canvas.scaled(DRAWING, DRAWING, mode=Qt.TransformationMode.SmoothTransformation)
        drawing.setDevicePixelRatio(1)
        look = Theme(
            self._insight.theme.is_dark
        )  # nobody changes this one while it is painted with
        reason = shown.reading.prediction.reason
        painter = FramePainter(look, drawing, reason, self.machine.name, self.machine.now)
        self.saver.save(Replay(network, moments, image, painter), path)
        self._allow_saving()
