"""The wall, the letters, and the key that clears the evening."""

import pytest
from PySide6.QtCore import Qt

from app.presenter.challenge import results as results_module
from model.challenge.evening import Evening, Tally

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def winner(visitor):
    """Somebody who has just fooled it."""
    visitor.be_wrong()
    visitor.try_asked()
    return visitor


def shown(visitor):
    return visitor.challenge.wall.tiles.foolings


def test_w_opens_the_wall_and_closes_it(winner):
    asked = winner.game.asked
    winner.press(Qt.Key.Key_W)
    assert winner.challenge.wall.isVisible()
    assert [one.attempt.asked for one in shown(winner)] == [asked]
    winner.press(Qt.Key.Key_W)
    assert not winner.challenge.wall.isVisible()


def test_escape_closes_the_wall_and_not_presenter_mode(winner):
    winner.press(Qt.Key.Key_W)
    winner.press(Qt.Key.Key_Escape)
    assert not winner.challenge.wall.isVisible()
    assert winner.page.isVisible()


def test_the_wall_opens_and_closes_by_touch(winner):
    winner.tap(winner.challenge.controls.wall_button)
    winner.tap(winner.challenge.wall.close_button)
    assert not winner.challenge.wall.isVisible()


def test_letters_come_to_the_wall_by_touch_alone(winner):
    entry = winner.challenge.names.entry
    winner.tap(winner.challenge.names.button)
    assert entry.isVisible()
    assert not entry.save_button.isEnabled()
    first, second, _ = entry.wheels
    down = (first.width() // 2, first.height() - 5)
    winner.tap(first, down)
    winner.tap(second, down)
    winner.tap(second, down)
    assert entry.name == "AB"
    winner.tap(entry.save_button)
    assert Evening().best_foolings(1)[0].name == "AB"
    assert not winner.challenge.names.button.isVisible()


def test_letters_can_be_typed(winner):
    winner.press(Qt.Key.Key_M)
    entry = winner.challenge.names.entry
    for key in (Qt.Key.Key_X, Qt.Key.Key_Backspace, Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_A):
        winner.press(key)
    assert entry.name == "ADA"
    winner.press(Qt.Key.Key_Return)
    assert Evening().best_foolings(1)[0].name == "ADA"


def test_nobody_has_to_leave_a_name(winner):
    winner.tap(winner.challenge.names.button)
    winner.tap(winner.challenge.names.entry.no_name_button)
    assert Evening().best_foolings(1)[0].name is None
    winner.press(Qt.Key.Key_N)
    assert not winner.challenge.names.button.isVisible()


def test_one_key_clears_and_once_more_brings_back(winner):
    winner.press(Qt.Key.Key_Backspace, CONTROL)
    assert winner.challenge.wall.isVisible()
    assert shown(winner) == ()
    assert winner.figures == ["0", "0"]
    assert Evening().tally() == Tally()
    winner.press(Qt.Key.Key_Backspace, CONTROL)
    assert len(shown(winner)) == 1
    assert Evening().tally() == Tally(fooled=1)


def test_clearing_is_undone_by_touch(winner):
    winner.press(Qt.Key.Key_W)
    winner.tap(winner.challenge.wall.clear_button)
    winner.tap(winner.challenge.wall.undo_button)
    assert len(shown(winner)) == 1


def test_what_was_cleared_is_gone_when_the_time_is_over(winner):
    results = winner.challenge.results
    results.clear()
    results.forget_cleared()
    assert not results.can_undo_clear
    assert Evening().undo_clear(1) == 0


def test_visitors_of_a_locked_table_find_no_button_to_clear(winner):
    winner.window.presenting.table.lock.set_keys("Ctrl+Shift+Q")
    winner.press(Qt.Key.Key_W)
    assert not winner.challenge.wall.clear_button.isVisible()
    winner.window.presenting.table.lock.set_keys(None)


def test_a_disk_that_refuses_is_said_and_the_tally_goes_on(visitor, tmp_path):
    (tmp_path / "file").write_text("in the way", "utf-8")
    visitor.challenge.results._evening = Evening(tmp_path / "file" / "results.sqlite3")
    said = []
    visitor.challenge.said.connect(said.append)
    visitor.try_asked()
    assert visitor.figures == ["0", "1"]
    assert len(said) == 1
    assert "cannot be written to" in said[0]
    visitor.press(Qt.Key.Key_W)
    assert visitor.challenge.wall.remark.text() == said[0]


def test_the_undo_has_a_time(winner):
    results = winner.challenge.results
    results._timer.setInterval(50)
    results.clear()
    winner.wait_until(lambda: not results.can_undo_clear)
    assert results_module.UNDO_SECONDS >= 5
