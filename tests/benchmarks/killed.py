"""What is lost where the program is killed (SIGKILL) at random moments of its work.

A hand (``tests.benchmarks.hand``) draws, labels, learns at once and fine-tunes in a process of its
own and tells of each drawing; after each kill the folder is read as the next start reads it, and
that start goes on in it. Every drawing that was told of must be in the store or on the canvas, but
for the one in hand. ``INKLING_KILLS`` says how often, 200 times if left out.

The processes are forked from this one, which has imported the program but runs none of it.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from app.canvas.kept_drawing import KeptDrawing
from model.drawing import format_drawing
from model.opening.network import NetworkFileError
from model.own_drawings import OwnDrawings, StoreError
from model.own_drawings.waiting import left_behind, take_up
from model.personal import read_verdict
from model.runs.kept_network import read_kept_network
from model.runs.runs import Run, RunError, list_runs
from tests.benchmarks import hand
from tests.benchmarks.report import report
from tests.model.personal.drawings import own_digits

KILLS = 200
SHARES = {"canvas": 0.6, "window": 0.3, "tuning": 0.1}
BEGINNINGS = {"canvas": ["drawn"], "window": ["drawn", "learning"], "tuning": ["preparing", "step"]}
MOMENTS = {"canvas": 1.0, "window": 4.0, "tuning": 6.0}
"""Seconds: up to so long after one of its beginnings each hand is killed."""
PATIENCE = 180.0


@dataclass
class Found:
    """What was found after the kills."""

    kills: int = 0
    drawn: int = 0
    most_lost: int = 0
    told_saved_and_lost: int = 0
    unreadable: int = 0
    runs: int = 0
    broken: list[str] = field(default_factory=list)
    phases: dict[str, int] = field(default_factory=dict)


class Victim:
    """One process with a hand in it."""

    def __init__(self, kind: str, seed: int) -> None:
        self.told: list[dict[str, object]] = []
        self._rest = b""
        self._out, end = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            os.dup2(end, sys.stdout.fileno())
            os.close(self._out)
            os._exit(hand.main(kind, seed))
        os.close(end)

    def listen(self, until: float) -> bool:
        """Take in what it tells up to a moment; False once it tells nothing any more."""
        while (left := until - time.monotonic()) > 0:
            if select.select([self._out], [], [], left)[0]:
                if not (more := os.read(self._out, 65536)):
                    return False
                *lines, self._rest = (self._rest + more).split(b"\n")
                self.told += [json.loads(line) for line in lines]
        return True

    def listen_for(self, word: str) -> None:
        """Wait until it tells something of a kind."""
        end = time.monotonic() + PATIENCE
        while not any(word in one for one in self.told):
            if not self.listen(time.monotonic() + 0.02) or time.monotonic() > end:
                raise RuntimeError(f"the hand never came to {word}: {self.told[-3:]}")

    def kill(self) -> None:
        """End it in the midst of whatever it does, and take in its last words."""
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        self.listen(time.monotonic() + PATIENCE)
        os.close(self._out)

    def all_of(self, word: str) -> list[object]:
        """What it told of a kind."""
        return [one[word] for one in self.told if word in one]


def kill_once(kind: str, seed: int, found: Found) -> None:
    """Let a hand work in the folder, kill it, and look what is left."""
    chance = random.Random(seed)
    already = {format_drawing(own.drawing) for own in OwnDrawings().all()}
    kept = KeptDrawing().restore()
    victim = Victim(kind, seed)
    try:
        victim.listen_for(chance.choice(BEGINNINGS[kind]))
        victim.listen(time.monotonic() + chance.uniform(0.0, MOMENTS[kind]))
    finally:
        victim.kill()
    found.kills += 1
    drawn = [str(text) for text in victim.all_of("drawn")]
    if kept is not None:
        drawn.insert(0, format_drawing(kept))
    found.drawn += len(drawn)
    _note_phase(victim, found)
    _check_drawings(drawn, already, victim, found)
    _check_runs(found)


def _note_phase(victim: Victim, found: Found) -> None:
    last = next((word for one in reversed(victim.told) for word in one), "nothing")
    for word in ("learnt", "step", "preparing", "learning"):
        if any(word in one for one in victim.told):
            last = word
            break
    found.phases[last] = found.phases.get(last, 0) + 1


def _check_drawings(drawn: list[str], already: set[str], victim: Victim, found: Found) -> None:
    store, kept = OwnDrawings(), KeptDrawing()
    try:
        take_up(store, left_behind(store.path.parent))  # as the next start does
        stored = {format_drawing(own.drawing) for own in store.all()}
        if store.path.exists():
            with closing(sqlite3.connect(store.path)) as connection:
                whole = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            found.unreadable += not whole
    except StoreError as error:
        found.unreadable += 1
        found.broken.append(str(error))
        return
    on_canvas = kept.restore()
    if kept.problem:
        found.broken.append(kept.problem)
    here = stored if on_canvas is None else stored | {format_drawing(on_canvas)}
    found.most_lost = max(found.most_lost, len(set(drawn) - here))
    told = max([0, *map(int, victim.all_of("saved"))])  # type: ignore[call-overload]
    found.told_saved_and_lost += max(0, told - len(stored - already)) + len(already - stored)


def _check_runs(found: Found) -> None:
    parent = hand.runs_dir()
    runs = list_runs(parent)
    listed = {run.folder for run in runs}
    if parent.is_dir():
        for folder in parent.iterdir():
            if folder not in listed and not folder.name.startswith("."):
                found.broken.append(f"{folder.name} cannot be listed")
    found.runs = max(found.runs, len(runs))
    for run in runs:
        try:
            _check_run(run)
        except (RunError, NetworkFileError, ValueError) as error:
            found.broken.append(f"{run.folder.name}: {error}")


def _check_run(run: Run) -> None:
    """Read all there is of a run; raises where a file is not whole."""
    record = run.read_record()
    if run.has_checkpoint:
        run.read_checkpoint()
    if run.network_path.exists():
        read_kept_network(run).plain()
    if (run.folder / "verdict.json").exists() and read_verdict(run.folder) is None:
        raise ValueError("the verdict is not whole")
    if record.status == "completed" and read_verdict(run.folder) is None:
        raise ValueError("a run that was completed has no verdict")


def leftovers(home: Path) -> int:
    """Count the files under names of their own that a kill left behind."""
    return sum(1 for path in home.rglob(".*") if path.is_file())


def measure(kills: int) -> tuple[Found, int]:
    """Kill so often, spread over the kinds; each kind has a folder of its own."""
    found, left = Found(), 0
    for kind, share in SHARES.items():
        home = Path(tempfile.mkdtemp(prefix=f"inkling-killed-{kind}-"))
        os.environ["INKLING_HOME"] = str(home)
        if kind == "tuning":
            import keras  # noqa: F401 — once for all that are forked
        if kind != "canvas":
            OwnDrawings().add_all([(own.drawing, own.label) for own in own_digits(20)])
        for number in range(max(1, round(kills * share))):
            kill_once(kind, number, found)
        left += leftovers(home)
        print(kind, found, left, file=sys.stderr, flush=True)
        shutil.rmtree(home)
    return found, left


def main() -> None:
    """Print the rows."""
    found, _ = measure(int(os.environ.get("INKLING_KILLS", KILLS)))
    times = f"killed {found.kills} times at random"
    report(f"{times}: most drawings lost in one", found.most_lost, 1, 1, "")
    report(f"{times}: drawings told as saved and lost", found.told_saved_and_lost, 0, 0, "")
    report(f"{times}: unreadable stores", found.unreadable, 0, 0, "")
    report(f"{times}: half-written files, runs", len(found.broken), 0, 0, "")


if __name__ == "__main__":
    main()
