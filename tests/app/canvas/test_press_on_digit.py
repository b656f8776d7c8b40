import pytest
from PySide6.QtCore import QPointF

from app.canvas.pen_input import Move, PenStep, Pointer
from app.canvas.press_on_digit import PressOnDigit

AT = QPointF(50, 50)


def moved(x, y=0.0):
    return PenStep(Move.MOVE, AT + QPointF(x, y), 0.5)


@pytest.fixture
def held():
    press = PressOnDigit()
    press.press(PenStep(Move.DOWN, AT, 0.4), 3, Pointer.MOUSE)
    return press


@pytest.mark.parametrize("steps", [[], [moved(0)], [moved(3, -4), moved(-4, 4)]])
def test_a_press_that_hardly_moves_is_a_click(held, steps):
    for step in steps:
        assert held.follow(step) == ([], None)
    assert held.follow(PenStep(Move.UP, AT)) == ([], 3)
    assert not held.is_down


def test_a_press_that_moves_is_a_stroke_from_its_first_point_on(held):
    assert held.follow(moved(2)) == ([], None)
    steps, clicked = held.follow(moved(5))
    assert [(step.move, step.position.x() - AT.x()) for step in steps] == [
        (Move.DOWN, 0),
        (Move.MOVE, 2),
        (Move.MOVE, 5),
    ]
    assert [step.pressure for step in steps] == [0.4, 0.5, 0.5]
    assert clicked is None
    assert not held.is_down


@pytest.mark.parametrize(("pointer", "clicks"), [(Pointer.MOUSE, False), (Pointer.TOUCH, True),
                                                 (Pointer.PEN, True)])  # fmt: skip
def test_a_finger_may_move_further_than_a_mouse(pointer, clicks):
    press = PressOnDigit()
    press.press(PenStep(Move.DOWN, AT), 0, pointer)
    steps, _ = press.follow(moved(7))
    assert (steps == []) is clicks


@pytest.mark.parametrize("move", [Move.CANCEL, Move.YIELD])
def test_a_press_that_something_else_takes_over_is_nothing(held, move):
    assert held.follow(PenStep(move, AT)) == ([], None)
    assert not held.is_down


def test_a_press_can_be_dropped(held):
    held.drop()
    assert not held.is_down
