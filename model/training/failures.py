"""Why a run failed, in words that say what to change."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from model.datasets.dataset import DatasetError
from model.networks import RECIPES
from model.runs.runs import RunError
from model.sentence import sentence, words_of
from model.training.config import LOWEST_RATE, TrainingConfig
from model.training.divergence import Diverged
from model.training.events import RunFailed

Fix = Mapping[str, float | int | str]


def explain(error: Exception, config: TrainingConfig, step: int, run: Path | None) -> RunFailed:
    """Turn what ended a run into a sentence on what happened and one on what to do."""
    reason, remedy, fix = _words(error, config)
    return RunFailed(reason, remedy, fix, step, run)


def is_foreseen(error: Exception) -> bool:
    """Whether this is a thing that happens, rather than a mistake in the program."""
    known = isinstance(error, Diverged | DatasetError | RunError | MemoryError | ImportError)
    return known or _is_resource_exhausted(error)


def _words(error: Exception, config: TrainingConfig) -> tuple[str, str, Fix | None]:
    if isinstance(error, Diverged):
        return _diverged(error, config)
    if isinstance(error, DatasetError):
        return error.reason, error.remedy, error.fix
    if isinstance(error, RunError):
        return words_of(error), sentence("Start a new run instead."), None
    if isinstance(error, MemoryError) or _is_resource_exhausted(error):
        return _out_of_memory(config)
    first_line = str(error).strip().partition("\n")[0].rstrip(".")
    if isinstance(error, ImportError):
        reason = sentence("TensorFlow could not be loaded: {error}.", error=first_line)
        return reason, sentence("Install Inkling afresh."), None
    what = f"{type(error).__name__}: {first_line}".removesuffix(": ")
    return (
        sentence("Training ended with an error nobody foresaw ({error}).", error=what),
        sentence("What was saved at the last epoch is kept. The log file has the details."),
        None,
    )


def _out_of_memory(config: TrainingConfig) -> tuple[str, str, Fix | None]:
    reason = sentence("Not enough memory for batch {size}.", size=config.batch_size)
    if config.batch_size == 1:
        return reason, sentence("Close other programs and try again."), None
    smaller = max(1, config.batch_size // 8)
    return reason, sentence("Try {value}.", value=smaller), {"batch_size": smaller}


def _diverged(error: Diverged, config: TrainingConfig) -> tuple[str, str, Fix]:
    proven = RECIPES[config.network].learning_rate
    lower = max(config.learning_rate / 10, LOWEST_RATE)
    rate = proven if config.learning_rate > 2 * proven else lower
    reason = sentence("Loss is no longer a number.")
    if error.is_number:
        reason = sentence("Loss has run away.")
    return reason, sentence("Try {value:g}.", value=rate), {"learning_rate": rate}


def _is_resource_exhausted(error: Exception) -> bool:
    tensorflow = sys.modules.get("tensorflow")
    return tensorflow is not None and isinstance(error, tensorflow.errors.ResourceExhaustedError)
