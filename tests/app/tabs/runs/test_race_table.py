import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.background import Lane
from app.tabs.runs.race_columns import Columns
from app.tabs.runs.race_painter import HEADER, ROW
from app.tabs.runs.race_table import RaceTable
from app.theme import Theme
from app.train.session_control import State
from tests.app.tabs.runs.races import calls, dropped, measured, passed, record_of, share_of

IMAGE = np.full((28, 28), 0.5, np.float32)


class MadeUpRace(QObject):
    """A race that says what a test wants it to."""

    state_changed = Signal()
    progressed = Signal()
    drawing_changed = Signal()

    def __init__(self):
        super().__init__()
        self.record, self.state, self.image = None, State.IDLE, None

    def show(self, record, state=State.RUNNING):
        self.record, self.state = record, state
        self.state_changed.emit()
        self.progressed.emit()

    def draw(self, image):
        self.image = image
        self.drawing_changed.emit()


class Sure:
    """A network that is sure of one digit."""

    def __init__(self, digit):
        self.digit, self.asked = digit, []

    def probabilities(self, images):
        self.asked.append(images)
        return share_of(self.digit, 0.8)[None]


@pytest.fixture
def race(qtbot):
    return MadeUpRace()


@pytest.fixture
def table(qtbot, race):
    lane = Lane("quick")
    table = RaceTable(Theme(), race, lane)
    qtbot.addWidget(table)
    table.resize(606, 220)
    with qtbot.waitExposed(table):
        table.show()
    yield table
    lane.close()


def moving(digit_of_softmax=3, digit_of_cnn=7):
    record = record_of("softmax", "cnn")
    record.append(calls(0, 5, 0.5, share_of(digit_of_softmax, 0.7)))
    record.append(calls(1, 5, 1.5, share_of(digit_of_cnn, 0.9)))
    return record


def with_networks(record, *networks):
    for lane, network in zip(record.lanes, networks, strict=True):
        object.__setattr__(lane.racer, "network", network)
    return record


def orange_in(table, row):
    """How much orange there is in the bars of a row, by the digit it stands for."""
    image, ratio = table.grab().toImage(), table.devicePixelRatioF()
    left, width = Columns.at(table.width()).bars
    wanted = QColor(Theme().palette.orange_fill)
    found = [0] * 10
    for x in range(int(left), int(left + width)):
        for y in range(HEADER + row * ROW, HEADER + (row + 1) * ROW):
            color = image.pixelColor(int(x * ratio), int(y * ratio))
            found[min(9, int((x - left) / width * 10))] += color == wanted
    return found


def test_before_a_race_it_shows_who_is_to_take_part(table):
    table.show_waiting(("softmax", "cnn", "gru"))
    assert table.sizeHint().height() == HEADER + 3 * ROW
    assert table.answers() is None
    assert table.accessibleDescription() == "No race yet"
    assert not table.grab().isNull()


def test_while_the_race_runs_the_calls_bring_the_answers(table, race):
    race.draw(IMAGE)
    race.show(moving())
    assert [int(answer.argmax()) for answer in table.answers()] == [3, 7]
    assert table.accessibleDescription() == "Softmax, reads 3 · 70\u00a0%. CNN, reads 7 · 90\u00a0%"


def test_the_winning_bar_of_each_row_is_orange(table, race):
    race.draw(IMAGE)
    race.show(moving())
    for row, digit in ((0, 3), (1, 7)):
        found = orange_in(table, row)
        assert int(np.argmax(found)) == digit
        assert sum(found) == found[digit] > 100


def test_an_empty_canvas_leaves_the_bars_empty(table, race):
    race.show(moving())
    assert table.answers() is None
    assert sum(orange_in(table, 0)) == 0


def test_while_it_is_held_the_answers_are_worked_out(table, race, qtbot):
    networks = Sure(1), Sure(4)
    race.draw(IMAGE)
    race.show(with_networks(moving(), *networks), State.PAUSED)
    qtbot.waitUntil(lambda: networks[1].asked != [] and table._answers is not None)
    assert [int(answer.argmax()) for answer in table.answers()] == [1, 4]
    race.draw(IMAGE / 2)
    qtbot.waitUntil(lambda: len(networks[0].asked) == 2)
    assert networks[0].asked[1].shape == (1, 28, 28)
    assert networks[0].asked[1].max() == pytest.approx(0.25)


def test_when_it_goes_on_the_calls_count_again(table, race, qtbot):
    race.draw(IMAGE)
    record = with_networks(moving(), Sure(1), Sure(4))
    race.show(record, State.PAUSED)
    qtbot.waitUntil(lambda: table._answers is not None)
    race.show(record, State.RUNNING)
    assert [int(answer.argmax()) for answer in table.answers()] == [3, 7]


def test_nothing_is_worked_out_while_it_is_hidden(table, race, qtbot):
    networks = Sure(1), Sure(4)
    table.hide()
    race.draw(IMAGE)
    race.show(with_networks(moving(), *networks), State.DONE)
    qtbot.wait(150)
    assert networks[0].asked == []
    table.show()
    qtbot.waitUntil(lambda: networks[0].asked != [])


def test_a_row_in_words_where_the_pointer_rests(table, race):
    record = moving()
    record.append(measured(1, 20, 2.0, 0.97))
    record.append(passed(1, 0.9, 20, 2.0))
    race.show(record)
    spot = QPoint(40, HEADER + ROW + 5)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, spot, table.mapToGlobal(spot))
    QApplication.sendEvent(table, event)
    words = (
        "CNN, 97.0\u00a0% right on held-out digits, passed 90\u00a0% at step 20, after 2.0\u00a0s"
    )
    assert QToolTip.text() == words
    QToolTip.hideText()


@pytest.mark.parametrize("width", [406, 606, 1000])
def test_it_draws_every_state_of_a_row_at_any_width(table, race, width):
    record = record_of("softmax", "cnn", "cnn_bn")
    record.append(calls(0, 5, 0.5, share_of(1, 0.5)))
    record.append(measured(0, 5, 0.5, 0.91))
    record.append(passed(0, 0.9, 5, 0.5))
    record.append(dropped(1))
    race.draw(IMAGE)
    table.resize(width, 200)
    race.show(record)
    before = table.grab().toImage()
    record.append(passed(0, 0.98, 1_005, 65.0))
    race.progressed.emit()
    assert table.grab().toImage() != before


def test_it_grows_with_the_race(table, race):
    race.show(record_of("softmax", "cnn", "mlp", "gru"))
    assert table.sizeHint().height() == HEADER + 4 * ROW
