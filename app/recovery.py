"""After a crash: the drawing comes back, and a run that was cut off is offered again."""

from __future__ import annotations

from app.language import tr
from app.main_window import MainWindow
from model.directories import data_dir, runs_dir
from model.files import remove_leftovers
from model.runs.runs import interrupted_runs, mark_stopped


def offer_recovery(window: MainWindow) -> None:
    """Restore what the last session left behind. Call on main, before the window is shown."""
    remove_leftovers(data_dir())
    drawing = window.kept_drawing.restore()
    if drawing is not None and drawing.strokes:
        window.canvas.set_drawing(drawing, undoable=False)
    elif window.kept_drawing.problem:
        window.say(window.kept_drawing.problem)
    interrupted = interrupted_runs(runs_dir())
    if interrupted:
        run, record = interrupted[0]
        window.ways_in.offer_interrupted(run, record)
    for run, record in interrupted:
        remove_leftovers(run.folder, older_than=0.0)
        try:
            mark_stopped(run, record)
        except OSError:
            window.say(tr("The folder {folder} cannot be written to.", folder=run.folder))
