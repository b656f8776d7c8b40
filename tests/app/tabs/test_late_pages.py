import pytest
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.app.windows import LONG

TABS = ["inside_tab", "mistakes_tab", "map_tab", "teach_tab", "runs_tab"]


def pages(window):
    return [area.widget() for area in window.views.pages.findChildren(QScrollArea)]


def test_no_page_but_the_first_is_made_before_it_is_looked_at(window):
    names = [page.objectName() for page in pages(window) if page is not None]
    assert "train_tab" in names
    assert not set(names) & set(TABS)


@pytest.mark.parametrize(("index", "name"), list(enumerate(TABS, start=1)))
def test_choosing_a_tab_makes_its_page(person, window, qtbot, index, name):
    window.views.top_bar.tabs.setCurrentIndex(index)
    area = window.views.pages.currentWidget()
    assert isinstance(area, QScrollArea)
    assert area.widget().objectName() == name
    assert area.widget().isVisible()
    assert getattr(window, name) is area.widget()


def test_a_page_is_made_once(window):
    first = window.inside_tab
    window.views.show_page(1)
    window.views.show_page(0)
    window.views.show_page(1)
    assert window.inside_tab is first


def test_an_unknown_page_is_an_error(window):
    with pytest.raises(KeyError):
        window.late_pages.page("attic_tab")


def test_the_film_strip_makes_no_page(person, window, qtbot):
    person.read()
    person.click(window.film_strip_button)
    qtbot.waitUntil(lambda: window.views.is_film_strip_shown, timeout=LONG)
    made = [page.objectName() for page in window.views.pages.findChildren(QWidget)]
    assert not set(made) & set(TABS)
