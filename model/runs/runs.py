"""A run on disk: one folder with its record, its curves, its network and its last checkpoint.

``run.json`` is the record; ``network.keras`` the network as it was at the last checkpoint;
``checkpoint.npz`` all that is needed to go on; ``metrics.npz`` the curves. Each is written to a
temporary file and renamed, so that none is ever half there.
"""

from __future__ import annotations

import json
import math
import os
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from model.files import replace_file
from model.runs.damage import DAMAGE, check_record, read_arrays, require
from model.sentence import sentence
from model.training.config import TrainingConfig

if TYPE_CHECKING:
    import keras

FORMAT = 1
Status = Literal["running", "completed", "stopped", "failed"]


class RunError(Exception):
    """A run's folder that cannot be used; the message is one sentence for a person."""


@dataclass(frozen=True)
class RunRecord:
    """What is known of a run without loading its network."""

    config: TrainingConfig
    status: Status
    started: str
    """Local time, ISO 8601 to the second."""
    process: int
    step: int = 0
    steps_per_epoch: int = 0
    seconds: float = 0.0
    device: str = ""
    parameters: int = 0
    val_accuracy: float | None = None
    test_accuracy: float | None = None
    test_count: int = 0
    seconds_to_target: float | None = None
    name: str = ""
    """What the person calls it; empty for a run without a name."""

    @property
    def steps(self) -> int:
        """Optimizer updates of the whole run."""
        return self.steps_per_epoch * self.config.epochs


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """Everything that a session needs to go on where another one was."""

    step: int
    seconds: float
    state: list[NDArray[Any]]
    metrics: dict[str, NDArray[np.float32]]


@dataclass(frozen=True)
class Run:
    """A run's folder. Methods raise ``OSError`` where the disk does not do what it is asked."""

    folder: Path

    @classmethod
    def create(cls, parent: Path, record: RunRecord) -> Run:
        """Make a new folder under ``parent``, named after the start and the network."""
        stem = f"{record.started.replace(':', '-')}-{record.config.network}"
        parent.mkdir(parents=True, exist_ok=True)
        for number in range(1, 1000):
            run = cls(parent / (stem if number == 1 else f"{stem}-{number}"))
            try:
                run.folder.mkdir()
            except FileExistsError:
                continue
            run.write_record(record)
            return run
        raise RunError(
            sentence("{parent}: too many runs were started in this second.", parent=parent)
        )

    @property
    def network_path(self) -> Path:
        """Where the network is, once there was a checkpoint."""
        return self.folder / "network.keras"

    @property
    def has_checkpoint(self) -> bool:
        """Whether the run can be continued."""
        return (self.folder / "checkpoint.npz").is_file()

    def write_record(self, record: RunRecord) -> None:
        """Replace ``run.json``."""
        text = json.dumps({"format": FORMAT, **asdict(record)}, indent=1)
        with replace_file(self.folder / "run.json") as file:
            file.write(text.encode())

    def keep_record(self, record: RunRecord) -> None:
        """Replace ``run.json`` but for the name: a run may be given one while it is at work."""
        try:
            name = self.read_record().name
        except RunError:
            name = record.name
        self.write_record(replace(record, name=name))

    def read_record(self) -> RunRecord:
        """Read ``run.json``.

        Raises
        ------
        RunError
            If it is missing, damaged or of a later version.
        """
        path = self.folder / "run.json"
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
            newer = values.pop("format") > FORMAT
            if not newer:
                return _record_from(values)
        except OSError as error:
            raise RunError(
                sentence(
                    "{folder}: this is no run, it has no readable run.json.", folder=self.folder
                )
            ) from error
        except DAMAGE as error:
            raise RunError(
                sentence("{path}: the record of this run is damaged.", path=path)
            ) from error
        raise RunError(sentence("This run was saved by a newer Inkling."))

    def write_checkpoint(self, checkpoint: Checkpoint, network: keras.Model) -> None:
        """Replace the checkpoint, the network and the curves."""
        arrays = {f"state_{i:03}": array for i, array in enumerate(checkpoint.state)}
        counters = {"step": np.array(checkpoint.step), "seconds": np.array(checkpoint.seconds)}
        with replace_file(self.folder / "checkpoint.npz") as file:
            np.savez(file, allow_pickle=False, **counters, **arrays)
        with replace_file(self.folder / "metrics.npz") as file:
            np.savez_compressed(file, allow_pickle=False, **checkpoint.metrics)
        _save_network(network, self.network_path)

    def read_checkpoint(self) -> Checkpoint:
        """Read the checkpoint back.

        Raises
        ------
        RunError
            If there is none or it is damaged.
        """
        try:
            arrays = read_arrays(self.folder / "checkpoint.npz")
            state = [arrays[name] for name in sorted(arrays) if name.startswith("state_")]
            step, seconds = int(arrays["step"]), float(arrays["seconds"])
            require(step >= 0 and 0 <= seconds < math.inf)
        except FileNotFoundError as error:
            raise RunError(
                sentence(
                    "{folder}: this run was ended before its first checkpoint.", folder=self.folder
                )
            ) from error
        except DAMAGE as error:
            raise RunError(
                sentence("{folder}: the checkpoint of this run is damaged.", folder=self.folder)
            ) from error
        return Checkpoint(step, seconds, state, self.read_metrics())

    def read_metrics(self) -> dict[str, NDArray[np.float32]]:
        """Read the curves, see ``Progress.metrics``; none where the file is missing or damaged."""
        try:
            curves = read_arrays(self.folder / "metrics.npz")
            for name, curve in curves.items():
                require(curve.dtype == np.float32 and curve.ndim == 2)
                require(curve.shape[1] == (2 if name == "times" else 3))
        except DAMAGE:
            return {}
        return curves


def list_runs(parent: Path) -> list[Run]:
    """List all folders under ``parent`` that hold a record, newest first."""
    if not parent.is_dir():
        return []
    found = [Run(folder) for folder in parent.iterdir() if (folder / "run.json").is_file()]
    return sorted(found, key=_age, reverse=True)


def _age(run: Run) -> tuple[str, int, str]:
    """Order runs of one second too: the longer name has a number, or a longer one, behind it."""
    name = run.folder.name
    return name[: len("2026-01-31T23-59-59")], len(name), name


def interrupted_runs(parent: Path) -> list[tuple[Run, RunRecord]]:
    """Find runs that say they are running though their process is gone, newest first."""
    found = []
    for run in list_runs(parent):
        try:
            record = run.read_record()
        except RunError:
            continue
        if record.status == "running" and not is_at_work(run, record):
            found.append((run, record))
    return found


def mark_stopped(run: Run, record: RunRecord) -> None:
    """Note that an interrupted run is over, so that it is spoken of once."""
    run.write_record(replace(record, status="stopped"))


def new_record(config: TrainingConfig) -> RunRecord:
    """Make the record of a run that starts now in this process."""
    started = datetime.now().isoformat(timespec="seconds")
    return RunRecord(config=config, status="running", started=started, process=os.getpid())


def is_at_work(run: Run, record: RunRecord) -> bool:
    """Whether a run is being trained: it says so, and the process that wrote the record lives.

    A later process may have got its number; ``OSError`` where the record is gone.
    """
    if record.status != "running":
        return False
    import psutil

    try:
        born = psutil.Process(record.process).create_time()
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True
    written = (run.folder / "run.json").stat().st_mtime
    return born < written + 1


def _record_from(values: dict[str, Any]) -> RunRecord:
    known = {field.name for field in fields(RunRecord)}
    values = {name: value for name, value in values.items() if name in known}
    record = RunRecord(**values | {"config": TrainingConfig.from_dict(values["config"])})
    check_record(record, get_args(Status))
    return record


def _save_network(network: keras.Model, path: Path) -> None:
    """Save as ``.keras``; Keras only writes to a path, and goes by the ending of its name."""
    temporary = path.with_name(f".{path.stem}-{os.getpid()}.keras")
    try:
        network.save(temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
