import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.tabs.runs.compare_chart import CompareChart, Compared
from app.tabs.runs.held_out import NOTHING, read_curve
from app.tabs.runs.run_lines import RUN_LINES
from app.theme import Theme
from model.runs.runs import Run
from tests.app.tabs.runs.kept_runs import keep, record


@pytest.fixture
def curves():
    return [read_curve(Run(keep(number)), record(number)) for number in range(3)]


@pytest.fixture
def chart(qtbot):
    chart = CompareChart(Theme())
    qtbot.addWidget(chart)
    chart.resize(640, 300)
    with qtbot.waitExposed(chart):
        chart.show()
    return chart


def compared(curves, selected=0):
    return [
        Compared(f"run {line}", line, curve, line == selected) for line, curve in enumerate(curves)
    ]


def drawn(chart):
    return [item.getData() for item in chart._items]


def test_each_run_is_drawn_on_its_own_line(chart, curves):
    chart.show_runs(compared(curves))
    lines = drawn(chart)
    for line, curve in enumerate(curves):
        np.testing.assert_allclose(lines[line][0], curve.epochs)
        np.testing.assert_allclose(lines[line][1], 100 * curve.accuracies)
    assert lines[3][0] is None or len(lines[3][0]) == 0
    pens = [item.opts["pen"] for item in chart._items[:3]]
    assert [pen.color().name().upper() for pen in pens] == [one.dark for one in RUN_LINES[:3]]
    assert [bool(pen.dashPattern()) for pen in pens] == [False, True, True]
    assert pens[0].widthF() > pens[1].widthF(), "the selected one is thicker"
    assert [end.words for end in chart._labels.ends] == ["run 0", "run 1", "run 2"]


def test_against_seconds_and_as_loss(chart, curves):
    chart.show_runs(compared(curves))
    chart.header.compare_across.setValue("seconds")
    np.testing.assert_allclose(drawn(chart)[0][0], curves[0].seconds)
    assert chart.compare_plot.view[0] == (0.0, curves[0].seconds[-1])
    chart.header.compare_metric.setValue("loss")
    assert chart.header.compare_loss_axis.isVisible()
    assert not chart.header.compare_accuracy_axis.isVisible()
    np.testing.assert_allclose(drawn(chart)[1][1], np.log10(curves[1].losses))
    chart.header.compare_loss_axis.setValue("linear")
    np.testing.assert_allclose(drawn(chart)[1][1], curves[1].losses)


def test_z_goes_to_the_last_ten_per_cent_and_back(chart, curves):
    chart.show_runs(compared(curves))
    chart.activateWindow()
    assert chart.compare_plot.view[1] == (0, 100)
    QTest.keyClick(chart, Qt.Key.Key_Z)
    assert chart.compare_plot.view[1] == (90, 100)
    QTest.keyClick(chart, Qt.Key.Key_Z)
    assert chart.compare_plot.view[1] == (0, 100)


def test_names_have_room_beside_the_plot_and_the_axis_whole_epochs(chart, curves, qtbot):
    chart.show_runs([])
    wide = chart.compare_plot.box.width()
    chart.show_runs(compared(curves))
    qtbot.waitUntil(lambda: chart.compare_plot.box.width() < wide - 30)
    assert chart.compare_plot.view[0] == (0, 4)


def test_a_chart_of_nothing_says_what_to_do(chart, curves):
    assert chart._words.isVisible()
    chart.show_runs([Compared("empty", 0, NOTHING)])
    assert chart._words.isVisible()
    chart.show_runs(compared(curves))
    assert not chart._words.isVisible()
    assert "run 2" in chart.compare_plot.accessibleDescription()


def test_under_the_pointer_is_what_each_run_had_reached(chart, curves, qtbot):
    chart.show_runs(compared(curves))
    wide = chart.compare_plot.width()
    qtbot.waitUntil(lambda: chart.compare_plot.box.width() < wide - 100)
    box = chart.compare_plot.box
    QTest.mouseMove(chart.compare_plot.viewport(), QPoint(int(box.center().x()), 40))
    words = chart._read_out.caption.text()
    assert words.startswith("epoch 2.0")
    assert words.count("\n") == 3
    assert "run 1" in words


def test_the_same_again_is_not_drawn_again(chart, curves, monkeypatch):
    chart.show_runs(compared(curves))
    monkeypatch.setattr(chart, "redraw", lambda: pytest.fail("drawn again"))
    chart.show_runs(compared(curves))


def test_what_came_while_hidden_is_drawn_when_shown(chart, curves):
    chart.hide()
    chart.show_runs(compared(curves))
    assert not chart._labels.ends
    chart.show()
    assert len(chart._labels.ends) == 3


def test_choices_take_a_second_row_where_the_card_is_narrow(chart, qtbot):
    choices, title = chart.header.compare_metric.parentWidget(), chart.header.title
    assert choices.y() < title.geometry().bottom()
    chart.resize(440, 300)
    qtbot.waitUntil(lambda: choices.y() > title.geometry().bottom())
    assert choices.geometry().right() <= chart.header.width()
    chart.resize(900, 300)
    qtbot.waitUntil(lambda: choices.y() < title.geometry().bottom())
