import pytest

from app.background import Background
from app.canvas.canvas import Canvas
from app.tabs.teach.labelling import Labelling
from app.tabs.teach.shelf import DrawingShelf
from app.theme import Theme
from tests.app.tabs.teach.examples import TEACH


@pytest.fixture
def theme(qtbot):
    return Theme()


@pytest.fixture
def background(qtbot):
    made = Background()
    yield made
    made.close()


@pytest.fixture
def shelf(background):
    return DrawingShelf(background)


@pytest.fixture
def canvas(theme, qtbot):
    made = Canvas(theme)
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    return made


@pytest.fixture
def labelling(canvas, shelf):
    return Labelling(canvas, shelf)


@pytest.fixture
def page(person, window):
    """The Teach tab on the screen, the store read."""
    window.views.show_page(TEACH)
    person.wait_until(lambda: window.teach_tab.look is not None)
    return window.teach_tab
