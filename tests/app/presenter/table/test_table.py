from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.language import language
from app.reading.live_reader import SHIPPED, THIS_RUN
from app.train.session_control import State
from model.training.config import TrainingConfig
from tests.app.windows import ONE

QUICK = "clear_after = 2\nidle_after = 0\n"


def nobody(visitor):
    """Let the time pass in which nobody does anything."""
    visitor.table._idle.wait(0)


def test_a_drawing_left_alone_fades_and_is_cleared_and_can_be_brought_back(visitor):
    visitor.come(QUICK)
    cleared = []
    visitor.page.cleared.connect(lambda: cleared.append(1))
    visitor.draw()
    visitor.wait_until(lambda: visitor.table.clearing_hint.isVisible())
    assert not visitor.canvas.is_empty
    visitor.wait_until(lambda: visitor.canvas.is_empty)
    assert cleared == [1]
    assert not visitor.table.clearing_hint.isVisible()
    visitor.canvas.undo()
    assert len(visitor.canvas.drawing) == 1


def test_a_touch_keeps_the_drawing(visitor):
    visitor.come(QUICK)
    visitor.draw()
    visitor.wait_until(lambda: visitor.table.clearing_hint.isVisible())
    visitor.draw(ONE)
    assert not visitor.table.clearing_hint.isVisible()
    assert len(visitor.canvas.drawing) == 2
    visitor.wait(700)
    assert len(visitor.canvas.drawing) == 2


def test_nothing_is_cleared_while_the_pen_is_down(visitor):
    visitor.come(QUICK)
    QTest.mousePress(visitor.canvas, Qt.MouseButton.LeftButton, pos=QPoint(90, 90))
    visitor.table._clear.wait(0)
    visitor.wait(200)
    assert not visitor.table.clearing_hint.isVisible()
    QTest.mouseRelease(visitor.canvas, Qt.MouseButton.LeftButton, pos=QPoint(99, 99))
    visitor.wait_until(lambda: visitor.canvas.is_empty)


def test_nothing_is_cleared_while_a_verdict_is_on_show(visitor):
    visitor.come(QUICK)
    on_show = [True]
    visitor.table.holds.append(lambda: on_show[0])
    visitor.draw()
    visitor.table._clear.wait(0)
    visitor.wait(200)
    assert not visitor.table.clearing_hint.isVisible()
    on_show.clear()
    on_show.append(False)
    visitor.wait_until(lambda: visitor.canvas.is_empty)


def test_with_no_time_set_nothing_is_cleared_and_nobody_is_missed(visitor):
    visitor.come("clear_after = 0\nidle_after = 0\n")
    visitor.draw()
    assert not visitor.table._clear.is_waiting
    assert not visitor.table._idle.is_waiting


def test_when_nobody_is_there_everything_is_back_at_the_start(visitor):
    visitor.come("attract = false\n")
    again = []
    visitor.table.started_again.connect(lambda: again.append(1))
    visitor.draw()
    visitor.page.stage.enlarge("2")
    nobody(visitor)
    visitor.wait_until(lambda: again == [1])
    assert visitor.canvas.is_empty
    assert visitor.canvas.undo_stack.count() == 0
    assert visitor.page.stage.enlarged is None
    visitor.wait(100)
    assert not visitor.table.is_attracting


def test_a_visitors_training_is_stopped_and_its_network_answers_no_longer(visitor):
    visitor.come("idle_after = 30\n")
    controller, reader = visitor.window.controller, visitor.window.reader
    controller.start(TrainingConfig.recipe("softmax", epochs=500, batch_size=64))
    visitor.wait_until(lambda: reader.answering == THIS_RUN and controller.state is State.RUNNING)
    nobody(visitor)
    visitor.wait(100)
    assert controller.state is State.RUNNING  # it is watched
    visitor.table.start_again()
    assert reader.answering == SHIPPED
    visitor.wait_until(lambda: controller.state is State.STOPPED)
    assert reader.answering == SHIPPED


def test_the_operators_training_is_left_alone(visitor):
    visitor.come("idle_after = 30\nattract = false\n")
    visitor.window.presenting.leave()
    controller = visitor.window.controller
    controller.start(TrainingConfig.recipe("softmax", epochs=500, batch_size=64))
    visitor.wait_until(lambda: controller.state is State.RUNNING)
    visitor.window.present()
    again = []
    visitor.table.started_again.connect(lambda: again.append(1))
    nobody(visitor)
    visitor.wait_until(lambda: again == [1])
    assert controller.state is State.RUNNING


def test_settings_of_no_use_are_told_on_the_stage_and_in_the_window(visitor):
    said = []
    visitor.come("clear_after = 1\nno_such_key = 3\n")
    assert visitor.table.notice.isVisible()
    assert "line 1" in visitor.table.notice.text()
    assert "line 2" in visitor.table.notice.text()
    assert visitor.window.status_message.text() != ""
    visitor.window.presenting.leave()
    assert not visitor.table.notice.isVisible()
    visitor.table.said.connect(said.append)
    visitor._path.write_text("clear_after = 5\n")
    visitor.window.present()
    assert said == []
    assert not visitor.table.notice.isVisible()
    assert visitor.table.settings.clear_after == 5


def test_of_many_settings_of_no_use_it_is_told_how_many_more(visitor):
    visitor.come("".join(f"no_such_key_{number} = 3\n" for number in range(7)))
    lines = visitor.table.notice.text().split("\n")
    assert "line 3" in lines[2]
    assert lines[3:] == ["4 more of these."]
    stage, notice = visitor.page.stage, visitor.table.notice.geometry()
    assert not notice.intersects(stage.canvas_panel.geometry())
    assert not notice.intersects(stage.hints.geometry())


def test_the_language_of_the_file_holds_in_presenter_mode_only(visitor):
    visitor.come('language = "de"\n')
    assert language().code == "de"
    visitor.window.presenting.leave()
    assert language().code == "en"


def test_the_network_of_the_file_is_wanted(visitor, tmp_path):
    (tmp_path / "odd.keras").touch()
    wanted = []
    visitor.come("")
    visitor.window.presenting.leave()
    visitor.window.presenting.network_wanted.disconnect(visitor.window.ways_in.open)
    visitor.table.network_wanted.connect(wanted.append)
    visitor._path.write_text('network = "odd.keras"\n')
    visitor.window.present()
    assert wanted == [tmp_path / "odd.keras"]


def test_away_from_presenter_mode_the_table_does_nothing(visitor):
    visitor.come(QUICK)
    visitor.draw()
    visitor.window.presenting.leave()
    table = visitor.table
    assert not any(wait.is_waiting for wait in (table._clear, table._idle, table._show))
    QTest.keyClick(visitor.window, Qt.Key.Key_Shift)
    assert not table._idle.is_waiting
    assert len(visitor.window.canvas.drawing) == 1
