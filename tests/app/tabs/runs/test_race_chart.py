import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest

from app.tabs.runs.race_chart import RaceChart
from app.tabs.runs.race_marks import line_of
from app.theme import Theme
from app.train.session_control import State
from tests.app.tabs.runs.races import calls, measured, passed, record_of


class MadeUpRace(QObject):
    """A race that says what a test wants it to."""

    state_changed = Signal()
    progressed = Signal()

    def __init__(self):
        super().__init__()
        self.record, self.state = None, State.IDLE

    def show(self, record):
        self.record = record
        self.progressed.emit()


@pytest.fixture
def race(qtbot):
    return MadeUpRace()


@pytest.fixture
def chart(qtbot, race):
    chart = RaceChart(Theme(), race)
    qtbot.addWidget(chart)
    chart.resize(640, 320)
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def a_record():
    record = record_of("softmax", "cnn_bn")
    for step in range(5, 130, 5):
        for lane, pace in ((0, 0.01), (1, 0.2)):
            record.append(calls(lane, step, pace * step))
            record.append(measured(lane, step, pace * step, 1 - 1 / (step + 1)))
    record.append(passed(0, 0.9, 10, 0.1))
    record.append(passed(1, 0.98, 50, 10.0))
    return record


def lines(chart):
    data = [item.getData() for item in chart.race_plot.plotItem.items if hasattr(item, "getData")]
    return [(x, y) for x, y in data if x is not None and len(x)]


def test_before_a_race_it_says_what_to_do(chart):
    assert not chart.race_verdict.isVisible()
    assert lines(chart) == []
    assert chart._words.isVisible()


def test_a_line_each_along_steps(chart, race):
    race.show(a_record())
    assert not chart._words.isVisible()
    (x, y), (other, _) = lines(chart)
    assert x.tolist() == other.tolist() == list(range(5, 130, 5))
    assert y[0] == pytest.approx(100 * 5 / 6)
    assert chart.race_plot.view[0] == (0, 200), "up to the end of the epoch"
    assert chart.race_plot.view[1] == (0, 100)


def test_along_seconds_each_goes_as_far_as_it_has_trained(chart, race):
    race.show(a_record())
    chart.race_axis.setValue("seconds")
    (x, _), (other, _) = lines(chart)
    assert x[-1] == pytest.approx(1.25)
    assert other[-1] == pytest.approx(25.0)
    assert chart.race_plot.view[0] == (0, 30)


def test_names_stand_at_the_ends_in_the_colour_of_the_line(chart, race):
    race.show(a_record())
    ends = chart.race_plot.overlay.ends
    assert [end.words for end in ends] == ["Softmax", "CNN + BatchNorm"]
    assert [end.across for end in ends] == [125, 125]
    assert ends[1].color == line_of("cnn_bn").color(chart._theme)
    chart.resize(440, 320)
    assert [end.words for end in chart.race_plot.overlay.ends] == ["Softmax", "CNN + BN"]


def test_the_moments_of_passing_lie_on_the_lines(chart, race):
    race.show(a_record())
    spots = [(p.across, p.mark) for p in chart.race_plot.overlay.passings]
    assert spots == [(10, 0.9), (50, 0.98)]
    assert chart.race_plot.overlay.passings[1].up == pytest.approx(100 * 50 / 51)
    chart.race_axis.setValue("seconds")
    assert [p.across for p in chart.race_plot.overlay.passings] == pytest.approx([0.1, 10.0])


def test_the_verdict_is_said(chart, race):
    race.show(a_record())
    words = "CNN + BatchNorm passed 98\u00a0% after 0:10; Softmax may still turn out to be quicker."
    assert chart.race_verdict.text() == words
    assert chart.race_plot.accessibleDescription() == words


def test_zooming_to_the_last_ten_per_cent(chart, race):
    race.show(a_record())
    chart.activateWindow()
    QTest.keyClick(chart, Qt.Key.Key_Z)
    assert chart.race_zoom.value() == "top"
    assert chart.race_plot.view[1] == (90, 100)
    QTest.keyClick(chart, Qt.Key.Key_Z)
    assert chart.race_plot.view[1] == (0, 100)


def test_the_reading_line_says_what_each_was_at(chart, race):
    race.show(a_record())
    chart.race_plot.pointed.emit(52.0, 100.0)
    words = chart._read_out.caption.text()
    assert words == "step 52\nSoftmax 98.0\u00a0%\nCNN + BatchNorm 98.0\u00a0%"
    chart.race_axis.setValue("seconds")
    assert not chart._read_out.caption.isVisible()
    chart.race_plot.pointed.emit(1.0, 100.0)
    assert "CNN + BatchNorm 83.3\u00a0%" in chart._read_out.caption.text()
    chart.race_plot.nudged.emit(10)
    assert chart._read_out.caption.isVisible()
    chart.race_plot.left.emit()
    assert not chart._read_out.caption.isVisible()


def test_nothing_is_drawn_while_it_is_hidden(chart, race):
    chart.hide()
    race.show(a_record())
    assert lines(chart) == []
    chart.show()
    assert len(lines(chart)) == 2


def test_another_race_begins_with_the_whole_in_view(chart, race):
    race.show(a_record())
    chart.race_plot.plotItem.vb.scaleBy((0.5, 0.5))
    assert chart.race_plot.is_by_hand
    race.show(record_of("softmax", "mlp"))
    assert not chart.race_plot.is_by_hand
    assert lines(chart) == []


def test_a_long_race_has_few_points_and_the_newest(chart, race):
    record = record_of("softmax", "cnn", epochs=100)
    for step in range(1, 3_002):
        record.append(measured(0, step, step / 100, 0.5))
    race.show(record)
    [(x, _)] = lines(chart)
    assert len(x) <= 400
    assert x[-1] == 3_001


def test_both_looks_draw_their_own_colours(chart, race):
    race.show(a_record())
    dark = chart.grab().toImage()
    chart._theme.set_dark(False)
    light = chart.grab().toImage()
    for image, dark_look in ((dark, True), (light, False)):
        wanted = np.array(line_of("softmax").color(Theme(dark_look)).getRgb()[:3])
        found = [
            np.abs(np.array(image.pixelColor(x, y).getRgb()[:3]) - wanted).max()
            for x in range(0, image.width(), 2)
            for y in range(image.height())
        ]
        assert min(found) < 12
