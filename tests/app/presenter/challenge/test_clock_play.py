"""Ten digits against the clock, as visitors meet it."""

import pytest
from PySide6.QtCore import Qt

from app.presenter.challenge.challenge import CLOCK
from model.challenge.evening import Evening


@pytest.fixture
def runner(visitor):
    visitor.challenge.start(CLOCK)
    return visitor


def game(runner):
    return runner.challenge.clock.game


def write_asked(runner):
    """Write the digit that is asked for; a sure answer counts as soon as the pen is up."""
    done = game(runner).done
    runner.write(game(runner).asked)
    if game(runner).done == done:
        runner.finish()


def test_the_clock_waits_for_the_first_touch(runner):
    assert runner.prompt == ("Against the clock.", f"Draw a {game(runner).asked}")
    assert runner.figures == ["0.0", "0"]
    runner.wait(150)
    assert runner.figures == ["0.0", "0"]
    runner.draw([[(0.5, 0.2), (0.5, 0.3)]])
    runner.wait_until(lambda: runner.figures[0] != "0.0")


def test_all_ten_digits_make_a_time_that_is_kept(runner):
    for done in range(10):
        assert game(runner).done == done
        write_asked(runner)
        assert runner.canvas.is_empty
    result = game(runner).result
    assert result is not None
    assert result.misreads == 0
    assert [one.result for one in Evening().best_times(5)] == [result]
    assert runner.prompt[0] == "All ten digits:"
    assert runner.challenge.clock.clock_chart.times[0].result == result
    assert runner.challenge.names.button.isVisible()


def test_a_misread_has_to_be_drawn_again(runner):
    asked = game(runner).asked
    runner.write((asked + 5) % 10)
    runner.finish()
    assert (game(runner).asked, game(runner).misreads) == (asked, 1)
    assert runner.chip.startswith("It read")
    assert runner.figures[1] == "1"
    write_asked(runner)
    assert game(runner).done == 1
    assert runner.chip == ""


def test_the_result_stays_a_moment_and_then_a_touch_begins_anew(runner):
    for _ in range(10):
        write_asked(runner)
    runner.draw([[(0.5, 0.1), (0.5, 0.9)]])
    assert game(runner).result is not None
    runner.wait(1050)
    runner.draw([[(0.5, 0.45), (0.55, 0.45)]])
    assert game(runner).result is None
    assert game(runner).is_running


def test_n_starts_again(runner):
    write_asked(runner)
    runner.press(Qt.Key.Key_N)
    assert game(runner).done == 0
    assert not game(runner).is_running


def test_switching_games_stops_the_clock(runner):
    write_asked(runner)
    runner.press(Qt.Key.Key_G)
    assert not game(runner).is_running
    runner.press(Qt.Key.Key_G)
    assert runner.figures == ["0.0", "0"]
