from pathlib import Path

from app.tabs.runs.comparison import Comparison

A, B, C, D, E, F = (Path(name) for name in "abcdef")


def test_a_run_keeps_its_line_and_a_free_one_is_given_away_again(qtbot):
    comparison = Comparison()
    for folder in (A, B, C):
        comparison.choose(folder, True)
    comparison.choose(B, False)
    assert comparison.lines == {A: 0, C: 2}
    comparison.choose(D, True)
    assert comparison.lines == {A: 0, C: 2, D: 1}


def test_five_at_most(qtbot):
    comparison = Comparison()
    for folder in (A, B, C, D, E):
        comparison.choose(folder, True)
    assert comparison.is_full
    with qtbot.waitSignal(comparison.refused), qtbot.assertNotEmitted(comparison.changed):
        comparison.choose(F, True)
    assert F not in comparison.lines


def test_what_is_so_already_changes_nothing(qtbot):
    comparison = Comparison()
    comparison.choose(A, True)
    with qtbot.assertNotEmitted(comparison.changed):
        comparison.choose(A, True)
        comparison.choose(B, False)
        comparison.keep([A, B])


def test_runs_that_are_gone_give_their_lines_back(qtbot):
    comparison = Comparison()
    for folder in (A, B):
        comparison.choose(folder, True)
    with qtbot.waitSignal(comparison.changed):
        comparison.keep([B])
    assert comparison.lines == {B: 1}
