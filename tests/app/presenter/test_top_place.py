import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.presenter.top_place import TopPlace
from app.theme import Theme


@pytest.fixture
def top(qtbot):
    theme = Theme()
    top = TopPlace(theme)
    theme.setParent(top)
    qtbot.addWidget(top)
    top.resize(1824, 128)
    with qtbot.waitExposed(top):
        top.show()
    return top


def test_a_prompt_of_two_colours_and_a_verdict(top):
    top.show_prompt("Can you fool it?", "Draw a 4")
    top.show_chip("You fooled it")
    QApplication.processEvents()
    assert top.prompt.text() == "Can you fool it?"
    assert top.accent.text() == "Draw a 4"
    assert top.accent.geometry().left() >= top.prompt.geometry().right()
    assert top.chip.geometry().left() >= top.accent.geometry().right()
    assert top.chip.isVisible()
    top.show_chip("")
    assert not top.chip.isVisible()


def test_no_accent_takes_no_room(top):
    top.show_prompt("Draw a digit.")
    assert not top.accent.isVisible()


def test_long_words_shrink_and_the_verdict_stays_whole(top):
    top.show_prompt("Kannst du das Netz hereinlegen, ohne dass es merkt?", "Zeichne eine Vier")
    top.show_chip("Du hast es hereingelegt")
    QApplication.processEvents()
    assert top.chip.width() == top.chip.sizeHint().width()
    assert top.chip.geometry().right() <= top.width()
    assert top.prompt.fitted_font().pixelSize() < 60


def test_the_right_end_belongs_to_the_last_widget_given(top):
    class Tally(QWidget):
        scale = 0.0

        def set_scale(self, scale):
            self.scale = scale

    first, second = Tally(), Tally()
    top.set_right(first)
    top.set_right(second)
    top.set_scale(2.0)
    assert second.parent() is top
    assert second.scale == 2.0
