"""What the Inside tab says of a network's stages, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from app.language import noop, tr
from app.language.numerals import decimal
from app.words import NO_BREAK, thousands
from model.inside.stages import Stage

TITLE = noop("From drawing to answer")
LAB_TITLE = noop("Robustness lab")
EMPTY = noop("Draw a digit, and watch every layer light up.")
LOADING = noop("Reading the network…")
MEMORY_WORDS = noop("Memory")


_NUMBERS = noop("{count} numbers")
_SIZES = {
    "filters": noop("{count} filters"),
    "pooling": noop("{count} maps"),
    "neurons": noop("{count} neurons"),
    "means": _NUMBERS,
    "memory": _NUMBERS,
}
_INTO = (
    noop("{count} filters combine the maps above into shapes"),
    noop("{count} filters combine the maps above into strokes and corners"),
    noop("{count} filters combine the maps above into bows and crossings"),
    noop("{count} filters combine the maps above into parts of digits"),
    noop("{count} filters combine the maps above into larger parts"),
)


def by(rows: int, columns: int) -> str:
    """Write a size: ``12 × 12``."""
    return f"{thousands(rows)}{NO_BREAK}×{NO_BREAK}{thousands(columns)}"


def titles(stages: Sequence[Stage]) -> list[str]:
    """Name the stages: layers by number, the only one of neurons after filters by what it is."""
    dense = [stage for stage in stages[:-1] if stage.kind == "neurons"]
    named = [
        tr("Answers") if stage.is_answer
        else tr("Neurons") if stage.kind == "neurons" and len(dense) == 1
        else tr("Memory") if stage.kind == "memory"
        else tr("Averages") if stage.kind == "means"
        else ""
        for stage in stages
    ]  # fmt: skip
    numbers = iter(range(1, len(stages) + 1))
    return [name or tr("Layer {number}", number=next(numbers)) for name in named]


def sizes(stages: Sequence[Stage]) -> list[str]:
    """Say how large each stage is, for the strip."""
    return [_size(stage, title) for stage, title in zip(stages, titles(stages), strict=True)]


def _size(stage: Stage, title: str) -> str:
    count = thousands(stage.count)
    if stage.is_answer or title == tr("Neurons"):
        return count
    return tr(_SIZES[stage.kind], count=count)


def remarks(stages: Sequence[Stage], most: int = 1000) -> list[str]:
    """Say what each stage does, and where only the first ``most`` tiles are shown."""
    return [
        _remark(stage, index, stages)
        + (tr("; the first {most} are shown", most=thousands(most)) if stage.count > most else "")
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
            return tr("The strongest of each {size} places are kept", size=by(*stage.pool))
        case "neurons":
            if stage.templates[0]:
                return tr("{count} neurons each look at all pixels at once", count=count)
            return tr("{count} neurons each weigh everything found above", count=count)
        case "means":
            return tr(
                "How much each of the {count} maps found, taken all over the drawing", count=count
            )
        case "memory":
            return tr(
                "{count} numbers, changed by each row of the drawing from top to bottom",
                count=count,
            )


def _answer_remark(stage: Stage, index: int) -> str:
    if stage.templates[0]:
        return tr(
            "Each answer looks for its own shape: ink on orange speaks for it, on blue against"
        )
    if index:
        return tr("Each answer adds up what speaks for it and against it")
    return tr("What it answers")


def _filters_remark(stage: Stage, index: int, stages: Sequence[Stage]) -> str:
    count = thousands(stage.count)
    if stage.templates[0]:
        return tr(
            "{count} filters slide over the drawing and light up where they match", count=count
        )
    before = sum(1 for other in stages[:index] if other.kind == "filters")
    return tr(_INTO[min(before, len(_INTO) - 1)], count=count)


def _kept_remark(stage: Stage) -> str:
    if stage.kept is None:
        return ""
    return tr("; the strongest of each {size} places are kept", size=by(*stage.pool))


def amount(value: float, scale: float) -> str:
    """Put what is found at one place into a word."""
    share = abs(value) / scale if scale > 0 else 0.0
    if share < 0.02:
        return tr("nothing")
    word = tr("a little") if share < 0.33 else tr("some") if share < 0.67 else tr("lots")
    return word if value > 0 else tr("{amount}, below 0", amount=word)


def number(value: float) -> str:
    """Write a value of a map or a weight."""
    return decimal(round(value, 2) + 0.0, 2).replace("-", "−")
