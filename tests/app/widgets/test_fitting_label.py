from PySide6.QtGui import QFontMetricsF

from app.widgets.fitting_label import FittingLabel


def test_words_that_fit_keep_the_full_size_and_long_ones_shrink(show, theme):
    label = show(FittingLabel(theme, 22, 600))
    label.resize(184, 28)
    label.setText("7 · 98 % sure")
    assert label.fitted_font().pixelSize() == 22
    label.setText("No network yet, none at all")
    font = label.fitted_font()
    assert 12 <= font.pixelSize() < 22
    assert QFontMetricsF(font).horizontalAdvance(label.text()) <= 184
