from app.words import NO_BREAK


def test_the_empty_axis_follows_the_number_of_epochs(window):
    page = window.train_tab
    window.epochs_box.setValue(17)
    (start, end), _ = page.loss_chart.plot.view
    assert (start, end) == (0, 17)


def test_charts_follow_the_run_and_empty_for_the_next(person, window):
    page = window.train_tab
    person.train_until(5)
    curves = window.controller.curves
    assert page.loss_chart.curves is page.accuracy_chart.curves is curves
    person.stop()
    assert page.loss_chart.curves is curves
    person.click(window.train_button)
    assert page.loss_chart.curves is None


def test_charts_stand_one_above_the_other_where_it_is_narrow(window, qtbot):
    page = window.train_tab
    assert page.loss_chart.y() == page.accuracy_chart.y()
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: page.accuracy_chart.y() > page.loss_chart.y())
    assert page.accuracy_chart.x() == page.loss_chart.x()


def test_what_became_of_an_export_is_said(window):
    for view in (window.train_tab.loss_chart, window.train_tab.accuracy_chart, window.digit_plot):
        view.export.saved.emit("loss.csv")
        assert window.status_message.text() == "Saved loss.csv"
        view.export.problem.emit("Could not save loss.csv: the disk is full.")
        assert window.status_message.text() == "Could not save loss.csv: the disk is full."
    assert NO_BREAK not in window.status_message.text()
