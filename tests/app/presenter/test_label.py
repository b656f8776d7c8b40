from PySide6.QtGui import QFontMetricsF

from app.presenter.label import SMALLEST, StageLabel
from app.theme import Theme


def label_of(qtbot, words, width):
    theme = Theme()
    label = StageLabel(theme, 40, 600)
    theme.setParent(label)
    qtbot.addWidget(label)
    label.setText(words)
    label.resize(width, 60)
    return label


def test_words_have_their_size_where_there_is_room(qtbot):
    label = label_of(qtbot, "78 % sure", 900)
    assert label.fitted_font().pixelSize() == 40
    label.set_scale(2.0)
    assert label.fitted_font().pixelSize() == 80
    assert label.sizeHint().width() > 2 * 40


def test_words_shrink_before_they_are_cut(qtbot):
    label = label_of(qtbot, "Looks like nothing I have seen", 400)
    font = label.fitted_font()
    assert 40 * SMALLEST <= font.pixelSize() < 40
    assert QFontMetricsF(font).horizontalAdvance(label.text()) <= 400
    label.resize(20, 60)
    assert label.fitted_font().pixelSize() == round(40 * SMALLEST)
    assert not label.grab().isNull()


def test_another_colour_is_drawn(qtbot):
    label = label_of(qtbot, "Draw a 4", 400)
    before = label.grab().toImage()
    label.set_color("blue")
    assert label.grab().toImage() != before
