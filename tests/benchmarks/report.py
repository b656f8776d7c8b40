"""One row of the table, printed as JSON for the main process."""

from __future__ import annotations

import json


def report(what: str, measured: float, least: float, aim: float, unit: str, *, more: bool = False):
    """Print one figure; ``more`` says that more is better."""

    def reaches(limit: float) -> bool:
        return measured >= limit if more else measured <= limit

    print(
        json.dumps(
            {
                "what": what,
                "measured": f"{measured:.3g} {unit}",
                "least": f"{least:g} {unit}",
                "aim": f"{aim:g} {unit}",
                "reaches": bool(reaches(least)),
                "reaches_aim": bool(reaches(aim)),
            }
        ),
        flush=True,
    )
