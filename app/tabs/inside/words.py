"""What the Inside tab says of a network's stages, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from app.words import NO_BREAK, thousands
from model.inside.stages import Stage

TITLE = "From drawing to answer"
LAB_TITLE = "Robustness lab"
EMPTY = "Draw a digit, and watch every layer light up."
LOADING = "Reading the network…"
MEMORY_WORDS = "Memory"


def by(rows: int, columns: int) -> str:
    """Write a size: ``12 × 12``."""
    return f"{thousands(rows)}{NO_BREAK}×{NO_BREAK}{thousands(columns)}"


def titles(stages: Sequence[Stage]) -> list[str]:
    """Name the stages: layers by number, the only one of neurons after filters by what it is."""
    dense = [stage for stage in stages[:-1] if stage.kind == "neurons"]
    named = [
        "Answers" if stage.is_answer
        else "Neurons" if stage.kind == "neurons" and len(dense) == 1
        else "Memory" if stage.kind == "memory"
        else "Averages" if stage.kind == "means"
        else ""
        for stage in stages
    ]  # fmt: skip
    numbers = iter(range(1, len(stages) + 1))
    return [name or f"Layer {next(numbers)}" for name in named]


def sizes(stages: Sequence[Stage]) -> list[str]:
    """Say how large each stage is, for the strip."""
    return [_size(stage, title) for stage, title in zip(stages, titles(stages), strict=True)]


def _size(stage: Stage, title: str) -> str:
    count = thousands(stage.count)
    if stage.is_answer or title == "Neurons":
        return count
    units = {
        "filters": "filters", "pooling": "maps", "neurons": "neurons", "means": "numbers",
        "memory": "numbers",
    }  # fmt: skip
    return f"{count} {units[stage.kind]}"


def remarks(stages: Sequence[Stage], most: int = 1000) -> list[str]:
    """Say what each stage does, and where only the first ``most`` tiles are shown."""
    return [
        _remark(stage, index, stages)
        + (f"; the first {thousands(most)} are shown" if stage.count > most else "")
        for index, stage in enumerate(stages)
    ]


def _remark(stage: Stage, index: int, stages: Sequence[Stage]) -> str:
    count = thousands(stage.count)
    if stage.is_answer:
        return _answer_remark(stage, index)
    match stage.kind:
        case "filters":
            return _filters_remark(stage, index, stages) + _kept_remark(stage)
        case "pooling":
            return f"The strongest of each {by(*stage.pool)} places are kept"
        case "neurons":
            if stage.templates[0]:
                return f"{count} neurons each look at all pixels at once"
            return f"{count} neurons each weigh everything found above"
        case "means":
            return f"How much each of the {count} maps found, taken all over the drawing"
        case "memory":
            return f"{count} numbers, changed by each row of the drawing from top to bottom"


def _answer_remark(stage: Stage, index: int) -> str:
    if stage.templates[0]:
        return "Each answer looks for its own shape: ink on orange speaks for it, on blue against"
    return "Each answer adds up what speaks for it and against it" if index else "What it answers"


def _filters_remark(stage: Stage, index: int, stages: Sequence[Stage]) -> str:
    count = thousands(stage.count)
    if stage.templates[0]:
        return f"{count} filters slide over the drawing and light up where they match"
    before = sum(1 for other in stages[:index] if other.kind == "filters")
    made = ("shapes", "strokes and corners", "bows and crossings", "parts of digits")
    into = made[before] if before < len(made) else "larger parts"
    return f"{count} filters combine the maps above into {into}"


def _kept_remark(stage: Stage) -> str:
    if stage.kept is None:
        return ""
    return f"; the strongest of each {by(*stage.pool)} places are kept"


def amount(value: float, scale: float) -> str:
    """Put what is found at one place into a word."""
    share = abs(value) / scale if scale > 0 else 0.0
    if share < 0.02:
        return "nothing"
    word = "a little" if share < 0.33 else "some" if share < 0.67 else "lots"
    return word if value > 0 else f"{word}, below 0"


def number(value: float) -> str:
    """Write a value of a map or a weight."""
    return f"{round(value, 2) + 0.0:.2f}".replace("-", "−")
