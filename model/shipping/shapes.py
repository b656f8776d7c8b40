"""The shapes that are no digits, and which of them are never learnt from.

One row of a table is one shape, in the format of ``model.datasets.prototypes``: its name, and its
strokes with ``/`` between them, of points in a box of 100 by 100, ``!`` after a corner. A row
that begins with ``-`` is held out: it is only judged by, others like it are learnt from.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from model.datasets.prototypes import Style

_LETTERS = """
  A            8,100 48,0! 90,100 / 24,62 74,62
  A in one     8,100 48,0! 90,100! 74,60! 22,62
- A round      10,100 14,30 50,0 86,30 90,100 / 12,58 88,58
  K            12,0 12,100 / 84,2 14,54! 88,100
- K in three   12,0 12,100 / 80,4 14,56 / 36,40 86,100
  M            6,100 12,0! 50,66! 88,0! 94,100
- m            8,30 8,100! 10,50 30,30 46,46 48,100! 50,50 70,30 88,46 92,100
  w            4,30 24,100! 48,40! 74,100! 96,30
- w round      4,30 10,80 28,98 46,80 50,40! 54,80 72,98 90,80 96,30
  R            14,100 14,0! 60,2 80,24 60,48 16,50! 86,100
- R in two     14,0 14,100 / 14,2 62,4 80,26 58,48 16,52! 84,100
  E            84,2 14,2! 14,100! 88,98 / 16,48 72,48
- E curly      84,14 50,0 24,18 50,44! 18,62 26,92 56,100 88,84
  k            16,0 16,100 / 70,38 18,68! 76,100
  X            10,2 90,98 / 88,0 10,100
- H bent       10,0 14,100 / 88,0 84,100 / 12,46 86,52
- N            10,100 12,0! 86,100! 90,0
- W            2,0 24,100! 50,30! 76,100! 98,0
- F            84,2 16,2! 14,100 / 16,46 70,46
- h            14,0 14,100! 16,64 40,44 64,58 66,100
  h looped     10,70 40,30 30,2 16,20 16,100! 20,66 44,50 62,66 66,100
- G            86,18 52,0 14,24 8,60 36,98 80,88 84,56! 52,56
- x            14,34 84,98 / 84,32 14,100
"""

_SIGNS = """
- omega        30,100 8,98! 24,80 10,44 30,8 70,8 90,44 76,80 92,98! 70,100
  pi           8,16 92,12 / 30,16 26,100 / 68,14 70,84 86,98
- ampersand    92,100 30,34 36,4 60,6 62,30 16,66 24,98 60,94 92,50
  at           66,40 46,34 36,54 50,68 66,40! 72,70 92,52 76,12 34,6 8,44 20,88 70,96
  hash         32,4 24,98 / 72,4 64,98 / 6,34 94,32 / 4,70 92,68
  minus twice  6,36 94,34 / 6,66 94,66
- slashes      10,96 36,4 / 38,96 64,4 / 66,96 92,4
  bars         12,0 12,100 / 38,0 38,100 / 62,0 62,100 / 88,0 88,100
  rungs        0,10 100,10 / 0,38 100,38 / 0,64 100,64 / 0,92 100,92
  star         50,0 80,100! 0,36! 100,36! 18,100! 50,0
- star outline 50,0 62,36! 100,38! 70,60! 82,98! 50,76! 18,98! 30,60! 0,38! 38,36! 50,0
  asterisk     50,0 50,100 / 4,26 96,76 / 96,24 6,78
  house        10,100 10,42! 90,42! 90,100! 10,100! / 4,44 50,0! 96,44
  house nick   14,100 86,100! 14,46! 86,46! 14,100! 14,46! 50,4! 86,46! 86,100
- house door   10,100 8,40! 50,2! 92,40! 90,100! 10,100! / 40,100 40,66! 60,66! 60,100
  smiley       50,0 14,16 2,50 16,84 50,100 86,84 98,50 84,16 50,0 / 32,34 34,40 / 68,34 66,40 /
               26,62 50,80 74,62
- smiley nose  50,0 10,20 4,60 50,100 96,60 90,20 50,0 / 30,30 32,34 / 70,30 68,34 / 50,44 48,58 /
               30,74 50,82 70,74
  sad face     50,0 12,20 4,60 50,100 96,60 88,20 50,0 / 30,36 34,38 / 66,36 70,38 / 28,80 50,64
               72,80
- heart        50,100 6,46 10,10 34,2 50,28! 66,2 90,10 94,46 50,100
  box crossed  4,4 96,4! 96,96! 4,96! 4,4! 96,96 / 96,4 4,96
  window       4,4 96,4! 96,96! 4,96! 4,4 / 50,4 50,96 / 4,50 96,50
- grid         4,4 96,4! 96,96! 4,96! 4,4 / 36,4 36,96 / 66,4 66,96 / 4,36 96,36 / 4,66 96,66
- spiral       50,50 60,40 66,54 50,66 34,54 36,32 56,22 80,36 82,62 62,86 34,84 12,60 14,28 40,4
               72,8
- flower       50,50 30,20 50,4 70,20 50,50! 80,30 96,50 80,70 50,50! 70,80 50,96 30,80 50,50!
               20,70 4,50 20,30 50,50
  wave         2,50 14,20 26,50 38,80 50,50 62,20 74,50 86,80 98,50
  zigzag       2,20 16,80! 32,20! 48,80! 64,20! 80,80! 96,20
- zigzag tall  10,4 90,18! 10,34! 90,50! 10,66! 90,82! 10,98
  coil         6,60 20,10 36,60 22,90 16,60 36,10 54,60 40,90 34,60 56,10 74,60 60,90 54,60 76,10
               96,60
- cat          10,100 4,40 10,2! 34,26! 66,26! 90,2! 96,40 90,100 10,100 / 34,54 36,58 / 66,54
               64,58
  stick man    50,0 38,12 50,26 62,12 50,0 / 50,26 50,66 / 18,42 82,42 / 50,66 24,100 / 50,66
               76,100
- tree         44,100 46,60! / 56,100 54,60! / 50,0 14,62! 86,62! 50,0
- euro         88,14 50,6 26,50 50,94 88,86 / 8,40 70,40 / 8,60 66,60
  percent      90,4 10,96 / 24,6 10,20 24,36 38,20 24,6 / 76,64 62,78 76,94 90,78 76,64
- gate         4,10 4,98 / 96,10 96,98 / 4,30 96,30 / 4,70 96,70 / 50,10 50,98
  comb         4,20 96,20! 96,90 / 4,20 4,90 / 34,20 34,90 / 66,20 66,90
  moustache    2,30 20,60 50,40! 80,60 98,30 / 2,80 50,90 98,80
  bow          4,10 4,90! 96,10! 96,90! 4,10
"""

_NAME = slice(2, 15)


@dataclass(frozen=True, eq=False)
class Shape:
    """One thing people draw that is no digit; ``style`` is how."""

    is_letter: bool
    is_held_out: bool
    style: Style


@cache
def shapes() -> tuple[Shape, ...]:
    """All shapes, letters first."""
    return tuple(
        Shape(table is _LETTERS, row.startswith("-"), _style(row))
        for table in (_LETTERS, _SIGNS)
        for row in table.replace("\n" + " " * _NAME.stop, " ").strip("\n").splitlines()
    )


def _style(row: str) -> Style:
    written = [stroke.split() for stroke in row[_NAME.stop :].split("/")]
    points = tuple(
        np.array([[float(v) for v in point.rstrip("!").split(",")] for point in stroke]) / 100
        for stroke in written
    )
    # A curve has no corner at its ends, though a row may mark one there.
    corners = tuple(
        tuple(i for i in range(1, len(stroke) - 1) if stroke[i].endswith("!")) for stroke in written
    )
    return Style(-1, row[_NAME].rstrip(), 0.9, 1.0, points, corners)
