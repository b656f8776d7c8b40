import itertools

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.presenter.table.attract import CHART, _shuffled
from model.recorded import recorded_drawings

QUICK = "clear_after = 2\nidle_after = 5\n"


def begin(visitor):
    """Come, and let nobody be there."""
    visitor.come(QUICK)
    visitor.table._idle.wait(0)
    visitor.table._show.wait(0)
    visitor.wait_for_attract()
    return visitor.table.attract


def test_recorded_drawings_are_written_and_read_while_nobody_is_there(visitor):
    attract = begin(visitor)
    demo, stage = attract.demo_canvas, visitor.page.stage
    assert demo.isVisible()
    assert demo.geometry() == visitor.canvas.rect()
    visitor.wait_until(lambda: demo.drawing.points().shape[0] > 10)
    visitor.wait_until(lambda: not demo.is_writing)
    labels = {
        str(recorded.label)
        for recorded in recorded_drawings()
        if len(recorded.drawing) == len(demo.drawing)
    }
    visitor.wait_until(lambda: stage.giant_digit.text() in labels)
    assert stage.bars.probabilities().max() > 0.4


def test_nothing_of_it_is_kept_or_counted(visitor):
    drawn = []
    visitor.come(QUICK)
    visitor.page.drawing_changed.connect(drawn.append)
    visitor.page.drawing_finished.connect(drawn.append)
    visitor.table._idle.wait(0)
    visitor.table._show.wait(0)
    visitor.wait_for_attract()
    attract = visitor.table.attract
    visitor.wait_until(lambda: len(attract.demo_canvas.drawing) > 0)
    visitor.wait_until(lambda: not attract.demo_canvas.is_writing)
    assert all(not drawing.strokes for drawing in drawn)
    assert visitor.window.canvas.is_empty
    assert not visitor.window.reader.drawing.strokes
    assert not visitor.window.kept_drawing.path.exists()
    assert visitor.canvas.undo_stack.count() == 0


def test_the_stroke_that_wakes_it_counts_and_lies_alone(visitor):
    attract = begin(visitor)
    visitor.wait_until(lambda: len(attract.demo_canvas.drawing) > 0)
    visitor.draw()
    assert not visitor.table.is_attracting
    assert not attract.demo_canvas.isVisible()
    assert len(visitor.canvas.drawing) == 1
    assert len(visitor.canvas.drawing.strokes[0]) == 9
    visitor.wait_until(lambda: visitor.page.stage.giant_digit.text() == "7")


def test_a_key_gives_the_stage_back_as_it_was(visitor):
    visitor.come(QUICK + "games = []\n")
    top = visitor.page.stage.top_place
    before = (top.prompt.text(), top.accent.text())
    visitor.table._idle.wait(0)
    visitor.table._show.wait(0)
    visitor.wait_for_attract()
    assert (top.prompt.text(), top.accent.text()) != before
    visitor.press(Qt.Key.Key_Shift)
    assert not visitor.table.is_attracting
    assert (top.prompt.text(), top.accent.text()) == before
    assert visitor.page.stage.giant_digit.text() == "–"


def test_a_pointer_that_only_hovers_does_not_end_it(visitor):
    begin(visitor)
    place = QPointF(50, 50)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(
        QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(visitor.canvas, move)
    assert visitor.table.is_attracting


def test_the_recorded_run_is_replayed_after_some_drawings(visitor):
    attract = begin(visitor)
    attract._written = 99
    attract.demo_canvas.written.emit()
    attract._go_on()
    attract._go_on()
    assert attract.is_replaying
    assert visitor.page.stage.chart_place.shown == CHART
    assert attract.chart.isVisible()
    assert attract.chart.moment == 0
    visitor.wait_until(lambda: attract.chart.moment > 5)
    assert visitor.page.stage.bars.probabilities().sum() > 0.99
    visitor.draw()
    assert not attract.is_replaying
    assert not attract.chart.isVisible()


def test_leaving_ends_it(visitor):
    attract = begin(visitor)
    visitor.window.presenting.leave()
    assert not attract.is_on
    assert not attract.demo_canvas.is_writing


def test_it_begins_again_after_the_next_visitor(visitor):
    begin(visitor)
    visitor.draw()
    visitor.table._idle.wait(0)
    visitor.table._show.wait(0)
    visitor.wait_for_attract()
    assert visitor.canvas.is_empty


def test_no_digit_comes_twice_in_a_row():
    drawings = recorded_drawings()
    shown = list(itertools.islice(_shuffled(drawings), 400))
    assert all(one.label != other.label for one, other in itertools.pairwise(shown))
    assert set(shown) == set(drawings)
