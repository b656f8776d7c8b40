"""One row of the table, printed as JSON for the main process."""

from __future__ import annotations

import json


def report(
    what: str,
    measured: float,
    least: float,
    aim: float,
    unit: str,
    *,
    more: bool = False,
    figures: int = 3,
):
    """Print one figure; ``more`` says that more is better, ``figures`` how exactly to say it."""

    def reaches(limit: float) -> bool:
        return measured >= limit if more else measured <= limit

    _print_row(what, f"{measured:.{figures}g} {unit}", least, aim, unit, reaches)


def report_missing(what: str, least: float, aim: float, unit: str, why: str):
    """Print a row without a figure, and why there is none."""
    _print_row(what, "no data", least, aim, unit, lambda limit: False, missing=why)


def _print_row(what, measured, least, aim, unit, reaches, missing=None):
    row = {
        "what": what,
        "measured": measured,
        "least": f"{least:g} {unit}",
        "aim": f"{aim:g} {unit}",
        "reaches": bool(reaches(least)),
        "reaches_aim": bool(reaches(aim)),
        "missing": missing,
    }
    print(json.dumps(row), flush=True)
