import pytest

from app.frame.top_bar import TopBar
from app.theme import Theme


@pytest.fixture
def theme(qapp):
    return Theme()


@pytest.fixture
def bar(qtbot, theme):
    bar = TopBar(theme, ["Train", "Inside"])
    qtbot.addWidget(bar)
    bar.resize(1280, 56)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def test_tabs_have_a_name_and_a_shortcut_in_the_tooltip(bar):
    assert [bar.tabs.tabText(k) for k in range(bar.tabs.count())] == ["Train", "Inside"]
    assert bar.tabs.tabToolTip(1) == "Inside (Ctrl+2)"


def test_choosing_a_tab_moves_none(bar):
    before = [bar.tabs.tabRect(k) for k in range(2)]
    bar.tabs.setCurrentIndex(1)
    assert [bar.tabs.tabRect(k) for k in range(2)] == before


def test_tabs_start_where_the_right_column_does(bar, qtbot):
    bar.start_tabs_at(624)
    qtbot.waitUntil(lambda: bar.tabs.x() == 624)


def test_every_button_says_what_it_does_and_its_shortcut(bar):
    for button in (bar.open_button, bar.theme_button, bar.help_button):
        assert button.accessibleName()
        assert "(" in button.toolTip()


def test_the_picture_of_the_other_look_is_on_the_button(bar, theme):
    before = bar.theme_button.icon().cacheKey()
    sun = bar.theme_button.icon().pixmap(20, 20).toImage()
    theme.set_dark(False)
    assert bar.theme_button.icon().cacheKey() != before
    assert bar.theme_button.icon().pixmap(20, 20).toImage() != sun
