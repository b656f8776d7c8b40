"""``python -m model devices``: what can train here, and why nothing better can."""

from __future__ import annotations

import argparse
from typing import Any

from model.devices import describe


def run(options: argparse.Namespace) -> dict[str, Any]:
    """Print the device in words; returns ``model.devices.describe``'s facts."""
    facts = describe()
    if not options.json:
        print(facts["device"])
        if facts["note"]:
            print(facts["note"])
    return facts
