"""Where sessions come from: new runs in the data folder, and runs and networks opened again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.language import tr
from app.opening.opening import OpeningThread
from app.reading.live_reader import LiveReader
from app.train.controller import TrainingController
from app.train.curves import TrainingCurves
from app.train.pickers import run_name
from model.directories import runs_dir
from model.networks import PERSONAL
from model.own_drawings import OwnDrawing, OwnDrawings
from model.reading.prediction import Predictor
from model.reading.predictor import KerasPredictor
from model.runs.moment_files import read_moments
from model.runs.runs import Run, RunError, RunRecord
from model.sentence import sentence, words_of
from model.symbols import DIGITS
from model.training.config import DeviceChoice, TrainingConfig
from model.training.events import RunFailed, RunFinished, StepsCompleted, Validated
from model.training.session import TrainingSession


def make_session(config: TrainingConfig, resume: Run | None) -> TrainingSession:
    """Make a session that keeps its run in the data folder."""
    if config.network == PERSONAL:
        from model.personal.session import FineTuningSession

        drawings = DrawingsOf(config.symbols)
        return FineTuningSession(config, runs_dir(), resume=resume, drawings=drawings)
    return TrainingSession(config, runs_dir(), resume=resume)


class DrawingsOf:
    """The person's drawings of digits and of these symbols, read from the store when gone over."""

    def __init__(self, symbols: tuple[str, ...]) -> None:
        self._labels = (*DIGITS, *symbols)

    def __iter__(self) -> Iterator[OwnDrawing]:
        """Go over them; raises ``StoreError`` where they cannot be read."""
        return (own for own in OwnDrawings().all() if own.label in self._labels)


class RunOpener(QObject):
    """Opens network files and runs in the background and puts them in view. Call on main.

    Signals
    -------
    began : Path
        A file or folder is being opened, which can take seconds.
    opened : RunRecord or None
        The network answers now; of a run, its record.
    problem : str
        One sentence on what could not be opened. What answered before still does.
    finished
        No file is being opened any more.
    """

    began = Signal(object)
    opened = Signal(object)
    problem = Signal(str)
    finished = Signal()

    def __init__(
        self, controller: TrainingController, reader: LiveReader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._reader = reader
        self._thread: OpeningThread | None = None
        self.opened_path: Path | None = None
        """The file or folder that was opened last."""

    @property
    def is_at_work(self) -> bool:
        """Whether a file is being opened."""
        return self._thread is not None

    @Slot(object)
    def open_path(self, path: Path) -> None:
        """Open a ``.keras`` or ``.tflite`` file or a run's folder, one at a time."""
        if self._thread is not None:
            self.problem.emit(tr("Another network is being opened; try again in a moment."))
            return
        self._thread = OpeningThread(path, self)
        self._thread.finished.connect(self._take)
        self._thread.start()
        self.began.emit(path)

    def offer_made(self, folder: Path, name: str, predictor: Predictor) -> None:
        """Let a network answer that was just made and is kept in a run's folder."""
        self.opened_path = folder
        self._reader.offer_opened(name, predictor)
        self.opened.emit(None)

    @Slot()
    def _take(self) -> None:
        thread = self._thread
        if thread is None:
            return
        self._thread = None
        thread.deleteLater()
        if thread.predictor is None:
            unforeseen = tr(
                "{path}: the network could not be opened; the log says why.", path=thread.path
            )
            self.problem.emit(thread.problem or unforeseen)
        else:
            self.opened_path = thread.path
            record = self._show_run(thread.path, thread.predictor)
            name = thread.path.stem
            if record is not None:
                name = record.name or run_name(record.config)
            self._reader.offer_opened(name, thread.predictor)
            self.opened.emit(record)
        self.finished.emit()

    def _show_run(self, path: Path, predictor: Predictor) -> RunRecord | None:
        if not path.is_dir() or self._controller.state.is_active:
            return None
        run = Run(path)
        try:
            record = run.read_record()
        except RunError as error:
            self.problem.emit(tr(words_of(error)))
            return None
        moments = None
        if isinstance(predictor, KerasPredictor):
            moments = read_moments(path, record.step, predictor.shapes)
        self._controller.show_run(
            record.config, curves_of(run, record), outcome_of(run, record), moments
        )
        return record

    def offer_interrupted(self, run: Run, record: RunRecord) -> None:
        """Put a run that was cut off in view, so that it can be continued."""
        can_go_on = run.has_checkpoint
        remedy = (
            sentence("It can go on from there, on the CPU to be safe.") if can_go_on else
            sentence("It had no checkpoint yet; try the CPU this time.")
        )  # fmt: skip
        reason = sentence("The last training was cut off after step {step}.", step=record.step)
        outcome = RunFailed(reason, remedy, None, record.step, run.folder if can_go_on else None)
        self._controller.show_run(record.config, curves_of(run, record), outcome)

    def resume(self, device: DeviceChoice, learning_rate: float) -> None:
        """Go on with the run in view from its checkpoint."""
        outcome = self._controller.outcome
        if outcome is None or outcome.run is None or not self._controller.may_start:
            return
        run = Run(outcome.run)
        try:
            record = run.read_record()
        except RunError as error:
            self.problem.emit(tr(words_of(error)))
            return
        changed = replace(record.config, device=device, learning_rate=float(learning_rate))
        self._controller.resume(changed, run)


def outcome_of(run: Run, record: RunRecord) -> RunFinished:
    """Say how a run on disk ended, as its own last event would have."""
    return RunFinished(
        stopped=record.status != "completed",
        step=record.step,
        seconds=record.seconds,
        run=run.folder,
        val_accuracy=record.val_accuracy,
        test_accuracy=record.test_accuracy,
        test_count=record.test_count,
        seconds_to_target=record.seconds_to_target,
    )


def curves_of(run: Run, record: RunRecord) -> TrainingCurves | None:
    """Rebuild the curves of a run on disk; None where it kept none."""
    metrics = run.read_metrics()
    steps, validations = metrics.get("steps"), metrics.get("validations")
    if steps is None or validations is None or record.steps_per_epoch < 1 or len(steps) == 0:
        return None
    curves = TrainingCurves(record.steps_per_epoch)
    curves.append(
        StepsCompleted(len(steps), steps[:, 0], steps[:, 1], steps[:, 2], None, 0, record.seconds)
    )
    times = metrics.get("times")
    seconds = {} if times is None else dict(times.tolist())
    for step, loss, accuracy in validations.tolist():
        curves.append(Validated(int(step), loss, accuracy, 0, seconds.get(step, 0.0)))
    return curves
