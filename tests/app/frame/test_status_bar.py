import pytest

from app.frame.status_bar import StatusBar
from app.theme import Theme


@pytest.fixture
def bar(qtbot):
    bar = StatusBar(Theme())
    qtbot.addWidget(bar)
    bar.resize(1024, 32)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def test_a_message_longer_than_the_bar_widens_nothing(bar):
    least = bar.minimumSizeHint().width()
    bar.status_message.setText("words without an end " * 50)
    assert bar.minimumSizeHint().width() == least


def test_labels_say_what_they_are_about(bar):
    for label in (bar.device_label, bar.network_label, bar.data_label, bar.status_message):
        assert label.toolTip()
        assert label.objectName()


def test_another_look_repaints_it(qtbot):
    theme = Theme()
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.resize(600, 32)
    dark = bar.grab().toImage()
    theme.set_dark(False)
    assert bar.grab().toImage() != dark
