"""The card of the ribbons: how the weights spread out while the network learns."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel

from app.background import Work
from app.language import noop, put, tr
from app.refresher import Refresher
from app.tabs.inside.ribbon_grid import RibbonGrid
from app.tabs.inside.ribbon_history import History, extended
from app.tabs.insight import Insight
from app.widgets.card import Card
from model.inside.plain_network import PlainNetwork
from model.runs.moments import Moments

TITLE = noop("Weights during training")
HELP = noop("How the weights and biases of each layer spread out, step by step.")
NO_RUN = noop("Press Train: here the weights of each layer spread out as the network learns.")
PREPARING = noop("The first moments of the run are on their way.")
NO_MOMENTS = noop("This run kept no moments to look back at.")
FOREIGN = noop("The moments of this run do not fit its network, so they are not shown.")
READ_HELP = noop("Dark: the middle third. Pale: all of them. Line: the median.")

_KIND = "ribbons"
_REST = 9.0


class RibbonCard(Card):
    """Follows the moments of the run in view, and says so where there are none. Call on main."""

    def __init__(self, insight: Insight) -> None:
        super().__init__()
        self.setObjectName("ribbon_card")
        self._insight = insight
        self._history: History | None = None
        self._seen: tuple[Moments | None, int] = (None, -1)
        self.grid = RibbonGrid(insight.theme)
        self._said = _label("help")
        title = _label("title")
        put(title.setText, TITLE)
        for widget in (title, self._said, self.grid):
            self.column.addWidget(widget)
        lane = insight.background.slow
        self._refresher = Refresher(self, lane, _KIND, self._ask, self._show, rest=_REST)
        controller, network = insight.controller, insight.network
        for signal in (controller.progressed, controller.state_changed, controller.run_shown,
                       controller.started, controller.ended, network.replaced):  # fmt: skip
            signal.connect(self._follow)
        network.moved.connect(self._move_line)
        insight.theme.changed.connect(self._say)
        self._follow()
        self._say()

    @property
    def words(self) -> str:
        """What is said above the ribbons."""
        return self._said.text()

    @Slot()
    def _follow(self) -> None:
        """Refresh where the run in view has other moments."""
        moments = self._insight.controller.moments
        now = moments, -1 if moments is None else moments.version
        if now != self._seen:
            is_other = moments is not self._seen[0]
            self._seen = now
            if is_other:
                self._history = None if moments is None else History(moments)
                self.grid.show_history(None)
                self._refresher.restart()
            self._refresher.refresh()
        self._move_line()
        self._say()

    def _ask(self) -> Work | None:
        history = self._history
        if history is None:
            return None
        candidates = self._candidates()
        return lambda goes_on: extended(history, candidates, goes_on)

    def _candidates(self) -> list[PlainNetwork]:
        started = self._insight.controller.run_started
        of_run = None if started is None else started.predictor.plain
        both = of_run, self._insight.network.network
        return [network for network in both if isinstance(network, PlainNetwork)]

    def _show(self, history: History) -> None:
        if self._history is None or history.moments is not self._history.moments:
            return
        self._history = history
        self.grid.show_history(history)
        self._say()
        if not history.is_whole:
            self._refresher.refresh()

    @Slot()
    def _move_line(self) -> None:
        self.grid.show_step(self._insight.network.step)

    @Slot()
    def _say(self) -> None:
        history, state = self._history, self._insight.controller.state
        has_steps = history is not None and bool(history.moments.steps)
        if has_steps and history is not None and history.is_whole and history.network is None:
            words = FOREIGN
        elif has_steps:
            words = f"{tr(HELP)} {tr(READ_HELP)}"
        elif state.is_active:
            words = PREPARING
        else:
            words = NO_RUN if self._insight.controller.outcome is None else NO_MOMENTS
        self._said.setText(tr(words))
        self.grid.setVisible(has_steps and words != FOREIGN)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
