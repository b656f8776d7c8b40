"""The settings of a table where Inkling is shown: a text file, every line of it optional."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from model.directories import data_dir
from model.key_combination import normal_keys
from model.sentence import Sentence, sentence

NAME = "presenter.toml"
GAMES = ("fool", "clock")
LANGUAGES = ("en", "de", "fr", "es", "zh")
TRAIN_DATA = ("mnist", "strokes")

_LARGEST = 100_000
_MOST_BROKEN_LINES = 20


@dataclass(frozen=True)
class TableSettings:
    """What a table does by itself. The defaults are those with no file at all."""

    clear_after: float = 12.0
    """Seconds after the last touch until the drawing is cleared; 0 for never."""
    idle_after: float = 90.0
    """Seconds after the last touch until everything is back at the start; 0 for never."""
    attract: bool = True
    """Whether recorded drawings and a recorded run are shown while nobody is there."""
    games: tuple[str, ...] = GAMES
    """The games on offer, the first one first; none for plain drawing."""
    language: str | None = None
    """The language on screen; None for the one chosen in the program."""
    network: Path | None = None
    """A network file or a run's folder that answers; None for the shipped one."""
    leave_keys: str | None = None
    """The only keys that leave presenter mode, as ``Ctrl+Shift+Q``; None for no lock."""
    train_live: bool = True
    """Whether a visitor may train a fresh network."""
    train_data: str = "mnist"
    """What it learns from: ``mnist``, or ``strokes`` where MNIST is not on the computer."""
    keep_awake: bool = True
    """Whether the screen saver and sleep are held off."""


@dataclass(frozen=True)
class TableFile:
    """What a settings file says, and one sentence for each thing in it that is of no use."""

    settings: TableSettings = field(default_factory=TableSettings)
    problems: tuple[Sentence, ...] = ()


class _UnfitError(ValueError):
    """A value that makes no sense; carries a Sentence on what it must be."""


def default_path() -> Path:
    """Where the file is looked for when none is named."""
    return data_dir() / NAME


def read_table_settings(path: Path | None = None) -> TableFile:
    """Read a settings file; what it says wrongly or not at all is as with no file. Never raises.

    Without ``path`` it is the one in the data folder, which need not be there.
    """
    where = default_path() if path is None else path
    try:
        with where.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except FileNotFoundError:
        if path is None:
            return TableFile()
        missing = sentence("There is no settings file {file}; check its name.", file=str(where))
        return TableFile(problems=(missing,))
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        reason = getattr(error, "strerror", None) or str(error)
        unread = sentence(
            "The settings file {file} cannot be read ({reason}); the program's own settings hold.",
            file=str(where),
            reason=reason,
        )
        return TableFile(problems=(unread,))
    try:
        text = content[:_LARGEST].decode("utf-8-sig")
    except UnicodeDecodeError:
        text = None
    if text is None or len(content) > _LARGEST:
        odd = sentence("{file} is not a settings file: it must be a short text.", file=where.name)
        return TableFile(problems=(odd,))
    return _understand(where, text.replace("\r\n", "\n").replace("\r", "\n"))


def _understand(path: Path, text: str) -> TableFile:
    values, problems = _parse(path.name, text)
    changes: dict[str, object] = {}
    for key, value in values.items():
        check = _CHECKS.get(key)
        try:
            if check is None:
                raise _UnfitError(
                    sentence(
                        "there is no setting “{key}”; there are {keys}",
                        key=key,
                        keys=", ".join(_CHECKS),
                    )
                )
            changes[key] = check(key, value, path.parent)
        except _UnfitError as error:
            problems.append(_in_line(path.name, _line_of(key, text), error.args[0]))
    return TableFile(replace(TableSettings(), **changes), tuple(problems))  # type: ignore[arg-type]


def _parse(name: str, text: str) -> tuple[dict[str, object], list[Sentence]]:
    """Read all lines that can be understood; one sentence for each other."""
    lines, problems = text.split("\n"), list[Sentence]()
    while len(problems) < _MOST_BROKEN_LINES:
        try:
            return tomllib.loads("\n".join(lines)), problems
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            found = re.search(r"at line (\d+)", str(error))
            broken = int(found.group(1)) if found else len(lines)
            while broken > 1 and not lines[broken - 1].strip():
                broken -= 1  # what is left open shows only further down
            said = lines[broken - 1].strip()[:60]
            wrong = sentence(
                "“{line}” is not understood; a line is like clear_after = 12"
                ' or language = "de", text in quotation marks',
                line=said,
            )
            problems.append(_in_line(name, broken, wrong))
            lines[broken - 1] = ""
    return {}, problems


def _in_line(name: str, line: int, what: Sentence) -> Sentence:
    return sentence("{file}, line {line}: {what}.", file=name, line=line, what=what)


def _line_of(key: str, text: str) -> int:
    """In which line a key is given, counted from 1."""
    quoted = re.escape(key)
    given = re.search(rf"""^[ \t]*\[?[ \t]*["']?{quoted}["']?[ \t]*[=.\]]""", text, re.MULTILINE)
    return 1 if given is None else text.count("\n", 0, given.start()) + 1


def _seconds(least: float) -> Callable[[str, object, Path], float]:
    def check(key: str, value: object, _folder: Path) -> float:
        fits = isinstance(value, (int, float)) and not isinstance(value, bool)
        number = float(value) if fits else math.nan  # type: ignore[arg-type]
        if number == 0 or least <= number <= 86_400:
            return number
        raise _UnfitError(
            sentence(
                "{key} must be a number of seconds from {least} to 86400, or 0 for never",
                key=key,
                least=f"{least:g}",
            )
        )

    return check


def _switch(key: str, value: object, _folder: Path) -> bool:
    if isinstance(value, bool):
        return value
    raise _UnfitError(sentence("{key} must be true or false", key=key))


def _one_of(choices: tuple[str, ...]) -> Callable[[str, object, Path], str]:
    def check(key: str, value: object, _folder: Path) -> str:
        if isinstance(value, str) and value in choices:
            return value
        raise _UnfitError(
            sentence("{key} must be one of {choices}", key=key, choices=_quoted(choices))
        )

    return check


def _some_games(key: str, value: object, _folder: Path) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(game, str) and game in GAMES for game in value):
        return tuple(dict.fromkeys(value))
    raise _UnfitError(
        sentence(
            "{key} must be a list in brackets of some of {choices}",
            key=key,
            choices=_quoted(GAMES),
        )
    )


def _network_path(key: str, value: object, folder: Path) -> Path:
    """Take a path as from the settings file's folder, which the file may lie in."""
    if isinstance(value, str) and value.strip() and "\0" not in value:
        path = folder / Path(value)
        if path.exists():
            return path
        raise _UnfitError(sentence("there is no network {file}; check its name", file=str(path)))
    raise _UnfitError(sentence("{key} must be the path of a network in quotation marks", key=key))


def _keys(key: str, value: object, _folder: Path) -> str:
    keys = normal_keys(value) if isinstance(value, str) else None
    if keys is not None:
        return keys
    raise _UnfitError(
        sentence(
            'a lock must be keys like "Ctrl+Shift+Q": Ctrl, Alt or Meta, and one letter,'
            " digit or F1 to F12, not {keys}",
            keys=repr(value),
        )
    )


def _quoted(choices: tuple[str, ...]) -> str:
    return ", ".join(f'"{choice}"' for choice in choices)


_CHECKS: dict[str, Callable[[str, object, Path], object]] = {
    "clear_after": _seconds(2),
    "idle_after": _seconds(5),
    "attract": _switch,
    "games": _some_games,
    "language": _one_of(LANGUAGES),
    "network": _network_path,
    "leave_keys": _keys,
    "train_live": _switch,
    "train_data": _one_of(TRAIN_DATA),
    "keep_awake": _switch,
}
