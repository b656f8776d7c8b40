"""Verdicts, and lessons kept as runs, for the tests of learning."""

from dataclasses import replace

from model.directories import runs_dir
from model.personal import Paired, Verdict, personal_config, write_verdict
from model.runs.runs import Run, new_record

SYMBOLS = (*"0123456789", "★")


def verdict(how="at_once", before=20, after=27, both=20, symbols=None, forgot=0, count=28):
    """Make one of 28 held-back digits."""
    return Verdict(
        how=how,
        learnt=42,
        digits=Paired(count, before, after, both),
        symbols=symbols or Paired(0, 0, 0, 0),
        meter=Paired(1000, 990, 990 - forgot, 990 - forgot),
        meter_digits="mnist",
    )


def keep(made, started="2026-11-21T14:36:00"):
    """Keep it as a run, without a network; returns the folder."""
    config = personal_config(made.how, SYMBOLS)
    record = replace(new_record(config), started=started, status="completed", seconds=18.2)
    run = Run.create(runs_dir(), record)
    write_verdict(run.folder, made)
    return run.folder
