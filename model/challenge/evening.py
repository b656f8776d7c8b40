"""The results of the evening on this machine: the tally, the best foolings, the best times."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from model.challenge.clock import ClockResult
from model.challenge.rules import Attempt, Verdict
from model.challenge.storing import ResultsError, opened
from model.directories import data_dir
from model.drawing import Drawing, DrawingError
from model.sentence import sentence

NAME = "challenge.sqlite3"
LONGEST_NAME = 24

_ATTEMPT = "id, made, asked, answered, confidence, belief, strokes, name"


@dataclass(frozen=True)
class Tally:
    """How often each verdict was given."""

    fooled: int = 0
    got_it: int = 0
    no_such_digit: int = 0


@dataclass(frozen=True, eq=False)
class Fooling:
    """A kept attempt that fooled the network; ``made`` in seconds since 1970."""

    id: int
    made: float
    attempt: Attempt
    name: str | None


@dataclass(frozen=True)
class BestTime:
    """A kept game against the clock; ``made`` in seconds since 1970."""

    id: int
    made: float
    result: ClockResult
    name: str | None


class Evening:
    """Results in one file, until they are cleared; shared with other windows. Any thread.

    Each method is one transaction: done and on the disk when it returns, or of no effect.

    Parameters
    ----------
    path
        The file; the program's own if left out.

    Raises
    ------
    ResultsError
        Every method, if the file cannot be used: one sentence that says why.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = data_dir() / NAME if path is None else path

    def keep(self, attempt: Attempt, verdict: Verdict) -> int:
        """Count an attempt, with its drawing where it fooled the network; returns its id."""
        is_fooling = verdict is Verdict.FOOLED
        with opened(self.path) as connection:
            done = connection.execute(
                "INSERT INTO attempts (made, verdict, asked, answered, confidence, belief, score, "
                "strokes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    time.time(),
                    verdict.value,
                    attempt.asked,
                    attempt.answered,
                    float(attempt.confidence),
                    float(attempt.belief),
                    float(attempt.score),
                    _text(attempt.drawing) if is_fooling else None,
                ),
            )
            return int(done.lastrowid or 0)

    def tally(self) -> Tally:
        """Count the verdicts."""
        query = "SELECT verdict, count(*) FROM attempts WHERE cleared IS NULL GROUP BY verdict"
        with opened(self.path) as connection:
            counts = dict(connection.execute(query).fetchall())
        kinds = (Verdict.FOOLED, Verdict.GOT_IT, Verdict.NO_SUCH_DIGIT)
        return Tally(*(int(counts.get(kind.value, 0)) for kind in kinds))

    def best_foolings(self, count: int) -> list[Fooling]:
        """List the best foolings, the best first; of equal ones the earlier."""
        query = (
            f"SELECT {_ATTEMPT} FROM attempts WHERE cleared IS NULL AND verdict = ? "
            "ORDER BY score DESC, id LIMIT ?"
        )
        with opened(self.path) as connection:
            rows = connection.execute(query, (Verdict.FOOLED.value, count)).fetchall()
        try:
            return [_fooling(*row) for row in rows]
        except (ValueError, TypeError) as error:
            raise ResultsError(
                sentence("Results are not kept: {path} is damaged.", path=self.path)
            ) from error

    def name_fooling(self, id: int, name: str | None) -> None:
        """Put a name to a fooling; None or nothing but spaces takes it away."""
        self._name("attempts", id, name)

    def keep_time(self, result: ClockResult) -> int:
        """Keep a game against the clock; returns its id."""
        values = (time.time(), result.seconds, result.misreads, result.total)
        with opened(self.path) as connection:
            done = connection.execute(
                "INSERT INTO times (made, seconds, misreads, total) VALUES (?, ?, ?, ?)", values
            )
            return int(done.lastrowid or 0)

    def best_times(self, count: int) -> list[BestTime]:
        """List the best games against the clock, the best first; of equal ones the earlier."""
        query = (
            "SELECT id, made, seconds, misreads, name FROM times WHERE cleared IS NULL "
            "ORDER BY total, id LIMIT ?"
        )
        with opened(self.path) as connection:
            rows = connection.execute(query, (count,)).fetchall()
        return [
            BestTime(id, made, ClockResult(seconds, misreads), name)
            for id, made, seconds, misreads, name in rows
        ]

    def name_time(self, id: int, name: str | None) -> None:
        """Put a name to a game against the clock; None or nothing but spaces takes it away."""
        self._name("times", id, name)

    def clear(self) -> int:
        """Take all results away, until ``undo_clear`` or ``forget_cleared``; returns a token."""
        with opened(self.path) as connection:
            last = "SELECT max(coalesce(cleared, 0)) FROM "
            tokens = [connection.execute(last + table).fetchone()[0] for table in _TABLES]
            token = 1 + max(found or 0 for found in tokens)
            for table in _TABLES:
                query = f"UPDATE {table} SET cleared = ? WHERE cleared IS NULL"
                connection.execute(query, (token,))
        return token

    def undo_clear(self, token: int) -> int:
        """Bring back what was cleared with that token; returns how many results those are."""
        with opened(self.path) as connection:
            return sum(
                connection.execute(
                    f"UPDATE {table} SET cleared = NULL WHERE cleared = ?", (token,)
                ).rowcount
                for table in _TABLES
            )

    def forget_cleared(self) -> None:
        """Delete what was cleared from the disk for good."""
        if not self.path.exists():
            return
        with opened(self.path) as connection:
            for table in _TABLES:
                connection.execute(f"DELETE FROM {table} WHERE cleared IS NOT NULL")

    def _name(self, table: str, id: int, name: str | None) -> None:
        kept = " ".join((name or "").split())[:LONGEST_NAME] or None
        with opened(self.path) as connection:
            connection.execute(f"UPDATE {table} SET name = ? WHERE id = ?", (kept, id))


_TABLES = ("attempts", "times")


def _text(drawing: Drawing) -> str:
    if not all(stroke.is_finite for stroke in drawing.strokes):
        raise DrawingError("a coordinate is not a finite number")
    points = [np.round(stroke.points, 1).tolist() for stroke in drawing.strokes]
    return json.dumps(points, separators=(",", ":"), allow_nan=False)


def _fooling(
    id: int,
    made: float,
    asked: int,
    answered: str | None,
    confidence: float,
    belief: float,
    strokes: str,
    name: str | None,
) -> Fooling:
    drawing = Drawing.from_points(json.loads(strokes))
    return Fooling(id, made, Attempt(drawing, asked, answered, confidence, belief), name)
