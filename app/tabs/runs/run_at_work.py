"""Which of the runs is at work in this window, and which one answers."""

from __future__ import annotations

from pathlib import Path

from app.reading.live_reader import OPENED, THIS_RUN
from app.tabs.insight import Insight
from app.tabs.runs.rows import LiveFigures


def live_figures(insight: Insight) -> LiveFigures | None:
    """Say how far the run at work in this window is; None where there is none. Call on main."""
    controller = insight.controller
    folder, curves = controller.run_in_view, controller.curves
    if not controller.state.is_active or folder is None:
        return None
    if curves is None:
        return LiveFigures(folder, 0, 0.0, None)
    return LiveFigures(folder, curves.step, curves.seconds, curves.val_accuracy)


def folder_in_use(insight: Insight) -> Path | None:
    """Give the folder of the run that answers; None where no kept run does. Call on main."""
    reader, started = insight.reader, insight.controller.run_started
    if reader.answering == THIS_RUN:
        return None if started is None else started.run
    return insight.run_opener.opened_path if reader.answering == OPENED else None
