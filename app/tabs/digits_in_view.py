"""The digits that the wall, the map and their like are made of: those of the run in view."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.background import Background, GoesOn
from app.train.controller import TrainingController
from model.datasets import mnist, strokes
from model.datasets.dataset import Cancelled, Dataset, DatasetError
from model.training.events import RunFinished, RunStarted

_KIND = "digits in view"
_GENERATED = 12_000


class DigitsInView(QObject):
    """Knows the dataset of the run in view; before any run, digits that are at hand. Call on main.

    Signals
    -------
    changed
        ``dataset`` is another one, or its test digits may be shown now.
    """

    changed = Signal()

    def __init__(
        self,
        controller: TrainingController,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._background = background
        self._dataset: Dataset | None = None
        self._is_asked_for = False
        self.may_show_test = False
        """Whether a run on these digits is complete: only then its test digits are looked at."""
        controller.started.connect(self._take_run)
        controller.ended.connect(self._take_end)

    @property
    def dataset(self) -> Dataset | None:
        """The digits in view; None until they were read, which ``changed`` tells."""
        if self._dataset is None and not self._is_asked_for:
            self._is_asked_for = True
            self._background.slow.submit(_KIND, _digits_at_hand, self._take)
        return self._dataset

    @Slot(object)
    def _take_run(self, event: RunStarted) -> None:
        self._background.slow.give_up(_KIND)
        self._is_asked_for = True
        self._dataset, self.may_show_test = event.dataset, False
        self.changed.emit()

    @Slot(object)
    def _take_end(self, event: object) -> None:
        if not self.may_show_test and self._is_learnt():
            self.may_show_test = True
            self.changed.emit()

    def _is_learnt(self) -> bool:
        """Whether the run in view is complete, and it is these digits that it is about."""
        outcome, started = self._controller.outcome, self._controller.run_started
        if self._dataset is None or not isinstance(outcome, RunFinished) or outcome.stopped:
            return False
        if started is not None:
            return started.dataset is self._dataset
        return self._controller.config.data == self._dataset.name

    def _take(self, dataset: Dataset | None) -> None:
        if dataset is None:
            return
        self._dataset = dataset
        self.may_show_test = self._is_learnt()
        self.changed.emit()


def _digits_at_hand(goes_on: GoesOn) -> Dataset | None:
    """Read MNIST where it is on this computer, else make embedded strokes; never fetch."""

    def is_given_up() -> bool:
        return not goes_on()

    try:
        if mnist.is_available():
            return mnist.load(lambda what, share: None, is_given_up)
        return strokes.load(lambda what, share: None, is_given_up, count=_GENERATED)
    except DatasetError:
        # A file that is not MNIST's: training says so in words; here the program's own will do.
        return strokes.load(lambda what, share: None, is_given_up, count=_GENERATED)
    except Cancelled:
        return None
