from PySide6.QtWidgets import QWidget

from app.words import NO_BREAK


def test_the_empty_axis_follows_the_number_of_epochs(window, qtbot):
    plot = window.charts.loss_chart.plot
    qtbot.waitUntil(plot.isVisible)
    window.epochs_box.setValue(17)
    assert plot.view[0] == (0, 17)


def test_charts_come_by_themselves_a_moment_after_the_window(window, qtbot):
    qtbot.waitUntil(lambda: window.findChild(QWidget, "loss_plot") is not None)
    assert window.findChild(QWidget, "loss_plot") is window.loss_plot


def test_charts_follow_the_run_and_empty_for_the_next(person, window):
    page = window.charts
    person.train_until(5)
    curves = window.controller.curves
    assert page.loss_chart.curves is page.accuracy_chart.curves is curves
    person.stop()
    assert page.loss_chart.curves is curves
    person.click(window.train_button)
    assert page.loss_chart.curves is None


def test_charts_stand_one_above_the_other_where_it_is_narrow(window, qtbot):
    page = window.charts
    assert page.loss_chart.y() == page.accuracy_chart.y()
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: page.accuracy_chart.y() > page.loss_chart.y())
    assert page.accuracy_chart.x() == page.loss_chart.x()


def test_what_became_of_an_export_is_said(window):
    for view in (window.charts.loss_chart, window.charts.accuracy_chart, window.digit_plot):
        view.export.saved.emit("loss.csv")
        assert window.status_message.text() == "Saved loss.csv"
        view.export.problem.emit("Could not save loss.csv: the disk is full.")
        assert window.status_message.text() == "Could not save loss.csv: the disk is full."
    assert NO_BREAK not in window.status_message.text()
