"""The challenge as visitors and the operator meet it."""

from PySide6.QtCore import Qt

from app.presenter.challenge.challenge import CLOCK, FOOL, Challenge
from app.presenter.challenge.fooling_play import LOOK_SECONDS
from model.challenge.evening import Evening, Tally
from model.challenge.judge import Judge
from model.challenge.rules import Phase, Verdict
from tests.app.presenter.challenge.conftest import SCRIBBLE, Visitor
from tests.app.written_digits import DIGITS


def test_presenter_mode_begins_by_asking_for_a_digit(visitor):
    assert visitor.challenge.game == FOOL
    assert visitor.prompt == ("Can you fool it?", f"Draw a {visitor.game.asked}")
    assert visitor.chip == ""
    assert visitor.figures == ["0", "0"]
    assert visitor.stage.chart_place.shown == "guesses"


def test_a_digit_as_it_should_be_is_read(visitor):
    asked = visitor.game.asked
    visitor.try_asked()
    assert visitor.game.verdict is Verdict.GOT_IT
    assert visitor.chip == "It got you"
    assert visitor.figures == ["0", "1"]
    assert visitor.prompt[1] == f"Draw a {asked}"


def test_a_network_that_errs_is_fooled(visitor):
    visitor.be_wrong()
    asked = visitor.game.asked
    visitor.try_asked()
    assert visitor.chip == "You fooled it"
    assert visitor.figures == ["1", "0"]
    kept = Evening().best_foolings(5)
    assert [(one.attempt.asked, one.attempt.answered) for one in kept] == [
        (asked, str((asked + 1) % 10))
    ]
    assert kept[0].attempt.belief > 0.9


def test_a_scribble_does_not_win(visitor):
    visitor.be_wrong()
    asked = visitor.game.asked
    visitor.draw(SCRIBBLE)
    visitor.finish()
    assert visitor.chip == f"That was no {asked}"
    assert visitor.figures == ["0", "0"]
    assert Evening().tally() == Tally(no_such_digit=1)


def test_another_digit_does_not_win(visitor):
    asked = visitor.game.asked
    visitor.write((asked + 5) % 10)
    visitor.finish()
    assert visitor.chip == f"That was no {asked}"


def test_a_drawing_is_finished_when_the_pen_rests(visitor):
    visitor.write(visitor.game.asked)
    assert visitor.challenge.pen.button.isVisible()
    visitor.wait_until(lambda: visitor.game.phase is Phase.JUDGED)
    assert not visitor.challenge.pen.button.isVisible()


def test_the_pen_that_comes_back_goes_on_with_the_drawing(visitor):
    visitor.challenge.pen.pause = 60.0
    visitor.write(visitor.game.asked)
    assert visitor.challenge.pen.is_resting
    visitor.draw([[(0.5, 0.5), (0.52, 0.52)]])
    assert len(visitor.canvas.drawing) == len(DIGITS[visitor.game.asked]) + 1
    assert visitor.game.phase is Phase.DRAWING


def test_clearing_before_the_verdict_asks_for_the_same_digit(visitor):
    asked = visitor.game.asked
    visitor.challenge.pen.pause = 60.0
    visitor.write(asked)
    visitor.press(Qt.Key.Key_C)
    assert (visitor.game.asked, visitor.game.phase) == (asked, Phase.ASKED)
    assert not visitor.challenge.pen.is_resting
    assert len(visitor.play.curve.curves) == 0


def test_the_next_touch_after_a_verdict_begins_the_next_digit(visitor):
    visitor.try_asked()
    asked, before = visitor.game.asked, visitor.canvas.drawing
    visitor.draw([[(0.1, 0.1), (0.2, 0.2)]])
    assert visitor.canvas.drawing is before, "a stroke in the same breath is none"
    visitor.wait(450)
    visitor.draw([[(0.5, 0.1), (0.5, 0.9)]])
    assert visitor.game.asked != asked
    assert visitor.game.phase is Phase.DRAWING
    assert len(visitor.canvas.drawing) == 1
    assert visitor.chip == ""


def test_n_goes_on_to_the_next_digit(visitor):
    visitor.try_asked()
    asked = visitor.game.asked
    visitor.press(Qt.Key.Key_N)
    assert visitor.game.asked != asked
    assert visitor.canvas.is_empty
    assert visitor.chip == ""
    assert visitor.figures == ["0", "1"]


def test_the_curve_shows_what_was_guessed_from_the_first_touch_on(visitor):
    visitor.write(visitor.game.asked)
    visitor.page.reader.read_now()
    curves = visitor.play.curve.curves
    assert len(curves) >= 1
    assert curves[-1].argmax() == visitor.game.asked == visitor.play.curve.answer
    visitor.press(Qt.Key.Key_N)
    assert len(visitor.play.curve.curves) == 0


def test_a_dot_is_no_try(visitor):
    visitor.draw([[(0.5, 0.5), (0.501, 0.5)]])
    visitor.wait_until(lambda: visitor.canvas.is_empty)
    assert visitor.game.phase is Phase.ASKED
    assert Evening().tally() == Tally()


def test_leaving_gives_the_drawing_back_that_was_there(windows, qtbot):
    person = windows.open()
    person.draw()
    before = person.window.canvas.drawing
    visitor = Visitor(person.window, qtbot)
    assert visitor.canvas.is_empty
    visitor.try_asked()
    visitor.press(Qt.Key.Key_Escape)
    visitor.wait_until(lambda: not visitor.page.isVisible())
    assert visitor.challenge.game is None
    after = person.window.canvas.drawing
    assert [s.points.tolist() for s in after.strokes] == [s.points.tolist() for s in before.strokes]


def test_the_tally_outlives_the_window(visitor, windows, qtbot):
    visitor.try_asked()
    assert Visitor(windows.open().window, qtbot).figures == ["0", "1"]


def test_g_switches_the_game_and_back(visitor):
    visitor.press(Qt.Key.Key_G)
    assert visitor.challenge.game == CLOCK
    assert visitor.stage.chart_place.shown == "clock"
    visitor.press(Qt.Key.Key_G)
    assert visitor.challenge.game == FOOL


def test_no_game_on_offer_is_plain_drawing(visitor):
    visitor.challenge.set_games(())
    assert visitor.challenge.game is None
    assert visitor.prompt[0] == "Draw a digit."
    assert not visitor.challenge.controls.game_button.isVisible()
    visitor.draw([[(0.5, 0.1), (0.5, 0.9)]])
    assert not visitor.challenge.pen.is_resting


def test_the_table_may_clear_after_the_verdict_and_the_game_goes_on(visitor):
    visitor.try_asked()
    asked = visitor.game.asked
    assert visitor.challenge.is_showing_verdict()
    visitor.page.clear()
    assert visitor.game.asked != asked
    assert not visitor.challenge.is_showing_verdict()


def test_while_recorded_drawings_are_shown_no_game_is_on(visitor):
    table = visitor.window.presenting.table
    table._begin_attract()
    assert table.is_attracting
    assert visitor.challenge.game is None
    visitor.draw([[(0.5, 0.1), (0.5, 0.9)]])
    assert not table.is_attracting
    assert visitor.challenge.game == FOOL
    assert visitor.stage.chart_place.shown == "guesses"


def test_a_visitor_who_went_leaves_nothing_behind(visitor):
    visitor.press(Qt.Key.Key_G)
    visitor.press(Qt.Key.Key_W)
    visitor.window.presenting.table.start_again()
    assert visitor.challenge.game == FOOL
    assert not visitor.challenge.wall.isVisible()
    assert visitor.chip == ""


def test_every_control_has_a_name_of_its_own_and_a_tip(visitor):
    controls = visitor.challenge.named_controls()
    names = [control.objectName() for control in controls]
    assert len(set(names)) == len(names)
    for control in controls:
        assert control.objectName().startswith("presenter_")
        assert control.toolTip(), control.objectName()
        assert control.accessibleName(), control.objectName()


def test_the_judge_is_read_when_a_game_begins_and_only_once(windows, qtbot):
    page = windows.open(shown=False).window.presenting.page
    made = []

    def make_judge():
        made.append(Judge())
        return made[-1]

    challenge = Challenge(page, make_judge=make_judge)
    assert made == []
    challenge.start(FOOL)
    challenge.stop()
    challenge.start(FOOL)
    assert len(made) == 1


def test_a_verdict_holds_the_table_for_a_while_only(visitor):
    visitor.try_asked()
    assert visitor.challenge.is_showing_verdict()
    assert LOOK_SECONDS < 20
    visitor.press(Qt.Key.Key_N)
    assert not visitor.challenge.is_showing_verdict()
