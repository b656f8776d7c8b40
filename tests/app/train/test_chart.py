import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.theme import Theme
from app.train import file_export
from app.train.accuracy_chart import AccuracyChart
from app.train.loss_chart import LossChart
from model.training.events import LearningRateChanged
from tests.app.train.runs import made_run, steps


def shown(qtbot, kind, theme=None, size=(312, 400)):
    chart = kind(theme or Theme())
    qtbot.addWidget(chart)
    chart.resize(*size)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


@pytest.fixture
def loss(qtbot):
    return shown(qtbot, LossChart)


@pytest.fixture
def accuracy(qtbot):
    return shown(qtbot, AccuracyChart)


def lines(chart):
    """The data of each batch, held-out, smoothed, ghost: what pyqtgraph was given."""
    items = chart._items
    return {
        name: getattr(items, f"_{name}").getData()
        for name in ("each", "held_out", "smoothed", "ghost")
    }


def colours(chart):
    image = chart.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return {f"#{value & 0xFFFFFF:06X}" for value in np.unique(pixels)}


def wheel(plot, at, notches):
    event = QWheelEvent(
        QPointF(at), QPointF(plot.mapToGlobal(at)), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(plot.viewport(), event)


def mouse(plot, kind, at, buttons=Qt.MouseButton.NoButton):
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind, QPointF(at), QPointF(plot.mapToGlobal(at)), button, buttons,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(plot.viewport(), event)


def drag(plot, start, end):
    mouse(plot, QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    for share in (0.25, 0.5, 0.75, 1.0):
        at = start + (end - start) * share
        mouse(plot, QEvent.Type.MouseMove, at, Qt.MouseButton.LeftButton)
    mouse(plot, QEvent.Type.MouseButtonRelease, end)


def middle(plot):
    return plot.box.center().toPoint()


def test_names_are_those_the_window_promises(loss, accuracy):
    assert loss.loss_plot.objectName() == "loss_plot"
    assert accuracy.accuracy_plot.objectName() == "accuracy_plot"
    assert loss.loss_scale.button("log").objectName() == "loss_scale_log"
    assert accuracy.accuracy_zoom.button("top").objectName() == "accuracy_zoom_top"
    for chart in (loss, accuracy):
        for part in (chart.plot, chart.header.menu_button):
            assert part.toolTip()
            assert part.accessibleName()


def test_the_empty_chart_shows_a_ghost_over_the_chosen_epochs(loss):
    loss.set_curves(None, 7)
    assert loss.plot.view[0] == (0, 7)
    given = lines(loss)
    assert given["ghost"][0][-1] == 7
    assert len(given["each"][0]) == len(given["smoothed"][0]) == 0
    assert loss._words.isVisible()
    assert "Press Train" in loss._words.text()
    assert loss.header.value.text() == ""


def test_a_run_takes_the_place_of_the_ghost(loss):
    loss.set_curves(made_run(1000), 5)
    given = lines(loss)
    assert given["ghost"][0] is None or len(given["ghost"][0]) == 0
    assert not loss._words.isVisible()
    assert loss.header.value.text() == "0.080"
    assert loss.plot.view[0] == (0, 2)
    assert given["smoothed"][0][-1] == pytest.approx(1000 / 600)
    assert given["held_out"][1][-1] == pytest.approx(np.log10(0.08))
    assert "smoothed" in loss.plot.accessibleDescription()


def test_the_epoch_axis_grows_once_an_epoch(loss):
    curves = made_run(590)
    loss.set_curves(curves, 5)
    assert loss.plot.view[0] == (0, 1)
    curves.append(steps(600, [0.1] * 10))
    loss.redraw()
    assert loss.plot.view[0] == (0, 1)
    curves.append(steps(601, [0.1]))
    loss.redraw()
    assert loss.plot.view[0] == (0, 2)


def test_lines_stay_small_however_long_the_run(loss):
    loss.set_curves(made_run(60_000, call=5_000), 5)
    given = lines(loss)
    assert len(given["smoothed"][0]) <= 600
    assert len(given["each"][0]) < 8 * loss.plot.box.width()
    assert given["each"][1].min() == pytest.approx(np.log10(loss.curves.loss.values.min()))


def test_scales_are_fixed_and_chosen_by_hand(loss, accuracy):
    for chart in (loss, accuracy):
        chart.set_curves(made_run(1000), 5)
    assert loss.plot.view[1] == (pytest.approx(np.log10(0.02)), pytest.approx(np.log10(3)))
    loss.loss_scale.setValue("linear")
    assert loss.plot.view[1] == (0, 2.5)
    assert lines(loss)["held_out"][1][-1] == pytest.approx(0.08)
    assert accuracy.plot.view[1] == (0, 100)
    accuracy.accuracy_zoom.setValue("top")
    assert accuracy.plot.view[1] == (90, 100)
    assert accuracy.header.value.text() == "97.5\u00a0%"


def test_wheel_zooms_drag_pans_and_a_double_click_goes_back(loss):
    curves = made_run(1000)
    loss.set_curves(curves, 5)
    whole = loss.plot.view
    wheel(loss.plot, middle(loss.plot), 5)
    near = loss.plot.view
    assert near[0][1] - near[0][0] < 0.9 * (whole[0][1] - whole[0][0])
    drag(loss.plot, middle(loss.plot), middle(loss.plot) + QPoint(-30, 0))
    panned = loss.plot.view
    assert panned[0][0] > near[0][0]
    curves.append(steps(1300, [0.1] * 300))
    loss.redraw()
    assert loss.plot.view == panned
    spot = middle(loss.plot)
    QTest.mouseDClick(loss.plot.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert loss.plot.view[0] == (0, 3)
    assert not loss.plot.is_by_hand


def test_nobody_gets_lost_zooming_out(loss):
    loss.set_curves(made_run(1000), 5)
    whole = loss.plot.view
    wheel(loss.plot, middle(loss.plot), 3)
    assert loss.plot.is_by_hand
    wheel(loss.plot, middle(loss.plot), -30)
    np.testing.assert_allclose(loss.plot.view, whole, atol=1e-9)
    assert not loss.plot.is_by_hand


def test_zooming_shows_every_batch_of_the_part_in_view(loss):
    loss.set_curves(made_run(60_000, call=5_000), 5)
    for _ in range(30):
        wheel(loss.plot, middle(loss.plot), 2)
    across = lines(loss)["each"][0] * 600
    np.testing.assert_allclose(np.diff(across), 1, atol=1e-6)


def test_keys_zoom_and_read(loss):
    loss.set_curves(made_run(1000), 5)
    QTest.keyClick(loss.plot, Qt.Key.Key_Plus)
    assert loss.plot.is_by_hand
    QTest.keyClick(loss.plot, Qt.Key.Key_0)
    assert not loss.plot.is_by_hand
    QTest.keyClick(loss.plot, Qt.Key.Key_Left)
    first = loss._read_out.caption.text()
    QTest.keyClick(loss.plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert loss._read_out.caption.isVisible()
    assert loss._read_out.caption.text() != first


def test_the_pointer_reads_the_figures_of_its_step(loss):
    curves = made_run(1000)
    loss.set_curves(curves, 5)
    box = loss.plot.box
    at = QPoint(round(box.left() + box.width() * 0.4), middle(loss.plot).y())
    mouse(loss.plot, QEvent.Type.MouseMove, at)
    caption = loss._read_out.caption
    assert caption.isVisible()
    step = int(caption.text().split()[1])
    assert step == pytest.approx(480, abs=4)
    assert f"loss {curves.loss.values[step - 1]:.3f}" in caption.text()
    assert f"smoothed {curves.loss.smoothed[step - 1]:.3f}" in caption.text()
    assert "held-out 0.080" in caption.text()
    assert loss.plot.rect().contains(caption.geometry())
    mouse(loss.plot, QEvent.Type.MouseMove, QPoint(2, 2))
    assert not caption.isVisible()


def test_nothing_is_read_where_there_is_nothing(loss):
    loss.set_curves(None, 5)
    mouse(loss.plot, QEvent.Type.MouseMove, middle(loss.plot))
    assert not loss._read_out.caption.isVisible()


def test_a_hidden_chart_does_no_work_and_catches_up(loss):
    curves = made_run(500)
    loss.set_curves(curves, 5)
    loss.hide()
    curves.append(steps(600, [0.1] * 100))
    loss.redraw()
    assert lines(loss)["smoothed"][0][-1] == pytest.approx(500 / 600)
    loss.show()
    assert lines(loss)["smoothed"][0][-1] == pytest.approx(1.0)


def test_a_changed_rate_is_marked_with_its_value(loss):
    curves = made_run(1000)
    loss.set_curves(curves, 5)
    before = loss.grab().toImage()
    curves.append(LearningRateChanged(420, 0.0005))
    loss.redraw()
    marks = loss.plot.overlay._marks
    assert [(mark.epoch, mark.words) for mark in marks] == [(0.7, "rate 0.0005")]
    after, box = loss.grab().toImage(), loss.plot.box
    across = loss.plot.x() + round(box.left() + 0.35 * box.width())
    column = [loss.plot.y() + round(box.top()) + down for down in range(40, 200)]
    changed = [y for y in column if before.pixel(across, y) != after.pixel(across, y)]
    assert len(changed) > 40


def test_both_looks_use_their_own_colours(qtbot):
    theme = Theme(dark=True)
    chart = shown(qtbot, LossChart, theme)
    chart.set_curves(made_run(1000), 5)
    dark = colours(chart)
    theme.set_dark(False)
    light = colours(chart)
    assert "#56B4E9" in dark - light
    assert "#0072B2" in light - dark
    assert {"#171E27", "#252F3B"} <= dark
    assert {"#FFFFFF", "#E6EBF0"} <= light


def test_a_run_that_diverges_is_drawn_as_far_as_it_has_numbers(loss):
    curves = made_run(300)
    curves.append(steps(303, [50.0, np.nan, np.inf]))
    loss.set_curves(curves, 5)
    loss.grab()
    assert 10 ** loss.plot.view[1][1] >= 3
    loss.loss_scale.setValue("linear")
    loss.grab()


def test_a_narrow_card_drops_words_rather_than_room(qtbot):
    chart = shown(qtbot, AccuracyChart, size=(240, 232))
    chart.set_curves(made_run(1000), 5)
    assert chart.minimumSizeHint().width() <= 268
    assert chart._legend.words()[2] != "held-out digits"
    wide = shown(qtbot, AccuracyChart, size=(640, 400))
    assert wide._legend.words()[2] == "held-out digits"
    assert chart.plot._axes._left.labelText == "higher is better"
    assert wide.plot._axes._left.labelText == "accuracy – higher is better"


def test_z_zooms_unless_a_field_has_the_focus(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    chart, field = AccuracyChart(Theme()), QLineEdit()
    column.addWidget(chart)
    column.addWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    chart.plot.setFocus()
    QTest.keyClick(chart.plot, Qt.Key.Key_Z)
    assert chart.accuracy_zoom.value() == "top"
    QTest.keyClick(chart.plot, Qt.Key.Key_Z)
    assert chart.accuracy_zoom.value() == "whole"
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z)
    assert (field.text(), chart.accuracy_zoom.value()) == ("z", "whole")


def test_the_picture_is_saved_twice_as_fine(loss, tmp_path, monkeypatch, qtbot):
    loss.set_curves(made_run(1000), 5)
    path = tmp_path / "loss.png"
    monkeypatch.setattr(file_export, "ask_for_path", lambda *_: path)
    with qtbot.waitSignal(loss.saved) as saved:
        loss.export.picture_action.trigger()
    assert saved.args == ["loss.png"]
    assert QImage(str(path)).size() == loss.size() * 2
    assert list(tmp_path.iterdir()) == [path]


def test_the_numbers_are_saved_as_a_table(loss, tmp_path, monkeypatch, qtbot):
    loss.set_curves(made_run(30), 5)
    path = tmp_path / "run.csv"
    monkeypatch.setattr(file_export, "ask_for_path", lambda *_: path)
    with qtbot.waitSignal(loss.saved):
        loss.export.numbers_action.trigger()
    assert path.read_text(encoding="utf-8") == loss.curves.to_csv()


def test_a_file_that_cannot_be_written_is_one_sentence(loss, tmp_path, monkeypatch, qtbot):
    loss.set_curves(made_run(30), 5)
    monkeypatch.setattr(file_export, "ask_for_path", lambda *_: tmp_path / "no" / "run.csv")
    with qtbot.waitSignal(loss.problem) as problem:
        loss.export.numbers_action.trigger()
    assert problem.args[0].startswith("Could not save run.csv: ")
    assert problem.args[0].endswith(".")


def test_thinking_better_of_it_saves_nothing(loss, monkeypatch, qtbot):
    loss.set_curves(made_run(30), 5)
    monkeypatch.setattr(file_export, "ask_for_path", lambda *_: None)
    with qtbot.assertNotEmitted(loss.saved), qtbot.assertNotEmitted(loss.problem):
        loss.export.picture_action.trigger()


def test_an_empty_chart_has_no_numbers_to_save(loss):
    loss.set_curves(None, 5)
    assert not loss.export.numbers_action.isEnabled()
    loss.set_curves(made_run(30), 5)
    assert loss.export.numbers_action.isEnabled()
