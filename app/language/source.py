"""Which texts the source has: the literals given to ``tr``, ``put``, ``noop`` and ``sentence``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
_FOLDERS = ("app", "model")
_PLACE_OF_TEXT = {"tr": 0, "put": 1, "noop": 0, "sentence": 0}


def texts_of_source(root: Path = ROOT) -> dict[str, list[str]]:
    """Collect the texts below ``root``, each with the files that have it, in the files' order."""
    found: dict[str, list[str]] = {}
    for folder in _FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            for text in texts_of(path.read_text("utf-8")):
                files = found.setdefault(text, [])
                if name not in files:
                    files.append(name)
    return found


def texts_of(source: str) -> Iterator[str]:
    """Give the texts of one file in their order."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        place = _PLACE_OF_TEXT.get(name_of(call.func))
        if place is not None and len(call.args) > place:
            yield from literals(call.args[place])


def name_of(function: ast.expr) -> str:
    """Give the last name of what is called, as ``setText`` of ``self.label.setText``."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def literals(node: ast.expr) -> Iterator[str]:
    """Give the texts an expression may be, where it is one, or a choice of some."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if re.fullmatch(r"(\{\w+\})?", node.value) is None:
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from literals(value)
